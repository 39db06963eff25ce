// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Session, SessionInit, UserAccessToken, UserAccessTokenInit } from "./session.ts";

/** Request of `getSession`. */
export interface GetSessionRequest {
  /** Id of the session. */
  sessionId: string;
}

/** GetSessionRequest with everything optional: what is left out is zero or absent. */
export interface GetSessionRequestInit {
  /** Id of the session. */
  sessionId?: string | undefined;
}

/** Request of `createSession`. */
export interface CreateSessionRequest {
  /** The new session. */
  session: Session | undefined;
}

/** CreateSessionRequest with everything optional: what is left out is zero or absent. */
export interface CreateSessionRequestInit {
  /** The new session. */
  session?: SessionInit | undefined;
}

/** Request of `extendSessionExpiry`. */
export interface ExtendSessionExpiryRequest {
  /** Id of the session. */
  sessionId: string;
  /** When the session ends, ms since the epoch. 0 = never. */
  newExpiry: number;
}

/** ExtendSessionExpiryRequest with everything optional: what is left out is zero or absent. */
export interface ExtendSessionExpiryRequestInit {
  /** Id of the session. */
  sessionId?: string | undefined;
  /** When the session ends, ms since the epoch. 0 = never. */
  newExpiry?: number | undefined;
}

/** Request of `revokeSession`. */
export interface RevokeSessionRequest {
  /** Id of the session. */
  sessionId: string;
}

/** RevokeSessionRequest with everything optional: what is left out is zero or absent. */
export interface RevokeSessionRequestInit {
  /** Id of the session. */
  sessionId?: string | undefined;
}

/** Request of `createUserAccessToken`. */
export interface CreateUserAccessTokenRequest {
  /** The new token: `userId` and `description`. */
  token: UserAccessToken | undefined;
}

/** CreateUserAccessTokenRequest with everything optional: what is left out is zero or absent. */
export interface CreateUserAccessTokenRequestInit {
  /** The new token: `userId` and `description`. */
  token?: UserAccessTokenInit | undefined;
}

/** Request of `revokeUserAccessToken`. */
export interface RevokeUserAccessTokenRequest {
  /** Id of the token, not its text. */
  tokenId: string;
}

/** RevokeUserAccessTokenRequest with everything optional: what is left out is zero or absent. */
export interface RevokeUserAccessTokenRequestInit {
  /** Id of the token, not its text. */
  tokenId?: string | undefined;
}
