import { constants } from "node:http2";
import { limitTimeout } from "@mattermost-plugin/carrier";
import { createDeframer } from "../frame/deframer.ts";
import type { Frame } from "../frame/frame.ts";
import { createStatusError, type StatusError } from "../status/status-error.ts";
import type { GrpcCallOptions } from "./call-options.ts";
import { watchStatus } from "./call-status.ts";
import type { GrpcClient } from "./grpc-client.ts";
import { openStream } from "./open-stream.ts";

/** Makes one unary call. Resolves with the answer's bytes; rejects with a StatusError, or with the reason of the caller's signal. */
export function callUnary(
  client: GrpcClient,
  path: string,
  request: Frame,
  options: GrpcCallOptions,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const { signal } = options;
    const timeoutMs = limitTimeout(options.timeoutMs);
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const { stream, connection } = openStream(client.pool, path, timeoutMs, client.authorization);
    const status = watchStatus(stream, path, connection);
    const deframer = createDeframer(client.maxReceiveBytes);
    let answer: Uint8Array | undefined;
    let timer: NodeJS.Timeout | undefined;
    let open = true;

    const settle = (): boolean => {
      if (!open) return false;
      open = false;
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      return true;
    };
    const giveUp = (reason: unknown): void => {
      if (!settle()) return;
      stream.close(constants.NGHTTP2_CANCEL);
      reject(reason);
    };
    const finish = (): void => {
      if (!settle()) return;
      const error = status.read() ?? malformed();
      if (error !== undefined) reject(error);
      else resolve(answer as Uint8Array);
    };
    const malformed = (): StatusError | undefined => {
      if (deframer.pending()) return createStatusError("INTERNAL", `${path}: the answer ends inside a message`);
      if (answer === undefined) return createStatusError("UNIMPLEMENTED", `${path}: the answer has no message`);
      return undefined;
    };
    const onAbort = (): void => giveUp(signal?.reason);
    const onDeadline = (): void =>
      giveUp(
        createStatusError("DEADLINE_EXCEEDED", `${path}: no answer within ${timeoutMs} ms`, {
          unsent: !connection.established(),
        }),
      );

    const refuse = (error: StatusError): void => {
      // Headers that come with the first data are told afterwards, and may say that this is no gRPC at all.
      setImmediate(() => giveUp(status.refusal() ?? error));
    };

    stream.on("data", (chunk: Buffer) => {
      deframer.push(chunk);
      const read = deframer.next();
      if (read.kind === "error") refuse(read.error);
      else if (read.kind === "message" && answer === undefined) answer = read.bytes;
      else if (read.kind === "message") {
        refuse(createStatusError("UNIMPLEMENTED", `${path}: the answer has more than one message`));
      }
    });
    stream.on("end", () => {
      if (status.known()) finish();
    });
    stream.on("close", finish);
    signal?.addEventListener("abort", onAbort);
    if (timeoutMs !== undefined) timer = setTimeout(onDeadline, timeoutMs);
    stream.end(request);
  });
}
