import { appError } from "../core/app-error.ts";
import { fields } from "../core/text.ts";
import { findRole } from "./roles.ts";

/** How a membership holds its roles: three that come from the scheme, and others by name. */
export interface HeldRoles {
  readonly explicitRoles: string;
  readonly schemeGuest: boolean;
  readonly schemeUser: boolean;
  readonly schemeAdmin: boolean;
}

export type MemberScope = "team" | "channel";

/** All roles of a membership, separated by spaces. */
export function rolesText(scope: MemberScope, held: HeldRoles): string {
  const roles = fields(held.explicitRoles);
  const implied = [
    held.schemeGuest && `${scope}_guest`,
    held.schemeUser && `${scope}_user`,
    held.schemeAdmin && `${scope}_admin`,
  ];
  for (const role of implied) if (role && !roles.includes(role)) roles.push(role);
  return roles.join(" ");
}

const errors = {
  team: {
    where: "UpdateTeamMemberRoles",
    scheme: "api.channel.update_team_member_roles.scheme_role.app_error",
    both: "api.team.update_team_member_roles.guest_and_user.app_error",
    guest: "api.channel.update_team_member_roles.changing_guest_role.app_error",
  },
  channel: {
    where: "UpdateChannelMemberRoles",
    scheme: "api.channel.update_channel_member_roles.scheme_role.app_error",
    both: "api.channel.update_channel_member_roles.guest_and_user.app_error",
    guest: "api.channel.update_channel_member_roles.changing_guest_role.app_error",
  },
} as const;

/** Reads new roles for a membership that held others. Throws the server's error for roles that can't be given. */
export function parseRoles(scope: MemberScope, text: string, before: HeldRoles): HeldRoles {
  const { where, scheme, both, guest } = errors[scope];
  const explicit: string[] = [];
  const implied = new Set<string>();
  for (const name of fields(text)) {
    const role = findRole(name);
    if (!role) {
      const id = "app.role.get_by_name.app_error";
      throw appError({ where: "GetRoleByName", id, status: 400, detail: `resource: Role id: name=${name}` });
    }
    if (!role.schemeManaged) {
      explicit.push(name);
    } else if (name === `${scope}_guest` || name === `${scope}_user` || name === `${scope}_admin`) {
      implied.add(name);
    } else {
      throw appError({ where, id: scheme, status: 400, detail: `role_name=${name}` });
    }
  }
  const held: HeldRoles = {
    explicitRoles: explicit.join(" "),
    schemeGuest: implied.has(`${scope}_guest`),
    schemeUser: implied.has(`${scope}_user`),
    schemeAdmin: implied.has(`${scope}_admin`),
  };
  if (held.schemeUser && held.schemeGuest) throw appError({ where, id: both, status: 400 });
  if (held.schemeGuest !== before.schemeGuest) throw appError({ where, id: guest, status: 400 });
  return held;
}
