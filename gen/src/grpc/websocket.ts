// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Session } from "../model/session.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";
import type {
  WebSocketRequest,
  WebSocketRequestInit,
  WebsocketBroadcast,
  WebsocketBroadcastInit,
} from "../model/websocket.ts";
import { decodeSession, encodeSession } from "./session.ts";

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
  needsTwin,
  readInt64,
  readJson,
  readJsonValue,
  readString,
  readStruct,
  readTag,
  skipField,
  writeBool,
  writeInt64,
  writeJson,
  writeJsonValue,
  writeString,
  writeStruct,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeWebsocketBroadcast(w: Writer, v: WebsocketBroadcastInit): void {
  expectObject(w, v);
  if (v.omitUsers !== undefined) {
    expectList(w, "omitUsers", v.omitUsers);
    enter(w, "omitUsers");
    let index = 0;
    for (const item of v.omitUsers) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 26, "channelId", v.channelId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 34, "teamId", v.teamId);
  if (v.connectionId !== undefined && v.connectionId !== "") writeString(w, 42, "connectionId", v.connectionId);
  if (v.reliableClusterSend !== undefined && v.reliableClusterSend !== false) writeBool(w, 56, "reliableClusterSend", v.reliableClusterSend);
  if (v.contentionFreeBroadcast !== undefined && v.contentionFreeBroadcast !== false) writeBool(w, 64, "contentionFreeBroadcast", v.contentionFreeBroadcast);
  if (v.omitConnectionId !== undefined && v.omitConnectionId !== "") writeString(w, 8002, "omitConnectionId", v.omitConnectionId);
  if (v.containsSanitizedData !== undefined && v.containsSanitizedData !== false) writeBool(w, 8008, "containsSanitizedData", v.containsSanitizedData);
  if (v.containsSensitiveData !== undefined && v.containsSensitiveData !== false) writeBool(w, 8016, "containsSensitiveData", v.containsSensitiveData);
  if (v.requiredPermissions !== undefined) {
    expectList(w, "requiredPermissions", v.requiredPermissions);
    enter(w, "requiredPermissions");
    let index = 0;
    for (const item of v.requiredPermissions) {
      writeString(w, 8026, index, item);
      index++;
    }
    leave(w);
  }
  if (v.broadcastHooks !== undefined) {
    expectList(w, "broadcastHooks", v.broadcastHooks);
    enter(w, "broadcastHooks");
    let index = 0;
    for (const item of v.broadcastHooks) {
      writeString(w, 8034, index, item);
      index++;
    }
    leave(w);
  }
  if (v.broadcastHookArgs !== undefined) writeJsonValue(w, 8042, "broadcastHookArgs", v.broadcastHookArgs);
}

const websocketBroadcastFields = "1:omitUsers 2:userId 3:channelId 4:teamId 5:connectionId 1000:omitConnectionId 7:reliableClusterSend 8:contentionFreeBroadcast 1001:containsSanitizedData 1002:containsSensitiveData 1003:requiredPermissions 1004:broadcastHooks 1005:broadcastHookArgs";

export function decodeWebsocketBroadcast(r: Reader, length = r.len - r.pos, into?: WebsocketBroadcast): WebsocketBroadcast {
  let omitUsers: string[] = [];
  let userId = "";
  let channelId = "";
  let teamId = "";
  let connectionId = "";
  let omitConnectionId = "";
  let reliableClusterSend = false;
  let contentionFreeBroadcast = false;
  let containsSanitizedData = false;
  let containsSensitiveData = false;
  let requiredPermissions: string[] = [];
  let broadcastHooks: string[] = [];
  let broadcastHookArgs: DynamicValue | undefined;
  if (into !== undefined) ({ omitUsers, userId, channelId, teamId, connectionId, omitConnectionId, reliableClusterSend, contentionFreeBroadcast, containsSanitizedData, containsSensitiveData, requiredPermissions, broadcastHooks, broadcastHookArgs } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          omitUsers.push(readString(r));
          break;
        case 18:
          userId = readString(r);
          break;
        case 26:
          channelId = readString(r);
          break;
        case 34:
          teamId = readString(r);
          break;
        case 42:
          connectionId = readString(r);
          break;
        case 56:
          reliableClusterSend = r.bool();
          break;
        case 64:
          contentionFreeBroadcast = r.bool();
          break;
        case 8002:
          omitConnectionId = readString(r);
          break;
        case 8008:
          containsSanitizedData = r.bool();
          break;
        case 8016:
          containsSensitiveData = r.bool();
          break;
        case 8026:
          requiredPermissions.push(readString(r));
          break;
        case 8034:
          broadcastHooks.push(readString(r));
          break;
        case 8042:
          broadcastHookArgs = readJsonValue(r);
          break;
        default:
          skipField(r, tag, websocketBroadcastFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, websocketBroadcastFields, { omitUsers, requiredPermissions, broadcastHooks });
  }
  return { omitUsers, userId, channelId, teamId, connectionId, omitConnectionId, reliableClusterSend, contentionFreeBroadcast, containsSanitizedData, containsSensitiveData, requiredPermissions, broadcastHooks, broadcastHookArgs };
}

export function encodeWebSocketRequest(w: Writer, v: WebSocketRequestInit): void {
  expectObject(w, v);
  if (v.seq !== undefined && v.seq !== 0) writeInt64(w, 8, "seq", v.seq);
  if (v.action !== undefined && v.action !== "") writeString(w, 18, "action", v.action);
  if (v.data !== undefined) writeStruct(w, 26, "data", v.data, "round");
  if (v.session !== undefined) {
    const at = beginMessage(w, 8002, "session");
    encodeSession(w, v.session);
    endMessage(w, at);
  }
  if (v.locale !== undefined && v.locale !== "") writeString(w, 8010, "locale", v.locale);
  if (needsTwin(v.data)) writeJson(w, 8018, "data", v.data);
}

const webSocketRequestFields = "1:seq 2:action 3:data 1002:data 1000:session 1001:locale";

export function decodeWebSocketRequest(r: Reader, length = r.len - r.pos, into?: WebSocketRequest): WebSocketRequest {
  let seq = 0;
  let action = "";
  let data: DynamicObject | undefined;
  let dataExact: DynamicObject | undefined;
  let session: Session | undefined;
  let locale = "";
  if (into !== undefined) ({ seq, action, data, session, locale } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          seq = readInt64(r);
          break;
        case 18:
          action = readString(r);
          break;
        case 26:
          data = readStruct(r, r.uint32(), data);
          break;
        case 8018:
          dataExact = readJson(r);
          break;
        case 8002:
          session = decodeSession(r, r.uint32(), session);
          break;
        case 8010:
          locale = readString(r);
          break;
        default:
          skipField(r, tag, webSocketRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, webSocketRequestFields);
  }
  if (dataExact !== undefined) data = dataExact;
  return { seq, action, data, session, locale };
}
