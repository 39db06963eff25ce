const util = process.getBuiltinModule("node:util");

/** JSON of any value, on one line. What JSON can't hold (cycles, bigint, functions, errors) becomes text. Never throws. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value, replaceUnfit) ?? JSON.stringify(util.inspect(value));
  } catch {
    return JSON.stringify(describe(value));
  }
}

function replaceUnfit(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Error) return value.stack ?? String(value);
  return value;
}

function describe(value: unknown): string {
  try {
    return util.inspect(value, { breakLength: Number.POSITIVE_INFINITY });
  } catch (error) {
    return `[a value that can't be shown: ${error instanceof Error ? error.name : typeof error}]`;
  }
}
