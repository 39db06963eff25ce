// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateOAuthAppRequestInit,
  DeleteOAuthAppRequestInit,
  GetOAuthAppRequestInit,
  UpdateOAuthAppRequestInit,
} from "../model/api-oauth.ts";
import { writeOAuthApp } from "./oauth.ts";

import { endStruct, expectObject, putText, putWhole, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeCreateOAuthAppArguments(w: ValueWriter, v: CreateOAuthAppRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "app", v.app, writeOAuthApp);
  endStruct(w);
}

export function writeGetOAuthAppArguments(w: ValueWriter, v: GetOAuthAppRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "appId", v.appId);
  endStruct(w);
}

export function writeUpdateOAuthAppArguments(w: ValueWriter, v: UpdateOAuthAppRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "app", v.app, writeOAuthApp);
  endStruct(w);
}

export function writeDeleteOAuthAppArguments(w: ValueWriter, v: DeleteOAuthAppRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "appId", v.appId);
  endStruct(w);
}
