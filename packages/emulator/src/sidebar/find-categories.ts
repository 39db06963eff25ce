import type { Channel, OrderedSidebarCategories, SidebarCategoryWithChannels } from "@mattermost-plugin/gen";
import { channelTable } from "../channels/channel-table.ts";
import type { Server } from "../core/server.ts";
import { findRows, insertRow } from "../core/table.ts";
import { type CategoryRow, categoryTable } from "./category-table.ts";

const initialCategories = [
  { type: "favorites", displayName: "Favorites", sorting: "" },
  { type: "channels", displayName: "Channels", sorting: "" },
  { type: "direct_messages", displayName: "Direct Messages", sorting: "recent" },
] as const;

/** Makes the three categories that everybody has in a team, unless the user has categories there. */
export function createInitialCategories(server: Server, userId: string, teamId: string): void {
  if (findCategoryRows(server, userId, teamId).length > 0) return;
  initialCategories.forEach(({ type, displayName, sorting }, index) => {
    insertRow(server.db, categoryTable, {
      id: `${type}_${userId}_${teamId}`,
      userId,
      teamId,
      displayName,
      type,
      sorting,
      muted: false,
      collapsed: false,
      channelIds: [],
      sortOrder: index * 10,
    });
  });
}

/** The categories of a user in a team, in their order. Channels that are in none are in the one for their kind. */
export function getCategories(server: Server, userId: string, teamId: string): OrderedSidebarCategories {
  createInitialCategories(server, userId, teamId);
  const rows = findCategoryRows(server, userId, teamId);
  const channels = channelsInSidebar(server, userId, teamId);
  const present = new Set(channels.map(({ id }) => id));
  const placed = new Set(rows.flatMap(({ channelIds }) => channelIds));
  const loose = channels.filter(({ id }) => !placed.has(id));
  const categories = rows.map((row): SidebarCategoryWithChannels => {
    const own = row.channelIds.filter((id) => present.has(id));
    const fallen = loose.filter((channel) => homeOf(channel) === row.type).map(({ id }) => id);
    return { ...row, channelIds: [...own, ...fallen] };
  });
  return { categories, order: categories.map(({ id }) => id) };
}

export function findCategoryRows(server: Server, userId: string, teamId: string): CategoryRow[] {
  const rest = `WHERE "userId" = ? AND "teamId" = ? ORDER BY "sortOrder"`;
  return findRows(server.db, categoryTable, rest, userId, teamId);
}

function channelsInSidebar(server: Server, userId: string, teamId: string): Channel[] {
  const rest = `JOIN "channelMembers" AS member ON member."channelId" = channels.id
    WHERE member."userId" = ? AND channels."teamId" IN (?, '') AND channels."deleteAt" = 0
    ORDER BY lower(channels."displayName"), channels.rowid`;
  return findRows(server.db, channelTable, rest, userId, teamId);
}

function homeOf(channel: Channel): string {
  return channel.type === "direct" || channel.type === "group" ? "direct_messages" : "channels";
}
