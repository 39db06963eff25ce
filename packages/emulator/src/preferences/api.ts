import { appError } from "../core/app-error.ts";
import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { findPreference, listPreferences } from "./find-preferences.ts";
import { deletePreferences, savePreferences } from "./save-preferences.ts";

export const preferencesApi = ((server) => ({
  getPreferenceForUser: (request) => {
    const preference = findPreference(server, request);
    if (preference) return preference;
    const { userId, category, name } = request;
    throw appError({
      where: "GetPreferenceByCategoryAndNameForUser",
      id: "app.preference.get.app_error",
      status: 400,
      detail:
        `failed to find Preference with userId=${userId}, category=${category}, name=${name}: ` +
        "sql: no rows in result set",
    });
  },
  getPreferencesForUser: (request) => listPreferences(server, request.userId),
  updatePreferencesForUser: ({ userId, preferences }, call) =>
    savePreferences(server, pluginCaller(call), userId, preferences),
  deletePreferencesForUser: ({ userId, preferences }) => deletePreferences(server, userId, preferences),
})) satisfies DomainApi;
