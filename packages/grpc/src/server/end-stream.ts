import { constants, type ServerHttp2Stream } from "node:http2";
import { statusNumbers } from "../status/status-code.ts";
import type { StatusError } from "../status/status-error.ts";
import { encodeStatusMessage } from "../status/status-message.ts";

const okTrailers = { "grpc-status": "0" };

function sendOkTrailers(this: ServerHttp2Stream): void {
  this.sendTrailers(okTrailers);
  setImmediate(stopUpload, this);
}

/** Sends the headers of an answer whose call ends well, unless told otherwise by `endWithError`. */
export function beginAnswer(stream: ServerHttp2Stream, contentType: string): void {
  stream.respond({ ":status": 200, "content-type": contentType }, { waitForTrailers: true });
  stream.once("wantTrailers", sendOkTrailers);
}

/** Ends a call well, after its messages. */
export function endAnswer(stream: ServerHttp2Stream, contentType: string): void {
  if (stream.closed || stream.destroyed) return;
  if (!stream.headersSent) beginAnswer(stream, contentType);
  stream.end();
}

/** Ends a call with an error, whether or not messages went out before. */
export function endWithError(stream: ServerHttp2Stream, contentType: string, error: StatusError): void {
  if (stream.closed || stream.destroyed) return;
  const trailers = {
    "grpc-status": String(statusNumbers[error.code]),
    "grpc-message": encodeStatusMessage(error.message),
  };
  if (stream.headersSent) {
    stream.off("wantTrailers", sendOkTrailers);
    stream.once("wantTrailers", () => {
      stream.sendTrailers(trailers);
      setImmediate(stopUpload, stream);
    });
    stream.end();
  } else {
    stream.respond({ ":status": 200, "content-type": contentType, ...trailers }, { endStream: true });
    stopUpload(stream);
  }
}

/** Tells a caller that still sends that nobody listens any more. Not before the trailers, which node sends with setImmediate: a reset would overtake them. */
function stopUpload(stream: ServerHttp2Stream): void {
  if (!stream.destroyed && stream.state.remoteClose !== 1) stream.close(constants.NGHTTP2_NO_ERROR);
}
