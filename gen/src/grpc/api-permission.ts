// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  HasPermissionToChannelRequest,
  HasPermissionToChannelRequestInit,
  HasPermissionToRequest,
  HasPermissionToRequestInit,
  HasPermissionToTeamRequest,
  HasPermissionToTeamRequestInit,
  RolesGrantPermissionRequest,
  RolesGrantPermissionRequestInit,
} from "../model/api-permission.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  readString,
  readTag,
  skipField,
  writeBool,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeHasPermissionToRequest(w: Writer, v: HasPermissionToRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.permissionId !== undefined && v.permissionId !== "") writeString(w, 18, "permissionId", v.permissionId);
}

const hasPermissionToRequestFields = "1:userId 2:permissionId";

export function decodeHasPermissionToRequest(r: Reader, length = r.len - r.pos): HasPermissionToRequest {
  let userId = "";
  let permissionId = "";
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
          permissionId = readString(r);
          break;
        default:
          skipField(r, tag, hasPermissionToRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, hasPermissionToRequestFields);
  }
  return { userId, permissionId };
}

export function encodeHasPermissionToResponse(w: Writer, outcome: ApiOutcome<boolean, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== false) writeBool(w, 16, "result", answer);
}

const hasPermissionToResponseFields = "1:error 2:hasPermission";

export function decodeHasPermissionToResponse(r: Reader, length = r.len - r.pos): ApiOutcome<boolean | undefined, AppError> {
  let error_: AppError | undefined;
  let hasPermission = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          hasPermission = r.bool();
          break;
        default:
          skipField(r, tag, hasPermissionToResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, hasPermissionToResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: hasPermission };
}

export function encodeHasPermissionToTeamRequest(w: Writer, v: HasPermissionToTeamRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 18, "teamId", v.teamId);
  if (v.permissionId !== undefined && v.permissionId !== "") writeString(w, 26, "permissionId", v.permissionId);
}

const hasPermissionToTeamRequestFields = "1:userId 2:teamId 3:permissionId";

export function decodeHasPermissionToTeamRequest(r: Reader, length = r.len - r.pos): HasPermissionToTeamRequest {
  let userId = "";
  let teamId = "";
  let permissionId = "";
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
          teamId = readString(r);
          break;
        case 26:
          permissionId = readString(r);
          break;
        default:
          skipField(r, tag, hasPermissionToTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, hasPermissionToTeamRequestFields);
  }
  return { userId, teamId, permissionId };
}

export function encodeHasPermissionToTeamResponse(w: Writer, outcome: ApiOutcome<boolean, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== false) writeBool(w, 16, "result", answer);
}

const hasPermissionToTeamResponseFields = "1:error 2:hasPermission";

export function decodeHasPermissionToTeamResponse(r: Reader, length = r.len - r.pos): ApiOutcome<boolean | undefined, AppError> {
  let error_: AppError | undefined;
  let hasPermission = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          hasPermission = r.bool();
          break;
        default:
          skipField(r, tag, hasPermissionToTeamResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, hasPermissionToTeamResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: hasPermission };
}

export function encodeHasPermissionToChannelRequest(w: Writer, v: HasPermissionToChannelRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 18, "channelId", v.channelId);
  if (v.permissionId !== undefined && v.permissionId !== "") writeString(w, 26, "permissionId", v.permissionId);
}

const hasPermissionToChannelRequestFields = "1:userId 2:channelId 3:permissionId";

export function decodeHasPermissionToChannelRequest(r: Reader, length = r.len - r.pos): HasPermissionToChannelRequest {
  let userId = "";
  let channelId = "";
  let permissionId = "";
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
          channelId = readString(r);
          break;
        case 26:
          permissionId = readString(r);
          break;
        default:
          skipField(r, tag, hasPermissionToChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, hasPermissionToChannelRequestFields);
  }
  return { userId, channelId, permissionId };
}

export function encodeHasPermissionToChannelResponse(w: Writer, outcome: ApiOutcome<boolean, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== false) writeBool(w, 16, "result", answer);
}

const hasPermissionToChannelResponseFields = "1:error 2:hasPermission";

export function decodeHasPermissionToChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<boolean | undefined, AppError> {
  let error_: AppError | undefined;
  let hasPermission = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          hasPermission = r.bool();
          break;
        default:
          skipField(r, tag, hasPermissionToChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, hasPermissionToChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: hasPermission };
}

export function encodeRolesGrantPermissionRequest(w: Writer, v: RolesGrantPermissionRequestInit): void {
  expectObject(w, v);
  if (v.roleNames !== undefined) {
    expectList(w, "roleNames", v.roleNames);
    enter(w, "roleNames");
    let index = 0;
    for (const item of v.roleNames) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
  if (v.permissionId !== undefined && v.permissionId !== "") writeString(w, 18, "permissionId", v.permissionId);
}

const rolesGrantPermissionRequestFields = "1:roleNames 2:permissionId";

export function decodeRolesGrantPermissionRequest(r: Reader, length = r.len - r.pos): RolesGrantPermissionRequest {
  let roleNames: string[] = [];
  let permissionId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          roleNames.push(readString(r));
          break;
        case 18:
          permissionId = readString(r);
          break;
        default:
          skipField(r, tag, rolesGrantPermissionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, rolesGrantPermissionRequestFields, { roleNames });
  }
  return { roleNames, permissionId };
}

export function encodeRolesGrantPermissionResponse(w: Writer, outcome: ApiOutcome<boolean, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== false) writeBool(w, 16, "result", answer);
}

const rolesGrantPermissionResponseFields = "1:error 2:hasPermission";

export function decodeRolesGrantPermissionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<boolean | undefined, AppError> {
  let error_: AppError | undefined;
  let hasPermission = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          hasPermission = r.bool();
          break;
        default:
          skipField(r, tag, rolesGrantPermissionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, rolesGrantPermissionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: hasPermission };
}
