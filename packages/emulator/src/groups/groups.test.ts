import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Group, GroupInit } from "@mattermost-plugin/gen";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

async function setUp(t: TestContext) {
  let now = 1000;
  const { api, emulator } = createTestEmulator(t, { clock: () => now });
  const people = await createSmallTeam(emulator);
  const create = (group: GroupInit = {}): Promise<Group> => {
    now++;
    return api.createGroup({ group: { displayName: "Devs", source: "plugin_com.example.plugin", ...group } });
  };
  return { api, create, tick: () => ++now, ...people };
}

const names = (groups: readonly Group[]): string => groups.map(({ displayName }) => displayName).join(" ");

test("a group is made, found, changed, deleted and restored", async (t) => {
  const { api, create, tick } = await setUp(t);
  const group = await create({
    name: "devs",
    remoteId: "r1",
    description: "d",
    allowReference: true,
    memberIds: ["x"],
  });
  assert.deepEqual([group.createAt, group.updateAt, group.deleteAt, group.memberIds], [1001, 1001, 0, []]);
  const { id: groupId, source } = group;
  assert.deepEqual(await api.getGroup({ groupId }), group);
  assert.deepEqual(await api.getGroupByName({ name: "devs" }), group);
  assert.deepEqual(await api.getGroupByRemoteID({ remoteId: "r1", groupSource: source }), group);
  await assert.rejects(api.getGroupByRemoteID({ remoteId: "r1", groupSource: "custom" }), { statusCode: 404 });
  assert.deepEqual(await api.getGroupsBySource({ groupSource: source }), [group]);

  const changedAt = tick();
  const given = { ...group, displayName: "Makers", name: undefined, allowReference: false, createAt: 5, deleteAt: 5 };
  const changed = await api.updateGroup({ group: given });
  assert.deepEqual(changed, { ...given, createAt: 1001, updateAt: changedAt, deleteAt: 0 });
  await assert.rejects(api.getGroupByName({ name: "devs" }), { id: "app.group.no_rows", statusCode: 404 });

  const deletedAt = tick();
  assert.equal((await api.deleteGroup({ groupId })).deleteAt, deletedAt);
  assert.equal((await api.getGroup({ groupId })).deleteAt, deletedAt);
  assert.deepEqual(await api.getGroupsBySource({ groupSource: source }), []);
  await assert.rejects(api.deleteGroup({ groupId }), { statusCode: 404 });
  assert.equal((await api.restoreGroup({ groupId })).deleteAt, 0);
  assert.equal(names(await api.getGroupsBySource({ groupSource: source })), "Makers");
  await assert.rejects(api.restoreGroup({ groupId }), { statusCode: 404 });
  for (const call of [api.getGroup, api.deleteGroup, api.restoreGroup]) {
    await assert.rejects(call({ groupId: "nosuch" }), { id: "app.group.no_rows", statusCode: 404 });
  }
});

test("what can't be stored is refused", async (t) => {
  const { create, api } = await setUp(t);
  const taken = await create({ name: "taken", remoteId: "r1" });
  for (const group of [
    { id: taken.id },
    { displayName: "" },
    { displayName: "x".repeat(129) },
    { description: "x".repeat(1025) },
    { source: "" },
    { source: "elsewhere" },
    { source: `plugin_${"x".repeat(58)}` },
    { remoteId: "x".repeat(49) },
    { remoteId: "r1" },
    { allowReference: true },
    { name: "Upper Case" },
    { name: "x".repeat(65) },
    { name: "taken" },
    { name: "ann" },
  ]) {
    await assert.rejects(create(group), { statusCode: 400 }, JSON.stringify(group).slice(0, 60));
  }
  await assert.rejects(create({ source: "ldap" }), { statusCode: 403 });
  const other = await create({ name: "x".repeat(64), source: "custom", remoteId: "r1" });
  const id = "app.custom_group.unique_name";
  await assert.rejects(api.updateGroup({ group: { ...other, name: "taken" } }), { id, statusCode: 400 });
  await assert.rejects(api.updateGroup({ group: { ...other, id: "nosuch" } }), { statusCode: 404 });
});

