// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  PluginClusterEvent,
  PluginClusterEventInit,
  PluginClusterEventSendOptions,
  PluginClusterEventSendOptionsInit,
} from "./plugin.ts";
import type { ByteStream } from "./values.ts";

/** Request of `getBundlePath`. */
export type GetBundlePathRequest = Record<string, never>;

/** GetBundlePathRequest with everything optional: what is left out is zero or absent. */
export type GetBundlePathRequestInit = Record<string, never>;

/** Request of `getPlugins`. */
export type GetPluginsRequest = Record<string, never>;

/** GetPluginsRequest with everything optional: what is left out is zero or absent. */
export type GetPluginsRequestInit = Record<string, never>;

/** Request of `enablePlugin`. */
export interface EnablePluginRequest {
  /** Id of the plugin, as in its manifest. */
  id: string;
}

/** EnablePluginRequest with everything optional: what is left out is zero or absent. */
export interface EnablePluginRequestInit {
  /** Id of the plugin, as in its manifest. */
  id?: string | undefined;
}

/** Request of `disablePlugin`. */
export interface DisablePluginRequest {
  /** Id of the plugin, as in its manifest. */
  id: string;
}

/** DisablePluginRequest with everything optional: what is left out is zero or absent. */
export interface DisablePluginRequestInit {
  /** Id of the plugin, as in its manifest. */
  id?: string | undefined;
}

/** Request of `removePlugin`. */
export interface RemovePluginRequest {
  /** Id of the plugin, as in its manifest. */
  id: string;
}

/** RemovePluginRequest with everything optional: what is left out is zero or absent. */
export interface RemovePluginRequestInit {
  /** Id of the plugin, as in its manifest. */
  id?: string | undefined;
}

/** Request of `getPluginStatus`. */
export interface GetPluginStatusRequest {
  /** Id of the plugin, as in its manifest. */
  id: string;
}

/** GetPluginStatusRequest with everything optional: what is left out is zero or absent. */
export interface GetPluginStatusRequestInit {
  /** Id of the plugin, as in its manifest. */
  id?: string | undefined;
}

/** Request of `installPlugin`. */
export interface InstallPluginRequest {
  /** The bytes of the bundle. */
  fileData: ByteStream;
  /** Replace a plugin of this id that is installed already. */
  replace: boolean;
}

/** InstallPluginRequest with everything optional: what is left out is zero or absent. */
export interface InstallPluginRequestInit {
  /** The bytes of the bundle. */
  fileData?: ByteStream | Uint8Array | undefined;
  /** Replace a plugin of this id that is installed already. */
  replace?: boolean | undefined;
}

/** Request of `getPluginID`. */
export type GetPluginIDRequest = Record<string, never>;

/** GetPluginIDRequest with everything optional: what is left out is zero or absent. */
export type GetPluginIDRequestInit = Record<string, never>;

/** Request of `publishPluginClusterEvent`. */
export interface PublishPluginClusterEventRequest {
  /** The event. It must be there. */
  event: PluginClusterEvent | undefined;
  /** To whom and how. Absent = to all nodes. Mattermost's gRPC host ignores how. */
  opts: PluginClusterEventSendOptions | undefined;
}

/** PublishPluginClusterEventRequest with everything optional: what is left out is zero or absent. */
export interface PublishPluginClusterEventRequestInit {
  /** The event. It must be there. */
  event?: PluginClusterEventInit | undefined;
  /** To whom and how. Absent = to all nodes. Mattermost's gRPC host ignores how. */
  opts?: PluginClusterEventSendOptionsInit | undefined;
}

/** Request of `registerCollectionAndTopic`. */
export interface RegisterCollectionAndTopicRequest {
  /** Name of the kind of collection. */
  collectionType: string;
  /** Name of the kind of topic in it. */
  topicType: string;
}

/** RegisterCollectionAndTopicRequest with everything optional: what is left out is zero or absent. */
export interface RegisterCollectionAndTopicRequestInit {
  /** Name of the kind of collection. */
  collectionType?: string | undefined;
  /** Name of the kind of topic in it. */
  topicType?: string | undefined;
}
