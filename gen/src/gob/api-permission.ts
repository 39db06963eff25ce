// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  HasPermissionToChannelRequestInit,
  HasPermissionToRequestInit,
  HasPermissionToTeamRequestInit,
  RolesGrantPermissionRequestInit,
} from "../model/api-permission.ts";
import type { AppErrorInit } from "../model/common.ts";
import { asGiven, type GobReadOptions } from "./support.ts";
import { listOfStringType, permissionType } from "./types.ts";

import { basic, structType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putField,
  putText,
  putTexts,
  readBool,
  skipField,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const hasPermissionToArgsType: StructType = structType("plugin.Z_HasPermissionToArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: permissionType },
]);

export const hasPermissionToReturnsType: StructType = structType("plugin.Z_HasPermissionToReturns", () => [
  { name: "A", type: basic.bool },
]);

export const hasPermissionToTeamArgsType: StructType = structType("plugin.Z_HasPermissionToTeamArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: permissionType },
]);

export const hasPermissionToTeamReturnsType: StructType = structType("plugin.Z_HasPermissionToTeamReturns", () => [
  { name: "A", type: basic.bool },
]);

export const hasPermissionToChannelArgsType: StructType = structType("plugin.Z_HasPermissionToChannelArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: permissionType },
]);

export const hasPermissionToChannelReturnsType: StructType = structType("plugin.Z_HasPermissionToChannelReturns", () => [
  { name: "A", type: basic.bool },
]);

export const rolesGrantPermissionArgsType: StructType = structType("plugin.Z_RolesGrantPermissionArgs", () => [
  { name: "A", type: listOfStringType },
  { name: "B", type: basic.string },
]);

export const rolesGrantPermissionReturnsType: StructType = structType("plugin.Z_RolesGrantPermissionReturns", () => [
  { name: "A", type: basic.bool },
]);

export function writeHasPermissionToArguments(w: ValueWriter, v: HasPermissionToRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putField(w, last, 1);
  {
    let last = -1;
    last = putText(w, last, 0, "permissionId", v.permissionId);
    endStruct(w);
  }
  endStruct(w);
}

export function readHasPermissionToAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, hasPermissionToReturnsType);
  r.secrets = options.sensitive;
  let hasPermission = false;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        hasPermission = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: hasPermission };
}

export function writeHasPermissionToTeamArguments(w: ValueWriter, v: HasPermissionToTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "teamId", v.teamId);
  last = putField(w, last, 2);
  {
    let last = -1;
    last = putText(w, last, 0, "permissionId", v.permissionId);
    endStruct(w);
  }
  endStruct(w);
}

export function readHasPermissionToTeamAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, hasPermissionToTeamReturnsType);
  r.secrets = options.sensitive;
  let hasPermission = false;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        hasPermission = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: hasPermission };
}

export function writeHasPermissionToChannelArguments(w: ValueWriter, v: HasPermissionToChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "channelId", v.channelId);
  last = putField(w, last, 2);
  {
    let last = -1;
    last = putText(w, last, 0, "permissionId", v.permissionId);
    endStruct(w);
  }
  endStruct(w);
}

export function readHasPermissionToChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, hasPermissionToChannelReturnsType);
  r.secrets = options.sensitive;
  let hasPermission = false;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        hasPermission = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: hasPermission };
}

export function writeRolesGrantPermissionArguments(w: ValueWriter, v: RolesGrantPermissionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "roleNames", v.roleNames);
  last = putText(w, last, 1, "permissionId", v.permissionId);
  endStruct(w);
}

export function readRolesGrantPermissionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, rolesGrantPermissionReturnsType);
  r.secrets = options.sensitive;
  let hasPermission = false;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        hasPermission = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: hasPermission };
}
