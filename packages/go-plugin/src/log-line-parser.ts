import { type LogLevel, parseLogLevel } from "./log-level.ts";

/** A line from a plugin's stderr, as a host logs it. */
export interface LogLine {
  readonly level: LogLevel;
  readonly message: string;
  readonly module: string | undefined;
  /** As the plugin wrote it (RFC 3339). */
  readonly timestamp: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const noFields: Readonly<Record<string, unknown>> = Object.freeze({});

/**
 * Reads stderr line by line, by go-plugin's rules: hclog's JSON; else a level in front such as `[WARN]`; else debug.
 * It remembers a Go panic: every plain line after one is an error. Never throws.
 */
export function createLogLineParser(): (line: string) => LogLine {
  let panicking = false;
  return (line) => {
    const fromJson = line.startsWith("{") ? parseJson(line) : undefined;
    if (fromJson !== undefined) return fromJson;
    if (line.startsWith("panic: ") || line.startsWith("fatal error: ")) panicking = true;
    const prefix = /^\[(TRACE|DEBUG|INFO|WARN|ERROR)\]\s*/.exec(line);
    const level = prefix === null ? undefined : parseLogLevel(prefix[1] ?? "");
    return {
      level: panicking ? "error" : (level ?? "debug"),
      message: prefix === null ? line : line.slice(prefix[0].length),
      module: undefined,
      timestamp: undefined,
      fields: noFields,
    };
  };
}

function parseJson(line: string): LogLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const {
    "@level": level,
    "@message": message,
    "@module": module,
    "@timestamp": timestamp,
    ...fields
  } = value as Record<string, unknown>;
  if (typeof message !== "string") return undefined;
  return {
    level: (typeof level === "string" ? parseLogLevel(level) : undefined) ?? "debug",
    message,
    module: typeof module === "string" ? module : undefined,
    timestamp: typeof timestamp === "string" ? timestamp : undefined,
    fields,
  };
}
