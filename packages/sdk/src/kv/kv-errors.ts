/** A key that the server would refuse or cut. */
export type KvKeyError = Error & { readonly name: "KvKeyError"; readonly key: string };

/** A value that can't be stored, or a stored one that can't be read as what was asked for. */
export type KvValueError = Error & { readonly name: "KvValueError"; readonly key: string };

/** Others changed the value between each reading and writing of an update. */
export type KvConflictError = Error & {
  readonly name: "KvConflictError";
  readonly key: string;
  readonly attempts: number;
};

export function createKvKeyError(key: string, why: string): KvKeyError {
  return Object.assign(new Error(`KV key ${JSON.stringify(key)}: ${why}`), { name: "KvKeyError" as const, key });
}

export function createKvValueError(key: string, why: string, cause?: unknown): KvValueError {
  const error = new Error(`KV value of ${JSON.stringify(key)}: ${why}`, cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: "KvValueError" as const, key });
}

export function createKvConflictError(key: string, attempts: number): KvConflictError {
  const text =
    `KV value of ${JSON.stringify(key)}: still not updated after ${attempts} attempts, others change it all the time. ` +
    "Spread it over several keys, or raise `attempts`.";
  return Object.assign(new Error(text), { name: "KvConflictError" as const, key, attempts });
}

/** Tells whether a caught value is a KvKeyError, also one made by another copy of this package. */
export function isKvKeyError(error: unknown): error is KvKeyError {
  return error instanceof Error && error.name === "KvKeyError" && "key" in error;
}

/** Tells whether a caught value is a KvValueError, also one made by another copy of this package. */
export function isKvValueError(error: unknown): error is KvValueError {
  return error instanceof Error && error.name === "KvValueError" && "key" in error;
}

/** Tells whether a caught value is a KvConflictError, also one made by another copy of this package. */
export function isKvConflictError(error: unknown): error is KvConflictError {
  return error instanceof Error && error.name === "KvConflictError" && "attempts" in error;
}
