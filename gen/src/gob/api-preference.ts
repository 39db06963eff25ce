// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  DeletePreferencesForUserRequestInit,
  GetPreferenceForUserRequestInit,
  GetPreferencesForUserRequestInit,
  UpdatePreferencesForUserRequestInit,
} from "../model/api-preference.ts";
import { writePreference } from "./preference.ts";

import { endStruct, expectObject, putStructs, putText, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeGetPreferenceForUserArguments(w: ValueWriter, v: GetPreferenceForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "category", v.category);
  last = putText(w, last, 2, "name", v.name);
  endStruct(w);
}

export function writeGetPreferencesForUserArguments(w: ValueWriter, v: GetPreferencesForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function writeUpdatePreferencesForUserArguments(w: ValueWriter, v: UpdatePreferencesForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putStructs(w, last, 1, "preferences", v.preferences, writePreference);
  endStruct(w);
}

export function writeDeletePreferencesForUserArguments(w: ValueWriter, v: DeletePreferencesForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putStructs(w, last, 1, "preferences", v.preferences, writePreference);
  endStruct(w);
}
