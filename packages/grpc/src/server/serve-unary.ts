import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { createDeframer } from "../frame/deframer.ts";
import type { Frame } from "../frame/frame.ts";
import { resetStatus } from "../status/reset-status.ts";
import { createStatusError } from "../status/status-error.ts";
import { beginAnswer, endWithError } from "./end-stream.ts";
import type { UnaryMethod } from "./method.ts";
import type { ServeContext } from "./serve-context.ts";
import { createServerCall } from "./server-call.ts";
import { statusOfThrown } from "./status-of-thrown.ts";

/** Serves a unary call by hand: bytes to the method, its bytes back, nothing in between. */
export function serveUnary(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  method: UnaryMethod,
  timeoutMs: number | undefined,
  context: ServeContext,
): void {
  const contentType = headers["content-type"] ?? "";
  const deframer = createDeframer(context.maxReceiveBytes);
  const call = createServerCall(headers);
  let request: Uint8Array | undefined;
  let open = true;

  const fail = (error: unknown): void => {
    if (!open) return;
    open = false;
    endWithError(stream, contentType, statusOfThrown(error, headers, context.log));
  };

  const answer = (frame: Frame): void => {
    if (!open || stream.closed || stream.destroyed) return;
    open = false;
    beginAnswer(stream, contentType);
    stream.end(frame);
  };

  const onDeadline = (): void => {
    const error = createStatusError("DEADLINE_EXCEEDED", `${headers[":path"]} took longer than ${timeoutMs} ms`);
    call.abort(error);
    fail(error);
  };

  const timer = timeoutMs === undefined ? undefined : setTimeout(onDeadline, timeoutMs);

  stream.on("data", (chunk: Buffer) => {
    if (!open) return;
    deframer.push(chunk);
    const read = deframer.next();
    if (read.kind === "incomplete") return;
    if (read.kind === "error") fail(read.error);
    else if (request === undefined) request = read.bytes;
    else fail(createStatusError("UNIMPLEMENTED", "a unary call has more than one message"));
  });
  stream.on("end", () => {
    if (!open || stream.aborted) return;
    if (request === undefined || deframer.pending()) {
      const what = deframer.pending() ? "the call ends inside a message or sends more than one" : "no message came";
      fail(createStatusError(deframer.pending() ? "INTERNAL" : "UNIMPLEMENTED", `malformed unary call: ${what}`));
      return;
    }
    method.handle(request, call).then(answer, fail);
  });
  stream.on("close", () => {
    clearTimeout(timer);
    if (!open) return;
    open = false;
    call.abort(resetStatus(stream.rstCode, String(headers[":path"])));
  });
}
