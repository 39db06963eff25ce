import { join } from "node:path";
import type { TestContext } from "node:test";
import { createGrpcServer, type GrpcServer, type GrpcServerOptions } from "../src/server/grpc-server.ts";
import type { Method } from "../src/server/method.ts";
import { createClient, type GrpcJsClient } from "./grpc-js-client.ts";
import { type LogLines, logLines } from "./log-lines.ts";
import { tempDir } from "./temp-dir.ts";

export interface ServedMethods extends LogLines {
  readonly server: GrpcServer;
  readonly path: string;
  /** A grpc-js client of the server. */
  readonly client: GrpcJsClient;
}

/** Serves methods on a unix socket until the test ends. */
export async function serveMethods(
  t: TestContext,
  methods: Readonly<Record<string, Method>>,
  options: Partial<GrpcServerOptions> = {},
): Promise<ServedMethods> {
  const path = join(await tempDir(t), "s");
  const { lines, log } = logLines();
  const server = createGrpcServer({
    methods: new Map(Object.entries(methods)),
    loadFallback: () => Promise.reject(new Error("no fallback in this test")),
    maxReceiveBytes: 1_000_000,
    log,
    ...options,
  });
  server.server.listen(path);
  const client = createClient(`unix:${path}`);
  t.after(async () => {
    client.close();
    await server.close(0);
  });
  return { server, path, client, lines, log };
}
