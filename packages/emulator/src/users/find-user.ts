import type { User } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { userTable } from "./user-table.ts";

/** The user with everything that is stored, the password's hash included; undefined if there is none. */
export function findUser(server: Server, userId: string): User | undefined {
  return findRow(server.db, userTable, "WHERE users.id = ?", userId);
}

export function findUserByUsername(server: Server, username: string): User | undefined {
  return findRow(server.db, userTable, "WHERE users.username = ?", username.toLowerCase());
}

export function findUserByEmail(server: Server, email: string): User | undefined {
  return findRow(server.db, userTable, "WHERE users.email = ?", email.toLowerCase());
}

/** The users with these ids, in the order of their creation. */
export function findUsers(server: Server, userIds: readonly string[]): User[] {
  const rest = "WHERE users.id IN (SELECT value FROM json_each(?)) ORDER BY users.rowid";
  return findRows(server.db, userTable, rest, JSON.stringify(userIds));
}

/** As findUser, but throws the server's error; `where` is the place it names. */
export function getUser(server: Server, userId: string, where = "GetUser"): User {
  const user = findUser(server, userId);
  if (user) return user;
  throw appError({
    where,
    id: "app.user.missing_account.const",
    status: 404,
    detail: notFoundDetail("User", userId),
  });
}
