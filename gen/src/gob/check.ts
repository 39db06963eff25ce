// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookName } from "../hooks/hook-types.ts";
import { readAccessControlPolicy } from "./access-control.ts";
import type { GobApiMethod } from "./api-codecs.ts";
import { readBot, readBotGetOptions, readBotPatch } from "./bot.ts";
import {
  callOfAuditRecordAndWholeLogrLevelType,
  callOfAuditRecordType,
  callOfBoolType,
  callOfBotGetOptionsType,
  callOfBotType,
  callOfBytesAndStringAndStringType,
  callOfChannelAndStringType,
  callOfChannelMemberAndStringType,
  callOfChannelType,
  callOfCommandArgsType,
  callOfCommandResponseAndAppErrorType,
  callOfCommandType,
  callOfConfigAndErrorType,
  callOfConfigType,
  callOfDraftAndStringType,
  callOfEmailNotificationContentAndStringType,
  callOfErrorType,
  callOfFileInfoAndStringType,
  callOfGroupSyncableType,
  callOfGroupType,
  callOfInt64AndErrorType,
  callOfInt64AndInt64AndGetFileInfosOptionsType,
  callOfInt64AndInt64AndWholeGroupSearchOptsAndViewUsersRestrictionsType,
  callOfInt64AndInt64Type,
  callOfListOfChannelMemberIdentifierAndMapOfStringType,
  callOfListOfFileDataAndErrorType,
  callOfListOfPostType,
  callOfListOfPropertyValueAndWholePropertyRequestOptionsType,
  callOfListOfPropertyValueType,
  callOfListOfStringAndStringType,
  callOfListOfStringType,
  callOfMapOfAnyType,
  callOfNothingType,
  callOfOAuthAppType,
  callOfPluginStreamIDUint32AndBoolType,
  callOfPostAndStringType,
  callOfPostType,
  callOfPropertyFieldType,
  callOfPropertyValueAndWholePropertyRequestOptionsType,
  callOfPropertyValueType,
  callOfPushNotificationAndStringType,
  callOfReactionType,
  callOfScheduledPostAndStringType,
  callOfSessionType,
  callOfSharedChannelType,
  callOfStringAndAccessControlPolicyType,
  callOfStringAndBoolType,
  callOfStringAndBotPatchType,
  callOfStringAndBytesAndBytesType,
  callOfStringAndBytesAndInt64Type,
  callOfStringAndBytesAndWholePluginKVSetOptionsType,
  callOfStringAndBytesType,
  callOfStringAndCommandType,
  callOfStringAndCustomStatusType,
  callOfStringAndInt64AndBoolAndBoolType,
  callOfStringAndInt64AndInt64Type,
  callOfStringAndInt64Type,
  callOfStringAndListOfAnyType,
  callOfStringAndListOfPreferenceType,
  callOfStringAndListOfPropertyFieldType,
  callOfStringAndListOfPropertyValueType,
  callOfStringAndListOfSearchParamsType,
  callOfStringAndListOfStringAndStringType,
  callOfStringAndListOfStringType,
  callOfStringAndMapOfAnyAndWebsocketBroadcastType,
  callOfStringAndPermissionType,
  callOfStringAndPostType,
  callOfStringAndPropertyFieldType,
  callOfStringAndPropertyValueType,
  callOfStringAndStringAndBoolType,
  callOfStringAndStringAndBytesType,
  callOfStringAndStringAndFileInfoAndDataStreamIDUint32Type,
  callOfStringAndStringAndInt64AndInt64Type,
  callOfStringAndStringAndInt64Type,
  callOfStringAndStringAndListOfSidebarCategoryWithChannelsType,
  callOfStringAndStringAndMapOfStringType,
  callOfStringAndStringAndPermissionType,
  callOfStringAndStringAndSidebarCategoryWithChannelsType,
  callOfStringAndStringAndStringAndBoolType,
  callOfStringAndStringAndStringAndStringAndStringAndInt64Type,
  callOfStringAndStringAndStringAndStringType,
  callOfStringAndStringAndStringAndWholePropertyRequestOptionsType,
  callOfStringAndStringAndStringAndWholeSendToastMessageOptionsType,
  callOfStringAndStringAndStringType,
  callOfStringAndStringAndWholeGetPostsSinceForSyncCursorType,
  callOfStringAndStringAndWholePropertyRequestOptionsType,
  callOfStringAndStringAndWholeSearchParameterType,
  callOfStringAndStringType,
  callOfStringAndSyncMsgType,
  callOfStringAndUserAuthType,
  callOfStringAndWholePropertyFieldSearchOptsType,
  callOfStringAndWholePropertyValueSearchOptsType,
  callOfStringType,
  callOfTeamMemberAndStringType,
  callOfTeamType,
  callOfUploadSessionAndPluginStreamIDUint32Type,
  callOfUploadSessionType,
  callOfUserAccessTokenType,
  callOfUserGetOptionsType,
  callOfUserSearchType,
  callOfUserType,
  callOfWholeCreateDefaultMembershipParamsType,
  callOfWholeOpenDialogRequestType,
  callOfWholePluginClusterEventAndWholePluginClusterEventSendOptionsType,
  callOfWholeRegisterPluginOptsType,
  callOfWholeSyncResponseAndErrorType,
} from "./call-types.ts";
import {
  fromGoChannelType,
  readChannel,
  readChannelMember,
  readChannelMemberIdentifier,
  readSidebarCategoryWithChannels,
} from "./channel.ts";
import { readCommand, readCommandArgs, readCommandResponse } from "./command.ts";
import { readAppError, readViewUsersRestrictions } from "./common.ts";
import { readOpenDialogRequest } from "./dialog.ts";
import { goDocuments } from "./documents.ts";
import { readDraft, readScheduledPost } from "./draft.ts";
import { readFileData, readFileInfo, readGetFileInfosOptions, readUploadSession } from "./file.ts";
import { readCreateDefaultMembershipParams, readGroup, readGroupSearchOpts, readGroupSyncable } from "./group.ts";
import { readPluginKVSetOptions } from "./kv.ts";
import { readAuditRecord } from "./log.ts";
import { readEmailNotificationContent, readPushNotification, readSendToastMessageOptions } from "./notification.ts";
import { readOAuthApp } from "./oauth.ts";
import { readPluginClusterEvent, readPluginClusterEventSendOptions } from "./plugin.ts";
import { readPost, readReaction, readSearchParameter, readSearchParams } from "./post.ts";
import { readPreference } from "./preference.ts";
import {
  readPropertyField,
  readPropertyFieldSearchOpts,
  readPropertyRequestOptions,
  readPropertyValue,
  readPropertyValueSearchOpts,
} from "./property.ts";
import { readSession, readUserAccessToken } from "./session.ts";
import {
  readGetPostsSinceForSyncCursor,
  readRegisterPluginOpts,
  readSharedChannel,
  readSyncResponse,
} from "./shared-channel.ts";
import { readGoError, readPairs } from "./support.ts";
import { readTeam, readTeamMember } from "./team.ts";
import { readCustomStatus, readUser, readUserAuth } from "./user.ts";
import { readWebsocketBroadcast } from "./websocket.ts";

