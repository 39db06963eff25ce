// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { WebSocketRequest } from "../model/websocket.ts";

/** What `onWebSocketConnect` brings. */
export interface OnWebSocketConnectArgs {
  /** Id of the connection. A client that comes back keeps it. */
  readonly webConnId: string;
  /** Id of the user. Empty = not logged in (yet). */
  readonly userId: string;
}

/** What `onWebSocketConnect` may return. */
export type OnWebSocketConnectResult = undefined | void;

/** What `onWebSocketDisconnect` brings. */
export interface OnWebSocketDisconnectArgs {
  /** Id of the connection. A client that comes back keeps it. */
  readonly webConnId: string;
  /** Id of the user. Empty = the client never logged in. */
  readonly userId: string;
}

/** What `onWebSocketDisconnect` may return. */
export type OnWebSocketDisconnectResult = undefined | void;

/** What `webSocketMessageHasBeenPosted` brings. */
export interface WebSocketMessageHasBeenPostedArgs {
  /** Id of the connection that the message came over. */
  readonly webConnId: string;
  /** Id of the user. Empty = not logged in: trust nothing in the message. */
  readonly userId: string;
  /** The message. */
  readonly request: WebSocketRequest;
}

/** What `webSocketMessageHasBeenPosted` may return. */
export type WebSocketMessageHasBeenPostedResult = undefined | void;
