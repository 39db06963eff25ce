import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { contractIn } from "../../test/contract-of.ts";
import { root } from "../../test/paths.ts";
import type { HookClass } from "./contract.ts";

const contract = await contractIn(join(root, "proto"));

test("every rpc of the pinned contract is resolved", async () => {
  const table = await readFile(join(root, "proto/baseline/rpcs.tsv"), "utf8");
  const rows = table.trim().split("\n").slice(1);
  const paths = rows.map((row) => {
    const [, service, rpc] = row.split("\t");
    return `/mattermost.pluginapi.v1.${service}/${rpc}`;
  });
  const resolved = [...contract.api, ...contract.hooks].map((rpc) => rpc.path);
  assert.equal(paths.length, 278);
  assert.deepEqual(
    paths.filter((path) => !resolved.includes(path)),
    [],
  );
  assert.equal(new Set(resolved.map((path) => path.toLowerCase())).size, resolved.length);
});

const hooksByClass: Readonly<Partial<Record<HookClass, readonly string[]>>> = {
  lifecycle: [
    "onActivate",
    "onDeactivate",
    "onConfigurationChange",
    "onInstall",
    "onSharedChannelsAttachmentSyncMsg",
    "onSharedChannelsProfileImageSyncMsg",
  ],
  gate: ["userWillLogIn", "onSAMLLogin", "fileWillBeDownloaded", "channelWillBeArchived", "channelWillBeRestored"],
  change: [
    "configurationWillBeSaved",
    "messageWillBePosted",
    "messageWillBeUpdated",
    "fileWillBeUploaded",
    "notificationWillBePushed",
    "emailNotificationWillBeSent",
    "channelMemberWillBeAdded",
    "teamMemberWillBeAdded",
    "channelWillBeUpdated",
    "scheduledPostWillBeCreated",
    "draftWillBeUpserted",
  ],
  filter: ["messagesWillBeConsumed", "messagesWillBeConsumedWithContext"],
  value: [
    "runDataRetention",
    "executeCommand",
    "onSharedChannelsSyncMsg",
    "onSharedChannelsPing",
    "generateSupportData",
  ],
  http: ["serveHTTP", "serveMetrics"],
  runtime: ["implemented"],
};

test("each hook has the class that decides what its handler may return, and all others are events", () => {
  const classes = new Map(Object.entries(hooksByClass).flatMap(([name, hooks]) => hooks.map((hook) => [hook, name])));
  const pinned = contract.hooks.filter((hook) => classes.has(hook.name) || hook.class !== "event");
  assert.deepEqual(Object.fromEntries(pinned.map((hook) => [hook.name, hook.class])), Object.fromEntries(classes));
});

test("of the hooks that can say no, those that guard a door do so when their handler throws", () => {
  const rejecting = contract.hooks.filter((hook) => hook.onError === "reject").map((hook) => hook.name);
  assert.deepEqual(rejecting.sort(), [
    "configurationWillBeSaved",
    "fileWillBeDownloaded",
    "onSAMLLogin",
    "userWillLogIn",
  ]);
  const dismissing = contract.hooks.filter((hook) => hook.dismissReason !== undefined).map((hook) => hook.name);
  assert.deepEqual(dismissing, ["messageWillBePosted"]);
});

test("a hook that may answer a verdict has a field to carry it", () => {
  for (const hook of contract.hooks) {
    if (hook.class === "gate" || hook.class === "change") assert.ok(hook.reasonField ?? hook.errorField, hook.name);
    if (hook.class === "event") assert.deepEqual(hook.response.fields, [], hook.name);
    if (hook.class === "lifecycle") assert.ok(hook.errorField, hook.name);
    if (hook.class === "filter" || hook.class === "value") assert.equal(hook.answer.kind, "field", hook.name);
  }
});

test("every rpc says since when servers have it", () => {
  const silent = [...contract.api, ...contract.hooks].filter((rpc) => !/^\d+\.\d+$/.test(rpc.minServerVersion));
  assert.deepEqual(
    silent.map((rpc) => rpc.goName),
    [],
  );
});

test("methods that only read are asked again, and none that writes is", () => {
  const writes =
    /^(?:create|update|delete|add|remove|set|save|patch|kvSet|kvDelete|kvCompare|send|register|enable|revoke)/;
  const retryable = contract.api.filter((method) => method.retryable).map((method) => method.name);
  assert.ok(retryable.includes("getUser"));
  assert.deepEqual(
    retryable.filter((name) => writes.test(name)),
    [],
  );
});
