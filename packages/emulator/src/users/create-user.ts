import type { User, UserInit } from "@mattermost-plugin/gen";
import { appError, invalidInputDetail } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { insertRow, upsertRow } from "../core/table.ts";
import { preferenceTable } from "../preferences/preference-table.ts";
import { defaultNotifyProps, defaultTimezone, emptyUser, isSupportedLocale } from "./default-user.ts";
import { findUserByEmail, findUserByUsername } from "./find-user.ts";
import { hashPassword, validatePassword } from "./password.ts";
import { withoutSecrets } from "./sanitize-user.ts";
import { userTable } from "./user-table.ts";
import { validateUser } from "./validate-user.ts";

const createWhere = "createUserOrGuest";

/**
 * Creates a user and fires UserHasBeenCreated. Roles that are given are ignored: the first person of a server
 * becomes its administrator, all others are members. Answers the user without secrets.
 */
export function createUser(server: Server, caller: Caller, init: UserInit): User {
  const given = { ...emptyUser, ...init } as User;
  if (given.authService === "") validatePassword(given.password, createWhere);
  const user = server.db.transaction(() => {
    const roles = hasPeople(server) ? "system_user" : "system_admin system_user";
    const created = insertUser(server, { ...given, roles });
    for (const preference of firstPreferences(created.id)) upsertRow(server.db, preferenceTable, preference);
    return created;
  });
  const shown = withoutSecrets(user);
  server.tell(caller, "userHasBeenCreated", { user: shown });
  server.events.publish("new_user", { user_id: user.id }, {});
  return shown;
}

/**
 * Stores a new user with the defaults for what is not set. Throws the server's errors, which name `where` as the place;
 * answers the user as stored. `id` is that of a user who comes from elsewhere.
 */
export function insertUser(server: Server, given: User, where = createWhere, id = server.newId()): User {
  if (given.id !== "") throw taken(where, "existing", "id", given.id);
  const now = server.now();
  const user: User = {
    ...given,
    id,
    username: (given.username || server.newId()).toLowerCase(),
    email: given.email.toLowerCase(),
    createAt: now,
    updateAt: now,
    lastPasswordUpdate: now,
    mfaActive: false,
    authData: given.authData || undefined,
    locale: isSupportedLocale(given.locale) ? given.locale : "en",
    notifyProps: Object.keys(given.notifyProps).length > 0 ? given.notifyProps : { ...defaultNotifyProps },
    timezone: Object.keys(given.timezone).length > 0 ? given.timezone : { ...defaultTimezone },
  };
  validateUser(user);
  if (findUserByUsername(server, user.username)) throw taken(where, "username_exists", "username", user.username);
  if (findUserByEmail(server, user.email)) throw taken(where, "email_exists", "email", user.email);
  const stored = { ...user, password: user.password === "" ? "" : hashPassword(user.password) };
  insertRow(server.db, userTable, stored);
  return stored;
}

function hasPeople(server: Server): boolean {
  const sql = `SELECT 1 FROM users WHERE id NOT IN (SELECT "userId" FROM bots) LIMIT 1`;
  return server.db.get(sql) !== undefined;
}

function firstPreferences(userId: string) {
  return [
    { userId, category: "recommended_next_steps", name: "hide", value: "false" },
    { userId, category: "tutorial_step", name: userId, value: "0" },
  ];
}

function taken(where: string, error: string, field: string, value: string): Error {
  return appError({
    where,
    id: `app.user.save.${error}.app_error`,
    status: 400,
    detail: invalidInputDetail("User", field, value),
  });
}
