// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Config, DynamicObject } from "./values.ts";

export type LoadPluginConfigurationRequest = Record<string, never>;

/** LoadPluginConfigurationRequest with everything optional: what is left out is zero or absent. */
export type LoadPluginConfigurationRequestInit = Record<string, never>;

export type GetConfigRequest = Record<string, never>;

/** GetConfigRequest with everything optional: what is left out is zero or absent. */
export type GetConfigRequestInit = Record<string, never>;

export type GetUnsanitizedConfigRequest = Record<string, never>;

/** GetUnsanitizedConfigRequest with everything optional: what is left out is zero or absent. */
export type GetUnsanitizedConfigRequestInit = Record<string, never>;

export interface SaveConfigRequest {
  config: Config | undefined;
}

/** SaveConfigRequest with everything optional: what is left out is zero or absent. */
export interface SaveConfigRequestInit {
  config?: Config | undefined;
}

export type GetPluginConfigRequest = Record<string, never>;

/** GetPluginConfigRequest with everything optional: what is left out is zero or absent. */
export type GetPluginConfigRequestInit = Record<string, never>;

export interface SavePluginConfigRequest {
  config: DynamicObject | undefined;
}

/** SavePluginConfigRequest with everything optional: what is left out is zero or absent. */
export interface SavePluginConfigRequestInit {
  config?: DynamicObject | undefined;
}

