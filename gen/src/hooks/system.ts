// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Config } from "../model/documents.ts";
import type { FileDataInit } from "../model/file.ts";
import type { OnInstallEvent } from "../model/hooks-system.ts";
import type { ProductLimits } from "../model/limits.ts";
import type { PluginClusterEvent } from "../model/plugin.ts";
import type { Rejection } from "./verdict.ts";

/** What `onInstall` brings. */
export interface OnInstallArgs {
  /** The installation. */
  readonly event: OnInstallEvent;
}

/** What `onInstall` may return. */
export type OnInstallResult = undefined | void;

/** What `onSendDailyTelemetry` may return. */
export type OnSendDailyTelemetryResult = undefined | void;

/** What `runDataRetention` brings. */
export interface RunDataRetentionArgs {
  /** Time of the run, ms since the epoch. Reckon ages from it. */
  readonly nowTime: number;
  /** Most items to delete in this call. */
  readonly batchSize: number;
}

/** What `runDataRetention` may return. */
export type RunDataRetentionResult = number | undefined | void;

/** What `onCloudLimitsUpdated` brings. */
export interface OnCloudLimitsUpdatedArgs {
  /** The limits from now on. Absent = there are none any more. Over gRPC the numbers in it may be missing. */
  readonly limits: ProductLimits;
}

/** What `onCloudLimitsUpdated` may return. */
export type OnCloudLimitsUpdatedResult = undefined | void;

/** What `configurationWillBeSaved` brings. */
export interface ConfigurationWillBeSavedArgs {
  /** The whole configuration that is to be saved, secrets included. */
  readonly newConfig: Config;
}

/** What `configurationWillBeSaved` may return. */
export type ConfigurationWillBeSavedResult = Config | Rejection | undefined | void;

/** What `onPluginClusterEvent` brings. */
export interface OnPluginClusterEventArgs {
  /** The message of the other node. */
  readonly event: PluginClusterEvent;
}

/** What `onPluginClusterEvent` may return. */
export type OnPluginClusterEventResult = undefined | void;

/** What `generateSupportData` may return. */
export type GenerateSupportDataResult = readonly FileDataInit[] | undefined | void;
