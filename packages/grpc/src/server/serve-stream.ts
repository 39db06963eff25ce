import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { drained } from "../frame/drained.ts";
import { createMessageSource } from "../frame/message-source.ts";
import { writeMessage } from "../frame/write-message.ts";
import { resetStatus } from "../status/reset-status.ts";
import { createStatusError } from "../status/status-error.ts";
import { beginAnswer, endAnswer, endWithError } from "./end-stream.ts";
import type { StreamMethod } from "./method.ts";
import type { ServeContext } from "./serve-context.ts";
import { createServerCall } from "./server-call.ts";
import { statusOfThrown } from "./status-of-thrown.ts";

/** Serves a streaming call by hand, with back-pressure in both directions. */
export function serveStream(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  method: StreamMethod,
  timeoutMs: number | undefined,
  context: ServeContext,
): void {
  const contentType = headers["content-type"] ?? "";
  const what = String(headers[":path"]);
  const call = createServerCall(headers);
  const broken = () => (stream.aborted || stream.destroyed ? resetStatus(stream.rstCode, what) : undefined);
  const source = createMessageSource(stream, context.maxReceiveBytes, broken);
  let open = true;

  const succeed = (): void => {
    if (!open) return;
    open = false;
    source.discard();
    endAnswer(stream, contentType);
  };

  const fail = (error: unknown): void => {
    if (!open) return;
    open = false;
    source.discard();
    endWithError(stream, contentType, statusOfThrown(error, headers, context.log));
  };

  const onDeadline = (): void => {
    const error = createStatusError("DEADLINE_EXCEEDED", `${what} took longer than ${timeoutMs} ms`);
    call.abort(error);
    fail(error);
  };

  const write = (parts: readonly Uint8Array[]): Promise<void> | undefined => {
    if (!open || stream.closed || stream.destroyed) {
      return Promise.reject(createStatusError("CANCELLED", `${what}: the call is over`));
    }
    if (!stream.headersSent) beginAnswer(stream, contentType);
    return writeMessage(stream, parts) ? undefined : drained(stream);
  };

  const timer = timeoutMs === undefined ? undefined : setTimeout(onDeadline, timeoutMs);
  stream.on("close", () => {
    clearTimeout(timer);
    if (!open) return;
    open = false;
    call.abort(resetStatus(stream.rstCode, what));
  });
  method.handle({ read: source.read, write }, call).then(succeed, fail);
}
