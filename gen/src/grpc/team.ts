// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AppError } from "../model/common.ts";
import type {
  Team,
  TeamInit,
  TeamMember,
  TeamMemberInit,
  TeamMemberWithError,
  TeamMemberWithErrorInit,
  TeamStats,
  TeamStatsInit,
  TeamType,
  TeamUnread,
  TeamUnreadInit,
} from "../model/team.ts";
import { decodeAppError, encodeAppError } from "./common.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectObject,
  keysOf,
  leave,
  messageEnd,
  readInt64,
  readString,
  readTag,
  setKey,
  skipField,
  unknownEnumNumber,
  writeBool,
  writeInt32,
  writeInt64,
  writeString,
  type FieldName,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

/** Undefined for the number 0. A number that this version does not know is its decimal text. */
export function textOfTeamType(number: number): TeamType | undefined {
  switch (number) {
    case 0:
      return undefined;
    case 1:
      return "open";
    case 2:
      return "invite";
    default:
      return String(number);
  }
}

export function numberOfTeamType(w: Writer, name: FieldName, text: TeamType): number {
  switch (text) {
    case "open":
      return 1;
    case "invite":
      return 2;
    default:
      return unknownEnumNumber(w, name, text, "\"open\", \"invite\"");
  }
}

export function encodeTeam(w: Writer, v: TeamInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 24, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 32, "deleteAt", v.deleteAt);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 42, "displayName", v.displayName);
  if (v.name !== undefined && v.name !== "") writeString(w, 50, "name", v.name);
  if (v.description !== undefined && v.description !== "") writeString(w, 58, "description", v.description);
  if (v.email !== undefined && v.email !== "") writeString(w, 66, "email", v.email);
  if (v.type !== undefined && numberOfTeamType(w, "type", v.type) !== 0) writeInt32(w, 72, "type", numberOfTeamType(w, "type", v.type));
  if (v.companyName !== undefined && v.companyName !== "") writeString(w, 82, "companyName", v.companyName);
  if (v.allowedDomains !== undefined && v.allowedDomains !== "") writeString(w, 90, "allowedDomains", v.allowedDomains);
  if (v.inviteId !== undefined && v.inviteId !== "") writeString(w, 98, "inviteId", v.inviteId);
  if (v.allowOpenInvite !== undefined && v.allowOpenInvite !== false) writeBool(w, 104, "allowOpenInvite", v.allowOpenInvite);
  if (v.lastTeamIconUpdate !== undefined && v.lastTeamIconUpdate !== 0) writeInt64(w, 112, "lastTeamIconUpdate", v.lastTeamIconUpdate);
  if (v.schemeId !== undefined) writeString(w, 122, "schemeId", v.schemeId);
  if (v.groupConstrained !== undefined) writeBool(w, 128, "groupConstrained", v.groupConstrained);
  if (v.policyId !== undefined) writeString(w, 138, "policyId", v.policyId);
  if (v.cloudLimitsArchived !== undefined && v.cloudLimitsArchived !== false) writeBool(w, 144, "cloudLimitsArchived", v.cloudLimitsArchived);
  if (v.policyEnforced !== undefined && v.policyEnforced !== false) writeBool(w, 8000, "policyEnforced", v.policyEnforced);
  if (v.policyActions !== undefined) {
    enter(w, "policyActions");
    for (const key of keysOf(w, v.policyActions)) {
      const entry = beginMessage(w, 8010, key);
      writeString(w, 10, "", key);
      const item = v.policyActions[key] as (typeof v.policyActions)[string];
      writeBool(w, 16, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.policyIsActive !== undefined && v.policyIsActive !== false) writeBool(w, 8016, "policyIsActive", v.policyIsActive);
  if (v.recommended !== undefined && v.recommended !== false) writeBool(w, 8024, "recommended", v.recommended);
}

const teamFields = "1:id 2:createAt 3:updateAt 4:deleteAt 5:displayName 6:name 7:description 8:email 9:type 10:companyName 11:allowedDomains 12:inviteId 13:allowOpenInvite 14:lastTeamIconUpdate 15:schemeId 16:groupConstrained 17:policyId 18:cloudLimitsArchived 1000:policyEnforced 1001:policyActions 1002:policyIsActive 1003:recommended";

export function decodeTeam(r: Reader, length = r.len - r.pos, into?: Team): Team {
  let id = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let displayName = "";
  let name = "";
  let description = "";
  let email = "";
  let type: TeamType | undefined;
  let companyName = "";
  let allowedDomains = "";
  let inviteId = "";
  let allowOpenInvite = false;
  let lastTeamIconUpdate = 0;
  let schemeId: string | undefined;
  let groupConstrained: boolean | undefined;
  let policyId: string | undefined;
  let cloudLimitsArchived = false;
  let policyEnforced = false;
  let policyActions: Record<string, boolean> = {};
  let policyIsActive = false;
  let recommended = false;
  if (into !== undefined) ({ id, createAt, updateAt, deleteAt, displayName, name, description, email, type, companyName, allowedDomains, inviteId, allowOpenInvite, lastTeamIconUpdate, schemeId, groupConstrained, policyId, cloudLimitsArchived, policyEnforced, policyActions, policyIsActive, recommended } = into);
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
          displayName = readString(r);
          break;
        case 50:
          name = readString(r);
          break;
        case 58:
          description = readString(r);
          break;
        case 66:
          email = readString(r);
          break;
        case 72:
          type = textOfTeamType(r.int32());
          break;
        case 82:
          companyName = readString(r);
          break;
        case 90:
          allowedDomains = readString(r);
          break;
        case 98:
          inviteId = readString(r);
          break;
        case 104:
          allowOpenInvite = r.bool();
          break;
        case 112:
          lastTeamIconUpdate = readInt64(r);
          break;
        case 122:
          schemeId = readString(r);
          break;
        case 128:
          groupConstrained = r.bool();
          break;
        case 138:
          policyId = readString(r);
          break;
        case 144:
          cloudLimitsArchived = r.bool();
          break;
        case 8000:
          policyEnforced = r.bool();
          break;
        case 8010: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof policyActions)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 16) item = r.bool();
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(policyActions, key, item ?? false);
          break;
        }
        case 8016:
          policyIsActive = r.bool();
          break;
        case 8024:
          recommended = r.bool();
          break;
        default:
          skipField(r, tag, teamFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, teamFields);
  }
  return { id, createAt, updateAt, deleteAt, displayName, name, description, email, type, companyName, allowedDomains, inviteId, allowOpenInvite, lastTeamIconUpdate, schemeId, groupConstrained, policyId, cloudLimitsArchived, policyEnforced, policyActions, policyIsActive, recommended };
}

