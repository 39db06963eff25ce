import type { Team, TeamMember } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";
import type { HeldRoles } from "../permissions/member-roles.ts";

export const teamTable = defineTable<Team>({
  name: "teams",
  key: ["id"],
  columns: {
    id: "text",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    displayName: "text",
    name: "text",
    description: "text",
    email: "text",
    type: "text?",
    companyName: "text",
    allowedDomains: "text",
    inviteId: "text",
    allowOpenInvite: "boolean",
    lastTeamIconUpdate: "integer",
    schemeId: "text?",
    groupConstrained: "boolean?",
    policyId: "text?",
    cloudLimitsArchived: "boolean",
    policyEnforced: "boolean",
    policyActions: "json",
    policyIsActive: "boolean",
    recommended: "boolean",
  },
  indexes: [["name"]],
});

/** A membership as it is stored: `roles` is empty, it is made of the scheme's roles and the explicit ones. */
export type TeamMemberRow = TeamMember & HeldRoles;

export const teamMemberTable = defineTable<TeamMemberRow>({
  name: "teamMembers",
  key: ["teamId", "userId"],
  columns: {
    teamId: "text",
    userId: "text",
    roles: "text",
    explicitRoles: "text",
    deleteAt: "integer",
    schemeGuest: "boolean",
    schemeUser: "boolean",
    schemeAdmin: "boolean",
    createAt: "integer",
  },
  computed: ["roles"],
  indexes: [["userId"]],
});
