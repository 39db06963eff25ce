// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import {
  accessControlPolicyTestResponseType,
  accessControlPolicyType,
  accessDecisionType,
  listOfCELExpressionErrorType,
  visualExpressionType,
} from "./access-control.ts";
import { botGetOptionsType, botPatchType, botType, listOfBotType } from "./bot.ts";
import {
  channelMemberType,
  channelStatsType,
  channelType,
  listOfChannelMemberIdentifierType,
  listOfChannelMemberType,
  listOfChannelType,
  listOfSidebarCategoryWithChannelsType,
  orderedSidebarCategoriesType,
  sidebarCategoryWithChannelsType,
} from "./channel.ts";
import { commandArgsType, commandResponseType, commandType, listOfCommandType } from "./command.ts";
import { appErrorType, viewUsersRestrictionsType } from "./common.ts";
import { openDialogRequestType } from "./dialog.ts";
import { draftType, scheduledPostType } from "./draft.ts";
import { emojiType, listOfEmojiType } from "./emoji.ts";
import {
  fileInfoType,
  getFileInfosOptionsType,
  listOfFileDataType,
  listOfFileInfoType,
  uploadSessionType,
} from "./file.ts";
import {
  createDefaultMembershipParamsType,
  groupMemberType,
  groupSearchOptsType,
  groupSyncableType,
  groupType,
  listOfGroupMemberType,
  listOfGroupSyncableType,
  listOfGroupType,
} from "./group.ts";
import { pluginContextType } from "./hooks-common.ts";
import { onInstallEventType } from "./hooks-system.ts";
import { pluginKVSetOptionsType } from "./kv.ts";
import { productLimitsType } from "./limits.ts";
import { auditRecordType } from "./log.ts";
import { emailNotificationContentType, pushNotificationType, sendToastMessageOptionsType } from "./notification.ts";
import { oAuthAppType } from "./oauth.ts";
import {
  listOfManifestType,
  manifestType,
  pluginClusterEventSendOptionsType,
  pluginClusterEventType,
  pluginStatusType,
} from "./plugin.ts";
import {
  listOfPostType,
  listOfReactionType,
  listOfSearchParamsType,
  postListType,
  postSearchResultsType,
  postType,
  reactionType,
  searchParameterType,
} from "./post.ts";
import { listOfPreferenceType, preferenceType } from "./preference.ts";
import {
  listOfPropertyFieldType,
  listOfPropertyValueType,
  propertyFieldSearchOptsType,
  propertyFieldType,
  propertyGroupType,
  propertyRequestOptionsType,
  propertyValueSearchOptsType,
  propertyValueType,
} from "./property.ts";
import { sessionType, userAccessTokenType } from "./session.ts";
import {
  getPostsSinceForSyncCursorType,
  registerPluginOptsType,
  remoteClusterType,
  sharedChannelType,
  syncResponseType,
} from "./shared-channel.ts";
import {
  listOfTeamMemberType,
  listOfTeamMemberWithErrorType,
  listOfTeamType,
  listOfTeamUnreadType,
  teamMemberType,
  teamStatsType,
  teamType,
} from "./team.ts";
import {
  configType,
  emailNotificationType,
  licenseType,
  listOfStringType,
  logrLevelType,
  mapOfStringType,
  permissionType,
  saml2AssertionInfoType,
  syncMsgType,
  userGetOptionsType,
  userSearchType,
} from "./types.ts";
import { customStatusType, listOfStatusType, listOfUserType, statusType, userAuthType, userType } from "./user.ts";
import { webSocketRequestType, websocketBroadcastType } from "./websocket.ts";

import { anyList, anyMap, basic, structOf, type StructType } from "@mattermost-plugin/gob";

export const callOfAPIMuxIdUint32AndDriverMuxIdUint32Type: StructType = structOf("", () => [
  ["APIMuxId", basic.uint32],
  ["DriverMuxId", basic.uint32],
]);

export const callOfNothingType: StructType = structOf("", () => []);

export const callOfPluginContextAndWholeOnInstallEventType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", onInstallEventType, true],
]);

export const callOfInt64AndInt64Type: StructType = structOf("", () => [
  ["A", basic.int64],
  ["B", basic.int64],
]);

