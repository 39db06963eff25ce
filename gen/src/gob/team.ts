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
import { appErrorType, readAppError, writeAppError } from "./common.ts";
import { mapOfBoolType } from "./types.ts";

import { basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  itemBool,
  nextOf,
  putBool,
  putInt,
  putItemMap,
  putStruct,
  putText,
  readBool,
  readMap,
  readSafeInt,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const listOfTeamMemberType: GobType = { kind: "slice", get elem() { return teamMemberType; } };

export const teamType: StructType = structOf("model.Team", () => [
  ["Id", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["DisplayName", basic.string],
  ["Name", basic.string],
  ["Description", basic.string],
  ["Email", basic.string],
  ["Type", basic.string],
  ["CompanyName", basic.string],
  ["AllowedDomains", basic.string],
  ["InviteId", basic.string],
  ["AllowOpenInvite", basic.bool],
  ["LastTeamIconUpdate", basic.int64],
  ["SchemeId", basic.string],
  ["GroupConstrained", basic.bool],
  ["PolicyID", basic.string],
  ["CloudLimitsArchived", basic.bool],
  ["PolicyEnforced", basic.bool],
  ["PolicyActions", mapOfBoolType],
  ["PolicyIsActive", basic.bool],
  ["Recommended", basic.bool],
]);

export const teamMemberType: StructType = structOf("model.TeamMember", () => [
  ["TeamId", basic.string],
  ["UserId", basic.string],
  ["Roles", basic.string],
  ["DeleteAt", basic.int64],
  ["SchemeGuest", basic.bool],
  ["SchemeUser", basic.bool],
  ["SchemeAdmin", basic.bool],
  ["ExplicitRoles", basic.string],
  ["CreateAt", basic.int64],
]);

export const teamMemberWithErrorType: StructType = structOf("model.TeamMemberWithError", () => [
  ["UserId", basic.string],
  ["Member", teamMemberType],
  ["Error", appErrorType],
]);

export const teamStatsType: StructType = structOf("model.TeamStats", () => [
  ["TeamId", basic.string],
  ["TotalMemberCount", basic.int64],
  ["ActiveMemberCount", basic.int64],
]);

export const teamUnreadType: StructType = structOf("model.TeamUnread", () => [
  ["TeamId", basic.string],
  ["MsgCount", basic.int64],
  ["MentionCount", basic.int64],
  ["MentionCountRoot", basic.int64],
  ["MsgCountRoot", basic.int64],
  ["ThreadCount", basic.int64],
  ["ThreadMentionCount", basic.int64],
  ["ThreadUrgentMentionCount", basic.int64],
]);

/** Undefined for no text. A text that this version does not know is itself. */
export function fromGoTeamType(text: string): TeamType | undefined {
  switch (text) {
    case "O":
      return "open";
    case "I":
      return "invite";
    default:
      return text === "" ? undefined : text;
  }
}

export function toGoTeamType(text: TeamType | undefined): string | undefined {
  switch (text) {
    case "open":
      return "O";
    case "invite":
      return "I";
    default:
      return text;
  }
}

export function readTeam(r: ValueReader, plans: Plans, plan: Plan): Team {
  let id_ = "";
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
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        createAt = readSafeInt(r, "Team.createAt");
        break;
      case 2:
        updateAt = readSafeInt(r, "Team.updateAt");
        break;
      case 3:
        deleteAt = readSafeInt(r, "Team.deleteAt");
        break;
      case 4:
        displayName = readString(r);
        break;
      case 5:
        name = readString(r);
        break;
      case 6:
        description = readString(r);
        break;
      case 7:
        email = readString(r);
        break;
      case 8:
        type = fromGoTeamType(readString(r));
        break;
      case 9:
        companyName = readString(r);
        break;
      case 10:
        allowedDomains = readString(r);
        break;
      case 11:
        inviteId = readString(r);
        break;
      case 12:
        allowOpenInvite = readBool(r);
        break;
      case 13:
        lastTeamIconUpdate = readSafeInt(r, "Team.lastTeamIconUpdate");
        break;
      case 14:
        schemeId = readString(r);
        break;
      case 15:
        groupConstrained = readBool(r);
        break;
      case 16:
        policyId = readString(r);
        break;
      case 17:
        cloudLimitsArchived = readBool(r);
        break;
      case 18:
        policyEnforced = readBool(r);
        break;
      case 19:
        policyActions = readMap(r, plans, plan.fields[at] as Plan, readBool);
        break;
      case 20:
        policyIsActive = readBool(r);
        break;
      case 21:
        recommended = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, createAt, updateAt, deleteAt, displayName, name, description, email, type, companyName, allowedDomains, inviteId, allowOpenInvite, lastTeamIconUpdate, schemeId, groupConstrained, policyId, cloudLimitsArchived, policyEnforced, policyActions, policyIsActive, recommended };
}

export function writeTeam(w: ValueWriter, v: TeamInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putInt(w, last, 1, "createAt", v.createAt);
  last = putInt(w, last, 2, "updateAt", v.updateAt);
  last = putInt(w, last, 3, "deleteAt", v.deleteAt);
  last = putText(w, last, 4, "displayName", v.displayName);
  last = putText(w, last, 5, "name", v.name);
  last = putText(w, last, 6, "description", v.description);
  last = putText(w, last, 7, "email", v.email);
  last = putText(w, last, 8, "type", toGoTeamType(v.type));
  last = putText(w, last, 9, "companyName", v.companyName);
  last = putText(w, last, 10, "allowedDomains", v.allowedDomains);
  last = putText(w, last, 11, "inviteId", v.inviteId);
  last = putBool(w, last, 12, "allowOpenInvite", v.allowOpenInvite);
  last = putInt(w, last, 13, "lastTeamIconUpdate", v.lastTeamIconUpdate);
  last = putText(w, last, 14, "schemeId", v.schemeId);
  last = putBool(w, last, 15, "groupConstrained", v.groupConstrained);
  last = putText(w, last, 16, "policyId", v.policyId);
  last = putBool(w, last, 17, "cloudLimitsArchived", v.cloudLimitsArchived);
  last = putBool(w, last, 18, "policyEnforced", v.policyEnforced);
  last = putItemMap(w, last, 19, "policyActions", v.policyActions, itemBool);
  last = putBool(w, last, 20, "policyIsActive", v.policyIsActive);
  last = putBool(w, last, 21, "recommended", v.recommended);
  endStruct(w);
}

export function readTeamMember(r: ValueReader, _plans: Plans, plan: Plan): TeamMember {
  let teamId = "";
  let userId = "";
  let roles = "";
  let deleteAt = 0;
  let schemeGuest = false;
  let schemeUser = false;
  let schemeAdmin = false;
  let createAt = 0;
  let explicitRoles = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        teamId = readString(r);
        break;
      case 1:
        userId = readString(r);
        break;
      case 2:
        roles = readString(r);
        break;
      case 3:
        deleteAt = readSafeInt(r, "TeamMember.deleteAt");
        break;
      case 4:
        schemeGuest = readBool(r);
        break;
      case 5:
        schemeUser = readBool(r);
        break;
      case 6:
        schemeAdmin = readBool(r);
        break;
      case 7:
        explicitRoles = readString(r);
        break;
      case 8:
        createAt = readSafeInt(r, "TeamMember.createAt");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { teamId, userId, roles, deleteAt, schemeGuest, schemeUser, schemeAdmin, createAt, explicitRoles };
}

export function writeTeamMember(w: ValueWriter, v: TeamMemberInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "roles", v.roles);
  last = putInt(w, last, 3, "deleteAt", v.deleteAt);
  last = putBool(w, last, 4, "schemeGuest", v.schemeGuest);
  last = putBool(w, last, 5, "schemeUser", v.schemeUser);
  last = putBool(w, last, 6, "schemeAdmin", v.schemeAdmin);
  last = putText(w, last, 7, "explicitRoles", v.explicitRoles);
  last = putInt(w, last, 8, "createAt", v.createAt);
  endStruct(w);
}

