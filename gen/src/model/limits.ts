// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** Limits on files. */
export interface FilesLimits {
  /** Most bytes of all files together. Absent = no limit. */
  totalStorage: number | undefined;
}

/** FilesLimits with everything optional: what is left out is zero or absent. */
export interface FilesLimitsInit {
  /** Most bytes of all files together. Absent = no limit. */
  totalStorage?: number | undefined;
}

/** Limits on messages. */
export interface MessagesLimits {
  /** Number of messages that can still be read; older ones are hidden. Absent = no limit. */
  history: number | undefined;
}

/** MessagesLimits with everything optional: what is left out is zero or absent. */
export interface MessagesLimitsInit {
  /** Number of messages that can still be read; older ones are hidden. Absent = no limit. */
  history?: number | undefined;
}

/** Limits on teams. */
export interface TeamsLimits {
  /** Most teams that are not archived. Absent = no limit. */
  active: number | undefined;
}

/** TeamsLimits with everything optional: what is left out is zero or absent. */
export interface TeamsLimitsInit {
  /** Most teams that are not archived. Absent = no limit. */
  active?: number | undefined;
}

/** The limits of the server's subscription. A part that is absent sets no limit, 0 does. */
export interface ProductLimits {
  /** Limits on files. Absent = none. */
  files: FilesLimits | undefined;
  /** Limits on messages. Absent = none. */
  messages: MessagesLimits | undefined;
  /** Limits on teams. Absent = none. */
  teams: TeamsLimits | undefined;
}

/** ProductLimits with everything optional: what is left out is zero or absent. */
export interface ProductLimitsInit {
  /** Limits on files. Absent = none. */
  files?: FilesLimitsInit | undefined;
  /** Limits on messages. Absent = none. */
  messages?: MessagesLimitsInit | undefined;
  /** Limits on teams. Absent = none. */
  teams?: TeamsLimitsInit | undefined;
}
