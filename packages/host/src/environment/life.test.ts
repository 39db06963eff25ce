import assert from "node:assert/strict";
import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { isAlive } from "../../test/is-alive.ts";
import { writePeer } from "../../test/plugin-directory.ts";
import { post } from "../../test/post.ts";
import { withHost } from "../../test/test-host.ts";
import { createGateway } from "../http/create-gateway.ts";

test("a plugin in another implementation's hands: add, activate, hooks, deactivate, and nothing is left", () =>
  withHost({}, async (host) => {
    const { environment } = host;
    const id = await host.add({ id: "com.example.a" });
    assert.equal(environment.status(id)?.state.kind, "inactive");
    assert.equal(environment.hooksFor(id), undefined);
    await environment.activate(id);
    await environment.activate(id);
    const state = environment.status(id)?.state;
    assert.ok(state?.kind === "running" && isAlive(state.pid));
    assert.ok(state.implemented.includes("MessageWillBePosted"));
    assert.deepEqual([...state.implemented], state.implemented.toSorted());
    assert.deepEqual((await host.logged(id, "activated")).fields, { version: "9.11.0", module: id });
    const round = await environment.hooks.messageWillBePosted({ post: post({ message: "tag" }) });
    assert.equal(round.args.post.message, "tag com.example.a");
    await environment.deactivate(id);
    await host.logged(id, "deactivated");
    assert.equal(isAlive(state.pid), false);
    assert.equal(environment.status(id)?.state.kind, "inactive");
    assert.deepEqual(await readdir(host.dir), [id]);
    const states = host.events.flatMap((event) => (event.kind === "state" ? [event.state.kind] : []));
    assert.deepEqual(states, ["starting", "running", "stopping", "inactive"]);
    await environment.activate(id);
    assert.equal(environment.status(id)?.state.kind, "running");
  }));

test("Implemented is asked once, hooks that a plugin lacks cost no call", () =>
  withHost({}, async (host) => {
    const without = await host.start({ id: "com.example.none", mode: "no-hooks" });
    const id = await host.start({ id: "com.example.some" });
    const round = await host.environment.hooks.messageHasBeenPosted({ post: post({}) });
    assert.deepEqual(round.failures, []);
    const gateway = createGateway({ plugin: host.environment.plugin });
    const port = await gateway.listen();
    try {
      assert.deepEqual(await (await fetch(`http://127.0.0.1:${port}/plugins/${id}/asked`)).json(), [
        "implemented",
        "messageHasBeenPosted",
      ]);
      assert.equal((await fetch(`http://127.0.0.1:${port}/plugins/${without}/asked`)).status, 404);
    } finally {
      await gateway.close();
    }
    assert.deepEqual(host.logs(without), []);
  }));

test("the documented environment is really set, and wins over the host's own", () =>
  withHost(
    {
      env: {
        PATH: process.env.PATH,
        MINE: "kept",
        MATTERMOST_PLUGIN: "wrong",
        MATTERMOST_PLUGIN_API_TARGET: "wrong",
        MATTERMOST_PLUGIN_API_TOKEN: "wrong",
        PLUGIN_PROTOCOL_VERSIONS: "9",
        PLUGIN_CLIENT_CERT: "wrong",
        PLUGIN_UNIX_SOCKET_DIR: "/wrong",
      },
      logLevel: "debug",
    },
    async (host) => {
      const native = await host.start({ id: "com.example.native" });
      const served = await host.start({ id: "com.example.served", viaRunner: true });
      const gateway = createGateway({ plugin: host.environment.plugin });
      const port = await gateway.listen();
      const envOf = async (id: string) =>
        (await (await fetch(`http://127.0.0.1:${port}/plugins/${id}/env`)).json()) as Record<string, unknown>;
      try {
        const env = await envOf(native);
        assert.equal(env.MINE, "kept");
        assert.equal(env.MATTERMOST_PLUGIN, "Securely message teams, anywhere.");
        assert.match(String(env.MATTERMOST_PLUGIN_API_TARGET), /^unix:/);
        assert.equal(env.MATTERMOST_PLUGIN_API_TOKEN, undefined);
        assert.equal(env.MATTERMOST_PLUGIN_ID, native);
        assert.equal(env.MATTERMOST_LOG_LEVEL, "debug");
        assert.equal(env.MATTERMOST_PLUGIN_PROTOCOL, "grpc");
        assert.equal(env.PLUGIN_PROTOCOL_VERSIONS, "1");
        assert.equal(env.PLUGIN_MIN_PORT, "10000");
        assert.equal(env.PLUGIN_CLIENT_CERT, undefined);
        assert.equal(dirname(String(env.PLUGIN_UNIX_SOCKET_DIR)), host.dir);
        assert.equal((await stat(String(env.PLUGIN_UNIX_SOCKET_DIR))).mode & 0o777, 0o700);
        assert.equal(env.cwd, join(host.dir, native));
        const other = await envOf(served);
        assert.match(String(other.MATTERMOST_PLUGIN_API_TOKEN), /^[\w-]{43}$/);
        assert.notEqual(other.MATTERMOST_PLUGIN_API_TARGET, env.MATTERMOST_PLUGIN_API_TARGET);
        assert.deepEqual(other.argv, ["normal", served]);
      } finally {
        await gateway.close();
      }
    },
  ));

