import assert from "node:assert/strict";
import { duplexPair } from "node:stream";
import { type TestContext, test } from "node:test";
import { createRemoteReader } from "../../streams/remote-reader.ts";
import { serveReader } from "../../streams/serve-reader.ts";
import { createSession } from "../../yamux/session.ts";
import type { YamuxStream } from "../../yamux/stream.ts";
import { keepBody } from "./keep-body.ts";

const kibibyte = 1024;

/** A body of so many bytes that a server has, how many of them it has given away, and its keeper on the plugin's side. */
async function bodyOf(t: TestContext, size: number, isKnown: boolean, stallsAt?: number) {
  const [left, right] = duplexPair();
  const arrived = Promise.withResolvers<YamuxStream>();
  const session = createSession({ socket: left, role: "client", onStream: () => {} });
  createSession({ socket: right, role: "server", onStream: arrived.resolve });
  t.after(() => session.close());
  const given = { bytes: 0 };
  const content = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (given.bytes === stallsAt) return new Promise<void>(() => {});
        if (given.bytes === size) return controller.close();
        const piece = new Uint8Array(Math.min(kibibyte, size - given.bytes));
        given.bytes += piece.length;
        controller.enqueue(piece);
        return undefined;
      },
    },
    { highWaterMark: 0 },
  );
  const known = isKnown ? size : undefined;
  const body = createRemoteReader(session.open(), { size: known });
  void serveReader(await arrived.promise, content).catch(() => {});
  return { body, given, keeper: keepBody(body, known) };
}

async function rest(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<number> {
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) size += next.value.length;
  return size;
}

test("the rest of a body that is being read is here before the answer begins", async (t) => {
  for (const isKnown of [true, false]) {
    const { body, given, keeper } = await bodyOf(t, 300 * kibibyte, isKnown);
    const reader = body.content.getReader();
    assert.equal(keeper.reads(), true);
    await keeper.beforeAnswer();
    assert.equal(given.bytes, 300 * kibibyte);
    keeper.begun();
    assert.equal(await rest(reader), 300 * kibibyte);
    assert.equal(keeper.reads(), false);
  }
});

test("a large body of known size waits until the answer has begun, and goes on", async (t) => {
  const { body, given, keeper } = await bodyOf(t, 4096 * kibibyte, true);
  const reader = body.content.getReader();
  const first = await reader.read();
  await keeper.beforeAnswer();
  const reading = rest(reader);
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
  assert.ok(4096 * kibibyte - given.bytes > 262144, `${given.bytes} bytes were given`);
  keeper.begun();
  assert.equal((first.value?.length ?? 0) + (await reading), 4096 * kibibyte);
});

test("of a large body of unknown size a part would be lost: reading it fails", async (t) => {
  const { body, keeper } = await bodyOf(t, 4096 * kibibyte, false);
  const reader = body.content.getReader();
  await keeper.beforeAnswer();
  await assert.rejects(rest(reader), /the answer began before the request was read/);
});

test("a body that nobody reads is not fetched, and can't be read by halves later", async (t) => {
  const { body, given, keeper } = await bodyOf(t, 4096 * kibibyte, false);
  assert.equal(keeper.reads(), false);
  await keeper.beforeAnswer();
  assert.ok(given.bytes <= 256 * kibibyte, `${given.bytes} bytes were given`);
  await assert.rejects(rest(body.content.getReader()), /the answer began before the request was read/);
});

for (const isKnown of [true, false]) {
  test(`a client that stalls keeps the answer for 30 s: reading its body of ${isKnown ? "known" : "unknown"} size fails then`, async (t) => {
    const { body, keeper } = await bodyOf(t, 4 * kibibyte, isKnown, kibibyte);
    const reading = rest(body.content.getReader());
    reading.catch(() => {});
    t.mock.timers.enable({ apis: ["setTimeout"] });
    let begun = false;
    const answer = keeper.beforeAnswer().then(() => {
      begun = true;
    });
    t.mock.timers.tick(29_999);
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    assert.equal(begun, false);
    t.mock.timers.tick(1);
    await answer;
    await assert.rejects(reading, /the client did not send the rest of its request within 30 s/);
  });
}
