// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { GetEmojiImageAnswerInit } from "../api/answers.ts";
import type {
  AccessControlPolicyInit,
  AccessControlPolicyTestResponseInit,
  AccessDecisionInit,
  CELExpressionErrorInit,
  VisualExpressionInit,
} from "../model/access-control.ts";
import type {
  CheckAccessControlExpressionRequest,
  DeleteAccessControlPolicyRequest,
  EvaluateAccessControlRequest,
  GetAccessControlFieldsAutocompleteRequest,
  GetAccessControlPolicyRequest,
  GetAccessControlVisualASTRequest,
  QueryUsersForAccessControlExpressionRequest,
  SaveAccessControlPolicyRequest,
} from "../model/api-access-control.ts";
import type {
  CreateBotRequest,
  EnsureBotUserRequest,
  GetBotRequest,
  GetBotsRequest,
  PatchBotRequest,
  PermanentDeleteBotRequest,
  UpdateBotActiveRequest,
} from "../model/api-bot.ts";
import type {
  AddChannelMemberRequest,
  AddUserToChannelRequest,
  CreateChannelRequest,
  CreateChannelSidebarCategoryRequest,
  DeleteChannelMemberRequest,
  DeleteChannelRequest,
  GetChannelByNameForTeamNameRequest,
  GetChannelByNameRequest,
  GetChannelMemberRequest,
  GetChannelMembersByIdsRequest,
  GetChannelMembersForUserRequest,
  GetChannelMembersRequest,
  GetChannelOfTypeRequest,
  GetChannelRequest,
  GetChannelSidebarCategoriesRequest,
  GetChannelStatsRequest,
  GetChannelsForTeamForUserRequest,
  GetDirectChannelRequest,
  GetGroupChannelRequest,
  GetPublicChannelsForTeamRequest,
  PatchChannelMembersNotificationsRequest,
  RegisterChannelGuardRequest,
  RestoreChannelRequest,
  SearchChannelsRequest,
  UnregisterChannelGuardRequest,
  UpdateChannelMemberNotificationsRequest,
  UpdateChannelMemberRolesRequest,
  UpdateChannelRequest,
  UpdateChannelSidebarCategoriesRequest,
} from "../model/api-channel.ts";
import type {
  CreateCommandRequest,
  DeleteCommandRequest,
  ExecuteSlashCommandRequest,
  GetCommandRequest,
  ListBuiltInCommandsRequest,
  ListCommandsRequest,
  ListCustomCommandsRequest,
  ListPluginCommandsRequest,
  RegisterCommandRequest,
  UnregisterCommandRequest,
  UpdateCommandRequest,
} from "../model/api-command.ts";
import type {
  GetConfigRequest,
  GetPluginConfigRequest,
  GetUnsanitizedConfigRequest,
  LoadPluginConfigurationRequest,
  SaveConfigRequest,
  SavePluginConfigRequest,
} from "../model/api-config.ts";
import type {
  GetEmojiByNameRequest,
  GetEmojiImageRequest,
  GetEmojiListRequest,
  GetEmojiRequest,
} from "../model/api-emoji.ts";
import type {
  CopyFileInfosRequest,
  CreateUploadSessionRequest,
  GetFileInfoRequest,
  GetFileInfosRequest,
  GetFileLinkRequest,
  GetFileRequest,
  GetUploadSessionRequest,
  ReadFileRequest,
  SetFileSearchableContentRequest,
  UploadDataRequest,
  UploadFileRequest,
} from "../model/api-file.ts";
import type {
  OpenInteractiveDialogRequest,
  PublishWebSocketEventRequest,
  SendPushNotificationRequest,
  SendToastMessageRequest,
} from "../model/api-frontend.ts";
import type {
  CreateDefaultSyncableMembershipsRequest,
  CreateGroupRequest,
  DeleteGroupConstrainedMembershipsRequest,
  DeleteGroupMemberRequest,
  DeleteGroupRequest,
  DeleteGroupSyncableRequest,
  GetGroupByNameRequest,
  GetGroupByRemoteIDRequest,
  GetGroupMemberUsersRequest,
  GetGroupRequest,
  GetGroupSyncableRequest,
  GetGroupSyncablesRequest,
  GetGroupsBySourceRequest,
  GetGroupsForUserRequest,
  GetGroupsRequest,
  RestoreGroupRequest,
  UpdateGroupRequest,
  UpdateGroupSyncableRequest,
  UpsertGroupMemberRequest,
  UpsertGroupMembersRequest,
  UpsertGroupSyncableRequest,
} from "../model/api-group.ts";
import type {
  KVCompareAndDeleteRequest,
  KVCompareAndSetRequest,
  KVDeleteAllRequest,
  KVDeleteRequest,
  KVGetRequest,
  KVListRequest,
  KVSetRequest,
  KVSetWithExpiryRequest,
  KVSetWithOptionsRequest,
} from "../model/api-kv.ts";
import type {
  LogAuditRecRequest,
  LogAuditRecWithLevelRequest,
  LogDebugRequest,
  LogErrorRequest,
  LogInfoRequest,
  LogWarnRequest,
} from "../model/api-log.ts";
import type {
  CreateOAuthAppRequest,
  DeleteOAuthAppRequest,
  GetOAuthAppRequest,
  UpdateOAuthAppRequest,
} from "../model/api-oauth.ts";
import type {
  HasPermissionToChannelRequest,
  HasPermissionToRequest,
  HasPermissionToTeamRequest,
  RolesGrantPermissionRequest,
} from "../model/api-permission.ts";
import type {
  DisablePluginRequest,
  EnablePluginRequest,
  GetBundlePathRequest,
  GetPluginIDRequest,
  GetPluginStatusRequest,
  GetPluginsRequest,
  InstallPluginRequest,
  PublishPluginClusterEventRequest,
  RegisterCollectionAndTopicRequest,
  RemovePluginRequest,
} from "../model/api-plugin.ts";
import type {
  AddReactionRequest,
  CreatePostRequest,
  DeleteEphemeralPostRequest,
  DeletePostRequest,
  GetPostRequest,
  GetPostThreadRequest,
  GetPostsAfterRequest,
  GetPostsBeforeRequest,
  GetPostsForChannelRequest,
  GetPostsSinceRequest,
  GetReactionsRequest,
  RemoveReactionRequest,
  SearchPostsInTeamForUserRequest,
  SearchPostsInTeamRequest,
  SendEphemeralPostRequest,
  UpdateEphemeralPostRequest,
  UpdatePostRequest,
} from "../model/api-post.ts";
import type {
  DeletePreferencesForUserRequest,
  GetPreferenceForUserRequest,
  GetPreferencesForUserRequest,
  UpdatePreferencesForUserRequest,
} from "../model/api-preference.ts";
import type {
  CountPropertyFieldsForTargetRequest,
  CountPropertyFieldsRequest,
  CreatePropertyFieldRequest,
  CreatePropertyValueRequest,
  DeletePropertyFieldRequest,
  DeletePropertyValueRequest,
  DeletePropertyValueWithOptionsRequest,
  DeletePropertyValuesForFieldRequest,
  DeletePropertyValuesForFieldWithOptionsRequest,
  DeletePropertyValuesForTargetRequest,
  DeletePropertyValuesForTargetWithOptionsRequest,
  GetPropertyFieldByNameRequest,
  GetPropertyFieldRequest,
  GetPropertyFieldsRequest,
  GetPropertyGroupRequest,
  GetPropertyValueRequest,
  GetPropertyValuesRequest,
  RegisterPropertyGroupRequest,
  SearchPropertyFieldsRequest,
  SearchPropertyValuesRequest,
  UpdatePropertyFieldRequest,
  UpdatePropertyFieldsRequest,
  UpdatePropertyValueRequest,
  UpdatePropertyValuesRequest,
  UpsertPropertyValueRequest,
  UpsertPropertyValueWithOptionsRequest,
  UpsertPropertyValuesRequest,
  UpsertPropertyValuesWithOptionsRequest,
} from "../model/api-property.ts";
import type {
  GetCloudLimitsRequest,
  GetDiagnosticIdRequest,
  GetLicenseRequest,
  GetServerVersionRequest,
  GetSystemInstallDateRequest,
  GetTelemetryIdRequest,
  IsEnterpriseReadyRequest,
  RequestTrialLicenseRequest,
  SendMailRequest,
} from "../model/api-server.ts";
import type {
  CreateSessionRequest,
  CreateUserAccessTokenRequest,
  ExtendSessionExpiryRequest,
  GetSessionRequest,
  RevokeSessionRequest,
  RevokeUserAccessTokenRequest,
} from "../model/api-session.ts";
import type {
  InviteRemoteToChannelRequest,
  ReceiveSharedChannelAttachmentSyncMsgRequest,
  ReceiveSharedChannelProfileImageSyncMsgRequest,
  ReceiveSharedChannelSyncMsgRequest,
  RegisterPluginForSharedChannelsRequest,
  ShareChannelRequest,
  SyncSharedChannelRequest,
  UninviteRemoteFromChannelRequest,
  UnregisterPluginForSharedChannelsRequest,
  UnregisterPluginRemoteForSharedChannelsRequest,
  UnshareChannelRequest,
  UpdateSharedChannelCursorRequest,
  UpdateSharedChannelRequest,
} from "../model/api-shared-channel.ts";
import type {
  CreateTeamMemberRequest,
  CreateTeamMembersGracefullyRequest,
  CreateTeamMembersRequest,
  CreateTeamRequest,
  DeleteTeamMemberRequest,
  DeleteTeamRequest,
  GetTeamByNameRequest,
  GetTeamIconRequest,
  GetTeamMemberRequest,
  GetTeamMembersForUserRequest,
  GetTeamMembersRequest,
  GetTeamRequest,
  GetTeamStatsRequest,
  GetTeamsForUserRequest,
  GetTeamsRequest,
  GetTeamsUnreadForUserRequest,
  RemoveTeamIconRequest,
  SearchTeamsRequest,
  SetTeamIconRequest,
  UpdateTeamMemberRolesRequest,
  UpdateTeamRequest,
} from "../model/api-team.ts";
import type {
  CreateUserRequest,
  DeleteUserRequest,
  GetLDAPUserAttributesRequest,
  GetProfileImageRequest,
  GetUserByEmailRequest,
  GetUserByUsernameRequest,
  GetUserRequest,
  GetUserStatusRequest,
  GetUserStatusesByIdsRequest,
  GetUsersByIdsRequest,
  GetUsersByUsernamesRequest,
  GetUsersInChannelRequest,
  GetUsersInTeamRequest,
  GetUsersRequest,
  PublishUserTypingRequest,
  RemoveUserCustomStatusRequest,
  SearchUsersRequest,
  SetProfileImageRequest,
  SetUserStatusTimedDNDRequest,
  UpdateUserActiveRequest,
  UpdateUserAuthRequest,
  UpdateUserCustomStatusRequest,
  UpdateUserRequest,
  UpdateUserRolesRequest,
  UpdateUserStatusRequest,
} from "../model/api-user.ts";
import type { BotInit } from "../model/bot.ts";
import type {
  ChannelInit,
  ChannelMemberInit,
  ChannelStatsInit,
  OrderedSidebarCategoriesInit,
  SidebarCategoryWithChannelsInit,
} from "../model/channel.ts";
import type { CommandInit, CommandResponseInit } from "../model/command.ts";
import type { CloudLimits, Config, License } from "../model/documents.ts";
import type { EmojiInit } from "../model/emoji.ts";
import type { FileInfoInit, UploadSessionInit } from "../model/file.ts";
import type { GroupInit, GroupMemberInit, GroupSyncableInit } from "../model/group.ts";
import type { OAuthAppInit } from "../model/oauth.ts";
import type { ManifestInit, PluginStatusInit } from "../model/plugin.ts";
import type { PostInit, PostListInit, PostSearchResultsInit, ReactionInit } from "../model/post.ts";
import type { PreferenceInit } from "../model/preference.ts";
import type { PropertyFieldInit, PropertyGroupInit, PropertyValueInit } from "../model/property.ts";
import type { SessionInit, UserAccessTokenInit } from "../model/session.ts";
import type { SharedChannelInit, SyncResponseInit } from "../model/shared-channel.ts";
import type {
  TeamInit,
  TeamMemberInit,
  TeamMemberWithErrorInit,
  TeamStatsInit,
  TeamUnreadInit,
} from "../model/team.ts";
import type { StatusInit, UserAuthInit, UserInit } from "../model/user.ts";
import type { DynamicObject, JsonObject, MaybePromise } from "../model/values.ts";

