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

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  keysOf,
  leave,
  messageEnd,
  readInt64,
  readString,
  readTag,
  setKey,
  skipField,
  writeBool,
  writeInt32,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeUser(w: Writer, v: UserInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 24, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 32, "deleteAt", v.deleteAt);
  if (v.username !== undefined && v.username !== "") writeString(w, 42, "username", v.username);
  if (v.password !== undefined && v.password !== "") writeString(w, 50, "password", v.password);
  if (v.authData !== undefined) writeString(w, 58, "authData", v.authData);
  if (v.authService !== undefined && v.authService !== "") writeString(w, 66, "authService", v.authService);
  if (v.email !== undefined && v.email !== "") writeString(w, 74, "email", v.email);
  if (v.emailVerified !== undefined && v.emailVerified !== false) writeBool(w, 80, "emailVerified", v.emailVerified);
  if (v.nickname !== undefined && v.nickname !== "") writeString(w, 90, "nickname", v.nickname);
  if (v.firstName !== undefined && v.firstName !== "") writeString(w, 98, "firstName", v.firstName);
  if (v.lastName !== undefined && v.lastName !== "") writeString(w, 106, "lastName", v.lastName);
  if (v.position !== undefined && v.position !== "") writeString(w, 114, "position", v.position);
  if (v.roles !== undefined && v.roles !== "") writeString(w, 122, "roles", v.roles);
  if (v.allowMarketing !== undefined && v.allowMarketing !== false) writeBool(w, 128, "allowMarketing", v.allowMarketing);
  if (v.props !== undefined) {
    enter(w, "props");
    for (const key of keysOf(w, v.props)) {
      const entry = beginMessage(w, 138, key);
      writeString(w, 10, "", key);
      const item = v.props[key] as (typeof v.props)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.notifyProps !== undefined) {
    enter(w, "notifyProps");
    for (const key of keysOf(w, v.notifyProps)) {
      const entry = beginMessage(w, 146, key);
      writeString(w, 10, "", key);
      const item = v.notifyProps[key] as (typeof v.notifyProps)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.lastPasswordUpdate !== undefined && v.lastPasswordUpdate !== 0) writeInt64(w, 152, "lastPasswordUpdate", v.lastPasswordUpdate);
  if (v.lastPictureUpdate !== undefined && v.lastPictureUpdate !== 0) writeInt64(w, 160, "lastPictureUpdate", v.lastPictureUpdate);
  if (v.failedAttempts !== undefined && v.failedAttempts !== 0 && (v.failedAttempts | 0) === v.failedAttempts) writeInt32(w, 168, "failedAttempts", v.failedAttempts);
  if (v.locale !== undefined && v.locale !== "") writeString(w, 178, "locale", v.locale);
  if (v.timezone !== undefined) {
    enter(w, "timezone");
    for (const key of keysOf(w, v.timezone)) {
      const entry = beginMessage(w, 186, key);
      writeString(w, 10, "", key);
      const item = v.timezone[key] as (typeof v.timezone)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.mfaActive !== undefined && v.mfaActive !== false) writeBool(w, 192, "mfaActive", v.mfaActive);
  if (v.mfaSecret !== undefined && v.mfaSecret !== "") writeString(w, 202, "mfaSecret", v.mfaSecret);
  if (v.remoteId !== undefined) writeString(w, 210, "remoteId", v.remoteId);
  if (v.lastActivityAt !== undefined && v.lastActivityAt !== 0) writeInt64(w, 216, "lastActivityAt", v.lastActivityAt);
  if (v.isBot !== undefined && v.isBot !== false) writeBool(w, 224, "isBot", v.isBot);
  if (v.botDescription !== undefined && v.botDescription !== "") writeString(w, 234, "botDescription", v.botDescription);
  if (v.botLastIconUpdate !== undefined && v.botLastIconUpdate !== 0) writeInt64(w, 240, "botLastIconUpdate", v.botLastIconUpdate);
  if (v.termsOfServiceId !== undefined && v.termsOfServiceId !== "") writeString(w, 250, "termsOfServiceId", v.termsOfServiceId);
  if (v.termsOfServiceCreateAt !== undefined && v.termsOfServiceCreateAt !== 0) writeInt64(w, 256, "termsOfServiceCreateAt", v.termsOfServiceCreateAt);
  if (v.disableWelcomeEmail !== undefined && v.disableWelcomeEmail !== false) writeBool(w, 264, "disableWelcomeEmail", v.disableWelcomeEmail);
  if (v.lastLogin !== undefined && v.lastLogin !== 0) writeInt64(w, 272, "lastLogin", v.lastLogin);
  if (v.mfaUsedTimestamps !== undefined) {
    expectList(w, "mfaUsedTimestamps", v.mfaUsedTimestamps);
    enter(w, "mfaUsedTimestamps");
    let index = 0;
    for (const item of v.mfaUsedTimestamps) {
      writeString(w, 8002, index, item);
      index++;
    }
    leave(w);
  }
  if (v.failedAttempts !== undefined && (v.failedAttempts | 0) !== v.failedAttempts) writeInt64(w, 8008, "failedAttempts", v.failedAttempts);
}

const userFields = "1:id 2:createAt 3:updateAt 4:deleteAt 5:username 6:password 7:authData 8:authService 9:email 10:emailVerified 11:nickname 12:firstName 13:lastName 14:position 15:roles 16:allowMarketing 17:props 18:notifyProps 19:lastPasswordUpdate 20:lastPictureUpdate 21:failedAttempts 1001:failedAttempts 22:locale 23:timezone 24:mfaActive 25:mfaSecret 26:remoteId 27:lastActivityAt 28:isBot 29:botDescription 30:botLastIconUpdate 31:termsOfServiceId 32:termsOfServiceCreateAt 33:disableWelcomeEmail 34:lastLogin 1000:mfaUsedTimestamps";

export function decodeUser(r: Reader, length = r.len - r.pos, into?: User): User {
  let id = "";
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
  let failedAttemptsExact: number | undefined;
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
  if (into !== undefined) ({ id, createAt, updateAt, deleteAt, username, password, authData, authService, email, emailVerified, nickname, firstName, lastName, position, roles, allowMarketing, props, notifyProps, lastPasswordUpdate, lastPictureUpdate, failedAttempts, locale, timezone, mfaActive, mfaSecret, remoteId, lastActivityAt, isBot, botDescription, botLastIconUpdate, termsOfServiceId, termsOfServiceCreateAt, disableWelcomeEmail, lastLogin, mfaUsedTimestamps } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 16:
          createAt = readInt64(r);
          break;
        case 24:
          updateAt = readInt64(r);
          break;
        case 32:
          deleteAt = readInt64(r);
          break;
        case 42:
          username = readString(r);
          break;
        case 50:
          password = readString(r);
          break;
        case 58:
          authData = readString(r);
          break;
        case 66:
          authService = readString(r);
          break;
        case 74:
          email = readString(r);
          break;
        case 80:
          emailVerified = r.bool();
          break;
        case 90:
          nickname = readString(r);
          break;
        case 98:
          firstName = readString(r);
          break;
        case 106:
          lastName = readString(r);
          break;
        case 114:
          position = readString(r);
          break;
        case 122:
          roles = readString(r);
          break;
        case 128:
          allowMarketing = r.bool();
          break;
        case 138: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof props)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(props, key, item ?? "");
          break;
        }
        case 146: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof notifyProps)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(notifyProps, key, item ?? "");
          break;
        }
        case 152:
          lastPasswordUpdate = readInt64(r);
          break;
        case 160:
          lastPictureUpdate = readInt64(r);
          break;
        case 168:
          failedAttempts = r.int32();
          break;
        case 8008:
          failedAttemptsExact = readInt64(r);
          break;
        case 178:
          locale = readString(r);
          break;
        case 186: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof timezone)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(timezone, key, item ?? "");
          break;
        }
        case 192:
          mfaActive = r.bool();
          break;
        case 202:
          mfaSecret = readString(r);
          break;
        case 210:
          remoteId = readString(r);
          break;
        case 216:
          lastActivityAt = readInt64(r);
          break;
        case 224:
          isBot = r.bool();
          break;
        case 234:
          botDescription = readString(r);
          break;
        case 240:
          botLastIconUpdate = readInt64(r);
          break;
        case 250:
          termsOfServiceId = readString(r);
          break;
        case 256:
          termsOfServiceCreateAt = readInt64(r);
          break;
        case 264:
          disableWelcomeEmail = r.bool();
          break;
        case 272:
          lastLogin = readInt64(r);
          break;
        case 8002:
          mfaUsedTimestamps.push(readString(r));
          break;
        default:
          skipField(r, tag, userFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userFields, { mfaUsedTimestamps });
  }
  if (failedAttemptsExact !== undefined) failedAttempts = failedAttemptsExact;
  return { id, createAt, updateAt, deleteAt, username, password, authData, authService, email, emailVerified, nickname, firstName, lastName, position, roles, allowMarketing, props, notifyProps, lastPasswordUpdate, lastPictureUpdate, failedAttempts, locale, timezone, mfaActive, mfaSecret, remoteId, lastActivityAt, isBot, botDescription, botLastIconUpdate, termsOfServiceId, termsOfServiceCreateAt, disableWelcomeEmail, lastLogin, mfaUsedTimestamps };
}

