import type { HostEvent, HostEventListener } from "../host-event.ts";

export interface Events {
  emit(event: HostEvent): void;
  /** Answers the function that ends it. */
  subscribe(listener: HostEventListener): () => void;
}

/** Hands events to whoever listens. A listener that throws harms nobody; it becomes a process warning. */
export function createEvents(): Events {
  const listeners = new Set<HostEventListener>();
  return {
    emit(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          process.emitWarning(error instanceof Error ? error : new Error(String(error)));
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
