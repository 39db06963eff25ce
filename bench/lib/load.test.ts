import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { runLoad } from "./load.ts";

test("as many calls are made as asked for, never more at a time than asked for", async () => {
  let running = 0;
  let most = 0;
  const load = await runLoad(
    async () => {
      running++;
      most = Math.max(most, running);
      await turn();
      running--;
    },
    { inFlight: 8, calls: 100 },
  );
  assert.equal(load.calls, 100);
  assert.equal(most, 8);
  assert.ok(load.p50Us > 0 && load.p99Us >= load.p50Us);
});

test("fewer calls than lanes use fewer lanes, and time that is over ends each lane after a call", async () => {
  assert.equal((await runLoad(async () => {}, { inFlight: 8, calls: 3 })).calls, 3);
  assert.equal((await runLoad(turn, { inFlight: 8, ms: 0 })).calls, 8);
});

test("a call that fails ends the load with its error, after the calls that run", async () => {
  let calls = 0;
  let running = 0;
  const load = runLoad(
    async () => {
      const number = ++calls;
      running++;
      await turn();
      running--;
      if (number === 3) throw new Error("third");
    },
    { inFlight: 4, ms: 60_000 },
  );
  await assert.rejects(load, /third/);
  assert.equal(running, 0);
});

test("a load without an end is refused", async () => {
  await assert.rejects(
    runLoad(async () => {}, { inFlight: 1 }),
    /without an end/,
  );
});
