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

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  isEmptyBytes,
  keysOf,
  leave,
  messageEnd,
  needsTwin,
  readBytes,
  readInt64,
  readJson,
  readJsonValue,
  readString,
  readStruct,
  readTag,
  readValue,
  setKey,
  skipField,
  writeBool,
  writeBytes,
  writeInt32,
  writeInt64,
  writeJson,
  writeJsonValue,
  writeString,
  writeStruct,
  writeValue,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeManifest(w: Writer, v: ManifestInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.name !== undefined && v.name !== "") writeString(w, 18, "name", v.name);
  if (v.description !== undefined && v.description !== "") writeString(w, 26, "description", v.description);
  if (v.homepageUrl !== undefined && v.homepageUrl !== "") writeString(w, 34, "homepageUrl", v.homepageUrl);
  if (v.supportUrl !== undefined && v.supportUrl !== "") writeString(w, 42, "supportUrl", v.supportUrl);
  if (v.releaseNotesUrl !== undefined && v.releaseNotesUrl !== "") writeString(w, 50, "releaseNotesUrl", v.releaseNotesUrl);
  if (v.iconPath !== undefined && v.iconPath !== "") writeString(w, 58, "iconPath", v.iconPath);
  if (v.version !== undefined && v.version !== "") writeString(w, 66, "version", v.version);
  if (v.minServerVersion !== undefined && v.minServerVersion !== "") writeString(w, 74, "minServerVersion", v.minServerVersion);
  if (v.server !== undefined) {
    const at = beginMessage(w, 8002, "server");
    encodeManifestServer(w, v.server);
    endMessage(w, at);
  }
  if (v.webapp !== undefined) {
    const at = beginMessage(w, 8010, "webapp");
    encodeManifestWebapp(w, v.webapp);
    endMessage(w, at);
  }
  if (v.settingsSchema !== undefined) {
    const at = beginMessage(w, 8018, "settingsSchema");
    encodePluginSettingsSchema(w, v.settingsSchema);
    endMessage(w, at);
  }
  if (v.props !== undefined) writeStruct(w, 8026, "props", v.props, "round");
  if (needsTwin(v.props)) writeJson(w, 8034, "props", v.props);
}

const manifestFields = "1:id 2:name 3:description 4:homepageUrl 5:supportUrl 6:releaseNotesUrl 7:iconPath 8:version 9:minServerVersion 1000:server 1001:webapp 1002:settingsSchema 1003:props 1004:props";

export function decodeManifest(r: Reader, length = r.len - r.pos, into?: Manifest): Manifest {
  let id = "";
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
  let propsExact: DynamicObject | undefined;
  if (into !== undefined) ({ id, name, description, homepageUrl, supportUrl, releaseNotesUrl, iconPath, version, minServerVersion, server, webapp, settingsSchema, props } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 18:
          name = readString(r);
          break;
        case 26:
          description = readString(r);
          break;
        case 34:
          homepageUrl = readString(r);
          break;
        case 42:
          supportUrl = readString(r);
          break;
        case 50:
          releaseNotesUrl = readString(r);
          break;
        case 58:
          iconPath = readString(r);
          break;
        case 66:
          version = readString(r);
          break;
        case 74:
          minServerVersion = readString(r);
          break;
        case 8002:
          server = decodeManifestServer(r, r.uint32(), server);
          break;
        case 8010:
          webapp = decodeManifestWebapp(r, r.uint32(), webapp);
          break;
        case 8018:
          settingsSchema = decodePluginSettingsSchema(r, r.uint32(), settingsSchema);
          break;
        case 8026:
          props = readStruct(r, r.uint32(), props);
          break;
        case 8034:
          propsExact = readJson(r);
          break;
        default:
          skipField(r, tag, manifestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, manifestFields);
  }
  if (propsExact !== undefined) props = propsExact;
  return { id, name, description, homepageUrl, supportUrl, releaseNotesUrl, iconPath, version, minServerVersion, server, webapp, settingsSchema, props };
}

