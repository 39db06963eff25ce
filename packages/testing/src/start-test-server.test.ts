import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startTestServer, type TestServer, type WebSocketEvent } from "./index.ts";

const folder = (name: string): string => join(import.meta.dirname, "..", "testdata", name);

describe("a server with two plugins", () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer({
      plugin: folder("probe"),
      others: [folder("other")],
      settings: { "com.example.probe": { Mood: "merry" } },
    });
  });
  after(() => server.close());

  test("settings reach the plugin, at the start and when an administrator changes them", async () => {
    assert.equal(await (await server.fetch("/mood")).text(), "merry");
    await server.world.admin.patchConfig({ PluginSettings: { Plugins: { "com.example.probe": { Mood: "grave" } } } });
    await server.emulator.idle();
    assert.equal(await (await server.fetch("/mood")).text(), "grave");
  });

  test("arguments are frozen: changing one in place is an error in the log, and the post goes through as it was", async () => {
    const { ann, channel } = server.world;
    const post = await ann.createPost({ channelId: channel.id, message: "as it was" });
    assert.equal(post.message, "as it was");
    await server.waitForLog("messageWillBePosted");
    await server.waitForLog("posted: as it was");
  });

  test("a request comes from a user, or from nobody", async () => {
    const { session } = server.world.bob;
    assert.equal(await (await server.fetch("/", { token: session.token })).text(), session.userId);
    assert.equal(await (await server.fetch("/")).text(), "");
  });

  test("one plugin asks another", async () => {
    assert.equal(await (await server.fetch("/ask")).text(), "asked by com.example.probe");
  });

  test("what the plugin sends to WebSockets can be seen", async () => {
    const seen: WebSocketEvent[] = [];
    const stop = server.emulator.onEvent((event) => seen.push(event));
    await server.fetch("/typing");
    stop();
    assert.deepEqual(
      seen.map(({ event, data }) => [event, data]),
      [["custom_com.example.probe_typing", { by: "probe" }]],
    );
  });

  test("what the plugin logs through the API is in the log too", async () => {
    await server.fetch("/say");
    const { level, fields } = await server.waitForLog("said through the API");
    assert.deepEqual([level, fields], ["warn", { n: 5 }]);
  });

  test("a line that never comes is an error that names it", async () => {
    await assert.rejects(server.waitForLog("never", 50), /nothing with "never" within 50 ms/);
  });

  test("a plugin that was disabled answers no more, and again once it is enabled", async () => {
    await server.world.admin.setPluginEnabled("com.example.probe", false);
    assert.equal((await server.fetch("/mood")).status, 404);
    await server.world.admin.setPluginEnabled("com.example.probe", true);
    assert.equal((await server.fetch("/mood")).status, 200);
  });
});

test("a plugin that does not start is an error in its own words", async () => {
  await assert.rejects(
    startTestServer({ plugin: folder("broken") }),
    /com\.example\.broken.*the moon is in the wrong place/s,
  );
});

test("a plugin that needs a newer server does not start", async () => {
  await assert.rejects(
    startTestServer({ plugin: folder("newer") }),
    /com\.example\.newer needs Mattermost 99\.0\.0 or newer \(min_server_version\), this is 11\./,
  );
});

test("a folder without a manifest is an error that says where it looked", async () => {
  await assert.rejects(startTestServer({ plugin: folder("nothing") }), /plugin\.json/);
});
