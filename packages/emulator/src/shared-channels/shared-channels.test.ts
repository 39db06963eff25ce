import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { SharedChannelInit } from "@mattermost-plugin/gen";
import { createPluginApi, createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

async function setUp(t: TestContext) {
  let now = 1000;
  const { api, emulator } = createTestEmulator(t, { clock: () => now });
  const people = await createSmallTeam(emulator);
  const { team, asAdmin, ann } = people;
  const dev = await asAdmin.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "open" });
  const share = (given: SharedChannelInit = {}) =>
    api.shareChannel({
      sharedChannel: { channelId: dev.id, home: true, shareName: "dev", creatorId: ann.id, ...given },
    });
  const register = (opts: object = {}, pluginId = "com.example.plugin") =>
    createPluginApi(emulator, pluginId).registerPluginForSharedChannels({
      opts: { pluginId, displayName: "Elsewhere", creatorId: ann.id, ...opts },
    });
  const isShared = async () => (await api.getChannel({ channelId: dev.id })).shared === true;
  return { api, emulator, dev, share, register, isShared, tick: () => ++now, ...people };
}

test("a plugin enters remotes by their URLs and gets the same ids again, also after it left", async (t) => {
  const { api, emulator, register, ann } = await setUp(t);
  const first = await register();
  const second = await register({ siteUrl: "https://matrix.example.org" });
  assert.notEqual(first, second);
  assert.deepEqual([await register(), await register({ siteUrl: "https://matrix.example.org" })], [first, second]);
  assert.notEqual(await register({}, "com.example.other"), first);
  const taken = { siteUrl: "https://matrix.example.org" };
  await assert.rejects(register(taken, "com.example.other"), { statusCode: 409 });
  await assert.rejects(register({ pluginId: "com.example.other" }), { statusCode: 403 });
  await assert.rejects(register({ creatorId: "" }), { statusCode: 400 });

  const other = createPluginApi(emulator, "com.example.other");
  const call = { remoteId: second };
  await assert.rejects(other.unregisterPluginRemoteForSharedChannels(call), { statusCode: 403 });
  await api.unregisterPluginRemoteForSharedChannels(call);
  await assert.rejects(api.unregisterPluginRemoteForSharedChannels(call), { statusCode: 404 });
  assert.equal(await register({ siteUrl: "https://matrix.example.org" }), second);
  await api.unregisterPluginForSharedChannels({ pluginId: "com.example.plugin" });
  await api.unregisterPluginForSharedChannels({ pluginId: "com.example.plugin" });
  for (const remoteId of [first, second]) {
    await assert.rejects(api.unregisterPluginRemoteForSharedChannels({ remoteId }), { statusCode: 404 });
  }
  assert.equal(await register(), first);
  assert.ok(ann.id);
});

test("a channel is shared, changed and no longer shared", async (t) => {
  const { api, dev, team, share, isShared, tick } = await setUp(t);
  const shared = await share({ teamId: "ignored", type: "P", sharePurpose: "p", readOnly: true });
  assert.deepEqual([shared.teamId, shared.type, shared.createAt, shared.readOnly], [team.id, "O", 1000, true]);
  assert.equal(await isShared(), true);
  await assert.rejects(share(), { statusCode: 409 });
  const updateAt = tick();
  const given = { ...shared, shareDisplayName: "Development", createAt: 5, type: "D" };
  const changed = await api.updateSharedChannel({ sharedChannel: given });
  assert.deepEqual(changed, { ...shared, shareDisplayName: "Development", updateAt });
  assert.equal(await api.unshareChannel({ channelId: dev.id }), true);
  assert.equal(await isShared(), false);
  assert.equal(await api.unshareChannel({ channelId: dev.id }), false);
  await assert.rejects(api.updateSharedChannel({ sharedChannel: shared }), { statusCode: 404 });
  await assert.rejects(api.syncSharedChannel({ channelId: dev.id }), { statusCode: 404 });
});

test("what can't be shared is refused", async (t) => {
  const { share, isShared, ann } = await setUp(t);
  for (const given of [
    { home: false },
    { remoteId: ann.id },
    { creatorId: "" },
    { shareName: "" },
    { shareName: "x".repeat(65) },
    { sharePurpose: "x".repeat(251) },
  ]) {
    await assert.rejects(share(given), { statusCode: 400 }, JSON.stringify(given).slice(0, 60));
  }
  await assert.rejects(share({ channelId: "nosuch" }), { statusCode: 404 });
  assert.equal(await isShared(), false);
  assert.equal((await share({ home: false, remoteId: ann.id })).home, false);
});

test("a remote is invited to a shared channel, or the channel is shared by that", async (t) => {
  const { api, dev, register, isShared, ann } = await setUp(t);
  const remoteId = await register();
  const invite = (given: object = {}) =>
    api.inviteRemoteToChannel({ channelId: dev.id, remoteId, userId: ann.id, ...given });
  await assert.rejects(invite(), { statusCode: 404 });
  await assert.rejects(invite({ remoteId: "nosuch", shareIfNotShared: true }), { statusCode: 404 });
  await assert.rejects(invite({ userId: "nosuch", shareIfNotShared: true }), { statusCode: 404 });
  assert.equal(await isShared(), false);
  const target = { channelId: dev.id, remoteId };
  await assert.rejects(api.updateSharedChannelCursor({ ...target, cursor: {} }), { statusCode: 404 });
  await invite({ shareIfNotShared: true });
  await invite();
  assert.equal(await isShared(), true);
  await api.updateSharedChannelCursor({ ...target, cursor: { lastPostUpdateAt: 1 } });
  await api.uninviteRemoteFromChannel(target);
  await assert.rejects(api.uninviteRemoteFromChannel(target), { statusCode: 404 });
});
