import type { TeamMember } from "@mattermost-plugin/gen";
import { toGoModel } from "../core/go-model.ts";
import { encodeGoJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { parseRoles } from "../permissions/member-roles.ts";
import { getTeamMemberRow, toTeamMember } from "./find-team-member.ts";
import { teamMemberTable } from "./team-table.ts";

/** Gives a member of a team these roles, separated by spaces, in the place of all others. */
export function updateTeamMemberRoles(server: Server, teamId: string, userId: string, roles: string): TeamMember {
  const row = getTeamMemberRow(server, teamId, userId, "UpdateTeamMemberRoles");
  const updated = { ...row, ...parseRoles("team", roles, row) };
  updateRow(server.db, teamMemberTable, updated);
  const member = toTeamMember(updated);
  server.events.publish("memberrole_updated", { member: encodeGoJson(toGoModel(member)) }, { userId });
  return member;
}
