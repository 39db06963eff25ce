import assert from "node:assert/strict";
import { duplexPair } from "node:stream";
import { test } from "node:test";
import { readAll } from "../../test/sessions.ts";
import { frameType, headerSize, initialWindow, readHeader, writeHeader } from "./frame.ts";
import { createSession, type Session } from "./session.ts";
import type { YamuxStream } from "./stream.ts";

/** A session as the server, with the bare other end of its connection. */
function serverSession(onStream: (stream: YamuxStream) => void = () => {}) {
  const [socket, peer] = duplexPair();
  const received: Buffer[] = [];
  peer.on("data", (chunk: Buffer) => received.push(chunk));
  const ended = new Promise<void>((resolve) => peer.on("close", resolve).on("end", resolve));
  return { session: createSession({ socket, role: "server", onStream }), peer, received, ended };
}

/** Two sessions that talk to each other. */
function pair(onStream: (stream: YamuxStream) => void): { client: Session; server: Session } {
  const [left, right] = duplexPair();
  return {
    client: createSession({ socket: left, role: "client", onStream: () => {} }),
    server: createSession({ socket: right, role: "server", onStream }),
  };
}

function frame(type: number, flags: number, streamId: number, length: number, body = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.alloc(headerSize + body.length);
  writeHeader(bytes, 0, type, flags, streamId, length);
  body.copy(bytes, headerSize);
  return bytes;
}

const syn = frame(frameType.windowUpdate, 1, 1, 0);

test("an echo of many times the window arrives whole, both ways", async () => {
  const { client } = pair((stream) =>
    stream.consume({
      data(piece) {
        stream.write(Buffer.from(piece));
        void stream.drained().then(() => stream.consumed(piece.length));
      },
      end: () => stream.end(),
    }),
  );
  const sent = Buffer.alloc(initialWindow * 5 + 7, "abcdefghijk");
  const stream = client.open();
  const answer = readAll(stream);
  stream.write(sent);
  stream.end();
  assert.deepEqual(await answer, sent);
  client.close();
});

test("a reader that does not consume holds the writer back at the window", async () => {
  let seen = 0;
  const count = (piece: Buffer) => {
    seen += piece.length;
  };
  const { client } = pair((stream) => stream.consume({ data: count, end: () => {} }));
  const stream = client.open();
  stream.write(Buffer.alloc(initialWindow * 2));
  const other = client.open();
  const drainedOther = Promise.withResolvers<void>();
  other.write(Buffer.alloc(10));
  await other.drained();
  void stream.drained().then(
    () => drainedOther.reject(new Error("drained without a grant")),
    () => drainedOther.resolve(),
  );
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
  assert.equal(seen, initialWindow + 10);
  client.close();
  await drainedOther.promise;
});

test("frames cut at every byte are read alike", async () => {
  const opened = Promise.withResolvers<YamuxStream>();
  const { peer } = serverSession(opened.resolve);
  const bytes = Buffer.concat([
    syn,
    frame(frameType.data, 0, 1, 5, Buffer.from("hello")),
    frame(frameType.windowUpdate, 4, 1, 0),
  ]);
  for (const byte of bytes) peer.write(Buffer.of(byte));
  assert.equal(String(await readAll(await opened.promise)), "hello");
});

test("a SYN is acknowledged at once and a ping is answered with its value", async () => {
  const { session, peer, received } = serverSession();
  peer.write(Buffer.concat([syn, frame(frameType.ping, 1, 0, 42)]));
  while (Buffer.concat(received).length < 2 * headerSize) await new Promise(setImmediate);
  const bytes = Buffer.concat(received);
  assert.deepEqual(readHeader(bytes, 0), { type: frameType.windowUpdate, flags: 2, streamId: 1, length: 0 });
  assert.deepEqual(readHeader(bytes, headerSize), { type: frameType.ping, flags: 2, streamId: 0, length: 42 });
  session.close();
});

