// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { SyncMsg } from "../model/documents.ts";
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

import {
  atField,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  readInt64,
  readJson,
  readString,
  readTag,
  skipField,
  writeBool,
  writeInt64,
  writeJson,
  writeString,
  writeUint32,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeRegisterPluginOpts(w: Writer, v: RegisterPluginOptsInit): void {
  expectObject(w, v);
  if (v.pluginId !== undefined && v.pluginId !== "") writeString(w, 10, "pluginId", v.pluginId);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 18, "displayName", v.displayName);
  if (v.description !== undefined && v.description !== "") writeString(w, 26, "description", v.description);
  if (v.creatorId !== undefined && v.creatorId !== "") writeString(w, 8002, "creatorId", v.creatorId);
  if (v.autoShareDms !== undefined && v.autoShareDms !== false) writeBool(w, 8008, "autoShareDms", v.autoShareDms);
  if (v.autoInvited !== undefined && v.autoInvited !== false) writeBool(w, 8016, "autoInvited", v.autoInvited);
  if (v.siteUrl !== undefined && v.siteUrl !== "") writeString(w, 8026, "siteUrl", v.siteUrl);
}

const registerPluginOptsFields = "1:pluginId 2:displayName 3:description 1000:creatorId 1001:autoShareDms 1002:autoInvited 1003:siteUrl";

export function decodeRegisterPluginOpts(r: Reader, length = r.len - r.pos, into?: RegisterPluginOpts): RegisterPluginOpts {
  let pluginId = "";
  let displayName = "";
  let description = "";
  let creatorId = "";
  let autoShareDms = false;
  let autoInvited = false;
  let siteUrl = "";
  if (into !== undefined) ({ pluginId, displayName, description, creatorId, autoShareDms, autoInvited, siteUrl } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          pluginId = readString(r);
          break;
        case 18:
          displayName = readString(r);
          break;
        case 26:
          description = readString(r);
          break;
        case 8002:
          creatorId = readString(r);
          break;
        case 8008:
          autoShareDms = r.bool();
          break;
        case 8016:
          autoInvited = r.bool();
          break;
        case 8026:
          siteUrl = readString(r);
          break;
        default:
          skipField(r, tag, registerPluginOptsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerPluginOptsFields);
  }
  return { pluginId, displayName, description, creatorId, autoShareDms, autoInvited, siteUrl };
}

export function encodeSharedChannel(w: Writer, v: SharedChannelInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 18, "teamId", v.teamId);
  if (v.readOnly !== undefined && v.readOnly !== false) writeBool(w, 32, "readOnly", v.readOnly);
  if (v.shareName !== undefined && v.shareName !== "") writeString(w, 42, "shareName", v.shareName);
  if (v.shareDisplayName !== undefined && v.shareDisplayName !== "") writeString(w, 50, "shareDisplayName", v.shareDisplayName);
  if (v.sharePurpose !== undefined && v.sharePurpose !== "") writeString(w, 58, "sharePurpose", v.sharePurpose);
  if (v.shareHeader !== undefined && v.shareHeader !== "") writeString(w, 66, "shareHeader", v.shareHeader);
  if (v.creatorId !== undefined && v.creatorId !== "") writeString(w, 74, "creatorId", v.creatorId);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 80, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 88, "updateAt", v.updateAt);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 98, "remoteId", v.remoteId);
  if (v.type !== undefined && v.type !== "") writeString(w, 106, "type", v.type);
  if (v.home !== undefined && v.home !== false) writeBool(w, 8000, "home", v.home);
}

const sharedChannelFields = "1:channelId 2:teamId 1000:home 4:readOnly 5:shareName 6:shareDisplayName 7:sharePurpose 8:shareHeader 9:creatorId 10:createAt 11:updateAt 12:remoteId 13:type";

