import { createAppError, type ThrownAppError } from "@mattermost-plugin/carrier";
import type { StatusCode } from "../../status/status-code.ts";
import type { StatusError } from "../../status/status-error.ts";

/** The HTTP status that best fits a gRPC code. The host's own status is lost where it answers with a gRPC status. */
const httpStatus: Readonly<Record<StatusCode, number>> = {
  CANCELLED: 499,
  UNKNOWN: 500,
  INVALID_ARGUMENT: 400,
  DEADLINE_EXCEEDED: 504,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  PERMISSION_DENIED: 403,
  RESOURCE_EXHAUSTED: 429,
  FAILED_PRECONDITION: 400,
  ABORTED: 409,
  OUT_OF_RANGE: 400,
  UNIMPLEMENTED: 501,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  DATA_LOSS: 500,
  UNAUTHENTICATED: 401,
};

/**
 * Makes the AppError of a call that ended with a gRPC status. A status whose text is `<id>: <message>` is an AppError of the host that
 * went that way, and becomes it again; every other one gets the id `mattermost_plugin.grpc.<code>`.
 */
export function appErrorOfStatus(status: StatusError, goName: string): ThrownAppError {
  const where = `PluginAPI.${goName}`;
  const statusCode = httpStatus[status.code];
  const own = /^([\w-]+(?:\.[\w-]+)+): (.*)$/s.exec(status.message);
  if (own !== null) {
    return createAppError({ id: own[1], message: own[2], where, statusCode }, { cause: status });
  }
  const message =
    status.code === "UNIMPLEMENTED"
      ? `The host has no plugin API method ${goName}.`
      : `The plugin API call ${goName} failed: ${status.message || "no reason given"} (${status.code})`;
  const id = `mattermost_plugin.grpc.${status.code.toLowerCase()}`;
  return createAppError({ id, message, detailedError: status.message, where, statusCode }, { cause: status });
}
