// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject } from "./values.ts";

/** Stands where nothing is to be said. */
export type Empty = Record<string, never>;

/** Empty with everything optional: what is left out is zero or absent. */
export type EmptyInit = Record<string, never>;

/** Ids that tie a call to a request, for logs. Any of them may be empty, and hosts may leave the whole out. */
export interface RequestContext {
  /** Id of the plugin, as in its manifest. */
  pluginId: string;
  /** Id that the one who began the chain of calls made; the same in all calls of the chain. */
  requestId: string;
  /** Id of the user's session. Empty when the plugin or the server acts on its own. */
  sessionId: string;
  /** Id of the user who acts, for audits. Empty when the plugin or the server acts on its own. */
  userId: string;
}

/** RequestContext with everything optional: what is left out is zero or absent. */
export interface RequestContextInit {
  /** Id of the plugin, as in its manifest. */
  pluginId?: string | undefined;
  /** Id that the one who began the chain of calls made; the same in all calls of the chain. */
  requestId?: string | undefined;
  /** Id of the user's session. Empty when the plugin or the server acts on its own. */
  sessionId?: string | undefined;
  /** Id of the user who acts, for audits. Empty when the plugin or the server acts on its own. */
  userId?: string | undefined;
}

/**
 * An error of the server or of a plugin. Absent, or with every field empty, it means success. When it is present,
 * the other fields of the same response mean nothing.
 */
export interface AppError {
  /**
   * Key of the error, such as "app.user.missing_account.const". It names the translation of the message. A server
   * may show this instead of `message`, so an error made by a plugin does well to say here what went wrong.
   */
  id: string;
  /**
   * Text for the user, translated if the server knows the id. Hosts may drop the message of an error that a hook
   * answers and translate `id` instead; an unknown id is then shown as it is.
   */
  message: string;
  /** Text for logs and developers, such as the id that was not found. Not for the user. */
  detailedError: string;
  /** Id of the request in which the error arose. Empty when no request stands behind the call. */
  requestId: string;
  /** HTTP status that fits the error, such as 404. 0 when nobody set one; outside 100 to 999 counts as 500. */
  statusCode: number;
  /** Function in which the error arose. For logs. */
  where: string;
  /**
   * Values for the placeholders of the translated message. Hosts do not hand them to plugins: Go keeps them
   * private, so they do not survive.
   */
  params: DynamicObject | undefined;
  /** True when the server shows `message` as it is instead of translating `id`. */
  skipTranslation: boolean;
}

/** AppError with everything optional: what is left out is zero or absent. */
export interface AppErrorInit {
  /**
   * Key of the error, such as "app.user.missing_account.const". It names the translation of the message. A server
   * may show this instead of `message`, so an error made by a plugin does well to say here what went wrong.
   */
  id?: string | undefined;
  /**
   * Text for the user, translated if the server knows the id. Hosts may drop the message of an error that a hook
   * answers and translate `id` instead; an unknown id is then shown as it is.
   */
  message?: string | undefined;
  /** Text for logs and developers, such as the id that was not found. Not for the user. */
  detailedError?: string | undefined;
  /** Id of the request in which the error arose. Empty when no request stands behind the call. */
  requestId?: string | undefined;
  /** HTTP status that fits the error, such as 404. 0 when nobody set one; outside 100 to 999 counts as 500. */
  statusCode?: number | undefined;
  /** Function in which the error arose. For logs. */
  where?: string | undefined;
  /**
   * Values for the placeholders of the translated message. Hosts do not hand them to plugins: Go keeps them
   * private, so they do not survive.
   */
  params?: DynamicObject | undefined;
  /** True when the server shows `message` as it is instead of translating `id`. */
  skipTranslation?: boolean | undefined;
}

/**
 * Which users may be seen: those who share one of these teams or channels. An absent message sets no limit; one
 * with two empty lists lets nobody be seen.
 */
export interface ViewUsersRestrictions {
  /** Ids of the teams whose members may be seen. */
  teams: string[];
  /** Ids of the channels whose members may be seen. */
  channels: string[];
}

/** ViewUsersRestrictions with everything optional: what is left out is zero or absent. */
export interface ViewUsersRestrictionsInit {
  /** Ids of the teams whose members may be seen. */
  teams?: readonly string[] | undefined;
  /** Ids of the channels whose members may be seen. */
  channels?: readonly string[] | undefined;
}
