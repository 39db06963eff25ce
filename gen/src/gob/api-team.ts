// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateTeamMemberRequestInit,
  CreateTeamMembersGracefullyRequestInit,
  CreateTeamMembersRequestInit,
  CreateTeamRequestInit,
  DeleteTeamMemberRequestInit,
  DeleteTeamRequestInit,
  GetTeamByNameRequestInit,
  GetTeamIconRequestInit,
  GetTeamMemberRequestInit,
  GetTeamMembersForUserRequestInit,
  GetTeamMembersRequestInit,
  GetTeamRequestInit,
  GetTeamStatsRequestInit,
  GetTeamsForUserRequestInit,
  GetTeamsRequestInit,
  GetTeamsUnreadForUserRequestInit,
  RemoveTeamIconRequestInit,
  SearchTeamsRequestInit,
  SetTeamIconRequestInit,
  UpdateTeamMemberRolesRequestInit,
  UpdateTeamRequestInit,
} from "../model/api-team.ts";
import { writeTeam } from "./team.ts";

import {
  endStruct,
  expectObject,
  putBytes,
  putInt,
  putText,
  putTexts,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeCreateTeamArguments(w: ValueWriter, v: CreateTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "team", v.team, writeTeam);
  endStruct(w);
}

export function writeDeleteTeamArguments(w: ValueWriter, v: DeleteTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function writeGetTeamsArguments(w: ValueWriter, v: GetTeamsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetTeamArguments(w: ValueWriter, v: GetTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function writeGetTeamByNameArguments(w: ValueWriter, v: GetTeamByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function writeGetTeamsUnreadForUserArguments(w: ValueWriter, v: GetTeamsUnreadForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function writeUpdateTeamArguments(w: ValueWriter, v: UpdateTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "team", v.team, writeTeam);
  endStruct(w);
}

export function writeSearchTeamsArguments(w: ValueWriter, v: SearchTeamsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "term", v.term);
  endStruct(w);
}

export function writeGetTeamsForUserArguments(w: ValueWriter, v: GetTeamsForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function writeCreateTeamMemberArguments(w: ValueWriter, v: CreateTeamMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function writeCreateTeamMembersArguments(w: ValueWriter, v: CreateTeamMembersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putTexts(w, last, 1, "userIds", v.userIds);
  last = putText(w, last, 2, "requestorId", v.requestorId);
  endStruct(w);
}

export function writeCreateTeamMembersGracefullyArguments(w: ValueWriter, v: CreateTeamMembersGracefullyRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putTexts(w, last, 1, "userIds", v.userIds);
  last = putText(w, last, 2, "requestorId", v.requestorId);
  endStruct(w);
}

export function writeDeleteTeamMemberArguments(w: ValueWriter, v: DeleteTeamMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "requestorId", v.requestorId);
  endStruct(w);
}

export function writeGetTeamMembersArguments(w: ValueWriter, v: GetTeamMembersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function writeGetTeamMemberArguments(w: ValueWriter, v: GetTeamMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function writeGetTeamMembersForUserArguments(w: ValueWriter, v: GetTeamMembersForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function writeUpdateTeamMemberRolesArguments(w: ValueWriter, v: UpdateTeamMemberRolesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "newRoles", v.newRoles);
  endStruct(w);
}

export function writeGetTeamIconArguments(w: ValueWriter, v: GetTeamIconRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function writeSetTeamIconArguments(w: ValueWriter, v: SetTeamIconRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putBytes(w, last, 1, "data", v.data);
  endStruct(w);
}

export function writeRemoveTeamIconArguments(w: ValueWriter, v: RemoveTeamIconRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function writeGetTeamStatsArguments(w: ValueWriter, v: GetTeamStatsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}
