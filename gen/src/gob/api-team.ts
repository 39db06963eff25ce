// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
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
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Team, TeamMember, TeamMemberWithError, TeamStats, TeamUnread } from "../model/team.ts";
import { appErrorType, readAppError } from "./common.ts";
import { asGiven, type GobReadOptions } from "./support.ts";
import {
  listOfTeamMemberType,
  listOfTeamMemberWithErrorType,
  listOfTeamType,
  listOfTeamUnreadType,
  readTeam,
  readTeamMember,
  readTeamMemberWithError,
  readTeamStats,
  readTeamUnread,
  teamMemberType,
  teamStatsType,
  teamType,
  writeTeam,
} from "./team.ts";
import { listOfStringType } from "./types.ts";

import { basic, structType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBytes,
  putInt,
  putStruct,
  putText,
  putTexts,
  readBytes,
  readList,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const getTeamIconArgsType: StructType = structType("plugin.Z_GetTeamIconArgs", () => [
  { name: "A", type: basic.string },
]);

export const getTeamIconReturnsType: StructType = structType("plugin.Z_GetTeamIconReturns", () => [
  { name: "A", type: basic.bytes },
  { name: "B", type: appErrorType },
]);

export const setTeamIconArgsType: StructType = structType("plugin.Z_SetTeamIconArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.bytes },
]);

export const setTeamIconReturnsType: StructType = structType("plugin.Z_SetTeamIconReturns", () => [
  { name: "A", type: appErrorType },
]);

export const removeTeamIconArgsType: StructType = structType("plugin.Z_RemoveTeamIconArgs", () => [
  { name: "A", type: basic.string },
]);

export const removeTeamIconReturnsType: StructType = structType("plugin.Z_RemoveTeamIconReturns", () => [
  { name: "A", type: appErrorType },
]);

export const createTeamArgsType: StructType = structType("plugin.Z_CreateTeamArgs", () => [
  { name: "A", type: teamType },
]);

export const createTeamReturnsType: StructType = structType("plugin.Z_CreateTeamReturns", () => [
  { name: "A", type: teamType },
  { name: "B", type: appErrorType },
]);

export const deleteTeamArgsType: StructType = structType("plugin.Z_DeleteTeamArgs", () => [
  { name: "A", type: basic.string },
]);

export const deleteTeamReturnsType: StructType = structType("plugin.Z_DeleteTeamReturns", () => [
  { name: "A", type: appErrorType },
]);

export const getTeamsArgsType: StructType = structType("plugin.Z_GetTeamsArgs", () => []);

export const getTeamsReturnsType: StructType = structType("plugin.Z_GetTeamsReturns", () => [
  { name: "A", type: listOfTeamType },
  { name: "B", type: appErrorType },
]);

export const getTeamArgsType: StructType = structType("plugin.Z_GetTeamArgs", () => [
  { name: "A", type: basic.string },
]);

export const getTeamReturnsType: StructType = structType("plugin.Z_GetTeamReturns", () => [
  { name: "A", type: teamType },
  { name: "B", type: appErrorType },
]);

export const getTeamByNameArgsType: StructType = structType("plugin.Z_GetTeamByNameArgs", () => [
  { name: "A", type: basic.string },
]);

export const getTeamByNameReturnsType: StructType = structType("plugin.Z_GetTeamByNameReturns", () => [
  { name: "A", type: teamType },
  { name: "B", type: appErrorType },
]);

export const getTeamsUnreadForUserArgsType: StructType = structType("plugin.Z_GetTeamsUnreadForUserArgs", () => [
  { name: "A", type: basic.string },
]);

export const getTeamsUnreadForUserReturnsType: StructType = structType("plugin.Z_GetTeamsUnreadForUserReturns", () => [
  { name: "A", type: listOfTeamUnreadType },
  { name: "B", type: appErrorType },
]);

export const updateTeamArgsType: StructType = structType("plugin.Z_UpdateTeamArgs", () => [
  { name: "A", type: teamType },
]);

export const updateTeamReturnsType: StructType = structType("plugin.Z_UpdateTeamReturns", () => [
  { name: "A", type: teamType },
  { name: "B", type: appErrorType },
]);

export const searchTeamsArgsType: StructType = structType("plugin.Z_SearchTeamsArgs", () => [
  { name: "A", type: basic.string },
]);

export const searchTeamsReturnsType: StructType = structType("plugin.Z_SearchTeamsReturns", () => [
  { name: "A", type: listOfTeamType },
  { name: "B", type: appErrorType },
]);

