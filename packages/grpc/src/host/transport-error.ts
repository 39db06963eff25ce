import type { StatusCode } from "../status/status-code.ts";
import type { StatusError } from "../status/status-error.ts";

/** A call of a plugin failed on the way: there is no outcome. */
export type TransportError = Error & {
  readonly name: "TransportError";
  readonly code: StatusCode;
  readonly pluginId: string;
  /** The Go name of the hook or the path of the method. */
  readonly hook: string;
};

export function createTransportError(pluginId: string, hook: string, status: StatusError): TransportError {
  const message = `plugin ${pluginId}: ${hook} failed: ${status.message || "no reason given"} (${status.code})`;
  return Object.assign(new Error(message, { cause: status }), {
    name: "TransportError" as const,
    code: status.code,
    pluginId,
    hook,
  });
}

/** Tells whether a caught value is a TransportError, also one made by another copy of this package. */
export function isTransportError(error: unknown): error is TransportError {
  return error instanceof Error && error.name === "TransportError" && "code" in error && "pluginId" in error;
}
