import type { DynamicObject } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { WebSocketEvent } from "../core/event-bus.ts";
import type { Server } from "../core/server.ts";
import { setStatusOffline, setStatusOnline } from "../statuses/set-status.ts";
import { answerRequest, type WebSocketReply } from "./answer-request.ts";
import { isReceiver } from "./is-receiver.ts";

/** A client's WebSocket. */
export interface WebSocketConnection {
  readonly connectionId: string;
  /** Sends an action. Answers what the server replies; nothing to actions that are for plugins. */
  send(action: string, data?: DynamicObject): WebSocketReply | undefined;
  /** Repeated calls do nothing. */
  close(): void;
}

/**
 * Connects as the calling user. `listener` gets the events that this connection would get, the first of which says hello.
 * OnWebSocketConnect, WebSocketMessageHasBeenPosted and OnWebSocketDisconnect fire, with no context.
 */
export function connectWebSocket(
  server: Server,
  caller: Caller,
  listener: (event: WebSocketEvent) => void,
): WebSocketConnection {
  const { userId } = caller;
  const connectionId = server.newId();
  let isOpen = true;
  let sequence = 0;
  const unsubscribe = server.events.subscribe((event) => {
    if (isReceiver(server, event, { userId, connectionId })) listener(event);
  });
  server.tell(caller, "onWebSocketConnect", { webConnId: connectionId, userId });
  const hello = { connection_id: connectionId, server_version: `${server.settings.version}...false` };
  server.events.publish("hello", hello, { connectionId });
  setStatusOnline(server, userId);
  return {
    connectionId,
    send: (action, data = {}) => {
      const request = { seq: ++sequence, action, data, session: undefined, locale: "" };
      const reply = answerRequest(server, userId, request);
      server.tell(caller, "webSocketMessageHasBeenPosted", { webConnId: connectionId, userId, request });
      return reply;
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      unsubscribe();
      server.tell(caller, "onWebSocketDisconnect", { webConnId: connectionId, userId });
      setStatusOffline(server, userId, false);
    },
  };
}
