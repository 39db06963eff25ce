// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AccessControlPolicy,
  AccessControlPolicyInit,
  AccessControlPolicyTestResponse,
  AccessControlPolicyTestResponseInit,
  AccessDecision,
  AccessDecisionInit,
  CELExpressionError,
  CELExpressionErrorInit,
  VisualExpression,
  VisualExpressionInit,
} from "../model/access-control.ts";
import type {
  CheckAccessControlExpressionRequest,
  CheckAccessControlExpressionRequestInit,
  DeleteAccessControlPolicyRequest,
  DeleteAccessControlPolicyRequestInit,
  EvaluateAccessControlRequest,
  EvaluateAccessControlRequestInit,
  GetAccessControlFieldsAutocompleteRequest,
  GetAccessControlFieldsAutocompleteRequestInit,
  GetAccessControlPolicyRequest,
  GetAccessControlPolicyRequestInit,
  GetAccessControlVisualASTRequest,
  GetAccessControlVisualASTRequestInit,
  QueryUsersForAccessControlExpressionRequest,
  QueryUsersForAccessControlExpressionRequestInit,
  SaveAccessControlPolicyRequest,
  SaveAccessControlPolicyRequestInit,
} from "../model/api-access-control.ts";
import type {
  CreateBotRequest,
  CreateBotRequestInit,
  EnsureBotUserRequest,
  EnsureBotUserRequestInit,
  GetBotRequest,
  GetBotRequestInit,
  GetBotsRequest,
  GetBotsRequestInit,
  PatchBotRequest,
  PatchBotRequestInit,
  PermanentDeleteBotRequest,
  PermanentDeleteBotRequestInit,
  UpdateBotActiveRequest,
  UpdateBotActiveRequestInit,
} from "../model/api-bot.ts";
import type {
  AddChannelMemberRequest,
  AddChannelMemberRequestInit,
  AddUserToChannelRequest,
  AddUserToChannelRequestInit,
  CreateChannelRequest,
  CreateChannelRequestInit,
  CreateChannelSidebarCategoryRequest,
  CreateChannelSidebarCategoryRequestInit,
  DeleteChannelMemberRequest,
  DeleteChannelMemberRequestInit,
  DeleteChannelRequest,
  DeleteChannelRequestInit,
  GetChannelByNameForTeamNameRequest,
  GetChannelByNameForTeamNameRequestInit,
  GetChannelByNameRequest,
  GetChannelByNameRequestInit,
  GetChannelMemberRequest,
  GetChannelMemberRequestInit,
  GetChannelMembersByIdsRequest,
  GetChannelMembersByIdsRequestInit,
  GetChannelMembersForUserRequest,
  GetChannelMembersForUserRequestInit,
  GetChannelMembersRequest,
  GetChannelMembersRequestInit,
  GetChannelOfTypeRequest,
  GetChannelOfTypeRequestInit,
  GetChannelRequest,
  GetChannelRequestInit,
  GetChannelSidebarCategoriesRequest,
  GetChannelSidebarCategoriesRequestInit,
  GetChannelStatsRequest,
  GetChannelStatsRequestInit,
  GetChannelsForTeamForUserRequest,
  GetChannelsForTeamForUserRequestInit,
  GetDirectChannelRequest,
  GetDirectChannelRequestInit,
  GetGroupChannelRequest,
  GetGroupChannelRequestInit,
  GetPublicChannelsForTeamRequest,
  GetPublicChannelsForTeamRequestInit,
  PatchChannelMembersNotificationsRequest,
  PatchChannelMembersNotificationsRequestInit,
  RegisterChannelGuardRequest,
  RegisterChannelGuardRequestInit,
  RestoreChannelRequest,
  RestoreChannelRequestInit,
  SearchChannelsRequest,
  SearchChannelsRequestInit,
  UnregisterChannelGuardRequest,
  UnregisterChannelGuardRequestInit,
  UpdateChannelMemberNotificationsRequest,
  UpdateChannelMemberNotificationsRequestInit,
  UpdateChannelMemberRolesRequest,
  UpdateChannelMemberRolesRequestInit,
  UpdateChannelRequest,
  UpdateChannelRequestInit,
  UpdateChannelSidebarCategoriesRequest,
  UpdateChannelSidebarCategoriesRequestInit,
} from "../model/api-channel.ts";
import type {
  CreateCommandRequest,
  CreateCommandRequestInit,
  DeleteCommandRequest,
  DeleteCommandRequestInit,
  ExecuteSlashCommandRequest,
  ExecuteSlashCommandRequestInit,
  GetCommandRequest,
  GetCommandRequestInit,
  ListBuiltInCommandsRequest,
  ListBuiltInCommandsRequestInit,
  ListCommandsRequest,
  ListCommandsRequestInit,
  ListCustomCommandsRequest,
  ListCustomCommandsRequestInit,
  ListPluginCommandsRequest,
  ListPluginCommandsRequestInit,
  RegisterCommandRequest,
  RegisterCommandRequestInit,
  UnregisterCommandRequest,
  UnregisterCommandRequestInit,
  UpdateCommandRequest,
  UpdateCommandRequestInit,
} from "../model/api-command.ts";
import type {
  GetConfigRequest,
  GetConfigRequestInit,
  GetPluginConfigRequest,
  GetPluginConfigRequestInit,
  GetUnsanitizedConfigRequest,
  GetUnsanitizedConfigRequestInit,
  LoadPluginConfigurationRequest,
  LoadPluginConfigurationRequestInit,
  SaveConfigRequest,
  SaveConfigRequestInit,
  SavePluginConfigRequest,
  SavePluginConfigRequestInit,
} from "../model/api-config.ts";
import type {
  GetEmojiByNameRequest,
  GetEmojiByNameRequestInit,
  GetEmojiImageRequest,
  GetEmojiImageRequestInit,
  GetEmojiListRequest,
  GetEmojiListRequestInit,
  GetEmojiRequest,
  GetEmojiRequestInit,
} from "../model/api-emoji.ts";
import type {
  CopyFileInfosRequest,
  CopyFileInfosRequestInit,
  CreateUploadSessionRequest,
  CreateUploadSessionRequestInit,
  GetFileInfoRequest,
  GetFileInfoRequestInit,
  GetFileInfosRequest,
  GetFileInfosRequestInit,
  GetFileLinkRequest,
  GetFileLinkRequestInit,
  GetFileRequest,
  GetFileRequestInit,
  GetUploadSessionRequest,
  GetUploadSessionRequestInit,
  ReadFileRequest,
  ReadFileRequestInit,
  SetFileSearchableContentRequest,
  SetFileSearchableContentRequestInit,
  UploadDataRequest,
  UploadDataRequestInit,
  UploadFileRequest,
  UploadFileRequestInit,
} from "../model/api-file.ts";
import type {
  OpenInteractiveDialogRequest,
  OpenInteractiveDialogRequestInit,
  PublishWebSocketEventRequest,
  PublishWebSocketEventRequestInit,
  SendPushNotificationRequest,
  SendPushNotificationRequestInit,
  SendToastMessageRequest,
  SendToastMessageRequestInit,
} from "../model/api-frontend.ts";
import type {
  CreateDefaultSyncableMembershipsRequest,
  CreateDefaultSyncableMembershipsRequestInit,
  CreateGroupRequest,
  CreateGroupRequestInit,
  DeleteGroupConstrainedMembershipsRequest,
  DeleteGroupConstrainedMembershipsRequestInit,
  DeleteGroupMemberRequest,
  DeleteGroupMemberRequestInit,
  DeleteGroupRequest,
  DeleteGroupRequestInit,
  DeleteGroupSyncableRequest,
  DeleteGroupSyncableRequestInit,
  GetGroupByNameRequest,
  GetGroupByNameRequestInit,
  GetGroupByRemoteIDRequest,
  GetGroupByRemoteIDRequestInit,
  GetGroupMemberUsersRequest,
  GetGroupMemberUsersRequestInit,
  GetGroupRequest,
  GetGroupRequestInit,
  GetGroupSyncableRequest,
  GetGroupSyncableRequestInit,
  GetGroupSyncablesRequest,
  GetGroupSyncablesRequestInit,
  GetGroupsBySourceRequest,
  GetGroupsBySourceRequestInit,
  GetGroupsForUserRequest,
  GetGroupsForUserRequestInit,
  GetGroupsRequest,
  GetGroupsRequestInit,
  RestoreGroupRequest,
  RestoreGroupRequestInit,
  UpdateGroupRequest,
  UpdateGroupRequestInit,
  UpdateGroupSyncableRequest,
  UpdateGroupSyncableRequestInit,
  UpsertGroupMemberRequest,
  UpsertGroupMemberRequestInit,
  UpsertGroupMembersRequest,
  UpsertGroupMembersRequestInit,
  UpsertGroupSyncableRequest,
  UpsertGroupSyncableRequestInit,
} from "../model/api-group.ts";
import type {
  KVCompareAndDeleteRequest,
  KVCompareAndDeleteRequestInit,
  KVCompareAndSetRequest,
  KVCompareAndSetRequestInit,
  KVDeleteAllRequest,
  KVDeleteAllRequestInit,
  KVDeleteRequest,
  KVDeleteRequestInit,
  KVGetRequest,
  KVGetRequestInit,
  KVListRequest,
  KVListRequestInit,
  KVSetRequest,
  KVSetRequestInit,
  KVSetWithExpiryRequest,
  KVSetWithExpiryRequestInit,
  KVSetWithOptionsRequest,
  KVSetWithOptionsRequestInit,
} from "../model/api-kv.ts";
import type {
  LogAuditRecRequest,
  LogAuditRecRequestInit,
  LogAuditRecWithLevelRequest,
  LogAuditRecWithLevelRequestInit,
  LogDebugRequest,
  LogDebugRequestInit,
  LogErrorRequest,
  LogErrorRequestInit,
  LogInfoRequest,
  LogInfoRequestInit,
  LogWarnRequest,
  LogWarnRequestInit,
} from "../model/api-log.ts";
import type {
  CreateOAuthAppRequest,
  CreateOAuthAppRequestInit,
  DeleteOAuthAppRequest,
  DeleteOAuthAppRequestInit,
  GetOAuthAppRequest,
  GetOAuthAppRequestInit,
  UpdateOAuthAppRequest,
  UpdateOAuthAppRequestInit,
} from "../model/api-oauth.ts";
import type {
  HasPermissionToChannelRequest,
  HasPermissionToChannelRequestInit,
  HasPermissionToRequest,
  HasPermissionToRequestInit,
  HasPermissionToTeamRequest,
  HasPermissionToTeamRequestInit,
  RolesGrantPermissionRequest,
  RolesGrantPermissionRequestInit,
} from "../model/api-permission.ts";
import type {
  DisablePluginRequest,
  DisablePluginRequestInit,
  EnablePluginRequest,
  EnablePluginRequestInit,
  GetBundlePathRequest,
  GetBundlePathRequestInit,
  GetPluginIDRequest,
  GetPluginIDRequestInit,
  GetPluginStatusRequest,
  GetPluginStatusRequestInit,
  GetPluginsRequest,
  GetPluginsRequestInit,
  InstallPluginRequest,
  InstallPluginRequestInit,
  PublishPluginClusterEventRequest,
  PublishPluginClusterEventRequestInit,
  RegisterCollectionAndTopicRequest,
  RegisterCollectionAndTopicRequestInit,
  RemovePluginRequest,
  RemovePluginRequestInit,
} from "../model/api-plugin.ts";
import type {
  AddReactionRequest,
  AddReactionRequestInit,
  CreatePostRequest,
  CreatePostRequestInit,
  DeleteEphemeralPostRequest,
  DeleteEphemeralPostRequestInit,
  DeletePostRequest,
  DeletePostRequestInit,
  GetPostRequest,
  GetPostRequestInit,
  GetPostThreadRequest,
  GetPostThreadRequestInit,
  GetPostsAfterRequest,
  GetPostsAfterRequestInit,
  GetPostsBeforeRequest,
  GetPostsBeforeRequestInit,
  GetPostsForChannelRequest,
  GetPostsForChannelRequestInit,
  GetPostsSinceRequest,
  GetPostsSinceRequestInit,
  GetReactionsRequest,
  GetReactionsRequestInit,
  RemoveReactionRequest,
  RemoveReactionRequestInit,
  SearchPostsInTeamForUserRequest,
  SearchPostsInTeamForUserRequestInit,
  SearchPostsInTeamRequest,
  SearchPostsInTeamRequestInit,
  SendEphemeralPostRequest,
  SendEphemeralPostRequestInit,
  UpdateEphemeralPostRequest,
  UpdateEphemeralPostRequestInit,
  UpdatePostRequest,
  UpdatePostRequestInit,
} from "../model/api-post.ts";
import type {
  DeletePreferencesForUserRequest,
  DeletePreferencesForUserRequestInit,
  GetPreferenceForUserRequest,
  GetPreferenceForUserRequestInit,
  GetPreferencesForUserRequest,
  GetPreferencesForUserRequestInit,
  UpdatePreferencesForUserRequest,
  UpdatePreferencesForUserRequestInit,
} from "../model/api-preference.ts";
import type {
  CountPropertyFieldsForTargetRequest,
  CountPropertyFieldsForTargetRequestInit,
  CountPropertyFieldsRequest,
  CountPropertyFieldsRequestInit,
  CreatePropertyFieldRequest,
  CreatePropertyFieldRequestInit,
  CreatePropertyValueRequest,
  CreatePropertyValueRequestInit,
  DeletePropertyFieldRequest,
  DeletePropertyFieldRequestInit,
  DeletePropertyValueRequest,
  DeletePropertyValueRequestInit,
  DeletePropertyValueWithOptionsRequest,
  DeletePropertyValueWithOptionsRequestInit,
  DeletePropertyValuesForFieldRequest,
  DeletePropertyValuesForFieldRequestInit,
  DeletePropertyValuesForFieldWithOptionsRequest,
  DeletePropertyValuesForFieldWithOptionsRequestInit,
  DeletePropertyValuesForTargetRequest,
  DeletePropertyValuesForTargetRequestInit,
  DeletePropertyValuesForTargetWithOptionsRequest,
  DeletePropertyValuesForTargetWithOptionsRequestInit,
  GetPropertyFieldByNameRequest,
  GetPropertyFieldByNameRequestInit,
  GetPropertyFieldRequest,
  GetPropertyFieldRequestInit,
  GetPropertyFieldsRequest,
  GetPropertyFieldsRequestInit,
  GetPropertyGroupRequest,
  GetPropertyGroupRequestInit,
  GetPropertyValueRequest,
  GetPropertyValueRequestInit,
  GetPropertyValuesRequest,
  GetPropertyValuesRequestInit,
  RegisterPropertyGroupRequest,
  RegisterPropertyGroupRequestInit,
  SearchPropertyFieldsRequest,
  SearchPropertyFieldsRequestInit,
  SearchPropertyValuesRequest,
  SearchPropertyValuesRequestInit,
  UpdatePropertyFieldRequest,
  UpdatePropertyFieldRequestInit,
  UpdatePropertyFieldsRequest,
  UpdatePropertyFieldsRequestInit,
  UpdatePropertyValueRequest,
  UpdatePropertyValueRequestInit,
  UpdatePropertyValuesRequest,
  UpdatePropertyValuesRequestInit,
  UpsertPropertyValueRequest,
  UpsertPropertyValueRequestInit,
  UpsertPropertyValueWithOptionsRequest,
  UpsertPropertyValueWithOptionsRequestInit,
  UpsertPropertyValuesRequest,
  UpsertPropertyValuesRequestInit,
  UpsertPropertyValuesWithOptionsRequest,
  UpsertPropertyValuesWithOptionsRequestInit,
} from "../model/api-property.ts";
import type {
  GetCloudLimitsRequest,
  GetCloudLimitsRequestInit,
  GetDiagnosticIdRequest,
  GetDiagnosticIdRequestInit,
  GetLicenseRequest,
  GetLicenseRequestInit,
  GetServerVersionRequest,
  GetServerVersionRequestInit,
  GetSystemInstallDateRequest,
  GetSystemInstallDateRequestInit,
  GetTelemetryIdRequest,
  GetTelemetryIdRequestInit,
  IsEnterpriseReadyRequest,
  IsEnterpriseReadyRequestInit,
  RequestTrialLicenseRequest,
  RequestTrialLicenseRequestInit,
  SendMailRequest,
  SendMailRequestInit,
} from "../model/api-server.ts";
import type {
  CreateSessionRequest,
  CreateSessionRequestInit,
  CreateUserAccessTokenRequest,
  CreateUserAccessTokenRequestInit,
  ExtendSessionExpiryRequest,
  ExtendSessionExpiryRequestInit,
  GetSessionRequest,
  GetSessionRequestInit,
  RevokeSessionRequest,
  RevokeSessionRequestInit,
  RevokeUserAccessTokenRequest,
  RevokeUserAccessTokenRequestInit,
} from "../model/api-session.ts";
import type {
  InviteRemoteToChannelRequest,
  InviteRemoteToChannelRequestInit,
  ReceiveSharedChannelAttachmentSyncMsgRequest,
  ReceiveSharedChannelAttachmentSyncMsgRequestInit,
  ReceiveSharedChannelProfileImageSyncMsgRequest,
  ReceiveSharedChannelProfileImageSyncMsgRequestInit,
  ReceiveSharedChannelSyncMsgRequest,
  ReceiveSharedChannelSyncMsgRequestInit,
  RegisterPluginForSharedChannelsRequest,
  RegisterPluginForSharedChannelsRequestInit,
  ShareChannelRequest,
  ShareChannelRequestInit,
  SyncSharedChannelRequest,
  SyncSharedChannelRequestInit,
  UninviteRemoteFromChannelRequest,
  UninviteRemoteFromChannelRequestInit,
  UnregisterPluginForSharedChannelsRequest,
  UnregisterPluginForSharedChannelsRequestInit,
  UnregisterPluginRemoteForSharedChannelsRequest,
  UnregisterPluginRemoteForSharedChannelsRequestInit,
  UnshareChannelRequest,
  UnshareChannelRequestInit,
  UpdateSharedChannelCursorRequest,
  UpdateSharedChannelCursorRequestInit,
  UpdateSharedChannelRequest,
  UpdateSharedChannelRequestInit,
} from "../model/api-shared-channel.ts";
import type {
  CreateTeamMemberRequest,
  CreateTeamMemberRequestInit,
  CreateTeamMembersGracefullyRequest,
  CreateTeamMembersGracefullyRequestInit,
  CreateTeamMembersRequest,
  CreateTeamMembersRequestInit,
  CreateTeamRequest,
  CreateTeamRequestInit,
  DeleteTeamMemberRequest,
  DeleteTeamMemberRequestInit,
  DeleteTeamRequest,
  DeleteTeamRequestInit,
  GetTeamByNameRequest,
  GetTeamByNameRequestInit,
  GetTeamIconRequest,
  GetTeamIconRequestInit,
  GetTeamMemberRequest,
  GetTeamMemberRequestInit,
  GetTeamMembersForUserRequest,
  GetTeamMembersForUserRequestInit,
  GetTeamMembersRequest,
  GetTeamMembersRequestInit,
  GetTeamRequest,
  GetTeamRequestInit,
  GetTeamStatsRequest,
  GetTeamStatsRequestInit,
  GetTeamsForUserRequest,
  GetTeamsForUserRequestInit,
  GetTeamsRequest,
  GetTeamsRequestInit,
  GetTeamsUnreadForUserRequest,
  GetTeamsUnreadForUserRequestInit,
  RemoveTeamIconRequest,
  RemoveTeamIconRequestInit,
  SearchTeamsRequest,
  SearchTeamsRequestInit,
  SetTeamIconRequest,
  SetTeamIconRequestInit,
  UpdateTeamMemberRolesRequest,
  UpdateTeamMemberRolesRequestInit,
  UpdateTeamRequest,
  UpdateTeamRequestInit,
} from "../model/api-team.ts";
import type {
  CreateUserRequest,
  CreateUserRequestInit,
  DeleteUserRequest,
  DeleteUserRequestInit,
  GetLDAPUserAttributesRequest,
  GetLDAPUserAttributesRequestInit,
  GetProfileImageRequest,
  GetProfileImageRequestInit,
  GetUserByEmailRequest,
  GetUserByEmailRequestInit,
  GetUserByUsernameRequest,
  GetUserByUsernameRequestInit,
  GetUserRequest,
  GetUserRequestInit,
  GetUserStatusRequest,
  GetUserStatusRequestInit,
  GetUserStatusesByIdsRequest,
  GetUserStatusesByIdsRequestInit,
  GetUsersByIdsRequest,
  GetUsersByIdsRequestInit,
  GetUsersByUsernamesRequest,
  GetUsersByUsernamesRequestInit,
  GetUsersInChannelRequest,
  GetUsersInChannelRequestInit,
  GetUsersInTeamRequest,
  GetUsersInTeamRequestInit,
  GetUsersRequest,
  GetUsersRequestInit,
  PublishUserTypingRequest,
  PublishUserTypingRequestInit,
  RemoveUserCustomStatusRequest,
  RemoveUserCustomStatusRequestInit,
  SearchUsersRequest,
  SearchUsersRequestInit,
  SetProfileImageRequest,
  SetProfileImageRequestInit,
  SetUserStatusTimedDNDRequest,
  SetUserStatusTimedDNDRequestInit,
  UpdateUserActiveRequest,
  UpdateUserActiveRequestInit,
  UpdateUserAuthRequest,
  UpdateUserAuthRequestInit,
  UpdateUserCustomStatusRequest,
  UpdateUserCustomStatusRequestInit,
  UpdateUserRequest,
  UpdateUserRequestInit,
  UpdateUserRolesRequest,
  UpdateUserRolesRequestInit,
  UpdateUserStatusRequest,
  UpdateUserStatusRequestInit,
} from "../model/api-user.ts";
import type { Bot, BotInit } from "../model/bot.ts";
import type {
  Channel,
  ChannelInit,
  ChannelMember,
  ChannelMemberInit,
  ChannelStats,
  ChannelStatsInit,
  OrderedSidebarCategories,
  OrderedSidebarCategoriesInit,
  SidebarCategoryWithChannels,
  SidebarCategoryWithChannelsInit,
} from "../model/channel.ts";
import type { Command, CommandInit, CommandResponse, CommandResponseInit } from "../model/command.ts";
import type { CloudLimits, Config, License } from "../model/documents.ts";
import type { Emoji, EmojiInit } from "../model/emoji.ts";
import type { FileInfo, FileInfoInit, UploadSession, UploadSessionInit } from "../model/file.ts";
import type {
  Group,
  GroupInit,
  GroupMember,
  GroupMemberInit,
  GroupSyncable,
  GroupSyncableInit,
} from "../model/group.ts";
import type { OAuthApp, OAuthAppInit } from "../model/oauth.ts";
import type { Manifest, ManifestInit, PluginStatus, PluginStatusInit } from "../model/plugin.ts";
import type {
  Post,
  PostInit,
  PostList,
  PostListInit,
  PostSearchResults,
  PostSearchResultsInit,
  Reaction,
  ReactionInit,
} from "../model/post.ts";
import type { Preference, PreferenceInit } from "../model/preference.ts";
import type {
  PropertyField,
  PropertyFieldInit,
  PropertyGroup,
  PropertyGroupInit,
  PropertyValue,
  PropertyValueInit,
} from "../model/property.ts";
import type { Session, SessionInit, UserAccessToken, UserAccessTokenInit } from "../model/session.ts";
import type { SharedChannel, SharedChannelInit, SyncResponse, SyncResponseInit } from "../model/shared-channel.ts";
import type {
  Team,
  TeamInit,
  TeamMember,
  TeamMemberInit,
  TeamMemberWithError,
  TeamMemberWithErrorInit,
  TeamStats,
  TeamStatsInit,
  TeamUnread,
  TeamUnreadInit,
} from "../model/team.ts";
import type { Status, StatusInit, User, UserAuth, UserAuthInit, UserInit } from "../model/user.ts";
import type { DynamicObject, JsonObject } from "../model/values.ts";
import type { GetEmojiImageAnswer, GetEmojiImageAnswerInit } from "./answers.ts";
import type { CallOptions } from "./api.ts";

