import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { HookName } from "@mattermost-plugin/gen";
import { createSmallTeam, createTestEmulator, lastArgs } from "../../test/support/test-emulator.ts";

async function setUp(t: TestContext) {
  const test = createTestEmulator(t);
  const people = await createSmallTeam(test.emulator);
  const dev = await people.asAdmin.createChannel({
    teamId: people.team.id,
    name: "dev",
    displayName: "Dev",
    type: "open",
  });
  const refuse = (hook: HookName): void => test.answer(hook, { kind: "reject", reason: "not now" });
  const allow = (hook: HookName): void => test.answer(hook, { kind: "nothing" });
  return { ...test, ...people, dev, refuse, allow };
}

const refused =
  (id: string, statusCode = 400) =>
  (error: { id: string; message: string; statusCode: number }) =>
    error.id === id && error.statusCode === statusCode && error.message.endsWith("Rejected by plugin: not now");

test("a plugin may refuse a member of a channel, and change the membership", async (t) => {
  const { api, asAdmin, ann, dev, answer, refuse, fired } = await setUp(t);
  refuse("channelMemberWillBeAdded");
  const call = { channelId: dev.id, userId: ann.id };
  await assert.rejects(api.addChannelMember(call), refused("app.channel.add_user.to.channel.rejected_by_plugin"));
  await assert.rejects(api.getChannelMember(call), { statusCode: 404 });
  assert.ok(!fired.some(({ hook }) => hook === "userHasJoinedChannel"));
  const { channelMember } = lastArgs(fired, "channelMemberWillBeAdded");
  assert.deepEqual(
    [channelMember.channelId, channelMember.userId, channelMember.roles],
    [dev.id, ann.id, "channel_user"],
  );
  answer("channelMemberWillBeAdded", {
    kind: "value",
    value: { ...channelMember, userId: "", schemeAdmin: true, schemeUser: false },
  });
  const member = await asAdmin.joinChannel(dev.id, ann.id);
  assert.deepEqual([member.userId, member.roles], [ann.id, "channel_user channel_admin"]);
  assert.equal((await api.getChannelMember(call)).schemeAdmin, true);
});

test("a plugin may refuse a member of a team, also one who comes back", async (t) => {
  const { api, asAdmin, ann, team, refuse, allow } = await setUp(t);
  await api.deleteTeamMember({ teamId: team.id, userId: ann.id });
  refuse("teamMemberWillBeAdded");
  const id = "app.team.join_user_to_team.rejected_by_plugin";
  await assert.rejects(asAdmin.joinTeam(team.id, ann.id), refused(id));
  const [answer] = await api.createTeamMembersGracefully({ teamId: team.id, userIds: [ann.id] });
  assert.equal(answer?.error?.id, id);
  assert.notEqual((await api.getTeamMember({ teamId: team.id, userId: ann.id })).deleteAt, 0);
  allow("teamMemberWillBeAdded");
  assert.equal((await asAdmin.joinTeam(team.id, ann.id)).deleteAt, 0);
});

test("a plugin may refuse or change what becomes of a channel", async (t) => {
  const { api, asAdmin, dev, answer, refuse, allow, fired } = await setUp(t);
  refuse("channelWillBeUpdated");
  const id = "app.channel.update_channel.rejected_by_plugin";
  await assert.rejects(api.updateChannel({ channel: { ...dev, header: "new" } }), refused(id));
  await assert.rejects(asAdmin.patchChannel(dev.id, { header: "new" }), refused(id));
  const { oldChannel, newChannel } = lastArgs(fired, "channelWillBeUpdated");
  assert.deepEqual([oldChannel.header, newChannel.header], ["", "new"]);
  answer("channelWillBeUpdated", { kind: "value", value: { ...newChannel, header: "from the plugin" } });
  assert.equal((await asAdmin.patchChannel(dev.id, { header: "new" })).header, "from the plugin");

  refuse("channelWillBeArchived");
  await assert.rejects(asAdmin.archiveChannel(dev.id), refused("app.channel.delete_channel.rejected_by_plugin"));
  assert.equal((await api.getChannel({ channelId: dev.id })).deleteAt, 0);
  allow("channelWillBeArchived");
  await asAdmin.archiveChannel(dev.id);

  refuse("channelWillBeRestored");
  const call = { channelId: dev.id };
  await assert.rejects(api.restoreChannel(call), refused("app.channel.restore_channel.rejected_by_plugin"));
  allow("channelWillBeRestored");
  await api.restoreChannel(call);
  assert.equal((await api.getChannelOfType({ channelId: dev.id, channelType: "open" })).deleteAt, 0);
  await assert.rejects(api.getChannelOfType({ channelId: dev.id, channelType: "private" }), { statusCode: 404 });
});

test("a plugin may keep a file from a client, not from plugins", async (t) => {
  const { api, asAdmin, admin, dev, refuse, fired } = await setUp(t);
  const { id } = await asAdmin.uploadFile(dev.id, "a.txt", Buffer.from("x"));
  refuse("fileWillBeDownloaded");
  await assert.rejects(asAdmin.readFile(id), refused("api.file.get_file.rejected_by_plugin", 403));
  const { fileInfo, userId, downloadType } = lastArgs(fired, "fileWillBeDownloaded");
  assert.deepEqual([fileInfo.id, userId, downloadType], [id, admin.id, "file"]);
  assert.equal(Buffer.from(await api.getFile({ fileId: id })).toString(), "x");
});

test("both hooks about posts that are read may change them, the second one what the first one made", async (t) => {
  const { api, asAnn, ann, team, answer, fired } = await setUp(t);
  const square = await api.getChannelByName({ teamId: team.id, name: "town-square", includeDeleted: false });
  const post = await asAnn.createPost({ channelId: square.id, message: "one" });
  answer("messagesWillBeConsumed", { kind: "value", value: [{ ...post, message: "two" }] });
  assert.equal((await asAnn.getPost(post.id)).message, "two");
  const { posts } = lastArgs(fired, "messagesWillBeConsumedWithContext");
  assert.equal(posts[0]?.message, "two");
  answer("messagesWillBeConsumedWithContext", { kind: "value", value: [{ ...post, message: "three" }] });
  assert.equal((await asAnn.getPost(post.id)).message, "three");
  assert.equal((await api.getPost({ postId: post.id })).message, "one");
  assert.equal(post.userId, ann.id);
});
