// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

export interface Preference {
  userId: string;
  category: string;
  name: string;
  value: string;
}

/** Preference with everything optional: what is left out is zero or absent. */
export interface PreferenceInit {
  userId?: string | undefined;
  category?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
}

