// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { OAuthApp, OAuthAppInit } from "./oauth.ts";

export interface CreateOAuthAppRequest {
  app: OAuthApp | undefined;
}

/** CreateOAuthAppRequest with everything optional: what is left out is zero or absent. */
export interface CreateOAuthAppRequestInit {
  app?: OAuthAppInit | undefined;
}

export interface GetOAuthAppRequest {
  appId: string;
}

/** GetOAuthAppRequest with everything optional: what is left out is zero or absent. */
export interface GetOAuthAppRequestInit {
  appId?: string | undefined;
}

export interface UpdateOAuthAppRequest {
  app: OAuthApp | undefined;
}

/** UpdateOAuthAppRequest with everything optional: what is left out is zero or absent. */
export interface UpdateOAuthAppRequestInit {
  app?: OAuthAppInit | undefined;
}

export interface DeleteOAuthAppRequest {
  appId: string;
}

/** DeleteOAuthAppRequest with everything optional: what is left out is zero or absent. */
export interface DeleteOAuthAppRequestInit {
  appId?: string | undefined;
}

