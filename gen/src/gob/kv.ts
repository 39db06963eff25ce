// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { PluginKVSetOptions, PluginKVSetOptionsInit } from "../model/kv.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putBytes,
  putInt,
  readBool,
  readBytes,
  readSafeInt,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const pluginKVSetOptionsType: StructType = structOf("model.PluginKVSetOptions", () => [
  ["Atomic", basic.bool],
  ["OldValue", basic.bytes],
  ["ExpireInSeconds", basic.int64],
]);

export function readPluginKVSetOptions(r: ValueReader, _plans: Plans, plan: Plan): PluginKVSetOptions {
  let atomic = false;
  let oldValue: Uint8Array = new Uint8Array(0);
  let expireInSeconds = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        atomic = readBool(r);
        break;
      case 1:
        oldValue = readBytes(r);
        break;
      case 2:
        expireInSeconds = readSafeInt(r, "PluginKVSetOptions.expireInSeconds");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { atomic, oldValue, expireInSeconds };
}

export function writePluginKVSetOptions(w: ValueWriter, v: PluginKVSetOptionsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putBool(w, last, 0, "atomic", v.atomic);
  last = putBytes(w, last, 1, "oldValue", v.oldValue);
  last = putInt(w, last, 2, "expireInSeconds", v.expireInSeconds);
  endStruct(w);
}