export function decodeSharedChannel(r: Reader, length = r.len - r.pos, into?: SharedChannel): SharedChannel {
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
  if (into !== undefined) ({ channelId, teamId, home, readOnly: readOnly_, shareName, shareDisplayName, sharePurpose, shareHeader, creatorId, createAt, updateAt, remoteId, type } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 18:
          teamId = readString(r);
          break;
        case 32:
          readOnly_ = r.bool();
          break;
        case 42:
          shareName = readString(r);
          break;
        case 50:
          shareDisplayName = readString(r);
          break;
        case 58:
          sharePurpose = readString(r);
          break;
        case 66:
          shareHeader = readString(r);
          break;
        case 74:
          creatorId = readString(r);
          break;
        case 80:
          createAt = readInt64(r);
          break;
        case 88:
          updateAt = readInt64(r);
          break;
        case 98:
          remoteId = readString(r);
          break;
        case 106:
          type = readString(r);
          break;
        case 8000:
          home = r.bool();
          break;
        default:
          skipField(r, tag, sharedChannelFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sharedChannelFields);
  }
  return { channelId, teamId, home, readOnly: readOnly_, shareName, shareDisplayName, sharePurpose, shareHeader, creatorId, createAt, updateAt, remoteId, type };
}

export function encodeGetPostsSinceForSyncCursor(w: Writer, v: GetPostsSinceForSyncCursorInit): void {
  expectObject(w, v);
  if (v.lastPostUpdateAt !== undefined && v.lastPostUpdateAt !== 0) writeInt64(w, 8, "lastPostUpdateAt", v.lastPostUpdateAt);
  if (v.lastPostId !== undefined && v.lastPostId !== "") writeString(w, 18, "lastPostId", v.lastPostId);
  if (v.lastPostCreateAt !== undefined && v.lastPostCreateAt !== 0) writeInt64(w, 8000, "lastPostCreateAt", v.lastPostCreateAt);
  if (v.lastPostCreateId !== undefined && v.lastPostCreateId !== "") writeString(w, 8010, "lastPostCreateId", v.lastPostCreateId);
}

const getPostsSinceForSyncCursorFields = "1:lastPostUpdateAt 2:lastPostId 1000:lastPostCreateAt 1001:lastPostCreateId";

export function decodeGetPostsSinceForSyncCursor(r: Reader, length = r.len - r.pos, into?: GetPostsSinceForSyncCursor): GetPostsSinceForSyncCursor {
  let lastPostUpdateAt = 0;
  let lastPostId = "";
  let lastPostCreateAt = 0;
  let lastPostCreateId = "";
  if (into !== undefined) ({ lastPostUpdateAt, lastPostId, lastPostCreateAt, lastPostCreateId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          lastPostUpdateAt = readInt64(r);
          break;
        case 18:
          lastPostId = readString(r);
          break;
        case 8000:
          lastPostCreateAt = readInt64(r);
          break;
        case 8010:
          lastPostCreateId = readString(r);
          break;
        default:
          skipField(r, tag, getPostsSinceForSyncCursorFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostsSinceForSyncCursorFields);
  }
  return { lastPostUpdateAt, lastPostId, lastPostCreateAt, lastPostCreateId };
}

export function encodeSyncMsgJson(w: Writer, v: SyncMsg): void {
  if (v !== undefined) writeJson(w, 10, "", v);
}

const syncMsgJsonFields = "1:";

export function decodeSyncMsgJson(r: Reader, length = r.len - r.pos, into?: SyncMsg): SyncMsg | undefined {
  let syncMsg: SyncMsg | undefined;
  if (into !== undefined) syncMsg = into;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          syncMsg = readJson(r);
          break;
        default:
          skipField(r, tag, syncMsgJsonFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, syncMsgJsonFields);
  }
  return syncMsg;
}

