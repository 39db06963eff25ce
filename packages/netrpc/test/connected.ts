import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a server and its plugin may be connected by. */
export const networks = ["unix", "tcp"] as const;

export type Network = (typeof networks)[number];

/** Both ends of a connection. */
export interface Connected {
  readonly near: Socket;
  readonly far: Socket;
  /** Breaks the connection off and removes what it needed. */
  close(): Promise<void>;
}

/** Connects two sockets. */
export async function connected(network: Network): Promise<Connected> {
  const folder = await mkdtemp(join(tmpdir(), "netrpc-test-"));
  const server = createServer({ noDelay: true });
  const accepted = new Promise<Socket>((resolve) => server.once("connection", resolve));
  await new Promise<void>((resolve) =>
    network === "unix" ? server.listen(join(folder, "socket"), resolve) : server.listen(0, "127.0.0.1", resolve),
  );
  const address = server.address();
  const near = typeof address === "string" ? connect(address) : connect(address?.port ?? 0, "127.0.0.1");
  const far = await accepted;
  server.close();
  for (const socket of [near, far]) socket.on("error", () => {});
  return {
    near,
    far,
    async close() {
      near.destroy();
      far.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
