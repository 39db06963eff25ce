import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzz } from "../../../gob/testdata/fuzz.ts";
import { networks } from "../../test/connected.ts";
import { createSessions, readAll } from "../../test/sessions.ts";
import { readRaw, writeRaw } from "./raw-stream.ts";
import { createRemoteReader, wantedBytes } from "./remote-reader.ts";
import { serveReader } from "./serve-reader.ts";

/** A content without an end, and whether anybody still reads it. */
function endless() {
  const state = { cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(65536)),
    cancel() {
      state.cancelled = true;
    },
  });
  return { stream, state };
}

/** What no size can be: too many bytes, a negative number. */
for (const [what, hex] of [
  ["without an end", "ff".repeat(1000)],
  ["of more than 49 bits", "ffffffffffffff7f"],
  ["below zero", "01"],
  ["without an end, of zeros", "80".repeat(1000)],
] as const) {
  test(`a wanted size ${what} resets the stream`, async () => {
    const sessions = await createSessions("unix", { bare: true });
    const { near, far } = await sessions.stream();
    const { stream, state } = endless();
    const served = serveReader(far, stream);
    near.write(Buffer.from(hex, "hex"));
    await assert.rejects(readAll(near), /reset by the peer/);
    await served;
    assert.ok(state.cancelled);
    await sessions.close();
  });
}

test("more bytes than were asked for are an error, and reset the stream", async () => {
  const sessions = await createSessions("unix", { bare: true });
  const { near, far } = await sessions.stream();
  const reader = createRemoteReader(near).content.getReader();
  far.write(Buffer.alloc(1 << 20));
  await assert.rejects(reader.closed, /more than it was asked for/);
  await assert.rejects(readAll(far), /reset by the peer/);
  await sessions.close();
});

test("sizes that are asked for in random pieces are served in whole", async () => {
  const sessions = await createSessions("unix", { bare: true });
  await fuzz(20, async (random) => {
    const { near, far } = await sessions.stream();
    const content = Buffer.alloc(1 + random.below(300_000), "content ");
    const served = serveReader(far, new Blob([content]).stream());
    const all = readAll(near);
    for (let asked = 0; asked <= content.length; ) {
      const size = random.below(60_000);
      const bytes = wantedBytes(size);
      const cut = random.below(bytes.length + 1);
      near.write(bytes.subarray(0, cut));
      near.write(bytes.subarray(cut));
      asked += size;
    }
    assert.deepEqual(await all, content);
    await served;
    near.end();
  });
  await sessions.close();
});

for (const network of networks) {
  test(`64 MiB pass each way at once, in pieces of any size, over ${network}`, async () => {
    const sessions = await createSessions(network, { bare: true });
    const raw = await sessions.stream();
    const remote = await sessions.stream();
    const total = 64 << 20;
    const content = (pieceSize: number) => {
      let left = total;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (left === 0) return controller.close();
          const size = Math.min(left, pieceSize);
          left -= size;
          controller.enqueue(new Uint8Array(size));
        },
      });
    };
    const count = async (stream: ReadableStream<Uint8Array>) => {
      let size = 0;
      for await (const piece of stream) size += piece.length;
      return size;
    };
    const [, sizeRaw, , sizeRemote] = await Promise.all([
      writeRaw(raw.near, content(1_000_003)),
      count(readRaw(raw.far)),
      serveReader(remote.far, content(77_777)),
      count(createRemoteReader(remote.near, { size: total }).content),
    ]);
    assert.deepEqual([sizeRaw, sizeRemote], [total, total]);
    await sessions.close();
  });
}
