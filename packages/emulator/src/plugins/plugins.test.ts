import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { createPluginApi, createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";
import type { HookSink, OutgoingItem, PluginEnvironment, PluginState } from "../index.ts";
import { createEmulator, pluginState } from "../index.ts";

const call = { pluginId: "com.example.asking", signal: new AbortController().signal };

/** An environment of two plugins that keeps what it was told, in the same list as the hooks that were fired. */
function setUp(t: TestContext) {
  const states = new Map<string, PluginState>([
    ["com.example.asking", pluginState.running],
    ["com.example.asked", pluginState.running],
  ]);
  const told: string[] = [];
  const plugins: PluginEnvironment = {
    list: () => [...states].map(([id, state]) => ({ manifest: { id } as never, path: "", state, settings: [] })),
    sync: async (isWanted) => {
      for (const id of states.keys()) states.set(id, isWanted(id) ? pluginState.running : pluginState.notRunning);
      told.push("sync");
    },
    install: () => Promise.reject(new Error("not here")),
    remove: async (pluginId) => {
      told.push(`remove ${pluginId}`);
      states.delete(pluginId);
    },
    serveHTTP: async (pluginId, request, context) => {
      const { pathname, search } = new URL(request.url);
      const headers = Object.fromEntries(request.headers);
      return Response.json({ pluginId, pathname, search, headers, context, body: await request.text() });
    },
  };
  const hooks: HookSink = {
    fire: async (hook) => {
      if (hook === "onConfigurationChange") told.push(hook);
      return { kind: "nothing" };
    },
  };
  const enabled = Object.fromEntries([...states.keys()].map((id) => [id, { Enable: true }]));
  const emulator = createEmulator({ plugins, hooks, config: { PluginSettings: { PluginStates: enabled } } as never });
  t.after(() => emulator.close());
  return { emulator, api: createPluginApi(emulator, call.pluginId), told, states };
}

test("plugins are brought to their new state before the change of the configuration is told", async (t) => {
  const { emulator, api, told } = setUp(t);
  const { asAdmin, asAnn } = await createSmallTeam(emulator);
  await api.disablePlugin({ id: "com.example.asked" });
  assert.equal((await api.getPluginStatus({ id: "com.example.asked" })).state, pluginState.notRunning);
  await api.disablePlugin({ id: "com.example.asked" });
  assert.deepEqual(told, ["sync", "onConfigurationChange"], "what is so already changes nothing");
  assert.deepEqual(
    (await api.getPlugins()).map(({ id }) => id),
    ["com.example.asking", "com.example.asked"],
    "those that run come first",
  );
  await asAdmin.removePlugin("com.example.asked");
  assert.equal(told.at(-1), "remove com.example.asked");
  const missing = { id: "app.plugin.not_installed.app_error", statusCode: 404 };
  await assert.rejects(api.enablePlugin({ id: "com.example.asked" }), missing);
  await assert.rejects(asAnn.setPluginEnabled("com.example.asking", false), { statusCode: 403 });
});

test("a request to another plugin arrives with its path and the name of who asks", async (t) => {
  const { emulator } = setUp(t);
  const ask = (url: string, init?: RequestInit) => emulator.hostApi.pluginHTTP(new Request(url, init), call);
  const response = await ask("http://plugins/com.example.asked/a/b?c=d", {
    method: "POST",
    headers: { "Mattermost-Plugin-ID": "faked", "Mattermost-User-Id": "someone", "User-Agent": "ua" },
    body: "hello",
  });
  const seen = (await response.json()) as Record<string, Record<string, string>>;
  assert.equal(seen.pluginId, "com.example.asked");
  assert.equal(`${seen.pathname}${seen.search}`, "/a/b?c=d");
  assert.equal(seen.headers?.["mattermost-plugin-id"], "com.example.asking");
  assert.equal(seen.headers?.["mattermost-user-id"], "someone");
  assert.equal(seen.context?.userAgent, "ua");
  assert.equal(seen.body, "hello");
  assert.equal((await ask("http://plugins/com.example.asked")).status, 400);
  assert.equal((await ask("http://plugins/nosuch/x")).status, 404);
});

test("mail, messages to other servers and push notifications leave nowhere, but can be seen", async (t) => {
  const { emulator, api, answer } = createTestEmulator(t);
  const sent: OutgoingItem[] = [];
  const stop = emulator.onSent((item) => sent.push(item));
  await api.sendMail({ to: "x@y.test", subject: "s", htmlBody: "<b>b</b>" });
  await api.publishPluginClusterEvent({ event: { id: "e", data: Buffer.from("d") }, opts: { targetId: "n" } });
  await api.sendPushNotification({ notification: { message: "m" }, userId: "u" });
  answer("notificationWillBePushed", { kind: "reject", reason: "quiet" });
  await api.sendPushNotification({ notification: { message: "not this" }, userId: "u" });
  stop();
  await api.sendMail({ to: "x@y.test", subject: "s", htmlBody: "b" });
  assert.deepEqual(
    sent.map(({ kind, pluginId }) => [kind, pluginId]),
    [
      ["mail", "com.example.plugin"],
      ["cluster event", "com.example.plugin"],
      ["push notification", "com.example.plugin"],
    ],
  );
});
