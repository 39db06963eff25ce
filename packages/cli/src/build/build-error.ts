/** Why a bundle can't be built, with what to do about it. */
export type BuildError = Error & { readonly name: "BuildError" };

export function createBuildError(message: string, cause?: unknown): BuildError {
  const error = new Error(message, cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: "BuildError" as const });
}

/** Tells whether a caught value is a BuildError, also one made by another copy of this package. */
export function isBuildError(error: unknown): error is BuildError {
  return error instanceof Error && error.name === "BuildError";
}