export function encodeSyncResponse(w: Writer, v: SyncResponseInit): void {
  expectObject(w, v);
  if (v.usersLastUpdateAt !== undefined && v.usersLastUpdateAt !== 0) writeInt64(w, 8, "usersLastUpdateAt", v.usersLastUpdateAt);
  if (v.userErrors !== undefined) {
    expectList(w, "userErrors", v.userErrors);
    enter(w, "userErrors");
    let index = 0;
    for (const item of v.userErrors) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
  if (v.usersSyncd !== undefined) {
    expectList(w, "usersSyncd", v.usersSyncd);
    enter(w, "usersSyncd");
    let index = 0;
    for (const item of v.usersSyncd) {
      writeString(w, 26, index, item);
      index++;
    }
    leave(w);
  }
  if (v.postsLastUpdateAt !== undefined && v.postsLastUpdateAt !== 0) writeInt64(w, 32, "postsLastUpdateAt", v.postsLastUpdateAt);
  if (v.postErrors !== undefined) {
    expectList(w, "postErrors", v.postErrors);
    enter(w, "postErrors");
    let index = 0;
    for (const item of v.postErrors) {
      writeString(w, 42, index, item);
      index++;
    }
    leave(w);
  }
  if (v.reactionsLastUpdateAt !== undefined && v.reactionsLastUpdateAt !== 0) writeInt64(w, 48, "reactionsLastUpdateAt", v.reactionsLastUpdateAt);
  if (v.reactionErrors !== undefined) {
    expectList(w, "reactionErrors", v.reactionErrors);
    enter(w, "reactionErrors");
    let index = 0;
    for (const item of v.reactionErrors) {
      writeString(w, 58, index, item);
      index++;
    }
    leave(w);
  }
  if (v.acknowledgementsLastUpdateAt !== undefined && v.acknowledgementsLastUpdateAt !== 0) writeInt64(w, 64, "acknowledgementsLastUpdateAt", v.acknowledgementsLastUpdateAt);
  if (v.acknowledgementErrors !== undefined) {
    expectList(w, "acknowledgementErrors", v.acknowledgementErrors);
    enter(w, "acknowledgementErrors");
    let index = 0;
    for (const item of v.acknowledgementErrors) {
      writeString(w, 74, index, item);
      index++;
    }
    leave(w);
  }
  if (v.statusErrors !== undefined) {
    expectList(w, "statusErrors", v.statusErrors);
    enter(w, "statusErrors");
    let index = 0;
    for (const item of v.statusErrors) {
      writeString(w, 82, index, item);
      index++;
    }
    leave(w);
  }
  if (v.membershipErrors !== undefined) {
    expectList(w, "membershipErrors", v.membershipErrors);
    enter(w, "membershipErrors");
    let index = 0;
    for (const item of v.membershipErrors) {
      writeString(w, 8002, index, item);
      index++;
    }
    leave(w);
  }
}

const syncResponseFields = "1:usersLastUpdateAt 2:userErrors 3:usersSyncd 4:postsLastUpdateAt 5:postErrors 6:reactionsLastUpdateAt 7:reactionErrors 8:acknowledgementsLastUpdateAt 9:acknowledgementErrors 10:statusErrors 1000:membershipErrors";

export function decodeSyncResponse(r: Reader, length = r.len - r.pos, into?: SyncResponse): SyncResponse {
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
  if (into !== undefined) ({ usersLastUpdateAt, userErrors, usersSyncd, postsLastUpdateAt, postErrors, reactionsLastUpdateAt, reactionErrors, acknowledgementsLastUpdateAt, acknowledgementErrors, statusErrors, membershipErrors } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          usersLastUpdateAt = readInt64(r);
          break;
        case 18:
          userErrors.push(readString(r));
          break;
        case 26:
          usersSyncd.push(readString(r));
          break;
        case 32:
          postsLastUpdateAt = readInt64(r);
          break;
        case 42:
          postErrors.push(readString(r));
          break;
        case 48:
          reactionsLastUpdateAt = readInt64(r);
          break;
        case 58:
          reactionErrors.push(readString(r));
          break;
        case 64:
          acknowledgementsLastUpdateAt = readInt64(r);
          break;
        case 74:
          acknowledgementErrors.push(readString(r));
          break;
        case 82:
          statusErrors.push(readString(r));
          break;
        case 8002:
          membershipErrors.push(readString(r));
          break;
        default:
          skipField(r, tag, syncResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, syncResponseFields, { userErrors, usersSyncd, postErrors, reactionErrors, acknowledgementErrors, statusErrors, membershipErrors });
  }
  return { usersLastUpdateAt, userErrors, usersSyncd, postsLastUpdateAt, postErrors, reactionsLastUpdateAt, reactionErrors, acknowledgementsLastUpdateAt, acknowledgementErrors, statusErrors, membershipErrors };
}

export function encodeRemoteCluster(w: Writer, v: RemoteClusterInit): void {
  expectObject(w, v);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 10, "remoteId", v.remoteId);
  if (v.remoteTeamId !== undefined && v.remoteTeamId !== "") writeString(w, 18, "remoteTeamId", v.remoteTeamId);
  if (v.name !== undefined && v.name !== "") writeString(w, 26, "name", v.name);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 34, "displayName", v.displayName);
  if (v.siteUrl !== undefined && v.siteUrl !== "") writeString(w, 42, "siteUrl", v.siteUrl);
  if (v.defaultTeamId !== undefined && v.defaultTeamId !== "") writeString(w, 50, "defaultTeamId", v.defaultTeamId);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 56, "createAt", v.createAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 64, "deleteAt", v.deleteAt);
  if (v.lastPingAt !== undefined && v.lastPingAt !== 0) writeInt64(w, 72, "lastPingAt", v.lastPingAt);
  if (v.lastGlobalUserSyncAt !== undefined && v.lastGlobalUserSyncAt !== 0) writeInt64(w, 80, "lastGlobalUserSyncAt", v.lastGlobalUserSyncAt);
  if (v.token !== undefined && v.token !== "") writeString(w, 90, "token", v.token);
  if (v.remoteToken !== undefined && v.remoteToken !== "") writeString(w, 98, "remoteToken", v.remoteToken);
  if (v.topics !== undefined && v.topics !== "") writeString(w, 106, "topics", v.topics);
  if (v.creatorId !== undefined && v.creatorId !== "") writeString(w, 114, "creatorId", v.creatorId);
  if (v.pluginId !== undefined && v.pluginId !== "") writeString(w, 122, "pluginId", v.pluginId);
  if (v.options !== undefined && v.options !== 0) writeUint32(w, 128, "options", v.options);
}