export const getTeamsForUserArgsType: StructType = structType("plugin.Z_GetTeamsForUserArgs", () => [
  { name: "A", type: basic.string },
]);

export const getTeamsForUserReturnsType: StructType = structType("plugin.Z_GetTeamsForUserReturns", () => [
  { name: "A", type: listOfTeamType },
  { name: "B", type: appErrorType },
]);

export const createTeamMemberArgsType: StructType = structType("plugin.Z_CreateTeamMemberArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const createTeamMemberReturnsType: StructType = structType("plugin.Z_CreateTeamMemberReturns", () => [
  { name: "A", type: teamMemberType },
  { name: "B", type: appErrorType },
]);

export const createTeamMembersArgsType: StructType = structType("plugin.Z_CreateTeamMembersArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: listOfStringType },
  { name: "C", type: basic.string },
]);

export const createTeamMembersReturnsType: StructType = structType("plugin.Z_CreateTeamMembersReturns", () => [
  { name: "A", type: listOfTeamMemberType },
  { name: "B", type: appErrorType },
]);

export const createTeamMembersGracefullyArgsType: StructType = structType("plugin.Z_CreateTeamMembersGracefullyArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: listOfStringType },
  { name: "C", type: basic.string },
]);

export const createTeamMembersGracefullyReturnsType: StructType = structType("plugin.Z_CreateTeamMembersGracefullyReturns", () => [
  { name: "A", type: listOfTeamMemberWithErrorType },
  { name: "B", type: appErrorType },
]);

export const deleteTeamMemberArgsType: StructType = structType("plugin.Z_DeleteTeamMemberArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.string },
]);

export const deleteTeamMemberReturnsType: StructType = structType("plugin.Z_DeleteTeamMemberReturns", () => [
  { name: "A", type: appErrorType },
]);

export const getTeamMembersArgsType: StructType = structType("plugin.Z_GetTeamMembersArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.int64 },
  { name: "C", type: basic.int64 },
]);

export const getTeamMembersReturnsType: StructType = structType("plugin.Z_GetTeamMembersReturns", () => [
  { name: "A", type: listOfTeamMemberType },
  { name: "B", type: appErrorType },
]);

export const getTeamMemberArgsType: StructType = structType("plugin.Z_GetTeamMemberArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const getTeamMemberReturnsType: StructType = structType("plugin.Z_GetTeamMemberReturns", () => [
  { name: "A", type: teamMemberType },
  { name: "B", type: appErrorType },
]);

export const getTeamMembersForUserArgsType: StructType = structType("plugin.Z_GetTeamMembersForUserArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.int64 },
  { name: "C", type: basic.int64 },
]);

export const getTeamMembersForUserReturnsType: StructType = structType("plugin.Z_GetTeamMembersForUserReturns", () => [
  { name: "A", type: listOfTeamMemberType },
  { name: "B", type: appErrorType },
]);

export const updateTeamMemberRolesArgsType: StructType = structType("plugin.Z_UpdateTeamMemberRolesArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.string },
]);

export const updateTeamMemberRolesReturnsType: StructType = structType("plugin.Z_UpdateTeamMemberRolesReturns", () => [
  { name: "A", type: teamMemberType },
  { name: "B", type: appErrorType },
]);

export const getTeamStatsArgsType: StructType = structType("plugin.Z_GetTeamStatsArgs", () => [
  { name: "A", type: basic.string },
]);

export const getTeamStatsReturnsType: StructType = structType("plugin.Z_GetTeamStatsReturns", () => [
  { name: "A", type: teamStatsType },
  { name: "B", type: appErrorType },
]);

export function writeCreateTeamArguments(w: ValueWriter, v: CreateTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "team", v.team ?? {}, writeTeam);
  endStruct(w);
}

