// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { OAuthApp, OAuthAppInit } from "../model/oauth.ts";
import { listOfStringType } from "./types.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putText,
  putTexts,
  readBool,
  readSafeInt,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const oAuthAppType: StructType = structOf("model.OAuthApp", () => [
  ["Id", basic.string],
  ["CreatorId", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["ClientSecret", basic.string],
  ["Name", basic.string],
  ["Description", basic.string],
  ["IconURL", basic.string],
  ["CallbackUrls", listOfStringType],
  ["Homepage", basic.string],
  ["IsTrusted", basic.bool],
  ["MattermostAppID", basic.string],
  ["IsDynamicallyRegistered", basic.bool],
]);

export function readOAuthApp(r: ValueReader, _plans: Plans, plan: Plan): OAuthApp {
  let id_ = "";
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
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        creatorId = readString(r);
        break;
      case 2:
        createAt = readSafeInt(r, "OAuthApp.createAt");
        break;
      case 3:
        updateAt = readSafeInt(r, "OAuthApp.updateAt");
        break;
      case 4:
        clientSecret = readString(r);
        break;
      case 5:
        name = readString(r);
        break;
      case 6:
        description = readString(r);
        break;
      case 7:
        iconUrl = readString(r);
        break;
      case 8:
        callbackUrls = readTexts(r);
        break;
      case 9:
        homepage = readString(r);
        break;
      case 10:
        isTrusted = readBool(r);
        break;
      case 11:
        mattermostAppId = readString(r);
        break;
      case 12:
        isDynamicallyRegistered = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, creatorId, createAt, updateAt, clientSecret, name, description, iconUrl, callbackUrls, homepage, isTrusted, mattermostAppId, isDynamicallyRegistered };
}

export function writeOAuthApp(w: ValueWriter, v: OAuthAppInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "creatorId", v.creatorId);
  last = putInt(w, last, 2, "createAt", v.createAt);
  last = putInt(w, last, 3, "updateAt", v.updateAt);
  last = putText(w, last, 4, "clientSecret", v.clientSecret);
  last = putText(w, last, 5, "name", v.name);
  last = putText(w, last, 6, "description", v.description);
  last = putText(w, last, 7, "iconUrl", v.iconUrl);
  last = putTexts(w, last, 8, "callbackUrls", v.callbackUrls);
  last = putText(w, last, 9, "homepage", v.homepage);
  last = putBool(w, last, 10, "isTrusted", v.isTrusted);
  last = putText(w, last, 11, "mattermostAppId", v.mattermostAppId);
  last = putBool(w, last, 12, "isDynamicallyRegistered", v.isDynamicallyRegistered);
  endStruct(w);
}