export function readTeamUnread(r: ValueReader, _plans: Plans, plan: Plan): TeamUnread {
  let teamId = "";
  let msgCount = 0;
  let mentionCount = 0;
  let mentionCountRoot = 0;
  let msgCountRoot = 0;
  let threadCount = 0;
  let threadMentionCount = 0;
  let threadUrgentMentionCount = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        teamId = readString(r);
        break;
      case 1:
        msgCount = readSafeInt(r, "TeamUnread.msgCount");
        break;
      case 2:
        mentionCount = readSafeInt(r, "TeamUnread.mentionCount");
        break;
      case 3:
        mentionCountRoot = readSafeInt(r, "TeamUnread.mentionCountRoot");
        break;
      case 4:
        msgCountRoot = readSafeInt(r, "TeamUnread.msgCountRoot");
        break;
      case 5:
        threadCount = readSafeInt(r, "TeamUnread.threadCount");
        break;
      case 6:
        threadMentionCount = readSafeInt(r, "TeamUnread.threadMentionCount");
        break;
      case 7:
        threadUrgentMentionCount = readSafeInt(r, "TeamUnread.threadUrgentMentionCount");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { teamId, msgCount, mentionCount, mentionCountRoot, msgCountRoot, threadCount, threadMentionCount, threadUrgentMentionCount };
}

