// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateTeamMemberRequest,
  CreateTeamMemberRequestInit,
  CreateTeamMembersGracefullyRequest,
  CreateTeamMembersGracefullyRequestInit,
  CreateTeamMembersRequest,
  CreateTeamMembersRequestInit,
  CreateTeamRequest,
  CreateTeamRequestInit,
  DeleteTeamMemberRequest,
  DeleteTeamMemberRequestInit,
  DeleteTeamRequest,
  DeleteTeamRequestInit,
  GetTeamByNameRequest,
  GetTeamByNameRequestInit,
  GetTeamIconRequest,
  GetTeamIconRequestInit,
  GetTeamMemberRequest,
  GetTeamMemberRequestInit,
  GetTeamMembersForUserRequest,
  GetTeamMembersForUserRequestInit,
  GetTeamMembersRequest,
  GetTeamMembersRequestInit,
  GetTeamRequest,
  GetTeamRequestInit,
  GetTeamStatsRequest,
  GetTeamStatsRequestInit,
  GetTeamsForUserRequest,
  GetTeamsForUserRequestInit,
  GetTeamsRequest,
  GetTeamsRequestInit,
  GetTeamsUnreadForUserRequest,
  GetTeamsUnreadForUserRequestInit,
  RemoveTeamIconRequest,
  RemoveTeamIconRequestInit,
  SearchTeamsRequest,
  SearchTeamsRequestInit,
  SetTeamIconRequest,
  SetTeamIconRequestInit,
  UpdateTeamMemberRolesRequest,
  UpdateTeamMemberRolesRequestInit,
  UpdateTeamRequest,
  UpdateTeamRequestInit,
} from "../model/api-team.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type {
  Team,
  TeamInit,
  TeamMember,
  TeamMemberInit,
  TeamMemberWithError,
  TeamMemberWithErrorInit,
  TeamStats,
  TeamStatsInit,
  TeamUnread,
  TeamUnreadInit,
} from "../model/team.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import {
  decodeTeam,
  decodeTeamMember,
  decodeTeamMemberWithError,
  decodeTeamStats,
  decodeTeamUnread,
  encodeTeam,
  encodeTeamMember,
  encodeTeamMemberWithError,
  encodeTeamStats,
  encodeTeamUnread,
} from "./team.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  isEmptyBytes,
  leave,
  messageEnd,
  readBytes,
  readString,
  readTag,
  skipField,
  writeBytes,
  writeInt32,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCreateTeamRequest(w: Writer, v: CreateTeamRequestInit): void {
  expectObject(w, v);
  if (v.team !== undefined) {
    const at = beginMessage(w, 10, "team");
    encodeTeam(w, v.team);
    endMessage(w, at);
  }
}

const createTeamRequestFields = "1:team";

export function decodeCreateTeamRequest(r: Reader, length = r.len - r.pos): CreateTeamRequest {
  let team: Team | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          team = decodeTeam(r, r.uint32(), team);
          break;
        default:
          skipField(r, tag, createTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createTeamRequestFields);
  }
  return { team };
}

export function encodeCreateTeamResponse(w: Writer, outcome: ApiOutcome<TeamInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeTeam(w, answer);
  endMessage(w, at);
}

const createTeamResponseFields = "1:error 2:team";

export function decodeCreateTeamResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Team | undefined, AppError> {
  let error_: AppError | undefined;
  let team: Team | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          team = decodeTeam(r, r.uint32(), team);
          break;
        default:
          skipField(r, tag, createTeamResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createTeamResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: team };
}

export function encodeDeleteTeamRequest(w: Writer, v: DeleteTeamRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
}

const deleteTeamRequestFields = "1:teamId";

export function decodeDeleteTeamRequest(r: Reader, length = r.len - r.pos): DeleteTeamRequest {
  let teamId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, deleteTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteTeamRequestFields);
  }
  return { teamId };
}

export function encodeDeleteTeamResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteTeamResponseFields = "1:error";

