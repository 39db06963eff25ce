/** Something that a server sends out of the house, or to other servers, and that the emulator does not. */
export type OutgoingItem =
  | {
      readonly kind: "mail";
      readonly pluginId: string;
      readonly to: string;
      readonly subject: string;
      readonly htmlBody: string;
    }
  | {
      /** For the same plugin on other servers. There are none, so that nobody gets it. */
      readonly kind: "cluster event";
      readonly pluginId: string;
      readonly id: string;
      readonly data: Uint8Array;
      readonly targetId: string;
    }
  | {
      readonly kind: "push notification";
      readonly pluginId: string;
      readonly userId: string;
      readonly message: string;
      readonly channelId: string;
      readonly postId: string;
    };

export interface Outbox {
  publish(item: OutgoingItem): void;
  /** Calls `listener` with everything that goes out from now on. Answers a function that ends this. */
  subscribe(listener: (item: OutgoingItem) => void): () => void;
}

export function createOutbox(): Outbox {
  const listeners = new Set<(item: OutgoingItem) => void>();
  return {
    publish: (item) => {
      for (const listener of listeners) listener(item);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
