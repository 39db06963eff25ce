import type { User } from "@mattermost-plugin/gen";

/** The notification settings of a new user. */
export const defaultNotifyProps: Readonly<Record<string, string>> = {
  channel: "true",
  comments: "never",
  desktop: "mention",
  desktop_sound: "true",
  desktop_threads: "all",
  email: "true",
  email_threads: "all",
  first_name: "false",
  mention_keys: "",
  push: "mention",
  push_status: "away",
  push_threads: "all",
};

/** The time zone of a new user: that of the browser. */
export const defaultTimezone: Readonly<Record<string, string>> = {
  automaticTimezone: "",
  manualTimezone: "",
  useAutomaticTimezone: "true",
};

/** A user in whom nothing is set. */
export const emptyUser: Readonly<User> = {
  id: "",
  createAt: 0,
  updateAt: 0,
  deleteAt: 0,
  username: "",
  password: "",
  authData: undefined,
  authService: "",
  email: "",
  emailVerified: false,
  nickname: "",
  firstName: "",
  lastName: "",
  position: "",
  roles: "",
  allowMarketing: false,
  props: {},
  notifyProps: {},
  lastPasswordUpdate: 0,
  lastPictureUpdate: 0,
  failedAttempts: 0,
  locale: "",
  timezone: {},
  mfaActive: false,
  mfaSecret: "",
  remoteId: undefined,
  lastActivityAt: 0,
  isBot: false,
  botDescription: "",
  botLastIconUpdate: 0,
  termsOfServiceId: "",
  termsOfServiceCreateAt: 0,
  disableWelcomeEmail: false,
  lastLogin: 0,
};

const locales = "bg de en en-AU es fa fr hu it ja ko nl pl pt-BR ro ru sv tr uk zh-CN zh-TW".split(" ");

/** Tells whether the server has texts in a language. */
export function isSupportedLocale(locale: string): boolean {
  return locales.includes(locale);
}
