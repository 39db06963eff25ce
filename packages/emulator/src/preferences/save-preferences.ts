import type { Preference } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import { toGoModel } from "../core/go-model.ts";
import { encodeGoJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { deleteRow, upsertRow } from "../core/table.ts";
import { preferenceTable } from "./preference-table.ts";
import { validatePreference } from "./validate-preference.ts";

/** Stores preferences of one user, all or none, and fires PreferencesHaveChanged. The user need not exist. */
export function savePreferences(
  server: Server,
  caller: Caller,
  userId: string,
  preferences: readonly Preference[],
): void {
  refuseOthers(userId, preferences, "savePreferences", "api.preference.update_preferences.set.app_error");
  for (const preference of preferences) validatePreference(preference);
  if (preferences.length === 0) return;
  server.db.transaction(() => {
    for (const preference of preferences) upsertRow(server.db, preferenceTable, preference);
  });
  publish(server, "preferences_changed", userId, preferences);
  server.tell(caller, "preferencesHaveChanged", { preferences: [...preferences] });
}

/** Deletes preferences of one user; those that do not exist are no error. */
export function deletePreferences(server: Server, userId: string, preferences: readonly Preference[]): void {
  refuseOthers(userId, preferences, "DeletePreferences", "api.preference.delete_preferences.delete.app_error");
  server.db.transaction(() => {
    for (const { category, name } of preferences) deleteRow(server.db, preferenceTable, userId, category, name);
  });
  publish(server, "preferences_deleted", userId, preferences);
}

function refuseOthers(userId: string, preferences: readonly Preference[], where: string, id: string): void {
  const other = preferences.find((preference) => preference.userId !== userId);
  if (!other) return;
  throw appError({ where, id, status: 403, detail: `userId=${userId}, preference.UserId=${other.userId}` });
}

function publish(server: Server, event: string, userId: string, preferences: readonly Preference[]): void {
  server.events.publish(event, { preferences: encodeGoJson(toGoModel(preferences)) }, { userId });
}
