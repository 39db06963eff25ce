import type { ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";
import { createStatusError } from "../status/status-error.ts";
import { formatTimeout } from "../status/timeout.ts";
import type { SessionPool } from "./session-pool.ts";

/** A stream that was asked for, and whether the server can have seen it. */
export interface OpenedStream {
  readonly stream: ClientHttp2Stream;
  readonly established: () => boolean;
}

/** Opens the stream of one call. Throws a StatusError when there is no connection to open it on. */
export function openStream(
  pool: SessionPool,
  path: string,
  timeoutMs: number | undefined,
  authorization: string | undefined,
): OpenedStream {
  const connection = pool.get();
  const headers: OutgoingHttpHeaders = {
    ":method": "POST",
    ":path": path,
    "content-type": "application/grpc+proto",
    te: "trailers",
  };
  if (timeoutMs !== undefined) headers["grpc-timeout"] = formatTimeout(timeoutMs);
  if (authorization !== undefined) headers.authorization = authorization;
  try {
    const stream = connection.session.request(headers);
    return { stream, established: connection.established };
  } catch (cause) {
    throw createStatusError("UNAVAILABLE", `${path}: the connection is closing`, { cause, unsent: true });
  }
}