export function encodeTeamMember(w: Writer, v: TeamMemberInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.roles !== undefined && v.roles !== "") writeString(w, 26, "roles", v.roles);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 32, "deleteAt", v.deleteAt);
  if (v.schemeGuest !== undefined && v.schemeGuest !== false) writeBool(w, 40, "schemeGuest", v.schemeGuest);
  if (v.schemeUser !== undefined && v.schemeUser !== false) writeBool(w, 48, "schemeUser", v.schemeUser);
  if (v.schemeAdmin !== undefined && v.schemeAdmin !== false) writeBool(w, 56, "schemeAdmin", v.schemeAdmin);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 64, "createAt", v.createAt);
  if (v.explicitRoles !== undefined && v.explicitRoles !== "") writeString(w, 8002, "explicitRoles", v.explicitRoles);
}

const teamMemberFields = "1:teamId 2:userId 3:roles 4:deleteAt 5:schemeGuest 6:schemeUser 7:schemeAdmin 8:createAt 1000:explicitRoles";

export function decodeTeamMember(r: Reader, length = r.len - r.pos, into?: TeamMember): TeamMember {
  let teamId = "";
  let userId = "";
  let roles = "";
  let deleteAt = 0;
  let schemeGuest = false;
  let schemeUser = false;
  let schemeAdmin = false;
  let createAt = 0;
  let explicitRoles = "";
  if (into !== undefined) ({ teamId, userId, roles, deleteAt, schemeGuest, schemeUser, schemeAdmin, createAt, explicitRoles } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 18:
          userId = readString(r);
          break;
        case 26:
          roles = readString(r);
          break;
        case 32:
          deleteAt = readInt64(r);
          break;
        case 40:
          schemeGuest = r.bool();
          break;
        case 48:
          schemeUser = r.bool();
          break;
        case 56:
          schemeAdmin = r.bool();
          break;
        case 64:
          createAt = readInt64(r);
          break;
        case 8002:
          explicitRoles = readString(r);
          break;
        default:
          skipField(r, tag, teamMemberFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, teamMemberFields);
  }
  return { teamId, userId, roles, deleteAt, schemeGuest, schemeUser, schemeAdmin, createAt, explicitRoles };
}

