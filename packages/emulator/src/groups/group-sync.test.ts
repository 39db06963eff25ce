import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

/** A group with ann and bob in it, and a team that ann is in, with a channel. */
async function setUp(t: TestContext) {
  let now = 1000;
  const fixture = createTestEmulator(t, { clock: () => now });
  const { api, emulator } = fixture;
  const people = await createSmallTeam(emulator);
  const { team, asAdmin, ann } = people;
  const bob = emulator.visitor.signUp({ username: "bob", email: "bob@localhost.test", password: "Password-1" });
  const dev = await asAdmin.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "private" });
  const { id: groupId } = await api.createGroup({ group: { displayName: "G", source: "plugin_x" } });
  await api.upsertGroupMembers({ groupId, userIds: [ann.id, bob.id] });
  const tie = (syncableType: string, syncableId: string, autoAdd = true) =>
    api.upsertGroupSyncable({ groupSyncable: { groupId, syncableType, syncableId, autoAdd } });
  const sync = (params: object = {}) => api.createDefaultSyncableMemberships({ params });
  const inTeam = async (userId: string): Promise<boolean> =>
    (await api.getTeamMembersForUser({ userId, page: 0, perPage: 9 })).some((m) => m.deleteAt === 0);
  const inDev = async (userId: string): Promise<boolean> =>
    (await api.getChannelMembersByIds({ channelId: dev.id, userIds: [userId] })).length > 0;
  return { ...fixture, ...people, bob, dev, groupId, tie, sync, inTeam, inDev, tick: () => ++now };
}

test("a group is tied to teams and channels, and listed with their names", async (t) => {
  const { api, groupId, team, dev, tie, tick } = await setUp(t);
  const link = await tie("Channel", dev.id, false);
  assert.deepEqual([link.autoAdd, link.createAt, link.deleteAt, link.channelDisplayName], [false, 1000, 0, ""]);
  await tie("Team", team.id);
  const [channel] = await api.getGroupSyncables({ groupId, syncableType: "Channel" });
  const joined = { channelDisplayName: "Dev", channelType: "P", teamId: team.id };
  assert.deepEqual(channel, { ...link, ...joined, teamDisplayName: "Alpha", teamType: "O" });
  const [ofTeam] = await api.getGroupSyncables({ groupId, syncableType: "Team" });
  assert.deepEqual([ofTeam?.teamDisplayName, ofTeam?.teamId, ofTeam?.channelType], ["Alpha", "", ""]);

  const changedAt = tick();
  const changed = await api.updateGroupSyncable({ groupSyncable: { ...link, schemeAdmin: true } });
  assert.deepEqual(changed, { ...link, schemeAdmin: true, updateAt: changedAt });
  const call = { groupId, syncableId: dev.id, syncableType: "Channel" };
  assert.deepEqual(await api.getGroupSyncable(call), changed);
  const deletedAt = tick();
  assert.equal((await api.deleteGroupSyncable(call)).deleteAt, deletedAt);
  for (const gone of [api.getGroupSyncable(call), api.deleteGroupSyncable(call)]) {
    await assert.rejects(gone, { statusCode: 404 });
  }
  await assert.rejects(api.updateGroupSyncable({ groupSyncable: link }), { statusCode: 404 });
  assert.deepEqual(await api.getGroupSyncables({ groupId, syncableType: "Channel" }), []);
  assert.equal((await tie("Channel", dev.id)).createAt, 1000);
});

test("only what there is can be tied, to groups that can be followed", async (t) => {
  const { api, groupId, team, tie } = await setUp(t);
  await assert.rejects(tie("team", team.id), { statusCode: 400 });
  await assert.rejects(api.getGroupSyncables({ groupId, syncableType: "" }), { statusCode: 400 });
  await assert.rejects(tie("Team", "nosuch"), { statusCode: 404 });
  await assert.rejects(tie("Channel", team.id), { statusCode: 404 });
  const custom = await api.createGroup({ group: { displayName: "C", source: "custom" } });
  const groupSyncable = { groupId: custom.id, syncableId: team.id, syncableType: "Team" };
  await assert.rejects(api.upsertGroupSyncable({ groupSyncable }), { statusCode: 400 });
  await assert.rejects(api.upsertGroupSyncable({ groupSyncable: { ...groupSyncable, groupId: "nosuch" } }), {
    statusCode: 404,
  });
});

