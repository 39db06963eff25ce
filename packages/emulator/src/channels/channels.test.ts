import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

test("who may do what with a channel follows the roles of a stock server", async (t) => {
  const { emulator } = createTestEmulator(t);
  const { asAdmin, asAnn, team, admin } = await createSmallTeam(emulator);
  const priv = await asAdmin.createChannel({ teamId: team.id, name: "priv", displayName: "P", type: "private" });
  assert.throws(() => void asAnn.joinChannel(priv.id), { statusCode: 403 });
  await assert.rejects(asAnn.createPost({ channelId: priv.id, message: "hi" }), { statusCode: 403 });
  await assert.rejects(asAnn.leaveChannel(priv.id, admin.id), { statusCode: 403 });
  await asAdmin.joinChannel(priv.id, asAnn.userId);
  await asAnn.createPost({ channelId: priv.id, message: "hi" });
  await asAnn.leaveChannel(priv.id);
  await assert.rejects(asAnn.archiveChannel(priv.id), { statusCode: 403 });
});

test("leaving: not the default channel, not a direct one, not as the last of a private one", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { asAdmin, asAnn, team, ann, admin } = await createSmallTeam(emulator);
  const square = await api.getChannelByName({ teamId: team.id, name: "town-square" });
  await assert.rejects(api.deleteChannelMember({ channelId: square.id, userId: ann.id }), {
    id: "api.channel.remove.default.app_error",
    message: "Unable to remove user from the default channel town-square.",
  });
  const direct = asAnn.openDirectChannel(admin.id);
  await assert.rejects(asAnn.leaveChannel(direct.id), { statusCode: 400 });
  const priv = await asAdmin.createChannel({ teamId: team.id, name: "priv", displayName: "P", type: "private" });
  await assert.rejects(api.deleteChannelMember({ channelId: priv.id, userId: admin.id }), {
    id: "api.channel.leave.last_member.app_error",
    detailedError: `userId=${admin.id}`,
  });
  await assert.rejects(api.deleteChannelMember({ channelId: priv.id, userId: ann.id }), {
    id: "api.channel.leave.last_member.app_error",
  });
});

test("a former member of the team is not added to its channels", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { asAdmin, team, ann } = await createSmallTeam(emulator);
  const dev = await asAdmin.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "open" });
  await asAdmin.leaveTeam(team.id, ann.id);
  await assert.rejects(api.addChannelMember({ channelId: dev.id, userId: ann.id }), {
    id: "api.channel.add_user.to.channel.failed.deleted.app_error",
  });
});

test("a plugin that refuses the post about it does not keep anybody out", async (t) => {
  const { emulator, api, answer, log } = createTestEmulator(t);
  const { asAdmin, team, ann } = await createSmallTeam(emulator);
  const dev = await asAdmin.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "open" });
  answer("messageWillBePosted", { kind: "reject", reason: "no joins" });
  await api.addChannelMember({ channelId: dev.id, userId: ann.id });
  assert.equal((await api.getChannelMember({ channelId: dev.id, userId: ann.id })).roles, "channel_user");
  assert.equal(log.filter(({ message }) => message === "A system message was not posted").length, 1);
});

test("notification settings: the known ones change, unknown ones are ignored, wrong values refused", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { team, ann } = await createSmallTeam(emulator);
  const { id: channelId } = await api.getChannelByName({ teamId: team.id, name: "off-topic" });
  const key = { channelId, userId: ann.id };
  const changed = await api.updateChannelMemberNotifications({
    ...key,
    notifications: { desktop: "all", mark_unread: "mention", nosuch: "x" },
  });
  assert.deepEqual(changed.notifyProps, {
    desktop: "all",
    email: "default",
    ignore_channel_mentions: "default",
    mark_unread: "mention",
    push: "default",
  });
  await assert.rejects(api.updateChannelMemberNotifications({ ...key, notifications: { push: "loud" } }), {
    where: "ChannelMember.IsValid",
  });
  const missing = { channelId, userId: "nobody" };
  await assert.rejects(
    api.patchChannelMembersNotifications({ members: [key, missing], notifyProps: { desktop: "none" } }),
    { statusCode: 404 },
  );
  assert.equal((await api.getChannelMember(key)).notifyProps.desktop, "all", "all or none");
});

test("an archived channel can't be updated and comes back as it was", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { asAdmin, team } = await createSmallTeam(emulator);
  const dev = await asAdmin.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "open" });
  await asAdmin.archiveChannel(dev.id);
  const archived = await api.getChannel({ channelId: dev.id });
  assert.ok(archived.deleteAt > 0);
  await assert.rejects(api.updateChannel({ channel: { ...archived, header: "x" } }), {
    id: "app.channel.update.bad_id",
  });
  await asAdmin.restoreChannel(dev.id);
  assert.equal((await api.getChannel({ channelId: dev.id })).deleteAt, 0);
  await assert.rejects(asAdmin.restoreChannel(dev.id), { statusCode: 400 });
});

test("a group channel is the same for the same people, whoever asks", async (t) => {
  const { emulator, api, fired } = createTestEmulator(t);
  const { asAdmin, asAnn, admin, ann } = await createSmallTeam(emulator);
  const bob = emulator.visitor.signUp({ username: "bob", email: "bob@localhost.test", password: "Password-1" });
  fired.length = 0;
  const group = asAnn.openGroupChannel([bob.id, admin.id]);
  assert.equal(asAdmin.openGroupChannel([ann.id, bob.id]).id, group.id);
  assert.equal(group.displayName, "admin1, ann, bob");
  assert.equal((await api.getChannelMembers({ channelId: group.id, perPage: 10 })).length, 3);
  assert.deepEqual(fired, []);
});
