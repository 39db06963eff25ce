// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** An installation of the plugin. */
export interface OnInstallEvent {
  /** Id of the user who installed the plugin. */
  userId: string;
}

/** OnInstallEvent with everything optional: what is left out is zero or absent. */
export interface OnInstallEventInit {
  /** Id of the user who installed the plugin. */
  userId?: string | undefined;
}
