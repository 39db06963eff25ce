import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { watchHost } from "./watch-host.ts";

/** A watch whose clock and parent process the test moves. */
function watched(t: { after(fn: () => void): void }) {
  mock.timers.enable({ apis: ["setInterval"] });
  let now = 0;
  let parent = 100;
  const clock = mock.method(performance, "now", () => now);
  const watch = watchHost({ reconnectMs: 3_000, orphanMs: 10_000, pollMs: 250, parentId: () => parent });
  let how: string | undefined;
  watch.gone.then((text) => {
    how = text;
  });
  t.after(() => {
    watch.close();
    mock.timers.reset();
    clock.mock.restore();
  });
  return {
    watch,
    orphan: () => {
      parent = 1;
    },
    async pass(ms: number) {
      for (let passed = 0; passed < ms; passed += 250) {
        now += 250;
        mock.timers.tick(250);
      }
      await Promise.resolve();
      return how;
    },
  };
}

test("without a host nothing happens while the parent lives", async (t) => {
  const { watch, pass } = watched(t);
  watch.connections(1);
  watch.connections(0);
  assert.equal(await pass(100_000), undefined);
});

test("a known host that stays away is gone after the limit", async (t) => {
  const { watch, pass } = watched(t);
  watch.connections(1);
  watch.known();
  assert.equal(await pass(60_000), undefined);
  watch.connections(0);
  assert.equal(await pass(2_750), undefined);
  assert.match((await pass(250)) ?? "", /made no other within 3000 ms/);
});

test("a host that comes back in time is not gone", async (t) => {
  const { watch, pass } = watched(t);
  watch.connections(1);
  watch.known();
  watch.connections(0);
  assert.equal(await pass(2_500), undefined);
  watch.connections(1);
  assert.equal(await pass(60_000), undefined);
  watch.connections(2);
  watch.connections(1);
  assert.equal(await pass(60_000), undefined);
});

test("a lost connection and a lost parent together leave no doubt", async (t) => {
  const { watch, pass, orphan } = watched(t);
  watch.connections(1);
  watch.known();
  orphan();
  assert.equal(await pass(60_000), undefined, "the connection is what counts");
  watch.connections(0);
  assert.match((await pass(250)) ?? "", /its process has ended/);
});

test("a host that dies before it ever calls is gone after a longer limit", async (t) => {
  const { watch, pass, orphan } = watched(t);
  orphan();
  assert.equal(await pass(9_000), undefined);
  assert.match((await pass(2_000)) ?? "", /no host called within 10000 ms/);
  watch.known();
});

test("a launcher that ends early is no loss when the host calls", async (t) => {
  const { watch, pass, orphan } = watched(t);
  orphan();
  assert.equal(await pass(5_000), undefined);
  watch.connections(1);
  watch.known();
  assert.equal(await pass(60_000), undefined);
});

test("after close nobody is told anything", async (t) => {
  const { watch, pass, orphan } = watched(t);
  watch.connections(1);
  watch.known();
  watch.close();
  watch.connections(0);
  orphan();
  assert.equal(await pass(60_000), undefined);
});
