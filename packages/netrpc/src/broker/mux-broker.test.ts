import assert from "node:assert/strict";
import { test } from "node:test";
import { networks } from "../../test/connected.ts";
import { createSessions, readAll, type Sessions } from "../../test/sessions.ts";
import type { YamuxStream } from "../yamux/stream.ts";

function numberBytes(id: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(id);
  return bytes;
}

/** How a stream ended. */
function endOf(stream: YamuxStream): Promise<string> {
  return readAll(stream).then(String, (error: Error) => error.message);
}

/** Waits until the plugin has dealt with all that the host sent before. */
async function settled({ pluginBroker, hostBroker }: Sessions): Promise<void> {
  const id = pluginBroker.nextId();
  await Promise.all([pluginBroker.accept(id), hostBroker.dial(id)]);
}

for (const network of networks) {
  test(`streams find each other by their numbers, whoever comes first, over ${network}`, async () => {
    const sessions = await createSessions(network);
    const { pluginBroker, hostBroker } = sessions;
    const ids = Array.from({ length: 100 }, () => pluginBroker.nextId());
    const early = ids.slice(0, 50).map((id) => hostBroker.dial(id));
    await settled(sessions);
    const accepted = ids.map((id) => pluginBroker.accept(id));
    const dialled = [...early, ...ids.slice(50).map((id) => hostBroker.dial(id))];
    for (const [at, id] of ids.entries()) {
      const [near, far] = [await dialled[at], await accepted[at]];
      near?.write(Buffer.from(`stream ${id}`));
      near?.end();
      assert.equal(String(far && (await readAll(far))), `stream ${id}`);
    }
    await sessions.close();
  });
}

const badAnswers: ReadonlyArray<readonly [string, (stream: YamuxStream) => void, RegExp]> = [
  ["ends", (stream) => stream.end(), /ended after 0 of 4 bytes/],
  ["is reset", (stream) => stream.reset(), /reset by the peer/],
  ["is acknowledged as another", (stream) => stream.write(numberBytes(8)), /it acknowledged stream 8/],
  ["ends inside its acknowledgement", (stream) => [stream.write(Buffer.alloc(3)), stream.end()], /after 3 of 4 bytes/],
];

for (const [what, answer, reason] of badAnswers) {
  test(`a dialled stream that ${what} is an error`, async () => {
    const sessions = await createSessions("unix", { bare: true });
    const dialled = sessions.hostBroker.dial(7);
    const far = await sessions.arrival();
    answer(far);
    await assert.rejects(dialled, reason);
    await sessions.close();
  });
}

test("what nobody answers is given up: a dial after 10 s, an accept after 5 s", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const sessions = await createSessions("unix", { bare: true });
  const dialled = assert.rejects(sessions.hostBroker.dial(7), /stream 7: .*reset by this side/);
  const accepted = assert.rejects(sessions.pluginBroker.accept(7), /did not dial stream 7 within 5000 ms/);
  context.mock.timers.tick(5000);
  await accepted;
  context.mock.timers.tick(5000);
  await dialled;
  context.mock.timers.reset();
  await sessions.close();
});

test("a stream without a number, and one that nobody accepts, are reset after 5 s", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const sessions = await createSessions("unix");
  const { host } = sessions;
  const ends = [host.open(), host.open(), host.open()];
  ends[1]?.write(numberBytes(99).subarray(0, 2));
  ends[2]?.write(numberBytes(99));
  await settled(sessions);
  const told = ends.map(endOf);
  context.mock.timers.tick(5000);
  for (const end of await Promise.all(told)) assert.match(end, /reset by the peer/);
  context.mock.timers.reset();
  await sessions.close();
});

test("a second stream with a number that is taken is reset", async () => {
  const sessions = await createSessions("unix");
  const [first, second] = [sessions.host.open(), sessions.host.open()];
  first.write(numberBytes(99));
  second.write(numberBytes(99));
  assert.match(await endOf(second), /reset by the peer/);
  const accepted = await sessions.pluginBroker.accept(99);
  accepted.end();
  assert.deepEqual(await readAll(first), numberBytes(99));
  await sessions.close();
});

test("no more than 256 streams wait to be accepted", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const sessions = await createSessions("unix");
  const streams = Array.from({ length: 300 }, () => sessions.host.open());
  for (const [at, stream] of streams.entries()) if (at % 2 === 0) stream.write(numberBytes(1000 + at));
  const ends = streams.map(endOf);
  for (const end of await Promise.all(ends.slice(256))) assert.match(end, /reset by the peer/);
  context.mock.timers.tick(5000);
  for (const end of await Promise.all(ends)) assert.match(end, /reset by the peer/);
  await settled(sessions);
  context.mock.timers.reset();
  await sessions.close();
});

test("the end of the connection ends every wait", async () => {
  const sessions = await createSessions("unix", { bare: true });
  const waits = [sessions.pluginBroker.accept(1), sessions.hostBroker.dial(2)].map((wait) =>
    assert.rejects(wait, /session is over/),
  );
  sessions.plugin.close();
  await Promise.all(waits);
  await assert.rejects(sessions.pluginBroker.accept(3), /session is over/);
  await sessions.close();
});
