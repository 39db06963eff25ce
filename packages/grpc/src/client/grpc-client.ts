import type { NetConnectOpts } from "node:net";
import { createSessionPool, type SessionPool } from "./session-pool.ts";

export interface GrpcClientOptions {
  readonly target: NetConnectOpts;
  /** Names the server in errors. */
  readonly what: string;
  /** The longest message taken, in bytes. */
  readonly maxReceiveBytes: number;
  /** Sent with each call as `authorization: Bearer`. */
  readonly token?: string | undefined;
}

/** What calls are made with. */
export interface GrpcClient {
  readonly pool: SessionPool;
  readonly maxReceiveBytes: number;
  readonly authorization: string | undefined;
  /** Ends the connection; calls that run fail. */
  close(): Promise<void>;
}

/** Makes a client of one server. It connects when it is first used. */
export function createGrpcClient(options: GrpcClientOptions): GrpcClient {
  const pool = createSessionPool(options.target, options.what);
  return {
    pool,
    maxReceiveBytes: options.maxReceiveBytes,
    authorization: options.token === undefined ? undefined : `Bearer ${options.token}`,
    close: () => pool.close(),
  };
}