export function encodeTeamUnread(w: Writer, v: TeamUnreadInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.msgCount !== undefined && v.msgCount !== 0) writeInt64(w, 16, "msgCount", v.msgCount);
  if (v.mentionCount !== undefined && v.mentionCount !== 0) writeInt64(w, 24, "mentionCount", v.mentionCount);
  if (v.mentionCountRoot !== undefined && v.mentionCountRoot !== 0) writeInt64(w, 32, "mentionCountRoot", v.mentionCountRoot);
  if (v.msgCountRoot !== undefined && v.msgCountRoot !== 0) writeInt64(w, 40, "msgCountRoot", v.msgCountRoot);
  if (v.threadCount !== undefined && v.threadCount !== 0) writeInt64(w, 48, "threadCount", v.threadCount);
  if (v.threadMentionCount !== undefined && v.threadMentionCount !== 0) writeInt64(w, 56, "threadMentionCount", v.threadMentionCount);
  if (v.threadUrgentMentionCount !== undefined && v.threadUrgentMentionCount !== 0) writeInt64(w, 8000, "threadUrgentMentionCount", v.threadUrgentMentionCount);
}

const teamUnreadFields = "1:teamId 2:msgCount 3:mentionCount 4:mentionCountRoot 5:msgCountRoot 6:threadCount 7:threadMentionCount 1000:threadUrgentMentionCount";

export function decodeTeamUnread(r: Reader, length = r.len - r.pos): TeamUnread {
  let teamId = "";
  let msgCount = 0;
  let mentionCount = 0;
  let mentionCountRoot = 0;
  let msgCountRoot = 0;
  let threadCount = 0;
  let threadMentionCount = 0;
  let threadUrgentMentionCount = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 16:
          msgCount = readInt64(r);
          break;
        case 24:
          mentionCount = readInt64(r);
          break;
        case 32:
          mentionCountRoot = readInt64(r);
          break;
        case 40:
          msgCountRoot = readInt64(r);
          break;
        case 48:
          threadCount = readInt64(r);
          break;
        case 56:
          threadMentionCount = readInt64(r);
          break;
        case 8000:
          threadUrgentMentionCount = readInt64(r);
          break;
        default:
          skipField(r, tag, teamUnreadFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, teamUnreadFields);
  }
  return { teamId, msgCount, mentionCount, mentionCountRoot, msgCountRoot, threadCount, threadMentionCount, threadUrgentMentionCount };
}

export function encodeTeamMemberWithError(w: Writer, v: TeamMemberWithErrorInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.member !== undefined) {
    const at = beginMessage(w, 18, "member");
    encodeTeamMember(w, v.member);
    endMessage(w, at);
  }
  if (v.error !== undefined) {
    const at = beginMessage(w, 26, "error");
    encodeAppError(w, v.error);
    endMessage(w, at);
  }
}

const teamMemberWithErrorFields = "1:userId 2:member 3:error";

export function decodeTeamMemberWithError(r: Reader, length = r.len - r.pos): TeamMemberWithError {
  let userId = "";
  let member: TeamMember | undefined;
  let error_: AppError | undefined;
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
          member = decodeTeamMember(r, r.uint32(), member);
          break;
        case 26:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, teamMemberWithErrorFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, teamMemberWithErrorFields);
  }
  return { userId, member, error: error_ };
}

export function encodeTeamStats(w: Writer, v: TeamStatsInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.totalMemberCount !== undefined && v.totalMemberCount !== 0) writeInt64(w, 16, "totalMemberCount", v.totalMemberCount);
  if (v.activeMemberCount !== undefined && v.activeMemberCount !== 0) writeInt64(w, 24, "activeMemberCount", v.activeMemberCount);
}

const teamStatsFields = "1:teamId 2:totalMemberCount 3:activeMemberCount";

export function decodeTeamStats(r: Reader, length = r.len - r.pos, into?: TeamStats): TeamStats {
  let teamId = "";
  let totalMemberCount = 0;
  let activeMemberCount = 0;
  if (into !== undefined) ({ teamId, totalMemberCount, activeMemberCount } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 16:
          totalMemberCount = readInt64(r);
          break;
        case 24:
          activeMemberCount = readInt64(r);
          break;
        default:
          skipField(r, tag, teamStatsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, teamStatsFields);
  }
  return { teamId, totalMemberCount, activeMemberCount };
}
