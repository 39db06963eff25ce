/**
 * Writes what a plugin answered over what it was asked about, as the server does for some hooks: it decodes the answer
 * into the original. So what is zero or empty in the answer stays as it was, and maps keep the keys that it lacks.
 */
export function mergeAnswer<T extends object>(original: T, answer: T): T {
  const merged = { ...original } as Record<string, unknown>;
  for (const [key, value] of Object.entries(answer)) {
    if (isZero(value)) continue;
    const before = merged[key];
    merged[key] = isMap(before) && isMap(value) ? { ...before, ...value } : value;
  }
  return merged as T;
}

function isZero(value: unknown): boolean {
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  return value === undefined || value === null || value === "" || value === 0 || value === 0n || value === false;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
