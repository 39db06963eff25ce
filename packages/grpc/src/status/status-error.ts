import type { StatusCode } from "./status-code.ts";

/** The failure of a call as gRPC sees it. */
export type StatusError = Error & {
  readonly name: "StatusError";
  readonly code: StatusCode;
  /** The peer can't have seen anything of the call, so that calling again is harmless. */
  readonly unsent: boolean;
};

export function createStatusError(
  code: StatusCode,
  message: string,
  details: { readonly cause?: unknown; readonly unsent?: boolean } = {},
): StatusError {
  const options = details.cause === undefined ? undefined : { cause: details.cause };
  return Object.assign(new Error(message, options), {
    name: "StatusError" as const,
    code,
    unsent: details.unsent ?? false,
  });
}

/** Tells whether a caught value is a StatusError, also one made by another copy of this package. */
export function isStatusError(error: unknown): error is StatusError {
  return error instanceof Error && error.name === "StatusError" && "code" in error && "unsent" in error;
}
