// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CustomStatus,
  CustomStatusInit,
  Status,
  StatusInit,
  User,
  UserAuth,
  UserAuthInit,
  UserInit,
} from "../model/user.ts";
import { listOfStringType, mapOfStringType } from "./types.ts";

import { basic, structOf, timeType, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putText,
  putTextMap,
  putTexts,
  putTimeMs,
  readBool,
  readSafeInt,
  readString,
  readTextMap,
  readTexts,
  readTimeMs,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const listOfUserType: GobType = { kind: "slice", get elem() { return userType; } };

export const customStatusType: StructType = structOf("model.CustomStatus", () => [
  ["Emoji", basic.string],
  ["Text", basic.string],
  ["Duration", basic.string],
  ["ExpiresAt", timeType],
]);

export const statusType: StructType = structOf("model.Status", () => [
  ["UserId", basic.string],
  ["Status", basic.string],
  ["Manual", basic.bool],
  ["LastActivityAt", basic.int64],
  ["ActiveChannel", basic.string],
  ["DNDEndTime", basic.int64],
  ["PrevStatus", basic.string],
]);

export const mapOfUserType: GobType = { kind: "map", key: basic.string, get elem() { return userType; } };

export const listOfStatusType: GobType = { kind: "slice", get elem() { return statusType; } };

export const userType: StructType = structOf("model.User", () => [
  ["Id", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["Username", basic.string],
  ["Password", basic.string],
  ["AuthData", basic.string],
  ["AuthService", basic.string],
  ["Email", basic.string],
  ["EmailVerified", basic.bool],
  ["Nickname", basic.string],
  ["FirstName", basic.string],
  ["LastName", basic.string],
  ["Position", basic.string],
  ["Roles", basic.string],
  ["AllowMarketing", basic.bool],
  ["Props", mapOfStringType],
  ["NotifyProps", mapOfStringType],
  ["LastPasswordUpdate", basic.int64],
  ["LastPictureUpdate", basic.int64],
  ["FailedAttempts", basic.int64],
  ["Locale", basic.string],
  ["Timezone", mapOfStringType],
  ["MfaActive", basic.bool],
  ["MfaSecret", basic.string],
  ["RemoteId", basic.string],
  ["LastActivityAt", basic.int64],
  ["IsBot", basic.bool],
  ["BotDescription", basic.string],
  ["BotLastIconUpdate", basic.int64],
  ["TermsOfServiceId", basic.string],
  ["TermsOfServiceCreateAt", basic.int64],
  ["DisableWelcomeEmail", basic.bool],
  ["LastLogin", basic.int64],
  ["MfaUsedTimestamps", listOfStringType],
]);

export const userAuthType: StructType = structOf("model.UserAuth", () => [
  ["AuthData", basic.string],
  ["AuthService", basic.string],
]);

export function readUser(r: ValueReader, _plans: Plans, plan: Plan): User {
  let id_ = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let username = "";
  let password = "";
  let authData: string | undefined;
  let authService = "";
  let email = "";
  let emailVerified = false;
  let nickname = "";
  let firstName = "";
  let lastName = "";
  let position = "";
  let roles = "";
  let allowMarketing = false;
  let props: Record<string, string> = {};
  let notifyProps: Record<string, string> = {};
  let lastPasswordUpdate = 0;
  let lastPictureUpdate = 0;
  let failedAttempts = 0;
  let locale = "";
  let timezone: Record<string, string> = {};
  let mfaActive = false;
  let mfaSecret = "";
  let remoteId: string | undefined;
  let lastActivityAt = 0;
  let isBot = false;
  let botDescription = "";
  let botLastIconUpdate = 0;
  let termsOfServiceId = "";
  let termsOfServiceCreateAt = 0;
  let disableWelcomeEmail = false;
  let lastLogin = 0;
  let mfaUsedTimestamps: string[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        createAt = readSafeInt(r, "User.createAt");
        break;
      case 2:
        updateAt = readSafeInt(r, "User.updateAt");
        break;
      case 3:
        deleteAt = readSafeInt(r, "User.deleteAt");
        break;
      case 4:
        username = readString(r);
        break;
      case 5:
        password = readString(r);
        break;
      case 6:
        authData = readString(r);
        break;
      case 7:
        authService = readString(r);
        break;
      case 8:
        email = readString(r);
        break;
      case 9:
        emailVerified = readBool(r);
        break;
      case 10:
        nickname = readString(r);
        break;
      case 11:
        firstName = readString(r);
        break;
      case 12:
        lastName = readString(r);
        break;
      case 13:
        position = readString(r);
        break;
      case 14:
        roles = readString(r);
        break;
      case 15:
        allowMarketing = readBool(r);
        break;
      case 16:
        props = readTextMap(r);
        break;
      case 17:
        notifyProps = readTextMap(r);
        break;
      case 18:
        lastPasswordUpdate = readSafeInt(r, "User.lastPasswordUpdate");
        break;
      case 19:
        lastPictureUpdate = readSafeInt(r, "User.lastPictureUpdate");
        break;
      case 20:
        failedAttempts = readSafeInt(r, "User.failedAttempts");
        break;
      case 21:
        locale = readString(r);
        break;
      case 22:
        timezone = readTextMap(r);
        break;
      case 23:
        mfaActive = readBool(r);
        break;
      case 24:
        mfaSecret = readString(r);
        break;
      case 25:
        remoteId = readString(r);
        break;
      case 26:
        lastActivityAt = readSafeInt(r, "User.lastActivityAt");
        break;
      case 27:
        isBot = readBool(r);
        break;
      case 28:
        botDescription = readString(r);
        break;
      case 29:
        botLastIconUpdate = readSafeInt(r, "User.botLastIconUpdate");
        break;
      case 30:
        termsOfServiceId = readString(r);
        break;
      case 31:
        termsOfServiceCreateAt = readSafeInt(r, "User.termsOfServiceCreateAt");
        break;
      case 32:
        disableWelcomeEmail = readBool(r);
        break;
      case 33:
        lastLogin = readSafeInt(r, "User.lastLogin");
        break;
      case 34:
        mfaUsedTimestamps = readTexts(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, createAt, updateAt, deleteAt, username, password, authData, authService, email, emailVerified, nickname, firstName, lastName, position, roles, allowMarketing, props, notifyProps, lastPasswordUpdate, lastPictureUpdate, failedAttempts, locale, timezone, mfaActive, mfaSecret, remoteId, lastActivityAt, isBot, botDescription, botLastIconUpdate, termsOfServiceId, termsOfServiceCreateAt, disableWelcomeEmail, lastLogin, mfaUsedTimestamps };
}

export function writeUser(w: ValueWriter, v: UserInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putInt(w, last, 1, "createAt", v.createAt);
  last = putInt(w, last, 2, "updateAt", v.updateAt);
  last = putInt(w, last, 3, "deleteAt", v.deleteAt);
  last = putText(w, last, 4, "username", v.username);
  last = putText(w, last, 5, "password", v.password);
  last = putText(w, last, 6, "authData", v.authData);
  last = putText(w, last, 7, "authService", v.authService);
  last = putText(w, last, 8, "email", v.email);
  last = putBool(w, last, 9, "emailVerified", v.emailVerified);
  last = putText(w, last, 10, "nickname", v.nickname);
  last = putText(w, last, 11, "firstName", v.firstName);
  last = putText(w, last, 12, "lastName", v.lastName);
  last = putText(w, last, 13, "position", v.position);
  last = putText(w, last, 14, "roles", v.roles);
  last = putBool(w, last, 15, "allowMarketing", v.allowMarketing);
  last = putTextMap(w, last, 16, "props", v.props);
  last = putTextMap(w, last, 17, "notifyProps", v.notifyProps);
  last = putInt(w, last, 18, "lastPasswordUpdate", v.lastPasswordUpdate);
  last = putInt(w, last, 19, "lastPictureUpdate", v.lastPictureUpdate);
  last = putInt(w, last, 20, "failedAttempts", v.failedAttempts);
  last = putText(w, last, 21, "locale", v.locale);
  last = putTextMap(w, last, 22, "timezone", v.timezone);
  last = putBool(w, last, 23, "mfaActive", v.mfaActive);
  last = putText(w, last, 24, "mfaSecret", v.mfaSecret);
  last = putText(w, last, 25, "remoteId", v.remoteId);
  last = putInt(w, last, 26, "lastActivityAt", v.lastActivityAt);
  last = putBool(w, last, 27, "isBot", v.isBot);
  last = putText(w, last, 28, "botDescription", v.botDescription);
  last = putInt(w, last, 29, "botLastIconUpdate", v.botLastIconUpdate);
  last = putText(w, last, 30, "termsOfServiceId", v.termsOfServiceId);
  last = putInt(w, last, 31, "termsOfServiceCreateAt", v.termsOfServiceCreateAt);
  last = putBool(w, last, 32, "disableWelcomeEmail", v.disableWelcomeEmail);
  last = putInt(w, last, 33, "lastLogin", v.lastLogin);
  last = putTexts(w, last, 34, "mfaUsedTimestamps", v.mfaUsedTimestamps);
  endStruct(w);
}

export function readStatus(r: ValueReader, _plans: Plans, plan: Plan): Status {
  let userId = "";
  let status = "";
  let manual = false;
  let lastActivityAt = 0;
  let dndEndTime = 0;
  let activeChannel = "";
  let prevStatus = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        userId = readString(r);
        break;
      case 1:
        status = readString(r);
        break;
      case 2:
        manual = readBool(r);
        break;
      case 3:
        lastActivityAt = readSafeInt(r, "Status.lastActivityAt");
        break;
      case 4:
        activeChannel = readString(r);
        break;
      case 5:
        dndEndTime = readSafeInt(r, "Status.dndEndTime");
        break;
      case 6:
        prevStatus = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { userId, status, manual, lastActivityAt, dndEndTime, activeChannel, prevStatus };
}

export function writeStatus(w: ValueWriter, v: StatusInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "status", v.status);
  last = putBool(w, last, 2, "manual", v.manual);
  last = putInt(w, last, 3, "lastActivityAt", v.lastActivityAt);
  last = putText(w, last, 4, "activeChannel", v.activeChannel);
  last = putInt(w, last, 5, "dndEndTime", v.dndEndTime);
  last = putText(w, last, 6, "prevStatus", v.prevStatus);
  endStruct(w);
}

export function readCustomStatus(r: ValueReader, _plans: Plans, plan: Plan): CustomStatus {
  let emoji = "";
  let text = "";
  let duration = "";
  let expiresAt = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        emoji = readString(r);
        break;
      case 1:
        text = readString(r);
        break;
      case 2:
        duration = readString(r);
        break;
      case 3:
        expiresAt = readTimeMs(r, "CustomStatus.expiresAt");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { emoji, text, duration, expiresAt };
}

export function writeCustomStatus(w: ValueWriter, v: CustomStatusInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "emoji", v.emoji);
  last = putText(w, last, 1, "text", v.text);
  last = putText(w, last, 2, "duration", v.duration);
  last = putTimeMs(w, last, 3, "expiresAt", v.expiresAt);
  endStruct(w);
}

export function readUserAuth(r: ValueReader, _plans: Plans, plan: Plan): UserAuth {
  let authData: string | undefined;
  let authService = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        authData = readString(r);
        break;
      case 1:
        authService = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { authData, authService };
}

export function writeUserAuth(w: ValueWriter, v: UserAuthInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "authData", v.authData);
  last = putText(w, last, 1, "authService", v.authService);
  endStruct(w);
}
