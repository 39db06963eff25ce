// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  KVCompareAndDeleteRequestInit,
  KVCompareAndSetRequestInit,
  KVDeleteAllRequestInit,
  KVDeleteRequestInit,
  KVGetRequestInit,
  KVListRequestInit,
  KVSetRequestInit,
  KVSetWithExpiryRequestInit,
  KVSetWithOptionsRequestInit,
} from "../model/api-kv.ts";
import { writePluginKVSetOptions } from "./kv.ts";

import {
  endStruct,
  expectObject,
  putBytes,
  putInt,
  putText,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeKVSetArguments(w: ValueWriter, v: KVSetRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "value", v.value);
  endStruct(w);
}

export function writeKVCompareAndSetArguments(w: ValueWriter, v: KVCompareAndSetRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "oldValue", v.oldValue);
  last = putBytes(w, last, 2, "newValue", v.newValue);
  endStruct(w);
}

export function writeKVCompareAndDeleteArguments(w: ValueWriter, v: KVCompareAndDeleteRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "oldValue", v.oldValue);
  endStruct(w);
}

export function writeKVSetWithOptionsArguments(w: ValueWriter, v: KVSetWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "value", v.value);
  last = putWhole(w, last, 2, "options", v.options, writePluginKVSetOptions);
  endStruct(w);
}

export function writeKVSetWithExpiryArguments(w: ValueWriter, v: KVSetWithExpiryRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "value", v.value);
  last = putInt(w, last, 2, "expireInSeconds", v.expireInSeconds);
  endStruct(w);
}

export function writeKVGetArguments(w: ValueWriter, v: KVGetRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  endStruct(w);
}

export function writeKVDeleteArguments(w: ValueWriter, v: KVDeleteRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  endStruct(w);
}

export function writeKVDeleteAllArguments(w: ValueWriter, v: KVDeleteAllRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeKVListArguments(w: ValueWriter, v: KVListRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "page", v.page);
  last = putInt(w, last, 1, "perPage", v.perPage);
  endStruct(w);
}
