import { constants } from "node:http2";
import { createStatusError, type StatusError } from "./status-error.ts";

/**
 * What a call that ended without a status has come to, by the HTTP/2 error code of its stream, as gRPC's specification maps them.
 * A refused stream never reached the peer's program, so its error is marked as unsent.
 */
export function resetStatus(resetCode: number | undefined, what: string): StatusError {
  switch (resetCode) {
    case constants.NGHTTP2_REFUSED_STREAM:
      return createStatusError("UNAVAILABLE", `${what}: the peer refused the stream`, { unsent: true });
    case constants.NGHTTP2_CANCEL:
      return createStatusError("CANCELLED", `${what}: the peer cancelled the call`);
    case constants.NGHTTP2_ENHANCE_YOUR_CALM:
      return createStatusError("RESOURCE_EXHAUSTED", `${what}: the peer asks for fewer calls`);
    case constants.NGHTTP2_INADEQUATE_SECURITY:
      return createStatusError("PERMISSION_DENIED", `${what}: the peer wants a safer connection`);
    case undefined:
    case constants.NGHTTP2_NO_ERROR:
      return createStatusError("UNAVAILABLE", `${what}: the connection closed before the call had a status`);
    default:
      return createStatusError("INTERNAL", `${what}: the peer reset the stream (HTTP/2 error ${resetCode})`);
  }
}