export function encodePluginStatus(w: Writer, v: PluginStatusInit): void {
  expectObject(w, v);
  if (v.pluginId !== undefined && v.pluginId !== "") writeString(w, 10, "pluginId", v.pluginId);
  if (v.pluginPath !== undefined && v.pluginPath !== "") writeString(w, 18, "pluginPath", v.pluginPath);
  if (v.state !== undefined && v.state !== 0 && (v.state | 0) === v.state) writeInt32(w, 24, "state", v.state);
  if (v.name !== undefined && v.name !== "") writeString(w, 34, "name", v.name);
  if (v.description !== undefined && v.description !== "") writeString(w, 42, "description", v.description);
  if (v.version !== undefined && v.version !== "") writeString(w, 50, "version", v.version);
  if (v.clusterId !== undefined && v.clusterId !== "") writeString(w, 8002, "clusterId", v.clusterId);
  if (v.error !== undefined && v.error !== "") writeString(w, 8010, "error", v.error);
  if (v.state !== undefined && (v.state | 0) !== v.state) writeInt64(w, 8016, "state", v.state);
}

const pluginStatusFields = "1:pluginId 2:pluginPath 3:state 1002:state 4:name 5:description 6:version 1000:clusterId 1001:error";

export function decodePluginStatus(r: Reader, length = r.len - r.pos, into?: PluginStatus): PluginStatus {
  let pluginId = "";
  let pluginPath = "";
  let state = 0;
  let stateExact: number | undefined;
  let name = "";
  let description = "";
  let version = "";
  let clusterId = "";
  let error_ = "";
  if (into !== undefined) ({ pluginId, pluginPath, state, name, description, version, clusterId, error: error_ } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          pluginId = readString(r);
          break;
        case 18:
          pluginPath = readString(r);
          break;
        case 24:
          state = r.int32();
          break;
        case 8016:
          stateExact = readInt64(r);
          break;
        case 34:
          name = readString(r);
          break;
        case 42:
          description = readString(r);
          break;
        case 50:
          version = readString(r);
          break;
        case 8002:
          clusterId = readString(r);
          break;
        case 8010:
          error_ = readString(r);
          break;
        default:
          skipField(r, tag, pluginStatusFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginStatusFields);
  }
  if (stateExact !== undefined) state = stateExact;
  return { pluginId, pluginPath, state, name, description, version, clusterId, error: error_ };
}

export function encodePluginClusterEvent(w: Writer, v: PluginClusterEventInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.data !== undefined && !isEmptyBytes(v.data)) writeBytes(w, 18, "data", v.data);
}

const pluginClusterEventFields = "1:id 2:data";

export function decodePluginClusterEvent(r: Reader, length = r.len - r.pos, into?: PluginClusterEvent): PluginClusterEvent {
  let id = "";
  let data: Uint8Array = new Uint8Array(0);
  if (into !== undefined) ({ id, data } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 18:
          data = readBytes(r);
          break;
        default:
          skipField(r, tag, pluginClusterEventFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginClusterEventFields);
  }
  return { id, data };
}

export function encodePluginClusterEventSendOptions(w: Writer, v: PluginClusterEventSendOptionsInit): void {
  expectObject(w, v);
  if (v.sendType !== undefined && v.sendType !== "") writeString(w, 10, "sendType", v.sendType);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 18, "targetId", v.targetId);
}

const pluginClusterEventSendOptionsFields = "1:sendType 2:targetId";

export function decodePluginClusterEventSendOptions(r: Reader, length = r.len - r.pos, into?: PluginClusterEventSendOptions): PluginClusterEventSendOptions {
  let sendType = "";
  let targetId = "";
  if (into !== undefined) ({ sendType, targetId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          sendType = readString(r);
          break;
        case 18:
          targetId = readString(r);
          break;
        default:
          skipField(r, tag, pluginClusterEventSendOptionsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginClusterEventSendOptionsFields);
  }
  return { sendType, targetId };
}

export function encodeManifestServer(w: Writer, v: ManifestServerInit): void {
  expectObject(w, v);
  if (v.executables !== undefined) {
    enter(w, "executables");
    for (const key of keysOf(w, v.executables)) {
      const entry = beginMessage(w, 10, key);
      writeString(w, 10, "", key);
      const item = v.executables[key] as (typeof v.executables)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.executable !== undefined && v.executable !== "") writeString(w, 18, "executable", v.executable);
}

const manifestServerFields = "1:executables 2:executable";

export function decodeManifestServer(r: Reader, length = r.len - r.pos, into?: ManifestServer): ManifestServer {
  let executables: Record<string, string> = {};
  let executable = "";
  if (into !== undefined) ({ executables, executable } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof executables)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(executables, key, item ?? "");
          break;
        }
        case 18:
          executable = readString(r);
          break;
        default:
          skipField(r, tag, manifestServerFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, manifestServerFields);
  }
  return { executables, executable };
}

