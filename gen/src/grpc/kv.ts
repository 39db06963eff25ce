// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { PluginKVSetOptions, PluginKVSetOptionsInit } from "../model/kv.ts";

import {
  atField,
  expectEnd,
  expectObject,
  isEmptyBytes,
  messageEnd,
  readBytes,
  readInt64,
  readTag,
  skipField,
  writeBool,
  writeBytes,
  writeInt64,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodePluginKVSetOptions(w: Writer, v: PluginKVSetOptionsInit): void {
  expectObject(w, v);
  if (v.atomic !== undefined && v.atomic !== false) writeBool(w, 8, "atomic", v.atomic);
  if (v.oldValue !== undefined && !isEmptyBytes(v.oldValue)) writeBytes(w, 18, "oldValue", v.oldValue);
  if (v.expireInSeconds !== undefined && v.expireInSeconds !== 0) writeInt64(w, 24, "expireInSeconds", v.expireInSeconds);
}

const pluginKVSetOptionsFields = "1:atomic 2:oldValue 3:expireInSeconds";

export function decodePluginKVSetOptions(r: Reader, length = r.len - r.pos, into?: PluginKVSetOptions): PluginKVSetOptions {
  let atomic = false;
  let oldValue: Uint8Array = new Uint8Array(0);
  let expireInSeconds = 0;
  if (into !== undefined) ({ atomic, oldValue, expireInSeconds } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          atomic = r.bool();
          break;
        case 18:
          oldValue = readBytes(r);
          break;
        case 24:
          expireInSeconds = readInt64(r);
          break;
        default:
          skipField(r, tag, pluginKVSetOptionsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginKVSetOptionsFields);
  }
  return { atomic, oldValue, expireInSeconds };
}