export function decodeDeleteTeamResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, deleteTeamResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteTeamResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetTeamsRequest(w: Writer, v: GetTeamsRequestInit): void {
  expectObject(w, v);
}

const getTeamsRequestFields = "";

export function decodeGetTeamsRequest(r: Reader, length = r.len - r.pos): GetTeamsRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getTeamsRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamsRequestFields);
  }
  return {};
}

export function encodeGetTeamsResponse(w: Writer, outcome: ApiOutcome<readonly TeamInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeTeam(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getTeamsResponseFields = "1:error 2:teams";

export function decodeGetTeamsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Team[] | undefined, AppError> {
  let error_: AppError | undefined;
  let teams: Team[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teams.push(decodeTeam(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getTeamsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamsResponseFields, { teams });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teams };
}

export function encodeGetTeamRequest(w: Writer, v: GetTeamRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
}

const getTeamRequestFields = "1:teamId";

export function decodeGetTeamRequest(r: Reader, length = r.len - r.pos): GetTeamRequest {
  let teamId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, getTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamRequestFields);
  }
  return { teamId };
}

export function encodeGetTeamResponse(w: Writer, outcome: ApiOutcome<TeamInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeTeam(w, answer);
  endMessage(w, at);
}

const getTeamResponseFields = "1:error 2:team";

export function decodeGetTeamResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Team | undefined, AppError> {
  let error_: AppError | undefined;
  let team: Team | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          team = decodeTeam(r, r.uint32(), team);
          break;
        default:
          skipField(r, tag, getTeamResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: team };
}

export function encodeGetTeamByNameRequest(w: Writer, v: GetTeamByNameRequestInit): void {
  expectObject(w, v);
  if (v.name !== undefined && v.name !== "") writeString(w, 10, "name", v.name);
}

const getTeamByNameRequestFields = "1:name";

export function decodeGetTeamByNameRequest(r: Reader, length = r.len - r.pos): GetTeamByNameRequest {
  let name = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          name = readString(r);
          break;
        default:
          skipField(r, tag, getTeamByNameRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamByNameRequestFields);
  }
  return { name };
}

export function encodeGetTeamByNameResponse(w: Writer, outcome: ApiOutcome<TeamInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeTeam(w, answer);
  endMessage(w, at);
}

const getTeamByNameResponseFields = "1:error 2:team";

export function decodeGetTeamByNameResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Team | undefined, AppError> {
  let error_: AppError | undefined;
  let team: Team | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          team = decodeTeam(r, r.uint32(), team);
          break;
        default:
          skipField(r, tag, getTeamByNameResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamByNameResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: team };
}

export function encodeGetTeamsUnreadForUserRequest(w: Writer, v: GetTeamsUnreadForUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const getTeamsUnreadForUserRequestFields = "1:userId";

export function decodeGetTeamsUnreadForUserRequest(r: Reader, length = r.len - r.pos): GetTeamsUnreadForUserRequest {
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, getTeamsUnreadForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamsUnreadForUserRequestFields);
  }
  return { userId };
}

