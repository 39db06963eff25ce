import assert from "node:assert/strict";
import { once } from "node:events";
import { access, mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { isListenError, type ListenError, listen } from "./index.ts";

async function withDir(run: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), "gp-"));
  try {
    await run(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  await once(server, "close");
}

async function failure(promise: Promise<unknown>): Promise<ListenError> {
  const error = await promise.then(
    () => assert.fail("listened"),
    (caught: unknown) => caught,
  );
  assert.ok(isListenError(error));
  return error;
}

test("a unix socket lies in a fresh directory of its own that nobody else enters, and both are removed", () =>
  withDir(async (dir) => {
    const server = createServer((socket) => socket.end("hi"));
    const listening = await listen(server, { network: "unix", unixSocketDir: dir });
    assert.equal(listening.network, "unix");
    assert.equal(dirname(dirname(listening.address)), dir);
    assert.equal((await stat(dirname(listening.address))).mode & 0o777, 0o700);
    const socket = connect(listening.address);
    const [data] = await once(socket, "data");
    assert.equal(String(data), "hi");
    socket.destroy();
    await closeServer(server);
    await listening.close();
    await listening.close();
    assert.deepEqual(await readdir(dir), []);
  }));

test("without a directory the system's is used", async () => {
  const server = createServer();
  const listening = await listen(server, { network: "unix" });
  assert.ok(listening.address.startsWith(tmpdir()));
  await closeServer(server);
  await listening.close();
  await assert.rejects(access(dirname(listening.address)));
});

test("a path that no socket can have is refused with the setting to change, and nothing is left behind", () =>
  withDir(async (dir) => {
    const deep = join(dir, "d".repeat(90));
    await mkdir(deep);
    const error = await failure(listen(createServer(), { network: "unix", unixSocketDir: deep }));
    assert.match(error.message, /would take \d+ bytes .* systems allow 103; set PLUGIN_UNIX_SOCKET_DIR or TMPDIR/);
    assert.deepEqual(await readdir(deep), []);
  }));

test("a directory that is missing is named", () =>
  withDir(async (dir) => {
    const missing = join(dir, "missing");
    const error = await failure(listen(createServer(), { network: "unix", unixSocketDir: missing }));
    assert.equal(error.address, missing);
    assert.match(error.message, /PLUGIN_UNIX_SOCKET_DIR/);
  }));

test("TCP is on loopback only, on any free port without a range", async () => {
  const server = createServer();
  const listening = await listen(server, { network: "tcp" });
  assert.match(listening.address, /^127\.0\.0\.1:[1-9]\d*$/);
  await closeServer(server);
  await listening.close();
});

test("ports that are taken are skipped; a full range is an error that names the range", async () => {
  const first = createServer();
  const { address } = await listen(first, { network: "tcp" });
  const port = Number(address.split(":")[1]);
  const taken = await failure(listen(createServer(), { network: "tcp", ports: { min: port, max: port } }));
  assert.match(taken.message, new RegExp(`no free port between ${port} and ${port} .*PLUGIN_MIN_PORT`));
  const ports = port < 65_500 ? { min: port, max: port + 20 } : { min: port - 20, max: port };
  const second = createServer();
  const other = Number((await listen(second, { network: "tcp", ports })).address.split(":")[1]);
  assert.ok(other >= ports.min && other <= ports.max && other !== port);
  await closeServer(second);
  await closeServer(first);
});

test("a server that failed to listen can be used again", async () => {
  const blocker = createServer();
  const port = Number((await listen(blocker, { network: "tcp" })).address.split(":")[1]);
  const server = createServer();
  await failure(listen(server, { network: "tcp", ports: { min: port, max: port } }));
  assert.equal(server.listenerCount("listening"), 0);
  assert.equal(server.listenerCount("error"), 0);
  await listen(server, { network: "tcp" });
  await closeServer(server);
  await closeServer(blocker);
});