import type { StructType } from "@mattermost-plugin/gob";
import {
  nextOf,
  readAs,
  readBool,
  readBytes,
  readInterfaceHead,
  readList,
  readMap,
  readObject,
  readString,
  readWhole,
  readWholeUint,
  skipField,
  skipTop,
  type Plan,
  type Plans,
  type ValueReader,
} from "@mattermost-plugin/gob/wire";

/** Reads what was written: the fields that it has, under the names of the model. What was not sent is undefined. */
export type ReadWritten = (r: ValueReader, plans: Plans, id: number) => Record<string, unknown>;

/** The answer of a hook, as a server reads it. */
export interface GobAnswerCheck {
  /** The value under `answer`, or its parts; `reason` and `error`. */
  readonly read: ReadWritten;
  /** The argument that says nothing, where no value does not. */
  readonly unchanged?: string;
  /** What says nothing, where the zero does not. */
  readonly nothing?: unknown;
  /** The reason that dismisses. */
  readonly dismiss?: string;
}

type Read = (r: ValueReader, plans: Plans, plan: Plan) => unknown;
/** By the number of a field in Go: its name and what reads it, the rows of a struct whose fields are of the same message, or its choices. */
type Rows = { readonly [at: number]: readonly [name: string, read: Read] | Rows | readonly Choice[] };
type Choice = { readonly name: string; readonly registered: string; readonly type: StructType; readonly read: Read };

function written(type: StructType, rows: Rows): ReadWritten {
  return (r, plans, id) => {
    const into: Record<string, unknown> = {};
    readRows(r, plans, plans.plan(id, type), rows, into);
    return into;
  };
}

function isChoices(row: Rows[number]): row is readonly Choice[] {
  return Array.isArray(row) && typeof row[0] === "object";
}

function namesOf(rows: Rows): string[] {
  return Object.values(rows).flatMap((row) => {
    if (isChoices(row)) return row.map(({ name }) => name);
    return Array.isArray(row) ? [row[0]] : namesOf(row as Rows);
  });
}

function readRows(r: ValueReader, plans: Plans, plan: Plan, rows: Rows, into: Record<string, unknown>): void {
  for (const name of namesOf(rows)) into[name] = undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    const row = rows[plan.target[at] as number];
    const inner = plan.fields[at] as Plan;
    if (row === undefined) skipField(r, plan, at);
    else if (isChoices(row)) readChoice(r, plans, row, into);
    else if (Array.isArray(row)) into[row[0]] = row[1](r, plans, inner);
    else readRows(r, plans, inner, row as Rows, into);
  }
}

function readChoice(r: ValueReader, plans: Plans, choices: readonly Choice[], into: Record<string, unknown>): void {
  const held = readInterfaceHead(r);
  const choice = choices.find(({ registered }) => registered === held?.name);
  if (held === undefined) return;
  if (choice === undefined) skipTop(r, held.id);
  else into[choice.name] = readAs(r, plans, held.id, choice.type, choice.read as Parameters<typeof readAs>[4]);
}

function listOf(read: Read): Read {
  return (r, plans, plan) => readList(r, plans, plan, read);
}

function mapOf(read: Read): Read {
  return (r, plans, plan) => readMap(r, plans, plan, read);
}

function wordOf(read: (text: string) => unknown): Read {
  return (r) => read(readString(r));
}

