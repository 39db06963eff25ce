// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Session, SessionInit } from "./session.ts";
import type { DynamicObject, DynamicValue } from "./values.ts";

/** Who gets a WebSocket event. With every field empty, all clients of all users. */
export interface WebsocketBroadcast {
  /** Ids of users who do not get it. Go has a map with these ids as keys. */
  omitUsers: string[];
  /** Only clients of this user. Empty = no limit. */
  userId: string;
  /** Only members of this channel. Empty = no limit. */
  channelId: string;
  /** Only members of this team. Empty = no limit. */
  teamId: string;
  /** Only this connection. Empty = no limit. Hosts may ignore it over gRPC. */
  connectionId: string;
  /** Leave out this connection. Empty = none. */
  omitConnectionId: string;
  /** Send it to the other nodes in a way that cannot get lost. Hosts may ignore it over gRPC. */
  reliableClusterSend: boolean;
  /** Not in use: Go has no such field, so it does not survive. */
  contentionFreeBroadcast: boolean;
  /** True when it holds what was made fit for everybody: only users who are no administrators get it. */
  containsSanitizedData: boolean;
  /** True when it holds what is for administrators: only they get it. */
  containsSensitiveData: boolean;
  /** Only sessions that have all these permissions, by their ids. Empty = no limit. */
  requiredPermissions: string[];
  /** Names of the server's own steps that change the event for each connection. The server knows them; leave it empty. */
  broadcastHooks: string[];
  /** For each of these steps an object with its arguments, in the same order. Absent = none. */
  broadcastHookArgs: DynamicValue | undefined;
}

/** WebsocketBroadcast with everything optional: what is left out is zero or absent. */
export interface WebsocketBroadcastInit {
  /** Ids of users who do not get it. Go has a map with these ids as keys. */
  omitUsers?: readonly string[] | undefined;
  /** Only clients of this user. Empty = no limit. */
  userId?: string | undefined;
  /** Only members of this channel. Empty = no limit. */
  channelId?: string | undefined;
  /** Only members of this team. Empty = no limit. */
  teamId?: string | undefined;
  /** Only this connection. Empty = no limit. Hosts may ignore it over gRPC. */
  connectionId?: string | undefined;
  /** Leave out this connection. Empty = none. */
  omitConnectionId?: string | undefined;
  /** Send it to the other nodes in a way that cannot get lost. Hosts may ignore it over gRPC. */
  reliableClusterSend?: boolean | undefined;
  /** Not in use: Go has no such field, so it does not survive. */
  contentionFreeBroadcast?: boolean | undefined;
  /** True when it holds what was made fit for everybody: only users who are no administrators get it. */
  containsSanitizedData?: boolean | undefined;
  /** True when it holds what is for administrators: only they get it. */
  containsSensitiveData?: boolean | undefined;
  /** Only sessions that have all these permissions, by their ids. Empty = no limit. */
  requiredPermissions?: readonly string[] | undefined;
  /** Names of the server's own steps that change the event for each connection. The server knows them; leave it empty. */
  broadcastHooks?: readonly string[] | undefined;
  /** For each of these steps an object with its arguments, in the same order. Absent = none. */
  broadcastHookArgs?: DynamicValue | undefined;
}

/** A message that a client sent over its WebSocket. */
export interface WebSocketRequest {
  /** Number that the client counts up with each message. Answers refer to it. */
  seq: number;
  /** What the client wants, such as "user_typing". Messages for a plugin begin with "custom_" and the plugin's id. */
  action: string;
  /**
   * Values of the message. Absent = none, or not convertible. The action "authentication_challenge" brings the client's
   * token in it, for plugins that ask for `sessionToken` in their definition: do not log it.
   */
  data: DynamicObject | undefined;
  /** Session of the client. Absent, or empty in every field = not logged in. Its token is a secret. */
  session: Session | undefined;
  /** Language of the user, such as "en". */
  locale: string;
}

/** WebSocketRequest with everything optional: what is left out is zero or absent. */
export interface WebSocketRequestInit {
  /** Number that the client counts up with each message. Answers refer to it. */
  seq?: number | undefined;
  /** What the client wants, such as "user_typing". Messages for a plugin begin with "custom_" and the plugin's id. */
  action?: string | undefined;
  /**
   * Values of the message. Absent = none, or not convertible. The action "authentication_challenge" brings the client's
   * token in it, for plugins that ask for `sessionToken` in their definition: do not log it.
   */
  data?: DynamicObject | undefined;
  /** Session of the client. Absent, or empty in every field = not logged in. Its token is a secret. */
  session?: SessionInit | undefined;
  /** Language of the user, such as "en". */
  locale?: string | undefined;
}
