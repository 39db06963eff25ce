// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  Manifest,
  ManifestInit,
  ManifestServer,
  ManifestServerInit,
  ManifestWebapp,
  ManifestWebappInit,
  PluginClusterEvent,
  PluginClusterEventInit,
  PluginClusterEventSendOptions,
  PluginClusterEventSendOptionsInit,
  PluginOption,
  PluginOptionInit,
  PluginSetting,
  PluginSettingInit,
  PluginSettingsSchema,
  PluginSettingsSchemaInit,
  PluginSettingsSection,
  PluginSettingsSectionInit,
  PluginStatus,
  PluginStatusInit,
} from "../model/plugin.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";
import { mapOfStringType } from "./types.ts";

import { anyMap, basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putBytes,
  putDynamic,
  putInt,
  putObject,
  putStruct,
  putStructs,
  putText,
  putTextMap,
  readBool,
  readBytes,
  readDynamic,
  readList,
  readObject,
  readSafeInt,
  readString,
  readTextMap,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const manifestType: StructType = structOf("model.Manifest", () => [
  ["Id", basic.string],
  ["Name", basic.string],
  ["Description", basic.string],
  ["HomepageURL", basic.string],
  ["SupportURL", basic.string],
  ["ReleaseNotesURL", basic.string],
  ["IconPath", basic.string],
  ["Version", basic.string],
  ["MinServerVersion", basic.string],
  ["Server", manifestServerType],
  ["Webapp", manifestWebappType],
  ["SettingsSchema", pluginSettingsSchemaType],
  ["Props", anyMap],
]);

export const manifestServerType: StructType = structOf("model.ManifestServer", () => [
  ["Executables", mapOfStringType],
  ["Executable", basic.string],
]);

export const manifestWebappType: StructType = structOf("model.ManifestWebapp", () => [
  ["BundlePath", basic.string],
  ["BundleHash", basic.bytes],
]);

export const pluginClusterEventType: StructType = structOf("model.PluginClusterEvent", () => [
  ["Id", basic.string],
  ["Data", basic.bytes],
]);

export const pluginClusterEventSendOptionsType: StructType = structOf("model.PluginClusterEventSendOptions", () => [
  ["SendType", basic.string],
  ["TargetId", basic.string],
]);

export const pluginOptionType: StructType = structOf("model.PluginOption", () => [
  ["DisplayName", basic.string],
  ["Value", basic.string],
]);

export const listOfPluginOptionType: GobType = { kind: "slice", get elem() { return pluginOptionType; } };

export const pluginSettingType: StructType = structOf("model.PluginSetting", () => [
  ["Key", basic.string],
  ["DisplayName", basic.string],
  ["Type", basic.string],
  ["HelpText", basic.string],
  ["RegenerateHelpText", basic.string],
  ["Placeholder", basic.string],
  ["Default", basic.interface],
  ["Options", listOfPluginOptionType],
  ["Hosting", basic.string],
  ["Secret", basic.bool],
]);

export const listOfPluginSettingType: GobType = { kind: "slice", get elem() { return pluginSettingType; } };

export const listOfPluginSettingsSectionType: GobType = { kind: "slice", get elem() { return pluginSettingsSectionType; } };

export const pluginSettingsSchemaType: StructType = structOf("model.PluginSettingsSchema", () => [
  ["Header", basic.string],
  ["Footer", basic.string],
  ["Settings", listOfPluginSettingType],
  ["Sections", listOfPluginSettingsSectionType],
]);

export const pluginSettingsSectionType: StructType = structOf("model.PluginSettingsSection", () => [
  ["Key", basic.string],
  ["Title", basic.string],
  ["Subtitle", basic.string],
  ["Settings", listOfPluginSettingType],
  ["Header", basic.string],
  ["Footer", basic.string],
  ["Custom", basic.bool],
  ["Fallback", basic.bool],
]);

export const pluginStatusType: StructType = structOf("model.PluginStatus", () => [
  ["PluginId", basic.string],
  ["ClusterId", basic.string],
  ["PluginPath", basic.string],
  ["State", basic.int64],
  ["Error", basic.string],
  ["Name", basic.string],
  ["Description", basic.string],
  ["Version", basic.string],
]);

export function readManifest(r: ValueReader, plans: Plans, plan: Plan): Manifest {
  let id_ = "";
  let name = "";
  let description = "";
  let homepageUrl = "";
  let supportUrl = "";
  let releaseNotesUrl = "";
  let iconPath = "";
  let version = "";
  let minServerVersion = "";
  let server: ManifestServer | undefined;
  let webapp: ManifestWebapp | undefined;
  let settingsSchema: PluginSettingsSchema | undefined;
  let props: DynamicObject | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        name = readString(r);
        break;
      case 2:
        description = readString(r);
        break;
      case 3:
        homepageUrl = readString(r);
        break;
      case 4:
        supportUrl = readString(r);
        break;
      case 5:
        releaseNotesUrl = readString(r);
        break;
      case 6:
        iconPath = readString(r);
        break;
      case 7:
        version = readString(r);
        break;
      case 8:
        minServerVersion = readString(r);
        break;
      case 9:
        server = readManifestServer(r, plans, plan.fields[at] as Plan);
        break;
      case 10:
        webapp = readManifestWebapp(r, plans, plan.fields[at] as Plan);
        break;
      case 11:
        settingsSchema = readPluginSettingsSchema(r, plans, plan.fields[at] as Plan);
        break;
      case 12:
        props = readObject(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, name, description, homepageUrl, supportUrl, releaseNotesUrl, iconPath, version, minServerVersion, server, webapp, settingsSchema, props };
}

export function writeManifest(w: ValueWriter, v: ManifestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "name", v.name);
  last = putText(w, last, 2, "description", v.description);
  last = putText(w, last, 3, "homepageUrl", v.homepageUrl);
  last = putText(w, last, 4, "supportUrl", v.supportUrl);
  last = putText(w, last, 5, "releaseNotesUrl", v.releaseNotesUrl);
  last = putText(w, last, 6, "iconPath", v.iconPath);
  last = putText(w, last, 7, "version", v.version);
  last = putText(w, last, 8, "minServerVersion", v.minServerVersion);
  last = putStruct(w, last, 9, "server", v.server, writeManifestServer);
  last = putStruct(w, last, 10, "webapp", v.webapp, writeManifestWebapp);
  last = putStruct(w, last, 11, "settingsSchema", v.settingsSchema, writePluginSettingsSchema);
  last = putObject(w, last, 12, "props", v.props);
  endStruct(w);
}

