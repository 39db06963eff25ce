/** Why a bundle can't be deployed, with what to do about it. */
export type DeployError = Error & { readonly name: "DeployError" };

export function createDeployError(message: string, cause?: unknown): DeployError {
  const error = new Error(message, cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: "DeployError" as const });
}

/** Tells whether a caught value is a DeployError, also one made by another copy of this package. */
export function isDeployError(error: unknown): error is DeployError {
  return error instanceof Error && error.name === "DeployError";
}
