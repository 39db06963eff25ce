// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** A user: a person, a guest, or the account of a bot. */
export interface User {
  /** Id of the user, 26 characters. */
  id: string;
  /** When the account was made, ms since the epoch. */
  createAt: number;
  /** When the account was last changed, ms since the epoch. */
  updateAt: number;
  /** When the account was deactivated, ms since the epoch. 0 = active. */
  deleteAt: number;
  /** Name in mentions, unique and lower case. */
  username: string;
  /**
   * Password in clear when an account is created. Elsewhere the password's hash, which the API and many hooks hand out
   * to plugins that ask for `passwordHash` in their definition; empty for all others. Do not log it or pass it on.
   */
  password: string;
  /** Id of the user at an outside login, such as an LDAP attribute or a SAML name. Absent = none. */
  authData: string | undefined;
  /** Outside login: "ldap", "saml", "gitlab", "google", "office365", "openid". Empty = a password of this server. */
  authService: string;
  /** Mail address, unique and lower case. */
  email: string;
  /** True when the user has shown that the address is theirs. */
  emailVerified: boolean;
  /** Nickname. May be empty. */
  nickname: string;
  /** First name. May be empty. */
  firstName: string;
  /** Last name. May be empty. */
  lastName: string;
  /** Position in the company. May be empty. */
  position: string;
  /** Names of the system-wide roles, separated by spaces, such as "system_user system_admin". */
  roles: string;
  /** True when the user agreed to receive news by mail. */
  allowMarketing: boolean;
  /** Free values of the user, such as the custom status (`customStatus`, JSON). */
  props: Record<string, string>;
  /**
   * How the user wants to be notified: `desktop`, `push`, `email`, `mention_keys`, `channel`, `comments` and
   * others.
   */
  notifyProps: Record<string, string>;
  /** When the password was last changed, ms since the epoch. */
  lastPasswordUpdate: number;
  /** When the profile image was last changed, ms since the epoch. 0 = never. */
  lastPictureUpdate: number;
  /** Failed logins in a row. */
  failedAttempts: number;
  /** Language, such as "en" or "pt-BR". */
  locale: string;
  /**
   * Time zone: `automaticTimezone` and `manualTimezone` (such as "Europe/Berlin"), and `useAutomaticTimezone`
   * ("true" or "false"), which says which one counts.
   */
  timezone: Record<string, string>;
  /** True when the user logs in with a second factor. */
  mfaActive: boolean;
  /** Secret of the second factor, for plugins that ask for `mfaSecret` in their definition. Do not log it or pass it on. */
  mfaSecret: string;
  /** Id of the remote server whose user this is, for shared channels. Absent = a user of this server. */
  remoteId: string | undefined;
  /** When the user was last active, ms since the epoch. 0 = not filled. */
  lastActivityAt: number;
  /** True for the account of a bot. */
  isBot: boolean;
  /** What the bot is for. Empty for others. */
  botDescription: string;
  /** When the bot's icon was last changed, ms since the epoch. 0 = never, or no bot. */
  botLastIconUpdate: number;
  /** Id of the terms of service that the user accepted. Empty = none. */
  termsOfServiceId: string;
  /** When the user accepted them, ms since the epoch. 0 = never. */
  termsOfServiceCreateAt: number;
  /** When an account is created: do not send the welcome mail. */
  disableWelcomeEmail: boolean;
  /** When the user last logged in, ms since the epoch. 0 = never, or not filled. */
  lastLogin: number;
  /** Times at which codes of the second factor were used that cannot be used again yet. Do not pass them on. */
  mfaUsedTimestamps: string[];
}

