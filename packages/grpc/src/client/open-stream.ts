import type { ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";
import { createStatusError } from "../status/status-error.ts";
import { formatTimeout } from "../status/timeout.ts";
import type { Connection, SessionPool } from "./session-pool.ts";

/** A stream that was asked for, and the connection that it is on. */
export interface OpenedStream {
  readonly stream: ClientHttp2Stream;
  readonly connection: Connection;
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
    return { stream: connection.session.request(headers), connection };
  } catch (cause) {
    throw createStatusError("UNAVAILABLE", `${path}: the connection is closing`, { cause, unsent: true });
  }
}
