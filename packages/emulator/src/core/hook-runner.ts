import type { HookName } from "@mattermost-plugin/gen";
import type { HookSink } from "./hook-sink.ts";
import type { LogEntry, Server } from "./server.ts";

export interface HookRunner extends Pick<Server, "ask" | "tell" | "later"> {
  /** Settles when every hook that was told of something has ended, and all work that was put off. */
  idle(): Promise<void>;
}

/** Calls hooks through a sink, and keeps track of those that nobody waits for. */
export function createHookRunner(sink: HookSink, log: (entry: LogEntry) => void): HookRunner {
  const running = new Set<Promise<void>>();
  const failed = (hook: HookName, error: unknown): void =>
    log({ level: "error", message: `The hook ${hook} failed`, pluginId: "", fields: { error } });
  const track = (work: Promise<void>): void => {
    running.add(work);
    void work.finally(() => running.delete(work));
  };
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
      track(call);
    },
    later: (what, work) => {
      const start = async () => work();
      track(
        start().catch((error: unknown) =>
          log({ level: "error", message: `The server could not ${what}`, pluginId: "", fields: { error } }),
        ),
      );
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
