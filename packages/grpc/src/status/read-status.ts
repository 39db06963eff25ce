import type { IncomingHttpHeaders } from "node:http2";
import { parseStatusCode } from "./status-code.ts";
import { createStatusError, type StatusError } from "./status-error.ts";
import { decodeStatusMessage } from "./status-message.ts";

/** The status that trailers carry: undefined when they have none, `"OK"`, or the error. */
export function readStatus(trailers: IncomingHttpHeaders): StatusError | "OK" | undefined {
  const status = trailers["grpc-status"];
  if (typeof status !== "string") return undefined;
  const code = parseStatusCode(status);
  if (code === "OK") return "OK";
  const message = trailers["grpc-message"];
  return createStatusError(code, typeof message === "string" ? decodeStatusMessage(message) : "");
}
