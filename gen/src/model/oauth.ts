// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** An OAuth 2.0 application. */
export interface OAuthApp {
  /** Id of the app, which is also its client id. */
  id: string;
  /** Id of the user who registered the app. */
  creatorId: string;
  /** When the app was registered, ms since the epoch. */
  createAt: number;
  /** When the app was last changed, ms since the epoch. */
  updateAt: number;
  /** Secret of the app. Do not log it. */
  clientSecret: string;
  /** Name that users see when they grant access. */
  name: string;
  /** What the app is for. */
  description: string;
  /** URL of the app's icon. May be empty. */
  iconUrl: string;
  /** URLs that users may be sent back to. */
  callbackUrls: string[];
  /** URL of the app's home page. */
  homepage: string;
  /** True when users are not asked to grant access. */
  isTrusted: boolean;
  /** Id of the Mattermost app behind it. Empty for most. */
  mattermostAppId: string;
  /** True when the app registered itself. */
  isDynamicallyRegistered: boolean;
}

/** OAuthApp with everything optional: what is left out is zero or absent. */
export interface OAuthAppInit {
  /** Id of the app, which is also its client id. */
  id?: string | undefined;
  /** Id of the user who registered the app. */
  creatorId?: string | undefined;
  /** When the app was registered, ms since the epoch. */
  createAt?: number | undefined;
  /** When the app was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** Secret of the app. Do not log it. */
  clientSecret?: string | undefined;
  /** Name that users see when they grant access. */
  name?: string | undefined;
  /** What the app is for. */
  description?: string | undefined;
  /** URL of the app's icon. May be empty. */
  iconUrl?: string | undefined;
  /** URLs that users may be sent back to. */
  callbackUrls?: readonly string[] | undefined;
  /** URL of the app's home page. */
  homepage?: string | undefined;
  /** True when users are not asked to grant access. */
  isTrusted?: boolean | undefined;
  /** Id of the Mattermost app behind it. Empty for most. */
  mattermostAppId?: string | undefined;
  /** True when the app registered itself. */
  isDynamicallyRegistered?: boolean | undefined;
}
