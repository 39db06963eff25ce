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

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
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

export const hasPermissionToArgsType: StructType = structOf("plugin.Z_HasPermissionToArgs", () => [
  ["A", basic.string],
  ["B", permissionType],
]);

export const hasPermissionToReturnsType: StructType = structOf("plugin.Z_HasPermissionToReturns", () => [
  ["A", basic.bool],
]);

export const hasPermissionToTeamArgsType: StructType = structOf("plugin.Z_HasPermissionToTeamArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", permissionType],
]);

export const hasPermissionToTeamReturnsType: StructType = structOf("plugin.Z_HasPermissionToTeamReturns", () => [
  ["A", basic.bool],
]);

export const hasPermissionToChannelArgsType: StructType = structOf("plugin.Z_HasPermissionToChannelArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", permissionType],
]);

export const hasPermissionToChannelReturnsType: StructType = structOf("plugin.Z_HasPermissionToChannelReturns", () => [
  ["A", basic.bool],
]);

export const rolesGrantPermissionArgsType: StructType = structOf("plugin.Z_RolesGrantPermissionArgs", () => [
  ["A", listOfStringType],
  ["B", basic.string],
]);

export const rolesGrantPermissionReturnsType: StructType = structOf("plugin.Z_RolesGrantPermissionReturns", () => [
  ["A", basic.bool],
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
