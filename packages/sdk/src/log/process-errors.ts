import { errorText } from "../hooks/to-app-error.ts";
import type { Logger } from "./logger.ts";

export interface ProcessErrorOptions {
  readonly log: Logger;
  /** "log": an unhandled rejection is logged and counted. "exit": it ends the process as an uncaught exception does. */
  readonly unhandledRejections: () => "log" | "exit";
  /** Whether the plugin's own modules are still being loaded: what they throw keeps it from starting. */
  readonly loading?: () => boolean;
  /** Ends the process after what was logged has been written. Called at most once. */
  readonly crash: () => void;
}

type ErrorEvents = Pick<NodeJS.Process, "on" | "off">;

/** Logs uncaught exceptions, which end the process, and unhandled rejections. Answers a function that stops watching. */
export function watchProcessErrors(process: ErrorEvents, options: ProcessErrorOptions): () => void {
  const { log } = options;
  let rejections = 0;
  let crashed = false;

  function crash(): void {
    if (crashed) return;
    crashed = true;
    options.crash();
  }

  function onException(error: unknown): void {
    const loading = options.loading?.() ?? false;
    log.error(loading ? `the plugin can't start: ${errorText(error)}` : "uncaught exception, the plugin ends", {
      error,
    });
    crash();
  }

  function onRejection(error: unknown): void {
    rejections += 1;
    const fields = { error, count: rejections };
    if (options.unhandledRejections() === "exit") {
      log.error("unhandled promise rejection, the plugin ends", fields);
      crash();
      return;
    }
    log.error("unhandled promise rejection: await the promise or catch its error", fields);
  }

  process.on("uncaughtException", onException);
  process.on("unhandledRejection", onRejection);
  return () => {
    process.off("uncaughtException", onException);
    process.off("unhandledRejection", onRejection);
  };
}
