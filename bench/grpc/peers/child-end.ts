import type { ChildProcess } from "node:child_process";

/** What a process wrote last, at most. */
const keptText = 4_000;
const exitMs = 3_000;

/** The end of a child process. */
export interface ChildEnd {
  /** Settles when the process has ended and its output is read. Never rejects. */
  readonly closed: Promise<void>;
  /** Rejects when the process ends, with what it last wrote to stderr; else it stays pending. */
  readonly failed: Promise<never>;
  /** Asks the process to end, kills it if it does not within three seconds, and waits until it has ended. */
  end(): Promise<void>;
}

/** Watches a child process that has a pipe for its stderr. `what` names it in errors. */
export function watchChild(child: ChildProcess, what: string): ChildEnd {
  const closed = Promise.withResolvers<void>();
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-keptText);
  });
  child.on("error", (error) => failed.reject(new Error(`${what} failed: ${error.message}`, { cause: error })));
  child.on("close", (code, signal) => {
    failed.reject(new Error(`${what} ended (${signal ?? `exit code ${code}`}). It last wrote:\n${words}`));
    closed.resolve();
  });
  return {
    closed: closed.promise,
    failed: failed.promise,
    async end() {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), exitMs);
      await closed.promise;
      clearTimeout(timer);
    },
  };
}
