import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { createTeam } from "./create-team.ts";
import { getTeam, getTeamByName } from "./find-team.ts";
import { getTeamMemberRow, listTeamMembers, listTeamMembersOfUser, toTeamMember } from "./find-team-member.ts";
import { joinTeam, joinTeamAll } from "./join-team.ts";
import { leaveTeam } from "./leave-team.ts";
import { listTeams, listTeamsOfUser, searchTeams } from "./list-teams.ts";
import { getTeamIcon, removeTeamIcon, setTeamIcon } from "./team-icon.ts";
import { getTeamStats, getTeamsUnread } from "./team-stats.ts";
import { deleteTeam, updateTeam } from "./update-team.ts";
import { updateTeamMemberRoles } from "./update-team-member-roles.ts";

export const teamsApi = ((server) => ({
  createTeam: (request) => createTeam(server, required(request.team, "team")),
  deleteTeam: (request) => deleteTeam(server, request.teamId),
  getTeams: () => listTeams(server),
  getTeam: (request) => getTeam(server, request.teamId),
  getTeamByName: (request) => getTeamByName(server, request.name),
  getTeamsUnreadForUser: (request) => getTeamsUnread(server, request.userId),
  updateTeam: (request) => updateTeam(server, required(request.team, "team")),
  searchTeams: (request) => searchTeams(server, request.term),
  getTeamsForUser: (request) => listTeamsOfUser(server, request.userId),
  createTeamMember: (request, call) => joinTeam(server, pluginCaller(call), request.teamId, request.userId),
  createTeamMembers: async ({ teamId, userIds, requestorId }, call) => {
    const joined = await joinTeamAll(server, pluginCaller(call), teamId, userIds, requestorId, false);
    return joined.flatMap(({ member }) => member ?? []);
  },
  createTeamMembersGracefully: ({ teamId, userIds, requestorId }, call) =>
    joinTeamAll(server, pluginCaller(call), teamId, userIds, requestorId, true),
  deleteTeamMember: ({ teamId, userId, requestorId }, call) =>
    leaveTeam(server, pluginCaller(call), teamId, userId, requestorId),
  getTeamMembers: (request) => listTeamMembers(server, request.teamId, request.page, request.perPage),
  getTeamMember: ({ teamId, userId }) => toTeamMember(getTeamMemberRow(server, teamId, userId, "GetTeamMember")),
  getTeamMembersForUser: (request) => listTeamMembersOfUser(server, request.userId, request.page, request.perPage),
  updateTeamMemberRoles: ({ teamId, userId, newRoles }) => updateTeamMemberRoles(server, teamId, userId, newRoles),
  getTeamIcon: (request) => getTeamIcon(server, request.teamId),
  setTeamIcon: (request) => setTeamIcon(server, request.teamId, request.data),
  removeTeamIcon: (request) => removeTeamIcon(server, request.teamId),
  getTeamStats: (request) => getTeamStats(server, request.teamId),
})) satisfies DomainApi;