test("unix sockets are dialled", () =>
  withHost({}, async (host) => {
    const unix = await host.start({ id: "com.example.unix", mode: "unix" });
    const round = await host.environment.hooks.messageWillBePosted({ post: post({ message: "tag" }) });
    assert.deepEqual(
      round.answers.map(({ pluginId }) => pluginId),
      [unix],
    );
    await host.environment.remove(unix);
    assert.equal(host.environment.status(unix), undefined);
  }));

test("a controller is asked to end the plugin, and nothing else is needed", () =>
  withHost({ limits: { exitMs: 20_000 } }, async (host) => {
    const id = await host.start({ id: "com.example.controller", mode: "controller" });
    await host.environment.deactivate(id);
    await host.logged(id, "asked to end");
    assert.ok(!host.logs(id).some(({ level }) => level === "warn" || level === "error"));
  }));

test("hooks that the host does not know are named once and never called", () =>
  withHost({}, async (host) => {
    const id = await host.start({ id: "com.example.a", mode: "unknown-hook" });
    const entry = await host.logged(id, /OnMoonPhase/);
    assert.equal(entry.level, "warn");
    const state = host.environment.status(id)?.state;
    assert.ok(state?.kind === "running" && !state.implemented.includes("OnMoonPhase"));
  }));

test("a restart runs what the directory holds now", () =>
  withHost({}, async (host) => {
    const id = await host.start({ id: "com.example.a" });
    const before = host.environment.status(id)?.state;
    await writePeer(host.dir, { id, mode: "no-hooks", manifest: { name: "Renamed" } });
    await host.environment.restart(id);
    const after = host.environment.status(id);
    assert.equal(after?.manifest.name, "Renamed");
    assert.ok(before?.kind === "running" && after.state.kind === "running" && after.state.pid !== before.pid);
    assert.deepEqual(after.state.implemented, []);
    assert.equal(isAlive(before.pid), false);
  }));

test("an id is taken once, an unknown one is an error, a manifest that became invalid fails the start", () =>
  withHost({}, async (host) => {
    const id = await host.add({ id: "com.example.a" });
    await assert.rejects(host.add({ id: "com.example.a" }), /says id com\.example\.a, which .* has already/);
    await assert.rejects(host.environment.activate("com.example.b"), /no plugin com\.example\.b/);
    await writePeer(host.dir, { id, manifest: { name: " " } });
    await assert.rejects(host.environment.activate(id), { name: "PluginStartError", step: "manifest" });
    await writePeer(host.dir, { id, manifest: { id: "com.example.c" } });
    await assert.rejects(host.environment.activate(id), /now says id com\.example\.c/);
    assert.equal(host.environment.status(id)?.state.kind, "failed");
    await writePeer(host.dir, { id });
    await host.environment.activate(id);
  }));

test("a plugin that needs a newer server is not started", () =>
  withHost({ serverVersion: "9.11.0" }, async (host) => {
    const id = await host.add({ id: "com.example.a", manifest: { min_server_version: "10.0.0" } });
    await assert.rejects(host.environment.activate(id), /needs Mattermost 10\.0\.0 or newer .* this is 9\.11\.0/);
    await host.start({ id: "com.example.b", manifest: { min_server_version: "9.11.0" } });
  }));

test("deactivating while it starts gives the start up", () =>
  withHost({}, async (host) => {
    const id = await host.add({ id: "com.example.a", mode: "silent" });
    const activation = assert.rejects(host.environment.activate(id), /deactivated while it started/);
    await host.stateOf(id, "starting");
    await host.environment.deactivate(id);
    await activation;
    assert.equal(host.environment.status(id)?.state.kind, "inactive");
  }));

test("many things asked for at once end in the last one", () =>
  withHost({}, async (host) => {
    const id = await host.add({ id: "com.example.a" });
    const { environment } = host;
    await Promise.allSettled([
      environment.activate(id),
      environment.deactivate(id),
      environment.activate(id),
      environment.activate(id),
    ]);
    assert.equal(environment.status(id)?.state.kind, "running");
    await Promise.all([environment.restart(id), environment.close()]).catch(() => {});
    await environment.close();
    assert.equal(environment.status(id)?.state.kind, "inactive");
  }));
