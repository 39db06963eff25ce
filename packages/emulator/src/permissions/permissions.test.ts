import assert from "node:assert/strict";
import { test } from "node:test";
import { permissionIds } from "./permission-ids.ts";
import { findRole, rolesGrant } from "./roles.ts";

const roleNames = [
  ...["system_user", "system_guest", "system_admin", "team_user", "team_guest", "team_admin"],
  ...["channel_user", "channel_guest", "channel_admin", "system_post_all", "system_post_all_public"],
  ...["team_post_all", "team_post_all_public", "system_user_access_token", "system_custom_group_admin"],
  ...["playbook_admin", "playbook_member", "run_admin", "run_member", "custom_group_user"],
];

test("roles hold only permissions that exist, and the administrator holds all", () => {
  const known = new Set(permissionIds);
  assert.equal(known.size, permissionIds.length);
  for (const name of roleNames) {
    const role = findRole(name);
    assert.ok(role, name);
    for (const id of role.permissions) assert.ok(known.has(id), `${name} has ${id}`);
  }
  for (const id of permissionIds) assert.equal(rolesGrant(["system_admin"], id), true, id);
});

test("a role that does not exist grants nothing", () => {
  assert.equal(rolesGrant(["nosuch"], "create_post"), false);
  assert.equal(rolesGrant([], "create_post"), false);
  assert.equal(rolesGrant(["nosuch", "channel_user"], "create_post"), true);
  assert.equal(rolesGrant(["system_admin"], "nosuch"), false);
});