export function readPluginStatus(r: ValueReader, _plans: Plans, plan: Plan): PluginStatus {
  let pluginId = "";
  let pluginPath = "";
  let state = 0;
  let name = "";
  let description = "";
  let version = "";
  let clusterId = "";
  let error = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginId = readString(r);
        break;
      case 1:
        clusterId = readString(r);
        break;
      case 2:
        pluginPath = readString(r);
        break;
      case 3:
        state = readSafeInt(r, "PluginStatus.state");
        break;
      case 4:
        error = readString(r);
        break;
      case 5:
        name = readString(r);
        break;
      case 6:
        description = readString(r);
        break;
      case 7:
        version = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { pluginId, pluginPath, state, name, description, version, clusterId, error };
}

export function writePluginStatus(w: ValueWriter, v: PluginStatusInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "pluginId", v.pluginId);
  last = putText(w, last, 1, "clusterId", v.clusterId);
  last = putText(w, last, 2, "pluginPath", v.pluginPath);
  last = putInt(w, last, 3, "state", v.state);
  last = putText(w, last, 4, "error", v.error);
  last = putText(w, last, 5, "name", v.name);
  last = putText(w, last, 6, "description", v.description);
  last = putText(w, last, 7, "version", v.version);
  endStruct(w);
}

export function readPluginClusterEvent(r: ValueReader, _plans: Plans, plan: Plan): PluginClusterEvent {
  let id_ = "";
  let data: Uint8Array = new Uint8Array(0);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        data = readBytes(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, data };
}

export function writePluginClusterEvent(w: ValueWriter, v: PluginClusterEventInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putBytes(w, last, 1, "data", v.data);
  endStruct(w);
}

export function readPluginClusterEventSendOptions(r: ValueReader, _plans: Plans, plan: Plan): PluginClusterEventSendOptions {
  let sendType = "";
  let targetId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        sendType = readString(r);
        break;
      case 1:
        targetId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { sendType, targetId };
}

export function writePluginClusterEventSendOptions(w: ValueWriter, v: PluginClusterEventSendOptionsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sendType", v.sendType);
  last = putText(w, last, 1, "targetId", v.targetId);
  endStruct(w);
}

export function readManifestServer(r: ValueReader, _plans: Plans, plan: Plan): ManifestServer {
  let executables: Record<string, string> = {};
  let executable = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        executables = readTextMap(r);
        break;
      case 1:
        executable = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { executables, executable };
}

export function writeManifestServer(w: ValueWriter, v: ManifestServerInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTextMap(w, last, 0, "executables", v.executables);
  last = putText(w, last, 1, "executable", v.executable);
  endStruct(w);
}

export function readManifestWebapp(r: ValueReader, _plans: Plans, plan: Plan): ManifestWebapp {
  let bundlePath = "";
  let bundleHash: Uint8Array = new Uint8Array(0);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        bundlePath = readString(r);
        break;
      case 1:
        bundleHash = readBytes(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { bundlePath, bundleHash };
}

export function writeManifestWebapp(w: ValueWriter, v: ManifestWebappInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "bundlePath", v.bundlePath);
  last = putBytes(w, last, 1, "bundleHash", v.bundleHash);
  endStruct(w);
}