test("members of a group become members of what is tied to it when that is asked for, with the hooks", async (t) => {
  const { api, bob, ann, team, dev, tie, sync, inTeam, inDev, fired } = await setUp(t);
  await tie("Team", team.id, false);
  await tie("Channel", dev.id);
  assert.equal(await inDev(ann.id), false, "not by itself");
  fired.length = 0;
  await sync();
  assert.deepEqual([await inDev(ann.id), await inDev(bob.id), await inTeam(bob.id)], [true, true, true]);
  const seen = fired.map(({ hook }) => hook);
  for (const hook of ["teamMemberWillBeAdded", "userHasJoinedTeam", "channelMemberWillBeAdded"] as const) {
    assert.ok(seen.includes(hook), hook);
  }
  fired.length = 0;
  await sync();
  assert.deepEqual(fired, [], "all is done");
  assert.ok((await api.getChannelMember({ channelId: dev.id, userId: bob.id })).schemeUser);
});

test("who left stays away unless wanted back", async (t) => {
  const { api, ann, bob, team, dev, tie, sync, inTeam, inDev } = await setUp(t);
  await tie("Team", team.id);
  await tie("Channel", dev.id);
  await sync();
  await api.deleteChannelMember({ channelId: dev.id, userId: ann.id });
  await api.deleteTeamMember({ teamId: team.id, userId: bob.id, requestorId: "" });
  await sync();
  assert.deepEqual([await inDev(ann.id), await inTeam(bob.id), await inDev(bob.id)], [false, false, false]);
  await sync({ reAddRemovedMembers: true, scopedUserId: bob.id });
  assert.deepEqual([await inDev(ann.id), await inTeam(bob.id), await inDev(bob.id)], [false, true, true]);
  await sync({ reAddRemovedMembers: true });
  assert.equal(await inDev(ann.id), true);
});

test("the work can be limited in time and place, and deleted groups and ties have no say", async (t) => {
  const { api, bob, ann, team, dev, tie, sync, inTeam, inDev, groupId, tick } = await setUp(t);
  await tie("Team", team.id);
  await tie("Channel", dev.id);
  await sync({ since: 1000 });
  await sync({ scopedTeamId: "other" });
  await sync({ scopedChannelId: "other" });
  await api.deleteGroup({ groupId });
  await sync();
  assert.deepEqual([await inTeam(bob.id), await inDev(ann.id)], [false, false]);
  await api.restoreGroup({ groupId });
  await sync({ scopedUserId: bob.id, scopedChannelId: dev.id });
  assert.deepEqual([await inTeam(bob.id), await inDev(bob.id), await inDev(ann.id)], [true, true, false]);
  tick();
  await api.deleteGroupSyncable({ groupId, syncableId: dev.id, syncableType: "Channel" });
  await sync();
  assert.equal(await inDev(ann.id), false);
  await tie("Channel", dev.id);
  await sync({ since: 1000, scopedTeamId: team.id });
  assert.equal(await inDev(ann.id), true);
});

test("one who is refused does not keep the others out", async (t) => {
  const { answer, bob, team, tie, sync, inTeam, log } = await setUp(t);
  await tie("Team", team.id);
  answer("teamMemberWillBeAdded", { kind: "reject", reason: "not now" });
  await sync();
  assert.equal(await inTeam(bob.id), false);
  assert.ok(log.some(({ level, fields }) => level === "error" && fields.userId === bob.id));
});

test("teams and channels that admit groups only lose who is in none of them; bots stay", async (t) => {
  const { api, admin, ann, bob, team, dev, tie, sync, inTeam, inDev, fired } = await setUp(t);
  await tie("Team", team.id);
  await tie("Channel", dev.id);
  await sync();
  const bot = await api.createBot({ bot: { username: "robot", displayName: "Robot" } });
  await api.createTeamMember({ teamId: team.id, userId: bot.userId });
  await api.addChannelMember({ channelId: dev.id, userId: bot.userId });
  await api.deleteGroupConstrainedMemberships();
  assert.equal(await inDev(admin.id), true, "nothing is constrained yet");
  await api.updateChannel({ channel: { ...(await api.getChannel({ channelId: dev.id })), groupConstrained: true } });
  fired.length = 0;
  await api.deleteGroupConstrainedMemberships();
  assert.deepEqual([await inDev(admin.id), await inTeam(admin.id)], [false, true]);
  assert.ok(fired.some(({ hook }) => hook === "userHasLeftChannel"));
  await api.updateTeam({ team: { ...(await api.getTeam({ teamId: team.id })), groupConstrained: true } });
  await api.deleteGroupConstrainedMemberships();
  assert.equal(await inTeam(admin.id), false);
  for (const userId of [ann.id, bob.id, bot.userId]) {
    assert.deepEqual([await inTeam(userId), await inDev(userId)], [true, true]);
  }
});