export const callOfProductLimitsType: StructType = structOf("", () => [
  ["A", productLimitsType],
]);

export const callOfConfigType: StructType = structOf("", () => [
  ["A", configType],
]);

export const callOfPluginContextAndPostType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", postType],
]);

export const callOfPluginContextAndPostAndPostType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", postType],
  ["C", postType],
]);

export const callOfListOfPostType: StructType = structOf("", () => [
  ["A", listOfPostType],
]);

export const callOfPluginContextAndListOfPostType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", listOfPostType],
]);

export const callOfPluginContextAndFileInfoAndUploadedFileStreamUint32AndReplacementFileStreamUint32Type: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", fileInfoType],
  ["UploadedFileStream", basic.uint32],
  ["ReplacementFileStream", basic.uint32],
]);

export const callOfPluginContextAndFileInfoAndStringAndStringType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", fileInfoType],
  ["C", basic.string],
  ["D", basic.string],
]);

export const callOfPluginContextAndScheduledPostType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", scheduledPostType],
]);

export const callOfPluginContextAndDraftType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", draftType],
]);

export const callOfPluginContextAndReactionType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", reactionType],
]);

export const callOfPushNotificationAndStringType: StructType = structOf("", () => [
  ["A", pushNotificationType],
  ["B", basic.string],
]);

export const callOfEmailNotificationType: StructType = structOf("", () => [
  ["A", emailNotificationType],
]);

export const callOfPluginContextAndListOfPreferenceType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", listOfPreferenceType],
]);

export const callOfPluginContextAndUserType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", userType],
]);

export const callOfPluginContextAndUserAndSaml2AssertionInfoType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", userType],
  ["C", saml2AssertionInfoType],
]);

export const callOfPluginContextAndChannelType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", channelType],
]);

export const callOfPluginContextAndChannelAndChannelType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", channelType],
  ["C", channelType],
]);

export const callOfPluginContextAndChannelMemberType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", channelMemberType],
]);

export const callOfPluginContextAndChannelMemberAndUserType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", channelMemberType],
  ["C", userType],
]);

export const callOfPluginContextAndTeamMemberType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", teamMemberType],
]);

export const callOfPluginContextAndTeamMemberAndUserType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", teamMemberType],
  ["C", userType],
]);

export const callOfPluginContextAndCommandArgsType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", commandArgsType],
]);

export const callOfStringAndStringType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const callOfStringAndStringAndWebSocketRequestType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", webSocketRequestType],
]);

export const callOfPluginContextAndWholePluginClusterEventType: StructType = structOf("", () => [
  ["A", pluginContextType],
  ["B", pluginClusterEventType, true],
]);

export const callOfSyncMsgAndRemoteClusterType: StructType = structOf("", () => [
  ["A", syncMsgType],
  ["B", remoteClusterType],
]);

export const callOfRemoteClusterType: StructType = structOf("", () => [
  ["A", remoteClusterType],
]);

export const callOfFileInfoAndPostAndRemoteClusterType: StructType = structOf("", () => [
  ["A", fileInfoType],
  ["B", postType],
  ["C", remoteClusterType],
]);

export const callOfUserAndRemoteClusterType: StructType = structOf("", () => [
  ["A", userType],
  ["B", remoteClusterType],
]);

export const callOfPluginContextType: StructType = structOf("", () => [
  ["A", pluginContextType],
]);

export const callOfUserType: StructType = structOf("", () => [
  ["A", userType],
]);

export const callOfUserAndAppErrorType: StructType = structOf("", () => [
  ["A", userType],
  ["B", appErrorType],
]);

export const callOfStringType: StructType = structOf("", () => [
  ["A", basic.string],
]);

export const callOfAppErrorType: StructType = structOf("", () => [
  ["A", appErrorType],
]);

export const callOfUserGetOptionsType: StructType = structOf("", () => [
  ["A", userGetOptionsType],
]);

export const callOfListOfUserAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfUserType],
  ["B", appErrorType],
]);

export const callOfListOfStringType: StructType = structOf("", () => [
  ["A", listOfStringType],
]);

export const callOfStringAndInt64AndInt64Type: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.int64],
]);

