// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  Manifest,
  ManifestInit,
  PluginClusterEvent,
  PluginClusterEventInit,
  PluginClusterEventSendOptions,
  PluginClusterEventSendOptionsInit,
  PluginStatus,
  PluginStatusInit,
} from "../model/plugin.ts";

import {
  atField,
  expectEnd,
  expectObject,
  isEmptyBytes,
  messageEnd,
  readBytes,
  readString,
  readTag,
  skipField,
  writeBytes,
  writeInt32,
  writeString,
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
}

const manifestFields = "1:id 2:name 3:description 4:homepageUrl 5:supportUrl 6:releaseNotesUrl 7:iconPath 8:version 9:minServerVersion";

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
  if (into !== undefined) ({ id, name, description, homepageUrl, supportUrl, releaseNotesUrl, iconPath, version, minServerVersion } = into);
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
        default:
          skipField(r, tag, manifestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, manifestFields);
  }
  return { id, name, description, homepageUrl, supportUrl, releaseNotesUrl, iconPath, version, minServerVersion };
}

export function encodePluginStatus(w: Writer, v: PluginStatusInit): void {
  expectObject(w, v);
  if (v.pluginId !== undefined && v.pluginId !== "") writeString(w, 10, "pluginId", v.pluginId);
  if (v.pluginPath !== undefined && v.pluginPath !== "") writeString(w, 18, "pluginPath", v.pluginPath);
  if (v.state !== undefined && v.state !== 0) writeInt32(w, 24, "state", v.state);
  if (v.name !== undefined && v.name !== "") writeString(w, 34, "name", v.name);
  if (v.description !== undefined && v.description !== "") writeString(w, 42, "description", v.description);
  if (v.version !== undefined && v.version !== "") writeString(w, 50, "version", v.version);
}

const pluginStatusFields = "1:pluginId 2:pluginPath 3:state 4:name 5:description 6:version";

export function decodePluginStatus(r: Reader, length = r.len - r.pos, into?: PluginStatus): PluginStatus {
  let pluginId = "";
  let pluginPath = "";
  let state = 0;
  let name = "";
  let description = "";
  let version = "";
  if (into !== undefined) ({ pluginId, pluginPath, state, name, description, version } = into);
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
        case 34:
          name = readString(r);
          break;
        case 42:
          description = readString(r);
          break;
        case 50:
          version = readString(r);
          break;
        default:
          skipField(r, tag, pluginStatusFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginStatusFields);
  }
  return { pluginId, pluginPath, state, name, description, version };
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