export function encodeGetTeamsUnreadForUserResponse(w: Writer, outcome: ApiOutcome<readonly TeamUnreadInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeTeamUnread(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getTeamsUnreadForUserResponseFields = "1:error 2:teamUnreads";

export function decodeGetTeamsUnreadForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<TeamUnread[] | undefined, AppError> {
  let error_: AppError | undefined;
  let teamUnreads: TeamUnread[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teamUnreads.push(decodeTeamUnread(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getTeamsUnreadForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamsUnreadForUserResponseFields, { teamUnreads });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teamUnreads };
}

export function encodeUpdateTeamRequest(w: Writer, v: UpdateTeamRequestInit): void {
  expectObject(w, v);
  if (v.team !== undefined) {
    const at = beginMessage(w, 10, "team");
    encodeTeam(w, v.team);
    endMessage(w, at);
  }
}

const updateTeamRequestFields = "1:team";

export function decodeUpdateTeamRequest(r: Reader, length = r.len - r.pos): UpdateTeamRequest {
  let team: Team | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          team = decodeTeam(r, r.uint32(), team);
          break;
        default:
          skipField(r, tag, updateTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateTeamRequestFields);
  }
  return { team };
}

export function encodeUpdateTeamResponse(w: Writer, outcome: ApiOutcome<TeamInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeTeam(w, answer);
  endMessage(w, at);
}

const updateTeamResponseFields = "1:error 2:team";

export function decodeUpdateTeamResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Team | undefined, AppError> {
  let error_: AppError | undefined;
  let team: Team | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          team = decodeTeam(r, r.uint32(), team);
          break;
        default:
          skipField(r, tag, updateTeamResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateTeamResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: team };
}

export function encodeSearchTeamsRequest(w: Writer, v: SearchTeamsRequestInit): void {
  expectObject(w, v);
  if (v.term !== undefined && v.term !== "") writeString(w, 10, "term", v.term);
}

const searchTeamsRequestFields = "1:term";

export function decodeSearchTeamsRequest(r: Reader, length = r.len - r.pos): SearchTeamsRequest {
  let term = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          term = readString(r);
          break;
        default:
          skipField(r, tag, searchTeamsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchTeamsRequestFields);
  }
  return { term };
}

export function encodeSearchTeamsResponse(w: Writer, outcome: ApiOutcome<readonly TeamInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeTeam(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const searchTeamsResponseFields = "1:error 2:teams";

export function decodeSearchTeamsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Team[] | undefined, AppError> {
  let error_: AppError | undefined;
  let teams: Team[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teams.push(decodeTeam(r, r.uint32()));
          break;
        default:
          skipField(r, tag, searchTeamsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchTeamsResponseFields, { teams });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teams };
}

export function encodeGetTeamsForUserRequest(w: Writer, v: GetTeamsForUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const getTeamsForUserRequestFields = "1:userId";

export function decodeGetTeamsForUserRequest(r: Reader, length = r.len - r.pos): GetTeamsForUserRequest {
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, getTeamsForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamsForUserRequestFields);
  }
  return { userId };
}

export function encodeGetTeamsForUserResponse(w: Writer, outcome: ApiOutcome<readonly TeamInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeTeam(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getTeamsForUserResponseFields = "1:error 2:teams";

export function decodeGetTeamsForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Team[] | undefined, AppError> {
  let error_: AppError | undefined;
  let teams: Team[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teams.push(decodeTeam(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getTeamsForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamsForUserResponseFields, { teams });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teams };
}

export function encodeCreateTeamMemberRequest(w: Writer, v: CreateTeamMemberRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
}

const createTeamMemberRequestFields = "1:teamId 2:userId";

export function decodeCreateTeamMemberRequest(r: Reader, length = r.len - r.pos): CreateTeamMemberRequest {
  let teamId = "";
  let userId = "";
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
        default:
          skipField(r, tag, createTeamMemberRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createTeamMemberRequestFields);
  }
  return { teamId, userId };
}

export function encodeCreateTeamMemberResponse(w: Writer, outcome: ApiOutcome<TeamMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeTeamMember(w, answer);
  endMessage(w, at);
}

const createTeamMemberResponseFields = "1:error 2:teamMember";

export function decodeCreateTeamMemberResponse(r: Reader, length = r.len - r.pos): ApiOutcome<TeamMember | undefined, AppError> {
  let error_: AppError | undefined;
  let teamMember: TeamMember | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teamMember = decodeTeamMember(r, r.uint32(), teamMember);
          break;
        default:
          skipField(r, tag, createTeamMemberResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createTeamMemberResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teamMember };
}

export function encodeCreateTeamMembersRequest(w: Writer, v: CreateTeamMembersRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userIds !== undefined) {
    expectList(w, "userIds", v.userIds);
    enter(w, "userIds");
    let index = 0;
    for (const item of v.userIds) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
  if (v.requestorId !== undefined && v.requestorId !== "") writeString(w, 26, "requestorId", v.requestorId);
}

const createTeamMembersRequestFields = "1:teamId 2:userIds 3:requestorId";

export function decodeCreateTeamMembersRequest(r: Reader, length = r.len - r.pos): CreateTeamMembersRequest {
  let teamId = "";
  let userIds: string[] = [];
  let requestorId = "";
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
          userIds.push(readString(r));
          break;
        case 26:
          requestorId = readString(r);
          break;
        default:
          skipField(r, tag, createTeamMembersRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createTeamMembersRequestFields, { userIds });
  }
  return { teamId, userIds, requestorId };
}

export function encodeCreateTeamMembersResponse(w: Writer, outcome: ApiOutcome<readonly TeamMemberInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeTeamMember(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const createTeamMembersResponseFields = "1:error 2:teamMembers";

export function decodeCreateTeamMembersResponse(r: Reader, length = r.len - r.pos): ApiOutcome<TeamMember[] | undefined, AppError> {
  let error_: AppError | undefined;
  let teamMembers: TeamMember[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teamMembers.push(decodeTeamMember(r, r.uint32()));
          break;
        default:
          skipField(r, tag, createTeamMembersResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createTeamMembersResponseFields, { teamMembers });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teamMembers };
}

export function encodeCreateTeamMembersGracefullyRequest(w: Writer, v: CreateTeamMembersGracefullyRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userIds !== undefined) {
    expectList(w, "userIds", v.userIds);
    enter(w, "userIds");
    let index = 0;
    for (const item of v.userIds) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
  if (v.requestorId !== undefined && v.requestorId !== "") writeString(w, 26, "requestorId", v.requestorId);
}

const createTeamMembersGracefullyRequestFields = "1:teamId 2:userIds 3:requestorId";

export function decodeCreateTeamMembersGracefullyRequest(r: Reader, length = r.len - r.pos): CreateTeamMembersGracefullyRequest {
  let teamId = "";
  let userIds: string[] = [];
  let requestorId = "";
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
          userIds.push(readString(r));
          break;
        case 26:
          requestorId = readString(r);
          break;
        default:
          skipField(r, tag, createTeamMembersGracefullyRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createTeamMembersGracefullyRequestFields, { userIds });
  }
  return { teamId, userIds, requestorId };
}

export function encodeCreateTeamMembersGracefullyResponse(w: Writer, outcome: ApiOutcome<readonly TeamMemberWithErrorInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeTeamMemberWithError(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const createTeamMembersGracefullyResponseFields = "1:error 2:teamMembers";

export function decodeCreateTeamMembersGracefullyResponse(r: Reader, length = r.len - r.pos): ApiOutcome<TeamMemberWithError[] | undefined, AppError> {
  let error_: AppError | undefined;
  let teamMembers: TeamMemberWithError[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teamMembers.push(decodeTeamMemberWithError(r, r.uint32()));
          break;
        default:
          skipField(r, tag, createTeamMembersGracefullyResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createTeamMembersGracefullyResponseFields, { teamMembers });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teamMembers };
}

export function encodeDeleteTeamMemberRequest(w: Writer, v: DeleteTeamMemberRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.requestorId !== undefined && v.requestorId !== "") writeString(w, 26, "requestorId", v.requestorId);
}

const deleteTeamMemberRequestFields = "1:teamId 2:userId 3:requestorId";

export function decodeDeleteTeamMemberRequest(r: Reader, length = r.len - r.pos): DeleteTeamMemberRequest {
  let teamId = "";
  let userId = "";
  let requestorId = "";
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
          requestorId = readString(r);
          break;
        default:
          skipField(r, tag, deleteTeamMemberRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteTeamMemberRequestFields);
  }
  return { teamId, userId, requestorId };
}

export function encodeDeleteTeamMemberResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteTeamMemberResponseFields = "1:error";

export function decodeDeleteTeamMemberResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, deleteTeamMemberResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteTeamMemberResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetTeamMembersRequest(w: Writer, v: GetTeamMembersRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 16, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 24, "perPage", v.perPage);
}

const getTeamMembersRequestFields = "1:teamId 2:page 3:perPage";

export function decodeGetTeamMembersRequest(r: Reader, length = r.len - r.pos): GetTeamMembersRequest {
  let teamId = "";
  let page = 0;
  let perPage = 0;
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
          page = r.int32();
          break;
        case 24:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getTeamMembersRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamMembersRequestFields);
  }
  return { teamId, page, perPage };
}

export function encodeGetTeamMembersResponse(w: Writer, outcome: ApiOutcome<readonly TeamMemberInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeTeamMember(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getTeamMembersResponseFields = "1:error 2:teamMembers";

export function decodeGetTeamMembersResponse(r: Reader, length = r.len - r.pos): ApiOutcome<TeamMember[] | undefined, AppError> {
  let error_: AppError | undefined;
  let teamMembers: TeamMember[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teamMembers.push(decodeTeamMember(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getTeamMembersResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamMembersResponseFields, { teamMembers });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teamMembers };
}

export function encodeGetTeamMemberRequest(w: Writer, v: GetTeamMemberRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
}

const getTeamMemberRequestFields = "1:teamId 2:userId";

export function decodeGetTeamMemberRequest(r: Reader, length = r.len - r.pos): GetTeamMemberRequest {
  let teamId = "";
  let userId = "";
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
        default:
          skipField(r, tag, getTeamMemberRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamMemberRequestFields);
  }
  return { teamId, userId };
}

export function encodeGetTeamMemberResponse(w: Writer, outcome: ApiOutcome<TeamMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeTeamMember(w, answer);
  endMessage(w, at);
}

const getTeamMemberResponseFields = "1:error 2:teamMember";

export function decodeGetTeamMemberResponse(r: Reader, length = r.len - r.pos): ApiOutcome<TeamMember | undefined, AppError> {
  let error_: AppError | undefined;
  let teamMember: TeamMember | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teamMember = decodeTeamMember(r, r.uint32(), teamMember);
          break;
        default:
          skipField(r, tag, getTeamMemberResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamMemberResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teamMember };
}

export function encodeGetTeamMembersForUserRequest(w: Writer, v: GetTeamMembersForUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 16, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 24, "perPage", v.perPage);
}

const getTeamMembersForUserRequestFields = "1:userId 2:page 3:perPage";

export function decodeGetTeamMembersForUserRequest(r: Reader, length = r.len - r.pos): GetTeamMembersForUserRequest {
  let userId = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 16:
          page = r.int32();
          break;
        case 24:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getTeamMembersForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamMembersForUserRequestFields);
  }
  return { userId, page, perPage };
}

