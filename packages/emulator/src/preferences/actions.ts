import type { Preference } from "@mattermost-plugin/gen";
import type { DomainActions } from "../core/domain.ts";
import { savePreferences } from "./save-preferences.ts";

export interface PreferenceActions {
  /** Stores preferences of one's own. */
  setPreferences(preferences: readonly Omit<Preference, "userId">[]): void;
}

export const preferenceActions: DomainActions<PreferenceActions> = (server, request) => ({
  setPreferences: (preferences) => {
    const caller = request();
    const { userId } = caller;
    savePreferences(
      server,
      caller,
      userId,
      preferences.map((preference) => ({ ...preference, userId })),
    );
  },
});
