// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { AppError } from "../model/common.ts";
import type { Config } from "../model/documents.ts";
import type { FileData } from "../model/file.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";
import type { OnInstallEvent, OnInstallEventInit } from "../model/hooks-system.ts";
import type { ProductLimits } from "../model/limits.ts";
import type { PluginClusterEvent } from "../model/plugin.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodeFileData, encodeFileData } from "./file.ts";
import { decodePluginContext, encodePluginContext } from "./hooks-common.ts";
import { decodeProductLimits, encodeProductLimits } from "./limits.ts";
import { errorReason, givenReason, isEmptyError, refusedOutcome, rejectionError } from "./outcome.ts";
import { decodePluginClusterEvent, encodePluginClusterEvent } from "./plugin.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  readInt64,
  readJson,
  readString,
  readTag,
  skipField,
  writeInt64,
  writeJson,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeOnInstallEvent(w: Writer, v: OnInstallEventInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const onInstallEventFields = "1:userId";

export function decodeOnInstallEvent(r: Reader, length = r.len - r.pos, into?: OnInstallEvent): OnInstallEvent {
  let userId = "";
  if (into !== undefined) ({ userId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, onInstallEventFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onInstallEventFields);
  }
  return { userId };
}

export function encodeConfigJson(w: Writer, v: Config): void {
  if (v !== undefined) writeJson(w, 10, "", v);
}

const configJsonFields = "1:";

export function decodeConfigJson(r: Reader, length = r.len - r.pos, into?: Config): Config | undefined {
  let config: Config | undefined;
  if (into !== undefined) config = into;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          config = readJson(r);
          break;
        default:
          skipField(r, tag, configJsonFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, configJsonFields);
  }
  return config;
}

export function encodeOnInstallRequest(
  w: Writer,
  args: HookTypes["onInstall"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "event");
    encodeOnInstallEvent(w, args.event);
    endMessage(w, at);
  }
}

const onInstallRequestFields = "1:context 2:pluginContext 3:event";

export function decodeOnInstallRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onInstall"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let event: OnInstallEvent | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          event = decodeOnInstallEvent(r, r.uint32(), event);
          break;
        default:
          skipField(r, tag, onInstallRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onInstallRequestFields);
  }
  return { args: { event: event ?? decodeOnInstallEvent(r, 0) }, pluginContext };
}

export function encodeOnInstallResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["onInstall"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("onInstall", outcome);
  }
}

const onInstallResponseFields = "1:error";

export function decodeOnInstallResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onInstall"]["value"]> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, onInstallResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onInstallResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return { kind: "nothing" };
}

export function encodeOnSendDailyTelemetryRequest(
  w: Writer,
  args: HookTypes["onSendDailyTelemetry"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
}

const onSendDailyTelemetryRequestFields = "1:context";

export function decodeOnSendDailyTelemetryRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onSendDailyTelemetry"]["args"]; pluginContext: PluginContext | undefined } {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        default:
          skipField(r, tag, onSendDailyTelemetryRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSendDailyTelemetryRequestFields);
  }
  return { args: {}, pluginContext: undefined };
}

export function encodeOnSendDailyTelemetryResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["onSendDailyTelemetry"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("onSendDailyTelemetry", outcome);
  }
}

const onSendDailyTelemetryResponseFields = "";

export function decodeOnSendDailyTelemetryResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onSendDailyTelemetry"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, onSendDailyTelemetryResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSendDailyTelemetryResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeRunDataRetentionRequest(
  w: Writer,
  args: HookTypes["runDataRetention"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (args.nowTime !== 0) writeInt64(w, 16, "nowTime", args.nowTime);
  if (args.batchSize !== 0) writeInt64(w, 24, "batchSize", args.batchSize);
}

const runDataRetentionRequestFields = "1:context 2:nowTime 3:batchSize";

export function decodeRunDataRetentionRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["runDataRetention"]["args"]; pluginContext: PluginContext | undefined } {
  let nowTime = 0;
  let batchSize = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 16:
          nowTime = readInt64(r);
          break;
        case 24:
          batchSize = readInt64(r);
          break;
        default:
          skipField(r, tag, runDataRetentionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, runDataRetentionRequestFields);
  }
  return { args: { nowTime, batchSize }, pluginContext: undefined };
}

export function encodeRunDataRetentionResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["runDataRetention"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      if (outcome.value !== 0) writeInt64(w, 16, "result", outcome.value);
      break;
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("runDataRetention", outcome);
  }
}

const runDataRetentionResponseFields = "1:error 2:deletedCount";

