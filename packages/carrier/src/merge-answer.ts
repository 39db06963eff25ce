/**
 * Writes a plugin's answer over the original as the stock server does, which decodes it into the original object:
 * what is empty or zero in the answer keeps its old value, and maps keep the keys that the answer lacks.
 */
export function mergeAnswer<T extends object>(original: T, answer: T): T {
  const merged = { ...original } as Record<string, unknown>;
  for (const [key, value] of Object.entries(answer)) {
    if (isZero(value)) continue;
    const old = merged[key];
    merged[key] = isMap(old) && isMap(value) ? { ...old, ...value } : value;
  }
  return merged as T;
}

/** The places in an original, such as "message" and "props.color", that an answer means to empty or drop and that mergeAnswer keeps. */
export function keptByMerge(original: object, answer: object): readonly string[] {
  const before = original as Readonly<Record<string, unknown>>;
  const given = answer as Readonly<Record<string, unknown>>;
  const kept: string[] = [];
  for (const key of Object.keys(original)) {
    const value = before[key];
    const next = given[key];
    if (value === next || isZero(value)) continue;
    if (isZero(next)) kept.push(key);
    else if (isMap(value) && isMap(next)) {
      for (const inner of Object.keys(value)) if (!Object.hasOwn(next, inner)) kept.push(`${key}.${inner}`);
    }
  }
  return kept;
}

function isZero(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === 0 || value === 0n || value === false)
    return true;
  return (Array.isArray(value) || value instanceof Uint8Array) && value.length === 0;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
