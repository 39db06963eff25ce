// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  FilesLimits,
  FilesLimitsInit,
  MessagesLimits,
  MessagesLimitsInit,
  ProductLimits,
  ProductLimitsInit,
  TeamsLimits,
  TeamsLimitsInit,
} from "../model/limits.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putInt,
  putStruct,
  readSafeInt,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const filesLimitsType: StructType = structOf("model.FilesLimits", () => [
  ["TotalStorage", basic.int64],
]);

export const messagesLimitsType: StructType = structOf("model.MessagesLimits", () => [
  ["History", basic.int64],
]);

export const productLimitsType: StructType = structOf("model.ProductLimits", () => [
  ["Files", filesLimitsType],
  ["Messages", messagesLimitsType],
  ["Teams", teamsLimitsType],
]);

export const teamsLimitsType: StructType = structOf("model.TeamsLimits", () => [
  ["Active", basic.int64],
]);

export function readFilesLimits(r: ValueReader, _plans: Plans, plan: Plan): FilesLimits {
  let totalStorage: number | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        totalStorage = readSafeInt(r, "FilesLimits.totalStorage");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { totalStorage };
}

export function writeFilesLimits(w: ValueWriter, v: FilesLimitsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "totalStorage", v.totalStorage);
  endStruct(w);
}

export function readMessagesLimits(r: ValueReader, _plans: Plans, plan: Plan): MessagesLimits {
  let history: number | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        history = readSafeInt(r, "MessagesLimits.history");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { history };
}

export function writeMessagesLimits(w: ValueWriter, v: MessagesLimitsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "history", v.history);
  endStruct(w);
}

export function readTeamsLimits(r: ValueReader, _plans: Plans, plan: Plan): TeamsLimits {
  let active: number | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        active = readSafeInt(r, "TeamsLimits.active");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { active };
}

export function writeTeamsLimits(w: ValueWriter, v: TeamsLimitsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "active", v.active);
  endStruct(w);
}

export function readProductLimits(r: ValueReader, plans: Plans, plan: Plan): ProductLimits {
  let files: FilesLimits | undefined;
  let messages: MessagesLimits | undefined;
  let teams: TeamsLimits | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        files = readFilesLimits(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        messages = readMessagesLimits(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        teams = readTeamsLimits(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { files, messages, teams };
}

export function writeProductLimits(w: ValueWriter, v: ProductLimitsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "files", v.files, writeFilesLimits);
  last = putStruct(w, last, 1, "messages", v.messages, writeMessagesLimits);
  last = putStruct(w, last, 2, "teams", v.teams, writeTeamsLimits);
  endStruct(w);
}