export function encodeStatus(w: Writer, v: StatusInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.status !== undefined && v.status !== "") writeString(w, 18, "status", v.status);
  if (v.manual !== undefined && v.manual !== false) writeBool(w, 24, "manual", v.manual);
  if (v.lastActivityAt !== undefined && v.lastActivityAt !== 0) writeInt64(w, 32, "lastActivityAt", v.lastActivityAt);
  if (v.dndEndTime !== undefined && v.dndEndTime !== 0) writeInt64(w, 40, "dndEndTime", v.dndEndTime);
  if (v.activeChannel !== undefined && v.activeChannel !== "") writeString(w, 8002, "activeChannel", v.activeChannel);
  if (v.prevStatus !== undefined && v.prevStatus !== "") writeString(w, 8010, "prevStatus", v.prevStatus);
}

const statusFields = "1:userId 2:status 3:manual 4:lastActivityAt 5:dndEndTime 1000:activeChannel 1001:prevStatus";

export function decodeStatus(r: Reader, length = r.len - r.pos, into?: Status): Status {
  let userId = "";
  let status = "";
  let manual = false;
  let lastActivityAt = 0;
  let dndEndTime = 0;
  let activeChannel = "";
  let prevStatus = "";
  if (into !== undefined) ({ userId, status, manual, lastActivityAt, dndEndTime, activeChannel, prevStatus } = into);
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
          status = readString(r);
          break;
        case 24:
          manual = r.bool();
          break;
        case 32:
          lastActivityAt = readInt64(r);
          break;
        case 40:
          dndEndTime = readInt64(r);
          break;
        case 8002:
          activeChannel = readString(r);
          break;
        case 8010:
          prevStatus = readString(r);
          break;
        default:
          skipField(r, tag, statusFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, statusFields);
  }
  return { userId, status, manual, lastActivityAt, dndEndTime, activeChannel, prevStatus };
}

