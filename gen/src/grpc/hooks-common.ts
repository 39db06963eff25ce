// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";

import {
  atField,
  expectEnd,
  expectObject,
  messageEnd,
  readString,
  readTag,
  skipField,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodePluginContext(w: Writer, v: PluginContextInit): void {
  expectObject(w, v);
  if (v.sessionId !== undefined && v.sessionId !== "") writeString(w, 10, "sessionId", v.sessionId);
  if (v.requestId !== undefined && v.requestId !== "") writeString(w, 18, "requestId", v.requestId);
  if (v.ipAddress !== undefined && v.ipAddress !== "") writeString(w, 26, "ipAddress", v.ipAddress);
  if (v.acceptLanguage !== undefined && v.acceptLanguage !== "") writeString(w, 34, "acceptLanguage", v.acceptLanguage);
  if (v.userAgent !== undefined && v.userAgent !== "") writeString(w, 42, "userAgent", v.userAgent);
  if (v.connectionId !== undefined && v.connectionId !== "") writeString(w, 8002, "connectionId", v.connectionId);
}

const pluginContextFields = "1:sessionId 2:requestId 3:ipAddress 4:acceptLanguage 5:userAgent 1000:connectionId";

export function decodePluginContext(r: Reader, length = r.len - r.pos, into?: PluginContext): PluginContext {
  let sessionId = "";
  let requestId = "";
  let ipAddress = "";
  let acceptLanguage = "";
  let userAgent = "";
  let connectionId = "";
  if (into !== undefined) ({ sessionId, requestId, ipAddress, acceptLanguage, userAgent, connectionId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          sessionId = readString(r);
          break;
        case 18:
          requestId = readString(r);
          break;
        case 26:
          ipAddress = readString(r);
          break;
        case 34:
          acceptLanguage = readString(r);
          break;
        case 42:
          userAgent = readString(r);
          break;
        case 8002:
          connectionId = readString(r);
          break;
        default:
          skipField(r, tag, pluginContextFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginContextFields);
  }
  return { sessionId, requestId, ipAddress, acceptLanguage, userAgent, connectionId };
}
