import assert from "node:assert/strict";
import { test } from "node:test";
import type { SetProfileImageRequestInit } from "@mattermost-plugin/gen";
import { createMemoryKv } from "../../test/support/memory-kv.ts";
import { type BotOptions, ensureBot } from "../index.ts";

function createServer() {
  const { api: kv } = createMemoryKv();
  const bots: unknown[] = [];
  const images: SetProfileImageRequestInit[] = [];
  const server = {
    kvGet: kv.kvGet,
    kvSet: kv.kvSet,
    ensureBotUser: async ({ bot }: { bot?: unknown }) => {
      bots.push(bot);
      return "bot1";
    },
    setProfileImage: async (input: SetProfileImageRequestInit) => void images.push(input),
  };
  return { bots, images, ensure: (options: BotOptions) => ensureBot(server, options) };
}

test("the bot is described to the server, which answers its user", async () => {
  const { bots, images, ensure } = createServer();
  assert.equal(await ensure({ username: "helper", displayName: "Helper", description: "Helps." }), "bot1");
  assert.equal(await ensure({ username: "helper" }), "bot1");
  assert.deepEqual(bots, [
    { username: "helper", displayName: "Helper", description: "Helps." },
    { username: "helper", displayName: "", description: "" },
  ]);
  assert.deepEqual(images, []);
});

test("the image is sent once, and again when it changes", async () => {
  const { images, ensure } = createServer();
  const first = new Uint8Array([1, 2]);
  await ensure({ username: "helper", profileImage: first });
  await ensure({ username: "helper", profileImage: Uint8Array.from(first) });
  await ensure({ username: "helper", profileImage: new Uint8Array([3]) });
  await ensure({ username: "helper" });
  assert.deepEqual(
    images.map(({ userId, data }) => [userId, data?.length]),
    [
      ["bot1", 2],
      ["bot1", 1],
    ],
  );
});
