// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { OAuthApp, OAuthAppInit } from "../model/oauth.ts";

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
  readTag,
  skipField,
  writeBool,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeOAuthApp(w: Writer, v: OAuthAppInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.creatorId !== undefined && v.creatorId !== "") writeString(w, 18, "creatorId", v.creatorId);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 24, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 32, "updateAt", v.updateAt);
  if (v.clientSecret !== undefined && v.clientSecret !== "") writeString(w, 42, "clientSecret", v.clientSecret);
  if (v.name !== undefined && v.name !== "") writeString(w, 50, "name", v.name);
  if (v.description !== undefined && v.description !== "") writeString(w, 58, "description", v.description);
  if (v.iconUrl !== undefined && v.iconUrl !== "") writeString(w, 66, "iconUrl", v.iconUrl);
  if (v.homepage !== undefined && v.homepage !== "") writeString(w, 82, "homepage", v.homepage);
  if (v.isTrusted !== undefined && v.isTrusted !== false) writeBool(w, 88, "isTrusted", v.isTrusted);
  if (v.mattermostAppId !== undefined && v.mattermostAppId !== "") writeString(w, 98, "mattermostAppId", v.mattermostAppId);
  if (v.callbackUrls !== undefined) {
    expectList(w, "callbackUrls", v.callbackUrls);
    enter(w, "callbackUrls");
    let index = 0;
    for (const item of v.callbackUrls) {
      writeString(w, 8002, index, item);
      index++;
    }
    leave(w);
  }
  if (v.isDynamicallyRegistered !== undefined && v.isDynamicallyRegistered !== false) writeBool(w, 8008, "isDynamicallyRegistered", v.isDynamicallyRegistered);
}

const oAuthAppFields = "1:id 2:creatorId 3:createAt 4:updateAt 5:clientSecret 6:name 7:description 8:iconUrl 1000:callbackUrls 10:homepage 11:isTrusted 12:mattermostAppId 1001:isDynamicallyRegistered";

export function decodeOAuthApp(r: Reader, length = r.len - r.pos, into?: OAuthApp): OAuthApp {
  let id = "";
  let creatorId = "";
  let createAt = 0;
  let updateAt = 0;
  let clientSecret = "";
  let name = "";
  let description = "";
  let iconUrl = "";
  let callbackUrls: string[] = [];
  let homepage = "";
  let isTrusted = false;
  let mattermostAppId = "";
  let isDynamicallyRegistered = false;
  if (into !== undefined) ({ id, creatorId, createAt, updateAt, clientSecret, name, description, iconUrl, callbackUrls, homepage, isTrusted, mattermostAppId, isDynamicallyRegistered } = into);
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
          creatorId = readString(r);
          break;
        case 24:
          createAt = readInt64(r);
          break;
        case 32:
          updateAt = readInt64(r);
          break;
        case 42:
          clientSecret = readString(r);
          break;
        case 50:
          name = readString(r);
          break;
        case 58:
          description = readString(r);
          break;
        case 66:
          iconUrl = readString(r);
          break;
        case 82:
          homepage = readString(r);
          break;
        case 88:
          isTrusted = r.bool();
          break;
        case 98:
          mattermostAppId = readString(r);
          break;
        case 8002:
          callbackUrls.push(readString(r));
          break;
        case 8008:
          isDynamicallyRegistered = r.bool();
          break;
        default:
          skipField(r, tag, oAuthAppFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, oAuthAppFields, { callbackUrls });
  }
  return { id, creatorId, createAt, updateAt, clientSecret, name, description, iconUrl, callbackUrls, homepage, isTrusted, mattermostAppId, isDynamicallyRegistered };
}
