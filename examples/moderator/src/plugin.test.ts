import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startTestServer, type TestServer } from "@mattermost-plugin/testing";
import { moderate } from "./plugin.ts";

test("moderation looks at whole words only and calms exclamations", () => {
  assert.deepEqual(moderate("no spam please", ["spam"]), { rejectedFor: "spam" });
  assert.deepEqual(moderate("spamalot!!!!", ["spam"]), { message: "spamalot!" });
});

describe("in an embedded Mattermost", () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer({ plugin: join(import.meta.dirname, "..") });
  });
  after(() => server.close());

  const post = (message: string) => {
    const { ann, channel } = server.world;
    return ann.createPost({ channelId: channel.id, message });
  };

  test("a good post stays as it is", async () => {
    assert.equal((await post("hello everyone")).message, "hello everyone");
  });

  test("a loud post is changed", async () => {
    assert.equal((await post("wow!!!!!")).message, "wow!");
  });

  test("a banned word is rejected with the reason, logged and counted", async () => {
    await assert.rejects(post("buy SPAM now"), /The word "spam" is not allowed here/);
    const line = await server.waitForLog("rejected a post");
    assert.equal(line.level, "warn");
    assert.deepEqual(await (await server.fetch("/rejected")).json(), { rejected: 1 });
    const { ann, channel } = server.world;
    const answer = await ann.executeCommand(channel.id, "/moderation");
    assert.equal(answer.text, "Posts rejected so far: 1");
  });

  test("other paths are not found", async () => {
    assert.equal((await server.fetch("/nothing")).status, 404);
  });
});
