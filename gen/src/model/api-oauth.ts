// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { OAuthApp, OAuthAppInit } from "./oauth.ts";

/** Request of `createOAuthApp`. */
export interface CreateOAuthAppRequest {
  /** The new app, with `id` empty. */
  app: OAuthApp | undefined;
}

/** CreateOAuthAppRequest with everything optional: what is left out is zero or absent. */
export interface CreateOAuthAppRequestInit {
  /** The new app, with `id` empty. */
  app?: OAuthAppInit | undefined;
}

/** Request of `getOAuthApp`. */
export interface GetOAuthAppRequest {
  /** Id of the app, which is its client id as well. */
  appId: string;
}

/** GetOAuthAppRequest with everything optional: what is left out is zero or absent. */
export interface GetOAuthAppRequestInit {
  /** Id of the app, which is its client id as well. */
  appId?: string | undefined;
}

/** Request of `updateOAuthApp`. */
export interface UpdateOAuthAppRequest {
  /** The whole app, with id and changes. */
  app: OAuthApp | undefined;
}

/** UpdateOAuthAppRequest with everything optional: what is left out is zero or absent. */
export interface UpdateOAuthAppRequestInit {
  /** The whole app, with id and changes. */
  app?: OAuthAppInit | undefined;
}

/** Request of `deleteOAuthApp`. */
export interface DeleteOAuthAppRequest {
  /** Id of the app, which is its client id as well. */
  appId: string;
}

/** DeleteOAuthAppRequest with everything optional: what is left out is zero or absent. */
export interface DeleteOAuthAppRequestInit {
  /** Id of the app, which is its client id as well. */
  appId?: string | undefined;
}