/** User with everything optional: what is left out is zero or absent. */
export interface UserInit {
  /** Id of the user, 26 characters. */
  id?: string | undefined;
  /** When the account was made, ms since the epoch. */
  createAt?: number | undefined;
  /** When the account was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the account was deactivated, ms since the epoch. 0 = active. */
  deleteAt?: number | undefined;
  /** Name in mentions, unique and lower case. */
  username?: string | undefined;
  /**
   * Password in clear when an account is created. Elsewhere the password's hash, which the API and many hooks hand out
   * to plugins that ask for `passwordHash` in their definition; empty for all others. Do not log it or pass it on.
   */
  password?: string | undefined;
  /** Id of the user at an outside login, such as an LDAP attribute or a SAML name. Absent = none. */
  authData?: string | undefined;
  /** Outside login: "ldap", "saml", "gitlab", "google", "office365", "openid". Empty = a password of this server. */
  authService?: string | undefined;
  /** Mail address, unique and lower case. */
  email?: string | undefined;
  /** True when the user has shown that the address is theirs. */
  emailVerified?: boolean | undefined;
  /** Nickname. May be empty. */
  nickname?: string | undefined;
  /** First name. May be empty. */
  firstName?: string | undefined;
  /** Last name. May be empty. */
  lastName?: string | undefined;
  /** Position in the company. May be empty. */
  position?: string | undefined;
  /** Names of the system-wide roles, separated by spaces, such as "system_user system_admin". */
  roles?: string | undefined;
  /** True when the user agreed to receive news by mail. */
  allowMarketing?: boolean | undefined;
  /** Free values of the user, such as the custom status (`customStatus`, JSON). */
  props?: Record<string, string> | undefined;
  /**
   * How the user wants to be notified: `desktop`, `push`, `email`, `mention_keys`, `channel`, `comments` and
   * others.
   */
  notifyProps?: Record<string, string> | undefined;
  /** When the password was last changed, ms since the epoch. */
  lastPasswordUpdate?: number | undefined;
  /** When the profile image was last changed, ms since the epoch. 0 = never. */
  lastPictureUpdate?: number | undefined;
  /** Failed logins in a row. */
  failedAttempts?: number | undefined;
  /** Language, such as "en" or "pt-BR". */
  locale?: string | undefined;
  /**
   * Time zone: `automaticTimezone` and `manualTimezone` (such as "Europe/Berlin"), and `useAutomaticTimezone`
   * ("true" or "false"), which says which one counts.
   */
  timezone?: Record<string, string> | undefined;
  /** True when the user logs in with a second factor. */
  mfaActive?: boolean | undefined;
  /** Secret of the second factor, for plugins that ask for `mfaSecret` in their definition. Do not log it or pass it on. */
  mfaSecret?: string | undefined;
  /** Id of the remote server whose user this is, for shared channels. Absent = a user of this server. */
  remoteId?: string | undefined;
  /** When the user was last active, ms since the epoch. 0 = not filled. */
  lastActivityAt?: number | undefined;
  /** True for the account of a bot. */
  isBot?: boolean | undefined;
  /** What the bot is for. Empty for others. */
  botDescription?: string | undefined;
  /** When the bot's icon was last changed, ms since the epoch. 0 = never, or no bot. */
  botLastIconUpdate?: number | undefined;
  /** Id of the terms of service that the user accepted. Empty = none. */
  termsOfServiceId?: string | undefined;
  /** When the user accepted them, ms since the epoch. 0 = never. */
  termsOfServiceCreateAt?: number | undefined;
  /** When an account is created: do not send the welcome mail. */
  disableWelcomeEmail?: boolean | undefined;
  /** When the user last logged in, ms since the epoch. 0 = never, or not filled. */
  lastLogin?: number | undefined;
  /** Times at which codes of the second factor were used that cannot be used again yet. Do not pass them on. */
  mfaUsedTimestamps?: readonly string[] | undefined;
}

/** Whether a user is there. */
export interface Status {
  /** Id of the user. */
  userId: string;
  /** "online", "away", "dnd" (do not disturb), "ooo" (out of office) or "offline". */
  status: string;
  /** True when the user or a plugin set the status by hand. */
  manual: boolean;
  /** When the user was last active, ms since the epoch. */
  lastActivityAt: number;
  /** When "dnd" ends, in SECONDS since the epoch, unlike other times. 0 = it does not end by itself. */
  dndEndTime: number;
  /** Id of the channel that the user looks at. Empty = none, or not filled. */
  activeChannel: string;
  /** Status to go back to when "dnd" ends. Empty = none, or not filled. */
  prevStatus: string;
}

/** Status with everything optional: what is left out is zero or absent. */
export interface StatusInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** "online", "away", "dnd" (do not disturb), "ooo" (out of office) or "offline". */
  status?: string | undefined;
  /** True when the user or a plugin set the status by hand. */
  manual?: boolean | undefined;
  /** When the user was last active, ms since the epoch. */
  lastActivityAt?: number | undefined;
  /** When "dnd" ends, in SECONDS since the epoch, unlike other times. 0 = it does not end by itself. */
  dndEndTime?: number | undefined;
  /** Id of the channel that the user looks at. Empty = none, or not filled. */
  activeChannel?: string | undefined;
  /** Status to go back to when "dnd" ends. Empty = none, or not filled. */
  prevStatus?: string | undefined;
}

/** A status in the user's own words. */
export interface CustomStatus {
  /** Name of the emoji without colons. May be empty if there is a text. */
  emoji: string;
  /** The text. Longer than 100 characters is cut off. */
  text: string;
  /**
   * How long it holds as the user picked it: "thirty_minutes", "one_hour", "four_hours", "today", "this_week",
   * "date_and_time", or empty = until it is cleared.
   */
  duration: string;
  /**
   * When it ends, ms since the epoch. 0 = not by itself. With a duration it must lie in the future. Go has a time
   * here, whose zone and fractions of a millisecond are of no account.
   */
  expiresAt: number;
}

/** CustomStatus with everything optional: what is left out is zero or absent. */
export interface CustomStatusInit {
  /** Name of the emoji without colons. May be empty if there is a text. */
  emoji?: string | undefined;
  /** The text. Longer than 100 characters is cut off. */
  text?: string | undefined;
  /**
   * How long it holds as the user picked it: "thirty_minutes", "one_hour", "four_hours", "today", "this_week",
   * "date_and_time", or empty = until it is cleared.
   */
  duration?: string | undefined;
  /**
   * When it ends, ms since the epoch. 0 = not by itself. With a duration it must lie in the future. Go has a time
   * here, whose zone and fractions of a millisecond are of no account.
   */
  expiresAt?: number | undefined;
}

/** How a user logs in. */
export interface UserAuth {
  /** Id of the user at the outside login. Absent or empty = none. */
  authData: string | undefined;
  /** Outside login, such as "ldap" or "saml". Empty = a password of this server. */
  authService: string;
}

/** UserAuth with everything optional: what is left out is zero or absent. */
export interface UserAuthInit {
  /** Id of the user at the outside login. Absent or empty = none. */
  authData?: string | undefined;
  /** Outside login, such as "ldap" or "saml". Empty = a password of this server. */
  authService?: string | undefined;
}
