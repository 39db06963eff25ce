import assert from "node:assert/strict";
import { test } from "node:test";
import {
  buildMattermostEnvironment,
  buildPluginEnvironment,
  hasMagicCookie,
  parseLogLevel,
  readMattermostEnvironment,
  readPluginEnvironment,
} from "./index.ts";

test("what a host builds is what Mattermost sets, and a plugin reads it back", () => {
  const env = buildPluginEnvironment();
  assert.deepEqual(env, {
    MATTERMOST_PLUGIN: "Securely message teams, anywhere.",
    PLUGIN_MIN_PORT: "10000",
    PLUGIN_MAX_PORT: "25000",
    PLUGIN_PROTOCOL_VERSIONS: "1",
  });
  assert.equal(hasMagicCookie(env), true);
  assert.deepEqual(readPluginEnvironment(env), {
    protocolVersions: [1],
    ports: { min: 10_000, max: 25_000 },
    unixSocketDir: undefined,
    clientCertificate: undefined,
  });
});

test("a process that nobody started as a plugin has no cookie", () => {
  assert.equal(hasMagicCookie({}), false);
  assert.equal(hasMagicCookie({ MATTERMOST_PLUGIN: "1" }), false);
});

test("odd values of go-plugin's variables count as not set", () => {
  assert.deepEqual(readPluginEnvironment({}).protocolVersions, []);
  assert.deepEqual(readPluginEnvironment({ PLUGIN_PROTOCOL_VERSIONS: "1, 2,x,,-3" }).protocolVersions, [1, 2]);
  for (const [min, max] of [
    ["0", "10"],
    ["20", "10"],
    ["a", "10"],
    ["1", "65536"],
    ["1", ""],
  ] as const) {
    assert.equal(readPluginEnvironment({ PLUGIN_MIN_PORT: min, PLUGIN_MAX_PORT: max }).ports, undefined);
  }
  assert.equal(readPluginEnvironment({ PLUGIN_UNIX_SOCKET_DIR: "" }).unixSocketDir, undefined);
  assert.equal(readPluginEnvironment({ PLUGIN_UNIX_SOCKET_DIR: "/run/p" }).unixSocketDir, "/run/p");
});

test("Mattermost's variables are read back, what is absent stays absent", () => {
  const values = {
    apiTarget: "unix:/tmp/a",
    apiToken: "secret",
    pluginId: "com.example",
    logLevel: "debug",
    protocol: "grpc",
    inputs: "frozen",
  } as const;
  assert.deepEqual(readMattermostEnvironment(buildMattermostEnvironment(values)), values);
  assert.deepEqual(buildMattermostEnvironment({ pluginId: "x" }), { MATTERMOST_PLUGIN_ID: "x" });
  assert.deepEqual(
    readMattermostEnvironment({
      MATTERMOST_LOG_LEVEL: "loud",
      MATTERMOST_PLUGIN_PROTOCOL: "soap",
      MATTERMOST_PLUGIN_INPUTS: "1",
    }),
    {
      apiTarget: undefined,
      apiToken: undefined,
      pluginId: undefined,
      logLevel: undefined,
      protocol: undefined,
      inputs: undefined,
    },
  );
});

test("levels are read in any case", () => {
  assert.equal(parseLogLevel(" WARNING "), "warn");
  assert.equal(parseLogLevel("Info"), "info");
  assert.equal(parseLogLevel("fatal"), undefined);
});