export function encodeCustomStatus(w: Writer, v: CustomStatusInit): void {
  expectObject(w, v);
  if (v.emoji !== undefined && v.emoji !== "") writeString(w, 10, "emoji", v.emoji);
  if (v.text !== undefined && v.text !== "") writeString(w, 18, "text", v.text);
  if (v.duration !== undefined && v.duration !== "") writeString(w, 26, "duration", v.duration);
  if (v.expiresAt !== undefined && v.expiresAt !== 0) writeInt64(w, 32, "expiresAt", v.expiresAt);
}

const customStatusFields = "1:emoji 2:text 3:duration 4:expiresAt";

export function decodeCustomStatus(r: Reader, length = r.len - r.pos, into?: CustomStatus): CustomStatus {
  let emoji = "";
  let text = "";
  let duration = "";
  let expiresAt = 0;
  if (into !== undefined) ({ emoji, text, duration, expiresAt } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          emoji = readString(r);
          break;
        case 18:
          text = readString(r);
          break;
        case 26:
          duration = readString(r);
          break;
        case 32:
          expiresAt = readInt64(r);
          break;
        default:
          skipField(r, tag, customStatusFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, customStatusFields);
  }
  return { emoji, text, duration, expiresAt };
}

export function encodeUserAuth(w: Writer, v: UserAuthInit): void {
  expectObject(w, v);
  if (v.authData !== undefined) writeString(w, 10, "authData", v.authData);
  if (v.authService !== undefined && v.authService !== "") writeString(w, 18, "authService", v.authService);
}

const userAuthFields = "1:authData 2:authService";

export function decodeUserAuth(r: Reader, length = r.len - r.pos, into?: UserAuth): UserAuth {
  let authData: string | undefined;
  let authService = "";
  if (into !== undefined) ({ authData, authService } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          authData = readString(r);
          break;
        case 18:
          authService = readString(r);
          break;
        default:
          skipField(r, tag, userAuthFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userAuthFields);
  }
  return { authData, authService };
}
