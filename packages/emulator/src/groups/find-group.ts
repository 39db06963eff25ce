import type { Group, GroupMember, User } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { withoutSecrets } from "../users/sanitize-user.ts";
import { userTable } from "../users/user-table.ts";
import { groupPage } from "./group-page.ts";
import { groupMemberTable, groupTable } from "./group-tables.ts";

/** The group of this id, also a deleted one. Throws the server's error; `where` is the place it names. */
export function getGroup(server: Server, groupId: string, where = "GetGroup"): Group {
  return findRow(server.db, groupTable, "WHERE groups.id = ?", groupId) ?? missing(groupId, where);
}

/** As getGroup, but a deleted one is missing too. */
export function getActiveGroup(server: Server, groupId: string, where: string): Group {
  const group = getGroup(server, groupId, where);
  return group.deleteAt === 0 ? group : missing(groupId, where);
}

/** The group that has this name in mentions. Deleted ones do not count. */
export function getGroupByName(server: Server, name: string): Group {
  const group = findRow(server.db, groupTable, `WHERE groups.name = ? AND groups."deleteAt" = 0`, name);
  return group ?? missing(`name=${name}`, "GetGroupByName");
}

/** The group with this id at its source, also a deleted one. */
export function getGroupByRemoteId(server: Server, remoteId: string, source: string): Group {
  const group = findRow(server.db, groupTable, `WHERE groups."remoteId" = ? AND groups.source = ?`, remoteId, source);
  return group ?? missing(`remoteId=${remoteId}, source=${source}`, "GetGroupByRemoteID");
}

export function listGroupsOfSource(server: Server, source: string): Group[] {
  const rest = `WHERE groups.source = ? AND groups."deleteAt" = 0 ORDER BY groups."displayName", groups.id`;
  return findRows(server.db, groupTable, rest, source);
}

export function listGroupsOfUser(server: Server, userId: string): Group[] {
  const rest = `JOIN "groupMembers" AS member ON member."groupId" = groups.id AND member."deleteAt" = 0
    WHERE member."userId" = ? AND groups."deleteAt" = 0 ORDER BY groups."displayName", groups.id`;
  return findRows(server.db, groupTable, rest, userId);
}

export function findGroupMember(server: Server, groupId: string, userId: string): GroupMember | undefined {
  return findRow(server.db, groupMemberTable, `WHERE "groupId" = ? AND "userId" = ?`, groupId, userId);
}

/** The active users in a group by name, one page. An unknown group has none. */
export function listGroupUsers(server: Server, groupId: string, page: number, perPage: number): User[] {
  const { limit, offset } = groupPage(page, perPage, "GetGroupMemberUsers");
  const rest = `JOIN "groupMembers" AS member ON member."userId" = users.id AND member."deleteAt" = 0
    WHERE member."groupId" = ? AND users."deleteAt" = 0 ORDER BY users.username LIMIT ? OFFSET ?`;
  return findRows(server.db, userTable, rest, groupId, limit, offset).map(withoutSecrets);
}

function missing(id: string, where: string): never {
  throw appError({ where, id: "app.group.no_rows", status: 404, detail: notFoundDetail("Group", id) });
}