/** Who calls the plugin API. */
export interface HostCall {
  /** The id of the plugin that calls. */
  readonly pluginId: string;
  /** Aborts when the plugin gives the call up or goes away. */
  readonly signal: AbortSignal;
}

/** The plugin API from the side of the host: the same methods as Api. A method that throws an AppError answers with it. */
export interface HostApi {
  createUser(request: CreateUserRequest, call: HostCall): MaybePromise<UserInit>;
  deleteUser(request: DeleteUserRequest, call: HostCall): MaybePromise<void>;
  getUsers(request: GetUsersRequest, call: HostCall): MaybePromise<readonly UserInit[]>;
  getUsersByIds(request: GetUsersByIdsRequest, call: HostCall): MaybePromise<readonly UserInit[]>;
  getUser(request: GetUserRequest, call: HostCall): MaybePromise<UserInit>;
  getUserByEmail(request: GetUserByEmailRequest, call: HostCall): MaybePromise<UserInit>;
  getUserByUsername(request: GetUserByUsernameRequest, call: HostCall): MaybePromise<UserInit>;
  getUsersByUsernames(request: GetUsersByUsernamesRequest, call: HostCall): MaybePromise<readonly UserInit[]>;
  getUsersInTeam(request: GetUsersInTeamRequest, call: HostCall): MaybePromise<readonly UserInit[]>;
  updateUser(request: UpdateUserRequest, call: HostCall): MaybePromise<UserInit>;
  getUserStatus(request: GetUserStatusRequest, call: HostCall): MaybePromise<StatusInit>;
  getUserStatusesByIds(request: GetUserStatusesByIdsRequest, call: HostCall): MaybePromise<readonly StatusInit[]>;
  updateUserStatus(request: UpdateUserStatusRequest, call: HostCall): MaybePromise<StatusInit>;
  setUserStatusTimedDND(request: SetUserStatusTimedDNDRequest, call: HostCall): MaybePromise<StatusInit>;
  updateUserActive(request: UpdateUserActiveRequest, call: HostCall): MaybePromise<void>;
  updateUserCustomStatus(request: UpdateUserCustomStatusRequest, call: HostCall): MaybePromise<void>;
  removeUserCustomStatus(request: RemoveUserCustomStatusRequest, call: HostCall): MaybePromise<void>;
  getUsersInChannel(request: GetUsersInChannelRequest, call: HostCall): MaybePromise<readonly UserInit[]>;
  getLDAPUserAttributes(request: GetLDAPUserAttributesRequest, call: HostCall): MaybePromise<Record<string, string>>;
  searchUsers(request: SearchUsersRequest, call: HostCall): MaybePromise<readonly UserInit[]>;
  getProfileImage(request: GetProfileImageRequest, call: HostCall): MaybePromise<Uint8Array>;
  setProfileImage(request: SetProfileImageRequest, call: HostCall): MaybePromise<void>;
  hasPermissionTo(request: HasPermissionToRequest, call: HostCall): MaybePromise<boolean>;
  hasPermissionToTeam(request: HasPermissionToTeamRequest, call: HostCall): MaybePromise<boolean>;
  hasPermissionToChannel(request: HasPermissionToChannelRequest, call: HostCall): MaybePromise<boolean>;
  publishUserTyping(request: PublishUserTypingRequest, call: HostCall): MaybePromise<void>;
  updateUserAuth(request: UpdateUserAuthRequest, call: HostCall): MaybePromise<UserAuthInit>;
  updateUserRoles(request: UpdateUserRolesRequest, call: HostCall): MaybePromise<UserInit>;
  getSession(request: GetSessionRequest, call: HostCall): MaybePromise<SessionInit>;
  createSession(request: CreateSessionRequest, call: HostCall): MaybePromise<SessionInit>;
  extendSessionExpiry(request: ExtendSessionExpiryRequest, call: HostCall): MaybePromise<void>;
  revokeSession(request: RevokeSessionRequest, call: HostCall): MaybePromise<void>;
  createUserAccessToken(request: CreateUserAccessTokenRequest, call: HostCall): MaybePromise<UserAccessTokenInit>;
  revokeUserAccessToken(request: RevokeUserAccessTokenRequest, call: HostCall): MaybePromise<void>;
  createTeam(request: CreateTeamRequest, call: HostCall): MaybePromise<TeamInit>;
  deleteTeam(request: DeleteTeamRequest, call: HostCall): MaybePromise<void>;
  getTeams(request: GetTeamsRequest, call: HostCall): MaybePromise<readonly TeamInit[]>;
  getTeam(request: GetTeamRequest, call: HostCall): MaybePromise<TeamInit>;
  getTeamByName(request: GetTeamByNameRequest, call: HostCall): MaybePromise<TeamInit>;
  getTeamsUnreadForUser(request: GetTeamsUnreadForUserRequest, call: HostCall): MaybePromise<readonly TeamUnreadInit[]>;
  updateTeam(request: UpdateTeamRequest, call: HostCall): MaybePromise<TeamInit>;
  searchTeams(request: SearchTeamsRequest, call: HostCall): MaybePromise<readonly TeamInit[]>;
  getTeamsForUser(request: GetTeamsForUserRequest, call: HostCall): MaybePromise<readonly TeamInit[]>;
  createTeamMember(request: CreateTeamMemberRequest, call: HostCall): MaybePromise<TeamMemberInit>;
  createTeamMembers(request: CreateTeamMembersRequest, call: HostCall): MaybePromise<readonly TeamMemberInit[]>;
  createTeamMembersGracefully(request: CreateTeamMembersGracefullyRequest, call: HostCall): MaybePromise<readonly TeamMemberWithErrorInit[]>;
  deleteTeamMember(request: DeleteTeamMemberRequest, call: HostCall): MaybePromise<void>;
  getTeamMembers(request: GetTeamMembersRequest, call: HostCall): MaybePromise<readonly TeamMemberInit[]>;
  getTeamMember(request: GetTeamMemberRequest, call: HostCall): MaybePromise<TeamMemberInit>;
  getTeamMembersForUser(request: GetTeamMembersForUserRequest, call: HostCall): MaybePromise<readonly TeamMemberInit[]>;
  updateTeamMemberRoles(request: UpdateTeamMemberRolesRequest, call: HostCall): MaybePromise<TeamMemberInit>;
  getTeamIcon(request: GetTeamIconRequest, call: HostCall): MaybePromise<Uint8Array>;
  setTeamIcon(request: SetTeamIconRequest, call: HostCall): MaybePromise<void>;
  removeTeamIcon(request: RemoveTeamIconRequest, call: HostCall): MaybePromise<void>;
  getTeamStats(request: GetTeamStatsRequest, call: HostCall): MaybePromise<TeamStatsInit>;
  createChannel(request: CreateChannelRequest, call: HostCall): MaybePromise<ChannelInit>;
  deleteChannel(request: DeleteChannelRequest, call: HostCall): MaybePromise<void>;
  restoreChannel(request: RestoreChannelRequest, call: HostCall): MaybePromise<void>;
  getPublicChannelsForTeam(request: GetPublicChannelsForTeamRequest, call: HostCall): MaybePromise<readonly ChannelInit[]>;
  getChannel(request: GetChannelRequest, call: HostCall): MaybePromise<ChannelInit>;
  getChannelOfType(request: GetChannelOfTypeRequest, call: HostCall): MaybePromise<ChannelInit>;
  getChannelByName(request: GetChannelByNameRequest, call: HostCall): MaybePromise<ChannelInit>;
  getChannelByNameForTeamName(request: GetChannelByNameForTeamNameRequest, call: HostCall): MaybePromise<ChannelInit>;
  getChannelsForTeamForUser(request: GetChannelsForTeamForUserRequest, call: HostCall): MaybePromise<readonly ChannelInit[]>;
  getChannelStats(request: GetChannelStatsRequest, call: HostCall): MaybePromise<ChannelStatsInit>;
  getDirectChannel(request: GetDirectChannelRequest, call: HostCall): MaybePromise<ChannelInit>;
  getGroupChannel(request: GetGroupChannelRequest, call: HostCall): MaybePromise<ChannelInit>;
  updateChannel(request: UpdateChannelRequest, call: HostCall): MaybePromise<ChannelInit>;
  searchChannels(request: SearchChannelsRequest, call: HostCall): MaybePromise<readonly ChannelInit[]>;
  addChannelMember(request: AddChannelMemberRequest, call: HostCall): MaybePromise<ChannelMemberInit>;
  addUserToChannel(request: AddUserToChannelRequest, call: HostCall): MaybePromise<ChannelMemberInit>;
  getChannelMember(request: GetChannelMemberRequest, call: HostCall): MaybePromise<ChannelMemberInit>;
  getChannelMembers(request: GetChannelMembersRequest, call: HostCall): MaybePromise<readonly ChannelMemberInit[]>;
  getChannelMembersByIds(request: GetChannelMembersByIdsRequest, call: HostCall): MaybePromise<readonly ChannelMemberInit[]>;
  getChannelMembersForUser(request: GetChannelMembersForUserRequest, call: HostCall): MaybePromise<readonly ChannelMemberInit[]>;
  updateChannelMemberRoles(request: UpdateChannelMemberRolesRequest, call: HostCall): MaybePromise<ChannelMemberInit>;
  updateChannelMemberNotifications(request: UpdateChannelMemberNotificationsRequest, call: HostCall): MaybePromise<ChannelMemberInit>;
  patchChannelMembersNotifications(request: PatchChannelMembersNotificationsRequest, call: HostCall): MaybePromise<void>;
  deleteChannelMember(request: DeleteChannelMemberRequest, call: HostCall): MaybePromise<void>;
  registerChannelGuard(request: RegisterChannelGuardRequest, call: HostCall): MaybePromise<void>;
  unregisterChannelGuard(request: UnregisterChannelGuardRequest, call: HostCall): MaybePromise<void>;
  createChannelSidebarCategory(request: CreateChannelSidebarCategoryRequest, call: HostCall): MaybePromise<SidebarCategoryWithChannelsInit>;
  getChannelSidebarCategories(request: GetChannelSidebarCategoriesRequest, call: HostCall): MaybePromise<OrderedSidebarCategoriesInit>;
  updateChannelSidebarCategories(request: UpdateChannelSidebarCategoriesRequest, call: HostCall): MaybePromise<readonly SidebarCategoryWithChannelsInit[]>;
  createPost(request: CreatePostRequest, call: HostCall): MaybePromise<PostInit>;
  addReaction(request: AddReactionRequest, call: HostCall): MaybePromise<ReactionInit>;
  removeReaction(request: RemoveReactionRequest, call: HostCall): MaybePromise<void>;
  getReactions(request: GetReactionsRequest, call: HostCall): MaybePromise<readonly ReactionInit[]>;
  sendEphemeralPost(request: SendEphemeralPostRequest, call: HostCall): MaybePromise<PostInit>;
  updateEphemeralPost(request: UpdateEphemeralPostRequest, call: HostCall): MaybePromise<PostInit>;
  deleteEphemeralPost(request: DeleteEphemeralPostRequest, call: HostCall): MaybePromise<void>;
  deletePost(request: DeletePostRequest, call: HostCall): MaybePromise<void>;
  getPostThread(request: GetPostThreadRequest, call: HostCall): MaybePromise<PostListInit>;
  getPost(request: GetPostRequest, call: HostCall): MaybePromise<PostInit>;
  getPostsSince(request: GetPostsSinceRequest, call: HostCall): MaybePromise<PostListInit>;
  getPostsAfter(request: GetPostsAfterRequest, call: HostCall): MaybePromise<PostListInit>;
  getPostsBefore(request: GetPostsBeforeRequest, call: HostCall): MaybePromise<PostListInit>;
  getPostsForChannel(request: GetPostsForChannelRequest, call: HostCall): MaybePromise<PostListInit>;
  updatePost(request: UpdatePostRequest, call: HostCall): MaybePromise<PostInit>;
  searchPostsInTeam(request: SearchPostsInTeamRequest, call: HostCall): MaybePromise<readonly PostInit[]>;
  searchPostsInTeamForUser(request: SearchPostsInTeamForUserRequest, call: HostCall): MaybePromise<PostSearchResultsInit>;
  getEmojiList(request: GetEmojiListRequest, call: HostCall): MaybePromise<readonly EmojiInit[]>;
  getEmojiByName(request: GetEmojiByNameRequest, call: HostCall): MaybePromise<EmojiInit>;
  getEmoji(request: GetEmojiRequest, call: HostCall): MaybePromise<EmojiInit>;
  getEmojiImage(request: GetEmojiImageRequest, call: HostCall): MaybePromise<GetEmojiImageAnswerInit>;
  kvSet(request: KVSetRequest, call: HostCall): MaybePromise<void>;
  kvCompareAndSet(request: KVCompareAndSetRequest, call: HostCall): MaybePromise<boolean>;
  kvCompareAndDelete(request: KVCompareAndDeleteRequest, call: HostCall): MaybePromise<boolean>;
  kvSetWithOptions(request: KVSetWithOptionsRequest, call: HostCall): MaybePromise<boolean>;
  kvSetWithExpiry(request: KVSetWithExpiryRequest, call: HostCall): MaybePromise<void>;
  kvGet(request: KVGetRequest, call: HostCall): MaybePromise<Uint8Array | undefined>;
  kvDelete(request: KVDeleteRequest, call: HostCall): MaybePromise<void>;
  kvDeleteAll(request: KVDeleteAllRequest, call: HostCall): MaybePromise<void>;
  kvList(request: KVListRequest, call: HostCall): MaybePromise<readonly string[]>;
  publishWebSocketEvent(request: PublishWebSocketEventRequest, call: HostCall): MaybePromise<void>;
  loadPluginConfiguration(request: LoadPluginConfigurationRequest, call: HostCall): MaybePromise<JsonObject>;
  getConfig(request: GetConfigRequest, call: HostCall): MaybePromise<Config>;
  getUnsanitizedConfig(request: GetUnsanitizedConfigRequest, call: HostCall): MaybePromise<Config>;
  saveConfig(request: SaveConfigRequest, call: HostCall): MaybePromise<void>;
  getPluginConfig(request: GetPluginConfigRequest, call: HostCall): MaybePromise<DynamicObject>;
  savePluginConfig(request: SavePluginConfigRequest, call: HostCall): MaybePromise<void>;
  getBundlePath(request: GetBundlePathRequest, call: HostCall): MaybePromise<string>;
  getPlugins(request: GetPluginsRequest, call: HostCall): MaybePromise<readonly ManifestInit[]>;
  enablePlugin(request: EnablePluginRequest, call: HostCall): MaybePromise<void>;
  disablePlugin(request: DisablePluginRequest, call: HostCall): MaybePromise<void>;
  removePlugin(request: RemovePluginRequest, call: HostCall): MaybePromise<void>;
  getPluginStatus(request: GetPluginStatusRequest, call: HostCall): MaybePromise<PluginStatusInit>;
  installPlugin(request: InstallPluginRequest, call: HostCall): MaybePromise<ManifestInit>;
  getPluginID(request: GetPluginIDRequest, call: HostCall): MaybePromise<string>;
  logDebug(request: LogDebugRequest, call: HostCall): MaybePromise<void>;
  logInfo(request: LogInfoRequest, call: HostCall): MaybePromise<void>;
  logError(request: LogErrorRequest, call: HostCall): MaybePromise<void>;
  logWarn(request: LogWarnRequest, call: HostCall): MaybePromise<void>;
  copyFileInfos(request: CopyFileInfosRequest, call: HostCall): MaybePromise<readonly string[]>;
  getFileInfo(request: GetFileInfoRequest, call: HostCall): MaybePromise<FileInfoInit>;
  setFileSearchableContent(request: SetFileSearchableContentRequest, call: HostCall): MaybePromise<void>;
  getFileInfos(request: GetFileInfosRequest, call: HostCall): MaybePromise<readonly FileInfoInit[]>;
  getFile(request: GetFileRequest, call: HostCall): MaybePromise<Uint8Array>;
  getFileLink(request: GetFileLinkRequest, call: HostCall): MaybePromise<string>;
  readFile(request: ReadFileRequest, call: HostCall): MaybePromise<Uint8Array>;
  uploadFile(request: UploadFileRequest, call: HostCall): MaybePromise<FileInfoInit>;
  createUploadSession(request: CreateUploadSessionRequest, call: HostCall): MaybePromise<UploadSessionInit>;
  uploadData(request: UploadDataRequest, call: HostCall): MaybePromise<FileInfoInit | undefined>;
  getUploadSession(request: GetUploadSessionRequest, call: HostCall): MaybePromise<UploadSessionInit>;
  createBot(request: CreateBotRequest, call: HostCall): MaybePromise<BotInit>;
  patchBot(request: PatchBotRequest, call: HostCall): MaybePromise<BotInit>;
  getBot(request: GetBotRequest, call: HostCall): MaybePromise<BotInit>;
  getBots(request: GetBotsRequest, call: HostCall): MaybePromise<readonly BotInit[]>;
  updateBotActive(request: UpdateBotActiveRequest, call: HostCall): MaybePromise<BotInit>;
  permanentDeleteBot(request: PermanentDeleteBotRequest, call: HostCall): MaybePromise<void>;
  ensureBotUser(request: EnsureBotUserRequest, call: HostCall): MaybePromise<string>;
  getLicense(request: GetLicenseRequest, call: HostCall): MaybePromise<License | undefined>;
  isEnterpriseReady(request: IsEnterpriseReadyRequest, call: HostCall): MaybePromise<boolean>;
  getServerVersion(request: GetServerVersionRequest, call: HostCall): MaybePromise<string>;
  getSystemInstallDate(request: GetSystemInstallDateRequest, call: HostCall): MaybePromise<number>;
  getDiagnosticId(request: GetDiagnosticIdRequest, call: HostCall): MaybePromise<string>;
  getTelemetryId(request: GetTelemetryIdRequest, call: HostCall): MaybePromise<string>;
  registerCommand(request: RegisterCommandRequest, call: HostCall): MaybePromise<void>;
  unregisterCommand(request: UnregisterCommandRequest, call: HostCall): MaybePromise<void>;
  executeSlashCommand(request: ExecuteSlashCommandRequest, call: HostCall): MaybePromise<CommandResponseInit | undefined>;
  createCommand(request: CreateCommandRequest, call: HostCall): MaybePromise<CommandInit>;
  listCommands(request: ListCommandsRequest, call: HostCall): MaybePromise<readonly CommandInit[]>;
  listCustomCommands(request: ListCustomCommandsRequest, call: HostCall): MaybePromise<readonly CommandInit[]>;
  listPluginCommands(request: ListPluginCommandsRequest, call: HostCall): MaybePromise<readonly CommandInit[]>;
  listBuiltInCommands(request: ListBuiltInCommandsRequest, call: HostCall): MaybePromise<readonly CommandInit[]>;
  getCommand(request: GetCommandRequest, call: HostCall): MaybePromise<CommandInit>;
  updateCommand(request: UpdateCommandRequest, call: HostCall): MaybePromise<CommandInit>;
  deleteCommand(request: DeleteCommandRequest, call: HostCall): MaybePromise<void>;
  getPreferenceForUser(request: GetPreferenceForUserRequest, call: HostCall): MaybePromise<PreferenceInit>;
  getPreferencesForUser(request: GetPreferencesForUserRequest, call: HostCall): MaybePromise<readonly PreferenceInit[]>;
  updatePreferencesForUser(request: UpdatePreferencesForUserRequest, call: HostCall): MaybePromise<void>;
  deletePreferencesForUser(request: DeletePreferencesForUserRequest, call: HostCall): MaybePromise<void>;
  createOAuthApp(request: CreateOAuthAppRequest, call: HostCall): MaybePromise<OAuthAppInit>;
  getOAuthApp(request: GetOAuthAppRequest, call: HostCall): MaybePromise<OAuthAppInit>;
  updateOAuthApp(request: UpdateOAuthAppRequest, call: HostCall): MaybePromise<OAuthAppInit>;
  deleteOAuthApp(request: DeleteOAuthAppRequest, call: HostCall): MaybePromise<void>;
  getGroup(request: GetGroupRequest, call: HostCall): MaybePromise<GroupInit>;
  getGroupByName(request: GetGroupByNameRequest, call: HostCall): MaybePromise<GroupInit>;
  getGroupMemberUsers(request: GetGroupMemberUsersRequest, call: HostCall): MaybePromise<readonly UserInit[]>;
  getGroupsBySource(request: GetGroupsBySourceRequest, call: HostCall): MaybePromise<readonly GroupInit[]>;
  getGroupsForUser(request: GetGroupsForUserRequest, call: HostCall): MaybePromise<readonly GroupInit[]>;
  upsertGroupMember(request: UpsertGroupMemberRequest, call: HostCall): MaybePromise<GroupMemberInit>;
  upsertGroupMembers(request: UpsertGroupMembersRequest, call: HostCall): MaybePromise<readonly GroupMemberInit[]>;
  getGroupByRemoteID(request: GetGroupByRemoteIDRequest, call: HostCall): MaybePromise<GroupInit>;
  createGroup(request: CreateGroupRequest, call: HostCall): MaybePromise<GroupInit>;
  updateGroup(request: UpdateGroupRequest, call: HostCall): MaybePromise<GroupInit>;
  deleteGroup(request: DeleteGroupRequest, call: HostCall): MaybePromise<GroupInit>;
  restoreGroup(request: RestoreGroupRequest, call: HostCall): MaybePromise<GroupInit>;
  deleteGroupMember(request: DeleteGroupMemberRequest, call: HostCall): MaybePromise<GroupMemberInit>;
  getGroupSyncable(request: GetGroupSyncableRequest, call: HostCall): MaybePromise<GroupSyncableInit>;
  getGroupSyncables(request: GetGroupSyncablesRequest, call: HostCall): MaybePromise<readonly GroupSyncableInit[]>;
  upsertGroupSyncable(request: UpsertGroupSyncableRequest, call: HostCall): MaybePromise<GroupSyncableInit>;
  updateGroupSyncable(request: UpdateGroupSyncableRequest, call: HostCall): MaybePromise<GroupSyncableInit>;
  deleteGroupSyncable(request: DeleteGroupSyncableRequest, call: HostCall): MaybePromise<GroupSyncableInit>;
  getGroups(request: GetGroupsRequest, call: HostCall): MaybePromise<readonly GroupInit[]>;
  createDefaultSyncableMemberships(request: CreateDefaultSyncableMembershipsRequest, call: HostCall): MaybePromise<void>;
  deleteGroupConstrainedMemberships(request: DeleteGroupConstrainedMembershipsRequest, call: HostCall): MaybePromise<void>;
  registerPluginForSharedChannels(request: RegisterPluginForSharedChannelsRequest, call: HostCall): MaybePromise<string>;
  unregisterPluginForSharedChannels(request: UnregisterPluginForSharedChannelsRequest, call: HostCall): MaybePromise<void>;
  unregisterPluginRemoteForSharedChannels(request: UnregisterPluginRemoteForSharedChannelsRequest, call: HostCall): MaybePromise<void>;
  shareChannel(request: ShareChannelRequest, call: HostCall): MaybePromise<SharedChannelInit>;
  updateSharedChannel(request: UpdateSharedChannelRequest, call: HostCall): MaybePromise<SharedChannelInit>;
  unshareChannel(request: UnshareChannelRequest, call: HostCall): MaybePromise<boolean>;
  updateSharedChannelCursor(request: UpdateSharedChannelCursorRequest, call: HostCall): MaybePromise<void>;
  syncSharedChannel(request: SyncSharedChannelRequest, call: HostCall): MaybePromise<void>;
  inviteRemoteToChannel(request: InviteRemoteToChannelRequest, call: HostCall): MaybePromise<void>;
  uninviteRemoteFromChannel(request: UninviteRemoteFromChannelRequest, call: HostCall): MaybePromise<void>;
  receiveSharedChannelSyncMsg(request: ReceiveSharedChannelSyncMsgRequest, call: HostCall): MaybePromise<SyncResponseInit>;
  receiveSharedChannelAttachmentSyncMsg(request: ReceiveSharedChannelAttachmentSyncMsgRequest, call: HostCall): MaybePromise<FileInfoInit>;
  receiveSharedChannelProfileImageSyncMsg(request: ReceiveSharedChannelProfileImageSyncMsgRequest, call: HostCall): MaybePromise<void>;
  createPropertyField(request: CreatePropertyFieldRequest, call: HostCall): MaybePromise<PropertyFieldInit>;
  getPropertyField(request: GetPropertyFieldRequest, call: HostCall): MaybePromise<PropertyFieldInit>;
  getPropertyFields(request: GetPropertyFieldsRequest, call: HostCall): MaybePromise<readonly PropertyFieldInit[]>;
  updatePropertyField(request: UpdatePropertyFieldRequest, call: HostCall): MaybePromise<PropertyFieldInit>;
  deletePropertyField(request: DeletePropertyFieldRequest, call: HostCall): MaybePromise<void>;
  searchPropertyFields(request: SearchPropertyFieldsRequest, call: HostCall): MaybePromise<readonly PropertyFieldInit[]>;
  countPropertyFields(request: CountPropertyFieldsRequest, call: HostCall): MaybePromise<number>;
  countPropertyFieldsForTarget(request: CountPropertyFieldsForTargetRequest, call: HostCall): MaybePromise<number>;
  createPropertyValue(request: CreatePropertyValueRequest, call: HostCall): MaybePromise<PropertyValueInit>;
  getPropertyValue(request: GetPropertyValueRequest, call: HostCall): MaybePromise<PropertyValueInit>;
  getPropertyValues(request: GetPropertyValuesRequest, call: HostCall): MaybePromise<readonly PropertyValueInit[]>;
  updatePropertyValue(request: UpdatePropertyValueRequest, call: HostCall): MaybePromise<PropertyValueInit>;
  upsertPropertyValue(request: UpsertPropertyValueRequest, call: HostCall): MaybePromise<PropertyValueInit>;
  deletePropertyValue(request: DeletePropertyValueRequest, call: HostCall): MaybePromise<void>;
  searchPropertyValues(request: SearchPropertyValuesRequest, call: HostCall): MaybePromise<readonly PropertyValueInit[]>;
  registerPropertyGroup(request: RegisterPropertyGroupRequest, call: HostCall): MaybePromise<PropertyGroupInit>;
  getPropertyGroup(request: GetPropertyGroupRequest, call: HostCall): MaybePromise<PropertyGroupInit>;
  getPropertyFieldByName(request: GetPropertyFieldByNameRequest, call: HostCall): MaybePromise<PropertyFieldInit>;
  updatePropertyFields(request: UpdatePropertyFieldsRequest, call: HostCall): MaybePromise<readonly PropertyFieldInit[]>;
  updatePropertyValues(request: UpdatePropertyValuesRequest, call: HostCall): MaybePromise<readonly PropertyValueInit[]>;
  upsertPropertyValues(request: UpsertPropertyValuesRequest, call: HostCall): MaybePromise<readonly PropertyValueInit[]>;
  deletePropertyValuesForTarget(request: DeletePropertyValuesForTargetRequest, call: HostCall): MaybePromise<void>;
  deletePropertyValuesForField(request: DeletePropertyValuesForFieldRequest, call: HostCall): MaybePromise<void>;
  upsertPropertyValuesWithOptions(request: UpsertPropertyValuesWithOptionsRequest, call: HostCall): MaybePromise<readonly PropertyValueInit[]>;
  upsertPropertyValueWithOptions(request: UpsertPropertyValueWithOptionsRequest, call: HostCall): MaybePromise<PropertyValueInit>;
  deletePropertyValueWithOptions(request: DeletePropertyValueWithOptionsRequest, call: HostCall): MaybePromise<void>;
  deletePropertyValuesForTargetWithOptions(request: DeletePropertyValuesForTargetWithOptionsRequest, call: HostCall): MaybePromise<void>;
  deletePropertyValuesForFieldWithOptions(request: DeletePropertyValuesForFieldWithOptionsRequest, call: HostCall): MaybePromise<void>;
  evaluateAccessControl(request: EvaluateAccessControlRequest, call: HostCall): MaybePromise<AccessDecisionInit>;
  saveAccessControlPolicy(request: SaveAccessControlPolicyRequest, call: HostCall): MaybePromise<AccessControlPolicyInit>;
  getAccessControlPolicy(request: GetAccessControlPolicyRequest, call: HostCall): MaybePromise<AccessControlPolicyInit>;
  deleteAccessControlPolicy(request: DeleteAccessControlPolicyRequest, call: HostCall): MaybePromise<void>;
  checkAccessControlExpression(request: CheckAccessControlExpressionRequest, call: HostCall): MaybePromise<readonly CELExpressionErrorInit[]>;
  queryUsersForAccessControlExpression(request: QueryUsersForAccessControlExpressionRequest, call: HostCall): MaybePromise<AccessControlPolicyTestResponseInit>;
  getAccessControlFieldsAutocomplete(request: GetAccessControlFieldsAutocompleteRequest, call: HostCall): MaybePromise<readonly PropertyFieldInit[]>;
  getAccessControlVisualAST(request: GetAccessControlVisualASTRequest, call: HostCall): MaybePromise<VisualExpressionInit>;
  logAuditRec(request: LogAuditRecRequest, call: HostCall): MaybePromise<void>;
  logAuditRecWithLevel(request: LogAuditRecWithLevelRequest, call: HostCall): MaybePromise<void>;
  pluginHTTP(request: Request, call: HostCall): MaybePromise<Response>;
  getCloudLimits(request: GetCloudLimitsRequest, call: HostCall): MaybePromise<CloudLimits | undefined>;
  openInteractiveDialog(request: OpenInteractiveDialogRequest, call: HostCall): MaybePromise<void>;
  sendToastMessage(request: SendToastMessageRequest, call: HostCall): MaybePromise<void>;
  publishPluginClusterEvent(request: PublishPluginClusterEventRequest, call: HostCall): MaybePromise<void>;
  registerCollectionAndTopic(request: RegisterCollectionAndTopicRequest, call: HostCall): MaybePromise<void>;
  requestTrialLicense(request: RequestTrialLicenseRequest, call: HostCall): MaybePromise<void>;
  rolesGrantPermission(request: RolesGrantPermissionRequest, call: HostCall): MaybePromise<boolean>;
  sendMail(request: SendMailRequest, call: HostCall): MaybePromise<void>;
  sendPushNotification(request: SendPushNotificationRequest, call: HostCall): MaybePromise<void>;
}
