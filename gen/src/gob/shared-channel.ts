// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  GetPostsSinceForSyncCursor,
  GetPostsSinceForSyncCursorInit,
  RegisterPluginOpts,
  RegisterPluginOptsInit,
  RemoteCluster,
  RemoteClusterInit,
  SharedChannel,
  SharedChannelInit,
  SyncResponse,
  SyncResponseInit,
} from "../model/shared-channel.ts";
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
  putUint,
  readBool,
  readSafeInt,
  readSafeUint,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const getPostsSinceForSyncCursorType: StructType = structOf("model.GetPostsSinceForSyncCursor", () => [
  ["LastPostUpdateAt", basic.int64],
  ["LastPostUpdateID", basic.string],
  ["LastPostCreateAt", basic.int64],
  ["LastPostCreateID", basic.string],
]);

export const registerPluginOptsType: StructType = structOf("model.RegisterPluginOpts", () => [
  ["Displayname", basic.string],
  ["PluginID", basic.string],
  ["CreatorID", basic.string],
  ["AutoShareDMs", basic.bool],
  ["AutoInvited", basic.bool],
  ["SiteURL", basic.string],
]);

export const remoteClusterType: StructType = structOf("model.RemoteCluster", () => [
  ["RemoteId", basic.string],
  ["RemoteTeamId", basic.string],
  ["Name", basic.string],
  ["DisplayName", basic.string],
  ["SiteURL", basic.string],
  ["DefaultTeamId", basic.string],
  ["CreateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["LastPingAt", basic.int64],
  ["LastGlobalUserSyncAt", basic.int64],
  ["Token", basic.string],
  ["RemoteToken", basic.string],
  ["Topics", basic.string],
  ["CreatorId", basic.string],
  ["PluginID", basic.string],
  ["Options", basic.uint32],
]);

export const sharedChannelType: StructType = structOf("model.SharedChannel", () => [
  ["ChannelId", basic.string],
  ["TeamId", basic.string],
  ["Home", basic.bool],
  ["ReadOnly", basic.bool],
  ["ShareName", basic.string],
  ["ShareDisplayName", basic.string],
  ["SharePurpose", basic.string],
  ["ShareHeader", basic.string],
  ["CreatorId", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["RemoteId", basic.string],
  ["Type", basic.string],
]);

export const syncResponseType: StructType = structOf("model.SyncResponse", () => [
  ["UsersLastUpdateAt", basic.int64],
  ["UserErrors", listOfStringType],
  ["UsersSyncd", listOfStringType],
  ["PostsLastUpdateAt", basic.int64],
  ["PostErrors", listOfStringType],
  ["ReactionsLastUpdateAt", basic.int64],
  ["ReactionErrors", listOfStringType],
  ["AcknowledgementsLastUpdateAt", basic.int64],
  ["AcknowledgementErrors", listOfStringType],
  ["StatusErrors", listOfStringType],
  ["MembershipErrors", listOfStringType],
]);

export function readRegisterPluginOpts(r: ValueReader, _plans: Plans, plan: Plan): RegisterPluginOpts {
  let pluginId = "";
  let displayName = "";
  let description = "";
  let creatorId = "";
  let autoShareDms = false;
  let autoInvited = false;
  let siteUrl = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        displayName = readString(r);
        break;
      case 1:
        pluginId = readString(r);
        break;
      case 2:
        creatorId = readString(r);
        break;
      case 3:
        autoShareDms = readBool(r);
        break;
      case 4:
        autoInvited = readBool(r);
        break;
      case 5:
        siteUrl = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { pluginId, displayName, description, creatorId, autoShareDms, autoInvited, siteUrl };
}

export function writeRegisterPluginOpts(w: ValueWriter, v: RegisterPluginOptsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "displayName", v.displayName);
  last = putText(w, last, 1, "pluginId", v.pluginId);
  last = putText(w, last, 2, "creatorId", v.creatorId);
  last = putBool(w, last, 3, "autoShareDms", v.autoShareDms);
  last = putBool(w, last, 4, "autoInvited", v.autoInvited);
  last = putText(w, last, 5, "siteUrl", v.siteUrl);
  endStruct(w);
}

export function readSharedChannel(r: ValueReader, _plans: Plans, plan: Plan): SharedChannel {
  let channelId = "";
  let teamId = "";
  let home = false;
  let readOnly_ = false;
  let shareName = "";
  let shareDisplayName = "";
  let sharePurpose = "";
  let shareHeader = "";
  let creatorId = "";
  let createAt = 0;
  let updateAt = 0;
  let remoteId = "";
  let type = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        channelId = readString(r);
        break;
      case 1:
        teamId = readString(r);
        break;
      case 2:
        home = readBool(r);
        break;
      case 3:
        readOnly_ = readBool(r);
        break;
      case 4:
        shareName = readString(r);
        break;
      case 5:
        shareDisplayName = readString(r);
        break;
      case 6:
        sharePurpose = readString(r);
        break;
      case 7:
        shareHeader = readString(r);
        break;
      case 8:
        creatorId = readString(r);
        break;
      case 9:
        createAt = readSafeInt(r, "SharedChannel.createAt");
        break;
      case 10:
        updateAt = readSafeInt(r, "SharedChannel.updateAt");
        break;
      case 11:
        remoteId = readString(r);
        break;
      case 12:
        type = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { channelId, teamId, home, readOnly: readOnly_, shareName, shareDisplayName, sharePurpose, shareHeader, creatorId, createAt, updateAt, remoteId, type };
}

export function writeSharedChannel(w: ValueWriter, v: SharedChannelInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "teamId", v.teamId);
  last = putBool(w, last, 2, "home", v.home);
  last = putBool(w, last, 3, "readOnly", v.readOnly);
  last = putText(w, last, 4, "shareName", v.shareName);
  last = putText(w, last, 5, "shareDisplayName", v.shareDisplayName);
  last = putText(w, last, 6, "sharePurpose", v.sharePurpose);
  last = putText(w, last, 7, "shareHeader", v.shareHeader);
  last = putText(w, last, 8, "creatorId", v.creatorId);
  last = putInt(w, last, 9, "createAt", v.createAt);
  last = putInt(w, last, 10, "updateAt", v.updateAt);
  last = putText(w, last, 11, "remoteId", v.remoteId);
  last = putText(w, last, 12, "type", v.type);
  endStruct(w);
}

