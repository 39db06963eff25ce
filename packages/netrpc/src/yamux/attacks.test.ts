import assert from "node:assert/strict";
import { duplexPair } from "node:stream";
import { test } from "node:test";
import { flag, frameType, headerSize, initialWindow, readHeader, writeHeader } from "./frame.ts";
import { createSession } from "./session.ts";
import type { YamuxStream } from "./stream.ts";

/** A session as the server, with the bare other end of its connection, which reads only if asked to. */
function serverSession({ reads = true, onStream = (_: YamuxStream) => {} } = {}) {
  const [socket, peer] = duplexPair();
  const received: Buffer[] = [];
  if (reads) peer.on("data", (chunk: Buffer) => received.push(chunk));
  const session = createSession({ socket, role: "server", onStream });
  return { session, socket, peer, bytes: () => Buffer.concat(received) };
}

function frame(type: number, flags: number, streamId: number, length: number, body = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.alloc(headerSize + body.length);
  writeHeader(bytes, 0, type, flags, streamId, length);
  body.copy(bytes, headerSize);
  return bytes;
}

const syn = (id: number) => frame(frameType.windowUpdate, flag.syn, id, 0);
const ping = (value: number) => frame(frameType.ping, flag.syn, 0, value);

/** Waits until the session has answered a ping: what was sent before is dealt with. */
async function settled(peer: NodeJS.WritableStream, bytes: () => Buffer): Promise<void> {
  const value = 0x5e771ed;
  const answer = frame(frameType.ping, flag.ack, 0, value);
  peer.write(ping(value));
  while (!bytes().includes(answer)) await new Promise(setImmediate);
}

test("a peer that floods with pings and reads nothing is cut off before it fills the memory", async () => {
  const { session, socket, peer } = serverSession({ reads: false });
  const flood = Buffer.concat(Array.from({ length: 4096 }, (_, at) => ping(at)));
  const over = session.closed.then(() => true);
  let largest = 0;
  for (let ended = false; !ended; ended = await Promise.race([over, new Promise(setImmediate).then(() => false)])) {
    if (peer.writable) peer.write(flood);
    largest = Math.max(largest, socket.writableLength);
  }
  assert.match((await session.closed) ?? "", /does not read the answers/);
  assert.ok(largest < 20 << 20, `${largest} bytes waited`);
});

test("data that nobody asked for is skipped, however much it is said to be", async () => {
  const { session, peer, bytes } = serverSession();
  peer.write(frame(frameType.data, 0, 77, 1 << 20));
  for (let piece = 0; piece < 16; piece += 1) peer.write(Buffer.alloc(65536));
  await settled(peer, bytes);
  session.close();
  assert.equal(await session.closed, undefined);
});

test("a length without its data waits for the data, and the end of the connection ends it", async () => {
  const opened = Promise.withResolvers<YamuxStream>();
  const { session, peer } = serverSession({ onStream: opened.resolve });
  peer.write(Buffer.concat([syn(1), frame(frameType.data, 0, 1, initialWindow)]));
  const stream = await opened.promise;
  const ended = new Promise<Error | undefined>((resolve) =>
    stream.consume({ data: () => assert.fail(), end: resolve }),
  );
  peer.end();
  assert.match((await ended)?.message ?? "", /session is over/);
  assert.match((await session.closed) ?? "", /closed the connection/);
});

test("a grant beyond all measure does not make the memory hold what the connection does not take", async () => {
  const opened = Promise.withResolvers<YamuxStream>();
  const { session, socket, peer } = serverSession({ reads: false, onStream: opened.resolve });
  const grants = Array.from({ length: 64 }, () => frame(frameType.windowUpdate, 0, 1, 0xffffffff));
  peer.write(Buffer.concat([syn(1), ...grants]));
  const stream = await opened.promise;
  let written = 0;
  const writing = (async () => {
    for (;;) {
      stream.write(Buffer.alloc(65536));
      written += 65536;
      await stream.drained();
      await new Promise(setImmediate);
    }
  })();
  const stopped = assert.rejects(writing, /session is over/);
  for (let turn = 0; turn < 500; turn += 1) await new Promise(setImmediate);
  assert.ok(written < 6 << 20, `${written} bytes were written`);
  assert.ok(socket.writableLength < 6 << 20, `${socket.writableLength} bytes wait`);
  peer.resume();
  while (written < 16 << 20) await new Promise(setImmediate);
  session.close();
  await stopped;
});

test("pieces of a byte for a stream that nobody takes cost no object each", async () => {
  const opened = Promise.withResolvers<YamuxStream>();
  const { session, peer, bytes } = serverSession({ onStream: opened.resolve });
  peer.write(syn(1));
  const stream = await opened.promise;
  const pieces = Array.from({ length: initialWindow }, (_, at) => frame(0, 0, 1, 1, Buffer.of(at & 0xff)));
  peer.write(Buffer.concat(pieces));
  await settled(peer, bytes);
  const got: Buffer[] = [];
  stream.consume({ data: (piece) => got.push(piece), end: () => {} });
  assert.equal(got.length, 1);
  assert.deepEqual(got[0], Buffer.from(pieces.map((_, at) => at & 0xff)));
  session.close();
});

test("an id that the peer took from this side's numbers is not given to another stream", async () => {
  const { session, peer, bytes } = serverSession();
  peer.write(Buffer.concat([syn(2), syn(4)]));
  await settled(peer, bytes);
  assert.equal(session.open().id, 6);
  session.close();
});

test("a window update with FIN and RST, a SYN with RST, and frames behind a reset are taken in their stride", async () => {
  const streams: YamuxStream[] = [];
  const { session, peer, bytes } = serverSession({ onStream: (stream) => streams.push(stream) });
  peer.write(
    Buffer.concat([
      frame(frameType.windowUpdate, flag.syn | flag.rst, 1, 0),
      frame(frameType.windowUpdate, flag.fin | flag.rst, 1, 0),
      frame(frameType.data, 0, 1, 3, Buffer.from("abc")),
      frame(frameType.data, flag.syn | flag.fin, 3, 3, Buffer.from("abc")),
      frame(frameType.data, 0, 3, 0),
      frame(frameType.ping, flag.ack, 0, 9),
    ]),
  );
  await settled(peer, bytes);
  assert.deepEqual(
    streams.map(({ id }) => id),
    [1, 3],
  );
  const text = await new Promise<string>((resolve) => {
    let all = "";
    streams[1]?.consume({ data: (piece) => (all += piece), end: () => resolve(all) });
  });
  assert.equal(text, "abc");
  session.close();
});

test("what the peer grants while this side ends is used up before the FIN", async () => {
  const opened = Promise.withResolvers<YamuxStream>();
  const { session, peer, bytes } = serverSession({ onStream: opened.resolve });
  peer.write(syn(1));
  const stream = await opened.promise;
  stream.write(Buffer.alloc(initialWindow + 5));
  stream.end();
  stream.write(Buffer.from("too late"));
  await settled(peer, bytes);
  peer.write(frame(frameType.windowUpdate, 0, 1, 10));
  const fin = frame(frameType.windowUpdate, flag.fin, 1, 0);
  while (!bytes().includes(fin)) await new Promise(setImmediate);
  const all = bytes();
  assert.deepEqual(readHeader(all, all.length - 2 * headerSize - 5), { type: 0, flags: 0, streamId: 1, length: 5 });
  session.close();
});
