/** Why a server could not listen. */
export type ListenError = Error & { readonly name: "ListenError"; readonly address: string };

export function createListenError(
  message: string,
  details: { readonly address: string; readonly cause?: unknown },
): ListenError {
  return Object.assign(new Error(message, { cause: details.cause }), {
    name: "ListenError" as const,
    address: details.address,
  });
}

/** Tells whether a caught value is a ListenError, also one made by another copy of this package. */
export function isListenError(error: unknown): error is ListenError {
  return error instanceof Error && error.name === "ListenError" && "address" in error;
}