export function readPluginSettingsSchema(r: ValueReader, plans: Plans, plan: Plan): PluginSettingsSchema {
  let header = "";
  let footer = "";
  let settings: PluginSetting[] = [];
  let sections: PluginSettingsSection[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        header = readString(r);
        break;
      case 1:
        footer = readString(r);
        break;
      case 2:
        settings = readList(r, plans, plan.fields[at] as Plan, readPluginSetting);
        break;
      case 3:
        sections = readList(r, plans, plan.fields[at] as Plan, readPluginSettingsSection);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { header, footer, settings, sections };
}

export function writePluginSettingsSchema(w: ValueWriter, v: PluginSettingsSchemaInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "header", v.header);
  last = putText(w, last, 1, "footer", v.footer);
  last = putStructs(w, last, 2, "settings", v.settings, writePluginSetting);
  last = putStructs(w, last, 3, "sections", v.sections, writePluginSettingsSection);
  endStruct(w);
}

export function readPluginSettingsSection(r: ValueReader, plans: Plans, plan: Plan): PluginSettingsSection {
  let key = "";
  let title = "";
  let subtitle = "";
  let settings: PluginSetting[] = [];
  let header = "";
  let footer = "";
  let custom = false;
  let fallback = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        key = readString(r);
        break;
      case 1:
        title = readString(r);
        break;
      case 2:
        subtitle = readString(r);
        break;
      case 3:
        settings = readList(r, plans, plan.fields[at] as Plan, readPluginSetting);
        break;
      case 4:
        header = readString(r);
        break;
      case 5:
        footer = readString(r);
        break;
      case 6:
        custom = readBool(r);
        break;
      case 7:
        fallback = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { key, title, subtitle, settings, header, footer, custom, fallback };
}

export function writePluginSettingsSection(w: ValueWriter, v: PluginSettingsSectionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putText(w, last, 1, "title", v.title);
  last = putText(w, last, 2, "subtitle", v.subtitle);
  last = putStructs(w, last, 3, "settings", v.settings, writePluginSetting);
  last = putText(w, last, 4, "header", v.header);
  last = putText(w, last, 5, "footer", v.footer);
  last = putBool(w, last, 6, "custom", v.custom);
  last = putBool(w, last, 7, "fallback", v.fallback);
  endStruct(w);
}

export function readPluginSetting(r: ValueReader, plans: Plans, plan: Plan): PluginSetting {
  let key = "";
  let displayName = "";
  let type = "";
  let helpText = "";
  let regenerateHelpText = "";
  let placeholder = "";
  let default_: DynamicValue | undefined;
  let options_: PluginOption[] = [];
  let hosting = "";
  let secret = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        key = readString(r);
        break;
      case 1:
        displayName = readString(r);
        break;
      case 2:
        type = readString(r);
        break;
      case 3:
        helpText = readString(r);
        break;
      case 4:
        regenerateHelpText = readString(r);
        break;
      case 5:
        placeholder = readString(r);
        break;
      case 6:
        default_ = readDynamic(r, plans);
        break;
      case 7:
        options_ = readList(r, plans, plan.fields[at] as Plan, readPluginOption);
        break;
      case 8:
        hosting = readString(r);
        break;
      case 9:
        secret = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { key, displayName, type, helpText, regenerateHelpText, placeholder, default: default_, options: options_, hosting, secret };
}

export function writePluginSetting(w: ValueWriter, v: PluginSettingInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putText(w, last, 1, "displayName", v.displayName);
  last = putText(w, last, 2, "type", v.type);
  last = putText(w, last, 3, "helpText", v.helpText);
  last = putText(w, last, 4, "regenerateHelpText", v.regenerateHelpText);
  last = putText(w, last, 5, "placeholder", v.placeholder);
  last = putDynamic(w, last, 6, "default", v.default);
  last = putStructs(w, last, 7, "options", v.options, writePluginOption);
  last = putText(w, last, 8, "hosting", v.hosting);
  last = putBool(w, last, 9, "secret", v.secret);
  endStruct(w);
}

export function readPluginOption(r: ValueReader, _plans: Plans, plan: Plan): PluginOption {
  let displayName = "";
  let value = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        displayName = readString(r);
        break;
      case 1:
        value = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { displayName, value };
}

export function writePluginOption(w: ValueWriter, v: PluginOptionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "displayName", v.displayName);
  last = putText(w, last, 1, "value", v.value);
  endStruct(w);
}

export const listOfManifestType: GobType = { kind: "slice", get elem() { return manifestType; } };