test("members come, leave and come back, and stay in a group that was deleted and restored", async (t) => {
  const { api, create, tick, ann, admin } = await setUp(t);
  const { id: groupId } = await create();
  const first = await api.upsertGroupMember({ groupId, userId: ann.id });
  assert.deepEqual(first, { groupId, userId: ann.id, createAt: 1001, deleteAt: 0 });
  tick();
  const [again, second] = await api.upsertGroupMembers({ groupId, userIds: [ann.id, admin.id] });
  assert.deepEqual([again, second?.createAt], [first, 1002]);
  const users = async () => (await api.getGroupMemberUsers({ groupId, page: 0, perPage: 10 })).map((u) => u.username);
  assert.deepEqual(await users(), ["admin1", "ann"]);
  const [one] = await api.getGroupMemberUsers({ groupId, page: 1, perPage: 1 });
  assert.deepEqual([one?.username, one?.password], ["ann", ""]);
  assert.equal(names(await api.getGroupsForUser({ userId: ann.id })), "Devs");

  const left = tick();
  const call = { groupId, userId: ann.id };
  assert.deepEqual(await api.deleteGroupMember(call), { ...first, deleteAt: left });
  await assert.rejects(api.deleteGroupMember(call), { statusCode: 404 });
  assert.deepEqual(await users(), ["admin1"]);
  assert.deepEqual(await api.getGroupsForUser({ userId: ann.id }), []);
  const back = tick();
  assert.deepEqual(await api.upsertGroupMember(call), { ...first, createAt: back });

  await api.deleteGroup({ groupId });
  assert.deepEqual(await api.getGroupsForUser({ userId: ann.id }), []);
  await assert.rejects(api.upsertGroupMember(call), { statusCode: 404 });
  await api.restoreGroup({ groupId });
  assert.deepEqual(await users(), ["admin1", "ann"]);
  await api.updateUserActive({ userId: ann.id, active: false });
  assert.deepEqual(await users(), ["admin1"]);
});

test("several members are added all or none", async (t) => {
  const { api, create, ann } = await setUp(t);
  const { id: groupId } = await create();
  await assert.rejects(api.upsertGroupMembers({ groupId, userIds: [ann.id, "nosuch"] }), { statusCode: 404 });
  assert.deepEqual(await api.getGroupMemberUsers({ groupId, page: 0, perPage: 10 }), []);
  await assert.rejects(api.upsertGroupMember({ groupId: "nosuch", userId: ann.id }), { statusCode: 404 });
});

test("groups are found by what is asked of them, with counts only where they are wanted", async (t) => {
  const { api, create, tick, ann, admin, asAdmin, team } = await setUp(t);
  const a = await create({ displayName: "Alpha_1", name: "first", allowReference: true });
  const since = tick();
  const b = await create({ displayName: "Beta", source: "custom" });
  const c = await create({ displayName: "Gone" });
  await api.deleteGroup({ groupId: c.id });
  await api.upsertGroupMembers({ groupId: a.id, userIds: [ann.id, admin.id] });
  const dev = await asAdmin.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "open" });
  await api.upsertGroupSyncable({ groupSyncable: { groupId: a.id, syncableId: team.id, syncableType: "Team" } });
  const search = (opts: object, page = 0, perPage = 10) => api.getGroups({ page, perPage, opts });
  const found = async (opts: object): Promise<string> => names(await search(opts));
  assert.equal(await found({}), "Alpha_1 Beta");
  assert.equal(names(await search({}, 1, 1)), "Beta");
  await assert.rejects(search({}, -1, 1), { statusCode: 400 });
  await assert.rejects(api.getGroupMemberUsers({ groupId: a.id, page: 0, perPage: -1 }), { statusCode: 400 });
  assert.equal(await found({ includeArchived: true }), "Alpha_1 Beta Gone");
  assert.equal(await found({ filterArchived: true }), "Gone");
  assert.equal(await found({ q: "A_1" }), "Alpha_1");
  assert.equal(await found({ q: "_" }), "Alpha_1");
  assert.equal(await found({ q: "FIRST" }), "Alpha_1");
  assert.equal(await found({ source: "custom" }), "Beta");
  assert.equal(await found({ onlySyncableSources: true }), "Alpha_1");
  assert.equal(await found({ filterAllowReference: true }), "Alpha_1");
  assert.equal(await found({ since }), "Beta");
  assert.equal(await found({ filterHasMember: ann.id }), "Alpha_1");
  assert.equal(await found({ notAssociatedToTeam: team.id }), "Beta");
  assert.equal(await found({ notAssociatedToChannel: dev.id, filterParentTeamPermitted: true }), "Alpha_1 Beta");
  await api.updateTeam({ team: { ...(await api.getTeam({ teamId: team.id })), groupConstrained: true } });
  assert.equal(await found({ notAssociatedToChannel: dev.id, filterParentTeamPermitted: true }), "Alpha_1");

  const [plain] = await search({});
  assert.deepEqual([plain?.memberCount, plain?.memberIds, plain?.hasSyncables], [undefined, [], true]);
  await api.updateUser({ user: { ...admin, timezone: { useAutomaticTimezone: "true", automaticTimezone: "UTC" } } });
  const counted = { includeMemberCount: true, includeMemberIds: true, includeTimezones: true };
  const [full, empty] = await search({ ...counted, includeChannelMemberCount: dev.id });
  assert.deepEqual([full?.memberCount, full?.channelMemberCount, full?.channelMemberTimezonesCount], [2, 1, 1]);
  assert.deepEqual(full?.memberIds.toSorted(), [ann.id, admin.id].toSorted());
  assert.deepEqual([empty?.id, empty?.memberCount, empty?.memberIds, empty?.channelMemberCount], [b.id, 0, [], 0]);
});
