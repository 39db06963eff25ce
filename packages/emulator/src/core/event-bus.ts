import type { DynamicObject, WebsocketBroadcast, WebsocketBroadcastInit } from "@mattermost-plugin/gen";

/** What the server sends to clients over their WebSockets. */
export interface WebSocketEvent {
  readonly event: string;
  readonly data: DynamicObject;
  /** Who gets it. */
  readonly broadcast: WebsocketBroadcast;
}

export interface EventBus {
  publish(event: string, data: DynamicObject, broadcast: WebsocketBroadcastInit): void;
  /** Calls `listener` with each event from now on, whoever it is for. Answers a function that ends this. */
  subscribe(listener: (event: WebSocketEvent) => void): () => void;
}

export function createEventBus(): EventBus {
  const listeners = new Set<(event: WebSocketEvent) => void>();
  return {
    publish: (event, data, broadcast) => {
      if (listeners.size === 0) return;
      const message: WebSocketEvent = { event, data, broadcast: { ...everyone, ...definedIn(broadcast) } };
      for (const listener of listeners) listener(message);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const everyone: WebsocketBroadcast = {
  omitUsers: [],
  userId: "",
  channelId: "",
  teamId: "",
  connectionId: "",
  omitConnectionId: "",
  reliableClusterSend: false,
  contentionFreeBroadcast: false,
  containsSanitizedData: false,
  containsSensitiveData: false,
  requiredPermissions: [],
  broadcastHooks: [],
  broadcastHookArgs: undefined,
};

function definedIn(broadcast: WebsocketBroadcastInit): Partial<WebsocketBroadcast> {
  return Object.fromEntries(Object.entries(broadcast).filter(([, value]) => value !== undefined));
}
