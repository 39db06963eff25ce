import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { DynamicObject } from "@mattermost-plugin/gen";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";
import { type PluginEnvironment, pluginState } from "../index.ts";

const pluginId = "com.example.plugin";

const environment: PluginEnvironment = {
  list: () => [
    {
      manifest: { id: pluginId } as never,
      path: "",
      state: pluginState.running,
      settings: [
        { key: "Greeting", default: "hello" },
        { key: "Token", secret: true },
      ],
    },
  ],
  sync: async () => {},
  install: () => Promise.reject(new Error("not here")),
  remove: async () => {},
  serveHTTP: async () => new Response(),
};

async function setUp(t: TestContext) {
  const test = createTestEmulator(t, { plugins: environment });
  const people = await createSmallTeam(test.emulator);
  await test.emulator.idle();
  test.fired.length = 0;
  return { ...test, ...people };
}

const section = (config: unknown, name: string): DynamicObject => (config as Record<string, DynamicObject>)[name] ?? {};

test("a plugin's settings come with their defaults and keys in lower case, or as they were saved", async (t) => {
  const { api } = await setUp(t);
  assert.deepEqual(await api.loadPluginConfiguration(), { greeting: "hello", token: null });
  await api.savePluginConfig({ config: { GREETING: "hi", Other: [1, { Nested: true }] } });
  assert.deepEqual(await api.loadPluginConfiguration(), {
    greeting: "hi",
    token: null,
    other: [1, { Nested: true }],
  });
  assert.deepEqual(await api.getPluginConfig(), { GREETING: "hi", Other: [1, { Nested: true }] });
});

test("a change is told once the new configuration is there; the same again is not told", async (t) => {
  const { api, emulator, fired } = await setUp(t);
  const events: string[] = [];
  emulator.onEvent(({ event }) => events.push(event));
  await api.savePluginConfig({ config: { Greeting: "hi" } });
  await api.savePluginConfig({ config: { Greeting: "hi" } });
  assert.deepEqual(
    fired.map(({ hook }) => hook),
    ["configurationWillBeSaved", "onConfigurationChange", "configurationWillBeSaved"],
  );
  assert.deepEqual(events, ["config_changed"]);
});

test("a plugin can refuse a configuration, or save another one", async (t) => {
  const { asAdmin, answer, log, fired } = await setUp(t);
  answer("configurationWillBeSaved", { kind: "reject", reason: "not on my watch" });
  await assert.rejects(asAdmin.patchConfig({ TeamSettings: { SiteName: "Other" } }), {
    id: "app.save_config.plugin_hook_error",
    detailedError: "not on my watch",
    statusCode: 400,
  });
  assert.equal(section(asAdmin.getConfig(), "TeamSettings").SiteName, "Mattermost");

  const other = { ...asAdmin.getConfig(), TeamSettings: { SiteName: "By plugin" } };
  answer("configurationWillBeSaved", { kind: "value", value: other });
  answer("onConfigurationChange", { kind: "error", error: { message: "no" } as never });
  await asAdmin.patchConfig({ TeamSettings: { SiteName: "By admin" } });
  assert.equal(section(asAdmin.getConfig(), "TeamSettings").SiteName, "By plugin");
  assert.equal(section(asAdmin.getConfig(), "TeamSettings").MaxUsersPerTeam, 50, "what it left out is the default");
  assert.ok(fired.some(({ hook }) => hook === "onConfigurationChange"));
  assert.equal(log.filter(({ level }) => level === "error").length, 1, "the plugin's error is only logged");
});

test("secrets are hidden, a plugin's too, and saving them hidden keeps them", async (t) => {
  const { api, asAdmin } = await setUp(t);
  await asAdmin.patchConfig({ EmailSettings: { SMTPPassword: "hush" } });
  await api.savePluginConfig({ config: { Token: "hush", Greeting: "hi" } });
  const hidden = await api.getConfig();
  assert.ok(!JSON.stringify(hidden).includes("hush"));
  await api.saveConfig({ config: hidden });
  assert.equal(section(await api.getUnsanitizedConfig(), "EmailSettings").SMTPPassword, "hush");
  assert.equal((await api.getPluginConfig()).Token, "hush");
});

test("what is zero or empty is null to plugins, and the default when they save it", async (t) => {
  const { api, asAdmin } = await setUp(t);
  await asAdmin.patchConfig({ ServiceSettings: { EnableCommands: false } });
  const config = await api.getUnsanitizedConfig();
  assert.equal(section(config, "ServiceSettings").EnableCommands, null);
  assert.deepEqual(section(section(config, "PluginSettings"), "Plugins"), {});
  await api.saveConfig({ config });
  assert.equal(section(asAdmin.getConfig(), "ServiceSettings").EnableCommands, true);
});

test("what is not valid is refused and changes nothing; users have no business here", async (t) => {
  const { asAdmin, asAnn } = await setUp(t);
  const invalid: DynamicObject[] = [
    { TeamSettings: { MaxUsersPerTeam: 0 } },
    { TeamSettings: { SiteName: "x".repeat(31) } },
    { ServiceSettings: { SiteURL: "ftp://x" } },
    { FileSettings: { MaxFileSize: -1 } },
  ];
  for (const patch of invalid) {
    await assert.rejects(asAdmin.patchConfig(patch), { id: "app.save_config.app_error", statusCode: 500 });
  }
  assert.equal(section(asAdmin.getConfig(), "TeamSettings").SiteName, "Mattermost");
  await assert.rejects(asAnn.patchConfig({ TeamSettings: { SiteName: "Mine" } }), { statusCode: 403 });
  assert.throws(() => asAnn.getConfig(), { statusCode: 403 });
});
