/** Why a plugin can't start, with what to do about it. Its message is all that an author needs; no stack of the SDK helps. */
export type StartError = Error & { readonly name: "StartError" };

export function createStartError(message: string, cause?: unknown): StartError {
  const error = new Error(message, cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: "StartError" as const });
}

/** Tells whether a caught value is a StartError, also one made by another copy of this package. */
export function isStartError(error: unknown): error is StartError {
  return error instanceof Error && error.name === "StartError";
}