export function encodeGetTeamMembersForUserResponse(w: Writer, outcome: ApiOutcome<readonly TeamMemberInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeTeamMember(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getTeamMembersForUserResponseFields = "1:error 2:teamMembers";

export function decodeGetTeamMembersForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<TeamMember[] | undefined, AppError> {
  let error_: AppError | undefined;
  let teamMembers: TeamMember[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teamMembers.push(decodeTeamMember(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getTeamMembersForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamMembersForUserResponseFields, { teamMembers });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teamMembers };
}

export function encodeUpdateTeamMemberRolesRequest(w: Writer, v: UpdateTeamMemberRolesRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.newRoles !== undefined && v.newRoles !== "") writeString(w, 26, "newRoles", v.newRoles);
}

const updateTeamMemberRolesRequestFields = "1:teamId 2:userId 3:newRoles";

export function decodeUpdateTeamMemberRolesRequest(r: Reader, length = r.len - r.pos): UpdateTeamMemberRolesRequest {
  let teamId = "";
  let userId = "";
  let newRoles = "";
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
          newRoles = readString(r);
          break;
        default:
          skipField(r, tag, updateTeamMemberRolesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateTeamMemberRolesRequestFields);
  }
  return { teamId, userId, newRoles };
}

export function encodeUpdateTeamMemberRolesResponse(w: Writer, outcome: ApiOutcome<TeamMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeTeamMember(w, answer);
  endMessage(w, at);
}

const updateTeamMemberRolesResponseFields = "1:error 2:teamMember";

export function decodeUpdateTeamMemberRolesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<TeamMember | undefined, AppError> {
  let error_: AppError | undefined;
  let teamMember: TeamMember | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teamMember = decodeTeamMember(r, r.uint32(), teamMember);
          break;
        default:
          skipField(r, tag, updateTeamMemberRolesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateTeamMemberRolesResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teamMember };
}

export function encodeGetTeamIconRequest(w: Writer, v: GetTeamIconRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
}

const getTeamIconRequestFields = "1:teamId";

export function decodeGetTeamIconRequest(r: Reader, length = r.len - r.pos): GetTeamIconRequest {
  let teamId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, getTeamIconRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamIconRequestFields);
  }
  return { teamId };
}

