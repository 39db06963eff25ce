import type { DomainActions } from "../core/domain.ts";
import type { WebSocketEvent } from "../core/event-bus.ts";
import { connectWebSocket, type WebSocketConnection } from "./connect.ts";

export interface WebSocketActions {
  /** Opens a WebSocket: `listener` gets the events that it would get. Close it in the end. */
  connectWebSocket(listener?: (event: WebSocketEvent) => void): WebSocketConnection;
}

export const webSocketActions: DomainActions<WebSocketActions> = (server, request) => ({
  connectWebSocket: (listener = () => {}) => connectWebSocket(server, request(), listener),
});