export const callOfStatusAndAppErrorType: StructType = structOf("", () => [
  ["A", statusType],
  ["B", appErrorType],
]);

export const callOfListOfStatusAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfStatusType],
  ["B", appErrorType],
]);

export const callOfStringAndInt64Type: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.int64],
]);

export const callOfStringAndBoolType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.bool],
]);

export const callOfStringAndCustomStatusType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", customStatusType],
]);

export const callOfStringAndStringAndInt64AndInt64Type: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.int64],
  ["D", basic.int64],
]);

export const callOfStringAndListOfStringType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", listOfStringType],
]);

export const callOfMapOfStringAndAppErrorType: StructType = structOf("", () => [
  ["A", mapOfStringType],
  ["B", appErrorType],
]);

export const callOfUserSearchType: StructType = structOf("", () => [
  ["A", userSearchType],
]);

export const callOfBytesAndAppErrorType: StructType = structOf("", () => [
  ["A", basic.bytes],
  ["B", appErrorType],
]);

export const callOfStringAndBytesType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.bytes],
]);

export const callOfStringAndPermissionType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", permissionType],
]);

export const callOfBoolType: StructType = structOf("", () => [
  ["A", basic.bool],
]);

export const callOfStringAndStringAndPermissionType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", permissionType],
]);

export const callOfStringAndStringAndStringType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const callOfStringAndUserAuthType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", userAuthType],
]);

export const callOfUserAuthAndAppErrorType: StructType = structOf("", () => [
  ["A", userAuthType],
  ["B", appErrorType],
]);

export const callOfSessionAndAppErrorType: StructType = structOf("", () => [
  ["A", sessionType],
  ["B", appErrorType],
]);

export const callOfSessionType: StructType = structOf("", () => [
  ["A", sessionType],
]);

export const callOfUserAccessTokenType: StructType = structOf("", () => [
  ["A", userAccessTokenType],
]);

export const callOfUserAccessTokenAndAppErrorType: StructType = structOf("", () => [
  ["A", userAccessTokenType],
  ["B", appErrorType],
]);

export const callOfTeamType: StructType = structOf("", () => [
  ["A", teamType],
]);

export const callOfTeamAndAppErrorType: StructType = structOf("", () => [
  ["A", teamType],
  ["B", appErrorType],
]);

export const callOfListOfTeamAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfTeamType],
  ["B", appErrorType],
]);

export const callOfListOfTeamUnreadAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfTeamUnreadType],
  ["B", appErrorType],
]);

export const callOfTeamMemberAndAppErrorType: StructType = structOf("", () => [
  ["A", teamMemberType],
  ["B", appErrorType],
]);

export const callOfStringAndListOfStringAndStringType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", listOfStringType],
  ["C", basic.string],
]);

export const callOfListOfTeamMemberAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfTeamMemberType],
  ["B", appErrorType],
]);

export const callOfListOfTeamMemberWithErrorAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfTeamMemberWithErrorType],
  ["B", appErrorType],
]);

export const callOfTeamStatsAndAppErrorType: StructType = structOf("", () => [
  ["A", teamStatsType],
  ["B", appErrorType],
]);

export const callOfChannelType: StructType = structOf("", () => [
  ["A", channelType],
]);

export const callOfChannelAndAppErrorType: StructType = structOf("", () => [
  ["A", channelType],
  ["B", appErrorType],
]);

export const callOfListOfChannelAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfChannelType],
  ["B", appErrorType],
]);

export const callOfStringAndStringAndBoolType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.bool],
]);

export const callOfChannelStatsAndAppErrorType: StructType = structOf("", () => [
  ["A", channelStatsType],
  ["B", appErrorType],
]);

export const callOfChannelMemberAndAppErrorType: StructType = structOf("", () => [
  ["A", channelMemberType],
  ["B", appErrorType],
]);

export const callOfListOfChannelMemberAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfChannelMemberType],
  ["B", appErrorType],
]);

export const callOfStringAndStringAndMapOfStringType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", mapOfStringType],
]);

export const callOfListOfChannelMemberIdentifierAndMapOfStringType: StructType = structOf("", () => [
  ["A", listOfChannelMemberIdentifierType],
  ["B", mapOfStringType],
]);

