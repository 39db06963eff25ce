import type { ClientHttp2Stream, IncomingHttpHeaders, IncomingHttpStatusHeader } from "node:http2";
import { codeOfHttpStatus } from "../status/http-status.ts";
import { readStatus } from "../status/read-status.ts";
import { resetStatus } from "../status/reset-status.ts";
import { createStatusError, type StatusError } from "../status/status-error.ts";
import type { Connection } from "./session-pool.ts";

type AnswerHeaders = IncomingHttpHeaders & IncomingHttpStatusHeader;

/** Collects what decides how a call ended. */
export interface CallStatus {
  /** The error that the call ended with; undefined if it ended well. Ask once the stream has ended or closed. */
  read(): StatusError | undefined;
  /** The error of an answer that is no gRPC; undefined as long as none is known. */
  refusal(): StatusError | undefined;
  /** The server's status has come, good or bad. */
  known(): boolean;
}

/** Watches a client's stream for its status. */
export function watchStatus(stream: ClientHttp2Stream, path: string, connection: Connection): CallStatus {
  let answer: AnswerHeaders | undefined;
  let status: StatusError | "OK" | undefined;
  let failure: Error | undefined;
  stream.on("response", (headers) => {
    answer = headers;
    status ??= readStatus(headers);
  });
  stream.on("trailers", (trailers) => {
    status ??= readStatus(trailers);
  });
  stream.on("error", (error: Error) => {
    failure = error;
  });
  const refusal = (): StatusError | undefined =>
    answer === undefined || isGrpc(answer) ? undefined : noGrpc(answer, path);
  return {
    refusal,
    known: () => status !== undefined,
    read() {
      if (status === "OK") return undefined;
      if (status !== undefined) return status;
      const refused = refusal();
      if (refused !== undefined) return refused;
      if (!connection.established()) {
        const why = failure === undefined ? "" : `: ${failure.message}`;
        return createStatusError("UNAVAILABLE", `${path}: can't connect${why}`, { cause: failure, unsent: true });
      }
      // Losing the connection closes its streams as if they had been cancelled.
      return resetStatus(connection.lost() ? undefined : stream.rstCode, path);
    },
  };
}

function isGrpc(headers: AnswerHeaders): boolean {
  return headers[":status"] === 200 && /^application\/grpc($|[+;])/.test(headers["content-type"] ?? "");
}

function noGrpc(headers: AnswerHeaders, path: string): StatusError {
  const status = headers[":status"];
  const text = `${path}: the server answered HTTP ${status} (${headers["content-type"] ?? "no content type"}), which is no gRPC`;
  return createStatusError(codeOfHttpStatus(status), text);
}
