import { formatLogLine, type LogLevel } from "@mattermost-plugin/go-plugin";
import type { LogFields, LogWrite } from "./logger.ts";

/** The part of process.stderr that the log needs. */
export interface LogStream {
  readonly writableLength: number;
  write(text: string, done?: (error?: Error | null) => void): boolean;
  on(event: "error", listener: (error: Error) => void): unknown;
}

export interface LogOutput {
  /** Writes lines that name who speaks: the plugin's id, or a part of the program. */
  writeAs(module: string): LogWrite;
  /** Resolves when all lines have been handed to the system, at the latest after `limitMs` milliseconds. */
  flush(limitMs: number): Promise<void>;
}

/** Bytes that may wait for a host that does not read; lines beyond are dropped and counted. */
const waitingLimit = 8 * 1024 * 1024;

/** Writes log lines in go-plugin's JSON form. A broken or full stream loses lines; it never throws and never holds the plugin up. */
export function createLogOutput(stream: LogStream): LogOutput {
  let dropped = 0;
  stream.on("error", () => {
    dropped += 1;
  });

  function put(module: string, level: LogLevel, message: string, fields: LogFields | undefined): void {
    stream.write(formatLogLine({ level, message, module, fields }));
  }

  return {
    writeAs: (module) => (level, message, fields) => {
      if (stream.writableLength > waitingLimit) {
        dropped += 1;
        return;
      }
      if (dropped > 0) {
        const lines = dropped;
        dropped = 0;
        put(module, "warn", "log lines were lost because the host did not read them in time", { lines });
      }
      put(module, level, message, fields);
    },
    flush(limitMs) {
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, limitMs);
        stream.write("", () => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
  };
}
