// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Preference, PreferenceInit } from "../model/preference.ts";

import {
  atField,
  expectEnd,
  expectObject,
  messageEnd,
  readString,
  readTag,
  skipField,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodePreference(w: Writer, v: PreferenceInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.category !== undefined && v.category !== "") writeString(w, 18, "category", v.category);
  if (v.name !== undefined && v.name !== "") writeString(w, 26, "name", v.name);
  if (v.value !== undefined && v.value !== "") writeString(w, 34, "value", v.value);
}

const preferenceFields = "1:userId 2:category 3:name 4:value";

export function decodePreference(r: Reader, length = r.len - r.pos, into?: Preference): Preference {
  let userId = "";
  let category = "";
  let name = "";
  let value = "";
  if (into !== undefined) ({ userId, category, name, value } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          category = readString(r);
          break;
        case 26:
          name = readString(r);
          break;
        case 34:
          value = readString(r);
          break;
        default:
          skipField(r, tag, preferenceFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, preferenceFields);
  }
  return { userId, category, name, value };
}