export function encodeGetTeamIconResponse(w: Writer, outcome: ApiOutcome<Uint8Array, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (!isEmptyBytes(answer)) writeBytes(w, 18, "result", answer);
}

const getTeamIconResponseFields = "1:error 2:icon";

export function decodeGetTeamIconResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Uint8Array | undefined, AppError> {
  let error_: AppError | undefined;
  let icon: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          icon = readBytes(r);
          break;
        default:
          skipField(r, tag, getTeamIconResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamIconResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: icon };
}

export function encodeSetTeamIconRequest(w: Writer, v: SetTeamIconRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.data !== undefined && !isEmptyBytes(v.data)) writeBytes(w, 18, "data", v.data);
}

const setTeamIconRequestFields = "1:teamId 2:data";

export function decodeSetTeamIconRequest(r: Reader, length = r.len - r.pos): SetTeamIconRequest {
  let teamId = "";
  let data: Uint8Array = new Uint8Array(0);
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
          data = readBytes(r);
          break;
        default:
          skipField(r, tag, setTeamIconRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, setTeamIconRequestFields);
  }
  return { teamId, data };
}

export function encodeSetTeamIconResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const setTeamIconResponseFields = "1:error";

export function decodeSetTeamIconResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, setTeamIconResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, setTeamIconResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeRemoveTeamIconRequest(w: Writer, v: RemoveTeamIconRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
}

