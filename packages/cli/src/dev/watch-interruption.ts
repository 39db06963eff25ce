/** SIGINT, SIGTERM and SIGHUP as a signal that can be waited for. */
export interface Interruption {
  /** Aborts at the first of them. More change nothing: shells and npm send Ctrl+C twice, and what it ends has limits of its own. */
  readonly signal: AbortSignal;
  /** From now on they end the process again. */
  close(): void;
}

/** Keeps this process from ending by a signal before it has cleaned up. */
export function watchInterruption(): Interruption {
  const controller = new AbortController();
  const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const interrupt = (name: NodeJS.Signals) => controller.abort(new Error(`interrupted by ${name}`));
  for (const name of names) process.on(name, interrupt);
  return {
    signal: controller.signal,
    close() {
      for (const name of names) process.off(name, interrupt);
    },
  };
}
