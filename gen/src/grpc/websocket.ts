// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject } from "../model/values.ts";
import type {
  WebSocketRequest,
  WebSocketRequestInit,
  WebsocketBroadcast,
  WebsocketBroadcastInit,
} from "../model/websocket.ts";

import {
  atField,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  readInt64,
  readString,
  readStruct,
  readTag,
  skipField,
  writeBool,
  writeInt64,
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
  if (v.omitConnectionId !== undefined && v.omitConnectionId !== false) writeBool(w, 48, "omitConnectionId", v.omitConnectionId);
  if (v.reliableClusterSend !== undefined && v.reliableClusterSend !== false) writeBool(w, 56, "reliableClusterSend", v.reliableClusterSend);
  if (v.contentionFreeBroadcast !== undefined && v.contentionFreeBroadcast !== false) writeBool(w, 64, "contentionFreeBroadcast", v.contentionFreeBroadcast);
}

const websocketBroadcastFields = "1:omitUsers 2:userId 3:channelId 4:teamId 5:connectionId 6:omitConnectionId 7:reliableClusterSend 8:contentionFreeBroadcast";

export function decodeWebsocketBroadcast(r: Reader, length = r.len - r.pos, into?: WebsocketBroadcast): WebsocketBroadcast {
  let omitUsers: string[] = [];
  let userId = "";
  let channelId = "";
  let teamId = "";
  let connectionId = "";
  let omitConnectionId = false;
  let reliableClusterSend = false;
  let contentionFreeBroadcast = false;
  if (into !== undefined) ({ omitUsers, userId, channelId, teamId, connectionId, omitConnectionId, reliableClusterSend, contentionFreeBroadcast } = into);
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
        case 48:
          omitConnectionId = r.bool();
          break;
        case 56:
          reliableClusterSend = r.bool();
          break;
        case 64:
          contentionFreeBroadcast = r.bool();
          break;
        default:
          skipField(r, tag, websocketBroadcastFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, websocketBroadcastFields, { omitUsers });
  }
  return { omitUsers, userId, channelId, teamId, connectionId, omitConnectionId, reliableClusterSend, contentionFreeBroadcast };
}

export function encodeWebSocketRequest(w: Writer, v: WebSocketRequestInit): void {
  expectObject(w, v);
  if (v.seq !== undefined && v.seq !== 0) writeInt64(w, 8, "seq", v.seq);
  if (v.action !== undefined && v.action !== "") writeString(w, 18, "action", v.action);
  if (v.data !== undefined) writeStruct(w, 26, "data", v.data);
}

const webSocketRequestFields = "1:seq 2:action 3:data";

export function decodeWebSocketRequest(r: Reader, length = r.len - r.pos, into?: WebSocketRequest): WebSocketRequest {
  let seq = 0;
  let action = "";
  let data: DynamicObject | undefined;
  if (into !== undefined) ({ seq, action, data } = into);
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
        default:
          skipField(r, tag, webSocketRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, webSocketRequestFields);
  }
  return { seq, action, data };
}