export function readGetPostsSinceForSyncCursor(r: ValueReader, _plans: Plans, plan: Plan): GetPostsSinceForSyncCursor {
  let lastPostUpdateAt = 0;
  let lastPostId = "";
  let lastPostCreateAt = 0;
  let lastPostCreateId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        lastPostUpdateAt = readSafeInt(r, "GetPostsSinceForSyncCursor.lastPostUpdateAt");
        break;
      case 1:
        lastPostId = readString(r);
        break;
      case 2:
        lastPostCreateAt = readSafeInt(r, "GetPostsSinceForSyncCursor.lastPostCreateAt");
        break;
      case 3:
        lastPostCreateId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { lastPostUpdateAt, lastPostId, lastPostCreateAt, lastPostCreateId };
}

export function writeGetPostsSinceForSyncCursor(w: ValueWriter, v: GetPostsSinceForSyncCursorInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "lastPostUpdateAt", v.lastPostUpdateAt);
  last = putText(w, last, 1, "lastPostId", v.lastPostId);
  last = putInt(w, last, 2, "lastPostCreateAt", v.lastPostCreateAt);
  last = putText(w, last, 3, "lastPostCreateId", v.lastPostCreateId);
  endStruct(w);
}

export function readSyncResponse(r: ValueReader, _plans: Plans, plan: Plan): SyncResponse {
  let usersLastUpdateAt = 0;
  let userErrors: string[] = [];
  let usersSyncd: string[] = [];
  let postsLastUpdateAt = 0;
  let postErrors: string[] = [];
  let reactionsLastUpdateAt = 0;
  let reactionErrors: string[] = [];
  let acknowledgementsLastUpdateAt = 0;
  let acknowledgementErrors: string[] = [];
  let statusErrors: string[] = [];
  let membershipErrors: string[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        usersLastUpdateAt = readSafeInt(r, "SyncResponse.usersLastUpdateAt");
        break;
      case 1:
        userErrors = readTexts(r);
        break;
      case 2:
        usersSyncd = readTexts(r);
        break;
      case 3:
        postsLastUpdateAt = readSafeInt(r, "SyncResponse.postsLastUpdateAt");
        break;
      case 4:
        postErrors = readTexts(r);
        break;
      case 5:
        reactionsLastUpdateAt = readSafeInt(r, "SyncResponse.reactionsLastUpdateAt");
        break;
      case 6:
        reactionErrors = readTexts(r);
        break;
      case 7:
        acknowledgementsLastUpdateAt = readSafeInt(r, "SyncResponse.acknowledgementsLastUpdateAt");
        break;
      case 8:
        acknowledgementErrors = readTexts(r);
        break;
      case 9:
        statusErrors = readTexts(r);
        break;
      case 10:
        membershipErrors = readTexts(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { usersLastUpdateAt, userErrors, usersSyncd, postsLastUpdateAt, postErrors, reactionsLastUpdateAt, reactionErrors, acknowledgementsLastUpdateAt, acknowledgementErrors, statusErrors, membershipErrors };
}

export function writeSyncResponse(w: ValueWriter, v: SyncResponseInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "usersLastUpdateAt", v.usersLastUpdateAt);
  last = putTexts(w, last, 1, "userErrors", v.userErrors);
  last = putTexts(w, last, 2, "usersSyncd", v.usersSyncd);
  last = putInt(w, last, 3, "postsLastUpdateAt", v.postsLastUpdateAt);
  last = putTexts(w, last, 4, "postErrors", v.postErrors);
  last = putInt(w, last, 5, "reactionsLastUpdateAt", v.reactionsLastUpdateAt);
  last = putTexts(w, last, 6, "reactionErrors", v.reactionErrors);
  last = putInt(w, last, 7, "acknowledgementsLastUpdateAt", v.acknowledgementsLastUpdateAt);
  last = putTexts(w, last, 8, "acknowledgementErrors", v.acknowledgementErrors);
  last = putTexts(w, last, 9, "statusErrors", v.statusErrors);
  last = putTexts(w, last, 10, "membershipErrors", v.membershipErrors);
  endStruct(w);
}

export function readRemoteCluster(r: ValueReader, _plans: Plans, plan: Plan): RemoteCluster {
  let remoteId = "";
  let remoteTeamId = "";
  let name = "";
  let displayName = "";
  let siteUrl = "";
  let defaultTeamId = "";
  let createAt = 0;
  let deleteAt = 0;
  let lastPingAt = 0;
  let lastGlobalUserSyncAt = 0;
  let token = "";
  let remoteToken = "";
  let topics = "";
  let creatorId = "";
  let pluginId = "";
  let options_ = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        remoteId = readString(r);
        break;
      case 1:
        remoteTeamId = readString(r);
        break;
      case 2:
        name = readString(r);
        break;
      case 3:
        displayName = readString(r);
        break;
      case 4:
        siteUrl = readString(r);
        break;
      case 5:
        defaultTeamId = readString(r);
        break;
      case 6:
        createAt = readSafeInt(r, "RemoteCluster.createAt");
        break;
      case 7:
        deleteAt = readSafeInt(r, "RemoteCluster.deleteAt");
        break;
      case 8:
        lastPingAt = readSafeInt(r, "RemoteCluster.lastPingAt");
        break;
      case 9:
        lastGlobalUserSyncAt = readSafeInt(r, "RemoteCluster.lastGlobalUserSyncAt");
        break;
      case 10:
        token = readString(r);
        break;
      case 11:
        remoteToken = readString(r);
        break;
      case 12:
        topics = readString(r);
        break;
      case 13:
        creatorId = readString(r);
        break;
      case 14:
        pluginId = readString(r);
        break;
      case 15:
        options_ = readSafeUint(r, "RemoteCluster.options");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { remoteId, remoteTeamId, name, displayName, siteUrl, defaultTeamId, createAt, deleteAt, lastPingAt, lastGlobalUserSyncAt, token, remoteToken, topics, creatorId, pluginId, options: options_ };
}

export function writeRemoteCluster(w: ValueWriter, v: RemoteClusterInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  last = putText(w, last, 1, "remoteTeamId", v.remoteTeamId);
  last = putText(w, last, 2, "name", v.name);
  last = putText(w, last, 3, "displayName", v.displayName);
  last = putText(w, last, 4, "siteUrl", v.siteUrl);
  last = putText(w, last, 5, "defaultTeamId", v.defaultTeamId);
  last = putInt(w, last, 6, "createAt", v.createAt);
  last = putInt(w, last, 7, "deleteAt", v.deleteAt);
  last = putInt(w, last, 8, "lastPingAt", v.lastPingAt);
  last = putInt(w, last, 9, "lastGlobalUserSyncAt", v.lastGlobalUserSyncAt);
  last = putText(w, last, 10, "token", v.token);
  last = putText(w, last, 11, "remoteToken", v.remoteToken);
  last = putText(w, last, 12, "topics", v.topics);
  last = putText(w, last, 13, "creatorId", v.creatorId);
  last = putText(w, last, 14, "pluginId", v.pluginId);
  last = putUint(w, last, 15, "options", v.options, 32);
  endStruct(w);
}
