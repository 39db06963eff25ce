// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Config } from "./documents.ts";
import type { DynamicObject } from "./values.ts";

/** Request of `loadPluginConfiguration`. */
export type LoadPluginConfigurationRequest = Record<string, never>;

/** LoadPluginConfigurationRequest with everything optional: what is left out is zero or absent. */
export type LoadPluginConfigurationRequestInit = Record<string, never>;

/** Request of `getConfig`. */
export type GetConfigRequest = Record<string, never>;

/** GetConfigRequest with everything optional: what is left out is zero or absent. */
export type GetConfigRequestInit = Record<string, never>;

/** Request of `getUnsanitizedConfig`. */
export type GetUnsanitizedConfigRequest = Record<string, never>;

/** GetUnsanitizedConfigRequest with everything optional: what is left out is zero or absent. */
export type GetUnsanitizedConfigRequestInit = Record<string, never>;

/** Request of `saveConfig`. */
export interface SaveConfigRequest {
  /** The whole configuration as JSON, with Go's field names. */
  config: Config | undefined;
}

/** SaveConfigRequest with everything optional: what is left out is zero or absent. */
export interface SaveConfigRequestInit {
  /** The whole configuration as JSON, with Go's field names. */
  config?: Config | undefined;
}

/** Request of `getPluginConfig`. */
export type GetPluginConfigRequest = Record<string, never>;

/** GetPluginConfigRequest with everything optional: what is left out is zero or absent. */
export type GetPluginConfigRequestInit = Record<string, never>;

/** Request of `savePluginConfig`. */
export interface SavePluginConfigRequest {
  /** The settings. It must be there, and may be empty. */
  config: DynamicObject | undefined;
}

/** SavePluginConfigRequest with everything optional: what is left out is zero or absent. */
export interface SavePluginConfigRequestInit {
  /** The settings. It must be there, and may be empty. */
  config?: DynamicObject | undefined;
}
