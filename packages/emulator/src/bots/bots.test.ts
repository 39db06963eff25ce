import assert from "node:assert/strict";
import { test } from "node:test";
import { createPluginApi, createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

test("ensuring a bot makes it once, renames it later, and each plugin has its own", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const id = await api.ensureBotUser({ bot: { username: "helper", displayName: "Helper" } });
  assert.equal(await api.ensureBotUser({ bot: { username: "helper", displayName: "Renamed" } }), id);
  const bot = await api.getBot({ botUserId: id, includeDeleted: false });
  assert.deepEqual([bot.displayName, bot.ownerId], ["Renamed", "com.example.plugin"]);
  const other = createPluginApi(emulator, "com.example.another");
  assert.notEqual(await other.ensureBotUser({ bot: { username: "second" } }), id);
  await assert.rejects(api.ensureBotUser({ bot: { username: "" } }), { message: "passed a bot with no username" });
});

test("a bot of that name is taken over, a person of that name is not", async (t) => {
  const { emulator, api, log } = createTestEmulator(t);
  await createSmallTeam(emulator);
  const { userId } = await api.createBot({ bot: { username: "known" } });
  const other = createPluginApi(emulator, "com.example.another");
  assert.equal(await other.ensureBotUser({ bot: { username: "known" } }), userId);
  await assert.rejects(createPluginApi(emulator, "com.example.third").ensureBotUser({ bot: { username: "ann" } }), {
    id: "app.user.save.username_exists.app_error",
    where: "CreateBot",
  });
  assert.ok(log.some(({ level, message }) => level === "error" && message.includes("ann")));
});

test("a bot that a user owns writes to that user, and goes when the user is deactivated", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { ann } = await createSmallTeam(emulator);
  const { userId } = await api.createBot({ bot: { username: "owned", ownerId: ann.id } });
  const direct = await api.getDirectChannel({ userId1: userId, userId2: ann.id });
  const { order, posts } = await api.getPostsForChannel({ channelId: direct.id, page: 0, perPage: 10 });
  assert.equal(posts[order[0] ?? ""]?.type, "add_bot_teams_channels");
  await api.updateUserActive({ userId: ann.id, active: false });
  assert.ok((await api.getBot({ botUserId: userId, includeDeleted: true })).deleteAt > 0);
  await assert.rejects(api.updateBotActive({ botUserId: ann.id, active: false }), {
    id: "store.sql_bot.get.missing.app_error",
  });
});

test("a bot can be switched off and on, and removed with its name", async (t) => {
  const { api } = createTestEmulator(t);
  const { userId } = await api.createBot({ bot: { username: "gone" } });
  await api.updateBotActive({ botUserId: userId, active: false });
  await assert.rejects(api.getBot({ botUserId: userId, includeDeleted: false }), { statusCode: 404 });
  assert.ok((await api.getBot({ botUserId: userId, includeDeleted: true })).deleteAt > 0);
  await api.updateBotActive({ botUserId: userId, active: true });
  assert.equal((await api.getBot({ botUserId: userId, includeDeleted: false })).deleteAt, 0);
  await api.permanentDeleteBot({ botUserId: userId });
  await assert.rejects(api.getUser({ userId }), { statusCode: 404 });
  await api.createBot({ bot: { username: "gone" } });
});
