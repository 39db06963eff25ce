import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { createStatusError, type StatusError } from "../status/status-error.ts";
import { parseTimeout } from "../status/timeout.ts";
import { endWithError } from "./end-stream.ts";
import type { Method } from "./method.ts";
import type { ServeContext } from "./serve-context.ts";
import { serveStream } from "./serve-stream.ts";
import { serveUnary } from "./serve-unary.ts";

/** Tells whether a request is plain gRPC with Protocol Buffers, uncompressed: the calls that are served by hand. */
export function isPlainGrpc(headers: IncomingHttpHeaders): boolean {
  const encoding = headers["grpc-encoding"];
  return (
    headers[":method"] === "POST" &&
    isGrpcContent(headers["content-type"]) &&
    (encoding === undefined || encoding === "identity")
  );
}

function isGrpcContent(contentType: string | undefined): boolean {
  return contentType === "application/grpc" || contentType === "application/grpc+proto";
}

/** Serves one plain gRPC call by hand. */
export function routeStream(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  method: Method,
  context: ServeContext,
): void {
  const timeout = parseTimeout(headers["grpc-timeout"]);
  if (!timeout.ok) {
    const text = `invalid grpc-timeout ${JSON.stringify(headers["grpc-timeout"])}`;
    endWithError(stream, headers["content-type"] ?? "", createStatusError("INVALID_ARGUMENT", text));
  } else if (method.kind === "unary") {
    serveUnary(stream, headers, method, timeout.timeoutMs, context);
  } else {
    serveStream(stream, headers, method, timeout.timeoutMs, context);
  }
}

/** Turns a call away before it reaches a method: as gRPC where the caller speaks that, else by the HTTP status. */
export function refuseStream(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  error: StatusError,
  httpStatus: number,
): void {
  const contentType = headers["content-type"] ?? "";
  if (/^application\/grpc($|[+;])/.test(contentType)) endWithError(stream, contentType, error);
  else {
    // Clients of other protocols may wait for their request to be taken.
    stream.resume();
    stream.respond({ ":status": httpStatus, "content-type": "text/plain; charset=utf-8" });
    stream.end(`${error.message}\n`);
  }
}