const removeTeamIconRequestFields = "1:teamId";

export function decodeRemoveTeamIconRequest(r: Reader, length = r.len - r.pos): RemoveTeamIconRequest {
  let teamId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, removeTeamIconRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, removeTeamIconRequestFields);
  }
  return { teamId };
}

export function encodeRemoveTeamIconResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const removeTeamIconResponseFields = "1:error";

export function decodeRemoveTeamIconResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, removeTeamIconResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, removeTeamIconResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetTeamStatsRequest(w: Writer, v: GetTeamStatsRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
}

const getTeamStatsRequestFields = "1:teamId";

export function decodeGetTeamStatsRequest(r: Reader, length = r.len - r.pos): GetTeamStatsRequest {
  let teamId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, getTeamStatsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamStatsRequestFields);
  }
  return { teamId };
}

export function encodeGetTeamStatsResponse(w: Writer, outcome: ApiOutcome<TeamStatsInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeTeamStats(w, answer);
  endMessage(w, at);
}

const getTeamStatsResponseFields = "1:error 2:teamStats";

export function decodeGetTeamStatsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<TeamStats | undefined, AppError> {
  let error_: AppError | undefined;
  let teamStats: TeamStats | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          teamStats = decodeTeamStats(r, r.uint32(), teamStats);
          break;
        default:
          skipField(r, tag, getTeamStatsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTeamStatsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: teamStats };
}
