// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  HasPermissionToChannelRequestInit,
  HasPermissionToRequestInit,
  HasPermissionToTeamRequestInit,
  RolesGrantPermissionRequestInit,
} from "../model/api-permission.ts";

import { endStruct, expectObject, putField, putText, putTexts, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeHasPermissionToArguments(w: ValueWriter, v: HasPermissionToRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putField(w, last, 1);
  {
    let last = -1;
    last = putText(w, last, 0, "permissionId", v.permissionId);
    endStruct(w);
  }
  endStruct(w);
}

export function writeHasPermissionToTeamArguments(w: ValueWriter, v: HasPermissionToTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "teamId", v.teamId);
  last = putField(w, last, 2);
  {
    let last = -1;
    last = putText(w, last, 0, "permissionId", v.permissionId);
    endStruct(w);
  }
  endStruct(w);
}

export function writeHasPermissionToChannelArguments(w: ValueWriter, v: HasPermissionToChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "channelId", v.channelId);
  last = putField(w, last, 2);
  {
    let last = -1;
    last = putText(w, last, 0, "permissionId", v.permissionId);
    endStruct(w);
  }
  endStruct(w);
}

export function writeRolesGrantPermissionArguments(w: ValueWriter, v: RolesGrantPermissionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "roleNames", v.roleNames);
  last = putText(w, last, 1, "permissionId", v.permissionId);
  endStruct(w);
}
