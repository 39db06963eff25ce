import type { User } from "@mattermost-plugin/gen";
import { appError, conflictDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { defaultNotifyProps } from "./default-user.ts";
import { findUserByEmail, findUserByUsername, getUser } from "./find-user.ts";
import { publishUserUpdated } from "./publish-user.ts";
import { withoutSecrets } from "./sanitize-user.ts";
import { userTable } from "./user-table.ts";
import { validateUser } from "./validate-user.ts";

/**
 * Stores the profile of a user: everything but the roles, the password, the sign-in service and whether the user is
 * active. What is left empty becomes empty. Answers the user without secrets.
 */
export function updateUser(server: Server, given: User): User {
  const updated = server.db.transaction(() => {
    const old = getUser(server, given.id, "UpdateUser");
    const user: User = {
      ...given,
      createAt: old.createAt,
      updateAt: server.now(),
      deleteAt: old.deleteAt,
      username: given.username.toLowerCase(),
      password: old.password,
      authData: old.authData,
      authService: old.authService,
      email: old.authService === "" ? given.email.toLowerCase() : old.email,
      roles: old.roles,
      notifyProps: notifyPropsAfter(old, given),
      lastPasswordUpdate: old.lastPasswordUpdate,
      lastPictureUpdate: old.lastPictureUpdate,
      failedAttempts: old.failedAttempts,
      mfaActive: old.mfaActive,
      mfaSecret: old.mfaSecret,
      lastLogin: old.lastLogin,
    };
    user.emailVerified = old.emailVerified && user.email === old.email;
    validateUser({ ...user, password: "" });
    refuseTakenNames(server, user);
    updateRow(server.db, userTable, user);
    return user;
  });
  publishUserUpdated(server, updated);
  return withoutSecrets(updated);
}

/** Changes single fields of a user without a look at what they are. Answers the user as stored. */
export function patchUser(server: Server, user: User, patch: Partial<User>): User {
  const patched = { ...user, ...patch, updateAt: server.now() };
  updateRow(server.db, userTable, patched);
  return patched;
}

function notifyPropsAfter(old: User, given: User): Record<string, string> {
  const props = Object.keys(given.notifyProps).length > 0 ? { ...given.notifyProps } : { ...defaultNotifyProps };
  if (props.mention_keys === undefined) return props;
  let keys = props.mention_keys.split(",").filter((key) => key !== "");
  if (given.username.toLowerCase() !== old.username) {
    keys = keys.filter((key) => key !== old.username && key !== `@${old.username}`);
  }
  props.mention_keys = keys.join(",");
  return props;
}

function refuseTakenNames(server: Server, user: User): void {
  const taken = (id: string, detail: string): Error => appError({ where: "UpdateUser", id, status: 400, detail });
  const sameEmail = findUserByEmail(server, user.email);
  if (sameEmail && sameEmail.id !== user.id) {
    throw taken("app.user.save.email_exists.app_error", conflictDetail("Email", user.email, "users_email_key"));
  }
  const sameUsername = findUserByUsername(server, user.username);
  if (sameUsername && sameUsername.id !== user.id) {
    const detail = conflictDetail("Username", user.username, "users_username_key");
    throw taken("app.user.save.username_exists.app_error", detail);
  }
}
