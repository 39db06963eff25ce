import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { after, test } from "node:test";
import { create, toBinary } from "@bufbuild/protobuf";
import { status } from "@grpc/grpc-js";
import type { HookName } from "@mattermost-plugin/gen";
import { LoadPluginConfigurationResponseSchema } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_config_pb";
import { KVGetResponseSchema } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_kv_pb";
import { CreatePostResponseSchema } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_post_pb";
import { GetServerVersionResponseSchema } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_server_pb";
import { GRPCController } from "@mattermost-plugin/gen/pb/plugin/grpc_controller_pb";
import { magicCookieKey, magicCookieValue } from "@mattermost-plugin/go-plugin";
import { methodOf, requestOf } from "./support/all-hooks.ts";
import { type ApiHandler, connectPeer, startApiServer } from "./support/grpc-peer.ts";
import { type PluginProcess, spawnPlugin, watchProcess } from "./support/plugin-process.ts";
import { createPluginProject } from "./support/plugin-project.ts";

const head = 'import { definePlugin, isAppError, reject } from "mattermost-plugin";\nimport { z } from "zod";\n';
const cleanups: (() => unknown)[] = [];
after(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

interface Running {
  readonly plugin: PluginProcess;
  /** Calls a hook as a host does. */
  call(hook: HookName): ReturnType<ReturnType<typeof connectPeer>["call"]>;
  peer: ReturnType<typeof connectPeer>;
  api: Awaited<ReturnType<typeof startApiServer>>;
}

/** Starts the plugin of a source text, with a host's API in front of it. */
async function start(
  source: string,
  handlers: Record<string, ApiHandler> = {},
  env: Record<string, string> = {},
): Promise<Running> {
  const project = await createPluginProject({ "plugin.ts": head + source });
  cleanups.push(project.remove);
  const api = await startApiServer(handlers);
  cleanups.push(api.close);
  const plugin = spawnPlugin({
    directory: project.directory,
    env: { MATTERMOST_PLUGIN_API_TARGET: api.target, ...env },
  });
  cleanups.push(plugin.end);
  const peer = connectPeer(await plugin.handshake);
  cleanups.push(peer.close);
  return { plugin, peer, api, call: (hook) => peer.call(methodOf(hook), requestOf(hook)) };
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

test("activation loads settings, calls the API with both kinds of its errors, and tells the server's version", async () => {
  const source = `
export default definePlugin({
  settings: z.object({ BannedWord: z.string(), limit: z.coerce.number().default(3) }),
  hooks: {
    onConfigurationChange({ log, settings }) { log.info("configured", settings); },
    async onActivate({ api, log, kv, plugin }) {
      const caught = [];
      for (const attempt of [() => api.getUser({ userId: "u1" }), () => api.createPost({ post: { message: "x" } })]) {
        try { await attempt(); } catch (error) { caught.push(isAppError(error) ? { ...error, message: error.message } : String(error)); }
      }
      log.info("activated", { caught, stored: await kv.get("counter"), plugin });
    },
  },
});`;
  const { plugin, call, api } = await start(source, {
    LoadPluginConfiguration: () =>
      create(LoadPluginConfigurationResponseSchema, { configJson: json({ bannedword: "spam", limit: null }) }),
    GetServerVersion: () => create(GetServerVersionResponseSchema, { version: "11.5.0" }),
    KVGet: () => create(KVGetResponseSchema, { value: json({ n: 1 }) }),
    GetUser: () => {
      throw { code: status.NOT_FOUND, details: "app.user.missing: no such user" };
    },
    CreatePost: () =>
      create(CreatePostResponseSchema, {
        error: { id: "app.post.bad", message: "Bad post", statusCode: 400, where: "CreatePost" },
      }),
  });
  const answer = await call("onActivate");
  assert.equal(answer.error, undefined, plugin.stderr());
  const configured = await plugin.logged((line) => line["@message"] === "configured");
  assert.deepEqual([configured.BannedWord, configured.limit], ["spam", 3]);
  const activated = await plugin.logged((line) => line["@message"] === "activated");
  const [missing, bad] = activated.caught as Record<string, unknown>[];
  assert.deepEqual([missing?.id, missing?.message, missing?.statusCode], ["app.user.missing", "no such user", 404]);
  assert.deepEqual(
    [bad?.id, bad?.message, bad?.statusCode, bad?.where],
    ["app.post.bad", "Bad post", 400, "CreatePost"],
  );
  assert.deepEqual(activated.stored, { n: 1 });
  assert.deepEqual(activated.plugin, { id: "com.example.test", name: "Test Plugin", version: "1.2.3" });
  const started = await plugin.logged((line) => line["@message"] === "plugin started");
  assert.equal(started.server_version, "11.5.0");
  assert.equal(api.calls.filter((name) => name !== "GetServerVersion")[0], "LoadPluginConfiguration");
});

test("settings that do not fit fail the activation with the reason where Go's hosts look", async () => {
  const { call } = await start(
    "export default definePlugin({ settings: z.object({ port: z.number() }), hooks: { onActivate() {} } });",
    {
      LoadPluginConfiguration: () => create(LoadPluginConfigurationResponseSchema, { configJson: json({ port: "x" }) }),
    },
  );
  const { error } = (await call("onActivate")) as never as { error: { detailedError: string; statusCode: number } };
  assert.match(error.detailedError, /the plugin's settings are not valid: port: .*System Console/);
  assert.equal(error.statusCode, 500);
});

test("an exception that nobody catches is logged with its place in the source, and ends the process with 1", async () => {
  const source = `
type Unused = { readonly a: string };
export default definePlugin({ hooks: { onActivate() { setTimeout(() => { throw new TypeError("boom"); }, 1); } } });`;
  const { plugin, call } = await start(source);
  assert.equal((await call("onActivate")).error, undefined);
  assert.deepEqual(await plugin.exit, { code: 1, signal: null });
  const line = plugin.log().find((each) => each["@message"] === "uncaught exception, the plugin ends");
  assert.equal(line?.["@level"], "error");
  assert.match(String(line?.error), /^TypeError: boom\n {4}at .*plugin\.ts:5:\d+/);
});

test("a rejection that nobody handles is logged and counted, and ends the process only if the author asks for it", async () => {
  const hooks = "hooks: { userHasBeenCreated() { void Promise.reject(new Error('lost')); } }";
  const lenient = await start(`export default definePlugin({ ${hooks} });`);
  await lenient.call("userHasBeenCreated");
  await lenient.call("userHasBeenCreated");
  const second = await lenient.plugin.logged((line) => line.count === 2);
  assert.match(second["@message"], /^unhandled promise rejection: await the promise/);
  assert.match(String(second.error), /^Error: lost\n/);

  const strict = await start(`export default definePlugin({ unhandledRejections: "exit", ${hooks} });`);
  await strict.call("userHasBeenCreated").catch(() => {});
  assert.deepEqual(await strict.plugin.exit, { code: 1, signal: null });
  assert.ok(strict.plugin.log().some((line) => line["@message"] === "unhandled promise rejection, the plugin ends"));
});

test("whatever a handler prints, stdout stays silent", async () => {
  const source = `
export default definePlugin({ hooks: { userHasBeenCreated(_args, { log }) {
  console.log("to the console", { a: 1 });
  console.warn("careful");
  console.table([{ a: 1 }]);
  process.stdout.write("x".repeat(1024 * 1024) + "\\n");
  log.debug("not at this level");
  log.error("structured", { n: 1n, error: new Error("why") });
} } });`;
  const { plugin, call } = await start(source, {}, { MATTERMOST_LOG_LEVEL: "info" });
  await call("userHasBeenCreated");
  const structured = await plugin.logged((line) => line["@message"] === "structured");
  assert.equal(structured.n, "1");
  assert.match(String(structured.error), /^Error: why\n {4}at /);
  assert.match(plugin.stdout(), /^1\|1\|unix\|[^\n]+\|grpc\n$/);
  const levels = new Map(plugin.log().map((line) => [line["@message"].slice(0, 14), line["@level"]]));
  assert.equal(levels.get("to the console"), "info");
  assert.equal(levels.get("careful"), "warn");
  assert.equal(levels.get("xxxxxxxxxxxxxx"), "info");
  assert.ok(![...levels.keys()].some((message) => message.startsWith("not at")));
  for (const line of plugin.stderr().trimEnd().split("\n")) {
    assert.ok(Buffer.byteLength(line) < 65_536);
    JSON.parse(line);
  }
});

test("MATTERMOST_PLUGIN_HOOK_TIMEOUT limits the hooks in seconds, and one that is no number is said and left out", async () => {
  const source = "export default definePlugin({ hooks: { userWillLogIn: () => new Promise(() => {}) } });";
  const limited = await start(source, {}, { MATTERMOST_PLUGIN_HOOK_TIMEOUT: "0.05" });
  assert.match(String((await limited.call("userWillLogIn")).rejectionReason), /failed to check this/);
  await limited.plugin.logged((line) => line["@message"].includes("did not finish within 50 ms"));
  const odd = await start(source, {}, { MATTERMOST_PLUGIN_HOOK_TIMEOUT: "soon" });
  const warning = await odd.plugin.logged((line) => line["@level"] === "warn");
  assert.match(warning["@message"], /^MATTERMOST_PLUGIN_HOOK_TIMEOUT is "soon"; it takes seconds/);
});

test("a host for development has its arguments frozen", async () => {
  const source = `
export default definePlugin({ hooks: { messageWillBePosted({ post }) { post.message = "changed"; } } });`;
  const { plugin, call } = await start(source, {}, { MATTERMOST_PLUGIN_INPUTS: "frozen" });
  await assert.rejects(call("messageWillBePosted"), /failed to answer MessageWillBePosted/);
  await plugin.logged((line) => /Cannot assign to read only property 'message'/.test(line["@message"]));
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`${signal} lets the running call finish, then the process ends with 0`, async () => {
    const source = `
export default definePlugin({ hooks: { async userWillLogIn(_args, { log }) {
  log.info("begun");
  await new Promise((done) => process.once("${signal}", () => setTimeout(done, 100)));
  return reject("still here");
} } });`;
    const { plugin, call } = await start(source);
    const answer = call("userWillLogIn");
    await plugin.logged((line) => line["@message"] === "begun");
    plugin.child.kill(signal);
    assert.equal((await answer).rejectionReason, "still here");
    assert.deepEqual(await plugin.exit, { code: 0, signal: null });
    assert.equal(plugin.log().find((line) => line["@message"] === "plugin stops")?.reason, signal);
  });
}

test("a call that never ends does not keep the process", async () => {
  const source = `
export default definePlugin({ hooks: { userWillLogIn(_args, { log }) { log.info("begun"); return new Promise(() => {}); } } });`;
  const { plugin, call } = await start(source);
  const answer = call("userWillLogIn").catch((error: Error) => error);
  await plugin.logged((line) => line["@message"] === "begun");
  plugin.child.kill("SIGTERM");
  assert.deepEqual(await plugin.exit, { code: 0, signal: null });
  assert.ok((await answer) instanceof Error);
});

test("the controller's Shutdown is answered and ends the process with 0", async () => {
  const { plugin, peer } = await start("export default definePlugin({ hooks: {} });");
  const [shutdown] = GRPCController.methods;
  assert.ok(shutdown !== undefined);
  await peer.call(shutdown, toBinary(shutdown.input, create(shutdown.input)));
  assert.deepEqual(await plugin.exit, { code: 0, signal: null });
});

test("a stop while the plugin loads ends it too", async () => {
  const project = await createPluginProject({ "plugin.ts": 'console.log("loading");\nawait new Promise(() => {});\n' });
  cleanups.push(project.remove);
  const plugin = spawnPlugin({ directory: project.directory, env: { MATTERMOST_PLUGIN_API_TARGET: "127.0.0.1:1" } });
  cleanups.push(plugin.end);
  await plugin.logged((line) => line["@message"] === "loading");
  plugin.child.kill("SIGTERM");
  assert.deepEqual(await plugin.exit, { code: 0, signal: null });
  assert.equal(plugin.stdout(), "");
});

test("the process ends when its host is killed", async () => {
  const project = await createPluginProject({ "plugin.ts": `${head}export default definePlugin({ hooks: {} });` });
  cleanups.push(project.remove);
  const bin = resolve(import.meta.dirname, "../bin/mattermost-plugin.mjs");
  const child = spawn(
    process.execPath,
    [resolve(import.meta.dirname, "support/host-process.mjs"), bin, "run", "plugin.ts"],
    {
      cwd: project.directory,
      env: {
        ...process.env,
        [magicCookieKey]: magicCookieValue,
        MATTERMOST_PLUGIN_API_TARGET: "127.0.0.1:1",
        PLUGIN_UNIX_SOCKET_DIR: project.directory,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  // The plugin writes to this stderr too, so it closes only when both processes are gone.
  const host = watchProcess(child);
  cleanups.push(host.end);
  assert.equal(await host.handshake, "connected");
  child.kill("SIGKILL");
  await once(child, "exit");
  assert.deepEqual(await host.exit, { code: null, signal: "SIGKILL" });
  assert.match(String(host.log().find((line) => line["@message"] === "plugin stops")?.reason), /host/);
});
