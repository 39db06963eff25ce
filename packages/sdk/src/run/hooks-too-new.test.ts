import assert from "node:assert/strict";
import { test } from "node:test";
import { hooks as hookTable } from "@mattermost-plugin/gen";
import { definePlugin } from "../plugin/define-plugin.ts";
import { hooksTooNew } from "./hooks-too-new.ts";

const plugin = definePlugin({
  hooks: {
    messageWillBePosted() {},
    channelWillBeArchived() {},
    messagesWillBeConsumedWithContext() {},
  },
});
const needed = (server: string) => hooksTooNew(plugin, server).map(({ hook, needs }) => `${hook} ${needs}`);

test("hooks of later servers are found", () => {
  assert.deepEqual(needed("11.6.3"), ["channelWillBeArchived 11.7", "messagesWillBeConsumedWithContext 11.9"]);
  assert.deepEqual(needed("11.7.0"), ["messagesWillBeConsumedWithContext 11.9"]);
  assert.deepEqual(needed("11.9"), []);
  assert.deepEqual(needed("12.0.0-rc1"), []);
  assert.deepEqual(needed("9.10.1.9.10.1.abc.true"), [
    "channelWillBeArchived 11.7",
    "messagesWillBeConsumedWithContext 11.9",
  ]);
});

test("a version that is none finds nothing", () => {
  for (const server of ["", "unknown: Error: x", "next"]) assert.deepEqual(needed(server), []);
});

test("every hook says since when it is there", () => {
  for (const [name, { minServerVersion }] of Object.entries(hookTable))
    assert.match(minServerVersion, /^\d+\.\d+$/, name);
});
