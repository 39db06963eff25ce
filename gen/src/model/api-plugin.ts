// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  PluginClusterEvent,
  PluginClusterEventInit,
  PluginClusterEventSendOptions,
  PluginClusterEventSendOptionsInit,
} from "./plugin.ts";
import type { ByteStream } from "./values.ts";

export type GetBundlePathRequest = Record<string, never>;

/** GetBundlePathRequest with everything optional: what is left out is zero or absent. */
export type GetBundlePathRequestInit = Record<string, never>;

export type GetPluginsRequest = Record<string, never>;

/** GetPluginsRequest with everything optional: what is left out is zero or absent. */
export type GetPluginsRequestInit = Record<string, never>;

export interface EnablePluginRequest {
  id: string;
}

/** EnablePluginRequest with everything optional: what is left out is zero or absent. */
export interface EnablePluginRequestInit {
  id?: string | undefined;
}

export interface DisablePluginRequest {
  id: string;
}

/** DisablePluginRequest with everything optional: what is left out is zero or absent. */
export interface DisablePluginRequestInit {
  id?: string | undefined;
}

export interface RemovePluginRequest {
  id: string;
}

/** RemovePluginRequest with everything optional: what is left out is zero or absent. */
export interface RemovePluginRequestInit {
  id?: string | undefined;
}

export interface GetPluginStatusRequest {
  id: string;
}

/** GetPluginStatusRequest with everything optional: what is left out is zero or absent. */
export interface GetPluginStatusRequestInit {
  id?: string | undefined;
}

export interface InstallPluginRequest {
  fileData: ByteStream;
  replace: boolean;
}

/** InstallPluginRequest with everything optional: what is left out is zero or absent. */
export interface InstallPluginRequestInit {
  fileData?: ByteStream | Uint8Array | undefined;
  replace?: boolean | undefined;
}

export type GetPluginIDRequest = Record<string, never>;

/** GetPluginIDRequest with everything optional: what is left out is zero or absent. */
export type GetPluginIDRequestInit = Record<string, never>;

export interface PublishPluginClusterEventRequest {
  event: PluginClusterEvent | undefined;
  opts: PluginClusterEventSendOptions | undefined;
}

/** PublishPluginClusterEventRequest with everything optional: what is left out is zero or absent. */
export interface PublishPluginClusterEventRequestInit {
  event?: PluginClusterEventInit | undefined;
  opts?: PluginClusterEventSendOptionsInit | undefined;
}

export interface RegisterCollectionAndTopicRequest {
  collectionType: string;
  topicType: string;
}

/** RegisterCollectionAndTopicRequest with everything optional: what is left out is zero or absent. */
export interface RegisterCollectionAndTopicRequestInit {
  collectionType?: string | undefined;
  topicType?: string | undefined;
}

