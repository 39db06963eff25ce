// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  GetConfigRequestInit,
  GetPluginConfigRequestInit,
  GetUnsanitizedConfigRequestInit,
  LoadPluginConfigurationRequestInit,
  SaveConfigRequestInit,
  SavePluginConfigRequestInit,
} from "../model/api-config.ts";
import type { DynamicValue } from "../model/values.ts";
import { goDocuments } from "./documents.ts";
import { configType } from "./types.ts";

import { endStruct, expectGiven, expectObject, putObject, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeLoadPluginConfigurationArguments(w: ValueWriter, v: LoadPluginConfigurationRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetConfigArguments(w: ValueWriter, v: GetConfigRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetUnsanitizedConfigArguments(w: ValueWriter, v: GetUnsanitizedConfigRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeSaveConfigArguments(w: ValueWriter, v: SaveConfigRequestInit): void {
  expectObject(w, v);
  expectGiven(w, "config", v.config);
  let last = -1;
  last = goDocuments.put(w, last, 0, "config", configType, v.config as unknown as DynamicValue | undefined);
  endStruct(w);
}

export function writeGetPluginConfigArguments(w: ValueWriter, v: GetPluginConfigRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeSavePluginConfigArguments(w: ValueWriter, v: SavePluginConfigRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putObject(w, last, 0, "config", v.config);
  endStruct(w);
}