export const callOfStringAndStringAndSidebarCategoryWithChannelsType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", sidebarCategoryWithChannelsType],
]);

export const callOfSidebarCategoryWithChannelsAndAppErrorType: StructType = structOf("", () => [
  ["A", sidebarCategoryWithChannelsType],
  ["B", appErrorType],
]);

export const callOfOrderedSidebarCategoriesAndAppErrorType: StructType = structOf("", () => [
  ["A", orderedSidebarCategoriesType],
  ["B", appErrorType],
]);

export const callOfStringAndStringAndListOfSidebarCategoryWithChannelsType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", listOfSidebarCategoryWithChannelsType],
]);

export const callOfListOfSidebarCategoryWithChannelsAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfSidebarCategoryWithChannelsType],
  ["B", appErrorType],
]);

export const callOfPostType: StructType = structOf("", () => [
  ["A", postType],
]);

export const callOfPostAndAppErrorType: StructType = structOf("", () => [
  ["A", postType],
  ["B", appErrorType],
]);

export const callOfReactionType: StructType = structOf("", () => [
  ["A", reactionType],
]);

export const callOfReactionAndAppErrorType: StructType = structOf("", () => [
  ["A", reactionType],
  ["B", appErrorType],
]);

export const callOfListOfReactionAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfReactionType],
  ["B", appErrorType],
]);

export const callOfStringAndPostType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", postType],
]);

export const callOfPostListAndAppErrorType: StructType = structOf("", () => [
  ["A", postListType],
  ["B", appErrorType],
]);

export const callOfStringAndListOfSearchParamsType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", listOfSearchParamsType],
]);

export const callOfListOfPostAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfPostType],
  ["B", appErrorType],
]);

export const callOfStringAndStringAndWholeSearchParameterType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", searchParameterType, true],
]);

export const callOfPostSearchResultsAndAppErrorType: StructType = structOf("", () => [
  ["A", postSearchResultsType],
  ["B", appErrorType],
]);

export const callOfListOfEmojiAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfEmojiType],
  ["B", appErrorType],
]);

export const callOfEmojiAndAppErrorType: StructType = structOf("", () => [
  ["A", emojiType],
  ["B", appErrorType],
]);

export const callOfBytesAndStringAndAppErrorType: StructType = structOf("", () => [
  ["A", basic.bytes],
  ["B", basic.string],
  ["C", appErrorType],
]);

export const callOfStringAndBytesAndBytesType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.bytes],
  ["C", basic.bytes],
]);

export const callOfBoolAndAppErrorType: StructType = structOf("", () => [
  ["A", basic.bool],
  ["B", appErrorType],
]);

export const callOfStringAndBytesAndWholePluginKVSetOptionsType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.bytes],
  ["C", pluginKVSetOptionsType, true],
]);

export const callOfStringAndBytesAndInt64Type: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.bytes],
  ["C", basic.int64],
]);

export const callOfListOfStringAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfStringType],
  ["B", appErrorType],
]);

export const callOfStringAndMapOfAnyAndWebsocketBroadcastType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", anyMap],
  ["C", websocketBroadcastType],
]);

export const callOfBytesType: StructType = structOf("", () => [
  ["A", basic.bytes],
]);

export const callOfMapOfAnyType: StructType = structOf("", () => [
  ["A", anyMap],
]);

export const callOfStringAndErrorType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.interface],
]);

export const callOfListOfManifestAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfManifestType],
  ["B", appErrorType],
]);

export const callOfPluginStatusAndAppErrorType: StructType = structOf("", () => [
  ["A", pluginStatusType],
  ["B", appErrorType],
]);

export const callOfPluginStreamIDUint32AndBoolType: StructType = structOf("", () => [
  ["PluginStreamID", basic.uint32],
  ["B", basic.bool],
]);

export const callOfManifestAndAppErrorType: StructType = structOf("", () => [
  ["A", manifestType],
  ["B", appErrorType],
]);

export const callOfStringAndListOfAnyType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", anyList],
]);

export const callOfFileInfoAndAppErrorType: StructType = structOf("", () => [
  ["A", fileInfoType],
  ["B", appErrorType],
]);

