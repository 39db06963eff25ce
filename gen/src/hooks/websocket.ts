// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { WebSocketRequest } from "../model/websocket.ts";

/** The arguments of `onWebSocketConnect`. */
export interface OnWebSocketConnectArgs {
  readonly webConnId: string;
  readonly userId: string;
}

/** What `onWebSocketConnect` may return. */
export type OnWebSocketConnectResult = undefined | void;

/** The arguments of `onWebSocketDisconnect`. */
export interface OnWebSocketDisconnectArgs {
  readonly webConnId: string;
  readonly userId: string;
}

/** What `onWebSocketDisconnect` may return. */
export type OnWebSocketDisconnectResult = undefined | void;

/** The arguments of `webSocketMessageHasBeenPosted`. */
export interface WebSocketMessageHasBeenPostedArgs {
  readonly webConnId: string;
  readonly userId: string;
  readonly request: WebSocketRequest;
}

/** What `webSocketMessageHasBeenPosted` may return. */
export type WebSocketMessageHasBeenPostedResult = undefined | void;

