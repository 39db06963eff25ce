import assert from "node:assert/strict";
import { test } from "node:test";
import { networks } from "../../test/connected.ts";
import { createSessions, readAll } from "../../test/sessions.ts";
import { initialWindow } from "./frame.ts";

for (const network of networks) {
  test(`1000 streams at once carry their own bytes, half closed and back, over ${network}`, async () => {
    const sessions = await createSessions(network, { bare: true });
    const answers = Array.from({ length: 1000 }, async (_, at) => {
      const { near, far } = await sessions.stream();
      const text = Buffer.alloc(1000 + at, `${at} `);
      const question = readAll(far);
      near.write(text);
      near.end();
      // The direction of the answer lives on after the end of the question.
      assert.deepEqual(await question, text);
      far.write(await question);
      far.end();
      assert.deepEqual(await readAll(near), text);
    });
    await Promise.all(answers);
    await sessions.close();
  });

  test(`what is not consumed stays where it is, and the other streams go on, over ${network}`, async () => {
    const sessions = await createSessions(network, { bare: true });
    const slow = await sessions.stream();
    let held = 0;
    let taken = 0;
    const ended = new Promise<void>((resolve) =>
      slow.far.consume({
        data(piece) {
          held += piece.length;
          taken += piece.length;
        },
        end: () => resolve(),
      }),
    );
    const content = Buffer.alloc(4 * initialWindow, "slow ");
    slow.near.write(content);
    slow.near.end();
    const drained = slow.near.drained();
    for (let round = 0; round < 20; round += 1) {
      const { near, far } = await sessions.stream();
      const all = readAll(far);
      near.write(Buffer.alloc(initialWindow * 2, "fast "));
      near.end();
      assert.equal((await all).length, initialWindow * 2);
    }
    assert.equal(held, initialWindow, "as much as the window came in");
    const step = (): void => {
      slow.far.consumed(held);
      held = 0;
    };
    while (taken < content.length) {
      step();
      await new Promise(setImmediate);
    }
    await Promise.all([drained, ended]);
    await sessions.close();
  });

  test(`a reset reaches the other side, and the end of the connection all streams, over ${network}`, async () => {
    const sessions = await createSessions(network, { bare: true });
    const one = await sessions.stream();
    const other = await sessions.stream();
    const gone = assert.rejects(readAll(one.far), /reset by the peer/);
    one.near.reset();
    await gone;
    const rest = assert.rejects(readAll(other.far), /session is over/);
    sessions.host.close();
    await rest;
    assert.match((await sessions.plugin.closed) ?? "", /closed/);
    assert.throws(() => sessions.plugin.open(), /session is over/);
    await sessions.close();
  });
}
