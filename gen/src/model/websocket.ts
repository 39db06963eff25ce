// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject } from "./values.ts";

/** Who gets a WebSocket event. With every field empty, all clients of all users. */
export interface WebsocketBroadcast {
  /** Ids of users who do not get it. Go has a map of ids here. */
  omitUsers: string[];
  /** Only clients of this user. Empty = no limit. */
  userId: string;
  /** Only members of this channel. Empty = no limit. */
  channelId: string;
  /** Only members of this team. Empty = no limit. */
  teamId: string;
  /**
   * Only this connection, or the one to leave out if the next field says so. Empty = no limit. Hosts may ignore it
   * as a limit over gRPC.
   */
  connectionId: string;
  /** Leave out the connection whose id is given, instead of reaching it alone. Go has the id to leave out here. */
  omitConnectionId: boolean;
  /** Send it to the other nodes in a way that cannot get lost. Hosts may ignore it over gRPC. */
  reliableClusterSend: boolean;
  /** Not in use: Go has no such field, so it does not survive. */
  contentionFreeBroadcast: boolean;
}

/** WebsocketBroadcast with everything optional: what is left out is zero or absent. */
export interface WebsocketBroadcastInit {
  /** Ids of users who do not get it. Go has a map of ids here. */
  omitUsers?: readonly string[] | undefined;
  /** Only clients of this user. Empty = no limit. */
  userId?: string | undefined;
  /** Only members of this channel. Empty = no limit. */
  channelId?: string | undefined;
  /** Only members of this team. Empty = no limit. */
  teamId?: string | undefined;
  /**
   * Only this connection, or the one to leave out if the next field says so. Empty = no limit. Hosts may ignore it
   * as a limit over gRPC.
   */
  connectionId?: string | undefined;
  /** Leave out the connection whose id is given, instead of reaching it alone. Go has the id to leave out here. */
  omitConnectionId?: boolean | undefined;
  /** Send it to the other nodes in a way that cannot get lost. Hosts may ignore it over gRPC. */
  reliableClusterSend?: boolean | undefined;
  /** Not in use: Go has no such field, so it does not survive. */
  contentionFreeBroadcast?: boolean | undefined;
}

/**
 * A message that a client sent over its WebSocket. Go also has the session and the language here, which do not
 * survive.
 */
export interface WebSocketRequest {
  /** Number that the client counts up with each message. Answers refer to it. */
  seq: number;
  /** What the client wants, such as "user_typing". Messages for a plugin begin with "custom_" and the plugin's id. */
  action: string;
  /**
   * Values of the message. Absent = none, or not convertible. Over gRPC all numbers are doubles. The action
   * "authentication_challenge" brings the client's token in it: do not log it.
   */
  data: DynamicObject | undefined;
}

/** WebSocketRequest with everything optional: what is left out is zero or absent. */
export interface WebSocketRequestInit {
  /** Number that the client counts up with each message. Answers refer to it. */
  seq?: number | undefined;
  /** What the client wants, such as "user_typing". Messages for a plugin begin with "custom_" and the plugin's id. */
  action?: string | undefined;
  /**
   * Values of the message. Absent = none, or not convertible. Over gRPC all numbers are doubles. The action
   * "authentication_challenge" brings the client's token in it: do not log it.
   */
  data?: DynamicObject | undefined;
}
