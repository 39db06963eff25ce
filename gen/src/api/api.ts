// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateBotRequestInit,
  EnsureBotUserRequestInit,
  GetBotRequestInit,
  GetBotsRequestInit,
  PatchBotRequestInit,
  PermanentDeleteBotRequestInit,
  UpdateBotActiveRequestInit,
} from "../model/api-bot.ts";
import type {
  AddChannelMemberRequestInit,
  AddUserToChannelRequestInit,
  CreateChannelRequestInit,
  CreateChannelSidebarCategoryRequestInit,
  DeleteChannelMemberRequestInit,
  DeleteChannelRequestInit,
  GetChannelByNameForTeamNameRequestInit,
  GetChannelByNameRequestInit,
  GetChannelMemberRequestInit,
  GetChannelMembersByIdsRequestInit,
  GetChannelMembersForUserRequestInit,
  GetChannelMembersRequestInit,
  GetChannelRequestInit,
  GetChannelSidebarCategoriesRequestInit,
  GetChannelStatsRequestInit,
  GetChannelsForTeamForUserRequestInit,
  GetDirectChannelRequestInit,
  GetGroupChannelRequestInit,
  GetPublicChannelsForTeamRequestInit,
  PatchChannelMembersNotificationsRequestInit,
  SearchChannelsRequestInit,
  UpdateChannelMemberNotificationsRequestInit,
  UpdateChannelMemberRolesRequestInit,
  UpdateChannelRequestInit,
  UpdateChannelSidebarCategoriesRequestInit,
} from "../model/api-channel.ts";
import type {
  CreateCommandRequestInit,
  DeleteCommandRequestInit,
  ExecuteSlashCommandRequestInit,
  GetCommandRequestInit,
  ListBuiltInCommandsRequestInit,
  ListCommandsRequestInit,
  ListCustomCommandsRequestInit,
  ListPluginCommandsRequestInit,
  RegisterCommandRequestInit,
  UnregisterCommandRequestInit,
  UpdateCommandRequestInit,
} from "../model/api-command.ts";
import type {
  GetConfigRequestInit,
  GetPluginConfigRequestInit,
  GetUnsanitizedConfigRequestInit,
  LoadPluginConfigurationRequestInit,
  SaveConfigRequestInit,
  SavePluginConfigRequestInit,
} from "../model/api-config.ts";
import type {
  GetEmojiByNameRequestInit,
  GetEmojiImageRequestInit,
  GetEmojiListRequestInit,
  GetEmojiRequestInit,
} from "../model/api-emoji.ts";
import type {
  CopyFileInfosRequestInit,
  CreateUploadSessionRequestInit,
  GetFileInfoRequestInit,
  GetFileInfosRequestInit,
  GetFileLinkRequestInit,
  GetFileRequestInit,
  GetUploadSessionRequestInit,
  ReadFileRequestInit,
  SetFileSearchableContentRequestInit,
  UploadDataRequestInit,
  UploadFileRequestInit,
} from "../model/api-file.ts";
import type {
  OpenInteractiveDialogRequestInit,
  PublishWebSocketEventRequestInit,
  SendPushNotificationRequestInit,
} from "../model/api-frontend.ts";
import type {
  CreateDefaultSyncableMembershipsRequestInit,
  CreateGroupRequestInit,
  DeleteGroupConstrainedMembershipsRequestInit,
  DeleteGroupMemberRequestInit,
  DeleteGroupRequestInit,
  DeleteGroupSyncableRequestInit,
  GetGroupByNameRequestInit,
  GetGroupByRemoteIDRequestInit,
  GetGroupMemberUsersRequestInit,
  GetGroupRequestInit,
  GetGroupSyncableRequestInit,
  GetGroupSyncablesRequestInit,
  GetGroupsBySourceRequestInit,
  GetGroupsForUserRequestInit,
  GetGroupsRequestInit,
  RestoreGroupRequestInit,
  UpdateGroupRequestInit,
  UpdateGroupSyncableRequestInit,
  UpsertGroupMemberRequestInit,
  UpsertGroupMembersRequestInit,
  UpsertGroupSyncableRequestInit,
} from "../model/api-group.ts";
import type {
  KVCompareAndDeleteRequestInit,
  KVCompareAndSetRequestInit,
  KVDeleteAllRequestInit,
  KVDeleteRequestInit,
  KVGetRequestInit,
  KVListRequestInit,
  KVSetRequestInit,
  KVSetWithExpiryRequestInit,
  KVSetWithOptionsRequestInit,
} from "../model/api-kv.ts";
import type {
  LogAuditRecRequestInit,
  LogAuditRecWithLevelRequestInit,
  LogDebugRequestInit,
  LogErrorRequestInit,
  LogInfoRequestInit,
  LogWarnRequestInit,
} from "../model/api-log.ts";
import type {
  CreateOAuthAppRequestInit,
  DeleteOAuthAppRequestInit,
  GetOAuthAppRequestInit,
  UpdateOAuthAppRequestInit,
} from "../model/api-oauth.ts";
import type {
  HasPermissionToChannelRequestInit,
  HasPermissionToRequestInit,
  HasPermissionToTeamRequestInit,
  RolesGrantPermissionRequestInit,
} from "../model/api-permission.ts";
import type {
  DisablePluginRequestInit,
  EnablePluginRequestInit,
  GetBundlePathRequestInit,
  GetPluginIDRequestInit,
  GetPluginStatusRequestInit,
  GetPluginsRequestInit,
  InstallPluginRequestInit,
  PublishPluginClusterEventRequestInit,
  RegisterCollectionAndTopicRequestInit,
  RemovePluginRequestInit,
} from "../model/api-plugin.ts";
import type {
  AddReactionRequestInit,
  CreatePostRequestInit,
  DeleteEphemeralPostRequestInit,
  DeletePostRequestInit,
  GetPostRequestInit,
  GetPostThreadRequestInit,
  GetPostsAfterRequestInit,
  GetPostsBeforeRequestInit,
  GetPostsForChannelRequestInit,
  GetPostsSinceRequestInit,
  GetReactionsRequestInit,
  RemoveReactionRequestInit,
  SearchPostsInTeamForUserRequestInit,
  SearchPostsInTeamRequestInit,
  SendEphemeralPostRequestInit,
  UpdateEphemeralPostRequestInit,
  UpdatePostRequestInit,
} from "../model/api-post.ts";
import type {
  DeletePreferencesForUserRequestInit,
  GetPreferenceForUserRequestInit,
  GetPreferencesForUserRequestInit,
  UpdatePreferencesForUserRequestInit,
} from "../model/api-preference.ts";
import type {
  CountPropertyFieldsForTargetRequestInit,
  CountPropertyFieldsRequestInit,
  CreatePropertyFieldRequestInit,
  CreatePropertyValueRequestInit,
  DeletePropertyFieldRequestInit,
  DeletePropertyValueRequestInit,
  DeletePropertyValuesForFieldRequestInit,
  DeletePropertyValuesForTargetRequestInit,
  GetPropertyFieldByNameRequestInit,
  GetPropertyFieldRequestInit,
  GetPropertyFieldsRequestInit,
  GetPropertyGroupRequestInit,
  GetPropertyValueRequestInit,
  GetPropertyValuesRequestInit,
  RegisterPropertyGroupRequestInit,
  SearchPropertyFieldsRequestInit,
  SearchPropertyValuesRequestInit,
  UpdatePropertyFieldRequestInit,
  UpdatePropertyFieldsRequestInit,
  UpdatePropertyValueRequestInit,
  UpdatePropertyValuesRequestInit,
  UpsertPropertyValueRequestInit,
  UpsertPropertyValuesRequestInit,
} from "../model/api-property.ts";
import type {
  GetCloudLimitsRequestInit,
  GetDiagnosticIdRequestInit,
  GetLicenseRequestInit,
  GetServerVersionRequestInit,
  GetSystemInstallDateRequestInit,
  GetTelemetryIdRequestInit,
  IsEnterpriseReadyRequestInit,
  RequestTrialLicenseRequestInit,
  SendMailRequestInit,
} from "../model/api-server.ts";
import type {
  CreateSessionRequestInit,
  CreateUserAccessTokenRequestInit,
  ExtendSessionExpiryRequestInit,
  GetSessionRequestInit,
  RevokeSessionRequestInit,
  RevokeUserAccessTokenRequestInit,
} from "../model/api-session.ts";
import type {
  InviteRemoteToChannelRequestInit,
  RegisterPluginForSharedChannelsRequestInit,
  ShareChannelRequestInit,
  SyncSharedChannelRequestInit,
  UninviteRemoteFromChannelRequestInit,
  UnregisterPluginForSharedChannelsRequestInit,
  UnshareChannelRequestInit,
  UpdateSharedChannelCursorRequestInit,
  UpdateSharedChannelRequestInit,
} from "../model/api-shared-channel.ts";
import type {
  CreateTeamMemberRequestInit,
  CreateTeamMembersGracefullyRequestInit,
  CreateTeamMembersRequestInit,
  CreateTeamRequestInit,
  DeleteTeamMemberRequestInit,
  DeleteTeamRequestInit,
  GetTeamByNameRequestInit,
  GetTeamIconRequestInit,
  GetTeamMemberRequestInit,
  GetTeamMembersForUserRequestInit,
  GetTeamMembersRequestInit,
  GetTeamRequestInit,
  GetTeamStatsRequestInit,
  GetTeamsForUserRequestInit,
  GetTeamsRequestInit,
  GetTeamsUnreadForUserRequestInit,
  RemoveTeamIconRequestInit,
  SearchTeamsRequestInit,
  SetTeamIconRequestInit,
  UpdateTeamMemberRolesRequestInit,
  UpdateTeamRequestInit,
} from "../model/api-team.ts";
import type {
  CreateUserRequestInit,
  DeleteUserRequestInit,
  GetLDAPUserAttributesRequestInit,
  GetProfileImageRequestInit,
  GetUserByEmailRequestInit,
  GetUserByUsernameRequestInit,
  GetUserRequestInit,
  GetUserStatusRequestInit,
  GetUserStatusesByIdsRequestInit,
  GetUsersByIdsRequestInit,
  GetUsersByUsernamesRequestInit,
  GetUsersInChannelRequestInit,
  GetUsersInTeamRequestInit,
  GetUsersRequestInit,
  PublishUserTypingRequestInit,
  RemoveUserCustomStatusRequestInit,
  SearchUsersRequestInit,
  SetProfileImageRequestInit,
  SetUserStatusTimedDNDRequestInit,
  UpdateUserActiveRequestInit,
  UpdateUserAuthRequestInit,
  UpdateUserCustomStatusRequestInit,
  UpdateUserRequestInit,
  UpdateUserRolesRequestInit,
  UpdateUserStatusRequestInit,
} from "../model/api-user.ts";
import type { Bot } from "../model/bot.ts";
import type {
  Channel,
  ChannelMember,
  ChannelStats,
  OrderedSidebarCategories,
  SidebarCategoryWithChannels,
} from "../model/channel.ts";
import type { Command, CommandResponse } from "../model/command.ts";
import type { Emoji } from "../model/emoji.ts";
import type { FileInfo, UploadSession } from "../model/file.ts";
import type { Group, GroupMember, GroupSyncable } from "../model/group.ts";
import type { OAuthApp } from "../model/oauth.ts";
import type { Manifest, PluginStatus } from "../model/plugin.ts";
import type { Post, PostList, PostSearchResults, Reaction } from "../model/post.ts";
import type { Preference } from "../model/preference.ts";
import type { PropertyField, PropertyGroup, PropertyValue } from "../model/property.ts";
import type { Session, UserAccessToken } from "../model/session.ts";
import type { SharedChannel } from "../model/shared-channel.ts";
import type { Team, TeamMember, TeamMemberWithError, TeamStats, TeamUnread } from "../model/team.ts";
import type { Status, User, UserAuth } from "../model/user.ts";
import type { CloudLimits, Config, DynamicObject, JsonObject, License } from "../model/values.ts";
import type { GetEmojiImageAnswer } from "./answers.ts";

