/** hclog's levels, in rising order. */
export const logLevels = ["trace", "debug", "info", "warn", "error"] as const;

export type LogLevel = (typeof logLevels)[number];

/** Reads a level in any case; `warning` is `warn`. Undefined for anything else. */
export function parseLogLevel(text: string): LogLevel | undefined {
  const lower = text.trim().toLowerCase();
  if (lower === "warning") return "warn";
  return logLevels.find((level) => level === lower);
}