const remoteClusterFields = "1:remoteId 2:remoteTeamId 3:name 4:displayName 5:siteUrl 6:defaultTeamId 7:createAt 8:deleteAt 9:lastPingAt 10:lastGlobalUserSyncAt 11:token 12:remoteToken 13:topics 14:creatorId 15:pluginId 16:options";

export function decodeRemoteCluster(r: Reader, length = r.len - r.pos, into?: RemoteCluster): RemoteCluster {
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
  let options = 0;
  if (into !== undefined) ({ remoteId, remoteTeamId, name, displayName, siteUrl, defaultTeamId, createAt, deleteAt, lastPingAt, lastGlobalUserSyncAt, token, remoteToken, topics, creatorId, pluginId, options } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          remoteId = readString(r);
          break;
        case 18:
          remoteTeamId = readString(r);
          break;
        case 26:
          name = readString(r);
          break;
        case 34:
          displayName = readString(r);
          break;
        case 42:
          siteUrl = readString(r);
          break;
        case 50:
          defaultTeamId = readString(r);
          break;
        case 56:
          createAt = readInt64(r);
          break;
        case 64:
          deleteAt = readInt64(r);
          break;
        case 72:
          lastPingAt = readInt64(r);
          break;
        case 80:
          lastGlobalUserSyncAt = readInt64(r);
          break;
        case 90:
          token = readString(r);
          break;
        case 98:
          remoteToken = readString(r);
          break;
        case 106:
          topics = readString(r);
          break;
        case 114:
          creatorId = readString(r);
          break;
        case 122:
          pluginId = readString(r);
          break;
        case 128:
          options = r.uint32();
          break;
        default:
          skipField(r, tag, remoteClusterFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, remoteClusterFields);
  }
  return { remoteId, remoteTeamId, name, displayName, siteUrl, defaultTeamId, createAt, deleteAt, lastPingAt, lastGlobalUserSyncAt, token, remoteToken, topics, creatorId, pluginId, options };
}
