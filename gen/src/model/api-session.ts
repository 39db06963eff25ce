// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Session, SessionInit, UserAccessToken, UserAccessTokenInit } from "./session.ts";

export interface GetSessionRequest {
  sessionId: string;
}

/** GetSessionRequest with everything optional: what is left out is zero or absent. */
export interface GetSessionRequestInit {
  sessionId?: string | undefined;
}

export interface CreateSessionRequest {
  session: Session | undefined;
}

/** CreateSessionRequest with everything optional: what is left out is zero or absent. */
export interface CreateSessionRequestInit {
  session?: SessionInit | undefined;
}

export interface ExtendSessionExpiryRequest {
  sessionId: string;
  newExpiry: number;
}

/** ExtendSessionExpiryRequest with everything optional: what is left out is zero or absent. */
export interface ExtendSessionExpiryRequestInit {
  sessionId?: string | undefined;
  newExpiry?: number | undefined;
}

export interface RevokeSessionRequest {
  sessionId: string;
}

/** RevokeSessionRequest with everything optional: what is left out is zero or absent. */
export interface RevokeSessionRequestInit {
  sessionId?: string | undefined;
}

export interface CreateUserAccessTokenRequest {
  token: UserAccessToken | undefined;
}

/** CreateUserAccessTokenRequest with everything optional: what is left out is zero or absent. */
export interface CreateUserAccessTokenRequestInit {
  token?: UserAccessTokenInit | undefined;
}

export interface RevokeUserAccessTokenRequest {
  tokenId: string;
}

/** RevokeUserAccessTokenRequest with everything optional: what is left out is zero or absent. */
export interface RevokeUserAccessTokenRequestInit {
  tokenId?: string | undefined;
}

