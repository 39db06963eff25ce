// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AppError,
  AppErrorInit,
  Empty,
  EmptyInit,
  RequestContext,
  RequestContextInit,
  ViewUsersRestrictions,
  ViewUsersRestrictionsInit,
} from "../model/common.ts";
import type { DynamicObject } from "../model/values.ts";

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
  readStruct,
  readTag,
  setKey,
  skipField,
  writeBool,
  writeInt32,
  writeInt64,
  writeString,
  writeStruct,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeEmpty(w: Writer, v: EmptyInit): void {
  expectObject(w, v);
}

const emptyFields = "";

export function decodeEmpty(r: Reader, length = r.len - r.pos): Empty {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, emptyFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, emptyFields);
  }
  return {};
}

export function encodeStringMap(w: Writer, v: Record<string, string>): void {
  if (v !== undefined) {
    enter(w, "");
    for (const key of keysOf(w, v)) {
      const entry = beginMessage(w, 10, key);
      writeString(w, 10, "", key);
      const item = v[key] as (typeof v)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
}

const stringMapFields = "1:";

export function decodeStringMap(r: Reader, length = r.len - r.pos): Record<string, string> {
  let values: Record<string, string> = {};
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof values)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(values, key, item ?? "");
          break;
        }
        default:
          skipField(r, tag, stringMapFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, stringMapFields);
  }
  return values;
}

export function encodeRequestContext(w: Writer, v: RequestContextInit): void {
  expectObject(w, v);
  if (v.pluginId !== undefined && v.pluginId !== "") writeString(w, 10, "pluginId", v.pluginId);
  if (v.requestId !== undefined && v.requestId !== "") writeString(w, 18, "requestId", v.requestId);
  if (v.sessionId !== undefined && v.sessionId !== "") writeString(w, 26, "sessionId", v.sessionId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 34, "userId", v.userId);
}

const requestContextFields = "1:pluginId 2:requestId 3:sessionId 4:userId";

export function decodeRequestContext(r: Reader, length = r.len - r.pos, into?: RequestContext): RequestContext {
  let pluginId = "";
  let requestId = "";
  let sessionId = "";
  let userId = "";
  if (into !== undefined) ({ pluginId, requestId, sessionId, userId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          pluginId = readString(r);
          break;
        case 18:
          requestId = readString(r);
          break;
        case 26:
          sessionId = readString(r);
          break;
        case 34:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, requestContextFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, requestContextFields);
  }
  return { pluginId, requestId, sessionId, userId };
}

export function encodeAppError(w: Writer, v: AppErrorInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.message !== undefined && v.message !== "") writeString(w, 18, "message", v.message);
  if (v.detailedError !== undefined && v.detailedError !== "") writeString(w, 26, "detailedError", v.detailedError);
  if (v.requestId !== undefined && v.requestId !== "") writeString(w, 34, "requestId", v.requestId);
  if (v.statusCode !== undefined && v.statusCode !== 0 && (v.statusCode | 0) === v.statusCode) writeInt32(w, 40, "statusCode", v.statusCode);
  if (v.where !== undefined && v.where !== "") writeString(w, 50, "where", v.where);
  if (v.params !== undefined) writeStruct(w, 58, "params", v.params);
  if (v.skipTranslation !== undefined && v.skipTranslation !== false) writeBool(w, 8000, "skipTranslation", v.skipTranslation);
  if (v.statusCode !== undefined && (v.statusCode | 0) !== v.statusCode) writeInt64(w, 8008, "statusCode", v.statusCode);
}

const appErrorFields = "1:id 2:message 3:detailedError 4:requestId 5:statusCode 1001:statusCode 6:where 7:params 1000:skipTranslation";

export function decodeAppError(r: Reader, length = r.len - r.pos, into?: AppError): AppError {
  let id = "";
  let message = "";
  let detailedError = "";
  let requestId = "";
  let statusCode = 0;
  let statusCodeExact: number | undefined;
  let where = "";
  let params: DynamicObject | undefined;
  let skipTranslation = false;
  if (into !== undefined) ({ id, message, detailedError, requestId, statusCode, where, params, skipTranslation } = into);
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
          message = readString(r);
          break;
        case 26:
          detailedError = readString(r);
          break;
        case 34:
          requestId = readString(r);
          break;
        case 40:
          statusCode = r.int32();
          break;
        case 8008:
          statusCodeExact = readInt64(r);
          break;
        case 50:
          where = readString(r);
          break;
        case 58:
          params = readStruct(r, r.uint32(), params);
          break;
        case 8000:
          skipTranslation = r.bool();
          break;
        default:
          skipField(r, tag, appErrorFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, appErrorFields);
  }
  if (statusCodeExact !== undefined) statusCode = statusCodeExact;
  return { id, message, detailedError, requestId, statusCode, where, params, skipTranslation };
}

export function encodeViewUsersRestrictions(w: Writer, v: ViewUsersRestrictionsInit): void {
  expectObject(w, v);
  if (v.teams !== undefined) {
    expectList(w, "teams", v.teams);
    enter(w, "teams");
    let index = 0;
    for (const item of v.teams) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
  if (v.channels !== undefined) {
    expectList(w, "channels", v.channels);
    enter(w, "channels");
    let index = 0;
    for (const item of v.channels) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const viewUsersRestrictionsFields = "1:teams 2:channels";

export function decodeViewUsersRestrictions(r: Reader, length = r.len - r.pos, into?: ViewUsersRestrictions): ViewUsersRestrictions {
  let teams: string[] = [];
  let channels: string[] = [];
  if (into !== undefined) ({ teams, channels } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teams.push(readString(r));
          break;
        case 18:
          channels.push(readString(r));
          break;
        default:
          skipField(r, tag, viewUsersRestrictionsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, viewUsersRestrictionsFields, { teams, channels });
  }
  return { teams, channels };
}

export function encodeStringList(w: Writer, v: readonly string[]): void {
  if (v !== undefined) {
    expectList(w, "", v);
    enter(w, "");
    let index = 0;
    for (const item of v) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
}

const stringListFields = "1:";

export function decodeStringList(r: Reader, length = r.len - r.pos, into?: string[]): string[] {
  let values: string[] = [];
  if (into !== undefined) values = into;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          values.push(readString(r));
          break;
        default:
          skipField(r, tag, stringListFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, stringListFields, { "": values });
  }
  return values;
}
