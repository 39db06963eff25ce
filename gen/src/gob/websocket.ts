// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Session } from "../model/session.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";
import type {
  WebSocketRequest,
  WebSocketRequestInit,
  WebsocketBroadcast,
  WebsocketBroadcastInit,
} from "../model/websocket.ts";
import { goDocuments } from "./documents.ts";
import { readSession, sessionType, writeSession } from "./session.ts";
import { listOfMapOfAnyType, listOfStringType, mapOfBoolType } from "./types.ts";

import { anyMap, basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putKeys,
  putObject,
  putText,
  putTexts,
  putWhole,
  readBool,
  readKeys,
  readObject,
  readSafeInt,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const webSocketRequestType: StructType = structOf("model.WebSocketRequest", () => [
  ["Seq", basic.int64],
  ["Action", basic.string],
  ["Data", anyMap],
  ["Session", sessionType, true],
  ["Locale", basic.string],
]);

export const websocketBroadcastType: StructType = structOf("model.WebsocketBroadcast", () => [
  ["OmitUsers", mapOfBoolType],
  ["UserId", basic.string],
  ["ChannelId", basic.string],
  ["TeamId", basic.string],
  ["ConnectionId", basic.string],
  ["OmitConnectionId", basic.string],
  ["ContainsSanitizedData", basic.bool],
  ["ContainsSensitiveData", basic.bool],
  ["RequiredPermissions", listOfStringType],
  ["ReliableClusterSend", basic.bool],
  ["BroadcastHooks", listOfStringType],
  ["BroadcastHookArgs", listOfMapOfAnyType],
]);

export function readWebsocketBroadcast(r: ValueReader, plans: Plans, plan: Plan): WebsocketBroadcast {
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
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        omitUsers = readKeys(r);
        break;
      case 1:
        userId = readString(r);
        break;
      case 2:
        channelId = readString(r);
        break;
      case 3:
        teamId = readString(r);
        break;
      case 4:
        connectionId = readString(r);
        break;
      case 5:
        omitConnectionId = readString(r);
        break;
      case 6:
        containsSanitizedData = readBool(r);
        break;
      case 7:
        containsSensitiveData = readBool(r);
        break;
      case 8:
        requiredPermissions = readTexts(r);
        break;
      case 9:
        reliableClusterSend = readBool(r);
        break;
      case 10:
        broadcastHooks = readTexts(r);
        break;
      case 11:
        broadcastHookArgs = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as DynamicValue | undefined;
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { omitUsers, userId, channelId, teamId, connectionId, omitConnectionId, reliableClusterSend, contentionFreeBroadcast, containsSanitizedData, containsSensitiveData, requiredPermissions, broadcastHooks, broadcastHookArgs };
}

export function writeWebsocketBroadcast(w: ValueWriter, v: WebsocketBroadcastInit): void {
  expectObject(w, v);
  let last = -1;
  last = putKeys(w, last, 0, "omitUsers", v.omitUsers);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "channelId", v.channelId);
  last = putText(w, last, 3, "teamId", v.teamId);
  last = putText(w, last, 4, "connectionId", v.connectionId);
  last = putText(w, last, 5, "omitConnectionId", v.omitConnectionId);
  last = putBool(w, last, 6, "containsSanitizedData", v.containsSanitizedData);
  last = putBool(w, last, 7, "containsSensitiveData", v.containsSensitiveData);
  last = putTexts(w, last, 8, "requiredPermissions", v.requiredPermissions);
  last = putBool(w, last, 9, "reliableClusterSend", v.reliableClusterSend);
  last = putTexts(w, last, 10, "broadcastHooks", v.broadcastHooks);
  last = goDocuments.put(w, last, 11, "broadcastHookArgs", listOfMapOfAnyType, v.broadcastHookArgs as unknown as DynamicValue | undefined);
  endStruct(w);
}

export function readWebSocketRequest(r: ValueReader, plans: Plans, plan: Plan): WebSocketRequest {
  let seq = 0;
  let action = "";
  let data: DynamicObject | undefined;
  let session: Session | undefined;
  let locale = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        seq = readSafeInt(r, "WebSocketRequest.seq");
        break;
      case 1:
        action = readString(r);
        break;
      case 2:
        data = readObject(r, plans);
        break;
      case 3:
        session = readSession(r, plans, plan.fields[at] as Plan);
        break;
      case 4:
        locale = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { seq, action, data, session, locale };
}

export function writeWebSocketRequest(w: ValueWriter, v: WebSocketRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "seq", v.seq);
  last = putText(w, last, 1, "action", v.action);
  last = putObject(w, last, 2, "data", v.data);
  last = putWhole(w, last, 3, "session", v.session, writeSession);
  last = putText(w, last, 4, "locale", v.locale);
  endStruct(w);
}
