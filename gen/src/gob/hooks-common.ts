// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putText,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const pluginContextType: StructType = structOf("plugin.Context", () => [
  ["SessionId", basic.string],
  ["ConnectionId", basic.string],
  ["RequestId", basic.string],
  ["IPAddress", basic.string],
  ["AcceptLanguage", basic.string],
  ["UserAgent", basic.string],
]);

export function readPluginContext(r: ValueReader, _plans: Plans, plan: Plan): PluginContext {
  let sessionId = "";
  let requestId = "";
  let ipAddress = "";
  let acceptLanguage = "";
  let userAgent = "";
  let connectionId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        sessionId = readString(r);
        break;
      case 1:
        connectionId = readString(r);
        break;
      case 2:
        requestId = readString(r);
        break;
      case 3:
        ipAddress = readString(r);
        break;
      case 4:
        acceptLanguage = readString(r);
        break;
      case 5:
        userAgent = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { sessionId, requestId, ipAddress, acceptLanguage, userAgent, connectionId };
}

export function writePluginContext(w: ValueWriter, v: PluginContextInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sessionId", v.sessionId);
  last = putText(w, last, 1, "connectionId", v.connectionId);
  last = putText(w, last, 2, "requestId", v.requestId);
  last = putText(w, last, 3, "ipAddress", v.ipAddress);
  last = putText(w, last, 4, "acceptLanguage", v.acceptLanguage);
  last = putText(w, last, 5, "userAgent", v.userAgent);
  endStruct(w);
}
