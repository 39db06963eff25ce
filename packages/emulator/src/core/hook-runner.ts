import type { HookName } from "@mattermost-plugin/gen";
import type { HookSink } from "./hook-sink.ts";
import type { LogEntry, Server } from "./server.ts";

export interface HookRunner extends Pick<Server, "ask" | "tell"> {
  /** Settles when every hook that was told of something has ended. */
  idle(): Promise<void>;
}

/** Calls hooks through a sink, and keeps track of those that nobody waits for. */
export function createHookRunner(sink: HookSink, log: (entry: LogEntry) => void): HookRunner {
  const running = new Set<Promise<void>>();
  const failed = (hook: HookName, error: unknown): void =>
    log({ level: "error", message: `The hook ${hook} failed`, pluginId: "", fields: { error } });
  return {
    ask: (caller, hook, args, target) => sink.fire(hook, args, { ...target, pluginContext: caller.pluginContext }),
    tell: (caller, hook, args) => {
      const start = async () => sink.fire(hook, args, { pluginContext: caller.pluginContext });
      const call = start().then(
        (outcome) => {
          if (outcome.kind === "error") failed(hook, outcome.error);
        },
        (error: unknown) => failed(hook, error),
      );
      running.add(call);
      void call.finally(() => running.delete(call));
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