export const callOfInt64AndInt64AndGetFileInfosOptionsType: StructType = structOf("", () => [
  ["A", basic.int64],
  ["B", basic.int64],
  ["C", getFileInfosOptionsType],
]);

export const callOfListOfFileInfoAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfFileInfoType],
  ["B", appErrorType],
]);

export const callOfStringAndAppErrorType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", appErrorType],
]);

export const callOfBytesAndStringAndStringType: StructType = structOf("", () => [
  ["A", basic.bytes],
  ["B", basic.string],
  ["C", basic.string],
]);

export const callOfUploadSessionType: StructType = structOf("", () => [
  ["A", uploadSessionType],
]);

export const callOfUploadSessionAndErrorType: StructType = structOf("", () => [
  ["A", uploadSessionType],
  ["B", basic.interface],
]);

export const callOfUploadSessionAndPluginStreamIDUint32Type: StructType = structOf("", () => [
  ["A", uploadSessionType],
  ["PluginStreamID", basic.uint32],
]);

export const callOfFileInfoAndErrorType: StructType = structOf("", () => [
  ["A", fileInfoType],
  ["B", basic.interface],
]);

export const callOfBotType: StructType = structOf("", () => [
  ["A", botType],
]);

export const callOfBotAndAppErrorType: StructType = structOf("", () => [
  ["A", botType],
  ["B", appErrorType],
]);

export const callOfStringAndBotPatchType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", botPatchType],
]);

export const callOfBotGetOptionsType: StructType = structOf("", () => [
  ["A", botGetOptionsType],
]);

export const callOfListOfBotAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfBotType],
  ["B", appErrorType],
]);

export const callOfLicenseType: StructType = structOf("", () => [
  ["A", licenseType],
]);

export const callOfInt64AndAppErrorType: StructType = structOf("", () => [
  ["A", basic.int64],
  ["B", appErrorType],
]);

export const callOfCommandType: StructType = structOf("", () => [
  ["A", commandType],
]);

export const callOfErrorType: StructType = structOf("", () => [
  ["A", basic.interface],
]);

export const callOfCommandArgsType: StructType = structOf("", () => [
  ["A", commandArgsType],
]);

export const callOfCommandResponseAndErrorType: StructType = structOf("", () => [
  ["A", commandResponseType],
  ["B", basic.interface],
]);

export const callOfCommandAndErrorType: StructType = structOf("", () => [
  ["A", commandType],
  ["B", basic.interface],
]);

export const callOfListOfCommandAndErrorType: StructType = structOf("", () => [
  ["A", listOfCommandType],
  ["B", basic.interface],
]);

export const callOfStringAndCommandType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", commandType],
]);

export const callOfWholePreferenceAndAppErrorType: StructType = structOf("", () => [
  ["A", preferenceType, true],
  ["B", appErrorType],
]);

export const callOfListOfPreferenceAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfPreferenceType],
  ["B", appErrorType],
]);

export const callOfStringAndListOfPreferenceType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", listOfPreferenceType],
]);

export const callOfOAuthAppType: StructType = structOf("", () => [
  ["A", oAuthAppType],
]);

export const callOfOAuthAppAndAppErrorType: StructType = structOf("", () => [
  ["A", oAuthAppType],
  ["B", appErrorType],
]);

export const callOfGroupAndAppErrorType: StructType = structOf("", () => [
  ["A", groupType],
  ["B", appErrorType],
]);

export const callOfListOfGroupAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfGroupType],
  ["B", appErrorType],
]);

export const callOfGroupMemberAndAppErrorType: StructType = structOf("", () => [
  ["A", groupMemberType],
  ["B", appErrorType],
]);

export const callOfListOfGroupMemberAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfGroupMemberType],
  ["B", appErrorType],
]);

export const callOfGroupType: StructType = structOf("", () => [
  ["A", groupType],
]);

export const callOfGroupSyncableAndAppErrorType: StructType = structOf("", () => [
  ["A", groupSyncableType],
  ["B", appErrorType],
]);

export const callOfListOfGroupSyncableAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfGroupSyncableType],
  ["B", appErrorType],
]);

export const callOfGroupSyncableType: StructType = structOf("", () => [
  ["A", groupSyncableType],
]);

