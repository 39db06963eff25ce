import assert from "node:assert/strict";
import { duplexPair } from "node:stream";
import { test } from "node:test";
import { createRandom } from "../../../gob/testdata/fuzz.ts";
import { readBytes, readFrames, type Side, transcripts } from "../../test/transcripts.ts";
import { flag, frameType, headerSize, readHeader } from "./frame.ts";
import { createSession } from "./session.ts";

/** Reads what a side of a recorded session sent, cut at random, as the other side; answers what came on the streams that it opened. */
async function read(bytes: Buffer, from: Side, seed: number) {
  const [socket, peer] = duplexPair();
  const received: Buffer[] = [];
  peer.on("data", (chunk: Buffer) => received.push(chunk));
  const contents = new Map<number, { bytes: Buffer; ended: boolean }>();
  const session = createSession({
    socket,
    role: from === "server" ? "server" : "client",
    onStream(stream) {
      const content = { bytes: Buffer.alloc(0), ended: false };
      contents.set(stream.id, content);
      stream.consume({
        data(piece) {
          content.bytes = Buffer.concat([content.bytes, piece]);
          stream.consumed(piece.length);
        },
        end(error) {
          content.ended = error === undefined;
          stream.end();
        },
      });
    },
  });
  const random = createRandom(seed);
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + random.below(random.pick([1, 20, 5000]));
    peer.write(bytes.subarray(at, end));
    at = end;
  }
  for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
  peer.end();
  const reason = await session.closed;
  return { contents, reason, answers: Buffer.concat(received) };
}

for (const name of transcripts) {
  for (const from of ["server", "plugin"] as const) {
    test(`what the ${from} sent in the recorded session ${name} is read as it was, however it is cut`, async () => {
      const frames = readFrames(name).filter((frame) => frame.from === from);
      const opened = frames.filter(({ flags, type }) => type !== frameType.ping && flags & flag.syn);
      const { contents, reason, answers } = await read(readBytes(name, from), from, 1);
      assert.equal(reason, "the peer closed the connection");
      assert.deepEqual(
        [...contents.keys()],
        opened.map(({ streamId }) => streamId),
      );
      for (const [id, content] of contents) {
        const own = frames.filter(({ streamId }) => streamId === id);
        assert.deepEqual(content.bytes, Buffer.concat(own.map(({ body }) => body)), `stream ${id}`);
        assert.equal(
          content.ended,
          own.some(({ flags }) => (flags & flag.fin) > 0),
          `stream ${id}`,
        );
      }
      const pings = frames.filter(({ type, flags }) => type === frameType.ping && flags & flag.syn);
      const answered: number[] = [];
      for (let at = 0; at + headerSize <= answers.length; at += headerSize) {
        const header = readHeader(answers, at);
        assert.ok(typeof header === "object");
        if (header.type === frameType.ping) answered.push(header.length);
      }
      assert.deepEqual(
        answered,
        pings.map(({ length }) => length),
      );
    });
  }
}