/** The arguments of API methods, as a server reads them. */
export const gobArgumentChecks: { readonly [M in GobApiMethod]: ReadWritten } = {
  createUser: written(callOfUserType, { 0: ["user", readUser] }),
  deleteUser: written(callOfStringType, { 0: ["userId", readString] }),
  getUsers: written(callOfUserGetOptionsType, { 0: { 0: ["inTeamId", readString], 1: ["notInTeamId", readString], 2: ["inChannelId", readString], 3: ["notInChannelId", readString], 4: ["inGroupId", readString], 5: ["notInGroupId", readString], 6: ["groupConstrained", readBool], 7: ["withoutTeam", readBool], 8: ["inactive", readBool], 9: ["active", readBool], 10: ["role", readString], 11: ["roles", listOf(readString)], 12: ["channelRoles", listOf(readString)], 13: ["teamRoles", listOf(readString)], 14: ["sort", readString], 15: ["viewRestrictions", readViewUsersRestrictions], 16: ["page", readWhole], 17: ["perPage", readWhole], 18: ["updatedAfter", readWhole] } }),
  getUsersByIds: written(callOfListOfStringType, { 0: ["userIds", listOf(readString)] }),
  getUser: written(callOfStringType, { 0: ["userId", readString] }),
  getUserByEmail: written(callOfStringType, { 0: ["email", readString] }),
  getUserByUsername: written(callOfStringType, { 0: ["name", readString] }),
  getUsersByUsernames: written(callOfListOfStringType, { 0: ["usernames", listOf(readString)] }),
  getUsersInTeam: written(callOfStringAndInt64AndInt64Type, { 0: ["teamId", readString], 1: ["page", readWhole], 2: ["perPage", readWhole] }),
  updateUser: written(callOfUserType, { 0: ["user", readUser] }),
  getUserStatus: written(callOfStringType, { 0: ["userId", readString] }),
  getUserStatusesByIds: written(callOfListOfStringType, { 0: ["userIds", listOf(readString)] }),
  updateUserStatus: written(callOfStringAndStringType, { 0: ["userId", readString], 1: ["status", readString] }),
  setUserStatusTimedDND: written(callOfStringAndInt64Type, { 0: ["userId", readString], 1: ["endTime", readWhole] }),
  updateUserActive: written(callOfStringAndBoolType, { 0: ["userId", readString], 1: ["active", readBool] }),
  updateUserCustomStatus: written(callOfStringAndCustomStatusType, { 0: ["userId", readString], 1: ["customStatus", readCustomStatus] }),
  removeUserCustomStatus: written(callOfStringType, { 0: ["userId", readString] }),
  getUsersInChannel: written(callOfStringAndStringAndInt64AndInt64Type, { 0: ["channelId", readString], 1: ["sortBy", readString], 2: ["page", readWhole], 3: ["perPage", readWhole] }),
  getLDAPUserAttributes: written(callOfStringAndListOfStringType, { 0: ["userId", readString], 1: ["attributes", listOf(readString)] }),
  searchUsers: written(callOfUserSearchType, { 0: { 0: ["term", readString], 1: ["teamId", readString], 2: ["notInTeamId", readString], 3: ["inChannelId", readString], 4: ["notInChannelId", readString], 5: ["inGroupId", readString], 6: ["groupConstrained", readBool], 7: ["allowInactive", readBool], 8: ["withoutTeam", readBool], 9: ["limit", readWhole], 10: ["role", readString], 11: ["roles", listOf(readString)], 12: ["channelRoles", listOf(readString)], 13: ["teamRoles", listOf(readString)], 14: ["notInGroupId", readString] } }),
  getProfileImage: written(callOfStringType, { 0: ["userId", readString] }),
  setProfileImage: written(callOfStringAndBytesType, { 0: ["userId", readString], 1: ["data", readBytes] }),
  hasPermissionTo: written(callOfStringAndPermissionType, { 0: ["userId", readString], 1: { 0: ["permissionId", readString] } }),
  hasPermissionToTeam: written(callOfStringAndStringAndPermissionType, { 0: ["userId", readString], 1: ["teamId", readString], 2: { 0: ["permissionId", readString] } }),
  hasPermissionToChannel: written(callOfStringAndStringAndPermissionType, { 0: ["userId", readString], 1: ["channelId", readString], 2: { 0: ["permissionId", readString] } }),
  publishUserTyping: written(callOfStringAndStringAndStringType, { 0: ["userId", readString], 1: ["channelId", readString], 2: ["parentId", readString] }),
  updateUserAuth: written(callOfStringAndUserAuthType, { 0: ["userId", readString], 1: ["userAuth", readUserAuth] }),
  updateUserRoles: written(callOfStringAndStringType, { 0: ["userId", readString], 1: ["newRoles", readString] }),
  getSession: written(callOfStringType, { 0: ["sessionId", readString] }),
  createSession: written(callOfSessionType, { 0: ["session", readSession] }),
  extendSessionExpiry: written(callOfStringAndInt64Type, { 0: ["sessionId", readString], 1: ["newExpiry", readWhole] }),
  revokeSession: written(callOfStringType, { 0: ["sessionId", readString] }),
  createUserAccessToken: written(callOfUserAccessTokenType, { 0: ["token", readUserAccessToken] }),
  revokeUserAccessToken: written(callOfStringType, { 0: ["tokenId", readString] }),
  createTeam: written(callOfTeamType, { 0: ["team", readTeam] }),
  deleteTeam: written(callOfStringType, { 0: ["teamId", readString] }),
  getTeams: written(callOfNothingType, {}),
  getTeam: written(callOfStringType, { 0: ["teamId", readString] }),
  getTeamByName: written(callOfStringType, { 0: ["name", readString] }),
  getTeamsUnreadForUser: written(callOfStringType, { 0: ["userId", readString] }),
  updateTeam: written(callOfTeamType, { 0: ["team", readTeam] }),
  searchTeams: written(callOfStringType, { 0: ["term", readString] }),
  getTeamsForUser: written(callOfStringType, { 0: ["userId", readString] }),
  createTeamMember: written(callOfStringAndStringType, { 0: ["teamId", readString], 1: ["userId", readString] }),
  createTeamMembers: written(callOfStringAndListOfStringAndStringType, { 0: ["teamId", readString], 1: ["userIds", listOf(readString)], 2: ["requestorId", readString] }),
  createTeamMembersGracefully: written(callOfStringAndListOfStringAndStringType, { 0: ["teamId", readString], 1: ["userIds", listOf(readString)], 2: ["requestorId", readString] }),
  deleteTeamMember: written(callOfStringAndStringAndStringType, { 0: ["teamId", readString], 1: ["userId", readString], 2: ["requestorId", readString] }),
  getTeamMembers: written(callOfStringAndInt64AndInt64Type, { 0: ["teamId", readString], 1: ["page", readWhole], 2: ["perPage", readWhole] }),
  getTeamMember: written(callOfStringAndStringType, { 0: ["teamId", readString], 1: ["userId", readString] }),
  getTeamMembersForUser: written(callOfStringAndInt64AndInt64Type, { 0: ["userId", readString], 1: ["page", readWhole], 2: ["perPage", readWhole] }),
  updateTeamMemberRoles: written(callOfStringAndStringAndStringType, { 0: ["teamId", readString], 1: ["userId", readString], 2: ["newRoles", readString] }),
  getTeamIcon: written(callOfStringType, { 0: ["teamId", readString] }),
  setTeamIcon: written(callOfStringAndBytesType, { 0: ["teamId", readString], 1: ["data", readBytes] }),
  removeTeamIcon: written(callOfStringType, { 0: ["teamId", readString] }),
  getTeamStats: written(callOfStringType, { 0: ["teamId", readString] }),
  createChannel: written(callOfChannelType, { 0: ["channel", readChannel] }),
  deleteChannel: written(callOfStringType, { 0: ["channelId", readString] }),
  restoreChannel: written(callOfStringType, { 0: ["channelId", readString] }),
  getPublicChannelsForTeam: written(callOfStringAndInt64AndInt64Type, { 0: ["teamId", readString], 1: ["page", readWhole], 2: ["perPage", readWhole] }),
  getChannel: written(callOfStringType, { 0: ["channelId", readString] }),
  getChannelOfType: written(callOfStringAndStringType, { 0: ["channelId", readString], 1: ["channelType", wordOf(fromGoChannelType)] }),
  getChannelByName: written(callOfStringAndStringAndBoolType, { 0: ["teamId", readString], 1: ["name", readString], 2: ["includeDeleted", readBool] }),
  getChannelByNameForTeamName: written(callOfStringAndStringAndBoolType, { 0: ["teamName", readString], 1: ["channelName", readString], 2: ["includeDeleted", readBool] }),
  getChannelsForTeamForUser: written(callOfStringAndStringAndBoolType, { 0: ["teamId", readString], 1: ["userId", readString], 2: ["includeDeleted", readBool] }),
  getChannelStats: written(callOfStringType, { 0: ["channelId", readString] }),
  getDirectChannel: written(callOfStringAndStringType, { 0: ["userId1", readString], 1: ["userId2", readString] }),
  getGroupChannel: written(callOfListOfStringType, { 0: ["userIds", listOf(readString)] }),
  updateChannel: written(callOfChannelType, { 0: ["channel", readChannel] }),
  searchChannels: written(callOfStringAndStringType, { 0: ["teamId", readString], 1: ["term", readString] }),
  addChannelMember: written(callOfStringAndStringType, { 0: ["channelId", readString], 1: ["userId", readString] }),
  addUserToChannel: written(callOfStringAndStringAndStringType, { 0: ["channelId", readString], 1: ["userId", readString], 2: ["asUserId", readString] }),
  getChannelMember: written(callOfStringAndStringType, { 0: ["channelId", readString], 1: ["userId", readString] }),
  getChannelMembers: written(callOfStringAndInt64AndInt64Type, { 0: ["channelId", readString], 1: ["page", readWhole], 2: ["perPage", readWhole] }),
  getChannelMembersByIds: written(callOfStringAndListOfStringType, { 0: ["channelId", readString], 1: ["userIds", listOf(readString)] }),
  getChannelMembersForUser: written(callOfStringAndStringAndInt64AndInt64Type, { 0: ["teamId", readString], 1: ["userId", readString], 2: ["page", readWhole], 3: ["perPage", readWhole] }),
  updateChannelMemberRoles: written(callOfStringAndStringAndStringType, { 0: ["channelId", readString], 1: ["userId", readString], 2: ["newRoles", readString] }),
  updateChannelMemberNotifications: written(callOfStringAndStringAndMapOfStringType, { 0: ["channelId", readString], 1: ["userId", readString], 2: ["notifications", mapOf(readString)] }),
  patchChannelMembersNotifications: written(callOfListOfChannelMemberIdentifierAndMapOfStringType, { 0: ["members", listOf(readChannelMemberIdentifier)], 1: ["notifyProps", mapOf(readString)] }),
  deleteChannelMember: written(callOfStringAndStringType, { 0: ["channelId", readString], 1: ["userId", readString] }),
  registerChannelGuard: written(callOfStringType, { 0: ["channelId", readString] }),
  unregisterChannelGuard: written(callOfStringType, { 0: ["channelId", readString] }),
  createChannelSidebarCategory: written(callOfStringAndStringAndSidebarCategoryWithChannelsType, { 0: ["userId", readString], 1: ["teamId", readString], 2: ["newCategory", readSidebarCategoryWithChannels] }),
  getChannelSidebarCategories: written(callOfStringAndStringType, { 0: ["userId", readString], 1: ["teamId", readString] }),
  updateChannelSidebarCategories: written(callOfStringAndStringAndListOfSidebarCategoryWithChannelsType, { 0: ["userId", readString], 1: ["teamId", readString], 2: ["categories", listOf(readSidebarCategoryWithChannels)] }),
  createPost: written(callOfPostType, { 0: ["post", readPost] }),
  addReaction: written(callOfReactionType, { 0: ["reaction", readReaction] }),
  removeReaction: written(callOfReactionType, { 0: ["reaction", readReaction] }),
  getReactions: written(callOfStringType, { 0: ["postId", readString] }),
  sendEphemeralPost: written(callOfStringAndPostType, { 0: ["userId", readString], 1: ["post", readPost] }),
  updateEphemeralPost: written(callOfStringAndPostType, { 0: ["userId", readString], 1: ["post", readPost] }),
  deleteEphemeralPost: written(callOfStringAndStringType, { 0: ["userId", readString], 1: ["postId", readString] }),
  deletePost: written(callOfStringType, { 0: ["postId", readString] }),
  getPostThread: written(callOfStringType, { 0: ["postId", readString] }),
  getPost: written(callOfStringType, { 0: ["postId", readString] }),
  getPostsSince: written(callOfStringAndInt64Type, { 0: ["channelId", readString], 1: ["time", readWhole] }),
  getPostsAfter: written(callOfStringAndStringAndInt64AndInt64Type, { 0: ["channelId", readString], 1: ["postId", readString], 2: ["page", readWhole], 3: ["perPage", readWhole] }),
  getPostsBefore: written(callOfStringAndStringAndInt64AndInt64Type, { 0: ["channelId", readString], 1: ["postId", readString], 2: ["page", readWhole], 3: ["perPage", readWhole] }),
  getPostsForChannel: written(callOfStringAndInt64AndInt64Type, { 0: ["channelId", readString], 1: ["page", readWhole], 2: ["perPage", readWhole] }),
  updatePost: written(callOfPostType, { 0: ["post", readPost] }),
  searchPostsInTeam: written(callOfStringAndListOfSearchParamsType, { 0: ["teamId", readString], 1: ["paramsList", listOf(readSearchParams)] }),
  searchPostsInTeamForUser: written(callOfStringAndStringAndWholeSearchParameterType, { 0: ["teamId", readString], 1: ["userId", readString], 2: ["searchParams", readSearchParameter] }),
  getEmojiList: written(callOfStringAndInt64AndInt64Type, { 0: ["sortBy", readString], 1: ["page", readWhole], 2: ["perPage", readWhole] }),
  getEmojiByName: written(callOfStringType, { 0: ["name", readString] }),
  getEmoji: written(callOfStringType, { 0: ["emojiId", readString] }),
  getEmojiImage: written(callOfStringType, { 0: ["emojiId", readString] }),
  kvSet: written(callOfStringAndBytesType, { 0: ["key", readString], 1: ["value", readBytes] }),
  kvCompareAndSet: written(callOfStringAndBytesAndBytesType, { 0: ["key", readString], 1: ["oldValue", readBytes], 2: ["newValue", readBytes] }),
  kvCompareAndDelete: written(callOfStringAndBytesType, { 0: ["key", readString], 1: ["oldValue", readBytes] }),
  kvSetWithOptions: written(callOfStringAndBytesAndWholePluginKVSetOptionsType, { 0: ["key", readString], 1: ["value", readBytes], 2: ["options", readPluginKVSetOptions] }),
  kvSetWithExpiry: written(callOfStringAndBytesAndInt64Type, { 0: ["key", readString], 1: ["value", readBytes], 2: ["expireInSeconds", readWhole] }),
  kvGet: written(callOfStringType, { 0: ["key", readString] }),
  kvDelete: written(callOfStringType, { 0: ["key", readString] }),
  kvDeleteAll: written(callOfNothingType, {}),
  kvList: written(callOfInt64AndInt64Type, { 0: ["page", readWhole], 1: ["perPage", readWhole] }),
  publishWebSocketEvent: written(callOfStringAndMapOfAnyAndWebsocketBroadcastType, { 0: ["event", readString], 1: ["payload", readObject], 2: ["broadcast", readWebsocketBroadcast] }),
  loadPluginConfiguration: written(callOfNothingType, {}),
  getConfig: written(callOfNothingType, {}),
  getUnsanitizedConfig: written(callOfNothingType, {}),
  saveConfig: written(callOfConfigType, { 0: ["config", goDocuments.read] }),
  getPluginConfig: written(callOfNothingType, {}),
  savePluginConfig: written(callOfMapOfAnyType, { 0: ["config", readObject] }),
  getBundlePath: written(callOfNothingType, {}),
  getPlugins: written(callOfNothingType, {}),
  enablePlugin: written(callOfStringType, { 0: ["id", readString] }),
  disablePlugin: written(callOfStringType, { 0: ["id", readString] }),
  removePlugin: written(callOfStringType, { 0: ["id", readString] }),
  getPluginStatus: written(callOfStringType, { 0: ["id", readString] }),
  installPlugin: written(callOfPluginStreamIDUint32AndBoolType, { 1: ["replace", readBool] }),
  getPluginID: written(callOfNothingType, {}),
  logDebug: written(callOfStringAndListOfAnyType, { 0: ["msg", readString], 1: ["keyValuePairs", readPairs] }),
  logInfo: written(callOfStringAndListOfAnyType, { 0: ["msg", readString], 1: ["keyValuePairs", readPairs] }),
  logError: written(callOfStringAndListOfAnyType, { 0: ["msg", readString], 1: ["keyValuePairs", readPairs] }),
  logWarn: written(callOfStringAndListOfAnyType, { 0: ["msg", readString], 1: ["keyValuePairs", readPairs] }),
  copyFileInfos: written(callOfStringAndListOfStringType, { 0: ["userId", readString], 1: ["fileIds", listOf(readString)] }),
  getFileInfo: written(callOfStringType, { 0: ["fileId", readString] }),
  setFileSearchableContent: written(callOfStringAndStringType, { 0: ["fileId", readString], 1: ["content", readString] }),
  getFileInfos: written(callOfInt64AndInt64AndGetFileInfosOptionsType, { 0: ["page", readWhole], 1: ["perPage", readWhole], 2: ["options", readGetFileInfosOptions] }),
  getFile: written(callOfStringType, { 0: ["fileId", readString] }),
  getFileLink: written(callOfStringType, { 0: ["fileId", readString] }),
  readFile: written(callOfStringType, { 0: ["path", readString] }),
  uploadFile: written(callOfBytesAndStringAndStringType, { 0: ["data", readBytes], 1: ["channelId", readString], 2: ["filename", readString] }),
  createUploadSession: written(callOfUploadSessionType, { 0: ["uploadSession", readUploadSession] }),
  uploadData: written(callOfUploadSessionAndPluginStreamIDUint32Type, { 0: ["uploadSession", readUploadSession] }),
  getUploadSession: written(callOfStringType, { 0: ["uploadId", readString] }),
  createBot: written(callOfBotType, { 0: ["bot", readBot] }),
  patchBot: written(callOfStringAndBotPatchType, { 0: ["botUserId", readString], 1: ["botPatch", readBotPatch] }),
  getBot: written(callOfStringAndBoolType, { 0: ["botUserId", readString], 1: ["includeDeleted", readBool] }),
  getBots: written(callOfBotGetOptionsType, { 0: ["options", readBotGetOptions] }),
  updateBotActive: written(callOfStringAndBoolType, { 0: ["botUserId", readString], 1: ["active", readBool] }),
  permanentDeleteBot: written(callOfStringType, { 0: ["botUserId", readString] }),
  ensureBotUser: written(callOfBotType, { 0: ["bot", readBot] }),
  getLicense: written(callOfNothingType, {}),
  isEnterpriseReady: written(callOfNothingType, {}),
  getServerVersion: written(callOfNothingType, {}),
  getSystemInstallDate: written(callOfNothingType, {}),
  getDiagnosticId: written(callOfNothingType, {}),
  getTelemetryId: written(callOfNothingType, {}),
  registerCommand: written(callOfCommandType, { 0: ["command", readCommand] }),
  unregisterCommand: written(callOfStringAndStringType, { 0: ["teamId", readString], 1: ["trigger", readString] }),
  executeSlashCommand: written(callOfCommandArgsType, { 0: ["commandArgs", readCommandArgs] }),
  createCommand: written(callOfCommandType, { 0: ["cmd", readCommand] }),
  listCommands: written(callOfStringType, { 0: ["teamId", readString] }),
  listCustomCommands: written(callOfStringType, { 0: ["teamId", readString] }),
  listPluginCommands: written(callOfStringType, { 0: ["teamId", readString] }),
  listBuiltInCommands: written(callOfNothingType, {}),
  getCommand: written(callOfStringType, { 0: ["commandId", readString] }),
  updateCommand: written(callOfStringAndCommandType, { 0: ["commandId", readString], 1: ["updatedCmd", readCommand] }),
  deleteCommand: written(callOfStringType, { 0: ["commandId", readString] }),
  getPreferenceForUser: written(callOfStringAndStringAndStringType, { 0: ["userId", readString], 1: ["category", readString], 2: ["name", readString] }),
  getPreferencesForUser: written(callOfStringType, { 0: ["userId", readString] }),
  updatePreferencesForUser: written(callOfStringAndListOfPreferenceType, { 0: ["userId", readString], 1: ["preferences", listOf(readPreference)] }),
  deletePreferencesForUser: written(callOfStringAndListOfPreferenceType, { 0: ["userId", readString], 1: ["preferences", listOf(readPreference)] }),
  createOAuthApp: written(callOfOAuthAppType, { 0: ["app", readOAuthApp] }),
  getOAuthApp: written(callOfStringType, { 0: ["appId", readString] }),
  updateOAuthApp: written(callOfOAuthAppType, { 0: ["app", readOAuthApp] }),
  deleteOAuthApp: written(callOfStringType, { 0: ["appId", readString] }),
  getGroup: written(callOfStringType, { 0: ["groupId", readString] }),
  getGroupByName: written(callOfStringType, { 0: ["name", readString] }),
  getGroupMemberUsers: written(callOfStringAndInt64AndInt64Type, { 0: ["groupId", readString], 1: ["page", readWhole], 2: ["perPage", readWhole] }),
  getGroupsBySource: written(callOfStringType, { 0: ["groupSource", readString] }),
  getGroupsForUser: written(callOfStringType, { 0: ["userId", readString] }),
  upsertGroupMember: written(callOfStringAndStringType, { 0: ["groupId", readString], 1: ["userId", readString] }),
  upsertGroupMembers: written(callOfStringAndListOfStringType, { 0: ["groupId", readString], 1: ["userIds", listOf(readString)] }),
  getGroupByRemoteID: written(callOfStringAndStringType, { 0: ["remoteId", readString], 1: ["groupSource", readString] }),
  createGroup: written(callOfGroupType, { 0: ["group", readGroup] }),
  updateGroup: written(callOfGroupType, { 0: ["group", readGroup] }),
  deleteGroup: written(callOfStringType, { 0: ["groupId", readString] }),
  restoreGroup: written(callOfStringType, { 0: ["groupId", readString] }),
  deleteGroupMember: written(callOfStringAndStringType, { 0: ["groupId", readString], 1: ["userId", readString] }),
  getGroupSyncable: written(callOfStringAndStringAndStringType, { 0: ["groupId", readString], 1: ["syncableId", readString], 2: ["syncableType", readString] }),
  getGroupSyncables: written(callOfStringAndStringType, { 0: ["groupId", readString], 1: ["syncableType", readString] }),
  upsertGroupSyncable: written(callOfGroupSyncableType, { 0: ["groupSyncable", readGroupSyncable] }),
  updateGroupSyncable: written(callOfGroupSyncableType, { 0: ["groupSyncable", readGroupSyncable] }),
  deleteGroupSyncable: written(callOfStringAndStringAndStringType, { 0: ["groupId", readString], 1: ["syncableId", readString], 2: ["syncableType", readString] }),
  getGroups: written(callOfInt64AndInt64AndWholeGroupSearchOptsAndViewUsersRestrictionsType, { 0: ["page", readWhole], 1: ["perPage", readWhole], 2: ["opts", readGroupSearchOpts], 3: ["viewRestrictions", readViewUsersRestrictions] }),
  createDefaultSyncableMemberships: written(callOfWholeCreateDefaultMembershipParamsType, { 0: ["params", readCreateDefaultMembershipParams] }),
  deleteGroupConstrainedMemberships: written(callOfNothingType, {}),
  registerPluginForSharedChannels: written(callOfWholeRegisterPluginOptsType, { 0: ["opts", readRegisterPluginOpts] }),
  unregisterPluginForSharedChannels: written(callOfStringType, { 0: ["pluginId", readString] }),
  unregisterPluginRemoteForSharedChannels: written(callOfStringType, { 0: ["remoteId", readString] }),
  shareChannel: written(callOfSharedChannelType, { 0: ["sharedChannel", readSharedChannel] }),
  updateSharedChannel: written(callOfSharedChannelType, { 0: ["sharedChannel", readSharedChannel] }),
  unshareChannel: written(callOfStringType, { 0: ["channelId", readString] }),
  updateSharedChannelCursor: written(callOfStringAndStringAndWholeGetPostsSinceForSyncCursorType, { 0: ["channelId", readString], 1: ["remoteId", readString], 2: ["cursor", readGetPostsSinceForSyncCursor] }),
  syncSharedChannel: written(callOfStringType, { 0: ["channelId", readString] }),
  inviteRemoteToChannel: written(callOfStringAndStringAndStringAndBoolType, { 0: ["channelId", readString], 1: ["remoteId", readString], 2: ["userId", readString], 3: ["shareIfNotShared", readBool] }),
  uninviteRemoteFromChannel: written(callOfStringAndStringType, { 0: ["channelId", readString], 1: ["remoteId", readString] }),
  receiveSharedChannelSyncMsg: written(callOfStringAndSyncMsgType, { 0: ["remoteId", readString], 1: ["syncMsg", goDocuments.read] }),
  receiveSharedChannelAttachmentSyncMsg: written(callOfStringAndStringAndFileInfoAndDataStreamIDUint32Type, { 0: ["remoteId", readString], 1: ["channelId", readString], 2: ["fileInfo", readFileInfo] }),
  receiveSharedChannelProfileImageSyncMsg: written(callOfStringAndStringAndBytesType, { 0: ["remoteId", readString], 1: ["userId", readString], 2: ["image", readBytes] }),
  createPropertyField: written(callOfPropertyFieldType, { 0: ["field", readPropertyField] }),
  getPropertyField: written(callOfStringAndStringType, { 0: ["groupId", readString], 1: ["fieldId", readString] }),
  getPropertyFields: written(callOfStringAndListOfStringType, { 0: ["groupId", readString], 1: ["ids", listOf(readString)] }),
  updatePropertyField: written(callOfStringAndPropertyFieldType, { 0: ["groupId", readString], 1: ["field", readPropertyField] }),
  deletePropertyField: written(callOfStringAndStringType, { 0: ["groupId", readString], 1: ["fieldId", readString] }),
  searchPropertyFields: written(callOfStringAndWholePropertyFieldSearchOptsType, { 0: ["groupId", readString], 1: ["opts", readPropertyFieldSearchOpts] }),
  countPropertyFields: written(callOfStringAndBoolType, { 0: ["groupId", readString], 1: ["includeDeleted", readBool] }),
  countPropertyFieldsForTarget: written(callOfStringAndStringAndStringAndBoolType, { 0: ["groupId", readString], 1: ["targetType", readString], 2: ["targetId", readString], 3: ["includeDeleted", readBool] }),
  createPropertyValue: written(callOfPropertyValueType, { 0: ["value", readPropertyValue] }),
  getPropertyValue: written(callOfStringAndStringType, { 0: ["groupId", readString], 1: ["valueId", readString] }),
  getPropertyValues: written(callOfStringAndListOfStringType, { 0: ["groupId", readString], 1: ["ids", listOf(readString)] }),
  updatePropertyValue: written(callOfStringAndPropertyValueType, { 0: ["groupId", readString], 1: ["value", readPropertyValue] }),
  upsertPropertyValue: written(callOfPropertyValueType, { 0: ["value", readPropertyValue] }),
  deletePropertyValue: written(callOfStringAndStringType, { 0: ["groupId", readString], 1: ["valueId", readString] }),
  searchPropertyValues: written(callOfStringAndWholePropertyValueSearchOptsType, { 0: ["groupId", readString], 1: ["opts", readPropertyValueSearchOpts] }),
  registerPropertyGroup: written(callOfStringType, { 0: ["name", readString] }),
  getPropertyGroup: written(callOfStringType, { 0: ["name", readString] }),
  getPropertyFieldByName: written(callOfStringAndStringAndStringType, { 0: ["groupId", readString], 1: ["targetId", readString], 2: ["name", readString] }),
  updatePropertyFields: written(callOfStringAndListOfPropertyFieldType, { 0: ["groupId", readString], 1: ["fields", listOf(readPropertyField)] }),
  updatePropertyValues: written(callOfStringAndListOfPropertyValueType, { 0: ["groupId", readString], 1: ["values", listOf(readPropertyValue)] }),
  upsertPropertyValues: written(callOfListOfPropertyValueType, { 0: ["values", listOf(readPropertyValue)] }),
  deletePropertyValuesForTarget: written(callOfStringAndStringAndStringType, { 0: ["groupId", readString], 1: ["targetType", readString], 2: ["targetId", readString] }),
  deletePropertyValuesForField: written(callOfStringAndStringType, { 0: ["groupId", readString], 1: ["fieldId", readString] }),
  upsertPropertyValuesWithOptions: written(callOfListOfPropertyValueAndWholePropertyRequestOptionsType, { 0: ["values", listOf(readPropertyValue)], 1: ["options", readPropertyRequestOptions] }),
  upsertPropertyValueWithOptions: written(callOfPropertyValueAndWholePropertyRequestOptionsType, { 0: ["value", readPropertyValue], 1: ["options", readPropertyRequestOptions] }),
  deletePropertyValueWithOptions: written(callOfStringAndStringAndWholePropertyRequestOptionsType, { 0: ["groupId", readString], 1: ["valueId", readString], 2: ["options", readPropertyRequestOptions] }),
  deletePropertyValuesForTargetWithOptions: written(callOfStringAndStringAndStringAndWholePropertyRequestOptionsType, { 0: ["groupId", readString], 1: ["targetType", readString], 2: ["targetId", readString], 3: ["options", readPropertyRequestOptions] }),
  deletePropertyValuesForFieldWithOptions: written(callOfStringAndStringAndWholePropertyRequestOptionsType, { 0: ["groupId", readString], 1: ["fieldId", readString], 2: ["options", readPropertyRequestOptions] }),
  evaluateAccessControl: written(callOfStringAndStringAndStringAndStringType, { 0: ["userId", readString], 1: ["resourceType", readString], 2: ["resourceId", readString], 3: ["action", readString] }),
  saveAccessControlPolicy: written(callOfStringAndAccessControlPolicyType, { 0: ["actingUserId", readString], 1: ["policy", readAccessControlPolicy] }),
  getAccessControlPolicy: written(callOfStringType, { 0: ["id", readString] }),
  deleteAccessControlPolicy: written(callOfStringAndStringAndStringType, { 0: ["actingUserId", readString], 1: ["resourceType", readString], 2: ["id", readString] }),
  checkAccessControlExpression: written(callOfStringAndStringAndStringType, { 0: ["actingUserId", readString], 1: ["resourceType", readString], 2: ["expression", readString] }),
  queryUsersForAccessControlExpression: written(callOfStringAndStringAndStringAndStringAndStringAndInt64Type, { 0: ["actingUserId", readString], 1: ["resourceType", readString], 2: ["expression", readString], 3: ["term", readString], 4: ["cursorId", readString], 5: ["limit", readWhole] }),
  getAccessControlFieldsAutocomplete: written(callOfStringAndStringAndInt64Type, { 0: ["actingUserId", readString], 1: ["after", readString], 2: ["limit", readWhole] }),
  getAccessControlVisualAST: written(callOfStringAndStringAndStringType, { 0: ["actingUserId", readString], 1: ["resourceType", readString], 2: ["expression", readString] }),
  logAuditRec: written(callOfAuditRecordType, { 0: ["record", readAuditRecord] }),
  logAuditRecWithLevel: written(callOfAuditRecordAndWholeLogrLevelType, { 0: ["record", readAuditRecord], 1: { 0: ["levelId", readWholeUint], 1: ["level", readString], 2: ["levelStacktrace", readBool], 3: ["levelColor", readWholeUint] } }),
  getCloudLimits: written(callOfNothingType, {}),
  openInteractiveDialog: written(callOfWholeOpenDialogRequestType, { 0: ["dialog", readOpenDialogRequest] }),
  sendToastMessage: written(callOfStringAndStringAndStringAndWholeSendToastMessageOptionsType, { 0: ["userId", readString], 1: ["connectionId", readString], 2: ["message", readString], 3: ["options", readSendToastMessageOptions] }),
  publishPluginClusterEvent: written(callOfWholePluginClusterEventAndWholePluginClusterEventSendOptionsType, { 0: ["event", readPluginClusterEvent], 1: ["opts", readPluginClusterEventSendOptions] }),
  registerCollectionAndTopic: written(callOfStringAndStringType, { 0: ["collectionType", readString], 1: ["topicType", readString] }),
  requestTrialLicense: written(callOfStringAndInt64AndBoolAndBoolType, { 0: ["requesterId", readString], 1: ["users", readWhole], 2: ["termsAccepted", readBool], 3: ["receiveEmailsAccepted", readBool] }),
  rolesGrantPermission: written(callOfListOfStringAndStringType, { 0: ["roleNames", listOf(readString)], 1: ["permissionId", readString] }),
  sendMail: written(callOfStringAndStringAndStringType, { 0: ["to", readString], 1: ["subject", readString], 2: ["htmlBody", readString] }),
  sendPushNotification: written(callOfPushNotificationAndStringType, { 0: ["notification", readPushNotification], 1: ["userId", readString] }),
};

