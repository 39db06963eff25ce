// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { FileDataInit } from "../model/file.ts";
import type { OnInstallEvent } from "../model/hooks-system.ts";
import type { ProductLimits } from "../model/limits.ts";
import type { PluginClusterEvent } from "../model/plugin.ts";
import type { Config } from "../model/values.ts";
import type { Rejection } from "./verdict.ts";

/** The arguments of `onInstall`. */
export interface OnInstallArgs {
  readonly event: OnInstallEvent;
}

/** What `onInstall` may return. */
export type OnInstallResult = undefined | void;

/** What `onSendDailyTelemetry` may return. */
export type OnSendDailyTelemetryResult = undefined | void;

/** The arguments of `runDataRetention`. */
export interface RunDataRetentionArgs {
  readonly nowTime: number;
  readonly batchSize: number;
}

/** What `runDataRetention` may return. */
export type RunDataRetentionResult = number | undefined | void;

/** The arguments of `onCloudLimitsUpdated`. */
export interface OnCloudLimitsUpdatedArgs {
  readonly limits: ProductLimits;
}

/** What `onCloudLimitsUpdated` may return. */
export type OnCloudLimitsUpdatedResult = undefined | void;

/** The arguments of `configurationWillBeSaved`. */
export interface ConfigurationWillBeSavedArgs {
  readonly newConfig: Config;
}

/** What `configurationWillBeSaved` may return. */
export type ConfigurationWillBeSavedResult = Config | Rejection | undefined | void;

/** The arguments of `onPluginClusterEvent`. */
export interface OnPluginClusterEventArgs {
  readonly event: PluginClusterEvent;
}

/** What `onPluginClusterEvent` may return. */
export type OnPluginClusterEventResult = undefined | void;

/** What `generateSupportData` may return. */
export type GenerateSupportDataResult = readonly FileDataInit[] | undefined | void;

