import type { User } from "@mattermost-plugin/gen";
import { emptyRow } from "../core/table.ts";
import { userTable } from "./user-table.ts";

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
export const emptyUser: Readonly<User> = emptyRow(userTable);

const locales = "bg de en en-AU es fa fr hu it ja ko nl pl pt-BR ro ru sv tr uk zh-CN zh-TW".split(" ");

/** Tells whether the server has texts in a language. */
export function isSupportedLocale(locale: string): boolean {
  return locales.includes(locale);
}
