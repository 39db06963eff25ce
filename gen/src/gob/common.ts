// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AppError, AppErrorInit, ViewUsersRestrictions, ViewUsersRestrictionsInit } from "../model/common.ts";
import type { DynamicObject } from "../model/values.ts";
import { listOfStringType } from "./types.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putText,
  putTexts,
  readBool,
  readSafeInt,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const appErrorType: StructType = structOf("model.AppError", () => [
  ["Id", basic.string],
  ["Message", basic.string],
  ["DetailedError", basic.string],
  ["RequestId", basic.string],
  ["StatusCode", basic.int64],
  ["Where", basic.string],
  ["SkipTranslation", basic.bool],
]);

export const viewUsersRestrictionsType: StructType = structOf("model.ViewUsersRestrictions", () => [
  ["Teams", listOfStringType],
  ["Channels", listOfStringType],
]);

export function readAppError(r: ValueReader, _plans: Plans, plan: Plan): AppError {
  let id_ = "";
  let message = "";
  let detailedError = "";
  let requestId = "";
  let statusCode = 0;
  let where = "";
  let params: DynamicObject | undefined;
  let skipTranslation = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        message = readString(r);
        break;
      case 2:
        detailedError = readString(r);
        break;
      case 3:
        requestId = readString(r);
        break;
      case 4:
        statusCode = readSafeInt(r, "AppError.statusCode");
        break;
      case 5:
        where = readString(r);
        break;
      case 6:
        skipTranslation = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, message, detailedError, requestId, statusCode, where, params, skipTranslation };
}

export function writeAppError(w: ValueWriter, v: AppErrorInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "message", v.message);
  last = putText(w, last, 2, "detailedError", v.detailedError);
  last = putText(w, last, 3, "requestId", v.requestId);
  last = putInt(w, last, 4, "statusCode", v.statusCode);
  last = putText(w, last, 5, "where", v.where);
  last = putBool(w, last, 6, "skipTranslation", v.skipTranslation);
  endStruct(w);
}

export function readViewUsersRestrictions(r: ValueReader, _plans: Plans, plan: Plan): ViewUsersRestrictions {
  let teams: string[] = [];
  let channels: string[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        teams = readTexts(r);
        break;
      case 1:
        channels = readTexts(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { teams, channels };
}

export function writeViewUsersRestrictions(w: ValueWriter, v: ViewUsersRestrictionsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "teams", v.teams);
  last = putTexts(w, last, 1, "channels", v.channels);
  endStruct(w);
}
