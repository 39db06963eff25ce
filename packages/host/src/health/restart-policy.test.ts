import assert from "node:assert/strict";
import { test } from "node:test";
import { decideRestart, defaultRestartPolicy } from "./restart-policy.ts";

const minute = 60_000;

test("failures wait longer and longer, the third within the window ends it", () => {
  assert.deepEqual(decideRestart(defaultRestartPolicy, [0]), { kind: "restart", delayMs: 1_000 });
  assert.deepEqual(decideRestart(defaultRestartPolicy, [0, minute]), { kind: "restart", delayMs: 4_000 });
  assert.deepEqual(decideRestart(defaultRestartPolicy, [0, minute, 2 * minute]), {
    kind: "give up",
    reason: "failed 3 times within 60 minutes, so it was deactivated",
  });
});

test("failures outside the window are forgotten, one at its edge still counts", () => {
  assert.deepEqual(decideRestart(defaultRestartPolicy, [0, minute, 61 * minute + 1]), {
    kind: "restart",
    delayMs: 1_000,
  });
  assert.equal(decideRestart(defaultRestartPolicy, [minute, 2 * minute, 61 * minute]).kind, "give up");
});

test("the wait has a limit", () => {
  const policy = { ...defaultRestartPolicy, failures: 20 };
  assert.deepEqual(decideRestart(policy, Array(19).fill(0)), { kind: "restart", delayMs: 60_000 });
});
