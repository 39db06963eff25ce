import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { configOnly, hookCall, servePlugin } from "../../test/support/serve-plugin.ts";
import { definePlugin } from "../index.ts";

const settings = z.object({ word: z.string() });

test("settings come first, then onConfigurationChange, then onActivate", async () => {
  const seen: string[] = [];
  const plugin = definePlugin({
    settings,
    hooks: {
      onConfigurationChange: ({ settings: { word } }) => void seen.push(`change ${word}`),
      onActivate: ({ settings: { word } }) => void seen.push(`activate ${word}`),
    },
  });
  const { call } = servePlugin(plugin, { invoke: configOnly(() => ({ word: `load ${seen.push("load")}` })) });
  assert.deepEqual(await call("onActivate"), { kind: "nothing" });
  assert.deepEqual(seen, ["load", "change load 1", "activate load 1"]);
});

test("the host is asked to call what the SDK needs, and nothing else", () => {
  const implemented = (plugin: Parameters<typeof servePlugin>[0]) => servePlugin(plugin).endpoint.implemented;
  assert.deepEqual(implemented(definePlugin({ hooks: {} })), []);
  assert.deepEqual(implemented(definePlugin({ hooks: { userWillLogIn() {}, messageHasBeenPosted() {} } })), [
    "MessageHasBeenPosted",
    "UserWillLogIn",
  ]);
  assert.deepEqual(implemented(definePlugin({ settings, hooks: { serveHTTP: () => new Response() } })), [
    "OnActivate",
    "OnConfigurationChange",
    "ServeHTTP",
  ]);
  assert.deepEqual(implemented(definePlugin({ hooks: { onConfigurationChange() {} } })), [
    "OnActivate",
    "OnConfigurationChange",
  ]);
  assert.deepEqual(implemented(definePlugin({ hooks: { onActivate: undefined, onSAMLLogin() {} } } as never)), [
    "OnSAMLLogin",
  ]);
});

test("an error of onConfigurationChange is logged, and activation goes on", async () => {
  const seen: string[] = [];
  const plugin = definePlugin({
    hooks: {
      onConfigurationChange: () => Promise.reject(new Error("no good")),
      onActivate: () => void seen.push("onActivate"),
    },
  });
  const { call, entries } = servePlugin(plugin, { activated: () => seen.push("active") });
  assert.deepEqual(await call("onActivate"), { kind: "nothing" });
  assert.deepEqual(seen, ["onActivate", "active"]);
  assert.match(entries[0]?.message ?? "", /^onConfigurationChange failed.*: no good$/);
});

test("onConfigurationChange that never ends takes at most half of the time of the activation", async () => {
  const plugin = definePlugin({
    timeoutMs: { onActivate: 40 },
    hooks: { onConfigurationChange: () => new Promise(() => {}), onActivate() {} },
  });
  const { call, entries } = servePlugin(plugin);
  assert.deepEqual(await call("onActivate"), { kind: "nothing" });
  assert.match(entries[0]?.message ?? "", /onConfigurationChange did not finish within 20 ms/);
});

test("invalid settings at the start fail the activation with the reason, and no function of the author runs", async () => {
  const plugin = definePlugin({
    settings,
    hooks: { onConfigurationChange: () => assert.fail(), onActivate: () => assert.fail() },
  });
  const { call, entries } = servePlugin(plugin, {
    invoke: configOnly(() => ({ word: 5 })),
    activated: () => assert.fail("not active"),
  });
  const outcome = await call("onActivate");
  assert.equal(outcome.kind, "error");
  if (outcome.kind === "error") {
    assert.match(outcome.error.detailedError, /settings are not valid: word: .*System Console/);
    assert.equal(outcome.error.id, "plugin.on_activate.error");
  }
  assert.match(entries[0]?.message ?? "", /^onActivate failed.*word: /);
});

test("a configuration that can't be fetched fails the activation", async () => {
  const plugin = definePlugin({ settings, hooks: {} });
  const { call } = servePlugin(plugin, { invoke: configOnly(() => Promise.reject(new Error("no server"))) });
  const outcome = await call("onActivate");
  assert.equal(outcome.kind === "error" && outcome.error.message, "no server");
});

test("later, invalid settings are the hook's error and the last good ones stay", async () => {
  let word: unknown = "first";
  const seen: string[] = [];
  const plugin = definePlugin({
    settings,
    hooks: {
      onConfigurationChange: ({ settings: now }) => void seen.push(`change ${now.word}`),
      messageHasBeenPosted: (_args, { settings: now }) => void seen.push(`post ${now.word}`),
    },
  });
  const { call, entries } = servePlugin(plugin, { invoke: configOnly(() => ({ word })) });
  await call("onActivate");
  word = 5;
  assert.equal((await call("onConfigurationChange")).kind, "error");
  assert.match(entries[0]?.message ?? "", /^onConfigurationChange failed, the host is told: .*word/);
  await call("messageHasBeenPosted");
  word = "second";
  assert.deepEqual(await call("onConfigurationChange"), { kind: "nothing" });
  await call("messageHasBeenPosted");
  assert.deepEqual(seen, ["change first", "post first", "change second", "post second"]);
});

test("a call keeps the settings it began with", async () => {
  let word = "first";
  const running = Promise.withResolvers<void>();
  const seen: string[] = [];
  const plugin = definePlugin({
    settings,
    hooks: {
      async userHasBeenCreated(_args, context) {
        seen.push(context.settings.word);
        await running.promise;
        seen.push(context.settings.word);
      },
    },
  });
  const { call } = servePlugin(plugin, { invoke: configOnly(() => ({ word })) });
  await call("onActivate");
  const first = call("userHasBeenCreated");
  word = "second";
  await call("onConfigurationChange");
  running.resolve();
  await first;
  assert.deepEqual(seen, ["first", "first"]);
});

test("a host that calls hooks before the activation finds settings all the same, or a verdict", async () => {
  const hooks = { userWillLogIn: () => {}, serveHTTP: () => new Response("ok") };
  const good = servePlugin(definePlugin({ settings, hooks }), { invoke: configOnly(() => ({ word: "x" })) });
  assert.deepEqual(await good.call("userWillLogIn"), { kind: "nothing" });
  const bad = servePlugin(definePlugin({ settings, hooks }), { invoke: configOnly(() => ({})) });
  assert.equal((await bad.call("userWillLogIn")).kind, "reject");
  const response = await bad.endpoint.serveHTTP("serveHTTP", new Request("http://x/"), hookCall());
  assert.equal(response.status, 500);
  assert.ok(!(await response.text()).includes("word"));
});

test("the environment's limit replaces the plugin's default, not the limit of a hook", async () => {
  const never = () => new Promise<void>(() => {});
  const plugin = definePlugin({
    timeoutMs: { default: 60_000, onInstall: 5 },
    hooks: { onInstall: never, userHasBeenCreated: never },
  });
  const { call, entries } = servePlugin(plugin, { hookLimitMs: 7 });
  await call("onInstall");
  await call("userHasBeenCreated");
  assert.match(entries[0]?.message ?? "", /onInstall did not finish within 5 ms/);
  assert.match(entries[1]?.message ?? "", /userHasBeenCreated did not finish within 7 ms/);
});