/** How one call of the plugin API is made. */
export interface CallOptions {
  /** How long to wait for the answer, in milliseconds. The default is that of the runtime: 30,000. */
  timeoutMs?: number | undefined;
  /** Gives the call up when it aborts. */
  signal?: AbortSignal | undefined;
}

/** The plugin API: what a plugin may ask of the server. Every method throws an AppError if the server says no. */
export interface Api {
  /**
   * Go: `CreateUser(user *model.User) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createUser(input: CreateUserRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Go: `DeleteUser(userID string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteUser(input: DeleteUserRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetUsers(options *model.UserGetOptions) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getUsers(input: GetUsersRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Go: `GetUsersByIds(userIDs []string) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 9.8
   */
  getUsersByIds(input: GetUsersByIdsRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Go: `GetUser(userID string) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUser(input: GetUserRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Go: `GetUserByEmail(email string) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUserByEmail(input: GetUserByEmailRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Go: `GetUserByUsername(name string) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUserByUsername(input: GetUserByUsernameRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Go: `GetUsersByUsernames(usernames []string) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getUsersByUsernames(input: GetUsersByUsernamesRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Go: `GetUsersInTeam(teamID string, page int, perPage int) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getUsersInTeam(input: GetUsersInTeamRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Go: `UpdateUser(user *model.User) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateUser(input: UpdateUserRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Go: `GetUserStatus(userID string) (*model.Status, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUserStatus(input: GetUserStatusRequestInit, options?: CallOptions): Promise<Status>;
  /**
   * Go: `GetUserStatusesByIds(userIds []string) ([]*model.Status, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUserStatusesByIds(input: GetUserStatusesByIdsRequestInit, options?: CallOptions): Promise<Status[]>;
  /**
   * Go: `UpdateUserStatus(userID string, status string) (*model.Status, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateUserStatus(input: UpdateUserStatusRequestInit, options?: CallOptions): Promise<Status>;
  /**
   * Go: `SetUserStatusTimedDND(userId string, endtime int64) (*model.Status, *model.AppError)`
   *
   * Minimum server version: 5.35
   */
  setUserStatusTimedDND(input: SetUserStatusTimedDNDRequestInit, options?: CallOptions): Promise<Status>;
  /**
   * Go: `UpdateUserActive(userID string, active bool) *model.AppError`
   *
   * Minimum server version: 5.8
   */
  updateUserActive(input: UpdateUserActiveRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `UpdateUserCustomStatus(userID string, customStatus *model.CustomStatus) *model.AppError`
   *
   * Minimum server version: 6.2
   */
  updateUserCustomStatus(input: UpdateUserCustomStatusRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `RemoveUserCustomStatus(userID string) *model.AppError`
   *
   * Minimum server version: 6.2
   */
  removeUserCustomStatus(input: RemoveUserCustomStatusRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetUsersInChannel(channelID string, sortBy string, page int, perPage int) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getUsersInChannel(input: GetUsersInChannelRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Go: `GetLDAPUserAttributes(userID string, attributes []string) (map[string]string, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  getLDAPUserAttributes(input: GetLDAPUserAttributesRequestInit, options?: CallOptions): Promise<Record<string, string>>;
  /**
   * Go: `SearchUsers(search *model.UserSearch) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  searchUsers(input: SearchUsersRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Go: `GetProfileImage(userID string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getProfileImage(input: GetProfileImageRequestInit, options?: CallOptions): Promise<Uint8Array>;
  /**
   * Go: `SetProfileImage(userID string, data []byte) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  setProfileImage(input: SetProfileImageRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `HasPermissionTo(userID string, permission *model.Permission) bool`
   *
   * Minimum server version: 5.3
   */
  hasPermissionTo(input: HasPermissionToRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Go: `HasPermissionToTeam(userID string, teamID string, permission *model.Permission) bool`
   *
   * Minimum server version: 5.3
   */
  hasPermissionToTeam(input: HasPermissionToTeamRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Go: `HasPermissionToChannel(userID string, channelId string, permission *model.Permission) bool`
   *
   * Minimum server version: 5.3
   */
  hasPermissionToChannel(input: HasPermissionToChannelRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Go: `PublishUserTyping(userID string, channelId string, parentId string) *model.AppError`
   *
   * Minimum server version: 5.26
   */
  publishUserTyping(input: PublishUserTypingRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `UpdateUserAuth(userID string, userAuth *model.UserAuth) (*model.UserAuth, *model.AppError)`
   *
   * Minimum server version: 9.3
   */
  updateUserAuth(input: UpdateUserAuthRequestInit, options?: CallOptions): Promise<UserAuth>;
  /**
   * Go: `UpdateUserRoles(userID string, newRoles string) (*model.User, *model.AppError)`
   *
   * Minimum server version: 9.8
   */
  updateUserRoles(input: UpdateUserRolesRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Go: `GetSession(sessionID string) (*model.Session, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getSession(input: GetSessionRequestInit, options?: CallOptions): Promise<Session>;
  /**
   * Go: `CreateSession(session *model.Session) (*model.Session, *model.AppError)`
   *
   * Minimum server version: 6.2
   */
  createSession(input: CreateSessionRequestInit, options?: CallOptions): Promise<Session>;
  /**
   * Go: `ExtendSessionExpiry(sessionID string, newExpiry int64) *model.AppError`
   *
   * Minimum server version: 6.2
   */
  extendSessionExpiry(input: ExtendSessionExpiryRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `RevokeSession(sessionID string) *model.AppError`
   *
   * Minimum server version: 6.2
   */
  revokeSession(input: RevokeSessionRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `CreateUserAccessToken(token *model.UserAccessToken) (*model.UserAccessToken, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  createUserAccessToken(input: CreateUserAccessTokenRequestInit, options?: CallOptions): Promise<UserAccessToken>;
  /**
   * Go: `RevokeUserAccessToken(tokenID string) *model.AppError`
   *
   * Minimum server version: 5.38
   */
  revokeUserAccessToken(input: RevokeUserAccessTokenRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `CreateTeam(team *model.Team) (*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createTeam(input: CreateTeamRequestInit, options?: CallOptions): Promise<Team>;
  /**
   * Go: `DeleteTeam(teamID string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteTeam(input: DeleteTeamRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetTeams() ([]*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeams(input?: GetTeamsRequestInit, options?: CallOptions): Promise<Team[]>;
  /**
   * Go: `GetTeam(teamID string) (*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeam(input: GetTeamRequestInit, options?: CallOptions): Promise<Team>;
  /**
   * Go: `GetTeamByName(name string) (*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeamByName(input: GetTeamByNameRequestInit, options?: CallOptions): Promise<Team>;
  /**
   * Go: `GetTeamsUnreadForUser(userID string) ([]*model.TeamUnread, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getTeamsUnreadForUser(input: GetTeamsUnreadForUserRequestInit, options?: CallOptions): Promise<TeamUnread[]>;
  /**
   * Go: `UpdateTeam(team *model.Team) (*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateTeam(input: UpdateTeamRequestInit, options?: CallOptions): Promise<Team>;
  /**
   * Go: `SearchTeams(term string) ([]*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.8
   */
  searchTeams(input: SearchTeamsRequestInit, options?: CallOptions): Promise<Team[]>;
  /**
   * Go: `GetTeamsForUser(userID string) ([]*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getTeamsForUser(input: GetTeamsForUserRequestInit, options?: CallOptions): Promise<Team[]>;
  /**
   * Go: `CreateTeamMember(teamID string, userID string) (*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createTeamMember(input: CreateTeamMemberRequestInit, options?: CallOptions): Promise<TeamMember>;
  /**
   * Go: `CreateTeamMembers(teamID string, userIds []string, requestorId string) ([]*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createTeamMembers(input: CreateTeamMembersRequestInit, options?: CallOptions): Promise<TeamMember[]>;
  /**
   * Go: `CreateTeamMembersGracefully(teamID string, userIds []string, requestorId string) ([]*model.TeamMemberWithError, *model.AppError)`
   *
   * Minimum server version: 5.20
   */
  createTeamMembersGracefully(input: CreateTeamMembersGracefullyRequestInit, options?: CallOptions): Promise<TeamMemberWithError[]>;
  /**
   * Go: `DeleteTeamMember(teamID string, userID string, requestorId string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteTeamMember(input: DeleteTeamMemberRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetTeamMembers(teamID string, page int, perPage int) ([]*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeamMembers(input: GetTeamMembersRequestInit, options?: CallOptions): Promise<TeamMember[]>;
  /**
   * Go: `GetTeamMember(teamID string, userID string) (*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeamMember(input: GetTeamMemberRequestInit, options?: CallOptions): Promise<TeamMember>;
  /**
   * Go: `GetTeamMembersForUser(userID string, page int, perPage int) ([]*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getTeamMembersForUser(input: GetTeamMembersForUserRequestInit, options?: CallOptions): Promise<TeamMember[]>;
  /**
   * Go: `UpdateTeamMemberRoles(teamID string, userID string, newRoles string) (*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateTeamMemberRoles(input: UpdateTeamMemberRolesRequestInit, options?: CallOptions): Promise<TeamMember>;
  /**
   * Go: `GetTeamIcon(teamID string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getTeamIcon(input: GetTeamIconRequestInit, options?: CallOptions): Promise<Uint8Array>;
  /**
   * Go: `SetTeamIcon(teamID string, data []byte) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  setTeamIcon(input: SetTeamIconRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `RemoveTeamIcon(teamID string) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  removeTeamIcon(input: RemoveTeamIconRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetTeamStats(teamID string) (*model.TeamStats, *model.AppError)`
   *
   * Minimum server version: 5.8
   */
  getTeamStats(input: GetTeamStatsRequestInit, options?: CallOptions): Promise<TeamStats>;
  /**
   * Go: `CreateChannel(channel *model.Channel) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createChannel(input: CreateChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Go: `DeleteChannel(channelId string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteChannel(input: DeleteChannelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetPublicChannelsForTeam(teamID string, page int, perPage int) ([]*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getPublicChannelsForTeam(input: GetPublicChannelsForTeamRequestInit, options?: CallOptions): Promise<Channel[]>;
  /**
   * Go: `GetChannel(channelId string) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getChannel(input: GetChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Go: `GetChannelByName(teamID string, name string, includeDeleted bool) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getChannelByName(input: GetChannelByNameRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Go: `GetChannelByNameForTeamName(teamName string, channelName string, includeDeleted bool) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getChannelByNameForTeamName(input: GetChannelByNameForTeamNameRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Go: `GetChannelsForTeamForUser(teamID string, userID string, includeDeleted bool) ([]*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getChannelsForTeamForUser(input: GetChannelsForTeamForUserRequestInit, options?: CallOptions): Promise<Channel[]>;
  /**
   * Go: `GetChannelStats(channelId string) (*model.ChannelStats, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getChannelStats(input: GetChannelStatsRequestInit, options?: CallOptions): Promise<ChannelStats>;
  /**
   * Go: `GetDirectChannel(userId1 string, userId2 string) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getDirectChannel(input: GetDirectChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Go: `GetGroupChannel(userIds []string) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getGroupChannel(input: GetGroupChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Go: `UpdateChannel(channel *model.Channel) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateChannel(input: UpdateChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Go: `SearchChannels(teamID string, term string) ([]*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  searchChannels(input: SearchChannelsRequestInit, options?: CallOptions): Promise<Channel[]>;
  /**
   * Go: `AddChannelMember(channelId string, userID string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  addChannelMember(input: AddChannelMemberRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Go: `AddUserToChannel(channelId string, userID string, asUserId string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  addUserToChannel(input: AddUserToChannelRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Go: `GetChannelMember(channelId string, userID string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getChannelMember(input: GetChannelMemberRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Go: `GetChannelMembers(channelId string, page int, perPage int) (model.ChannelMembers, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getChannelMembers(input: GetChannelMembersRequestInit, options?: CallOptions): Promise<ChannelMember[]>;
  /**
   * Go: `GetChannelMembersByIds(channelId string, userIds []string) (model.ChannelMembers, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getChannelMembersByIds(input: GetChannelMembersByIdsRequestInit, options?: CallOptions): Promise<ChannelMember[]>;
  /**
   * Go: `GetChannelMembersForUser(teamID string, userID string, page int, perPage int) ([]*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getChannelMembersForUser(input: GetChannelMembersForUserRequestInit, options?: CallOptions): Promise<ChannelMember[]>;
  /**
   * Go: `UpdateChannelMemberRoles(channelId string, userID string, newRoles string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateChannelMemberRoles(input: UpdateChannelMemberRolesRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Go: `UpdateChannelMemberNotifications(channelId string, userID string, notifications map[string]string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateChannelMemberNotifications(input: UpdateChannelMemberNotificationsRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Go: `PatchChannelMembersNotifications(members []*model.ChannelMemberIdentifier, notifyProps map[string]string) *model.AppError`
   *
   * Minimum server version: 9.5
   */
  patchChannelMembersNotifications(input: PatchChannelMembersNotificationsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `DeleteChannelMember(channelId string, userID string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteChannelMember(input: DeleteChannelMemberRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `CreateChannelSidebarCategory(userID string, teamID string, newCategory *model.SidebarCategoryWithChannels) (*model.SidebarCategoryWithChannels, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  createChannelSidebarCategory(input: CreateChannelSidebarCategoryRequestInit, options?: CallOptions): Promise<SidebarCategoryWithChannels>;
  /**
   * Go: `GetChannelSidebarCategories(userID string, teamID string) (*model.OrderedSidebarCategories, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  getChannelSidebarCategories(input: GetChannelSidebarCategoriesRequestInit, options?: CallOptions): Promise<OrderedSidebarCategories>;
  /**
   * Go: `UpdateChannelSidebarCategories(userID string, teamID string, categories []*model.SidebarCategoryWithChannels) ([]*model.SidebarCategoryWithChannels, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  updateChannelSidebarCategories(input: UpdateChannelSidebarCategoriesRequestInit, options?: CallOptions): Promise<SidebarCategoryWithChannels[]>;
  /**
   * Go: `CreatePost(post *model.Post) (*model.Post, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createPost(input: CreatePostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Go: `AddReaction(reaction *model.Reaction) (*model.Reaction, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  addReaction(input: AddReactionRequestInit, options?: CallOptions): Promise<Reaction>;
  /**
   * Go: `RemoveReaction(reaction *model.Reaction) *model.AppError`
   *
   * Minimum server version: 5.3
   */
  removeReaction(input: RemoveReactionRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetReactions(postId string) ([]*model.Reaction, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  getReactions(input: GetReactionsRequestInit, options?: CallOptions): Promise<Reaction[]>;
  /**
   * Go: `SendEphemeralPost(userID string, post *model.Post) *model.Post`
   *
   * Minimum server version: 5.2
   */
  sendEphemeralPost(input: SendEphemeralPostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Go: `UpdateEphemeralPost(userID string, post *model.Post) *model.Post`
   *
   * Minimum server version: 5.2
   */
  updateEphemeralPost(input: UpdateEphemeralPostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Go: `DeleteEphemeralPost(userID string, postId string)`
   *
   * Minimum server version: 5.2
   */
  deleteEphemeralPost(input: DeleteEphemeralPostRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `DeletePost(postId string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deletePost(input: DeletePostRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetPostThread(postId string) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostThread(input: GetPostThreadRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Go: `GetPost(postId string) (*model.Post, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getPost(input: GetPostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Go: `GetPostsSince(channelId string, time int64) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostsSince(input: GetPostsSinceRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Go: `GetPostsAfter(channelId string, postId string, page int, perPage int) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostsAfter(input: GetPostsAfterRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Go: `GetPostsBefore(channelId string, postId string, page int, perPage int) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostsBefore(input: GetPostsBeforeRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Go: `GetPostsForChannel(channelId string, page int, perPage int) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostsForChannel(input: GetPostsForChannelRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Go: `UpdatePost(post *model.Post) (*model.Post, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updatePost(input: UpdatePostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Go: `SearchPostsInTeam(teamID string, paramsList []*model.SearchParams) ([]*model.Post, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  searchPostsInTeam(input: SearchPostsInTeamRequestInit, options?: CallOptions): Promise<Post[]>;
  /**
   * Go: `SearchPostsInTeamForUser(teamID string, userID string, searchParams model.SearchParameter) (*model.PostSearchResults, *model.AppError)`
   *
   * Minimum server version: 5.26
   */
  searchPostsInTeamForUser(input: SearchPostsInTeamForUserRequestInit, options?: CallOptions): Promise<PostSearchResults>;
  /**
   * Go: `GetEmojiList(sortBy string, page int, perPage int) ([]*model.Emoji, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getEmojiList(input: GetEmojiListRequestInit, options?: CallOptions): Promise<Emoji[]>;
  /**
   * Go: `GetEmojiByName(name string) (*model.Emoji, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getEmojiByName(input: GetEmojiByNameRequestInit, options?: CallOptions): Promise<Emoji>;
  /**
   * Go: `GetEmoji(emojiId string) (*model.Emoji, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getEmoji(input: GetEmojiRequestInit, options?: CallOptions): Promise<Emoji>;
  /**
   * Go: `GetEmojiImage(emojiId string) ([]byte, string, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getEmojiImage(input: GetEmojiImageRequestInit, options?: CallOptions): Promise<GetEmojiImageAnswer>;
  /**
   * Go: `KVSet(key string, value []byte) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  kvSet(input: KVSetRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `KVCompareAndSet(key string, oldValue []byte, newValue []byte) (bool, *model.AppError)`
   *
   * Minimum server version: 5.12
   */
  kvCompareAndSet(input: KVCompareAndSetRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Go: `KVCompareAndDelete(key string, oldValue []byte) (bool, *model.AppError)`
   *
   * Minimum server version: 5.16
   */
  kvCompareAndDelete(input: KVCompareAndDeleteRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Go: `KVSetWithOptions(key string, value []byte, options model.PluginKVSetOptions) (bool, *model.AppError)`
   *
   * Minimum server version: 5.20
   */
  kvSetWithOptions(input: KVSetWithOptionsRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Go: `KVSetWithExpiry(key string, value []byte, expireInSeconds int64) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  kvSetWithExpiry(input: KVSetWithExpiryRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `KVGet(key string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  kvGet(input: KVGetRequestInit, options?: CallOptions): Promise<Uint8Array | undefined>;
  /**
   * Go: `KVDelete(key string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  kvDelete(input: KVDeleteRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `KVDeleteAll() *model.AppError`
   *
   * Minimum server version: 5.6
   */
  kvDeleteAll(input?: KVDeleteAllRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `KVList(page int, perPage int) ([]string, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  kvList(input: KVListRequestInit, options?: CallOptions): Promise<string[]>;
  /**
   * Go: `PublishWebSocketEvent(event string, payload map[string]any, broadcast *model.WebsocketBroadcast)`
   *
   * Minimum server version: 5.2
   */
  publishWebSocketEvent(input: PublishWebSocketEventRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `LoadPluginConfiguration(dest any) error`
   *
   * Minimum server version: 5.2
   */
  loadPluginConfiguration(input?: LoadPluginConfigurationRequestInit, options?: CallOptions): Promise<JsonObject>;
  /**
   * Go: `GetConfig() *model.Config`
   *
   * Minimum server version: 5.2
   */
  getConfig(input?: GetConfigRequestInit, options?: CallOptions): Promise<Config>;
  /**
   * Go: `GetUnsanitizedConfig() *model.Config`
   *
   * Minimum server version: 5.16
   */
  getUnsanitizedConfig(input?: GetUnsanitizedConfigRequestInit, options?: CallOptions): Promise<Config>;
  /**
   * Go: `SaveConfig(config *model.Config) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  saveConfig(input: SaveConfigRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetPluginConfig() map[string]any`
   *
   * Minimum server version: 5.6
   */
  getPluginConfig(input?: GetPluginConfigRequestInit, options?: CallOptions): Promise<DynamicObject>;
  /**
   * Go: `SavePluginConfig(config map[string]any) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  savePluginConfig(input: SavePluginConfigRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetBundlePath() (string, error)`
   *
   * Minimum server version: 5.10
   */
  getBundlePath(input?: GetBundlePathRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Go: `GetPlugins() ([]*model.Manifest, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPlugins(input?: GetPluginsRequestInit, options?: CallOptions): Promise<Manifest[]>;
  /**
   * Go: `EnablePlugin(id string) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  enablePlugin(input: EnablePluginRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `DisablePlugin(id string) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  disablePlugin(input: DisablePluginRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `RemovePlugin(id string) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  removePlugin(input: RemovePluginRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetPluginStatus(id string) (*model.PluginStatus, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPluginStatus(input: GetPluginStatusRequestInit, options?: CallOptions): Promise<PluginStatus>;
  /**
   * Go: `InstallPlugin(file io.Reader, replace bool) (*model.Manifest, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  installPlugin(input: InstallPluginRequestInit, options?: CallOptions): Promise<Manifest>;
  /**
   * Go: `GetPluginID() string`
   *
   * Minimum server version: 10.1
   */
  getPluginID(input?: GetPluginIDRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Go: `LogDebug(msg string, keyValuePairs ...any)`
   *
   * Minimum server version: 5.2
   */
  logDebug(input: LogDebugRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `LogInfo(msg string, keyValuePairs ...any)`
   *
   * Minimum server version: 5.2
   */
  logInfo(input: LogInfoRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `LogError(msg string, keyValuePairs ...any)`
   *
   * Minimum server version: 5.2
   */
  logError(input: LogErrorRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `LogWarn(msg string, keyValuePairs ...any)`
   *
   * Minimum server version: 5.2
   */
  logWarn(input: LogWarnRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `CopyFileInfos(userID string, fileIds []string) ([]string, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  copyFileInfos(input: CopyFileInfosRequestInit, options?: CallOptions): Promise<string[]>;
  /**
   * Go: `GetFileInfo(fileId string) (*model.FileInfo, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  getFileInfo(input: GetFileInfoRequestInit, options?: CallOptions): Promise<FileInfo>;
  /**
   * Go: `SetFileSearchableContent(fileID string, content string) *model.AppError`
   *
   * Minimum server version: 9.1
   */
  setFileSearchableContent(input: SetFileSearchableContentRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetFileInfos(page int, perPage int, opt *model.GetFileInfosOptions) ([]*model.FileInfo, *model.AppError)`
   *
   * Minimum server version: 5.22
   */
  getFileInfos(input: GetFileInfosRequestInit, options?: CallOptions): Promise<FileInfo[]>;
  /**
   * Go: `GetFile(fileId string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.8
   */
  getFile(input: GetFileRequestInit, options?: CallOptions): Promise<Uint8Array>;
  /**
   * Go: `GetFileLink(fileId string) (string, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getFileLink(input: GetFileLinkRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Go: `ReadFile(path string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  readFile(input: ReadFileRequestInit, options?: CallOptions): Promise<Uint8Array>;
  /**
   * Go: `UploadFile(data []byte, channelId string, filename string) (*model.FileInfo, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  uploadFile(input: UploadFileRequestInit, options?: CallOptions): Promise<FileInfo>;
  /**
   * Go: `CreateUploadSession(us *model.UploadSession) (*model.UploadSession, error)`
   *
   * Minimum server version: 7.6
   */
  createUploadSession(input: CreateUploadSessionRequestInit, options?: CallOptions): Promise<UploadSession>;
  /**
   * Go: `UploadData(us *model.UploadSession, rd io.Reader) (*model.FileInfo, error)`
   *
   * Minimum server version: 7.6
   */
  uploadData(input: UploadDataRequestInit, options?: CallOptions): Promise<FileInfo>;
  /**
   * Go: `GetUploadSession(uploadID string) (*model.UploadSession, error)`
   *
   * Minimum server version: 7.6
   */
  getUploadSession(input: GetUploadSessionRequestInit, options?: CallOptions): Promise<UploadSession>;
  /**
   * Go: `CreateBot(bot *model.Bot) (*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  createBot(input: CreateBotRequestInit, options?: CallOptions): Promise<Bot>;
  /**
   * Go: `PatchBot(botUserId string, botPatch *model.BotPatch) (*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  patchBot(input: PatchBotRequestInit, options?: CallOptions): Promise<Bot>;
  /**
   * Go: `GetBot(botUserId string, includeDeleted bool) (*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getBot(input: GetBotRequestInit, options?: CallOptions): Promise<Bot>;
  /**
   * Go: `GetBots(options *model.BotGetOptions) ([]*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getBots(input: GetBotsRequestInit, options?: CallOptions): Promise<Bot[]>;
  /**
   * Go: `UpdateBotActive(botUserId string, active bool) (*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  updateBotActive(input: UpdateBotActiveRequestInit, options?: CallOptions): Promise<Bot>;
  /**
   * Go: `PermanentDeleteBot(botUserId string) *model.AppError`
   *
   * Minimum server version: 5.10
   */
  permanentDeleteBot(input: PermanentDeleteBotRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `EnsureBotUser(bot *model.Bot) (string, error)`
   *
   * Minimum server version: 7.1
   */
  ensureBotUser(input: EnsureBotUserRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Go: `GetLicense() *model.License`
   *
   * Minimum server version: 5.10
   */
  getLicense(input?: GetLicenseRequestInit, options?: CallOptions): Promise<License | undefined>;
  /**
   * Go: `IsEnterpriseReady() bool`
   *
   * Minimum server version: 5.10
   */
  isEnterpriseReady(input?: IsEnterpriseReadyRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Go: `GetServerVersion() string`
   *
   * Minimum server version: 5.4
   */
  getServerVersion(input?: GetServerVersionRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Go: `GetSystemInstallDate() (int64, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getSystemInstallDate(input?: GetSystemInstallDateRequestInit, options?: CallOptions): Promise<number>;
  /**
   * Go: `GetDiagnosticId() string`
   *
   * Minimum server version: 5.10
   */
  getDiagnosticId(input?: GetDiagnosticIdRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Go: `GetTelemetryId() string`
   *
   * Minimum server version: 5.28
   */
  getTelemetryId(input?: GetTelemetryIdRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Go: `RegisterCommand(command *model.Command) error`
   *
   * Minimum server version: 5.2
   */
  registerCommand(input: RegisterCommandRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `UnregisterCommand(teamID string, trigger string) error`
   *
   * Minimum server version: 5.2
   */
  unregisterCommand(input: UnregisterCommandRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `ExecuteSlashCommand(commandArgs *model.CommandArgs) (*model.CommandResponse, error)`
   *
   * Minimum server version: 5.26
   */
  executeSlashCommand(input: ExecuteSlashCommandRequestInit, options?: CallOptions): Promise<CommandResponse | undefined>;
  /**
   * Go: `CreateCommand(cmd *model.Command) (*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  createCommand(input: CreateCommandRequestInit, options?: CallOptions): Promise<Command>;
  /**
   * Go: `ListCommands(teamID string) ([]*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  listCommands(input: ListCommandsRequestInit, options?: CallOptions): Promise<Command[]>;
  /**
   * Go: `ListCustomCommands(teamID string) ([]*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  listCustomCommands(input: ListCustomCommandsRequestInit, options?: CallOptions): Promise<Command[]>;
  /**
   * Go: `ListPluginCommands(teamID string) ([]*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  listPluginCommands(input: ListPluginCommandsRequestInit, options?: CallOptions): Promise<Command[]>;
  /**
   * Go: `ListBuiltInCommands() ([]*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  listBuiltInCommands(input?: ListBuiltInCommandsRequestInit, options?: CallOptions): Promise<Command[]>;
  /**
   * Go: `GetCommand(commandID string) (*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  getCommand(input: GetCommandRequestInit, options?: CallOptions): Promise<Command>;
  /**
   * Go: `UpdateCommand(commandID string, updatedCmd *model.Command) (*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  updateCommand(input: UpdateCommandRequestInit, options?: CallOptions): Promise<Command>;
  /**
   * Go: `DeleteCommand(commandID string) error`
   *
   * Minimum server version: 5.28
   */
  deleteCommand(input: DeleteCommandRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetPreferenceForUser(userID string, category string, name string) (model.Preference, *model.AppError)`
   *
   * Minimum server version: 9.5
   */
  getPreferenceForUser(input: GetPreferenceForUserRequestInit, options?: CallOptions): Promise<Preference>;
  /**
   * Go: `GetPreferencesForUser(userID string) ([]model.Preference, *model.AppError)`
   *
   * Minimum server version: 5.26
   */
  getPreferencesForUser(input: GetPreferencesForUserRequestInit, options?: CallOptions): Promise<Preference[]>;
  /**
   * Go: `UpdatePreferencesForUser(userID string, preferences []model.Preference) *model.AppError`
   *
   * Minimum server version: 5.26
   */
  updatePreferencesForUser(input: UpdatePreferencesForUserRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `DeletePreferencesForUser(userID string, preferences []model.Preference) *model.AppError`
   *
   * Minimum server version: 5.26
   */
  deletePreferencesForUser(input: DeletePreferencesForUserRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `CreateOAuthApp(app *model.OAuthApp) (*model.OAuthApp, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  createOAuthApp(input: CreateOAuthAppRequestInit, options?: CallOptions): Promise<OAuthApp>;
  /**
   * Go: `GetOAuthApp(appID string) (*model.OAuthApp, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  getOAuthApp(input: GetOAuthAppRequestInit, options?: CallOptions): Promise<OAuthApp>;
  /**
   * Go: `UpdateOAuthApp(app *model.OAuthApp) (*model.OAuthApp, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  updateOAuthApp(input: UpdateOAuthAppRequestInit, options?: CallOptions): Promise<OAuthApp>;
  /**
   * Go: `DeleteOAuthApp(appID string) *model.AppError`
   *
   * Minimum server version: 5.38
   */
  deleteOAuthApp(input: DeleteOAuthAppRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `GetGroup(groupId string) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  getGroup(input: GetGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Go: `GetGroupByName(name string) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  getGroupByName(input: GetGroupByNameRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Go: `GetGroupMemberUsers(groupID string, page int, perPage int) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.35
   */
  getGroupMemberUsers(input: GetGroupMemberUsersRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Go: `GetGroupsBySource(groupSource model.GroupSource) ([]*model.Group, *model.AppError)`
   *
   * Minimum server version: 5.35
   */
  getGroupsBySource(input: GetGroupsBySourceRequestInit, options?: CallOptions): Promise<Group[]>;
  /**
   * Go: `GetGroupsForUser(userID string) ([]*model.Group, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  getGroupsForUser(input: GetGroupsForUserRequestInit, options?: CallOptions): Promise<Group[]>;
  /**
   * Go: `UpsertGroupMember(groupID string, userID string) (*model.GroupMember, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  upsertGroupMember(input: UpsertGroupMemberRequestInit, options?: CallOptions): Promise<GroupMember>;
  /**
   * Go: `UpsertGroupMembers(groupID string, userIDs []string) ([]*model.GroupMember, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  upsertGroupMembers(input: UpsertGroupMembersRequestInit, options?: CallOptions): Promise<GroupMember[]>;
  /**
   * Go: `GetGroupByRemoteID(remoteID string, groupSource model.GroupSource) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  getGroupByRemoteID(input: GetGroupByRemoteIDRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Go: `CreateGroup(group *model.Group) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  createGroup(input: CreateGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Go: `UpdateGroup(group *model.Group) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  updateGroup(input: UpdateGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Go: `DeleteGroup(groupID string) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  deleteGroup(input: DeleteGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Go: `RestoreGroup(groupID string) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  restoreGroup(input: RestoreGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Go: `DeleteGroupMember(groupID string, userID string) (*model.GroupMember, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  deleteGroupMember(input: DeleteGroupMemberRequestInit, options?: CallOptions): Promise<GroupMember>;
  /**
   * Go: `GetGroupSyncable(groupID string, syncableID string, syncableType model.GroupSyncableType) (*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  getGroupSyncable(input: GetGroupSyncableRequestInit, options?: CallOptions): Promise<GroupSyncable>;
  /**
   * Go: `GetGroupSyncables(groupID string, syncableType model.GroupSyncableType) ([]*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  getGroupSyncables(input: GetGroupSyncablesRequestInit, options?: CallOptions): Promise<GroupSyncable[]>;
  /**
   * Go: `UpsertGroupSyncable(groupSyncable *model.GroupSyncable) (*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  upsertGroupSyncable(input: UpsertGroupSyncableRequestInit, options?: CallOptions): Promise<GroupSyncable>;
  /**
   * Go: `UpdateGroupSyncable(groupSyncable *model.GroupSyncable) (*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  updateGroupSyncable(input: UpdateGroupSyncableRequestInit, options?: CallOptions): Promise<GroupSyncable>;
  /**
   * Go: `DeleteGroupSyncable(groupID string, syncableID string, syncableType model.GroupSyncableType) (*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  deleteGroupSyncable(input: DeleteGroupSyncableRequestInit, options?: CallOptions): Promise<GroupSyncable>;
  /**
   * Go: `GetGroups(page int, perPage int, opts model.GroupSearchOpts, viewRestrictions *model.ViewUsersRestrictions) ([]*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  getGroups(input: GetGroupsRequestInit, options?: CallOptions): Promise<Group[]>;
  /**
   * Go: `CreateDefaultSyncableMemberships(params model.CreateDefaultMembershipParams) *model.AppError`
   *
   * Minimum server version: 10.9
   */
  createDefaultSyncableMemberships(input: CreateDefaultSyncableMembershipsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `DeleteGroupConstrainedMemberships() *model.AppError`
   *
   * Minimum server version: 10.9
   */
  deleteGroupConstrainedMemberships(input?: DeleteGroupConstrainedMembershipsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `RegisterPluginForSharedChannels(opts model.RegisterPluginOpts) (remoteID string, err error)`
   *
   * Minimum server version: 9.5
   */
  registerPluginForSharedChannels(input: RegisterPluginForSharedChannelsRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Go: `UnregisterPluginForSharedChannels(pluginID string) error`
   *
   * Minimum server version: 9.5
   */
  unregisterPluginForSharedChannels(input: UnregisterPluginForSharedChannelsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `ShareChannel(sc *model.SharedChannel) (*model.SharedChannel, error)`
   *
   * Minimum server version: 9.5
   */
  shareChannel(input: ShareChannelRequestInit, options?: CallOptions): Promise<SharedChannel>;
  /**
   * Go: `UpdateSharedChannel(sc *model.SharedChannel) (*model.SharedChannel, error)`
   *
   * Minimum server version: 9.5
   */
  updateSharedChannel(input: UpdateSharedChannelRequestInit, options?: CallOptions): Promise<SharedChannel>;
  /**
   * Go: `UnshareChannel(channelID string) (unshared bool, err error)`
   *
   * Minimum server version: 9.5
   */
  unshareChannel(input: UnshareChannelRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Go: `UpdateSharedChannelCursor(channelID string, remoteID string, cusror model.GetPostsSinceForSyncCursor) error`
   *
   * Minimum server version: 9.5
   */
  updateSharedChannelCursor(input: UpdateSharedChannelCursorRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `SyncSharedChannel(channelID string) error`
   *
   * Minimum server version: 9.5
   */
  syncSharedChannel(input: SyncSharedChannelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `InviteRemoteToChannel(channelID string, remoteID string, userID string, shareIfNotShared bool) error`
   *
   * Minimum server version: 9.5
   */
  inviteRemoteToChannel(input: InviteRemoteToChannelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `UninviteRemoteFromChannel(channelID string, remoteID string) error`
   *
   * Minimum server version: 9.5
   */
  uninviteRemoteFromChannel(input: UninviteRemoteFromChannelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `CreatePropertyField(field *model.PropertyField) (*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  createPropertyField(input: CreatePropertyFieldRequestInit, options?: CallOptions): Promise<PropertyField>;
  /**
   * Go: `GetPropertyField(groupID string, fieldID string) (*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyField(input: GetPropertyFieldRequestInit, options?: CallOptions): Promise<PropertyField>;
  /**
   * Go: `GetPropertyFields(groupID string, ids []string) ([]*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyFields(input: GetPropertyFieldsRequestInit, options?: CallOptions): Promise<PropertyField[]>;
  /**
   * Go: `UpdatePropertyField(groupID string, field *model.PropertyField) (*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  updatePropertyField(input: UpdatePropertyFieldRequestInit, options?: CallOptions): Promise<PropertyField>;
  /**
   * Go: `DeletePropertyField(groupID string, fieldID string) error`
   *
   * Minimum server version: 10.10
   */
  deletePropertyField(input: DeletePropertyFieldRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `SearchPropertyFields(groupID string, opts model.PropertyFieldSearchOpts) ([]*model.PropertyField, error)`
   *
   * Minimum server version: 11.0
   */
  searchPropertyFields(input: SearchPropertyFieldsRequestInit, options?: CallOptions): Promise<PropertyField[]>;
  /**
   * Go: `CountPropertyFields(groupID string, includeDeleted bool) (int64, error)`
   *
   * Minimum server version: 11.0
   */
  countPropertyFields(input: CountPropertyFieldsRequestInit, options?: CallOptions): Promise<number>;
  /**
   * Go: `CountPropertyFieldsForTarget(groupID string, targetType string, targetID string, includeDeleted bool) (int64, error)`
   *
   * Minimum server version: 11.0
   */
  countPropertyFieldsForTarget(input: CountPropertyFieldsForTargetRequestInit, options?: CallOptions): Promise<number>;
  /**
   * Go: `CreatePropertyValue(value *model.PropertyValue) (*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  createPropertyValue(input: CreatePropertyValueRequestInit, options?: CallOptions): Promise<PropertyValue>;
  /**
   * Go: `GetPropertyValue(groupID string, valueID string) (*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyValue(input: GetPropertyValueRequestInit, options?: CallOptions): Promise<PropertyValue>;
  /**
   * Go: `GetPropertyValues(groupID string, ids []string) ([]*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyValues(input: GetPropertyValuesRequestInit, options?: CallOptions): Promise<PropertyValue[]>;
  /**
   * Go: `UpdatePropertyValue(groupID string, value *model.PropertyValue) (*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  updatePropertyValue(input: UpdatePropertyValueRequestInit, options?: CallOptions): Promise<PropertyValue>;
  /**
   * Go: `UpsertPropertyValue(value *model.PropertyValue) (*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  upsertPropertyValue(input: UpsertPropertyValueRequestInit, options?: CallOptions): Promise<PropertyValue>;
  /**
   * Go: `DeletePropertyValue(groupID string, valueID string) error`
   *
   * Minimum server version: 10.10
   */
  deletePropertyValue(input: DeletePropertyValueRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `SearchPropertyValues(groupID string, opts model.PropertyValueSearchOpts) ([]*model.PropertyValue, error)`
   *
   * Minimum server version: 11.0
   */
  searchPropertyValues(input: SearchPropertyValuesRequestInit, options?: CallOptions): Promise<PropertyValue[]>;
  /**
   * Go: `RegisterPropertyGroup(name string) (*model.PropertyGroup, error)`
   *
   * Minimum server version: 10.10
   */
  registerPropertyGroup(input: RegisterPropertyGroupRequestInit, options?: CallOptions): Promise<PropertyGroup>;
  /**
   * Go: `GetPropertyGroup(name string) (*model.PropertyGroup, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyGroup(input: GetPropertyGroupRequestInit, options?: CallOptions): Promise<PropertyGroup>;
  /**
   * Go: `GetPropertyFieldByName(groupID string, targetID string, name string) (*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyFieldByName(input: GetPropertyFieldByNameRequestInit, options?: CallOptions): Promise<PropertyField>;
  /**
   * Go: `UpdatePropertyFields(groupID string, fields []*model.PropertyField) ([]*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  updatePropertyFields(input: UpdatePropertyFieldsRequestInit, options?: CallOptions): Promise<PropertyField[]>;
  /**
   * Go: `UpdatePropertyValues(groupID string, values []*model.PropertyValue) ([]*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  updatePropertyValues(input: UpdatePropertyValuesRequestInit, options?: CallOptions): Promise<PropertyValue[]>;
  /**
   * Go: `UpsertPropertyValues(values []*model.PropertyValue) ([]*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  upsertPropertyValues(input: UpsertPropertyValuesRequestInit, options?: CallOptions): Promise<PropertyValue[]>;
  /**
   * Go: `DeletePropertyValuesForTarget(groupID string, targetType string, targetID string) error`
   *
   * Minimum server version: 10.10
   */
  deletePropertyValuesForTarget(input: DeletePropertyValuesForTargetRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `DeletePropertyValuesForField(groupID string, fieldID string) error`
   *
   * Minimum server version: 10.10
   */
  deletePropertyValuesForField(input: DeletePropertyValuesForFieldRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `LogAuditRec(rec *model.AuditRecord)`
   *
   * Minimum server version: 10.10
   */
  logAuditRec(input: LogAuditRecRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `LogAuditRecWithLevel(rec *model.AuditRecord, level mlog.Level)`
   *
   * Minimum server version: 10.10
   */
  logAuditRecWithLevel(input: LogAuditRecWithLevelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `PluginHTTP(request *http.Request) *http.Response`
   *
   * Minimum server version: 5.18
   */
  pluginHTTP(request: Request, options?: CallOptions): Promise<Response>;
  /**
   * Go: `GetCloudLimits() (*model.ProductLimits, error)`
   *
   * Minimum server version: 7.0
   */
  getCloudLimits(input?: GetCloudLimitsRequestInit, options?: CallOptions): Promise<CloudLimits | undefined>;
  /**
   * Go: `OpenInteractiveDialog(dialog model.OpenDialogRequest) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  openInteractiveDialog(input: OpenInteractiveDialogRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `PublishPluginClusterEvent(ev model.PluginClusterEvent, opts model.PluginClusterEventSendOptions) error`
   *
   * Minimum server version: 5.36
   */
  publishPluginClusterEvent(input: PublishPluginClusterEventRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `RegisterCollectionAndTopic(collectionType string, topicType string) error`
   *
   * Minimum server version: 7.6
   */
  registerCollectionAndTopic(input: RegisterCollectionAndTopicRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `RequestTrialLicense(requesterID string, users int, termsAccepted bool, receiveEmailsAccepted bool) *model.AppError`
   *
   * Minimum server version: 5.36
   */
  requestTrialLicense(input: RequestTrialLicenseRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `RolesGrantPermission(roleNames []string, permissionId string) bool`
   *
   * Minimum server version: 6.3
   */
  rolesGrantPermission(input: RolesGrantPermissionRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Go: `SendMail(to string, subject string, htmlBody string) *model.AppError`
   *
   * Minimum server version: 5.7
   */
  sendMail(input: SendMailRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Go: `SendPushNotification(notification *model.PushNotification, userID string) *model.AppError`
   *
   * Minimum server version: 9.0
   */
  sendPushNotification(input: SendPushNotificationRequestInit, options?: CallOptions): Promise<void>;
}
