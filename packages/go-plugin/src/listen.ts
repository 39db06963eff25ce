import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PluginNetwork } from "./handshake.ts";
import { createListenError } from "./listen-error.ts";
import { listenOnce } from "./listen-once.ts";
import type { PortRange } from "./plugin-environment.ts";

export interface ListenOptions {
  /** `unix` where the system has it: only the same user can reach it. */
  readonly network: PluginNetwork;
  /** Parent of the socket's directory. Default: the system's directory for temporary files. */
  readonly unixSocketDir?: string | undefined;
  /** Ports to try on TCP. Default: any free port. */
  readonly ports?: PortRange | undefined;
}

/** A server that listens, and where. */
export interface Listening {
  readonly network: PluginNetwork;
  /** Path of the socket, or `127.0.0.1:port`. */
  readonly address: string;
  /** Removes the socket and its directory. Closing the server is its owner's part. May be called twice. */
  close(): Promise<void>;
}

// An import of node:fs or node:fs/promises would load streams and file handles that nobody uses, at every start.
const fs = process.getBuiltinModule("node:fs");

/** What fits into a socket's address everywhere (104 bytes on macOS, 108 on Linux, one of them the final zero). */
const longestSocketPath = 103;

/**
 * Makes a server listen where only this machine reaches it: on a unix socket in a fresh directory that no other user can enter,
 * or on 127.0.0.1. Throws a ListenError that says what to change.
 */
export async function listen(server: Server, options: ListenOptions): Promise<Listening> {
  if (options.network === "tcp") {
    const port = await listenOnPort(server, options.ports);
    return { network: "tcp", address: `127.0.0.1:${port}`, close: async () => {} };
  }
  const parent = options.unixSocketDir ?? tmpdir();
  const dir = makeDirectory(parent);
  const close = async () => fs.rmSync(dir, { recursive: true, force: true });
  const path = join(dir, "s");
  const length = Buffer.byteLength(path);
  try {
    if (length > longestSocketPath) {
      throw createListenError(
        `the path of the socket would take ${length} bytes (${path}), systems allow ${longestSocketPath}; set PLUGIN_UNIX_SOCKET_DIR or TMPDIR to a shorter directory`,
        { address: path },
      );
    }
    await listenOnce(server, { path });
  } catch (error) {
    await close();
    throw error;
  }
  return { network: "unix", address: path, close };
}

function makeDirectory(parent: string): string {
  try {
    return fs.mkdtempSync(join(parent, "mmp-"));
  } catch (error) {
    throw createListenError(
      `can't make a directory for the socket in ${parent}; set PLUGIN_UNIX_SOCKET_DIR to a directory that exists and can be written`,
      { address: parent, cause: error },
    );
  }
}

async function listenOnPort(server: Server, ports: PortRange | undefined): Promise<number> {
  if (ports === undefined) return listenOnce(server, { host: "127.0.0.1", port: 0 });
  const count = ports.max - ports.min + 1;
  const first = Math.floor(Math.random() * count);
  let last: unknown;
  for (let i = 0; i < count; i++) {
    try {
      return await listenOnce(server, { host: "127.0.0.1", port: ports.min + ((first + i) % count) });
    } catch (error) {
      last = error;
      if (!isTaken(error)) break;
    }
  }
  throw createListenError(
    `no free port between ${ports.min} and ${ports.max} on 127.0.0.1 (PLUGIN_MIN_PORT, PLUGIN_MAX_PORT)`,
    { address: "127.0.0.1", cause: last },
  );
}

function isTaken(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return code === "EADDRINUSE" || code === "EACCES";
}
