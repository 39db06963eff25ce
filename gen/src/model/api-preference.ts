// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Preference, PreferenceInit } from "./preference.ts";

export interface GetPreferenceForUserRequest {
  userId: string;
  category: string;
  name: string;
}

/** GetPreferenceForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetPreferenceForUserRequestInit {
  userId?: string | undefined;
  category?: string | undefined;
  name?: string | undefined;
}

export interface GetPreferencesForUserRequest {
  userId: string;
}

/** GetPreferencesForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetPreferencesForUserRequestInit {
  userId?: string | undefined;
}

export interface UpdatePreferencesForUserRequest {
  userId: string;
  preferences: Preference[];
}

/** UpdatePreferencesForUserRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePreferencesForUserRequestInit {
  userId?: string | undefined;
  preferences?: readonly PreferenceInit[] | undefined;
}

export interface DeletePreferencesForUserRequest {
  userId: string;
  preferences: Preference[];
}

/** DeletePreferencesForUserRequest with everything optional: what is left out is zero or absent. */
export interface DeletePreferencesForUserRequestInit {
  userId?: string | undefined;
  preferences?: readonly PreferenceInit[] | undefined;
}