/**
 * The types of each method: `input` is what its caller gives, `request` the whole value that a host is handed,
 * `answer` what the caller gets, `answerInit` what a host may answer.
 */
export interface ApiTypes {
  createUser: { input: CreateUserRequestInit; request: CreateUserRequest; answer: User; answerInit: UserInit };
  deleteUser: { input: DeleteUserRequestInit; request: DeleteUserRequest; answer: void; answerInit: void };
  getUsers: { input: GetUsersRequestInit; request: GetUsersRequest; answer: User[]; answerInit: readonly UserInit[] };
  getUsersByIds: { input: GetUsersByIdsRequestInit; request: GetUsersByIdsRequest; answer: User[]; answerInit: readonly UserInit[] };
  getUser: { input: GetUserRequestInit; request: GetUserRequest; answer: User; answerInit: UserInit };
  getUserByEmail: { input: GetUserByEmailRequestInit; request: GetUserByEmailRequest; answer: User; answerInit: UserInit };
  getUserByUsername: { input: GetUserByUsernameRequestInit; request: GetUserByUsernameRequest; answer: User; answerInit: UserInit };
  getUsersByUsernames: { input: GetUsersByUsernamesRequestInit; request: GetUsersByUsernamesRequest; answer: User[]; answerInit: readonly UserInit[] };
  getUsersInTeam: { input: GetUsersInTeamRequestInit; request: GetUsersInTeamRequest; answer: User[]; answerInit: readonly UserInit[] };
  updateUser: { input: UpdateUserRequestInit; request: UpdateUserRequest; answer: User; answerInit: UserInit };
  getUserStatus: { input: GetUserStatusRequestInit; request: GetUserStatusRequest; answer: Status; answerInit: StatusInit };
  getUserStatusesByIds: { input: GetUserStatusesByIdsRequestInit; request: GetUserStatusesByIdsRequest; answer: Status[]; answerInit: readonly StatusInit[] };
  updateUserStatus: { input: UpdateUserStatusRequestInit; request: UpdateUserStatusRequest; answer: Status; answerInit: StatusInit };
  setUserStatusTimedDND: { input: SetUserStatusTimedDNDRequestInit; request: SetUserStatusTimedDNDRequest; answer: Status; answerInit: StatusInit };
  updateUserActive: { input: UpdateUserActiveRequestInit; request: UpdateUserActiveRequest; answer: void; answerInit: void };
  updateUserCustomStatus: { input: UpdateUserCustomStatusRequestInit; request: UpdateUserCustomStatusRequest; answer: void; answerInit: void };
  removeUserCustomStatus: { input: RemoveUserCustomStatusRequestInit; request: RemoveUserCustomStatusRequest; answer: void; answerInit: void };
  getUsersInChannel: { input: GetUsersInChannelRequestInit; request: GetUsersInChannelRequest; answer: User[]; answerInit: readonly UserInit[] };
  getLDAPUserAttributes: { input: GetLDAPUserAttributesRequestInit; request: GetLDAPUserAttributesRequest; answer: Record<string, string>; answerInit: Record<string, string> };
  searchUsers: { input: SearchUsersRequestInit; request: SearchUsersRequest; answer: User[]; answerInit: readonly UserInit[] };
  getProfileImage: { input: GetProfileImageRequestInit; request: GetProfileImageRequest; answer: Uint8Array; answerInit: Uint8Array };
  setProfileImage: { input: SetProfileImageRequestInit; request: SetProfileImageRequest; answer: void; answerInit: void };
  hasPermissionTo: { input: HasPermissionToRequestInit; request: HasPermissionToRequest; answer: boolean; answerInit: boolean };
  hasPermissionToTeam: { input: HasPermissionToTeamRequestInit; request: HasPermissionToTeamRequest; answer: boolean; answerInit: boolean };
  hasPermissionToChannel: { input: HasPermissionToChannelRequestInit; request: HasPermissionToChannelRequest; answer: boolean; answerInit: boolean };
  publishUserTyping: { input: PublishUserTypingRequestInit; request: PublishUserTypingRequest; answer: void; answerInit: void };
  updateUserAuth: { input: UpdateUserAuthRequestInit; request: UpdateUserAuthRequest; answer: UserAuth; answerInit: UserAuthInit };
  updateUserRoles: { input: UpdateUserRolesRequestInit; request: UpdateUserRolesRequest; answer: User; answerInit: UserInit };
  getSession: { input: GetSessionRequestInit; request: GetSessionRequest; answer: Session; answerInit: SessionInit };
  createSession: { input: CreateSessionRequestInit; request: CreateSessionRequest; answer: Session; answerInit: SessionInit };
  extendSessionExpiry: { input: ExtendSessionExpiryRequestInit; request: ExtendSessionExpiryRequest; answer: void; answerInit: void };
  revokeSession: { input: RevokeSessionRequestInit; request: RevokeSessionRequest; answer: void; answerInit: void };
  createUserAccessToken: { input: CreateUserAccessTokenRequestInit; request: CreateUserAccessTokenRequest; answer: UserAccessToken; answerInit: UserAccessTokenInit };
  revokeUserAccessToken: { input: RevokeUserAccessTokenRequestInit; request: RevokeUserAccessTokenRequest; answer: void; answerInit: void };
  createTeam: { input: CreateTeamRequestInit; request: CreateTeamRequest; answer: Team; answerInit: TeamInit };
  deleteTeam: { input: DeleteTeamRequestInit; request: DeleteTeamRequest; answer: void; answerInit: void };
  getTeams: { input: GetTeamsRequestInit; request: GetTeamsRequest; answer: Team[]; answerInit: readonly TeamInit[] };
  getTeam: { input: GetTeamRequestInit; request: GetTeamRequest; answer: Team; answerInit: TeamInit };
  getTeamByName: { input: GetTeamByNameRequestInit; request: GetTeamByNameRequest; answer: Team; answerInit: TeamInit };
  getTeamsUnreadForUser: { input: GetTeamsUnreadForUserRequestInit; request: GetTeamsUnreadForUserRequest; answer: TeamUnread[]; answerInit: readonly TeamUnreadInit[] };
  updateTeam: { input: UpdateTeamRequestInit; request: UpdateTeamRequest; answer: Team; answerInit: TeamInit };
  searchTeams: { input: SearchTeamsRequestInit; request: SearchTeamsRequest; answer: Team[]; answerInit: readonly TeamInit[] };
  getTeamsForUser: { input: GetTeamsForUserRequestInit; request: GetTeamsForUserRequest; answer: Team[]; answerInit: readonly TeamInit[] };
  createTeamMember: { input: CreateTeamMemberRequestInit; request: CreateTeamMemberRequest; answer: TeamMember; answerInit: TeamMemberInit };
  createTeamMembers: { input: CreateTeamMembersRequestInit; request: CreateTeamMembersRequest; answer: TeamMember[]; answerInit: readonly TeamMemberInit[] };
  createTeamMembersGracefully: { input: CreateTeamMembersGracefullyRequestInit; request: CreateTeamMembersGracefullyRequest; answer: TeamMemberWithError[]; answerInit: readonly TeamMemberWithErrorInit[] };
  deleteTeamMember: { input: DeleteTeamMemberRequestInit; request: DeleteTeamMemberRequest; answer: void; answerInit: void };
  getTeamMembers: { input: GetTeamMembersRequestInit; request: GetTeamMembersRequest; answer: TeamMember[]; answerInit: readonly TeamMemberInit[] };
  getTeamMember: { input: GetTeamMemberRequestInit; request: GetTeamMemberRequest; answer: TeamMember; answerInit: TeamMemberInit };
  getTeamMembersForUser: { input: GetTeamMembersForUserRequestInit; request: GetTeamMembersForUserRequest; answer: TeamMember[]; answerInit: readonly TeamMemberInit[] };
  updateTeamMemberRoles: { input: UpdateTeamMemberRolesRequestInit; request: UpdateTeamMemberRolesRequest; answer: TeamMember; answerInit: TeamMemberInit };
  getTeamIcon: { input: GetTeamIconRequestInit; request: GetTeamIconRequest; answer: Uint8Array; answerInit: Uint8Array };
  setTeamIcon: { input: SetTeamIconRequestInit; request: SetTeamIconRequest; answer: void; answerInit: void };
  removeTeamIcon: { input: RemoveTeamIconRequestInit; request: RemoveTeamIconRequest; answer: void; answerInit: void };
  getTeamStats: { input: GetTeamStatsRequestInit; request: GetTeamStatsRequest; answer: TeamStats; answerInit: TeamStatsInit };
  createChannel: { input: CreateChannelRequestInit; request: CreateChannelRequest; answer: Channel; answerInit: ChannelInit };
  deleteChannel: { input: DeleteChannelRequestInit; request: DeleteChannelRequest; answer: void; answerInit: void };
  restoreChannel: { input: RestoreChannelRequestInit; request: RestoreChannelRequest; answer: void; answerInit: void };
  getPublicChannelsForTeam: { input: GetPublicChannelsForTeamRequestInit; request: GetPublicChannelsForTeamRequest; answer: Channel[]; answerInit: readonly ChannelInit[] };
  getChannel: { input: GetChannelRequestInit; request: GetChannelRequest; answer: Channel; answerInit: ChannelInit };
  getChannelOfType: { input: GetChannelOfTypeRequestInit; request: GetChannelOfTypeRequest; answer: Channel; answerInit: ChannelInit };
  getChannelByName: { input: GetChannelByNameRequestInit; request: GetChannelByNameRequest; answer: Channel; answerInit: ChannelInit };
  getChannelByNameForTeamName: { input: GetChannelByNameForTeamNameRequestInit; request: GetChannelByNameForTeamNameRequest; answer: Channel; answerInit: ChannelInit };
  getChannelsForTeamForUser: { input: GetChannelsForTeamForUserRequestInit; request: GetChannelsForTeamForUserRequest; answer: Channel[]; answerInit: readonly ChannelInit[] };
  getChannelStats: { input: GetChannelStatsRequestInit; request: GetChannelStatsRequest; answer: ChannelStats; answerInit: ChannelStatsInit };
  getDirectChannel: { input: GetDirectChannelRequestInit; request: GetDirectChannelRequest; answer: Channel; answerInit: ChannelInit };
  getGroupChannel: { input: GetGroupChannelRequestInit; request: GetGroupChannelRequest; answer: Channel; answerInit: ChannelInit };
  updateChannel: { input: UpdateChannelRequestInit; request: UpdateChannelRequest; answer: Channel; answerInit: ChannelInit };
  searchChannels: { input: SearchChannelsRequestInit; request: SearchChannelsRequest; answer: Channel[]; answerInit: readonly ChannelInit[] };
  addChannelMember: { input: AddChannelMemberRequestInit; request: AddChannelMemberRequest; answer: ChannelMember; answerInit: ChannelMemberInit };
  addUserToChannel: { input: AddUserToChannelRequestInit; request: AddUserToChannelRequest; answer: ChannelMember; answerInit: ChannelMemberInit };
  getChannelMember: { input: GetChannelMemberRequestInit; request: GetChannelMemberRequest; answer: ChannelMember; answerInit: ChannelMemberInit };
  getChannelMembers: { input: GetChannelMembersRequestInit; request: GetChannelMembersRequest; answer: ChannelMember[]; answerInit: readonly ChannelMemberInit[] };
  getChannelMembersByIds: { input: GetChannelMembersByIdsRequestInit; request: GetChannelMembersByIdsRequest; answer: ChannelMember[]; answerInit: readonly ChannelMemberInit[] };
  getChannelMembersForUser: { input: GetChannelMembersForUserRequestInit; request: GetChannelMembersForUserRequest; answer: ChannelMember[]; answerInit: readonly ChannelMemberInit[] };
  updateChannelMemberRoles: { input: UpdateChannelMemberRolesRequestInit; request: UpdateChannelMemberRolesRequest; answer: ChannelMember; answerInit: ChannelMemberInit };
  updateChannelMemberNotifications: { input: UpdateChannelMemberNotificationsRequestInit; request: UpdateChannelMemberNotificationsRequest; answer: ChannelMember; answerInit: ChannelMemberInit };
  patchChannelMembersNotifications: { input: PatchChannelMembersNotificationsRequestInit; request: PatchChannelMembersNotificationsRequest; answer: void; answerInit: void };
  deleteChannelMember: { input: DeleteChannelMemberRequestInit; request: DeleteChannelMemberRequest; answer: void; answerInit: void };
  registerChannelGuard: { input: RegisterChannelGuardRequestInit; request: RegisterChannelGuardRequest; answer: void; answerInit: void };
  unregisterChannelGuard: { input: UnregisterChannelGuardRequestInit; request: UnregisterChannelGuardRequest; answer: void; answerInit: void };
  createChannelSidebarCategory: { input: CreateChannelSidebarCategoryRequestInit; request: CreateChannelSidebarCategoryRequest; answer: SidebarCategoryWithChannels; answerInit: SidebarCategoryWithChannelsInit };
  getChannelSidebarCategories: { input: GetChannelSidebarCategoriesRequestInit; request: GetChannelSidebarCategoriesRequest; answer: OrderedSidebarCategories; answerInit: OrderedSidebarCategoriesInit };
  updateChannelSidebarCategories: { input: UpdateChannelSidebarCategoriesRequestInit; request: UpdateChannelSidebarCategoriesRequest; answer: SidebarCategoryWithChannels[]; answerInit: readonly SidebarCategoryWithChannelsInit[] };
  createPost: { input: CreatePostRequestInit; request: CreatePostRequest; answer: Post; answerInit: PostInit };
  addReaction: { input: AddReactionRequestInit; request: AddReactionRequest; answer: Reaction; answerInit: ReactionInit };
  removeReaction: { input: RemoveReactionRequestInit; request: RemoveReactionRequest; answer: void; answerInit: void };
  getReactions: { input: GetReactionsRequestInit; request: GetReactionsRequest; answer: Reaction[]; answerInit: readonly ReactionInit[] };
  sendEphemeralPost: { input: SendEphemeralPostRequestInit; request: SendEphemeralPostRequest; answer: Post; answerInit: PostInit };
  updateEphemeralPost: { input: UpdateEphemeralPostRequestInit; request: UpdateEphemeralPostRequest; answer: Post; answerInit: PostInit };
  deleteEphemeralPost: { input: DeleteEphemeralPostRequestInit; request: DeleteEphemeralPostRequest; answer: void; answerInit: void };
  deletePost: { input: DeletePostRequestInit; request: DeletePostRequest; answer: void; answerInit: void };
  getPostThread: { input: GetPostThreadRequestInit; request: GetPostThreadRequest; answer: PostList; answerInit: PostListInit };
  getPost: { input: GetPostRequestInit; request: GetPostRequest; answer: Post; answerInit: PostInit };
  getPostsSince: { input: GetPostsSinceRequestInit; request: GetPostsSinceRequest; answer: PostList; answerInit: PostListInit };
  getPostsAfter: { input: GetPostsAfterRequestInit; request: GetPostsAfterRequest; answer: PostList; answerInit: PostListInit };
  getPostsBefore: { input: GetPostsBeforeRequestInit; request: GetPostsBeforeRequest; answer: PostList; answerInit: PostListInit };
  getPostsForChannel: { input: GetPostsForChannelRequestInit; request: GetPostsForChannelRequest; answer: PostList; answerInit: PostListInit };
  updatePost: { input: UpdatePostRequestInit; request: UpdatePostRequest; answer: Post; answerInit: PostInit };
  searchPostsInTeam: { input: SearchPostsInTeamRequestInit; request: SearchPostsInTeamRequest; answer: Post[]; answerInit: readonly PostInit[] };
  searchPostsInTeamForUser: { input: SearchPostsInTeamForUserRequestInit; request: SearchPostsInTeamForUserRequest; answer: PostSearchResults; answerInit: PostSearchResultsInit };
  getEmojiList: { input: GetEmojiListRequestInit; request: GetEmojiListRequest; answer: Emoji[]; answerInit: readonly EmojiInit[] };
  getEmojiByName: { input: GetEmojiByNameRequestInit; request: GetEmojiByNameRequest; answer: Emoji; answerInit: EmojiInit };
  getEmoji: { input: GetEmojiRequestInit; request: GetEmojiRequest; answer: Emoji; answerInit: EmojiInit };
  getEmojiImage: { input: GetEmojiImageRequestInit; request: GetEmojiImageRequest; answer: GetEmojiImageAnswer; answerInit: GetEmojiImageAnswerInit };
  kvSet: { input: KVSetRequestInit; request: KVSetRequest; answer: void; answerInit: void };
  kvCompareAndSet: { input: KVCompareAndSetRequestInit; request: KVCompareAndSetRequest; answer: boolean; answerInit: boolean };
  kvCompareAndDelete: { input: KVCompareAndDeleteRequestInit; request: KVCompareAndDeleteRequest; answer: boolean; answerInit: boolean };
  kvSetWithOptions: { input: KVSetWithOptionsRequestInit; request: KVSetWithOptionsRequest; answer: boolean; answerInit: boolean };
  kvSetWithExpiry: { input: KVSetWithExpiryRequestInit; request: KVSetWithExpiryRequest; answer: void; answerInit: void };
  kvGet: { input: KVGetRequestInit; request: KVGetRequest; answer: Uint8Array | undefined; answerInit: Uint8Array | undefined };
  kvDelete: { input: KVDeleteRequestInit; request: KVDeleteRequest; answer: void; answerInit: void };
  kvDeleteAll: { input: KVDeleteAllRequestInit; request: KVDeleteAllRequest; answer: void; answerInit: void };
  kvList: { input: KVListRequestInit; request: KVListRequest; answer: string[]; answerInit: readonly string[] };
  publishWebSocketEvent: { input: PublishWebSocketEventRequestInit; request: PublishWebSocketEventRequest; answer: void; answerInit: void };
  loadPluginConfiguration: { input: LoadPluginConfigurationRequestInit; request: LoadPluginConfigurationRequest; answer: JsonObject; answerInit: JsonObject };
  getConfig: { input: GetConfigRequestInit; request: GetConfigRequest; answer: Config; answerInit: Config };
  getUnsanitizedConfig: { input: GetUnsanitizedConfigRequestInit; request: GetUnsanitizedConfigRequest; answer: Config; answerInit: Config };
  saveConfig: { input: SaveConfigRequestInit; request: SaveConfigRequest; answer: void; answerInit: void };
  getPluginConfig: { input: GetPluginConfigRequestInit; request: GetPluginConfigRequest; answer: DynamicObject; answerInit: DynamicObject };
  savePluginConfig: { input: SavePluginConfigRequestInit; request: SavePluginConfigRequest; answer: void; answerInit: void };
  getBundlePath: { input: GetBundlePathRequestInit; request: GetBundlePathRequest; answer: string; answerInit: string };
  getPlugins: { input: GetPluginsRequestInit; request: GetPluginsRequest; answer: Manifest[]; answerInit: readonly ManifestInit[] };
  enablePlugin: { input: EnablePluginRequestInit; request: EnablePluginRequest; answer: void; answerInit: void };
  disablePlugin: { input: DisablePluginRequestInit; request: DisablePluginRequest; answer: void; answerInit: void };
  removePlugin: { input: RemovePluginRequestInit; request: RemovePluginRequest; answer: void; answerInit: void };
  getPluginStatus: { input: GetPluginStatusRequestInit; request: GetPluginStatusRequest; answer: PluginStatus; answerInit: PluginStatusInit };
  installPlugin: { input: InstallPluginRequestInit; request: InstallPluginRequest; answer: Manifest; answerInit: ManifestInit };
  getPluginID: { input: GetPluginIDRequestInit; request: GetPluginIDRequest; answer: string; answerInit: string };
  logDebug: { input: LogDebugRequestInit; request: LogDebugRequest; answer: void; answerInit: void };
  logInfo: { input: LogInfoRequestInit; request: LogInfoRequest; answer: void; answerInit: void };
  logError: { input: LogErrorRequestInit; request: LogErrorRequest; answer: void; answerInit: void };
  logWarn: { input: LogWarnRequestInit; request: LogWarnRequest; answer: void; answerInit: void };
  copyFileInfos: { input: CopyFileInfosRequestInit; request: CopyFileInfosRequest; answer: string[]; answerInit: readonly string[] };
  getFileInfo: { input: GetFileInfoRequestInit; request: GetFileInfoRequest; answer: FileInfo; answerInit: FileInfoInit };
  setFileSearchableContent: { input: SetFileSearchableContentRequestInit; request: SetFileSearchableContentRequest; answer: void; answerInit: void };
  getFileInfos: { input: GetFileInfosRequestInit; request: GetFileInfosRequest; answer: FileInfo[]; answerInit: readonly FileInfoInit[] };
  getFile: { input: GetFileRequestInit; request: GetFileRequest; answer: Uint8Array; answerInit: Uint8Array };
  getFileLink: { input: GetFileLinkRequestInit; request: GetFileLinkRequest; answer: string; answerInit: string };
  readFile: { input: ReadFileRequestInit; request: ReadFileRequest; answer: Uint8Array; answerInit: Uint8Array };
  uploadFile: { input: UploadFileRequestInit; request: UploadFileRequest; answer: FileInfo; answerInit: FileInfoInit };
  createUploadSession: { input: CreateUploadSessionRequestInit; request: CreateUploadSessionRequest; answer: UploadSession; answerInit: UploadSessionInit };
  uploadData: { input: UploadDataRequestInit; request: UploadDataRequest; answer: FileInfo | undefined; answerInit: FileInfoInit | undefined };
  getUploadSession: { input: GetUploadSessionRequestInit; request: GetUploadSessionRequest; answer: UploadSession; answerInit: UploadSessionInit };
  createBot: { input: CreateBotRequestInit; request: CreateBotRequest; answer: Bot; answerInit: BotInit };
  patchBot: { input: PatchBotRequestInit; request: PatchBotRequest; answer: Bot; answerInit: BotInit };
  getBot: { input: GetBotRequestInit; request: GetBotRequest; answer: Bot; answerInit: BotInit };
  getBots: { input: GetBotsRequestInit; request: GetBotsRequest; answer: Bot[]; answerInit: readonly BotInit[] };
  updateBotActive: { input: UpdateBotActiveRequestInit; request: UpdateBotActiveRequest; answer: Bot; answerInit: BotInit };
  permanentDeleteBot: { input: PermanentDeleteBotRequestInit; request: PermanentDeleteBotRequest; answer: void; answerInit: void };
  ensureBotUser: { input: EnsureBotUserRequestInit; request: EnsureBotUserRequest; answer: string; answerInit: string };
  getLicense: { input: GetLicenseRequestInit; request: GetLicenseRequest; answer: License | undefined; answerInit: License | undefined };
  isEnterpriseReady: { input: IsEnterpriseReadyRequestInit; request: IsEnterpriseReadyRequest; answer: boolean; answerInit: boolean };
  getServerVersion: { input: GetServerVersionRequestInit; request: GetServerVersionRequest; answer: string; answerInit: string };
  getSystemInstallDate: { input: GetSystemInstallDateRequestInit; request: GetSystemInstallDateRequest; answer: number; answerInit: number };
  getDiagnosticId: { input: GetDiagnosticIdRequestInit; request: GetDiagnosticIdRequest; answer: string; answerInit: string };
  getTelemetryId: { input: GetTelemetryIdRequestInit; request: GetTelemetryIdRequest; answer: string; answerInit: string };
  registerCommand: { input: RegisterCommandRequestInit; request: RegisterCommandRequest; answer: void; answerInit: void };
  unregisterCommand: { input: UnregisterCommandRequestInit; request: UnregisterCommandRequest; answer: void; answerInit: void };
  executeSlashCommand: { input: ExecuteSlashCommandRequestInit; request: ExecuteSlashCommandRequest; answer: CommandResponse | undefined; answerInit: CommandResponseInit | undefined };
  createCommand: { input: CreateCommandRequestInit; request: CreateCommandRequest; answer: Command; answerInit: CommandInit };
  listCommands: { input: ListCommandsRequestInit; request: ListCommandsRequest; answer: Command[]; answerInit: readonly CommandInit[] };
  listCustomCommands: { input: ListCustomCommandsRequestInit; request: ListCustomCommandsRequest; answer: Command[]; answerInit: readonly CommandInit[] };
  listPluginCommands: { input: ListPluginCommandsRequestInit; request: ListPluginCommandsRequest; answer: Command[]; answerInit: readonly CommandInit[] };
  listBuiltInCommands: { input: ListBuiltInCommandsRequestInit; request: ListBuiltInCommandsRequest; answer: Command[]; answerInit: readonly CommandInit[] };
  getCommand: { input: GetCommandRequestInit; request: GetCommandRequest; answer: Command; answerInit: CommandInit };
  updateCommand: { input: UpdateCommandRequestInit; request: UpdateCommandRequest; answer: Command; answerInit: CommandInit };
  deleteCommand: { input: DeleteCommandRequestInit; request: DeleteCommandRequest; answer: void; answerInit: void };
  getPreferenceForUser: { input: GetPreferenceForUserRequestInit; request: GetPreferenceForUserRequest; answer: Preference; answerInit: PreferenceInit };
  getPreferencesForUser: { input: GetPreferencesForUserRequestInit; request: GetPreferencesForUserRequest; answer: Preference[]; answerInit: readonly PreferenceInit[] };
  updatePreferencesForUser: { input: UpdatePreferencesForUserRequestInit; request: UpdatePreferencesForUserRequest; answer: void; answerInit: void };
  deletePreferencesForUser: { input: DeletePreferencesForUserRequestInit; request: DeletePreferencesForUserRequest; answer: void; answerInit: void };
  createOAuthApp: { input: CreateOAuthAppRequestInit; request: CreateOAuthAppRequest; answer: OAuthApp; answerInit: OAuthAppInit };
  getOAuthApp: { input: GetOAuthAppRequestInit; request: GetOAuthAppRequest; answer: OAuthApp; answerInit: OAuthAppInit };
  updateOAuthApp: { input: UpdateOAuthAppRequestInit; request: UpdateOAuthAppRequest; answer: OAuthApp; answerInit: OAuthAppInit };
  deleteOAuthApp: { input: DeleteOAuthAppRequestInit; request: DeleteOAuthAppRequest; answer: void; answerInit: void };
  getGroup: { input: GetGroupRequestInit; request: GetGroupRequest; answer: Group; answerInit: GroupInit };
  getGroupByName: { input: GetGroupByNameRequestInit; request: GetGroupByNameRequest; answer: Group; answerInit: GroupInit };
  getGroupMemberUsers: { input: GetGroupMemberUsersRequestInit; request: GetGroupMemberUsersRequest; answer: User[]; answerInit: readonly UserInit[] };
  getGroupsBySource: { input: GetGroupsBySourceRequestInit; request: GetGroupsBySourceRequest; answer: Group[]; answerInit: readonly GroupInit[] };
  getGroupsForUser: { input: GetGroupsForUserRequestInit; request: GetGroupsForUserRequest; answer: Group[]; answerInit: readonly GroupInit[] };
  upsertGroupMember: { input: UpsertGroupMemberRequestInit; request: UpsertGroupMemberRequest; answer: GroupMember; answerInit: GroupMemberInit };
  upsertGroupMembers: { input: UpsertGroupMembersRequestInit; request: UpsertGroupMembersRequest; answer: GroupMember[]; answerInit: readonly GroupMemberInit[] };
  getGroupByRemoteID: { input: GetGroupByRemoteIDRequestInit; request: GetGroupByRemoteIDRequest; answer: Group; answerInit: GroupInit };
  createGroup: { input: CreateGroupRequestInit; request: CreateGroupRequest; answer: Group; answerInit: GroupInit };
  updateGroup: { input: UpdateGroupRequestInit; request: UpdateGroupRequest; answer: Group; answerInit: GroupInit };
  deleteGroup: { input: DeleteGroupRequestInit; request: DeleteGroupRequest; answer: Group; answerInit: GroupInit };
  restoreGroup: { input: RestoreGroupRequestInit; request: RestoreGroupRequest; answer: Group; answerInit: GroupInit };
  deleteGroupMember: { input: DeleteGroupMemberRequestInit; request: DeleteGroupMemberRequest; answer: GroupMember; answerInit: GroupMemberInit };
  getGroupSyncable: { input: GetGroupSyncableRequestInit; request: GetGroupSyncableRequest; answer: GroupSyncable; answerInit: GroupSyncableInit };
  getGroupSyncables: { input: GetGroupSyncablesRequestInit; request: GetGroupSyncablesRequest; answer: GroupSyncable[]; answerInit: readonly GroupSyncableInit[] };
  upsertGroupSyncable: { input: UpsertGroupSyncableRequestInit; request: UpsertGroupSyncableRequest; answer: GroupSyncable; answerInit: GroupSyncableInit };
  updateGroupSyncable: { input: UpdateGroupSyncableRequestInit; request: UpdateGroupSyncableRequest; answer: GroupSyncable; answerInit: GroupSyncableInit };
  deleteGroupSyncable: { input: DeleteGroupSyncableRequestInit; request: DeleteGroupSyncableRequest; answer: GroupSyncable; answerInit: GroupSyncableInit };
  getGroups: { input: GetGroupsRequestInit; request: GetGroupsRequest; answer: Group[]; answerInit: readonly GroupInit[] };
  createDefaultSyncableMemberships: { input: CreateDefaultSyncableMembershipsRequestInit; request: CreateDefaultSyncableMembershipsRequest; answer: void; answerInit: void };
  deleteGroupConstrainedMemberships: { input: DeleteGroupConstrainedMembershipsRequestInit; request: DeleteGroupConstrainedMembershipsRequest; answer: void; answerInit: void };
  registerPluginForSharedChannels: { input: RegisterPluginForSharedChannelsRequestInit; request: RegisterPluginForSharedChannelsRequest; answer: string; answerInit: string };
  unregisterPluginForSharedChannels: { input: UnregisterPluginForSharedChannelsRequestInit; request: UnregisterPluginForSharedChannelsRequest; answer: void; answerInit: void };
  unregisterPluginRemoteForSharedChannels: { input: UnregisterPluginRemoteForSharedChannelsRequestInit; request: UnregisterPluginRemoteForSharedChannelsRequest; answer: void; answerInit: void };
  shareChannel: { input: ShareChannelRequestInit; request: ShareChannelRequest; answer: SharedChannel; answerInit: SharedChannelInit };
  updateSharedChannel: { input: UpdateSharedChannelRequestInit; request: UpdateSharedChannelRequest; answer: SharedChannel; answerInit: SharedChannelInit };
  unshareChannel: { input: UnshareChannelRequestInit; request: UnshareChannelRequest; answer: boolean; answerInit: boolean };
  updateSharedChannelCursor: { input: UpdateSharedChannelCursorRequestInit; request: UpdateSharedChannelCursorRequest; answer: void; answerInit: void };
  syncSharedChannel: { input: SyncSharedChannelRequestInit; request: SyncSharedChannelRequest; answer: void; answerInit: void };
  inviteRemoteToChannel: { input: InviteRemoteToChannelRequestInit; request: InviteRemoteToChannelRequest; answer: void; answerInit: void };
  uninviteRemoteFromChannel: { input: UninviteRemoteFromChannelRequestInit; request: UninviteRemoteFromChannelRequest; answer: void; answerInit: void };
  receiveSharedChannelSyncMsg: { input: ReceiveSharedChannelSyncMsgRequestInit; request: ReceiveSharedChannelSyncMsgRequest; answer: SyncResponse; answerInit: SyncResponseInit };
  receiveSharedChannelAttachmentSyncMsg: { input: ReceiveSharedChannelAttachmentSyncMsgRequestInit; request: ReceiveSharedChannelAttachmentSyncMsgRequest; answer: FileInfo; answerInit: FileInfoInit };
  receiveSharedChannelProfileImageSyncMsg: { input: ReceiveSharedChannelProfileImageSyncMsgRequestInit; request: ReceiveSharedChannelProfileImageSyncMsgRequest; answer: void; answerInit: void };
  createPropertyField: { input: CreatePropertyFieldRequestInit; request: CreatePropertyFieldRequest; answer: PropertyField; answerInit: PropertyFieldInit };
  getPropertyField: { input: GetPropertyFieldRequestInit; request: GetPropertyFieldRequest; answer: PropertyField; answerInit: PropertyFieldInit };
  getPropertyFields: { input: GetPropertyFieldsRequestInit; request: GetPropertyFieldsRequest; answer: PropertyField[]; answerInit: readonly PropertyFieldInit[] };
  updatePropertyField: { input: UpdatePropertyFieldRequestInit; request: UpdatePropertyFieldRequest; answer: PropertyField; answerInit: PropertyFieldInit };
  deletePropertyField: { input: DeletePropertyFieldRequestInit; request: DeletePropertyFieldRequest; answer: void; answerInit: void };
  searchPropertyFields: { input: SearchPropertyFieldsRequestInit; request: SearchPropertyFieldsRequest; answer: PropertyField[]; answerInit: readonly PropertyFieldInit[] };
  countPropertyFields: { input: CountPropertyFieldsRequestInit; request: CountPropertyFieldsRequest; answer: number; answerInit: number };
  countPropertyFieldsForTarget: { input: CountPropertyFieldsForTargetRequestInit; request: CountPropertyFieldsForTargetRequest; answer: number; answerInit: number };
  createPropertyValue: { input: CreatePropertyValueRequestInit; request: CreatePropertyValueRequest; answer: PropertyValue; answerInit: PropertyValueInit };
  getPropertyValue: { input: GetPropertyValueRequestInit; request: GetPropertyValueRequest; answer: PropertyValue; answerInit: PropertyValueInit };
  getPropertyValues: { input: GetPropertyValuesRequestInit; request: GetPropertyValuesRequest; answer: PropertyValue[]; answerInit: readonly PropertyValueInit[] };
  updatePropertyValue: { input: UpdatePropertyValueRequestInit; request: UpdatePropertyValueRequest; answer: PropertyValue; answerInit: PropertyValueInit };
  upsertPropertyValue: { input: UpsertPropertyValueRequestInit; request: UpsertPropertyValueRequest; answer: PropertyValue; answerInit: PropertyValueInit };
  deletePropertyValue: { input: DeletePropertyValueRequestInit; request: DeletePropertyValueRequest; answer: void; answerInit: void };
  searchPropertyValues: { input: SearchPropertyValuesRequestInit; request: SearchPropertyValuesRequest; answer: PropertyValue[]; answerInit: readonly PropertyValueInit[] };
  registerPropertyGroup: { input: RegisterPropertyGroupRequestInit; request: RegisterPropertyGroupRequest; answer: PropertyGroup; answerInit: PropertyGroupInit };
  getPropertyGroup: { input: GetPropertyGroupRequestInit; request: GetPropertyGroupRequest; answer: PropertyGroup; answerInit: PropertyGroupInit };
  getPropertyFieldByName: { input: GetPropertyFieldByNameRequestInit; request: GetPropertyFieldByNameRequest; answer: PropertyField; answerInit: PropertyFieldInit };
  updatePropertyFields: { input: UpdatePropertyFieldsRequestInit; request: UpdatePropertyFieldsRequest; answer: PropertyField[]; answerInit: readonly PropertyFieldInit[] };
  updatePropertyValues: { input: UpdatePropertyValuesRequestInit; request: UpdatePropertyValuesRequest; answer: PropertyValue[]; answerInit: readonly PropertyValueInit[] };
  upsertPropertyValues: { input: UpsertPropertyValuesRequestInit; request: UpsertPropertyValuesRequest; answer: PropertyValue[]; answerInit: readonly PropertyValueInit[] };
  deletePropertyValuesForTarget: { input: DeletePropertyValuesForTargetRequestInit; request: DeletePropertyValuesForTargetRequest; answer: void; answerInit: void };
  deletePropertyValuesForField: { input: DeletePropertyValuesForFieldRequestInit; request: DeletePropertyValuesForFieldRequest; answer: void; answerInit: void };
  upsertPropertyValuesWithOptions: { input: UpsertPropertyValuesWithOptionsRequestInit; request: UpsertPropertyValuesWithOptionsRequest; answer: PropertyValue[]; answerInit: readonly PropertyValueInit[] };
  upsertPropertyValueWithOptions: { input: UpsertPropertyValueWithOptionsRequestInit; request: UpsertPropertyValueWithOptionsRequest; answer: PropertyValue; answerInit: PropertyValueInit };
  deletePropertyValueWithOptions: { input: DeletePropertyValueWithOptionsRequestInit; request: DeletePropertyValueWithOptionsRequest; answer: void; answerInit: void };
  deletePropertyValuesForTargetWithOptions: { input: DeletePropertyValuesForTargetWithOptionsRequestInit; request: DeletePropertyValuesForTargetWithOptionsRequest; answer: void; answerInit: void };
  deletePropertyValuesForFieldWithOptions: { input: DeletePropertyValuesForFieldWithOptionsRequestInit; request: DeletePropertyValuesForFieldWithOptionsRequest; answer: void; answerInit: void };
  evaluateAccessControl: { input: EvaluateAccessControlRequestInit; request: EvaluateAccessControlRequest; answer: AccessDecision; answerInit: AccessDecisionInit };
  saveAccessControlPolicy: { input: SaveAccessControlPolicyRequestInit; request: SaveAccessControlPolicyRequest; answer: AccessControlPolicy; answerInit: AccessControlPolicyInit };
  getAccessControlPolicy: { input: GetAccessControlPolicyRequestInit; request: GetAccessControlPolicyRequest; answer: AccessControlPolicy; answerInit: AccessControlPolicyInit };
  deleteAccessControlPolicy: { input: DeleteAccessControlPolicyRequestInit; request: DeleteAccessControlPolicyRequest; answer: void; answerInit: void };
  checkAccessControlExpression: { input: CheckAccessControlExpressionRequestInit; request: CheckAccessControlExpressionRequest; answer: CELExpressionError[]; answerInit: readonly CELExpressionErrorInit[] };
  queryUsersForAccessControlExpression: { input: QueryUsersForAccessControlExpressionRequestInit; request: QueryUsersForAccessControlExpressionRequest; answer: AccessControlPolicyTestResponse; answerInit: AccessControlPolicyTestResponseInit };
  getAccessControlFieldsAutocomplete: { input: GetAccessControlFieldsAutocompleteRequestInit; request: GetAccessControlFieldsAutocompleteRequest; answer: PropertyField[]; answerInit: readonly PropertyFieldInit[] };
  getAccessControlVisualAST: { input: GetAccessControlVisualASTRequestInit; request: GetAccessControlVisualASTRequest; answer: VisualExpression; answerInit: VisualExpressionInit };
  logAuditRec: { input: LogAuditRecRequestInit; request: LogAuditRecRequest; answer: void; answerInit: void };
  logAuditRecWithLevel: { input: LogAuditRecWithLevelRequestInit; request: LogAuditRecWithLevelRequest; answer: void; answerInit: void };
  pluginHTTP: { input: Request; request: Request; answer: Response; answerInit: Response };
  getCloudLimits: { input: GetCloudLimitsRequestInit; request: GetCloudLimitsRequest; answer: CloudLimits | undefined; answerInit: CloudLimits | undefined };
  openInteractiveDialog: { input: OpenInteractiveDialogRequestInit; request: OpenInteractiveDialogRequest; answer: void; answerInit: void };
  sendToastMessage: { input: SendToastMessageRequestInit; request: SendToastMessageRequest; answer: void; answerInit: void };
  publishPluginClusterEvent: { input: PublishPluginClusterEventRequestInit; request: PublishPluginClusterEventRequest; answer: void; answerInit: void };
  registerCollectionAndTopic: { input: RegisterCollectionAndTopicRequestInit; request: RegisterCollectionAndTopicRequest; answer: void; answerInit: void };
  requestTrialLicense: { input: RequestTrialLicenseRequestInit; request: RequestTrialLicenseRequest; answer: void; answerInit: void };
  rolesGrantPermission: { input: RolesGrantPermissionRequestInit; request: RolesGrantPermissionRequest; answer: boolean; answerInit: boolean };
  sendMail: { input: SendMailRequestInit; request: SendMailRequest; answer: void; answerInit: void };
  sendPushNotification: { input: SendPushNotificationRequestInit; request: SendPushNotificationRequest; answer: void; answerInit: void };
}

/** The name of a method of the plugin API. */
export type ApiMethodName = keyof ApiTypes;

/** Calls one method: what a protocol gives to createApi. */
export type ApiInvoke = <M extends ApiMethodName>(
  method: M,
  input: ApiTypes[M]["input"],
  options?: CallOptions,
) => Promise<ApiTypes[M]["answer"]>;
