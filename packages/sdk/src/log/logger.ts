import type { LogLevel } from "@mattermost-plugin/go-plugin";

/** Named values that go with a log message. Anything that JSON can't hold becomes text; errors keep their stack and cause. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes to the server's log, with the plugin's id and the fields as fields of the line. Its functions need no `this`. */
export interface Logger {
  debug(message: string, fields?: LogFields | Error): void;
  info(message: string, fields?: LogFields | Error): void;
  warn(message: string, fields?: LogFields | Error): void;
  error(message: string, fields?: LogFields | Error): void;
  /** A logger whose lines have these fields too. */
  child(fields: LogFields): Logger;
}

/** Where a finished record goes. */
export type LogWrite = (level: LogLevel, message: string, fields: LogFields | undefined) => void;
