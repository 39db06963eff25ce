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

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBytes,
  putInt,
  putText,
  putTexts,
  putWhole,
  readBytes,
  readList,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const getTeamIconArgsType: StructType = structOf("plugin.Z_GetTeamIconArgs", () => [
  ["A", basic.string],
]);

export const getTeamIconReturnsType: StructType = structOf("plugin.Z_GetTeamIconReturns", () => [
  ["A", basic.bytes],
  ["B", appErrorType],
]);

export const setTeamIconArgsType: StructType = structOf("plugin.Z_SetTeamIconArgs", () => [
  ["A", basic.string],
  ["B", basic.bytes],
]);

export const setTeamIconReturnsType: StructType = structOf("plugin.Z_SetTeamIconReturns", () => [
  ["A", appErrorType],
]);

export const removeTeamIconArgsType: StructType = structOf("plugin.Z_RemoveTeamIconArgs", () => [
  ["A", basic.string],
]);

export const removeTeamIconReturnsType: StructType = structOf("plugin.Z_RemoveTeamIconReturns", () => [
  ["A", appErrorType],
]);

export const createTeamArgsType: StructType = structOf("plugin.Z_CreateTeamArgs", () => [
  ["A", teamType],
]);

export const createTeamReturnsType: StructType = structOf("plugin.Z_CreateTeamReturns", () => [
  ["A", teamType],
  ["B", appErrorType],
]);

export const deleteTeamArgsType: StructType = structOf("plugin.Z_DeleteTeamArgs", () => [
  ["A", basic.string],
]);

export const deleteTeamReturnsType: StructType = structOf("plugin.Z_DeleteTeamReturns", () => [
  ["A", appErrorType],
]);

export const getTeamsArgsType: StructType = structOf("plugin.Z_GetTeamsArgs", () => []);

export const getTeamsReturnsType: StructType = structOf("plugin.Z_GetTeamsReturns", () => [
  ["A", listOfTeamType],
  ["B", appErrorType],
]);

export const getTeamArgsType: StructType = structOf("plugin.Z_GetTeamArgs", () => [
  ["A", basic.string],
]);

export const getTeamReturnsType: StructType = structOf("plugin.Z_GetTeamReturns", () => [
  ["A", teamType],
  ["B", appErrorType],
]);

export const getTeamByNameArgsType: StructType = structOf("plugin.Z_GetTeamByNameArgs", () => [
  ["A", basic.string],
]);

export const getTeamByNameReturnsType: StructType = structOf("plugin.Z_GetTeamByNameReturns", () => [
  ["A", teamType],
  ["B", appErrorType],
]);

export const getTeamsUnreadForUserArgsType: StructType = structOf("plugin.Z_GetTeamsUnreadForUserArgs", () => [
  ["A", basic.string],
]);

export const getTeamsUnreadForUserReturnsType: StructType = structOf("plugin.Z_GetTeamsUnreadForUserReturns", () => [
  ["A", listOfTeamUnreadType],
  ["B", appErrorType],
]);

export const updateTeamArgsType: StructType = structOf("plugin.Z_UpdateTeamArgs", () => [
  ["A", teamType],
]);

export const updateTeamReturnsType: StructType = structOf("plugin.Z_UpdateTeamReturns", () => [
  ["A", teamType],
  ["B", appErrorType],
]);

export const searchTeamsArgsType: StructType = structOf("plugin.Z_SearchTeamsArgs", () => [
  ["A", basic.string],
]);

export const searchTeamsReturnsType: StructType = structOf("plugin.Z_SearchTeamsReturns", () => [
  ["A", listOfTeamType],
  ["B", appErrorType],
]);

export const getTeamsForUserArgsType: StructType = structOf("plugin.Z_GetTeamsForUserArgs", () => [
  ["A", basic.string],
]);

export const getTeamsForUserReturnsType: StructType = structOf("plugin.Z_GetTeamsForUserReturns", () => [
  ["A", listOfTeamType],
  ["B", appErrorType],
]);

export const createTeamMemberArgsType: StructType = structOf("plugin.Z_CreateTeamMemberArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const createTeamMemberReturnsType: StructType = structOf("plugin.Z_CreateTeamMemberReturns", () => [
  ["A", teamMemberType],
  ["B", appErrorType],
]);

export const createTeamMembersArgsType: StructType = structOf("plugin.Z_CreateTeamMembersArgs", () => [
  ["A", basic.string],
  ["B", listOfStringType],
  ["C", basic.string],
]);

export const createTeamMembersReturnsType: StructType = structOf("plugin.Z_CreateTeamMembersReturns", () => [
  ["A", listOfTeamMemberType],
  ["B", appErrorType],
]);

export const createTeamMembersGracefullyArgsType: StructType = structOf("plugin.Z_CreateTeamMembersGracefullyArgs", () => [
  ["A", basic.string],
  ["B", listOfStringType],
  ["C", basic.string],
]);

export const createTeamMembersGracefullyReturnsType: StructType = structOf("plugin.Z_CreateTeamMembersGracefullyReturns", () => [
  ["A", listOfTeamMemberWithErrorType],
  ["B", appErrorType],
]);

export const deleteTeamMemberArgsType: StructType = structOf("plugin.Z_DeleteTeamMemberArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const deleteTeamMemberReturnsType: StructType = structOf("plugin.Z_DeleteTeamMemberReturns", () => [
  ["A", appErrorType],
]);

export const getTeamMembersArgsType: StructType = structOf("plugin.Z_GetTeamMembersArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.int64],
]);

export const getTeamMembersReturnsType: StructType = structOf("plugin.Z_GetTeamMembersReturns", () => [
  ["A", listOfTeamMemberType],
  ["B", appErrorType],
]);

export const getTeamMemberArgsType: StructType = structOf("plugin.Z_GetTeamMemberArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const getTeamMemberReturnsType: StructType = structOf("plugin.Z_GetTeamMemberReturns", () => [
  ["A", teamMemberType],
  ["B", appErrorType],
]);

export const getTeamMembersForUserArgsType: StructType = structOf("plugin.Z_GetTeamMembersForUserArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.int64],
]);

export const getTeamMembersForUserReturnsType: StructType = structOf("plugin.Z_GetTeamMembersForUserReturns", () => [
  ["A", listOfTeamMemberType],
  ["B", appErrorType],
]);

export const updateTeamMemberRolesArgsType: StructType = structOf("plugin.Z_UpdateTeamMemberRolesArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const updateTeamMemberRolesReturnsType: StructType = structOf("plugin.Z_UpdateTeamMemberRolesReturns", () => [
  ["A", teamMemberType],
  ["B", appErrorType],
]);

export const getTeamStatsArgsType: StructType = structOf("plugin.Z_GetTeamStatsArgs", () => [
  ["A", basic.string],
]);

export const getTeamStatsReturnsType: StructType = structOf("plugin.Z_GetTeamStatsReturns", () => [
  ["A", teamStatsType],
  ["B", appErrorType],
]);

export function writeCreateTeamArguments(w: ValueWriter, v: CreateTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "team", v.team, writeTeam);
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
  last = putWhole(w, last, 0, "team", v.team, writeTeam);
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
