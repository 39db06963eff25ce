import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { startTestServer } from "./index.ts";

test("a plugin that stands in for another server is told what is new in a channel", async (t) => {
  const server = await startTestServer({ plugin: join(import.meta.dirname, "..", "testdata", "remote") });
  t.after(() => server.close());
  const { ann, channel } = server.world;
  const remoteId = await (await server.fetch(`/${channel.id}`, { token: ann.session.token })).text();
  assert.equal(remoteId.length, 26);
  const file = await ann.uploadFile(channel.id, "a.txt", Buffer.from("content"));
  await ann.createPost({ channelId: channel.id, message: "hello", fileIds: [file.id] });
  const { fields } = await server.waitForLog("news: hello by ann");
  assert.equal(fields?.size, 1);
  await server.waitForLog("file: content");
});
