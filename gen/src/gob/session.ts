// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Session, SessionInit, UserAccessToken, UserAccessTokenInit } from "../model/session.ts";
import type { TeamMember } from "../model/team.ts";
import { listOfTeamMemberType, readTeamMember, writeTeamMember } from "./team.ts";
import { mapOfStringType } from "./types.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putStructs,
  putText,
  putTextMap,
  readBool,
  readList,
  readSafeInt,
  readString,
  readTextMap,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const sessionType: StructType = structOf("model.Session", () => [
  ["Id", basic.string],
  ["Token", basic.string],
  ["CreateAt", basic.int64],
  ["ExpiresAt", basic.int64],
  ["LastActivityAt", basic.int64],
  ["UserId", basic.string],
  ["DeviceId", basic.string],
  ["VoIPDeviceId", basic.string],
  ["Roles", basic.string],
  ["IsOAuth", basic.bool],
  ["ExpiredNotify", basic.bool],
  ["Props", mapOfStringType],
  ["TeamMembers", listOfTeamMemberType],
  ["Local", basic.bool],
]);

export const userAccessTokenType: StructType = structOf("model.UserAccessToken", () => [
  ["Id", basic.string],
  ["Token", basic.string],
  ["UserId", basic.string],
  ["Description", basic.string],
  ["IsActive", basic.bool],
  ["ExpiresAt", basic.int64],
  ["LastNotifiedAt", basic.int64],
]);

export function readSession(r: ValueReader, plans: Plans, plan: Plan): Session {
  let id_ = "";
  let token = "";
  let createAt = 0;
  let expiresAt = 0;
  let lastActivityAt = 0;
  let userId = "";
  let deviceId = "";
  let roles = "";
  let isOauth = false;
  let expiredNotify = false;
  let props: Record<string, string> = {};
  let teamMembers: TeamMember[] = [];
  let local = false;
  let voipDeviceId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        token = readString(r);
        break;
      case 2:
        createAt = readSafeInt(r, "Session.createAt");
        break;
      case 3:
        expiresAt = readSafeInt(r, "Session.expiresAt");
        break;
      case 4:
        lastActivityAt = readSafeInt(r, "Session.lastActivityAt");
        break;
      case 5:
        userId = readString(r);
        break;
      case 6:
        deviceId = readString(r);
        break;
      case 7:
        voipDeviceId = readString(r);
        break;
      case 8:
        roles = readString(r);
        break;
      case 9:
        isOauth = readBool(r);
        break;
      case 10:
        expiredNotify = readBool(r);
        break;
      case 11:
        props = readTextMap(r);
        break;
      case 12:
        teamMembers = readList(r, plans, plan.fields[at] as Plan, readTeamMember);
        break;
      case 13:
        local = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, token, createAt, expiresAt, lastActivityAt, userId, deviceId, roles, isOauth, expiredNotify, props, teamMembers, local, voipDeviceId };
}

export function writeSession(w: ValueWriter, v: SessionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "token", v.token);
  last = putInt(w, last, 2, "createAt", v.createAt);
  last = putInt(w, last, 3, "expiresAt", v.expiresAt);
  last = putInt(w, last, 4, "lastActivityAt", v.lastActivityAt);
  last = putText(w, last, 5, "userId", v.userId);
  last = putText(w, last, 6, "deviceId", v.deviceId);
  last = putText(w, last, 7, "voipDeviceId", v.voipDeviceId);
  last = putText(w, last, 8, "roles", v.roles);
  last = putBool(w, last, 9, "isOauth", v.isOauth);
  last = putBool(w, last, 10, "expiredNotify", v.expiredNotify);
  last = putTextMap(w, last, 11, "props", v.props);
  last = putStructs(w, last, 12, "teamMembers", v.teamMembers, writeTeamMember);
  last = putBool(w, last, 13, "local", v.local);
  endStruct(w);
}

export function readUserAccessToken(r: ValueReader, _plans: Plans, plan: Plan): UserAccessToken {
  let id_ = "";
  let token = "";
  let userId = "";
  let description = "";
  let isActive = false;
  let expiresAt = 0;
  let lastNotifiedAt: number | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        token = readString(r);
        break;
      case 2:
        userId = readString(r);
        break;
      case 3:
        description = readString(r);
        break;
      case 4:
        isActive = readBool(r);
        break;
      case 5:
        expiresAt = readSafeInt(r, "UserAccessToken.expiresAt");
        break;
      case 6:
        lastNotifiedAt = readSafeInt(r, "UserAccessToken.lastNotifiedAt");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, token, userId, description, isActive, expiresAt, lastNotifiedAt };
}

export function writeUserAccessToken(w: ValueWriter, v: UserAccessTokenInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "token", v.token);
  last = putText(w, last, 2, "userId", v.userId);
  last = putText(w, last, 3, "description", v.description);
  last = putBool(w, last, 4, "isActive", v.isActive);
  last = putInt(w, last, 5, "expiresAt", v.expiresAt);
  last = putInt(w, last, 6, "lastNotifiedAt", v.lastNotifiedAt);
  endStruct(w);
}
