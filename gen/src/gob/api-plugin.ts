// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  DisablePluginRequestInit,
  EnablePluginRequestInit,
  GetBundlePathRequestInit,
  GetPluginIDRequestInit,
  GetPluginStatusRequestInit,
  GetPluginsRequestInit,
  InstallPluginRequestInit,
  PublishPluginClusterEventRequestInit,
  RegisterCollectionAndTopicRequestInit,
  RemovePluginRequestInit,
} from "../model/api-plugin.ts";
import { writePluginClusterEvent, writePluginClusterEventSendOptions } from "./plugin.ts";

import {
  endStruct,
  expectObject,
  putBool,
  putText,
  putUint,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeGetBundlePathArguments(w: ValueWriter, v: GetBundlePathRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetPluginsArguments(w: ValueWriter, v: GetPluginsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeEnablePluginArguments(w: ValueWriter, v: EnablePluginRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function writeDisablePluginArguments(w: ValueWriter, v: DisablePluginRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function writeRemovePluginArguments(w: ValueWriter, v: RemovePluginRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function writeGetPluginStatusArguments(w: ValueWriter, v: GetPluginStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function writeInstallPluginArguments(w: ValueWriter, v: InstallPluginRequestInit, stream: number): void {
  expectObject(w, v);
  let last = -1;
  last = putUint(w, last, 0, "stream", stream, 32);
  last = putBool(w, last, 1, "replace", v.replace);
  endStruct(w);
}

export function writeGetPluginIDArguments(w: ValueWriter, v: GetPluginIDRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writePublishPluginClusterEventArguments(w: ValueWriter, v: PublishPluginClusterEventRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "event", v.event, writePluginClusterEvent);
  last = putWhole(w, last, 1, "opts", v.opts, writePluginClusterEventSendOptions);
  endStruct(w);
}

export function writeRegisterCollectionAndTopicArguments(w: ValueWriter, v: RegisterCollectionAndTopicRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "collectionType", v.collectionType);
  last = putText(w, last, 1, "topicType", v.topicType);
  endStruct(w);
}