export const callOfInt64AndInt64AndWholeGroupSearchOptsAndViewUsersRestrictionsType: StructType = structOf("", () => [
  ["A", basic.int64],
  ["B", basic.int64],
  ["C", groupSearchOptsType, true],
  ["D", viewUsersRestrictionsType],
]);

export const callOfWholeCreateDefaultMembershipParamsType: StructType = structOf("", () => [
  ["A", createDefaultMembershipParamsType, true],
]);

export const callOfWholeRegisterPluginOptsType: StructType = structOf("", () => [
  ["A", registerPluginOptsType, true],
]);

export const callOfSharedChannelType: StructType = structOf("", () => [
  ["A", sharedChannelType],
]);

export const callOfSharedChannelAndErrorType: StructType = structOf("", () => [
  ["A", sharedChannelType],
  ["B", basic.interface],
]);

export const callOfBoolAndErrorType: StructType = structOf("", () => [
  ["A", basic.bool],
  ["B", basic.interface],
]);

export const callOfStringAndStringAndWholeGetPostsSinceForSyncCursorType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", getPostsSinceForSyncCursorType, true],
]);

export const callOfStringAndStringAndStringAndBoolType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", basic.bool],
]);

export const callOfStringAndSyncMsgType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", syncMsgType],
]);

export const callOfWholeSyncResponseAndErrorType: StructType = structOf("", () => [
  ["A", syncResponseType, true],
  ["B", basic.interface],
]);

export const callOfStringAndStringAndFileInfoAndDataStreamIDUint32Type: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", fileInfoType],
  ["DataStreamID", basic.uint32],
]);

export const callOfStringAndStringAndBytesType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.bytes],
]);

export const callOfPropertyFieldType: StructType = structOf("", () => [
  ["A", propertyFieldType],
]);

export const callOfPropertyFieldAndErrorType: StructType = structOf("", () => [
  ["A", propertyFieldType],
  ["B", basic.interface],
]);

export const callOfListOfPropertyFieldAndErrorType: StructType = structOf("", () => [
  ["A", listOfPropertyFieldType],
  ["B", basic.interface],
]);

export const callOfStringAndPropertyFieldType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", propertyFieldType],
]);

export const callOfStringAndWholePropertyFieldSearchOptsType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", propertyFieldSearchOptsType, true],
]);

export const callOfInt64AndErrorType: StructType = structOf("", () => [
  ["A", basic.int64],
  ["B", basic.interface],
]);

export const callOfPropertyValueType: StructType = structOf("", () => [
  ["A", propertyValueType],
]);

export const callOfPropertyValueAndErrorType: StructType = structOf("", () => [
  ["A", propertyValueType],
  ["B", basic.interface],
]);

export const callOfListOfPropertyValueAndErrorType: StructType = structOf("", () => [
  ["A", listOfPropertyValueType],
  ["B", basic.interface],
]);

export const callOfStringAndPropertyValueType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", propertyValueType],
]);

export const callOfStringAndWholePropertyValueSearchOptsType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", propertyValueSearchOptsType, true],
]);

export const callOfPropertyGroupAndErrorType: StructType = structOf("", () => [
  ["A", propertyGroupType],
  ["B", basic.interface],
]);

export const callOfStringAndListOfPropertyFieldType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", listOfPropertyFieldType],
]);

export const callOfStringAndListOfPropertyValueType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", listOfPropertyValueType],
]);

export const callOfListOfPropertyValueType: StructType = structOf("", () => [
  ["A", listOfPropertyValueType],
]);

export const callOfListOfPropertyValueAndWholePropertyRequestOptionsType: StructType = structOf("", () => [
  ["A", listOfPropertyValueType],
  ["B", propertyRequestOptionsType, true],
]);

export const callOfPropertyValueAndWholePropertyRequestOptionsType: StructType = structOf("", () => [
  ["A", propertyValueType],
  ["B", propertyRequestOptionsType, true],
]);

export const callOfStringAndStringAndWholePropertyRequestOptionsType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", propertyRequestOptionsType, true],
]);

export const callOfStringAndStringAndStringAndWholePropertyRequestOptionsType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", propertyRequestOptionsType, true],
]);

