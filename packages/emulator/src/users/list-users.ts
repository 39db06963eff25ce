import type { GetUsersRequest, User } from "@mattermost-plugin/gen";
import { type AppErrorDetails, appError } from "../core/app-error.ts";
import { pageOf } from "../core/paging.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { profileOf, withoutSecrets } from "./sanitize-user.ts";
import { userTable } from "./user-table.ts";

const failed = (where: string): AppErrorDetails => ({
  where,
  id: "app.user.get_profiles.app_error",
  status: 500,
  detail: "failed to find Users",
});

/**
 * All users by name, one page. Filters by activity, role and system roles; the other filters of the request have no
 * effect, as on a stock server.
 */
export function listUsers(server: Server, request: GetUsersRequest): User[] {
  const { limit, offset } = pageOf(request.page, request.perPage, failed("GetUsers"));
  const rest = `WHERE (? = 0 OR users."deleteAt" <> 0) AND (? = 0 OR users."deleteAt" = 0)
    AND instr(users.roles, ?) > 0 AND (? = 0 OR EXISTS (
      SELECT 1 FROM json_each(?) AS role WHERE
        CASE role.value WHEN 'system_user' THEN users.roles = role.value ELSE instr(users.roles, role.value) > 0 END))
    ORDER BY users.username LIMIT ? OFFSET ?`;
  const roles = request.roles.filter((role) => role !== "");
  return findRows(
    server.db,
    userTable,
    rest,
    request.inactive ? 1 : 0,
    request.active && !request.inactive ? 1 : 0,
    request.role,
    roles.length,
    JSON.stringify(roles),
    limit,
    offset,
  ).map(withoutSecrets);
}

/** The members of a team by name, deactivated ones included, one page. */
export function listUsersInTeam(server: Server, teamId: string, page: number, perPage: number): User[] {
  const { limit, offset } = pageOf(page, perPage, failed("GetUsersInTeam"));
  const rest = `JOIN "teamMembers" AS member ON member."userId" = users.id AND member."deleteAt" = 0
    WHERE member."teamId" = ? ORDER BY users.username LIMIT ? OFFSET ?`;
  return findRows(server.db, userTable, rest, teamId, limit, offset).map(withoutSecrets);
}

const byStatus = `CASE COALESCE(status.status, 'offline')
  WHEN 'online' THEN 1 WHEN 'away' THEN 2 WHEN 'dnd' THEN 3 ELSE 4 END, users.username`;

/** The members of a channel sorted by `"username"` or `"status"`, one page. Another order is an error. */
export function listUsersInChannel(
  server: Server,
  channelId: string,
  sortBy: string,
  page: number,
  perPage: number,
): User[] {
  const where = "GetUsersInChannel";
  if (sortBy !== "username" && sortBy !== "status") {
    const id = "plugin.api.get_users_in_channel";
    throw appError({ where, id, status: 400, detail: "invalid sort option" });
  }
  const { limit, offset } = pageOf(page, perPage, failed(where));
  const order = sortBy === "status" ? byStatus : "users.username";
  const rest = `JOIN "channelMembers" AS member ON member."userId" = users.id
    LEFT JOIN statuses AS status ON status."userId" = users.id
    WHERE member."channelId" = ? ORDER BY ${order} LIMIT ? OFFSET ?`;
  return findRows(server.db, userTable, rest, channelId, limit, offset).map(withoutSecrets);
}

/** The users with exactly these names, as others see them, by name. */
export function listUsersByUsernames(server: Server, usernames: readonly string[]): User[] {
  const rest = "WHERE users.username IN (SELECT value FROM json_each(?)) ORDER BY users.username";
  return findRows(server.db, userTable, rest, JSON.stringify(usernames)).map(profileOf);
}