const fatal: ReadonlyArray<readonly [string, Buffer, RegExp]> = [
  ["a wrong version", Buffer.from("\x01aaaaaaaaaaa"), /version 1/],
  ["an unknown type", frame(4, 0, 1, 0), /type 4/],
  ["a second SYN of a live stream", Buffer.concat([syn, syn]), /second SYN/],
  ["a second FIN", Buffer.concat([syn, frame(1, 4, 1, 0), frame(1, 4, 1, 0)]), /second FIN/],
  ["data above the window", Buffer.concat([syn, frame(0, 0, 1, initialWindow + 1)]), /above the window/],
  ["a go away with a reason", frame(frameType.goAway, 0, 0, 1), /reason 1/],
];

for (const [name, bytes, reason] of fatal) {
  test(`${name} ends the session`, async () => {
    const { session, peer, ended } = serverSession();
    peer.write(bytes);
    assert.match((await session.closed) ?? "", reason);
    await ended;
  });
}

test("frames for unknown streams, and a regular go away, are no reason to end", async () => {
  const { session, peer, received } = serverSession();
  peer.write(
    Buffer.concat([frame(0, 0, 77, 3, Buffer.from("abc")), frame(1, 8, 99, 0), frame(3, 0, 0, 0), frame(2, 1, 0, 7)]),
  );
  while (received.length === 0) await new Promise(setImmediate);
  assert.deepEqual(readHeader(Buffer.concat(received), 0), { type: frameType.ping, flags: 2, streamId: 0, length: 7 });
  assert.throws(() => session.open(), /going away/);
  session.close();
  assert.equal(await session.closed, undefined);
});

test("a reset ends both directions, and the end of the connection ends every stream", async () => {
  const streams: YamuxStream[] = [];
  const { peer } = serverSession((stream) => streams.push(stream));
  peer.write(Buffer.concat([syn, frame(1, 1, 3, 0), frame(1, 8, 1, 0)]));
  while (streams.length < 2) await new Promise(setImmediate);
  const [reset, open] = streams as [YamuxStream, YamuxStream];
  await assert.rejects(readAll(reset), /reset by the peer/);
  await assert.rejects(reset.drained(), /reset by the peer/);
  const rest = readAll(open);
  peer.destroy();
  await assert.rejects(rest, /session is over/);
});

test("a stream is forgotten after both ends, so that its id cannot be mistaken", async () => {
  const { session, peer, received } = serverSession((stream) => {
    stream.consume({ data: () => {}, end: () => stream.end() });
  });
  const size = () => Buffer.concat(received).length;
  peer.write(Buffer.concat([syn, frame(1, 4, 1, 0)]));
  while (size() < 2 * headerSize) await new Promise(setImmediate);
  assert.deepEqual(readHeader(Buffer.concat(received), headerSize), { type: 1, flags: 4, streamId: 1, length: 0 });
  peer.write(Buffer.concat([syn, frame(2, 1, 0, 1)]));
  while (size() < 4 * headerSize) await new Promise(setImmediate);
  session.close();
});

test("no more than 256 streams wait to be acknowledged; the others begin as the peer takes these", async () => {
  const { session, peer, received } = serverSession();
  const streams = Array.from({ length: 300 }, () => session.open());
  const [first, , , lost] = streams;
  const late = streams.slice(256);
  for (const stream of late) {
    stream.write(Buffer.of(stream.id & 0xff));
    stream.end();
  }
  late[1]?.reset();
  const bytes = () => Buffer.concat(received);
  while (bytes().length < 256 * headerSize) await new Promise(setImmediate);
  assert.equal(bytes().length, 256 * headerSize);
  peer.write(Buffer.concat([frame(1, 2, first?.id ?? 0, 0), frame(1, 8, lost?.id ?? 0, 0)]));
  const begun = [late[0], late[2]].map((stream) => stream?.id ?? 0);
  const each = 3 * headerSize + 1;
  while (bytes().length < 256 * headerSize + 2 * each) await new Promise(setImmediate);
  const expected = begun.flatMap((id) => [
    frame(1, 1, id, 0),
    frame(0, 0, id, 1, Buffer.of(id & 0xff)),
    frame(1, 4, id, 0),
  ]);
  assert.deepEqual(bytes().subarray(256 * headerSize), Buffer.concat(expected));
  session.close();
});
