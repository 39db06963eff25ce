import type { SpawnedProcess } from "../process/spawn-process.ts";
import { processEnded } from "./explain-start.ts";

/** What can end a start before its steps do. */
export interface StartLimit extends Disposable {
  /** Waits for one step. Throws when the process ends, the time is up or the start is given up first, which kills the process at once. */
  race<T>(step: Promise<T>): Promise<T>;
  /** From here on the steps have limits of their own. */
  stopClock(): void;
}

export function createStartLimit(spawned: SpawnedProcess, startMs: number, signal: AbortSignal): StartLimit {
  const { promise: failure, reject } = Promise.withResolvers<never>();
  failure.catch(() => {});
  const timer = setTimeout(
    () => reject(new Error(`nothing happened within ${startMs} ms; see the plugin's log, or raise the host's startMs`)),
    startMs,
  );
  const onAbort = () => {
    spawned.signal("SIGKILL");
    reject(signal.reason);
  };
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  spawned.exit.then(() => reject(new Error(processEnded)));
  return {
    race: (step) => Promise.race([step, failure]),
    stopClock: () => clearTimeout(timer),
    [Symbol.dispose]() {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    },
  };
}
