import { createLogger } from "../../src/log/create-logger.ts";
import type { LogFields, Logger } from "../../src/log/logger.ts";

export interface LogEntry {
  readonly level: string;
  readonly message: string;
  readonly fields: LogFields | undefined;
}

/** A logger that keeps its lines. */
export function createRecordedLog(): { readonly log: Logger; readonly entries: LogEntry[] } {
  const entries: LogEntry[] = [];
  const log = createLogger({
    level: "trace",
    write: (level, message, fields) => entries.push({ level, message, fields }),
  });
  return { log, entries };
}
