// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Preference, PreferenceInit } from "../model/preference.ts";

import { basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putText,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const preferenceType: StructType = structOf("model.Preference", () => [
  ["UserId", basic.string],
  ["Category", basic.string],
  ["Name", basic.string],
  ["Value", basic.string],
]);

export function readPreference(r: ValueReader, _plans: Plans, plan: Plan): Preference {
  let userId = "";
  let category = "";
  let name = "";
  let value = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        userId = readString(r);
        break;
      case 1:
        category = readString(r);
        break;
      case 2:
        name = readString(r);
        break;
      case 3:
        value = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { userId, category, name, value };
}

export function writePreference(w: ValueWriter, v: PreferenceInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "category", v.category);
  last = putText(w, last, 2, "name", v.name);
  last = putText(w, last, 3, "value", v.value);
  endStruct(w);
}

export const listOfPreferenceType: GobType = { kind: "slice", get elem() { return preferenceType; } };