export function readCreateTeamAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Team | undefined, AppErrorInit> {
  const plan = plans.plan(id, createTeamReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let team: Team | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        team = readTeam(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: team };
}

export function writeDeleteTeamArguments(w: ValueWriter, v: DeleteTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function readDeleteTeamAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteTeamReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeGetTeamsArguments(w: ValueWriter, v: GetTeamsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetTeamsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Team[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teams: Team[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teams = readList(r, plans, plan.fields[at] as Plan, readTeam);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teams };
}

export function writeGetTeamArguments(w: ValueWriter, v: GetTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function readGetTeamAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Team | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let team: Team | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        team = readTeam(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: team };
}

export function writeGetTeamByNameArguments(w: ValueWriter, v: GetTeamByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function readGetTeamByNameAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Team | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamByNameReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let team: Team | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        team = readTeam(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: team };
}

export function writeGetTeamsUnreadForUserArguments(w: ValueWriter, v: GetTeamsUnreadForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readGetTeamsUnreadForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamUnread[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamsUnreadForUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teamUnreads: TeamUnread[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teamUnreads = readList(r, plans, plan.fields[at] as Plan, readTeamUnread);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teamUnreads };
}

export function writeUpdateTeamArguments(w: ValueWriter, v: UpdateTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "team", v.team ?? {}, writeTeam);
  endStruct(w);
}

export function readUpdateTeamAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Team | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateTeamReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let team: Team | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        team = readTeam(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: team };
}

export function writeSearchTeamsArguments(w: ValueWriter, v: SearchTeamsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "term", v.term);
  endStruct(w);
}

export function readSearchTeamsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Team[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, searchTeamsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teams: Team[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teams = readList(r, plans, plan.fields[at] as Plan, readTeam);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teams };
}

export function writeGetTeamsForUserArguments(w: ValueWriter, v: GetTeamsForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readGetTeamsForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Team[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamsForUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teams: Team[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teams = readList(r, plans, plan.fields[at] as Plan, readTeam);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teams };
}

export function writeCreateTeamMemberArguments(w: ValueWriter, v: CreateTeamMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function readCreateTeamMemberAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, createTeamMemberReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teamMember: TeamMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teamMember = readTeamMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teamMember };
}

export function writeCreateTeamMembersArguments(w: ValueWriter, v: CreateTeamMembersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putTexts(w, last, 1, "userIds", v.userIds);
  last = putText(w, last, 2, "requestorId", v.requestorId);
  endStruct(w);
}

export function readCreateTeamMembersAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, createTeamMembersReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teamMembers: TeamMember[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teamMembers = readList(r, plans, plan.fields[at] as Plan, readTeamMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teamMembers };
}

export function writeCreateTeamMembersGracefullyArguments(w: ValueWriter, v: CreateTeamMembersGracefullyRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putTexts(w, last, 1, "userIds", v.userIds);
  last = putText(w, last, 2, "requestorId", v.requestorId);
  endStruct(w);
}

export function readCreateTeamMembersGracefullyAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMemberWithError[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, createTeamMembersGracefullyReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teamMembers: TeamMemberWithError[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teamMembers = readList(r, plans, plan.fields[at] as Plan, readTeamMemberWithError);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teamMembers };
}

export function writeDeleteTeamMemberArguments(w: ValueWriter, v: DeleteTeamMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "requestorId", v.requestorId);
  endStruct(w);
}

export function readDeleteTeamMemberAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteTeamMemberReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeGetTeamMembersArguments(w: ValueWriter, v: GetTeamMembersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function readGetTeamMembersAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamMembersReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teamMembers: TeamMember[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teamMembers = readList(r, plans, plan.fields[at] as Plan, readTeamMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teamMembers };
}

export function writeGetTeamMemberArguments(w: ValueWriter, v: GetTeamMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function readGetTeamMemberAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamMemberReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teamMember: TeamMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teamMember = readTeamMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teamMember };
}

export function writeGetTeamMembersForUserArguments(w: ValueWriter, v: GetTeamMembersForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function readGetTeamMembersForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamMembersForUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teamMembers: TeamMember[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teamMembers = readList(r, plans, plan.fields[at] as Plan, readTeamMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teamMembers };
}

export function writeUpdateTeamMemberRolesArguments(w: ValueWriter, v: UpdateTeamMemberRolesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "newRoles", v.newRoles);
  endStruct(w);
}

export function readUpdateTeamMemberRolesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateTeamMemberRolesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teamMember: TeamMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teamMember = readTeamMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teamMember };
}

export function writeGetTeamIconArguments(w: ValueWriter, v: GetTeamIconRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function readGetTeamIconAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Uint8Array | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamIconReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let icon: Uint8Array = new Uint8Array(0);
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        icon = readBytes(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: icon };
}

export function writeSetTeamIconArguments(w: ValueWriter, v: SetTeamIconRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putBytes(w, last, 1, "data", v.data);
  endStruct(w);
}

export function readSetTeamIconAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, setTeamIconReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeRemoveTeamIconArguments(w: ValueWriter, v: RemoveTeamIconRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function readRemoveTeamIconAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, removeTeamIconReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeGetTeamStatsArguments(w: ValueWriter, v: GetTeamStatsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function readGetTeamStatsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamStats | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTeamStatsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let teamStats: TeamStats | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        teamStats = readTeamStats(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: teamStats };
}
