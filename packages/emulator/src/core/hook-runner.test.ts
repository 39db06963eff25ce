import assert from "node:assert/strict";
import { test } from "node:test";
import type { HookName, HookOutcome } from "@mattermost-plugin/gen";
import { serverCaller } from "./caller.ts";
import { createHookRunner } from "./hook-runner.ts";
import type { LogEntry } from "./server.ts";

test("what is told is started in order, not waited for, and known when it has ended", async () => {
  const started: HookName[] = [];
  const ends: (() => void)[] = [];
  const runner = createHookRunner(
    {
      fire: (hook) => {
        started.push(hook);
        return new Promise<HookOutcome<never>>((resolve) => ends.push(() => resolve({ kind: "nothing" })));
      },
    },
    (entry) => assert.fail(entry.message),
  );
  runner.tell(serverCaller, "preferencesHaveChanged", { preferences: [] });
  runner.tell(serverCaller, "onConfigurationChange", {});
  assert.deepEqual(started, ["preferencesHaveChanged", "onConfigurationChange"]);

  let idle = false;
  const waiting = runner.idle().then(() => {
    idle = true;
  });
  ends[0]?.();
  await Promise.resolve();
  assert.equal(idle, false);
  ends[1]?.();
  await waiting;
});

test("a hook that fails when it is told of something is logged, and nobody else suffers", async () => {
  const log: LogEntry[] = [];
  const failures = [() => Promise.reject(new Error("gone")), () => assert.fail("at once")];
  for (const fire of failures) {
    const runner = createHookRunner({ fire }, (entry) => log.push(entry));
    runner.tell(serverCaller, "onConfigurationChange", {});
    await runner.idle();
  }
  assert.equal(log.length, 2);
  assert.match(log[0]?.message ?? "", /onConfigurationChange/);
});

test("work for later is waited for, and logged if it fails", async () => {
  const log: LogEntry[] = [];
  const runner = createHookRunner({ fire: () => Promise.resolve({ kind: "nothing" }) }, (entry) => log.push(entry));
  const { promise, resolve } = Promise.withResolvers<void>();
  let done = false;
  runner.later("do the one", async () => {
    await promise;
    done = true;
  });
  runner.later("do the other", () => Promise.reject(new Error("gone")));
  runner.later("do the third", () => assert.fail("at once"));
  setImmediate(resolve);
  await runner.idle();
  assert.ok(done);
  assert.deepEqual(log.map(({ message }) => message).toSorted(), [
    "The server could not do the other",
    "The server could not do the third",
  ]);
});
