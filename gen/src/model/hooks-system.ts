// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

export interface OnInstallEvent {
  userId: string;
}

/** OnInstallEvent with everything optional: what is left out is zero or absent. */
export interface OnInstallEventInit {
  userId?: string | undefined;
}