export function decodeRunDataRetentionResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["runDataRetention"]["value"]> {
  let error_: AppError | undefined;
  let deletedCount = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          deletedCount = readInt64(r);
          break;
        default:
          skipField(r, tag, runDataRetentionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, runDataRetentionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return { kind: "value", value: deletedCount };
}

export function encodeOnCloudLimitsUpdatedRequest(
  w: Writer,
  args: HookTypes["onCloudLimitsUpdated"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  {
    const at = beginMessage(w, 18, "limits");
    encodeProductLimits(w, args.limits);
    endMessage(w, at);
  }
}

const onCloudLimitsUpdatedRequestFields = "1:context 2:limits";

export function decodeOnCloudLimitsUpdatedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onCloudLimitsUpdated"]["args"]; pluginContext: PluginContext | undefined } {
  let limits: ProductLimits | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          limits = decodeProductLimits(r, r.uint32(), limits);
          break;
        default:
          skipField(r, tag, onCloudLimitsUpdatedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onCloudLimitsUpdatedRequestFields);
  }
  return { args: { limits: limits ?? decodeProductLimits(r, 0) }, pluginContext: undefined };
}

export function encodeOnCloudLimitsUpdatedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["onCloudLimitsUpdated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("onCloudLimitsUpdated", outcome);
  }
}

const onCloudLimitsUpdatedResponseFields = "";

export function decodeOnCloudLimitsUpdatedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onCloudLimitsUpdated"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, onCloudLimitsUpdatedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onCloudLimitsUpdatedResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeConfigurationWillBeSavedRequest(
  w: Writer,
  args: HookTypes["configurationWillBeSaved"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  {
    const at = beginMessage(w, 18, "newConfig");
    encodeConfigJson(w, args.newConfig);
    endMessage(w, at);
  }
}

const configurationWillBeSavedRequestFields = "1:context 2:newConfig";

export function decodeConfigurationWillBeSavedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["configurationWillBeSaved"]["args"]; pluginContext: PluginContext | undefined } {
  let newConfig: Config | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          newConfig = decodeConfigJson(r, r.uint32(), newConfig);
          break;
        default:
          skipField(r, tag, configurationWillBeSavedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, configurationWillBeSavedRequestFields);
  }
  return { args: { newConfig: newConfig ?? ({} as Config) }, pluginContext: undefined };
}

export function encodeConfigurationWillBeSavedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["configurationWillBeSaved"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 18, "result");
      encodeConfigJson(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, rejectionError("plugin.configuration_will_be_saved.rejected", "ConfigurationWillBeSaved", givenReason("configurationWillBeSaved", outcome.reason)));
      endMessage(w, at);
      break;
    }
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("configurationWillBeSaved", outcome);
  }
}

const configurationWillBeSavedResponseFields = "1:error 2:config";

export function decodeConfigurationWillBeSavedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["configurationWillBeSaved"]["value"]> {
  let error_: AppError | undefined;
  let config: Config | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          config = decodeConfigJson(r, r.uint32(), config);
          break;
        default:
          skipField(r, tag, configurationWillBeSavedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, configurationWillBeSavedResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    if (error_.id === "plugin.configuration_will_be_saved.rejected") return { kind: "reject", reason: errorReason(error_) };
    return { kind: "error", error: error_ };
  }
  return config === undefined ? { kind: "nothing" } : { kind: "value", value: config };
}

export function encodeOnPluginClusterEventRequest(
  w: Writer,
  args: HookTypes["onPluginClusterEvent"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "event");
    encodePluginClusterEvent(w, args.event);
    endMessage(w, at);
  }
}

const onPluginClusterEventRequestFields = "1:context 2:pluginContext 3:event";

export function decodeOnPluginClusterEventRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onPluginClusterEvent"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let event: PluginClusterEvent | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          event = decodePluginClusterEvent(r, r.uint32(), event);
          break;
        default:
          skipField(r, tag, onPluginClusterEventRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onPluginClusterEventRequestFields);
  }
  return { args: { event: event ?? decodePluginClusterEvent(r, 0) }, pluginContext };
}

export function encodeOnPluginClusterEventResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["onPluginClusterEvent"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("onPluginClusterEvent", outcome);
  }
}

const onPluginClusterEventResponseFields = "";

export function decodeOnPluginClusterEventResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onPluginClusterEvent"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, onPluginClusterEventResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onPluginClusterEventResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeGenerateSupportDataRequest(
  w: Writer,
  args: HookTypes["generateSupportData"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
}

const generateSupportDataRequestFields = "1:context 2:pluginContext";

export function decodeGenerateSupportDataRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["generateSupportData"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        default:
          skipField(r, tag, generateSupportDataRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, generateSupportDataRequestFields);
  }
  return { args: {}, pluginContext };
}

export function encodeGenerateSupportDataResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["generateSupportData"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      expectList(w, "result", outcome.value);
      enter(w, "result");
      let index = 0;
      for (const item of outcome.value) {
        const at = beginMessage(w, 18, index);
        encodeFileData(w, item);
        endMessage(w, at);
        index++;
      }
      leave(w);
      break;
    }
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("generateSupportData", outcome);
  }
}

const generateSupportDataResponseFields = "1:error 2:files";

export function decodeGenerateSupportDataResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["generateSupportData"]["value"]> {
  let error_: AppError | undefined;
  let files: FileData[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          files.push(decodeFileData(r, r.uint32()));
          break;
        default:
          skipField(r, tag, generateSupportDataResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, generateSupportDataResponseFields, { files });
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return { kind: "value", value: files };
}
