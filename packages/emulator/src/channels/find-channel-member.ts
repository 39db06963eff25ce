import type { ChannelMember } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import { pageOf } from "../core/paging.ts";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { rolesText } from "../permissions/member-roles.ts";
import { type ChannelMemberRow, channelMemberTable } from "./channel-table.ts";

export function findChannelMemberRow(server: Server, channelId: string, userId: string): ChannelMemberRow | undefined {
  return findRow(server.db, channelMemberTable, `WHERE "channelId" = ? AND "userId" = ?`, channelId, userId);
}

/** The membership of a user in a channel; undefined if there is none. */
export function findChannelMember(server: Server, channelId: string, userId: string): ChannelMember | undefined {
  const row = findChannelMemberRow(server, channelId, userId);
  return row && toChannelMember(row);
}

/** As findChannelMemberRow, but throws the server's error; `where` is the place it names. */
export function getChannelMemberRow(
  server: Server,
  channelId: string,
  userId: string,
  where = "GetChannelMember",
): ChannelMemberRow {
  const row = findChannelMemberRow(server, channelId, userId);
  if (row) return row;
  throw appError({
    where,
    id: "app.channel.get_member.missing.app_error",
    status: 404,
    detail: notFoundDetail("ChannelMember", `channelId=${channelId}, userId=${userId}`),
  });
}

/** The members of a channel in the order in which they joined, one page. */
export function listChannelMembers(server: Server, channelId: string, page: number, perPage: number): ChannelMember[] {
  const { limit, offset } = pageOf(page, perPage, {
    where: "GetChannelMembersPage",
    id: "app.channel.get_members.app_error",
    status: 500,
    detail: `failed to get ChannelMembers with channelId=${channelId}`,
  });
  const rest = `WHERE "channelId" = ? ORDER BY rowid LIMIT ? OFFSET ?`;
  return findRows(server.db, channelMemberTable, rest, channelId, limit, offset).map(toChannelMember);
}

/** Those of the given users who are members of a channel. */
export function listChannelMembersByIds(
  server: Server,
  channelId: string,
  userIds: readonly string[],
): ChannelMember[] {
  const rest = `WHERE "channelId" = ? AND "userId" IN (SELECT value FROM json_each(?)) ORDER BY rowid`;
  return findRows(server.db, channelMemberTable, rest, channelId, JSON.stringify(userIds)).map(toChannelMember);
}

/** The memberships of a user in the order of joining, one page. */
export function listChannelMembersOfUser(
  server: Server,
  userId: string,
  page: number,
  perPage: number,
): ChannelMember[] {
  const { limit, offset } = pageOf(page, perPage, {
    where: "GetChannelMembersForUserWithPagination",
    id: "app.channel.get_members.app_error",
    status: 500,
    detail: `failed to find ChannelMembers with userId=${userId}`,
  });
  const rest = `WHERE "userId" = ? ORDER BY rowid LIMIT ? OFFSET ?`;
  return findRows(server.db, channelMemberTable, rest, userId, limit, offset).map(toChannelMember);
}

export function toChannelMember(row: ChannelMemberRow): ChannelMember {
  return { ...row, roles: rolesText("channel", row) };
}
