import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { post } from "../../test/post.ts";
import { withHost } from "../../test/test-host.ts";
import { isStartError } from "../supervisor/start-error.ts";

const cases: readonly (readonly [name: string, mode: string, step: string, message: RegExp])[] = [
  ["never shakes hands", "silent", "handshake", /nothing happened within 5000 ms/],
  ["prints something else first", "garbage", "handshake", /no handshake: "hello, I am a plugin"/],
  ["speaks another protocol", "netrpc", "handshake", /speaks "netrpc", this host only grpc/],
  ["prints a line of 1 MiB first", "long-line", "handshake", /more than 65536 bytes/],
  ["ends at once", "exit-1", "handshake", /ended with exit code 1, and said last:\nthe database is on fire/],
  ["closes stdout", "closed-stdout", "handshake", /stdout was closed/],
  ["ends right after the handshake", "exit-after-handshake", "health check", /ended with exit code 0/],
  ["speaks garbage instead of HTTP/2", "garbage-server", "health check", /./],
  ["is not serving", "sick", "health check", /SERVING/],
  ["says no to OnActivate", "refuse", "OnActivate", /no license/],
  ["hangs in OnActivate", "hang-activate", "OnActivate", /DEADLINE_EXCEEDED/],
];

for (const [name, mode, step, message] of cases) {
  test(`a plugin that ${name} does not start, and harms nobody`, () =>
    withHost({ limits: { startMs: mode === "silent" ? 5_000 : 20_000, activateMs: 4_000 } }, async (host) => {
      const good = await host.start({ id: "com.example.good", mode: "controller" });
      const before = (await readdir(host.dir)).toSorted();
      const id = await host.add({ id: "com.example.bad", mode });
      const error = await host.environment.activate(id).then(
        () => assert.fail("it started"),
        (caught: unknown) => caught,
      );
      assert.ok(isStartError(error), String(error));
      assert.equal(error.step, step, error.message);
      assert.match(error.message, message);
      assert.ok(error.message.startsWith("com.example.bad did not start"));
      const state = await host.stateOf(id, "failed");
      assert.equal(state.reason, error.message);
      assert.equal(state.restartAt, undefined);
      assert.equal((await host.logged(id, error.message)).level, "error");
      assert.deepEqual((await readdir(host.dir)).toSorted(), [...before, id].toSorted());
      const round = await host.environment.hooks.messageWillBePosted({ post: post({ message: "tag" }) });
      assert.equal(round.args.post.message, `tag ${good}`);
      assert.deepEqual(round.failures, []);
    }));
}

test("an executable that is missing or can't be run is told before anything starts", () =>
  withHost({}, async (host) => {
    const missing = await host.add({ id: "com.example.a", manifest: { server: { executable: "server/none" } } });
    await assert.rejects(host.environment.activate(missing), { step: "executable" });
    const folder = await host.add({ id: "com.example.b", manifest: { server: { executable: "plugin.json" } } });
    await assert.rejects(host.environment.activate(folder), /may not be run/);
    const none = await host.add({ id: "com.example.c", manifest: { server: undefined } });
    await assert.rejects(host.environment.activate(none), /names no executable/);
  }));

test("a runner that does not exist is a failed spawn", () =>
  withHost({ runner: () => ["/no/such/runner"] }, async (host) => {
    const id = await host.add({ id: "com.example.a", viaRunner: true });
    await assert.rejects(host.environment.activate(id), { step: "spawn" });
  }));
