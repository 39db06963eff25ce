import assert from "node:assert/strict";
import { test } from "node:test";
import { frame, rawClient, startUpgradeHost, until } from "../../test/support/upgrade-host.ts";
import { upgradeWebSocket } from "../index.ts";

const text = 0x81;
const close = 0x88;

async function serve(maxMessageBytes?: number) {
  const messages: unknown[] = [];
  const closes: number[] = [];
  const host = await startUpgradeHost((request) =>
    upgradeWebSocket(request, {
      maxMessageBytes,
      message: (_socket, data) => void messages.push(data),
      close: (_socket, { code }) => void closes.push(code),
    }),
  );
  return { host, messages, closes };
}

/** The code of the close frame that comes next. */
async function closeCode(take: (size: number) => Promise<Buffer>): Promise<number> {
  const [first, size] = await take(2);
  assert.equal(first, close);
  return (await take(size ?? 0)).readUInt16BE();
}

const attacks: readonly [string, number, readonly Buffer[]][] = [
  ["a frame without a mask", 1002, [frame(text, "x", { masked: false })]],
  ["reserved bit 1", 1002, [frame(text | 0x40, "x")]],
  ["reserved bits 2 and 3", 1002, [frame(text | 0x30, "x")]],
  ["an unknown kind of frame", 1002, [frame(0x83, "x")]],
  ["a continuation of nothing", 1002, [frame(0x80, "x")]],
  ["a message within a message", 1002, [frame(0x01, "x"), frame(text, "y")]],
  ["a ping in fragments", 1002, [frame(0x09, "x")]],
  ["a ping that is too long", 1002, [frame(0x89, "x".repeat(126))]],
  ["a close of one byte", 1002, [frame(close, "x")]],
  ["a close with a code that may not be sent", 1002, [frame(close, Buffer.from([0x03, 0xed]))]],
  ["text that is no UTF-8", 1007, [frame(text, Buffer.from([0xc3, 0x28]))]],
  ["a reason that is no UTF-8", 1007, [frame(close, Buffer.from([0x03, 0xe8, 0xc3, 0x28]))]],
  ["UTF-8 that is cut by the message's end", 1007, [frame(0x01, Buffer.from([0xc3])), frame(0x80)]],
  ["a message above the limit, before it has come", 1009, [frame(text, "", { length: 1001 })]],
  ["a length of 2^63", 1009, [Buffer.from([0x82, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])]],
  ["fragments above the limit together", 1009, [frame(0x02, Buffer.alloc(600)), frame(0x00, Buffer.alloc(600))]],
];

for (const [name, code, frames] of attacks) {
  test(`${name} closes the socket with ${code}`, async () => {
    const { host, messages } = await serve(1000);
    await using _ = host;
    const { socket, take } = await rawClient(host.port);
    for (const bytes of frames) socket.write(bytes);
    assert.equal(await closeCode(take), code);
    assert.deepEqual(messages, []);
    socket.destroy();
  });
}

test("fragments, and control frames between them, make a message", async () => {
  const { host, messages, closes } = await serve();
  await using _ = host;
  const { socket, take } = await rawClient(host.port);
  socket.write(
    Buffer.concat([
      frame(0x01, "Zo"),
      frame(0x89, "p"),
      frame(0x00, Buffer.from([0xc3])),
      frame(0x80, Buffer.from([0xab])),
    ]),
  );
  assert.equal((await take(3)).toString("latin1"), "\x8a\x01p");
  socket.write(frame(close, Buffer.from([0x03, 0xe8])));
  assert.equal(await closeCode(take), 1000);
  assert.equal((await take(1)).length, 0, "the server did not end the connection");
  await until(() => closes.length > 0);
  assert.deepEqual([messages, closes], [["Zoë"], [1000]]);
});

test("a client that does not answer a close is let go after 10 s", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const closes: number[] = [];
  await using host = await startUpgradeHost((request) =>
    upgradeWebSocket(request, {
      message: (socket) => socket.close(4001),
      close: (_socket, { code }) => void closes.push(code),
    }),
  );
  const { socket, take } = await rawClient(host.port);
  socket.write(frame(text, "x"));
  assert.equal(await closeCode(take), 4001);
  t.mock.timers.tick(9_999);
  assert.equal(host.sockets[0]?.destroyed, false);
  t.mock.timers.tick(1);
  assert.equal(host.sockets[0]?.destroyed, true);
  await until(() => closes.length > 0);
  assert.deepEqual(closes, [1006]);
  socket.destroy();
});

test("a client that is gone in the middle of a message has closed with 1006", async () => {
  const { host, closes } = await serve();
  await using _ = host;
  const { socket } = await rawClient(host.port);
  socket.write(frame(0x01, "the rest never comes", { length: 100 }));
  socket.destroy();
  await until(() => closes.length > 0);
  assert.deepEqual(closes, [1006]);
});
