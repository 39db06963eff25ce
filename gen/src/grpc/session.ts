// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Session, SessionInit, UserAccessToken, UserAccessTokenInit } from "../model/session.ts";
import type { TeamMember } from "../model/team.ts";
import { decodeTeamMember, encodeTeamMember } from "./team.ts";

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
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeSession(w: Writer, v: SessionInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.token !== undefined && v.token !== "") writeString(w, 18, "token", v.token);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 24, "createAt", v.createAt);
  if (v.expiresAt !== undefined && v.expiresAt !== 0) writeInt64(w, 32, "expiresAt", v.expiresAt);
  if (v.lastActivityAt !== undefined && v.lastActivityAt !== 0) writeInt64(w, 40, "lastActivityAt", v.lastActivityAt);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 50, "userId", v.userId);
  if (v.deviceId !== undefined && v.deviceId !== "") writeString(w, 58, "deviceId", v.deviceId);
  if (v.roles !== undefined && v.roles !== "") writeString(w, 66, "roles", v.roles);
  if (v.isOauth !== undefined && v.isOauth !== false) writeBool(w, 72, "isOauth", v.isOauth);
  if (v.expiredNotify !== undefined && v.expiredNotify !== false) writeBool(w, 80, "expiredNotify", v.expiredNotify);
  if (v.props !== undefined) {
    enter(w, "props");
    for (const key of keysOf(w, v.props)) {
      const entry = beginMessage(w, 90, key);
      writeString(w, 10, "", key);
      const item = v.props[key] as (typeof v.props)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.teamMembers !== undefined) {
    expectList(w, "teamMembers", v.teamMembers);
    enter(w, "teamMembers");
    let index = 0;
    for (const item of v.teamMembers) {
      const at = beginMessage(w, 98, index);
      encodeTeamMember(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.local !== undefined && v.local !== false) writeBool(w, 104, "local", v.local);
  if (v.voipDeviceId !== undefined && v.voipDeviceId !== "") writeString(w, 8002, "voipDeviceId", v.voipDeviceId);
}

const sessionFields = "1:id 2:token 3:createAt 4:expiresAt 5:lastActivityAt 6:userId 7:deviceId 8:roles 9:isOauth 10:expiredNotify 11:props 12:teamMembers 13:local 1000:voipDeviceId";

export function decodeSession(r: Reader, length = r.len - r.pos, into?: Session): Session {
  let id = "";
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
  if (into !== undefined) ({ id, token, createAt, expiresAt, lastActivityAt, userId, deviceId, roles, isOauth, expiredNotify, props, teamMembers, local, voipDeviceId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 18:
          token = readString(r);
          break;
        case 24:
          createAt = readInt64(r);
          break;
        case 32:
          expiresAt = readInt64(r);
          break;
        case 40:
          lastActivityAt = readInt64(r);
          break;
        case 50:
          userId = readString(r);
          break;
        case 58:
          deviceId = readString(r);
          break;
        case 66:
          roles = readString(r);
          break;
        case 72:
          isOauth = r.bool();
          break;
        case 80:
          expiredNotify = r.bool();
          break;
        case 90: {
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
        case 98:
          teamMembers.push(decodeTeamMember(r, r.uint32()));
          break;
        case 104:
          local = r.bool();
          break;
        case 8002:
          voipDeviceId = readString(r);
          break;
        default:
          skipField(r, tag, sessionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sessionFields, { teamMembers });
  }
  return { id, token, createAt, expiresAt, lastActivityAt, userId, deviceId, roles, isOauth, expiredNotify, props, teamMembers, local, voipDeviceId };
}

export function encodeUserAccessToken(w: Writer, v: UserAccessTokenInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.token !== undefined && v.token !== "") writeString(w, 18, "token", v.token);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 26, "userId", v.userId);
  if (v.description !== undefined && v.description !== "") writeString(w, 34, "description", v.description);
  if (v.isActive !== undefined && v.isActive !== false) writeBool(w, 40, "isActive", v.isActive);
  if (v.expiresAt !== undefined && v.expiresAt !== 0) writeInt64(w, 8000, "expiresAt", v.expiresAt);
  if (v.lastNotifiedAt !== undefined) writeInt64(w, 8008, "lastNotifiedAt", v.lastNotifiedAt);
}

const userAccessTokenFields = "1:id 2:token 3:userId 4:description 5:isActive 1000:expiresAt 1001:lastNotifiedAt";

export function decodeUserAccessToken(r: Reader, length = r.len - r.pos, into?: UserAccessToken): UserAccessToken {
  let id = "";
  let token = "";
  let userId = "";
  let description = "";
  let isActive = false;
  let expiresAt = 0;
  let lastNotifiedAt: number | undefined;
  if (into !== undefined) ({ id, token, userId, description, isActive, expiresAt, lastNotifiedAt } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 18:
          token = readString(r);
          break;
        case 26:
          userId = readString(r);
          break;
        case 34:
          description = readString(r);
          break;
        case 40:
          isActive = r.bool();
          break;
        case 8000:
          expiresAt = readInt64(r);
          break;
        case 8008:
          lastNotifiedAt = readInt64(r);
          break;
        default:
          skipField(r, tag, userAccessTokenFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, userAccessTokenFields);
  }
  return { id, token, userId, description, isActive, expiresAt, lastNotifiedAt };
}
