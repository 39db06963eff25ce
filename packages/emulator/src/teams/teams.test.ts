import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

test("joining and leaving a team fires, posts and takes the channels along", async (t) => {
  const { emulator, api, fired } = createTestEmulator(t);
  const { ann, team, admin } = await createSmallTeam(emulator);
  const bob = emulator.visitor.signUp({ username: "bob", email: "bob@localhost.test", password: "Password-1" });
  fired.length = 0;
  const member = await api.createTeamMember({ teamId: team.id, userId: bob.id });
  assert.equal(member.roles, "team_user");
  const posted = ["messageWillBePosted", "messageHasBeenPosted"];
  assert.deepEqual(
    fired.map(({ hook }) => hook),
    ["teamMemberWillBeAdded", ...posted, ...posted, "userHasJoinedTeam"],
  );
  assert.equal((await api.getChannelsForTeamForUser({ teamId: team.id, userId: bob.id })).length, 2);
  fired.length = 0;
  await api.createTeamMember({ teamId: team.id, userId: bob.id });
  assert.deepEqual(fired, []);

  await api.deleteTeamMember({ teamId: team.id, userId: bob.id, requestorId: admin.id });
  assert.deepEqual(
    fired.map(({ hook }) => hook),
    [...posted, "userHasLeftTeam"],
  );
  const left = await api.getTeamMember({ teamId: team.id, userId: bob.id });
  assert.ok(left.deleteAt > 0);
  await assert.rejects(api.getChannelsForTeamForUser({ teamId: team.id, userId: bob.id }), { statusCode: 404 });
  assert.equal(await api.hasPermissionToTeam({ userId: bob.id, teamId: team.id, permissionId: "view_team" }), false);
  assert.deepEqual(await api.getTeamStats({ teamId: team.id }), {
    teamId: team.id,
    totalMemberCount: 2,
    activeMemberCount: 2,
  });
  await assert.rejects(api.deleteTeamMember({ teamId: team.id, userId: "nobody", requestorId: "" }), {
    statusCode: 404,
    where: "RemoveUserFromTeam",
  });
  assert.equal((await api.createTeamMember({ teamId: team.id, userId: bob.id })).deleteAt, 0);
  assert.equal(ann.username, "ann");
});

test("several at once: all until the first error, or gracefully each with its own", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { team, admin } = await createSmallTeam(emulator);
  const bob = emulator.visitor.signUp({ username: "bob", email: "bob@localhost.test", password: "Password-1" });
  const request = { teamId: team.id, userIds: ["nobody", bob.id], requestorId: admin.id };
  await assert.rejects(api.createTeamMembers(request), { statusCode: 404, where: "AddUserToTeam" });
  const results = await api.createTeamMembersGracefully(request);
  assert.deepEqual(
    results.map(({ userId, member, error }) => [userId, member?.roles, error?.statusCode]),
    [
      ["nobody", undefined, 404],
      [bob.id, "team_user", undefined],
    ],
  );
});

test("a team for one domain takes nobody else", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { ann } = await createSmallTeam(emulator);
  const team = await api.createTeam({
    team: { name: "closed", displayName: "Closed", type: "invite", allowedDomains: "example.com, other.test" },
  });
  await assert.rejects(api.createTeamMember({ teamId: team.id, userId: ann.id }), {
    id: "api.team.join_user_to_team.allowed_domains.app_error",
  });
  const eve = emulator.visitor.signUp({ username: "eve", email: "eve@other.test", password: "Password-1" });
  assert.equal((await api.createTeamMember({ teamId: team.id, userId: eve.id })).userId, eve.id);
});

test("roles of a member: from the scheme and explicit, and what can't be given", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { team, ann } = await createSmallTeam(emulator);
  const set = (newRoles: string) => api.updateTeamMemberRoles({ teamId: team.id, userId: ann.id, newRoles });
  const admin = await set("team_admin team_post_all team_user");
  assert.deepEqual([admin.roles, admin.schemeAdmin], ["team_post_all team_user team_admin", true]);
  await assert.rejects(set("nosuch"), { where: "GetRoleByName", statusCode: 400 });
  await assert.rejects(set("channel_admin"), {
    id: "api.channel.update_team_member_roles.scheme_role.app_error",
    detailedError: "role_name=channel_admin",
  });
  await assert.rejects(set("team_user team_guest"), {
    id: "api.team.update_team_member_roles.guest_and_user.app_error",
  });
  await assert.rejects(set("team_guest"), {
    id: "api.channel.update_team_member_roles.changing_guest_role.app_error",
  });
});

test("without the permission a user can't act on a team", async (t) => {
  const { emulator } = createTestEmulator(t);
  const { asAnn, admin, team } = await createSmallTeam(emulator);
  await assert.rejects(asAnn.leaveTeam(team.id, admin.id), { statusCode: 403 });
  const other = emulator.visitor.signUp({ username: "eve", email: "eve@localhost.test", password: "Password-1" });
  assert.throws(() => void emulator.as(other.id).joinTeam(team.id), { statusCode: 403 });
});
