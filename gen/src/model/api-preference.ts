// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Preference, PreferenceInit } from "./preference.ts";

/** Request of `getPreferenceForUser`. */
export interface GetPreferenceForUserRequest {
  /** Id of the user. */
  userId: string;
  /** Category of the preference, such as "display_settings". */
  category: string;
  /** Name of the preference in its category. May be empty. */
  name: string;
}

/** GetPreferenceForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetPreferenceForUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Category of the preference, such as "display_settings". */
  category?: string | undefined;
  /** Name of the preference in its category. May be empty. */
  name?: string | undefined;
}

/** Request of `getPreferencesForUser`. */
export interface GetPreferencesForUserRequest {
  /** Id of the user. */
  userId: string;
}

/** GetPreferencesForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetPreferencesForUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `updatePreferencesForUser`. */
export interface UpdatePreferencesForUserRequest {
  /** Id of the user. */
  userId: string;
  /** The preferences to set. None changes nothing. */
  preferences: Preference[];
}

/** UpdatePreferencesForUserRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePreferencesForUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** The preferences to set. None changes nothing. */
  preferences?: readonly PreferenceInit[] | undefined;
}

/** Request of `deletePreferencesForUser`. */
export interface DeletePreferencesForUserRequest {
  /** Id of the user. */
  userId: string;
  /** The preferences, each by user, category and name; the value does not count. */
  preferences: Preference[];
}

/** DeletePreferencesForUserRequest with everything optional: what is left out is zero or absent. */
export interface DeletePreferencesForUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** The preferences, each by user, category and name; the value does not count. */
  preferences?: readonly PreferenceInit[] | undefined;
}
