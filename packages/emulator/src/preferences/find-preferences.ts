import type { Preference } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { preferenceTable } from "./preference-table.ts";

export type PreferenceKey = Pick<Preference, "userId" | "category" | "name">;

export function findPreference(server: Server, { userId, category, name }: PreferenceKey): Preference | undefined {
  const rest = `WHERE "userId" = ? AND category = ? AND name = ?`;
  return findRow(server.db, preferenceTable, rest, userId, category, name);
}

/** All preferences of a user, sorted by category and name. */
export function listPreferences(server: Server, userId: string): Preference[] {
  return findRows(server.db, preferenceTable, `WHERE "userId" = ? ORDER BY category, name`, userId);
}
