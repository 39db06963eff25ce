import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { startTestServer } from "./index.ts";

const plugin = join(import.meta.dirname, "..", "testdata", "guard");

test("on a channel that a plugin guards, a handler that throws and a plugin that was stopped refuse", async (t) => {
  const server = await startTestServer({ plugin });
  t.after(() => server.close());
  const { ann, admin, channel } = server.world;
  const say = (message: string) => ann.createPost({ channelId: channel.id, message, props: { kept: "yes" } });

  assert.equal((await say("break")).message, "break", "without a guard it is allowed");
  assert.equal((await say("bare")).props?.kept, "yes", "without a guard the answer is written over the post");
  assert.equal((await server.fetch(`/${channel.id}`, { method: "POST" })).status, 204);
  await assert.rejects(say("break"), { id: "app.plugin.guard_hook_failed.app_error", statusCode: 503 });
  assert.equal((await say("fine")).message, "fine");
  assert.equal((await say("bare")).props?.kept, undefined);

  await admin.setPluginEnabled("com.example.guard", false);
  await assert.rejects(say("fine"), { id: "app.plugin.inactive_guard.app_error", statusCode: 503 });
  await admin.setPluginEnabled("com.example.guard", true);
  assert.equal((await say("fine")).message, "fine", "the guard outlives the process");
  await server.fetch(`/${channel.id}`, { method: "DELETE" });
  assert.equal((await say("break")).message, "break");
});
