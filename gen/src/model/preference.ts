// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** One preference of a user. Category and name together are its key. */
export interface Preference {
  /** Id of the user. */
  userId: string;
  /** Category, such as "display_settings". Plugins do well to use their own id. */
  category: string;
  /** Name within the category. */
  name: string;
  /** Value as text, often JSON. */
  value: string;
}

/** Preference with everything optional: what is left out is zero or absent. */
export interface PreferenceInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Category, such as "display_settings". Plugins do well to use their own id. */
  category?: string | undefined;
  /** Name within the category. */
  name?: string | undefined;
  /** Value as text, often JSON. */
  value?: string | undefined;
}