export function encodeManifestWebapp(w: Writer, v: ManifestWebappInit): void {
  expectObject(w, v);
  if (v.bundlePath !== undefined && v.bundlePath !== "") writeString(w, 10, "bundlePath", v.bundlePath);
  if (v.bundleHash !== undefined && !isEmptyBytes(v.bundleHash)) writeBytes(w, 18, "bundleHash", v.bundleHash);
}

const manifestWebappFields = "1:bundlePath 2:bundleHash";

export function decodeManifestWebapp(r: Reader, length = r.len - r.pos, into?: ManifestWebapp): ManifestWebapp {
  let bundlePath = "";
  let bundleHash: Uint8Array = new Uint8Array(0);
  if (into !== undefined) ({ bundlePath, bundleHash } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          bundlePath = readString(r);
          break;
        case 18:
          bundleHash = readBytes(r);
          break;
        default:
          skipField(r, tag, manifestWebappFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, manifestWebappFields);
  }
  return { bundlePath, bundleHash };
}

export function encodePluginSettingsSchema(w: Writer, v: PluginSettingsSchemaInit): void {
  expectObject(w, v);
  if (v.header !== undefined && v.header !== "") writeString(w, 10, "header", v.header);
  if (v.footer !== undefined && v.footer !== "") writeString(w, 18, "footer", v.footer);
  if (v.settings !== undefined) {
    expectList(w, "settings", v.settings);
    enter(w, "settings");
    let index = 0;
    for (const item of v.settings) {
      const at = beginMessage(w, 26, index);
      encodePluginSetting(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.sections !== undefined) {
    expectList(w, "sections", v.sections);
    enter(w, "sections");
    let index = 0;
    for (const item of v.sections) {
      const at = beginMessage(w, 34, index);
      encodePluginSettingsSection(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const pluginSettingsSchemaFields = "1:header 2:footer 3:settings 4:sections";

export function decodePluginSettingsSchema(r: Reader, length = r.len - r.pos, into?: PluginSettingsSchema): PluginSettingsSchema {
  let header = "";
  let footer = "";
  let settings: PluginSetting[] = [];
  let sections: PluginSettingsSection[] = [];
  if (into !== undefined) ({ header, footer, settings, sections } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          header = readString(r);
          break;
        case 18:
          footer = readString(r);
          break;
        case 26:
          settings.push(decodePluginSetting(r, r.uint32()));
          break;
        case 34:
          sections.push(decodePluginSettingsSection(r, r.uint32()));
          break;
        default:
          skipField(r, tag, pluginSettingsSchemaFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginSettingsSchemaFields, { settings, sections });
  }
  return { header, footer, settings, sections };
}

export function encodePluginSettingsSection(w: Writer, v: PluginSettingsSectionInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.title !== undefined && v.title !== "") writeString(w, 18, "title", v.title);
  if (v.subtitle !== undefined && v.subtitle !== "") writeString(w, 26, "subtitle", v.subtitle);
  if (v.settings !== undefined) {
    expectList(w, "settings", v.settings);
    enter(w, "settings");
    let index = 0;
    for (const item of v.settings) {
      const at = beginMessage(w, 34, index);
      encodePluginSetting(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.header !== undefined && v.header !== "") writeString(w, 42, "header", v.header);
  if (v.footer !== undefined && v.footer !== "") writeString(w, 50, "footer", v.footer);
  if (v.custom !== undefined && v.custom !== false) writeBool(w, 56, "custom", v.custom);
  if (v.fallback !== undefined && v.fallback !== false) writeBool(w, 64, "fallback", v.fallback);
}

const pluginSettingsSectionFields = "1:key 2:title 3:subtitle 4:settings 5:header 6:footer 7:custom 8:fallback";

export function decodePluginSettingsSection(r: Reader, length = r.len - r.pos): PluginSettingsSection {
  let key_ = "";
  let title = "";
  let subtitle = "";
  let settings: PluginSetting[] = [];
  let header = "";
  let footer = "";
  let custom = false;
  let fallback = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        case 18:
          title = readString(r);
          break;
        case 26:
          subtitle = readString(r);
          break;
        case 34:
          settings.push(decodePluginSetting(r, r.uint32()));
          break;
        case 42:
          header = readString(r);
          break;
        case 50:
          footer = readString(r);
          break;
        case 56:
          custom = r.bool();
          break;
        case 64:
          fallback = r.bool();
          break;
        default:
          skipField(r, tag, pluginSettingsSectionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginSettingsSectionFields, { settings });
  }
  return { key: key_, title, subtitle, settings, header, footer, custom, fallback };
}

export function encodePluginSetting(w: Writer, v: PluginSettingInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 18, "displayName", v.displayName);
  if (v.type !== undefined && v.type !== "") writeString(w, 26, "type", v.type);
  if (v.helpText !== undefined && v.helpText !== "") writeString(w, 34, "helpText", v.helpText);
  if (v.regenerateHelpText !== undefined && v.regenerateHelpText !== "") writeString(w, 42, "regenerateHelpText", v.regenerateHelpText);
  if (v.placeholder !== undefined && v.placeholder !== "") writeString(w, 50, "placeholder", v.placeholder);
  if (v.default !== undefined) writeValue(w, 58, "default", v.default, "round");
  if (needsTwin(v.default)) writeJsonValue(w, 66, "default", v.default);
  if (v.options !== undefined) {
    expectList(w, "options", v.options);
    enter(w, "options");
    let index = 0;
    for (const item of v.options) {
      const at = beginMessage(w, 74, index);
      encodePluginOption(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.hosting !== undefined && v.hosting !== "") writeString(w, 82, "hosting", v.hosting);
  if (v.secret !== undefined && v.secret !== false) writeBool(w, 88, "secret", v.secret);
}

const pluginSettingFields = "1:key 2:displayName 3:type 4:helpText 5:regenerateHelpText 6:placeholder 7:default 8:default 9:options 10:hosting 11:secret";

export function decodePluginSetting(r: Reader, length = r.len - r.pos): PluginSetting {
  let key_ = "";
  let displayName = "";
  let type = "";
  let helpText = "";
  let regenerateHelpText = "";
  let placeholder = "";
  let default_: DynamicValue | undefined;
  let default_Exact: DynamicValue | undefined;
  let options: PluginOption[] = [];
  let hosting = "";
  let secret = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        case 18:
          displayName = readString(r);
          break;
        case 26:
          type = readString(r);
          break;
        case 34:
          helpText = readString(r);
          break;
        case 42:
          regenerateHelpText = readString(r);
          break;
        case 50:
          placeholder = readString(r);
          break;
        case 58:
          default_ = readValue(r, r.uint32(), default_);
          break;
        case 66:
          default_Exact = readJsonValue(r);
          break;
        case 74:
          options.push(decodePluginOption(r, r.uint32()));
          break;
        case 82:
          hosting = readString(r);
          break;
        case 88:
          secret = r.bool();
          break;
        default:
          skipField(r, tag, pluginSettingFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginSettingFields, { options });
  }
  if (default_Exact !== undefined) default_ = default_Exact;
  return { key: key_, displayName, type, helpText, regenerateHelpText, placeholder, default: default_, options, hosting, secret };
}

export function encodePluginOption(w: Writer, v: PluginOptionInit): void {
  expectObject(w, v);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 10, "displayName", v.displayName);
  if (v.value !== undefined && v.value !== "") writeString(w, 18, "value", v.value);
}

const pluginOptionFields = "1:displayName 2:value";

export function decodePluginOption(r: Reader, length = r.len - r.pos): PluginOption {
  let displayName = "";
  let value = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          displayName = readString(r);
          break;
        case 18:
          value = readString(r);
          break;
        default:
          skipField(r, tag, pluginOptionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginOptionFields);
  }
  return { displayName, value };
}
