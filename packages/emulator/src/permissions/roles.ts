import { permissionIds } from "./permission-ids.ts";

/** A named set of permissions. */
export interface Role {
  readonly name: string;
  readonly permissions: ReadonlySet<string>;
  /** Given by the scheme (`schemeUser`, `schemeAdmin`, `schemeGuest` of a member), not by name. */
  readonly schemeManaged: boolean;
}

/** The role of this name, or undefined. Only the roles that a stock server is installed with exist. */
export function findRole(name: string): Role | undefined {
  return roles.get(name);
}

/** Tells whether one of the roles holds a permission. Mirrors Go's RolesGrantPermission. */
export function rolesGrant(roleNames: readonly string[], permissionId: string): boolean {
  return roleNames.some((name) => roles.get(name)?.permissions.has(permissionId));
}

const schemeManaged: Readonly<Record<string, string>> = {
  system_user: `create_custom_group create_direct_channel create_emojis create_group_channel create_team
    delete_custom_group delete_emojis edit_custom_group join_public_teams list_public_teams
    manage_custom_group_members restore_custom_group view_members`,
  system_guest: "create_direct_channel create_group_channel",
  system_admin: permissionIds.join(" "),
  team_user: `add_user_to_team create_private_channel create_public_channel invite_user join_public_channels
    list_team_channels playbook_private_create playbook_public_create read_public_channel view_team`,
  team_guest: "view_team",
  team_admin: `add_bookmark_private_channel add_bookmark_public_channel add_reaction
    convert_private_channel_to_public convert_public_channel_to_private create_post delete_bookmark_private_channel
    delete_bookmark_public_channel delete_others_posts delete_post edit_bookmark_private_channel
    edit_bookmark_public_channel manage_channel_roles manage_others_incoming_webhooks
    manage_others_outgoing_webhooks manage_others_slash_commands manage_own_incoming_webhooks
    manage_own_outgoing_webhooks manage_own_slash_commands manage_private_channel_banner
    manage_private_channel_members manage_public_channel_banner manage_public_channel_members manage_team
    manage_team_roles order_bookmark_private_channel order_bookmark_public_channel playbook_private_manage_roles
    playbook_public_manage_roles read_private_channel_groups read_public_channel_groups remove_reaction
    remove_user_from_team upload_file use_channel_mentions use_group_mentions`,
  channel_user: `add_bookmark_private_channel add_bookmark_public_channel add_reaction create_post
    delete_bookmark_private_channel delete_bookmark_public_channel delete_post delete_private_channel
    delete_public_channel edit_bookmark_private_channel edit_bookmark_public_channel edit_post get_public_link
    manage_private_channel_members manage_private_channel_properties manage_public_channel_members
    manage_public_channel_properties order_bookmark_private_channel order_bookmark_public_channel read_channel
    read_channel_content read_private_channel_groups read_public_channel_groups remove_reaction upload_file
    use_channel_mentions use_group_mentions use_slash_commands`,
  channel_guest: `add_reaction create_post edit_post read_channel read_channel_content remove_reaction upload_file
    use_channel_mentions use_slash_commands`,
  channel_admin: `add_bookmark_private_channel add_bookmark_public_channel add_reaction create_post
    delete_bookmark_private_channel delete_bookmark_public_channel edit_bookmark_private_channel
    edit_bookmark_public_channel manage_channel_roles manage_private_channel_banner manage_private_channel_members
    manage_public_channel_banner manage_public_channel_members order_bookmark_private_channel
    order_bookmark_public_channel read_private_channel_groups read_public_channel_groups remove_reaction
    use_group_mentions`,
};

const givenByName: Readonly<Record<string, string>> = {
  system_post_all: "create_post upload_file use_channel_mentions",
  system_post_all_public: "create_post_public use_channel_mentions",
  system_user_access_token: "create_user_access_token read_user_access_token revoke_user_access_token",
  team_post_all: "create_post upload_file use_channel_mentions",
  team_post_all_public: "create_post_public use_channel_mentions",
  custom_group_user: "",
  system_custom_group_admin: `create_custom_group delete_custom_group edit_custom_group manage_custom_group_members
    restore_custom_group`,
  playbook_member: `playbook_private_manage_members playbook_private_manage_properties playbook_private_view
    playbook_public_manage_members playbook_public_manage_properties playbook_public_view run_create`,
  playbook_admin: `playbook_private_manage_members playbook_private_manage_properties playbook_private_manage_roles
    playbook_public_make_private playbook_public_manage_members playbook_public_manage_properties
    playbook_public_manage_roles`,
  run_member: "run_view",
  run_admin: "run_manage_members run_manage_properties",
};

function makeRoles(texts: Readonly<Record<string, string>>, managed: boolean): [string, Role][] {
  return Object.entries(texts).map(([name, text]) => {
    const permissions = new Set(text.split(/\s+/).filter((id) => id !== ""));
    return [name, { name, permissions, schemeManaged: managed }];
  });
}

const roles: ReadonlyMap<string, Role> = new Map([...makeRoles(schemeManaged, true), ...makeRoles(givenByName, false)]);
