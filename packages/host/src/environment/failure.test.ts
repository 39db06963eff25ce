import assert from "node:assert/strict";
import { test } from "node:test";
import { isAlive } from "../../test/is-alive.ts";
import { post } from "../../test/post.ts";
import { type TestHost, withHost } from "../../test/test-host.ts";

const quick = { firstDelayMs: 20, longestDelayMs: 50 };

function pidOf(host: TestHost, id: string): number {
  const state = host.environment.status(id)?.state;
  assert.ok(state?.kind === "running");
  return state.pid;
}

async function works(host: TestHost, id: string): Promise<void> {
  const round = await host.environment.hooksFor(id)?.messageWillBePosted({ post: post({ message: "tag" }) });
  assert.equal(round?.args.post.message, `tag ${id}`);
}

test("a plugin that dies in the middle of a call is seen at once and started again; the call counts as allowed", () =>
  withHost({ restart: quick, health: { intervalMs: 3_600_000 } }, async (host) => {
    const good = await host.start({ id: "com.example.b" });
    const bad = await host.start({ id: "com.example.a" });
    const pid = pidOf(host, bad);
    const round = await host.environment.hooks.messageWillBePosted({ post: post({ message: "die" }) });
    assert.equal(round.verdict.kind, "allow");
    assert.equal(round.args.post.message, "die");
    assert.ok(round.failures.some(({ pluginId }) => pluginId === bad));
    const failed = await host.stateOf(bad, "failed");
    assert.match(failed.reason, /its process ended with exit code 7/);
    assert.equal(typeof failed.restartAt, "number");
    await host.logged(bad, /started again after a failure/);
    assert.notEqual(pidOf(host, bad), pid);
    await works(host, bad);
    assert.ok(good);
  }));

test("a plugin that crashes again and again is given up after the third time", () =>
  withHost({ restart: quick }, async (host) => {
    const id = await host.start({ id: "com.example.a", mode: "crash" });
    const good = await host.start({ id: "com.example.b" });
    await host.logged(id, /failed 3 times within 60 minutes, so it was deactivated; activate it again/);
    const state = host.environment.status(id)?.state;
    assert.ok(state?.kind === "failed" && state.restartAt === undefined);
    assert.match(state.reason, /ended with exit code 1; it failed 3 times/);
    const runs = host.events.filter(
      (event) => event.kind === "state" && event.pluginId === id && event.state.kind === "running",
    );
    assert.equal(runs.length, 3);
    await works(host, good);
    await host.environment.activate(id);
    assert.equal(host.environment.status(id)?.state.kind, "running");
  }));

test("a plugin that no longer answers health checks is started again", () =>
  withHost({ restart: quick, health: { intervalMs: 50, tries: 2 }, limits: { pingMs: 300 } }, async (host) => {
    const id = await host.start({ id: "com.example.a" });
    const pid = pidOf(host, id);
    process.kill(pid, "SIGSTOP");
    const failed = await host.stateOf(id, "failed");
    assert.match(failed.reason, /no longer answers health checks/);
    await host.logged(id, /started again after a failure/);
    assert.equal(isAlive(pid), false);
    await works(host, id);
  }));

test("a hook that hangs costs its limit and nothing else", () =>
  withHost({ limits: { hookMs: 20_000 }, hooks: { timeoutsMs: { messageWillBePosted: 300 } } }, async (host) => {
    const hanging = await host.start({ id: "com.example.a" });
    const other = await host.start({ id: "com.example.b", mode: "no-hooks" });
    const hung = host.environment.hooks.messageWillBePosted({ post: post({ message: "hang" }) });
    await works(host, hanging);
    const round = await hung;
    assert.equal(round.verdict.kind, "allow");
    assert.equal(round.failures[0]?.pluginId, hanging);
    const entry = await host.logged(hanging, /MessageWillBePosted failed/);
    assert.match(String(entry.fields.verdict), /allowed and unchanged/);
    assert.equal(host.environment.status(other)?.state.kind, "running");
    assert.equal(host.environment.status(hanging)?.state.kind, "running");
  }));

test("frames of garbage end the connection, not the host", () =>
  withHost({ restart: quick, limits: { hookMs: 2_000, pingMs: 500 }, health: { intervalMs: 200 } }, async (host) => {
    const bad = await host.start({ id: "com.example.a" });
    const good = await host.start({ id: "com.example.b", mode: "controller" });
    const round = await host.environment.hooksFor(bad)?.messageWillBePosted({ post: post({ message: "garbage" }) });
    assert.equal(round?.verdict.kind, "allow");
    assert.equal(round?.failures.length, 1);
    await works(host, good);
    await works(host, bad);
  }));

test("a flood on stderr and a stray megabyte on stdout leave the plugin and the others at work", () =>
  withHost({}, async (host) => {
    const flooding = await host.start({ id: "com.example.a", mode: "flood" });
    const good = await host.start({ id: "com.example.b" });
    await host.logged(flooding, /^flood flood/);
    await works(host, good);
    await host.environment.hooksFor(good)?.messageWillBePosted({ post: post({ message: "stdout" }) });
    const stray = await host.logged(good, /writes to stdout after its handshake/);
    assert.equal(String(stray.fields.beginning), "x".repeat(200));
    await host.environment.hooksFor(good)?.messageWillBePosted({ post: post({ message: "stdout" }) });
    await works(host, good);
    assert.equal(host.logs(good).filter(({ message }) => message === stray.message).length, 1);
    await host.environment.deactivate(flooding);
    assert.equal(host.environment.status(flooding)?.state.kind, "inactive");
  }));

test("a plugin that ignores SIGTERM is killed", () =>
  withHost({ limits: { exitMs: 50, terminateMs: 100 } }, async (host) => {
    const id = await host.start({ id: "com.example.a", mode: "ignore-sigterm" });
    const pid = pidOf(host, id);
    await host.environment.deactivate(id);
    assert.equal(isAlive(pid), false);
    assert.equal((await host.logged(id, /process group was killed/)).level, "warn");
  }));

test("OnDeactivate that hangs is given up", () =>
  withHost({ limits: { exitMs: 50, deactivateMs: 100 } }, async (host) => {
    const id = await host.start({ id: "com.example.a", mode: "hang-deactivate" });
    const pid = pidOf(host, id);
    await host.environment.deactivate(id);
    assert.equal(isAlive(pid), false);
    await host.logged(id, /OnDeactivate failed/);
  }));

for (const [mode, survives] of [
  ["child", false],
  ["escaped-child", true],
] as const) {
  test(`${survives ? "an" : "a"} ${mode} that holds the plugin's pipes keeps nobody waiting`, () =>
    withHost({ limits: { exitMs: 50 } }, async (host) => {
      const id = await host.start({ id: "com.example.a", mode });
      const child = Number((await host.logged(id, "child")).fields.pid);
      try {
        await host.environment.deactivate(id);
        assert.equal(host.environment.status(id)?.state.kind, "inactive");
        if (!survives) while (isAlive(child)) await new Promise(setImmediate);
        assert.equal(isAlive(child), survives);
      } finally {
        if (survives) process.kill(child, "SIGKILL");
      }
    }));
}

test("deactivating while a restart waits ends it", () =>
  withHost({ restart: { firstDelayMs: 3_600_000, longestDelayMs: 3_600_000 } }, async (host) => {
    const id = await host.start({ id: "com.example.a", mode: "crash" });
    const failed = await host.stateOf(id, "failed");
    assert.ok((failed.restartAt ?? 0) > Date.now() + 60_000);
    await host.environment.deactivate(id);
    assert.equal(host.environment.status(id)?.state.kind, "inactive");
  }));
