// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { TeamMember, TeamMemberInit } from "./team.ts";

/** A user's session: somebody who is logged in, on one device or through an access token. */
export interface Session {
  /** Id of the session. The server makes it. */
  id: string;
  /**
   * Secret that stands for the session in requests, for plugins that ask for `sessionToken` in their definition. Do not
   * log it.
   */
  token: string;
  /** When the session began, ms since the epoch. */
  createAt: number;
  /** When the session ends, ms since the epoch. 0 = never. */
  expiresAt: number;
  /** When it was last used, ms since the epoch. Updated every few minutes only. */
  lastActivityAt: number;
  /** Id of the user. It is not checked when a plugin creates a session. */
  userId: string;
  /** Id of a mobile device at its push service. Empty for other clients. */
  deviceId: string;
  /** Names of the user's roles when the session began, separated by spaces. */
  roles: string;
  /** True when an OAuth application uses the session. */
  isOauth: boolean;
  /** True when the user has been told that the session has expired. */
  expiredNotify: boolean;
  /** Free values of the session: `platform`, `os`, `browser`, `csrf` (a secret) and others. */
  props: Record<string, string>;
  /** The user's teams when the session began. */
  teamMembers: TeamMember[];
  /** True for the server's local mode, which is allowed everything. */
  local: boolean;
  /** Id of a mobile device at the push service for calls. Empty for other clients. */
  voipDeviceId: string;
}

/** Session with everything optional: what is left out is zero or absent. */
export interface SessionInit {
  /** Id of the session. The server makes it. */
  id?: string | undefined;
  /**
   * Secret that stands for the session in requests, for plugins that ask for `sessionToken` in their definition. Do not
   * log it.
   */
  token?: string | undefined;
  /** When the session began, ms since the epoch. */
  createAt?: number | undefined;
  /** When the session ends, ms since the epoch. 0 = never. */
  expiresAt?: number | undefined;
  /** When it was last used, ms since the epoch. Updated every few minutes only. */
  lastActivityAt?: number | undefined;
  /** Id of the user. It is not checked when a plugin creates a session. */
  userId?: string | undefined;
  /** Id of a mobile device at its push service. Empty for other clients. */
  deviceId?: string | undefined;
  /** Names of the user's roles when the session began, separated by spaces. */
  roles?: string | undefined;
  /** True when an OAuth application uses the session. */
  isOauth?: boolean | undefined;
  /** True when the user has been told that the session has expired. */
  expiredNotify?: boolean | undefined;
  /** Free values of the session: `platform`, `os`, `browser`, `csrf` (a secret) and others. */
  props?: Record<string, string> | undefined;
  /** The user's teams when the session began. */
  teamMembers?: readonly TeamMemberInit[] | undefined;
  /** True for the server's local mode, which is allowed everything. */
  local?: boolean | undefined;
  /** Id of a mobile device at the push service for calls. Empty for other clients. */
  voipDeviceId?: string | undefined;
}

/** A personal access token: a session for programs that lasts until it is revoked. */
export interface UserAccessToken {
  /** Id of the token, by which it is revoked. It is no secret. */
  id: string;
  /** The secret itself. Filled only in the answer that creates the token. */
  token: string;
  /** Id of the user whom the token stands for. */
  userId: string;
  /** What the token is for. */
  description: string;
  /** False while the token is switched off. */
  isActive: boolean;
  /** When the token ends, ms since the epoch. 0 = never. */
  expiresAt: number;
  /** When its owner was last told that it will end, ms since the epoch. Absent = not yet. Servers keep it to themselves. */
  lastNotifiedAt: number | undefined;
}

/** UserAccessToken with everything optional: what is left out is zero or absent. */
export interface UserAccessTokenInit {
  /** Id of the token, by which it is revoked. It is no secret. */
  id?: string | undefined;
  /** The secret itself. Filled only in the answer that creates the token. */
  token?: string | undefined;
  /** Id of the user whom the token stands for. */
  userId?: string | undefined;
  /** What the token is for. */
  description?: string | undefined;
  /** False while the token is switched off. */
  isActive?: boolean | undefined;
  /** When the token ends, ms since the epoch. 0 = never. */
  expiresAt?: number | undefined;
  /** When its owner was last told that it will end, ms since the epoch. Absent = not yet. Servers keep it to themselves. */
  lastNotifiedAt?: number | undefined;
}
