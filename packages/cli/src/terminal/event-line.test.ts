import assert from "node:assert/strict";
import { test } from "node:test";
import { eventLine } from "./event-line.ts";

const pluginId = "com.example.x";

test("a log line has its level, its plugin and its fields", () => {
  const entry = {
    pluginId,
    source: "plugin",
    level: "warn",
    message: "careful",
    fields: { user: "ann", count: 2, module: pluginId },
  } as const;
  assert.equal(eventLine({ kind: "log", entry }), "warn  com.example.x: careful user=ann count=2");
});

test("states are told when they matter to somebody at a terminal", () => {
  const at = (state: Parameters<typeof eventLine>[0] & { kind: "state" }) => eventLine(state);
  const since = 0;
  assert.equal(at({ kind: "state", pluginId, state: { kind: "starting", since } }), undefined);
  assert.match(
    at({
      kind: "state",
      pluginId,
      state: { kind: "running", since, pid: 1, implemented: ["OnActivate", "ServeHTTP"] },
    }) ?? "",
    /running with 2 hooks: OnActivate, ServeHTTP/,
  );
  assert.match(
    at({ kind: "state", pluginId, state: { kind: "running", since, pid: 1, implemented: ["ServeHTTP"] } }) ?? "",
    /running with one hook: ServeHTTP/,
  );
  assert.equal(
    at({ kind: "state", pluginId, state: { kind: "failed", since, reason: "exited", restartAt: 1500 } }),
    "com.example.x is started again in 1.5 s",
  );
  assert.equal(
    at({ kind: "state", pluginId, state: { kind: "failed", since, reason: "exited", restartAt: undefined } }),
    undefined,
  );
});
