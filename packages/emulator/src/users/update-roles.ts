import { isAppError } from "@mattermost-plugin/carrier";
import type { User } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { fields } from "../core/text.ts";
import { findRole } from "../permissions/roles.ts";
import { getUser } from "./find-user.ts";
import { withoutSecrets } from "./sanitize-user.ts";
import { patchUser } from "./update-user.ts";

/** Gives a user these roles, separated by spaces, in the place of all others. Answers the user without secrets. */
export function updateRoles(server: Server, userId: string, roles: string): User {
  const user = existingUser(server, userId);
  const unknown = fields(roles).find((name) => !findRole(name));
  if (unknown !== undefined) {
    const id = "app.role.check_roles_exist.role_not_found";
    throw appError({ where: "CheckRolesExist", id, status: 400, detail: `role=${unknown}` });
  }
  const updated = patchUser(server, user, { roles });
  server.events.publish("user_role_updated", { user_id: userId, roles }, { userId });
  return withoutSecrets(updated);
}

function existingUser(server: Server, userId: string): User {
  try {
    return getUser(server, userId);
  } catch (error) {
    if (isAppError(error)) throw Object.assign(error, { statusCode: 400 });
    throw error;
  }
}
