import type { IncomingHttpHeaders } from "node:http2";
import type { TransportLog } from "@mattermost-plugin/carrier";
import { createStatusError, isStatusError, type StatusError } from "../status/status-error.ts";

/** The status for whatever a method threw. Texts that were not meant for the caller go to the log only. */
export function statusOfThrown(error: unknown, headers: IncomingHttpHeaders, log: TransportLog): StatusError {
  if (isStatusError(error)) return error;
  log("error", `${headers[":path"]} failed`, { error });
  return createStatusError("INTERNAL", "internal error", { cause: error });
}
