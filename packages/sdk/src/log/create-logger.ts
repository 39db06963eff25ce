import { type LogLevel, logLevels } from "@mattermost-plugin/go-plugin";
import type { LogFields, Logger, LogWrite } from "./logger.ts";

export interface LoggerOptions {
  readonly write: LogWrite;
  /** Lines below this level cost nothing and go nowhere. */
  readonly level: LogLevel;
  /** Fields of every line. */
  readonly fields?: LogFields | undefined;
}

// An import of node:util would load a dozen parts of it that nobody uses, at every start.
const util = process.getBuiltinModule("node:util");

const silent = () => {};

export function createLogger(options: LoggerOptions): Logger {
  const { write, level, fields: own } = options;
  const lowest = logLevels.indexOf(level);
  const at = (of: LogLevel) =>
    logLevels.indexOf(of) < lowest
      ? silent
      : (message: string, fields?: LogFields | Error) => write(of, String(message), joinFields(own, fields));
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: (fields) => createLogger({ write, level, fields: { ...own, ...fields } }),
  };
}

function joinFields(own: LogFields | undefined, fields: LogFields | Error | undefined): LogFields | undefined {
  const named = fields instanceof Error ? { error: fields } : fields;
  const all = own === undefined ? named : { ...own, ...named };
  if (all === undefined) return undefined;
  const texts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(all)) texts[name] = value instanceof Error ? errorText(value) : value;
  return texts;
}

function errorText(error: Error): string {
  try {
    return util.inspect(error, { breakLength: Number.POSITIVE_INFINITY });
  } catch {
    return "an error that can't be shown";
  }
}
