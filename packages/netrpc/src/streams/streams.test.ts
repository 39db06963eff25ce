import assert from "node:assert/strict";
import { duplexPair } from "node:stream";
import { test } from "node:test";
import { createSession, type Session } from "../yamux/session.ts";
import type { YamuxStream } from "../yamux/stream.ts";
import { readRaw, writeRaw } from "./raw-stream.ts";
import { createRemoteReader, wantedBytes } from "./remote-reader.ts";
import { serveReader } from "./serve-reader.ts";

async function connect(): Promise<{ near: YamuxStream; far: YamuxStream; session: Session }> {
  const [left, right] = duplexPair();
  const arrived = Promise.withResolvers<YamuxStream>();
  const session = createSession({ socket: left, role: "client", onStream: () => {} });
  createSession({ socket: right, role: "server", onStream: arrived.resolve });
  const near = session.open();
  return { near, far: await arrived.promise, session };
}

const mebibyte = 1 << 20;

/** A content of so many pieces of 64 KiB that counts how many were taken. */
function content(pieces: number) {
  const taken = { count: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken.count === pieces) return controller.close();
        controller.enqueue(new Uint8Array(65536).fill(taken.count & 0xff));
        taken.count += 1;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, taken };
}

async function size(stream: ReadableStream<Uint8Array>): Promise<number> {
  let total = 0;
  for await (const piece of stream) total += piece.length;
  return total;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

test("wanted sizes are written as Go's signed varints", () => {
  assert.equal(wantedBytes(4096).toString("hex"), "8040");
  assert.equal(wantedBytes(512).toString("hex"), "8008");
  assert.equal(wantedBytes(0).toString("hex"), "00");
});

test("a content of 16 MiB is served as it is asked for", async () => {
  const { near, far, session } = await connect();
  const served = serveReader(far, content(256).stream);
  assert.equal(await size(createRemoteReader(near).content), 16 * mebibyte);
  await served;
  session.close();
});

test("what nobody reads is not taken from its source", async () => {
  const { near, far, session } = await connect();
  const { stream, taken } = content(256);
  void serveReader(far, stream).catch(() => {});
  const reader = createRemoteReader(near).content.getReader();
  await reader.read();
  await turns(50);
  assert.ok(taken.count < 16, `${taken.count} pieces were taken`);
  await reader.cancel();
  await turns(50);
  assert.ok(taken.count < 16, `${taken.count} pieces were taken`);
  session.close();
});

test("raw bytes go through with back-pressure, and their end is the end", async () => {
  const { near, far, session } = await connect();
  const { stream, taken } = content(256);
  const written = writeRaw(near, stream);
  const body = readRaw(far);
  await turns(50);
  assert.ok(taken.count < 16, `${taken.count} pieces were taken`);
  assert.equal(await size(body), 16 * mebibyte);
  await written;
  session.close();
});

test("a content that gives nothing for 25 s is given up and cancelled", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { near, session } = await connect();
  const cancelled = Promise.withResolvers<unknown>();
  const silent = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(5)),
    cancel: cancelled.resolve,
  });
  let size = 0;
  const written = assert.rejects(
    writeRaw(near, silent, (bytes) => {
      size += bytes;
    }),
    /the content gave nothing for 25 s/,
  );
  await turns(50);
  assert.equal(size, 5);
  t.mock.timers.tick(25_000);
  await written;
  assert.match(String(await cancelled.promise), /gave nothing/);
  session.close();
});

test("a server that takes nothing for 25 s is given up, and its stream reset", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { near, far, session } = await connect();
  const { stream, taken } = content(256);
  const written = assert.rejects(writeRaw(near, stream), /the server took nothing of the content for 25 s/);
  const body = readRaw(far);
  await turns(50);
  assert.ok(taken.count < 16, `${taken.count} pieces were taken`);
  t.mock.timers.tick(25_000);
  await written;
  await assert.rejects(size(body), /reset by the peer/);
  session.close();
});

test("a content that fails does not look complete, and whoever served it is told", async () => {
  const { near, far, session } = await connect();
  const failing = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error("the disk is gone")),
  });
  const served = serveReader(far, failing);
  await assert.rejects(served, /the disk is gone/);
  await assert.rejects(size(createRemoteReader(near).content), /reset by the peer/);
  session.close();
});

test("a content that ends before its known size is an error", async () => {
  const { near, far, session } = await connect();
  const served = serveReader(far, content(2).stream);
  await assert.rejects(
    size(createRemoteReader(near, { size: 3 * 65536 }).content),
    /broke off: 131072 of 196608 bytes/,
  );
  await served;
  session.close();
});

test("the loss of the connection is an error for the reader", async () => {
  const { near, session } = await connect();
  const body = size(createRemoteReader(near).content);
  session.close();
  await assert.rejects(body, /session is over/);
});
