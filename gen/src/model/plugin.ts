// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** What a plugin says about itself. It is a part of the manifest: server, webapp, settings and props are not in it. */
export interface Manifest {
  /** Id of the plugin, such as "com.example.plugin", lower case. */
  id: string;
  /** Name that people see. */
  name: string;
  /** What the plugin does. May be empty. */
  description: string;
  /** URL of the plugin's home page. May be empty. */
  homepageUrl: string;
  /** URL where users find help. May be empty. */
  supportUrl: string;
  /** URL of the notes for this version. May be empty. */
  releaseNotesUrl: string;
  /** Path of the icon in the bundle, an SVG. May be empty. */
  iconPath: string;
  /** Version of the plugin, semantic versioning. */
  version: string;
  /** Oldest server version that the plugin runs on. Empty = any. */
  minServerVersion: string;
}

/** Manifest with everything optional: what is left out is zero or absent. */
export interface ManifestInit {
  /** Id of the plugin, such as "com.example.plugin", lower case. */
  id?: string | undefined;
  /** Name that people see. */
  name?: string | undefined;
  /** What the plugin does. May be empty. */
  description?: string | undefined;
  /** URL of the plugin's home page. May be empty. */
  homepageUrl?: string | undefined;
  /** URL where users find help. May be empty. */
  supportUrl?: string | undefined;
  /** URL of the notes for this version. May be empty. */
  releaseNotesUrl?: string | undefined;
  /** Path of the icon in the bundle, an SVG. May be empty. */
  iconPath?: string | undefined;
  /** Version of the plugin, semantic versioning. */
  version?: string | undefined;
  /** Oldest server version that the plugin runs on. Empty = any. */
  minServerVersion?: string | undefined;
}

/** How a plugin is doing. */
export interface PluginStatus {
  /** Id of the plugin. */
  pluginId: string;
  /** Folder of the plugin on the server. */
  pluginPath: string;
  /**
   * 0 = not running, 1 = starting (not in use), 2 = running, 3 = failed to start, 4 = failed to stay running, 5 =
   * stopping (not in use). A plugin whose process has died still counts as running until the next health check.
   */
  state: number;
  /** Name that people see. */
  name: string;
  /** What the plugin does. */
  description: string;
  /** Version of the plugin. */
  version: string;
}

/** PluginStatus with everything optional: what is left out is zero or absent. */
export interface PluginStatusInit {
  /** Id of the plugin. */
  pluginId?: string | undefined;
  /** Folder of the plugin on the server. */
  pluginPath?: string | undefined;
  /**
   * 0 = not running, 1 = starting (not in use), 2 = running, 3 = failed to start, 4 = failed to stay running, 5 =
   * stopping (not in use). A plugin whose process has died still counts as running until the next health check.
   */
  state?: number | undefined;
  /** Name that people see. */
  name?: string | undefined;
  /** What the plugin does. */
  description?: string | undefined;
  /** Version of the plugin. */
  version?: string | undefined;
}

/** A message from a plugin to its own copies on the other nodes of a cluster. */
export interface PluginClusterEvent {
  /** What kind of message it is. Free text. */
  id: string;
  /** Content of the message. May be empty. */
  data: Uint8Array;
}

/** PluginClusterEvent with everything optional: what is left out is zero or absent. */
export interface PluginClusterEventInit {
  /** What kind of message it is. Free text. */
  id?: string | undefined;
  /** Content of the message. May be empty. */
  data?: Uint8Array | undefined;
}

/** How to send a message to the other nodes. */
export interface PluginClusterEventSendOptions {
  /** "reliable" (arrives, slower) or "best_effort" (may get lost). Hosts may ignore it over gRPC. */
  sendType: string;
  /** Id of the only node that is to get it. Empty = all other nodes. */
  targetId: string;
}

/** PluginClusterEventSendOptions with everything optional: what is left out is zero or absent. */
export interface PluginClusterEventSendOptionsInit {
  /** "reliable" (arrives, slower) or "best_effort" (may get lost). Hosts may ignore it over gRPC. */
  sendType?: string | undefined;
  /** Id of the only node that is to get it. Empty = all other nodes. */
  targetId?: string | undefined;
}