export function writeTeamUnread(w: ValueWriter, v: TeamUnreadInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putInt(w, last, 1, "msgCount", v.msgCount);
  last = putInt(w, last, 2, "mentionCount", v.mentionCount);
  last = putInt(w, last, 3, "mentionCountRoot", v.mentionCountRoot);
  last = putInt(w, last, 4, "msgCountRoot", v.msgCountRoot);
  last = putInt(w, last, 5, "threadCount", v.threadCount);
  last = putInt(w, last, 6, "threadMentionCount", v.threadMentionCount);
  last = putInt(w, last, 7, "threadUrgentMentionCount", v.threadUrgentMentionCount);
  endStruct(w);
}

export function readTeamMemberWithError(r: ValueReader, plans: Plans, plan: Plan): TeamMemberWithError {
  let userId = "";
  let member: TeamMember | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        userId = readString(r);
        break;
      case 1:
        member = readTeamMember(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { userId, member, error };
}

export function writeTeamMemberWithError(w: ValueWriter, v: TeamMemberWithErrorInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putStruct(w, last, 1, "member", v.member, writeTeamMember);
  last = putStruct(w, last, 2, "error", v.error, writeAppError);
  endStruct(w);
}

export function readTeamStats(r: ValueReader, _plans: Plans, plan: Plan): TeamStats {
  let teamId = "";
  let totalMemberCount = 0;
  let activeMemberCount = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        teamId = readString(r);
        break;
      case 1:
        totalMemberCount = readSafeInt(r, "TeamStats.totalMemberCount");
        break;
      case 2:
        activeMemberCount = readSafeInt(r, "TeamStats.activeMemberCount");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { teamId, totalMemberCount, activeMemberCount };
}

export function writeTeamStats(w: ValueWriter, v: TeamStatsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putInt(w, last, 1, "totalMemberCount", v.totalMemberCount);
  last = putInt(w, last, 2, "activeMemberCount", v.activeMemberCount);
  endStruct(w);
}

export const listOfTeamType: GobType = { kind: "slice", get elem() { return teamType; } };

export const listOfTeamUnreadType: GobType = { kind: "slice", get elem() { return teamUnreadType; } };

export const listOfTeamMemberWithErrorType: GobType = { kind: "slice", get elem() { return teamMemberWithErrorType; } };
