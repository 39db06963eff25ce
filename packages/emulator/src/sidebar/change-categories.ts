import type { SidebarCategoryWithChannels } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow, insertRow, updateRow } from "../core/table.ts";
import { type CategoryRow, categoryTable } from "./category-table.ts";
import { createInitialCategories, findCategoryRows, getCategories } from "./find-categories.ts";

/** Adds a category after the favorites. Channels that it names leave the categories they were in. */
export function createCategory(
  server: Server,
  userId: string,
  teamId: string,
  given: SidebarCategoryWithChannels,
): SidebarCategoryWithChannels {
  return server.db.transaction(() => {
    createInitialCategories(server, userId, teamId);
    const rows = findCategoryRows(server, userId, teamId);
    const row: CategoryRow = { ...given, id: server.newId(), userId, teamId, type: "custom", sortOrder: 10 };
    for (const other of rows) {
      const sortOrder = other.type === "favorites" ? other.sortOrder : other.sortOrder + 10;
      const channelIds = other.channelIds.filter((id) => !given.channelIds.includes(id));
      updateRow(server.db, categoryTable, { ...other, sortOrder, channelIds });
    }
    insertRow(server.db, categoryTable, row);
    server.events.publish("sidebar_category_created", { category_id: row.id }, { userId, teamId });
    return row;
  });
}

/** Stores categories of a user. Name and type of the three that everybody has stay as they are. */
export function updateCategories(
  server: Server,
  userId: string,
  teamId: string,
  given: readonly SidebarCategoryWithChannels[],
): SidebarCategoryWithChannels[] {
  const updated = server.db.transaction(() =>
    given.map((category) => updateCategory(server, userId, teamId, category)),
  );
  const ids = new Set(updated.map(({ id }) => id));
  server.events.publish("sidebar_category_updated", {}, { userId, teamId });
  return getCategories(server, userId, teamId).categories.filter(({ id }) => ids.has(id));
}

function updateCategory(
  server: Server,
  userId: string,
  teamId: string,
  given: SidebarCategoryWithChannels,
): CategoryRow {
  const row = findRow(server.db, categoryTable, `WHERE id = ? AND "userId" = ?`, given.id, userId);
  if (!row) {
    throw appError({
      where: "UpdateSidebarCategories",
      id: "app.channel.sidebar_categories.app_error",
      status: 500,
      detail: notFoundDetail("SidebarCategories", given.id),
    });
  }
  const custom = row.type === "custom";
  const updated: CategoryRow = {
    ...row,
    displayName: custom ? given.displayName : row.displayName,
    sorting: given.sorting,
    muted: row.type === "direct_messages" ? false : given.muted,
    collapsed: given.collapsed,
    channelIds: given.channelIds,
  };
  for (const other of findCategoryRows(server, userId, teamId)) {
    if (other.id === row.id) continue;
    const channelIds = other.channelIds.filter((id) => !given.channelIds.includes(id));
    if (channelIds.length !== other.channelIds.length) updateRow(server.db, categoryTable, { ...other, channelIds });
  }
  updateRow(server.db, categoryTable, updated);
  return updated;
}
