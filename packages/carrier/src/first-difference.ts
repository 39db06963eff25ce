/** What was to be sent would arrive as something else: a defect of the codec, or a value that the protocol has no place for. */
export type DifferenceError = Error & { readonly name: "DifferenceError"; readonly path: string };

/**
 * Throws a DifferenceError, which names the place, if what was written does not read as what was given. What the host can't tell apart is
 * the same: nothing, zero and empty; whole numbers of either type.
 */
export function refuseDifference(what: string, given: unknown, read: unknown): void {
  const path = firstDifference(given, read);
  if (path === undefined) return;
  const text = `${what}: ${path || "the value"} would arrive as something else than it is. Nothing was sent (MATTERMOST_PLUGIN_PARANOID).`;
  throw Object.assign(new Error(text), { name: "DifferenceError" as const, path });
}

/** Tells whether a caught value is a DifferenceError, also one made by another copy of this package. */
export function isDifferenceError(error: unknown): error is DifferenceError {
  return error instanceof Error && error.name === "DifferenceError" && "path" in error;
}

/** The place of the first difference, such as "post.props.x[2]", or undefined. */
export function firstDifference(given: unknown, read: unknown, path = ""): string | undefined {
  if (isNothing(given) && isNothing(read)) return undefined;
  if (isBytes(given) && isBytes(read)) return Buffer.compare(given, read) === 0 ? undefined : path;
  if (Array.isArray(given) && Array.isArray(read)) return listDifference(given, read, path);
  if (isObject(given) && isObject(read)) return objectDifference(given, read, path);
  return isSame(given, read) ? undefined : path;
}

function isSame(given: unknown, read: unknown): boolean {
  if (isWhole(given) && isWhole(read)) return BigInt(given) === BigInt(read);
  return Object.is(given, read);
}

function listDifference(given: readonly unknown[], read: readonly unknown[], path: string): string | undefined {
  if (given.length !== read.length) return `${path}.length`;
  for (let i = 0; i < given.length; i += 1) {
    const found = firstDifference(given[i], read[i], `${path}[${i}]`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function objectDifference(
  given: Readonly<Record<string, unknown>>,
  read: Readonly<Record<string, unknown>>,
  path: string,
): string | undefined {
  for (const key of new Set([...Object.keys(given), ...Object.keys(read)])) {
    const found = firstDifference(own(given, key), own(read, key), path === "" ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Go's zero time, as its JSON has it. */
const zeroTime = "0001-01-01T00:00:00Z";

/** What Go may leave out: nothing, a zero, what is empty, and an object that holds nothing else. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === false || value === zeroTime) return true;
  if (value === 0 || value === 0n) return true;
  if (Array.isArray(value) || isBytes(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every(isNothing);
}

function isWhole(value: unknown): value is number | bigint {
  return typeof value === "bigint" || Number.isInteger(value);
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isBytes(value);
}
