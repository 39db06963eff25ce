import assert from "node:assert/strict";
import { test } from "node:test";
import { limitFromEnvironment, limitOf } from "./hook-limits.ts";

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

test("without any setting the limit lies below the host's 30 s", () => {
  assert.equal(limitOf("onInstall", {}, undefined), 25_000);
  assert.equal(limitOf("onInstall", { default: 9 }, undefined), 9);
  assert.equal(limitOf("onInstall", { default: 9 }, 8), 8);
  assert.equal(limitOf("onInstall", { default: 9, onInstall: 7 }, 8), 7);
});