export const callOfStringAndStringAndStringAndStringType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", basic.string],
]);

export const callOfAccessDecisionAndAppErrorType: StructType = structOf("", () => [
  ["A", accessDecisionType],
  ["B", appErrorType],
]);

export const callOfStringAndAccessControlPolicyType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", accessControlPolicyType],
]);

export const callOfAccessControlPolicyAndAppErrorType: StructType = structOf("", () => [
  ["A", accessControlPolicyType],
  ["B", appErrorType],
]);

export const callOfListOfCELExpressionErrorAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfCELExpressionErrorType],
  ["B", appErrorType],
]);

export const callOfStringAndStringAndStringAndStringAndStringAndInt64Type: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", basic.string],
  ["E", basic.string],
  ["F", basic.int64],
]);

export const callOfAccessControlPolicyTestResponseAndAppErrorType: StructType = structOf("", () => [
  ["A", accessControlPolicyTestResponseType],
  ["B", appErrorType],
]);

export const callOfStringAndStringAndInt64Type: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.int64],
]);

export const callOfListOfPropertyFieldAndAppErrorType: StructType = structOf("", () => [
  ["A", listOfPropertyFieldType],
  ["B", appErrorType],
]);

export const callOfVisualExpressionAndAppErrorType: StructType = structOf("", () => [
  ["A", visualExpressionType],
  ["B", appErrorType],
]);

export const callOfAuditRecordType: StructType = structOf("", () => [
  ["A", auditRecordType],
]);

export const callOfAuditRecordAndWholeLogrLevelType: StructType = structOf("", () => [
  ["A", auditRecordType],
  ["B", logrLevelType, true],
]);

export const callOfProductLimitsAndErrorType: StructType = structOf("", () => [
  ["A", productLimitsType],
  ["B", basic.interface],
]);

export const callOfWholeOpenDialogRequestType: StructType = structOf("", () => [
  ["A", openDialogRequestType, true],
]);

export const callOfStringAndStringAndStringAndWholeSendToastMessageOptionsType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", sendToastMessageOptionsType, true],
]);

export const callOfWholePluginClusterEventAndWholePluginClusterEventSendOptionsType: StructType = structOf("", () => [
  ["A", pluginClusterEventType, true],
  ["B", pluginClusterEventSendOptionsType, true],
]);

export const callOfStringAndInt64AndBoolAndBoolType: StructType = structOf("", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.bool],
  ["D", basic.bool],
]);

export const callOfListOfStringAndStringType: StructType = structOf("", () => [
  ["A", listOfStringType],
  ["B", basic.string],
]);

export const callOfConfigAndErrorType: StructType = structOf("", () => [
  ["A", configType],
  ["B", basic.interface],
]);

export const callOfPostAndStringType: StructType = structOf("", () => [
  ["A", postType],
  ["B", basic.string],
]);

export const callOfScheduledPostAndStringType: StructType = structOf("", () => [
  ["A", scheduledPostType],
  ["B", basic.string],
]);

export const callOfDraftAndStringType: StructType = structOf("", () => [
  ["A", draftType],
  ["B", basic.string],
]);

export const callOfEmailNotificationContentAndStringType: StructType = structOf("", () => [
  ["A", emailNotificationContentType],
  ["B", basic.string],
]);

export const callOfChannelAndStringType: StructType = structOf("", () => [
  ["A", channelType],
  ["B", basic.string],
]);

export const callOfChannelMemberAndStringType: StructType = structOf("", () => [
  ["A", channelMemberType],
  ["B", basic.string],
]);

export const callOfTeamMemberAndStringType: StructType = structOf("", () => [
  ["A", teamMemberType],
  ["B", basic.string],
]);

export const callOfCommandResponseAndAppErrorType: StructType = structOf("", () => [
  ["A", commandResponseType],
  ["B", appErrorType],
]);

export const callOfListOfFileDataAndErrorType: StructType = structOf("", () => [
  ["A", listOfFileDataType],
  ["B", basic.interface],
]);

export const callOfFileInfoAndStringType: StructType = structOf("", () => [
  ["A", fileInfoType],
  ["B", basic.string],
]);
