// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject, DynamicValue } from "./values.ts";

/** What a plugin says about itself. */
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
  /** The part that runs on the server. Absent = there is none. */
  server: ManifestServer | undefined;
  /** The part that runs in the web app. Absent = there is none. */
  webapp: ManifestWebapp | undefined;
  /** Settings that administrators see. Absent = there are none. */
  settingsSchema: PluginSettingsSchema | undefined;
  /** Free values for other plugins, and for the server (such as `support_packet`). Absent = none. */
  props: DynamicObject | undefined;
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
  /** The part that runs on the server. Absent = there is none. */
  server?: ManifestServerInit | undefined;
  /** The part that runs in the web app. Absent = there is none. */
  webapp?: ManifestWebappInit | undefined;
  /** Settings that administrators see. Absent = there are none. */
  settingsSchema?: PluginSettingsSchemaInit | undefined;
  /** Free values for other plugins, and for the server (such as `support_packet`). Absent = none. */
  props?: DynamicObject | undefined;
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
  /** Id of the node of the cluster that this is about. Empty without a cluster. */
  clusterId: string;
  /** Why the plugin does not run. Empty = nothing is known to be wrong. */
  error: string;
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
  /** Id of the node of the cluster that this is about. Empty without a cluster. */
  clusterId?: string | undefined;
  /** Why the plugin does not run. Empty = nothing is known to be wrong. */
  error?: string | undefined;
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

/** The part of a plugin that runs on the server. */
export interface ManifestServer {
  /** Paths in the bundle by platform, such as "linux-amd64". */
  executables: Record<string, string>;
  /** Path in the bundle for platforms that are not among them. May be empty. */
  executable: string;
}

/** ManifestServer with everything optional: what is left out is zero or absent. */
export interface ManifestServerInit {
  /** Paths in the bundle by platform, such as "linux-amd64". */
  executables?: Record<string, string> | undefined;
  /** Path in the bundle for platforms that are not among them. May be empty. */
  executable?: string | undefined;
}

/** The part of a plugin that runs in the web app. */
export interface ManifestWebapp {
  /** Path of the script in the bundle. */
  bundlePath: string;
  /** Hash of the script (64-bit FNV-1a), which the server works out when it loads the plugin. Empty before. */
  bundleHash: Uint8Array;
}

/** ManifestWebapp with everything optional: what is left out is zero or absent. */
export interface ManifestWebappInit {
  /** Path of the script in the bundle. */
  bundlePath?: string | undefined;
  /** Hash of the script (64-bit FNV-1a), which the server works out when it loads the plugin. Empty before. */
  bundleHash?: Uint8Array | undefined;
}

/** The settings of a plugin as administrators see them. */
export interface PluginSettingsSchema {
  /** Text above the settings, Markdown. May be empty. */
  header: string;
  /** Text below the settings, Markdown. May be empty. */
  footer: string;
  /** The settings. */
  settings: PluginSetting[];
  /** Settings in sections of their own. Their keys share one space with those outside of sections. */
  sections: PluginSettingsSection[];
}

/** PluginSettingsSchema with everything optional: what is left out is zero or absent. */
export interface PluginSettingsSchemaInit {
  /** Text above the settings, Markdown. May be empty. */
  header?: string | undefined;
  /** Text below the settings, Markdown. May be empty. */
  footer?: string | undefined;
  /** The settings. */
  settings?: readonly PluginSettingInit[] | undefined;
  /** Settings in sections of their own. Their keys share one space with those outside of sections. */
  sections?: readonly PluginSettingsSectionInit[] | undefined;
}

/** A section of settings. */
export interface PluginSettingsSection {
  /** Key of the section, unique in the plugin. */
  key: string;
  /** Title. May be empty. */
  title: string;
  /** Line below the title. May be empty. */
  subtitle: string;
  /** The settings in it. */
  settings: PluginSetting[];
  /** Text above them, Markdown. May be empty. */
  header: string;
  /** Text below them, Markdown. May be empty. */
  footer: string;
  /** True when the plugin's web app draws the section. */
  custom: boolean;
  /** With `custom`: true when the settings are shown in the ordinary way while the plugin is off. */
  fallback: boolean;
}

/** PluginSettingsSection with everything optional: what is left out is zero or absent. */
export interface PluginSettingsSectionInit {
  /** Key of the section, unique in the plugin. */
  key?: string | undefined;
  /** Title. May be empty. */
  title?: string | undefined;
  /** Line below the title. May be empty. */
  subtitle?: string | undefined;
  /** The settings in it. */
  settings?: readonly PluginSettingInit[] | undefined;
  /** Text above them, Markdown. May be empty. */
  header?: string | undefined;
  /** Text below them, Markdown. May be empty. */
  footer?: string | undefined;
  /** True when the plugin's web app draws the section. */
  custom?: boolean | undefined;
  /** With `custom`: true when the settings are shown in the ordinary way while the plugin is off. */
  fallback?: boolean | undefined;
}

/** A setting of a plugin. */
export interface PluginSetting {
  /** Key in the plugin's configuration. */
  key: string;
  /** Name that people see. */
  displayName: string;
  /** "bool", "dropdown", "generated", "radio", "text", "longtext", "number", "username" or "custom". */
  type: string;
  /** What it is for, Markdown. May be empty. */
  helpText: string;
  /** For "generated": text beside the button that makes a new value. May be empty. */
  regenerateHelpText: string;
  /** Text shown while it is empty. May be empty. */
  placeholder: string;
  /** Value as long as nobody sets one; its kind follows from the type. Absent or null = none. */
  default: DynamicValue | undefined;
  /** Choices of a "radio" or "dropdown". */
  options: PluginOption[];
  /** "cloud" or "on-prem": shown on such servers only. Empty = on all. */
  hosting: string;
  /** True when its value is hidden from those who may only look. */
  secret: boolean;
}

/** PluginSetting with everything optional: what is left out is zero or absent. */
export interface PluginSettingInit {
  /** Key in the plugin's configuration. */
  key?: string | undefined;
  /** Name that people see. */
  displayName?: string | undefined;
  /** "bool", "dropdown", "generated", "radio", "text", "longtext", "number", "username" or "custom". */
  type?: string | undefined;
  /** What it is for, Markdown. May be empty. */
  helpText?: string | undefined;
  /** For "generated": text beside the button that makes a new value. May be empty. */
  regenerateHelpText?: string | undefined;
  /** Text shown while it is empty. May be empty. */
  placeholder?: string | undefined;
  /** Value as long as nobody sets one; its kind follows from the type. Absent or null = none. */
  default?: DynamicValue | undefined;
  /** Choices of a "radio" or "dropdown". */
  options?: readonly PluginOptionInit[] | undefined;
  /** "cloud" or "on-prem": shown on such servers only. Empty = on all. */
  hosting?: string | undefined;
  /** True when its value is hidden from those who may only look. */
  secret?: boolean | undefined;
}

/** One choice of a setting. */
export interface PluginOption {
  /** Text that people see. */
  displayName: string;
  /** Value of the setting when it is chosen. */
  value: string;
}

/** PluginOption with everything optional: what is left out is zero or absent. */
export interface PluginOptionInit {
  /** Text that people see. */
  displayName?: string | undefined;
  /** Value of the setting when it is chosen. */
  value?: string | undefined;
}
