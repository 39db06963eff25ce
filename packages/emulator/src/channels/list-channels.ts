import type { Channel } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import { pageOf } from "../core/paging.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { escapeLike } from "../core/text.ts";
import { channelTable } from "./channel-table.ts";

/** The open channels of a team by display name, one page, without archived ones. */
export function listPublicChannels(server: Server, teamId: string, page: number, perPage: number): Channel[] {
  const { limit, offset } = pageOf(page, perPage, {
    where: "GetPublicChannelsForTeam",
    id: "app.channel.get_public_channels.get.app_error",
    status: 500,
    detail: `failed to find Channels with teamId=${teamId}`,
  });
  const rest = `WHERE "teamId" = ? AND type = 'open' AND "deleteAt" = 0
    ORDER BY "displayName", rowid LIMIT ? OFFSET ?`;
  return findRows(server.db, channelTable, rest, teamId, limit, offset);
}

/**
 * The channels that a user is in by display name: those of one team and the direct and group channels, or with an
 * empty team all. None at all is an error, as on a stock server.
 */
export function listChannelsOfUser(server: Server, teamId: string, userId: string, includeDeleted: boolean): Channel[] {
  const rest = `JOIN "channelMembers" AS member ON member."channelId" = channels.id
    WHERE member."userId" = ? AND (? = '' OR channels."teamId" IN (?, '')) AND (? = 1 OR channels."deleteAt" = 0)
    ORDER BY channels."displayName", channels.rowid`;
  const channels = findRows(server.db, channelTable, rest, userId, teamId, teamId, includeDeleted ? 1 : 0);
  if (channels.length > 0) return channels;
  throw appError({
    where: "GetChannelsForUser",
    id: "app.channel.get_channels.not_found.app_error",
    status: 404,
    detail: notFoundDetail("Channel", `userId=${userId}`),
  });
}

/** The open channels of a team, archived ones included, with this text in name, display name or purpose; at most 100. */
export function searchChannels(server: Server, teamId: string, term: string): Channel[] {
  const pattern = `%${escapeLike(term.trim())}%`;
  const rest = `WHERE "teamId" = ? AND type = 'open' AND (name LIKE ? ESCAPE '\\'
    OR "displayName" LIKE ? ESCAPE '\\' OR purpose LIKE ? ESCAPE '\\') ORDER BY "displayName", rowid LIMIT 100`;
  return findRows(server.db, channelTable, rest, teamId, pattern, pattern, pattern);
}