/** The answers of hooks. */
export const gobAnswerChecks: { readonly [H in HookName]?: GobAnswerCheck } = {
  onActivate: { read: written(callOfErrorType, { 0: ["error", readGoError] }) },
  onDeactivate: { read: written(callOfErrorType, { 0: ["error", readGoError] }) },
  onConfigurationChange: { read: written(callOfErrorType, { 0: ["error", readGoError] }) },
  onInstall: { read: written(callOfErrorType, { 0: ["error", readGoError] }) },
  onSendDailyTelemetry: { read: written(callOfNothingType, {}) },
  runDataRetention: { read: written(callOfInt64AndErrorType, { 0: ["answer", readWhole], 1: ["error", readGoError] }) },
  onCloudLimitsUpdated: { read: written(callOfNothingType, {}) },
  configurationWillBeSaved: { read: written(callOfConfigAndErrorType, { 0: ["answer", goDocuments.read], 1: ["error", readGoError] }) },
  messageWillBePosted: { read: written(callOfPostAndStringType, { 0: ["answer", readPost], 1: ["reason", readString] }), dismiss: "plugin.message_will_be_posted.dismiss_post" },
  messageWillBeUpdated: { read: written(callOfPostAndStringType, { 0: ["answer", readPost], 1: ["reason", readString] }), unchanged: "newPost" },
  messageHasBeenPosted: { read: written(callOfNothingType, {}) },
  messageHasBeenUpdated: { read: written(callOfNothingType, {}) },
  messagesWillBeConsumed: { read: written(callOfListOfPostType, { 0: ["answer", listOf(readPost)] }) },
  messagesWillBeConsumedWithContext: { read: written(callOfListOfPostType, { 0: ["answer", listOf(readPost)] }) },
  messageHasBeenDeleted: { read: written(callOfNothingType, {}) },
  fileWillBeUploaded: { read: written(callOfFileInfoAndStringType, { 0: ["fileInfo", readFileInfo], 1: ["reason", readString] }) },
  fileWillBeDownloaded: { read: written(callOfStringType, { 0: ["reason", readString] }) },
  scheduledPostWillBeCreated: { read: written(callOfScheduledPostAndStringType, { 0: ["answer", readScheduledPost], 1: ["reason", readString] }) },
  draftWillBeUpserted: { read: written(callOfDraftAndStringType, { 0: ["answer", readDraft], 1: ["reason", readString] }) },
  reactionHasBeenAdded: { read: written(callOfNothingType, {}) },
  reactionHasBeenRemoved: { read: written(callOfNothingType, {}) },
  notificationWillBePushed: { read: written(callOfPushNotificationAndStringType, { 0: ["answer", readPushNotification], 1: ["reason", readString] }) },
  emailNotificationWillBeSent: { read: written(callOfEmailNotificationContentAndStringType, { 0: ["answer", readEmailNotificationContent], 1: ["reason", readString] }) },
  preferencesHaveChanged: { read: written(callOfNothingType, {}) },
  userHasBeenCreated: { read: written(callOfNothingType, {}) },
  userWillLogIn: { read: written(callOfStringType, { 0: ["reason", readString] }) },
  userHasLoggedIn: { read: written(callOfNothingType, {}) },
  userHasBeenDeactivated: { read: written(callOfNothingType, {}) },
  onSAMLLogin: { read: written(callOfErrorType, { 0: ["error", readGoError] }) },
  channelHasBeenCreated: { read: written(callOfNothingType, {}) },
  channelWillBeUpdated: { read: written(callOfChannelAndStringType, { 0: ["answer", readChannel], 1: ["reason", readString] }) },
  channelWillBeArchived: { read: written(callOfStringType, { 0: ["reason", readString] }) },
  channelWillBeRestored: { read: written(callOfStringType, { 0: ["reason", readString] }) },
  channelMemberWillBeAdded: { read: written(callOfChannelMemberAndStringType, { 0: ["answer", readChannelMember], 1: ["reason", readString] }) },
  userHasJoinedChannel: { read: written(callOfNothingType, {}) },
  userHasLeftChannel: { read: written(callOfNothingType, {}) },
  teamMemberWillBeAdded: { read: written(callOfTeamMemberAndStringType, { 0: ["answer", readTeamMember], 1: ["reason", readString] }) },
  userHasJoinedTeam: { read: written(callOfNothingType, {}) },
  userHasLeftTeam: { read: written(callOfNothingType, {}) },
  executeCommand: { read: written(callOfCommandResponseAndAppErrorType, { 0: ["answer", readCommandResponse], 1: ["error", readAppError] }) },
  onWebSocketConnect: { read: written(callOfNothingType, {}) },
  onWebSocketDisconnect: { read: written(callOfNothingType, {}) },
  webSocketMessageHasBeenPosted: { read: written(callOfNothingType, {}) },
  onPluginClusterEvent: { read: written(callOfNothingType, {}) },
  onSharedChannelsSyncMsg: { read: written(callOfWholeSyncResponseAndErrorType, { 0: ["answer", readSyncResponse], 1: ["error", readGoError] }) },
  onSharedChannelsPing: { read: written(callOfBoolType, { 0: ["answer", readBool] }), nothing: true },
  onSharedChannelsAttachmentSyncMsg: { read: written(callOfErrorType, { 0: ["error", readGoError] }) },
  onSharedChannelsProfileImageSyncMsg: { read: written(callOfErrorType, { 0: ["error", readGoError] }) },
  generateSupportData: { read: written(callOfListOfFileDataAndErrorType, { 0: ["answer", listOf(readFileData)], 1: ["error", readGoError] }) },
};
