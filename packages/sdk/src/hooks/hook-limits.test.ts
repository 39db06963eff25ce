import assert from "node:assert/strict";
import { test } from "node:test";
import { type HostPatience, hookLimits, hostPatience, limitFromEnvironment } from "./hook-limits.ts";

const read = (text: string) => limitFromEnvironment({ MATTERMOST_PLUGIN_HOOK_TIMEOUT: text });

test("the variable holds seconds", () => {
  assert.deepEqual(read("20"), { ok: true, limitMs: 20_000 });
  assert.deepEqual(read(" 0.5 "), { ok: true, limitMs: 500 });
  assert.deepEqual(limitFromEnvironment({}), { ok: true, limitMs: undefined });
  assert.deepEqual(read(""), { ok: true, limitMs: undefined });
});

test("what is no number of seconds is a problem that names the variable", () => {
  for (const text of ["abc", "-1", "0", "1e9", "NaN", "Infinity"]) {
    const limit = read(text);
    assert.equal(limit.ok, false, text);
    if (!limit.ok) assert.match(limit.problem, /MATTERMOST_PLUGIN_HOOK_TIMEOUT is ".*"; it takes seconds/);
  }
});

const noHost = { hookMs: undefined, deactivateMs: 10_000 };
const over = (
  own: Record<string, number>,
  fromEnvironmentMs?: number,
  host: HostPatience = noHost,
  deactivates = false,
) => hookLimits({ own, fromEnvironmentMs, host, deactivates });

test("a hook's own limit counts, else the environment's, else the plugin's, else 25 s", () => {
  assert.equal(over({}).of("onInstall"), 25_000);
  assert.equal(over({ default: 9 }).of("onInstall"), 9);
  assert.equal(over({ default: 9 }, 8).of("onInstall"), 8);
  assert.equal(over({ default: 9, onInstall: 7 }, 8).of("onInstall"), 7);
});

test("a limit beyond what the host waits is cut, and told if somebody set it", () => {
  const { grpc, netrpc } = hostPatience;
  const cut = over({ default: 60_000, messageWillBePosted: 30_000, onInstall: 29_000 }, undefined, grpc);
  assert.deepEqual(
    ["messageWillBePosted", "onInstall", "runDataRetention", "onDeactivate"].map(cut.of),
    [29_000, 29_000, 29_000, 9_000],
  );
  assert.deepEqual(
    cut.problems.map((problem) => problem.split(" ms", 1)[0]),
    ["timeoutMs.default is 60000", "timeoutMs.messageWillBePosted is 30000"],
  );
  assert.match(
    cut.problems[0] ?? "",
    /the host waits 30000 ms and then goes on as if there were no plugin\. The limit is 29000 ms\.$/,
  );
  const environment = over({}, 45_000, grpc);
  assert.deepEqual([environment.of("onInstall"), environment.problems.length], [29_000, 1]);
  assert.match(environment.problems[0] ?? "", /^MATTERMOST_PLUGIN_HOOK_TIMEOUT is 45000 ms/);
  const long = over({ runDataRetention: 600_000, onDeactivate: 20_000 }, undefined, netrpc);
  assert.deepEqual(["runDataRetention", "onDeactivate"].map(long.of), [600_000, 9_000]);
  assert.deepEqual(
    long.problems.map((problem) => problem.split(" ", 1)[0]),
    ["timeoutMs.onDeactivate"],
  );
  assert.deepEqual(over({}, undefined, grpc).problems, []);
});

test("what is set for all hooks is cut for onDeactivate too, and told if the plugin has it", () => {
  const { netrpc } = hostPatience;
  const { of, problems } = over({ default: 20_000 }, undefined, netrpc, true);
  assert.deepEqual([of("onInstall"), of("onDeactivate")], [20_000, 9_000]);
  assert.deepEqual(problems, [
    "timeoutMs.default is 20000 ms, but the host waits 10000 ms for onDeactivate and then goes on as if there were no plugin. The limit is 9000 ms.",
  ]);
  const told = (own: Record<string, number>, fromEnvironmentMs?: number) =>
    over(own, fromEnvironmentMs, netrpc, true).problems.map((problem) => problem.split(" ms", 1)[0]);
  assert.deepEqual(told({ default: 5_000 }, 15_000), ["MATTERMOST_PLUGIN_HOOK_TIMEOUT is 15000"]);
  assert.deepEqual(told({ default: 20_000 }, 5_000), []);
  assert.deepEqual(told({ default: 20_000, onDeactivate: 5_000 }, 15_000), []);
  assert.deepEqual(told({}), [], "nobody has set the 25 s");
  assert.deepEqual(over({ default: 20_000 }, 15_000, netrpc).problems, []);
});
