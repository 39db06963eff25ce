// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AccessControlPolicy,
  AccessControlPolicyTestResponse,
  AccessDecision,
  CELExpressionError,
  VisualExpression,
} from "../model/access-control.ts";
import type {
  CheckAccessControlExpressionRequestInit,
  DeleteAccessControlPolicyRequestInit,
  EvaluateAccessControlRequestInit,
  GetAccessControlFieldsAutocompleteRequestInit,
  GetAccessControlPolicyRequestInit,
  GetAccessControlVisualASTRequestInit,
  QueryUsersForAccessControlExpressionRequestInit,
  SaveAccessControlPolicyRequestInit,
} from "../model/api-access-control.ts";
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
  GetChannelOfTypeRequestInit,
  GetChannelRequestInit,
  GetChannelSidebarCategoriesRequestInit,
  GetChannelStatsRequestInit,
  GetChannelsForTeamForUserRequestInit,
  GetDirectChannelRequestInit,
  GetGroupChannelRequestInit,
  GetPublicChannelsForTeamRequestInit,
  PatchChannelMembersNotificationsRequestInit,
  RegisterChannelGuardRequestInit,
  RestoreChannelRequestInit,
  SearchChannelsRequestInit,
  UnregisterChannelGuardRequestInit,
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
  SendToastMessageRequestInit,
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
  DeletePropertyValueWithOptionsRequestInit,
  DeletePropertyValuesForFieldRequestInit,
  DeletePropertyValuesForFieldWithOptionsRequestInit,
  DeletePropertyValuesForTargetRequestInit,
  DeletePropertyValuesForTargetWithOptionsRequestInit,
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
  UpsertPropertyValueWithOptionsRequestInit,
  UpsertPropertyValuesRequestInit,
  UpsertPropertyValuesWithOptionsRequestInit,
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
  ReceiveSharedChannelAttachmentSyncMsgRequestInit,
  ReceiveSharedChannelProfileImageSyncMsgRequestInit,
  ReceiveSharedChannelSyncMsgRequestInit,
  RegisterPluginForSharedChannelsRequestInit,
  ShareChannelRequestInit,
  SyncSharedChannelRequestInit,
  UninviteRemoteFromChannelRequestInit,
  UnregisterPluginForSharedChannelsRequestInit,
  UnregisterPluginRemoteForSharedChannelsRequestInit,
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
import type { CloudLimits, Config, License } from "../model/documents.ts";
import type { Emoji } from "../model/emoji.ts";
import type { FileInfo, UploadSession } from "../model/file.ts";
import type { Group, GroupMember, GroupSyncable } from "../model/group.ts";
import type { OAuthApp } from "../model/oauth.ts";
import type { Manifest, PluginStatus } from "../model/plugin.ts";
import type { Post, PostList, PostSearchResults, Reaction } from "../model/post.ts";
import type { Preference } from "../model/preference.ts";
import type { PropertyField, PropertyGroup, PropertyValue } from "../model/property.ts";
import type { Session, UserAccessToken } from "../model/session.ts";
import type { SharedChannel, SyncResponse } from "../model/shared-channel.ts";
import type { Team, TeamMember, TeamMemberWithError, TeamStats, TeamUnread } from "../model/team.ts";
import type { Status, User, UserAuth } from "../model/user.ts";
import type { DynamicObject, JsonObject } from "../model/values.ts";
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
   * Creates a user. `email` is needed, and a password unless the user logs in through another service; `id`
   * must be empty. The user name is lower-cased, and made up if it is empty. Answers the user as stored.
   * Fails with 400 if a value is invalid, or the name or the email is taken.
   *
   * Go: `CreateUser(user *model.User) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createUser(input: CreateUserRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Deactivates a user and ends the user's sessions; the account and its posts stay. Deactivating again
   * succeeds. Fails with 404 for an unknown id.
   *
   * Go: `DeleteUser(userID string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteUser(input: DeleteUserRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists users by user name, deactivated ones included. A page size of 0 gives none. Stock servers apply
   * only the filters `role`, `roles`, `active`, `inactive` and `viewRestrictions`, and ignore teams,
   * channels, groups and `sort`: ask `getUsersInTeam` or `getUsersInChannel` for those.
   *
   * Go: `GetUsers(options *model.UserGetOptions) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getUsers(input: GetUsersRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Gets several users at once, deactivated ones included. Ids that nobody has are left out without an error;
   * the order is the server's.
   *
   * Go: `GetUsersByIds(userIDs []string) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 9.8
   */
  getUsersByIds(input: GetUsersByIdsRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Gets a user by id, deactivated ones included (`deleteAt` is then not 0). Stock servers may hand out the
   * password hash in `password`: never pass the value on as it is. Fails with 404 for an unknown id.
   *
   * Go: `GetUser(userID string) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUser(input: GetUserRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Gets a user by email address, in any case of letters, deactivated ones included. As with `getUser`,
   * `password` may hold the hash. Fails with 404 if nobody has the address.
   *
   * Go: `GetUserByEmail(email string) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUserByEmail(input: GetUserByEmailRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Gets a user by user name, in any case of letters and without "@", deactivated ones included. As with
   * `getUser`, `password` may hold the hash. Fails with 404 if nobody has the name.
   *
   * Go: `GetUserByUsername(name string) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUserByUsername(input: GetUserByUsernameRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Gets several users by user name, deactivated ones included. Names that nobody has are left out without an
   * error. Unlike `getUserByUsername` it matches lower case only.
   *
   * Go: `GetUsersByUsernames(usernames []string) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getUsersByUsernames(input: GetUsersByUsernamesRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Lists the members of a team by user name, deactivated ones included. A page size of 0 and an unknown team
   * give none; a negative page fails with 500.
   *
   * Go: `GetUsersInTeam(teamID string, page int, perPage int) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getUsersInTeam(input: GetUsersInTeamRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Replaces a user's stored values by those given; read the user first and change what is to change. Answers
   * the user as stored. Fails with 400 if a value is invalid or taken, and with 404 for an unknown id.
   *
   * Password, second factor and the way to sign in stay as they are, whatever is given: a user that was read without
   * its secrets can be sent back.
   *
   * Go: `UpdateUser(user *model.User) (*model.User, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateUser(input: UpdateUserRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Gets a user's status. Fails with 404 if the server knows none for the id.
   *
   * Go: `GetUserStatus(userID string) (*model.Status, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUserStatus(input: GetUserStatusRequestInit, options?: CallOptions): Promise<Status>;
  /**
   * Gets the status of several users; a user without one counts as offline.
   *
   * Go: `GetUserStatusesByIds(userIds []string) ([]*model.Status, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getUserStatusesByIds(input: GetUserStatusesByIdsRequestInit, options?: CallOptions): Promise<Status[]>;
  /**
   * Sets a user's status and answers the new one. "away" and "dnd" count as set by hand, so the server does
   * not change them by itself. Fails with 400 for any other text.
   *
   * Go: `UpdateUserStatus(userID string, status string) (*model.Status, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateUserStatus(input: UpdateUserStatusRequestInit, options?: CallOptions): Promise<Status>;
  /**
   * Sets a user to "do not disturb" until a time, and answers the new status.
   *
   * Go: `SetUserStatusTimedDND(userId string, endtime int64) (*model.Status, *model.AppError)`
   *
   * Minimum server version: 5.35
   */
  setUserStatusTimedDND(input: SetUserStatusTimedDNDRequestInit, options?: CallOptions): Promise<Status>;
  /**
   * Activates or deactivates a user. The same state again succeeds. Fails with 404 for an unknown id.
   *
   * Go: `UpdateUserActive(userID string, active bool) *model.AppError`
   *
   * Minimum server version: 5.8
   */
  updateUserActive(input: UpdateUserActiveRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Sets a user's custom status: an emoji, a text and a time at which it goes. Fails with 400 if it has
   * neither emoji nor text.
   *
   * Go: `UpdateUserCustomStatus(userID string, customStatus *model.CustomStatus) *model.AppError`
   *
   * Minimum server version: 6.2
   */
  updateUserCustomStatus(input: UpdateUserCustomStatusRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Removes a user's custom status. Without one nothing happens.
   *
   * Go: `RemoveUserCustomStatus(userID string) *model.AppError`
   *
   * Minimum server version: 6.2
   */
  removeUserCustomStatus(input: RemoveUserCustomStatusRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists the members of a channel. An unknown channel gives none. Fails with 400 for any other order than
   * the two.
   *
   * Go: `GetUsersInChannel(channelID string, sortBy string, page int, perPage int) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getUsersInChannel(input: GetUsersInChannelRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Gets attributes of a user from the LDAP directory. Fails with 501 on a server without LDAP.
   *
   * Go: `GetLDAPUserAttributes(userID string, attributes []string) (map[string]string, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  getLDAPUserAttributes(input: GetLDAPUserAttributesRequestInit, options?: CallOptions): Promise<Record<string, string>>;
  /**
   * Searches users by user name, nickname and, as the server's privacy settings allow, full name. Without a
   * limit nothing is found. Deactivated users are left out unless asked for. An empty term finds all.
   *
   * Go: `SearchUsers(search *model.UserSearch) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  searchUsers(input: SearchUsersRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Gets a user's profile image as the bytes of an image file. A user who has none gets one with the first
   * letter of the name. Fails with 404 for an unknown user.
   *
   * Go: `GetProfileImage(userID string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getProfileImage(input: GetProfileImageRequestInit, options?: CallOptions): Promise<Uint8Array>;
  /**
   * Sets a user's profile image; the server scales it and stores it as PNG. On gRPC a request may hold 4 MiB
   * at most; a larger one fails at once. Fails with 400 if the bytes are no image, and with 404 for an
   * unknown user.
   *
   * Go: `SetProfileImage(userID string, data []byte) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  setProfileImage(input: SetProfileImageRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Tells whether a user has a permission on the whole server. An unknown user or permission has none.
   * Deactivated users are not left out.
   *
   * Go: `HasPermissionTo(userID string, permission *model.Permission) bool`
   *
   * Minimum server version: 5.3
   */
  hasPermissionTo(input: HasPermissionToRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Tells whether a user has a permission in a team, by the roles there or on the whole server. An unknown
   * user, team or permission has none.
   *
   * Go: `HasPermissionToTeam(userID string, teamID string, permission *model.Permission) bool`
   *
   * Minimum server version: 5.3
   */
  hasPermissionToTeam(input: HasPermissionToTeamRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Tells whether a user has a permission in a channel, by the roles there, in its team or on the whole
   * server. An archived channel counts like any other. An unknown user or permission has none.
   *
   * Go: `HasPermissionToChannel(userID string, channelId string, permission *model.Permission) bool`
   *
   * Minimum server version: 5.3
   */
  hasPermissionToChannel(input: HasPermissionToChannelRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Shows a user as typing to the other members of a channel for a few seconds. Neither user nor channel is
   * checked.
   *
   * Go: `PublishUserTyping(userID string, channelId string, parentId string) *model.AppError`
   *
   * Minimum server version: 5.26
   */
  publishUserTyping(input: PublishUserTypingRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Changes how a user logs in: with a password, or through another service. Answers the stored values.
   *
   * Go: `UpdateUserAuth(userID string, userAuth *model.UserAuth) (*model.UserAuth, *model.AppError)`
   *
   * Minimum server version: 9.3
   */
  updateUserAuth(input: UpdateUserAuthRequestInit, options?: CallOptions): Promise<UserAuth>;
  /**
   * Replaces a user's system-wide roles and answers the user. Fails for an unknown role or user.
   *
   * Go: `UpdateUserRoles(userID string, newRoles string) (*model.User, *model.AppError)`
   *
   * Minimum server version: 9.8
   */
  updateUserRoles(input: UpdateUserRolesRequestInit, options?: CallOptions): Promise<User>;
  /**
   * Gets a session by id, its secret token included. Fails with 400 for an unknown id.
   *
   * Go: `GetSession(sessionID string) (*model.Session, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getSession(input: GetSessionRequestInit, options?: CallOptions): Promise<Session>;
  /**
   * Creates a session and answers it with its new token, which works as a login. `userId` is needed, `id`
   * and `token` must be empty; `expiresAt` 0 = never. The user is not checked: it may be unknown or
   * deactivated. Fails with 400 if an id is given.
   *
   * Go: `CreateSession(session *model.Session) (*model.Session, *model.AppError)`
   *
   * Minimum server version: 6.2
   */
  createSession(input: CreateSessionRequestInit, options?: CallOptions): Promise<Session>;
  /**
   * Sets the time at which a session ends. A time in the past ends it. Fails with 500 for an unknown id.
   *
   * Go: `ExtendSessionExpiry(sessionID string, newExpiry int64) *model.AppError`
   *
   * Minimum server version: 6.2
   */
  extendSessionExpiry(input: ExtendSessionExpiryRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Ends a session at once. Fails with 400 for an unknown id, which one revoked before is.
   *
   * Go: `RevokeSession(sessionID string) *model.AppError`
   *
   * Minimum server version: 6.2
   */
  revokeSession(input: RevokeSessionRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Creates a personal access token and answers it; this is the only time that its text can be read. The
   * server makes the text, whatever is given. Fails with 400 if the description is longer than 255
   * characters, and with 404 for an unknown user.
   *
   * Go: `CreateUserAccessToken(token *model.UserAccessToken) (*model.UserAccessToken, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  createUserAccessToken(input: CreateUserAccessTokenRequestInit, options?: CallOptions): Promise<UserAccessToken>;
  /**
   * Deletes a personal access token and ends its sessions. Fails with 404 for an unknown id.
   *
   * Go: `RevokeUserAccessToken(tokenID string) *model.AppError`
   *
   * Minimum server version: 5.38
   */
  revokeUserAccessToken(input: RevokeUserAccessTokenRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Creates a team and answers it. `name`, `displayName` and `type` are needed. The name is a part of URLs:
   * at least 2 lower-case letters, digits and hyphens, at most 64. Fails with 400 if a value is invalid, or
   * the name is taken or reserved.
   *
   * Go: `CreateTeam(team *model.Team) (*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createTeam(input: CreateTeamRequestInit, options?: CallOptions): Promise<Team>;
  /**
   * Archives a team; its data stay. Again succeeds. Fails with 404 for an unknown id.
   *
   * Go: `DeleteTeam(teamID string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteTeam(input: DeleteTeamRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists all teams of the server. There are no pages.
   *
   * Go: `GetTeams() ([]*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeams(input?: GetTeamsRequestInit, options?: CallOptions): Promise<Team[]>;
  /**
   * Gets a team by id, archived ones included. Fails with 404 for an unknown id.
   *
   * Go: `GetTeam(teamID string) (*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeam(input: GetTeamRequestInit, options?: CallOptions): Promise<Team>;
  /**
   * Gets a team by the name in its URL, archived ones included. The case of the letters counts. Fails with
   * 404 for an unknown name.
   *
   * Go: `GetTeamByName(name string) (*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeamByName(input: GetTeamByNameRequestInit, options?: CallOptions): Promise<Team>;
  /**
   * Counts unread messages and mentions in each team of a user. An unknown user has none.
   *
   * Go: `GetTeamsUnreadForUser(userID string) ([]*model.TeamUnread, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getTeamsUnreadForUser(input: GetTeamsUnreadForUserRequestInit, options?: CallOptions): Promise<TeamUnread[]>;
  /**
   * Changes a team and answers it as stored: display name, description, company name, allowed domains, who
   * may join, and the like. Name, type and email stay as they are, without an error. Fails with 400 if a
   * value is invalid and with 404 for an unknown id.
   *
   * Go: `UpdateTeam(team *model.Team) (*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateTeam(input: UpdateTeamRequestInit, options?: CallOptions): Promise<Team>;
  /**
   * Finds teams with the term in name or display name, in any case of letters. An empty term finds all.
   *
   * Go: `SearchTeams(term string) ([]*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.8
   */
  searchTeams(input: SearchTeamsRequestInit, options?: CallOptions): Promise<Team[]>;
  /**
   * Lists the teams of which a user is a member. An unknown user has none.
   *
   * Go: `GetTeamsForUser(userID string) ([]*model.Team, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getTeamsForUser(input: GetTeamsForUserRequestInit, options?: CallOptions): Promise<Team[]>;
  /**
   * Makes a user a member of a team. One who is a member already stays so, without an error. Fails with 404
   * for an unknown team or user.
   *
   * Go: `CreateTeamMember(teamID string, userID string) (*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createTeamMember(input: CreateTeamMemberRequestInit, options?: CallOptions): Promise<TeamMember>;
  /**
   * Makes several users members of a team. The first failure ends it; the users before are members then.
   *
   * Go: `CreateTeamMembers(teamID string, userIds []string, requestorId string) ([]*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createTeamMembers(input: CreateTeamMembersRequestInit, options?: CallOptions): Promise<TeamMember[]>;
  /**
   * Makes several users members of a team. A failure of one user does not stop the others: look at the
   * `error` of each item.
   *
   * Go: `CreateTeamMembersGracefully(teamID string, userIds []string, requestorId string) ([]*model.TeamMemberWithError, *model.AppError)`
   *
   * Minimum server version: 5.20
   */
  createTeamMembersGracefully(input: CreateTeamMembersGracefullyRequestInit, options?: CallOptions): Promise<TeamMemberWithError[]>;
  /**
   * Takes a user out of a team and out of its channels. Fails if the user is no member.
   *
   * Go: `DeleteTeamMember(teamID string, userID string, requestorId string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteTeamMember(input: DeleteTeamMemberRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists the memberships of a team.
   *
   * Go: `GetTeamMembers(teamID string, page int, perPage int) ([]*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeamMembers(input: GetTeamMembersRequestInit, options?: CallOptions): Promise<TeamMember[]>;
  /**
   * Gets a user's membership of a team; `deleteAt` is not 0 if the user left. Fails with 404 if there never
   * was one.
   *
   * Go: `GetTeamMember(teamID string, userID string) (*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getTeamMember(input: GetTeamMemberRequestInit, options?: CallOptions): Promise<TeamMember>;
  /**
   * Lists a user's memberships of all teams.
   *
   * Go: `GetTeamMembersForUser(userID string, page int, perPage int) ([]*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getTeamMembersForUser(input: GetTeamMembersForUserRequestInit, options?: CallOptions): Promise<TeamMember[]>;
  /**
   * Replaces a user's roles in a team and answers the membership. Fails for an unknown role, and if the user
   * is no member.
   *
   * Go: `UpdateTeamMemberRoles(teamID string, userID string, newRoles string) (*model.TeamMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateTeamMemberRoles(input: UpdateTeamMemberRolesRequestInit, options?: CallOptions): Promise<TeamMember>;
  /**
   * Gets a team's icon as the bytes of an image file. Fails with 404 if the team has none or is unknown.
   *
   * Go: `GetTeamIcon(teamID string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getTeamIcon(input: GetTeamIconRequestInit, options?: CallOptions): Promise<Uint8Array>;
  /**
   * Sets a team's icon; the server scales it and stores it as PNG. On gRPC a request may hold 4 MiB at most;
   * a larger one fails at once. Fails with 400 if the bytes are no image, and with 404 for an unknown team.
   *
   * Go: `SetTeamIcon(teamID string, data []byte) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  setTeamIcon(input: SetTeamIconRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Removes a team's icon. Without one nothing happens. Fails with 404 for an unknown team.
   *
   * Go: `RemoveTeamIcon(teamID string) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  removeTeamIcon(input: RemoveTeamIconRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Counts a team's members. An unknown team has 0.
   *
   * Go: `GetTeamStats(teamID string) (*model.TeamStats, *model.AppError)`
   *
   * Minimum server version: 5.8
   */
  getTeamStats(input: GetTeamStatsRequestInit, options?: CallOptions): Promise<TeamStats>;
  /**
   * Creates a public or private channel and answers it. `teamId`, `type`, `name` and `displayName` are
   * needed. The name is a part of URLs: lower-case letters, digits and hyphens, at most 64. Nobody becomes a
   * member by it, the creator neither: see `addChannelMember`. Use `getDirectChannel` and `getGroupChannel` for
   * direct and group messages. Fails with 400 if a value is invalid or the name is taken.
   *
   * Go: `CreateChannel(channel *model.Channel) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createChannel(input: CreateChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Archives a channel; its posts stay. Fails with 400 if it is archived already or the team's default
   * channel, and with 404 for an unknown id.
   *
   * Go: `DeleteChannel(channelId string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteChannel(input: DeleteChannelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Brings an archived channel back. Fails with 404 for an unknown id, and if a plugin refuses it.
   *
   * Go: `RestoreChannel(channelId string) *model.AppError`
   *
   * Minimum server version: 11.10
   */
  restoreChannel(input: RestoreChannelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists a team's public channels that are not archived, by display name. An unknown team has none.
   *
   * Go: `GetPublicChannelsForTeam(teamID string, page int, perPage int) ([]*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getPublicChannelsForTeam(input: GetPublicChannelsForTeamRequestInit, options?: CallOptions): Promise<Channel[]>;
  /**
   * Gets a channel by id, archived ones included (`deleteAt` is then not 0). Fails with 404 for an unknown
   * id.
   *
   * Go: `GetChannel(channelId string) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getChannel(input: GetChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Gets a channel by id that is of a given type. Unlike `getChannel` it also finds the channels behind spaces
   * and boards, if the type says so. Fails with 404 for an unknown id and for a channel of another type.
   *
   * Go: `GetChannelOfType(channelId string, channelType model.ChannelType) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 11.10
   */
  getChannelOfType(input: GetChannelOfTypeRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Gets a channel by the name in its URL. The case of the letters counts. Fails with 404 if the team has no
   * such channel.
   *
   * Go: `GetChannelByName(teamID string, name string, includeDeleted bool) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getChannelByName(input: GetChannelByNameRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Gets a channel by team name and channel name as in URLs. The case of the letters counts. Fails with 404
   * if there is no such team or channel.
   *
   * Go: `GetChannelByNameForTeamName(teamName string, channelName string, includeDeleted bool) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getChannelByNameForTeamName(input: GetChannelByNameForTeamNameRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Lists the channels of a team of which a user is a member, direct and group messages included. Fails with
   * 404 if there is none. There are no pages.
   *
   * Go: `GetChannelsForTeamForUser(teamID string, userID string, includeDeleted bool) ([]*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getChannelsForTeamForUser(input: GetChannelsForTeamForUserRequestInit, options?: CallOptions): Promise<Channel[]>;
  /**
   * Counts a channel's members, guests, pinned posts and files. An unknown channel has 0.
   *
   * Go: `GetChannelStats(channelId string) (*model.ChannelStats, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getChannelStats(input: GetChannelStatsRequestInit, options?: CallOptions): Promise<ChannelStats>;
  /**
   * Gets the direct message channel of two users, and creates it if there is none yet. The order of the two
   * does not matter; the same user twice gives the channel of notes to oneself. Fails with 400 for an unknown
   * user.
   *
   * Go: `GetDirectChannel(userId1 string, userId2 string) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getDirectChannel(input: GetDirectChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Gets the group message channel of 3 to 8 users, and creates it if there is none yet. The order does not
   * matter. Fails with 400 for another number of users, for one named twice, and for an unknown one.
   *
   * Go: `GetGroupChannel(userIds []string) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getGroupChannel(input: GetGroupChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Replaces a channel's stored values by those given and answers it; read the channel first and change what
   * is to change. Type and team can be changed as well. Stock servers answer without an error for an id that
   * nothing has. Fails with 400 if a value is invalid or the name is taken.
   *
   * Go: `UpdateChannel(channel *model.Channel) (*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateChannel(input: UpdateChannelRequestInit, options?: CallOptions): Promise<Channel>;
  /**
   * Finds public channels of a team, archived ones included, with the term in name or display name, in any
   * case of letters. An empty term finds all. Private channels are not found.
   *
   * Go: `SearchChannels(teamID string, term string) ([]*model.Channel, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  searchChannels(input: SearchChannelsRequestInit, options?: CallOptions): Promise<Channel[]>;
  /**
   * Makes a user a member of a channel, as if the user had joined: a message in the channel says so. The user
   * must be a member of the team. One who is a member already stays so, without an error. Fails with 404 for
   * an unknown channel or user, or if the user is not in the team.
   *
   * Go: `AddChannelMember(channelId string, userID string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  addChannelMember(input: AddChannelMemberRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Makes a user a member of a channel, added by another user: the message in the channel says so. Otherwise
   * as `addChannelMember`. Fails with 404 if either user is unknown.
   *
   * Go: `AddUserToChannel(channelId string, userID string, asUserId string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  addUserToChannel(input: AddUserToChannelRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Gets a user's membership of a channel. Fails with 404 if there is none.
   *
   * Go: `GetChannelMember(channelId string, userID string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getChannelMember(input: GetChannelMemberRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Lists the memberships of a channel.
   *
   * Go: `GetChannelMembers(channelId string, page int, perPage int) (model.ChannelMembers, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getChannelMembers(input: GetChannelMembersRequestInit, options?: CallOptions): Promise<ChannelMember[]>;
  /**
   * Gets the memberships of several users in a channel. Users who are no members are left out without an
   * error.
   *
   * Go: `GetChannelMembersByIds(channelId string, userIds []string) (model.ChannelMembers, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getChannelMembersByIds(input: GetChannelMembersByIdsRequestInit, options?: CallOptions): Promise<ChannelMember[]>;
  /**
   * Lists a user's memberships of channels. Stock servers ignore the team: they list the channels of all
   * teams.
   *
   * Go: `GetChannelMembersForUser(teamID string, userID string, page int, perPage int) ([]*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getChannelMembersForUser(input: GetChannelMembersForUserRequestInit, options?: CallOptions): Promise<ChannelMember[]>;
  /**
   * Replaces a user's roles in a channel and answers the membership. Fails for an unknown role, and if the
   * user is no member.
   *
   * Go: `UpdateChannelMemberRoles(channelId string, userID string, newRoles string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateChannelMemberRoles(input: UpdateChannelMemberRolesRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Changes what a user is notified of in a channel, and answers the membership. Settings that are not named
   * stay. Fails with 404 if the user is no member.
   *
   * Go: `UpdateChannelMemberNotifications(channelId string, userID string, notifications map[string]string) (*model.ChannelMember, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updateChannelMemberNotifications(input: UpdateChannelMemberNotificationsRequestInit, options?: CallOptions): Promise<ChannelMember>;
  /**
   * Changes the same notification settings of several memberships at once. Settings that are not named stay.
   *
   * Go: `PatchChannelMembersNotifications(members []*model.ChannelMemberIdentifier, notifyProps map[string]string) *model.AppError`
   *
   * Minimum server version: 9.5
   */
  patchChannelMembersNotifications(input: PatchChannelMembersNotificationsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Takes a user out of a channel. Fails with 400 for direct messages, and with 404 for an unknown channel or
   * user.
   *
   * Go: `DeleteChannelMember(channelId string, userID string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deleteChannelMember(input: DeleteChannelMemberRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Makes this plugin a guard of a channel: what the server does there by itself is not safe without the
   * plugin. Several plugins can guard one channel; again succeeds.
   *
   * On a guarded channel these hooks of the plugin are asked after those of all other plugins, and a call that
   * breaks, a handler that throws or a plugin that is not running refuses: `messageWillBePosted`,
   * `messageWillBeUpdated`, `channelMemberWillBeAdded`, `channelWillBeUpdated`, `channelWillBeRestored`,
   * `scheduledPostWillBeCreated` and `draftWillBeUpserted`. A guard that does not have a hook has no say in it.
   * The guard outlives the process: register again only if it may be gone.
   *
   * Go: `RegisterChannelGuard(channelID string) *model.AppError`
   *
   * Minimum server version: 11.9
   */
  registerChannelGuard(input: RegisterChannelGuardRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Ends this plugin's guard of a channel. Guards of other plugins stay. Again succeeds.
   *
   * Go: `UnregisterChannelGuard(channelID string) *model.AppError`
   *
   * Minimum server version: 11.9
   */
  unregisterChannelGuard(input: UnregisterChannelGuardRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Creates a category in a user's sidebar of a team and answers it.
   *
   * Go: `CreateChannelSidebarCategory(userID string, teamID string, newCategory *model.SidebarCategoryWithChannels) (*model.SidebarCategoryWithChannels, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  createChannelSidebarCategory(input: CreateChannelSidebarCategoryRequestInit, options?: CallOptions): Promise<SidebarCategoryWithChannels>;
  /**
   * Gets the categories of a user's sidebar of a team, with their channels and in the user's order.
   *
   * Go: `GetChannelSidebarCategories(userID string, teamID string) (*model.OrderedSidebarCategories, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  getChannelSidebarCategories(input: GetChannelSidebarCategoriesRequestInit, options?: CallOptions): Promise<OrderedSidebarCategories>;
  /**
   * Replaces categories of a user's sidebar of a team, channels included, and answers them. A channel can
   * stand in one category only: it leaves the one before.
   *
   * Go: `UpdateChannelSidebarCategories(userID string, teamID string, categories []*model.SidebarCategoryWithChannels) ([]*model.SidebarCategoryWithChannels, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  updateChannelSidebarCategories(input: UpdateChannelSidebarCategoriesRequestInit, options?: CallOptions): Promise<SidebarCategoryWithChannels[]>;
  /**
   * Creates a post and answers it as stored. `channelId` and `userId` are needed; the user may be a bot,
   * and need not be a member of the channel. `id` must be empty; `createAt` 0 = now. The server marks it
   * with the prop "from_plugin", and the hooks on messages of all plugins run, this one's included. Neither
   * an empty message nor an archived channel is refused. Fails with 400 if a plugin rejects it or a value is
   * invalid (the message longer than 16383 characters, the props longer than 800000 as JSON, an unknown type,
   * a reply to a reply), and with 404 for an unknown channel or user.
   *
   * Go: `CreatePost(post *model.Post) (*model.Post, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  createPost(input: CreatePostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Adds a user's reaction to a post and answers it. Fails with 404 for an unknown post or emoji.
   *
   * Go: `AddReaction(reaction *model.Reaction) (*model.Reaction, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  addReaction(input: AddReactionRequestInit, options?: CallOptions): Promise<Reaction>;
  /**
   * Removes a user's reaction from a post. Fails with 404 for an unknown post.
   *
   * Go: `RemoveReaction(reaction *model.Reaction) *model.AppError`
   *
   * Minimum server version: 5.3
   */
  removeReaction(input: RemoveReactionRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists the reactions to a post, oldest first.
   *
   * Go: `GetReactions(postId string) ([]*model.Reaction, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  getReactions(input: GetReactionsRequestInit, options?: CallOptions): Promise<Reaction[]>;
  /**
   * Shows a post to one user only, until the page is loaded again; it is not stored. Answers it with the id
   * by which it can be changed. Nothing is checked and nothing fails: with an unknown user or channel nobody
   * sees it.
   *
   * Go: `SendEphemeralPost(userID string, post *model.Post) *model.Post`
   *
   * Minimum server version: 5.2
   */
  sendEphemeralPost(input: SendEphemeralPostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Shows an ephemeral post anew with other contents. Nothing is checked and nothing fails.
   *
   * Go: `UpdateEphemeralPost(userID string, post *model.Post) *model.Post`
   *
   * Minimum server version: 5.2
   */
  updateEphemeralPost(input: UpdateEphemeralPostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Takes an ephemeral post off a user's screen. Nothing is checked and nothing fails.
   *
   * Go: `DeleteEphemeralPost(userID string, postId string)`
   *
   * Minimum server version: 5.2
   */
  deleteEphemeralPost(input: DeleteEphemeralPostRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Deletes a post, in the plugin's name. A thread's first post takes its replies with it. Fails for an
   * unknown id, which one deleted before is.
   *
   * Go: `DeletePost(postId string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  deletePost(input: DeletePostRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Gets a post and all others of its thread, given the first post or a reply. In `order` a post may stand
   * more than once. Fails with 404 for an unknown id.
   *
   * Go: `GetPostThread(postId string) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostThread(input: GetPostThreadRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Gets a post by id. Fails with 404 for an unknown or deleted one.
   *
   * Go: `GetPost(postId string) (*model.Post, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  getPost(input: GetPostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Gets the posts of a channel that were made, changed or deleted after a time, newest first, at most 1000;
   * posts of their threads may come along. Deleted ones have `deleteAt` set. An unknown channel has none.
   *
   * Go: `GetPostsSince(channelId string, time int64) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostsSince(input: GetPostsSinceRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Gets a page of the posts of a channel that came after a post, newest first. An unknown channel or post
   * gives none.
   *
   * Go: `GetPostsAfter(channelId string, postId string, page int, perPage int) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostsAfter(input: GetPostsAfterRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Gets a page of the posts of a channel that came before a post, newest first. An unknown channel or post
   * gives none.
   *
   * Go: `GetPostsBefore(channelId string, postId string, page int, perPage int) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostsBefore(input: GetPostsBeforeRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Gets a page of a channel's posts, newest first, from archived channels too. An unknown channel has none.
   *
   * Go: `GetPostsForChannel(channelId string, page int, perPage int) (*model.PostList, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPostsForChannel(input: GetPostsForChannelRequestInit, options?: CallOptions): Promise<PostList>;
  /**
   * Changes a post's message, props, files, pin and the like, and answers it as stored; author, channel and
   * thread stay. Read the post first and change what is to change. The hooks on changed messages of all
   * plugins run. Fails with 400 if a value is invalid, and for an unknown or deleted post.
   *
   * Go: `UpdatePost(post *model.Post) (*model.Post, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  updatePost(input: UpdatePostRequestInit, options?: CallOptions): Promise<Post>;
  /**
   * Searches the posts of a team. Several searches give the posts that any of them finds. It is not limited
   * to what one user can see: use `searchPostsInTeamForUser` for that. No search and an unknown team find
   * nothing.
   *
   * Go: `SearchPostsInTeam(teamID string, paramsList []*model.SearchParams) ([]*model.Post, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  searchPostsInTeam(input: SearchPostsInTeamRequestInit, options?: CallOptions): Promise<Post[]>;
  /**
   * Searches the posts that a user can see in a team, as the search box does: words, "quoted words", word*,
   * #hashtag, from:, in:, before:, after:, on:. An empty search, an unknown user and an unknown team find
   * nothing.
   *
   * Go: `SearchPostsInTeamForUser(teamID string, userID string, searchParams model.SearchParameter) (*model.PostSearchResults, *model.AppError)`
   *
   * Minimum server version: 5.26
   */
  searchPostsInTeamForUser(input: SearchPostsInTeamForUserRequestInit, options?: CallOptions): Promise<PostSearchResults>;
  /**
   * Lists custom emojis; the ones built into clients are not among them.
   *
   * Go: `GetEmojiList(sortBy string, page int, perPage int) ([]*model.Emoji, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getEmojiList(input: GetEmojiListRequestInit, options?: CallOptions): Promise<Emoji[]>;
  /**
   * Gets a custom emoji by name. The case of the letters counts. Fails with 404 for an unknown name.
   *
   * Go: `GetEmojiByName(name string) (*model.Emoji, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getEmojiByName(input: GetEmojiByNameRequestInit, options?: CallOptions): Promise<Emoji>;
  /**
   * Gets a custom emoji by id. Fails with 404 for an unknown id.
   *
   * Go: `GetEmoji(emojiId string) (*model.Emoji, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getEmoji(input: GetEmojiRequestInit, options?: CallOptions): Promise<Emoji>;
  /**
   * Gets the image of a custom emoji. Fails with 404 for an unknown id.
   *
   * Go: `GetEmojiImage(emojiId string) ([]byte, string, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getEmojiImage(input: GetEmojiImageRequestInit, options?: CallOptions): Promise<GetEmojiImageAnswer>;
  /**
   * Stores a value under a key for good, and removes an expiry that the key had. An empty value deletes the
   * key. Fails with 400 for a key that is empty or longer than 150 characters.
   *
   * Go: `KVSet(key string, value []byte) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  kvSet(input: KVSetRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Stores a new value only if the stored one is the old value, in one step that no other call can come
   * between. An empty old value stores only if there is none; an empty new value deletes. A stored expiry is
   * removed. Answers whether it was stored: losing is false, not an error. With both empty it answers false.
   * Fails with 400 for an invalid key.
   *
   * Go: `KVCompareAndSet(key string, oldValue []byte, newValue []byte) (bool, *model.AppError)`
   *
   * Minimum server version: 5.12
   */
  kvCompareAndSet(input: KVCompareAndSetRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Deletes a key only if the stored value is the given one, in one step that no other call can come between.
   * Answers whether it was deleted: losing is false, not an error. Fails with 400 for an invalid key.
   *
   * Go: `KVCompareAndDelete(key string, oldValue []byte) (bool, *model.AppError)`
   *
   * Minimum server version: 5.16
   */
  kvCompareAndDelete(input: KVCompareAndDeleteRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Stores a value with an expiry, a comparison, or both. Without `atomic` it always stores, and an empty
   * value deletes. With `atomic` it is a `kvCompareAndSet` that can also set an expiry. Answers whether it was
   * stored. Fails with 400 for an invalid key, and for an old value without `atomic`.
   *
   * Go: `KVSetWithOptions(key string, value []byte, options model.PluginKVSetOptions) (bool, *model.AppError)`
   *
   * Minimum server version: 5.20
   */
  kvSetWithOptions(input: KVSetWithOptionsRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Stores a value that goes after some seconds. An empty value deletes the key. Fails with 400 for an
   * invalid key.
   *
   * Go: `KVSetWithExpiry(key string, value []byte, expireInSeconds int64) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  kvSetWithExpiry(input: KVSetWithExpiryRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Gets the value of a key. A missing key and an expired one have no value and are no error; keys are not
   * checked. On a cluster a read right after a write may still see the value before.
   *
   * Go: `KVGet(key string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  kvGet(input: KVGetRequestInit, options?: CallOptions): Promise<Uint8Array | undefined>;
  /**
   * Deletes a key. A missing key is no error; keys are not checked.
   *
   * Go: `KVDelete(key string) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  kvDelete(input: KVDeleteRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Deletes all keys of this plugin.
   *
   * Go: `KVDeleteAll() *model.AppError`
   *
   * Minimum server version: 5.6
   */
  kvDeleteAll(input?: KVDeleteAllRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists this plugin's keys, ordered by key, expired ones left out. Keys that come and go between two pages
   * move the others.
   *
   * Go: `KVList(page int, perPage int) ([]string, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  kvList(input: KVListRequestInit, options?: CallOptions): Promise<string[]>;
  /**
   * Sends an event to browsers and apps. Their code gets it under the name `custom_<plugin id>_<event>`.
   * Without any target in `broadcast` it goes to every connected user. Nothing fails, and nobody is told
   * whether it arrived.
   *
   * Go: `PublishWebSocketEvent(event string, payload map[string]any, broadcast *model.WebsocketBroadcast)`
   *
   * Minimum server version: 5.2
   */
  publishWebSocketEvent(input: PublishWebSocketEventRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Gets this plugin's settings as one JSON object: the values that were saved, and for the rest the defaults
   * of the manifest's settings. The server lower-cases every key at the top. If it can't read the settings,
   * the object is empty.
   *
   * Go: `LoadPluginConfiguration(dest any) error`
   *
   * Minimum server version: 5.2
   */
  loadPluginConfiguration(input?: LoadPluginConfigurationRequestInit, options?: CallOptions): Promise<JsonObject>;
  /**
   * Gets the server's configuration, passwords and other secrets replaced by asterisks. See
   * `getUnsanitizedConfig` before saving it back.
   *
   * Go: `GetConfig() *model.Config`
   *
   * Minimum server version: 5.2
   */
  getConfig(input?: GetConfigRequestInit, options?: CallOptions): Promise<Config>;
  /**
   * Gets the server's configuration with all its secrets. Do not log it or hand it on.
   *
   * Go: `GetUnsanitizedConfig() *model.Config`
   *
   * Minimum server version: 5.16
   */
  getUnsanitizedConfig(input?: GetUnsanitizedConfigRequestInit, options?: CallOptions): Promise<Config>;
  /**
   * Replaces the server's configuration. Take it from `getUnsanitizedConfig` or `getConfig` and change what is to
   * change; secrets that are asterisks stay as they are. If something changed, `onConfigurationChange` of all
   * plugins runs. Fails if a value is invalid.
   *
   * Go: `SaveConfig(config *model.Config) *model.AppError`
   *
   * Minimum server version: 5.2
   */
  saveConfig(input: SaveConfigRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Gets this plugin's settings as they were saved: with the keys as saved and without defaults.
   * `loadPluginConfiguration` is mostly the better choice.
   *
   * Go: `GetPluginConfig() map[string]any`
   *
   * Minimum server version: 5.6
   */
  getPluginConfig(input?: GetPluginConfigRequestInit, options?: CallOptions): Promise<DynamicObject>;
  /**
   * Replaces this plugin's saved settings; keys that are left out are gone. If something changed,
   * `onConfigurationChange` of all plugins runs.
   *
   * Go: `SavePluginConfig(config map[string]any) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  savePluginConfig(input: SavePluginConfigRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Gets the folder of this plugin's unpacked bundle on the server's disk, as an absolute path.
   *
   * Go: `GetBundlePath() (string, error)`
   *
   * Minimum server version: 5.10
   */
  getBundlePath(input?: GetBundlePathRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Lists the manifests of the installed plugins, active or not.
   *
   * Go: `GetPlugins() ([]*model.Manifest, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPlugins(input?: GetPluginsRequestInit, options?: CallOptions): Promise<Manifest[]>;
  /**
   * Enables a plugin and starts it. Again succeeds. Fails with 404 if it is not installed.
   *
   * Go: `EnablePlugin(id string) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  enablePlugin(input: EnablePluginRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Stops a plugin and disables it. Again succeeds. Fails with 404 if it is not installed.
   *
   * Go: `DisablePlugin(id string) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  disablePlugin(input: DisablePluginRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Stops a plugin and removes it from the server. Its settings and keys stay. Fails with 404 if it is not
   * installed.
   *
   * Go: `RemovePlugin(id string) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  removePlugin(input: RemovePluginRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Gets the state of a plugin. A process that died may count as running for up to 30 s. Fails with 404 if it
   * is not installed.
   *
   * Go: `GetPluginStatus(id string) (*model.PluginStatus, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getPluginStatus(input: GetPluginStatusRequestInit, options?: CallOptions): Promise<PluginStatus>;
  /**
   * Installs a plugin from its bundle (.tar.gz) and answers its manifest; a new plugin runs only once it is
   * enabled. On gRPC a request may hold 4 MiB at most; a larger one fails at once. Fails with 400 if the
   * bytes are no bundle, or the plugin is installed already and is not to be replaced, and with 501 if the
   * server has plugins or uploads of them switched off.
   *
   * Go: `InstallPlugin(file io.Reader, replace bool) (*model.Manifest, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  installPlugin(input: InstallPluginRequestInit, options?: CallOptions): Promise<Manifest>;
  /**
   * Gets the id of this plugin. Mattermost's gRPC host does not implement it and answers 501; the manifest
   * has the id too.
   *
   * Go: `GetPluginID() string`
   *
   * Minimum server version: 10.1
   */
  getPluginID(input?: GetPluginIDRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Writes a line to the server's log at level debug. The server adds the plugin's id.
   *
   * Go: `LogDebug(msg string, keyValuePairs ...any)`
   *
   * Minimum server version: 5.2
   */
  logDebug(input: LogDebugRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Writes a line to the server's log at level info. The server adds the plugin's id.
   *
   * Go: `LogInfo(msg string, keyValuePairs ...any)`
   *
   * Minimum server version: 5.2
   */
  logInfo(input: LogInfoRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Writes a line to the server's log at level error. The server adds the plugin's id.
   *
   * Go: `LogError(msg string, keyValuePairs ...any)`
   *
   * Minimum server version: 5.2
   */
  logError(input: LogErrorRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Writes a line to the server's log at level warn. The server adds the plugin's id.
   *
   * Go: `LogWarn(msg string, keyValuePairs ...any)`
   *
   * Minimum server version: 5.2
   */
  logWarn(input: LogWarnRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Copies what the server knows of some files, so that a user can attach them to another post; the bytes are
   * shared. Answers the new ids. Fails with 404 for an unknown file.
   *
   * Go: `CopyFileInfos(userID string, fileIds []string) ([]string, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  copyFileInfos(input: CopyFileInfosRequestInit, options?: CallOptions): Promise<string[]>;
  /**
   * Gets what the server knows of a file: name, size, type, post. Fails with 404 for an unknown id.
   *
   * Go: `GetFileInfo(fileId string) (*model.FileInfo, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  getFileInfo(input: GetFileInfoRequestInit, options?: CallOptions): Promise<FileInfo>;
  /**
   * Sets the text by which a search finds the file. Fails with 404 for an unknown id.
   *
   * Go: `SetFileSearchableContent(fileID string, content string) *model.AppError`
   *
   * Minimum server version: 9.1
   */
  setFileSearchableContent(input: SetFileSearchableContentRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists files with filters, oldest first unless asked otherwise. A page size of 0 gives none. Fails with
   * 400 for an unknown order or a negative page.
   *
   * Go: `GetFileInfos(page int, perPage int, opt *model.GetFileInfosOptions) ([]*model.FileInfo, *model.AppError)`
   *
   * Minimum server version: 5.22
   */
  getFileInfos(input: GetFileInfosRequestInit, options?: CallOptions): Promise<FileInfo[]>;
  /**
   * Reads a whole file into memory. Fails with 404 for an unknown id.
   *
   * Go: `GetFile(fileId string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.8
   */
  getFile(input: GetFileRequestInit, options?: CallOptions): Promise<Uint8Array>;
  /**
   * Gets a public link to a file. It works for anyone, without a login. Fails with 400 if the file belongs to
   * no post, with 404 for an unknown id, and with 501 if the server's settings forbid public links.
   *
   * Go: `GetFileLink(fileId string) (string, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  getFileLink(input: GetFileLinkRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Reads a whole file from the server's file store into memory, by its path there. Fails with 500 if there
   * is none.
   *
   * Go: `ReadFile(path string) ([]byte, *model.AppError)`
   *
   * Minimum server version: 5.3
   */
  readFile(input: ReadFileRequestInit, options?: CallOptions): Promise<Uint8Array>;
  /**
   * Stores a file and answers what the server knows of it; put its id into `file_ids` of a post in the same
   * channel to show it. On gRPC a request may hold 4 MiB at most and a larger one fails at once: use
   * `createUploadSession` and `uploadData` instead. The server's own limit on file sizes is not applied. The
   * hooks on uploads of all plugins run. Fails with 400 for an unknown channel.
   *
   * Go: `UploadFile(data []byte, channelId string, filename string) (*model.FileInfo, *model.AppError)`
   *
   * Minimum server version: 5.6
   */
  uploadFile(input: UploadFileRequestInit, options?: CallOptions): Promise<FileInfo>;
  /**
   * Begins an upload that can come in several parts, and answers it. `id`, `type`, `filename`, `fileSize`
   * and, for an attachment, `channelId` and `userId` are needed; the id is yours to make: 26 lower-case
   * letters and digits. Fails with 400 if a value is invalid and with 413 if the size is above the server's
   * limit.
   *
   * Go: `CreateUploadSession(us *model.UploadSession) (*model.UploadSession, error)`
   *
   * Minimum server version: 7.6
   */
  createUploadSession(input: CreateUploadSessionRequestInit, options?: CallOptions): Promise<UploadSession>;
  /**
   * Adds bytes to an upload. Answers the file once all announced bytes have come, and nothing as long as some
   * are missing: read `getUploadSession` for the offset and go on from there. On gRPC a request may hold 4 MiB
   * at most, so send larger files in parts.
   *
   * Go: `UploadData(us *model.UploadSession, rd io.Reader) (*model.FileInfo, error)`
   *
   * Minimum server version: 7.6
   */
  uploadData(input: UploadDataRequestInit, options?: CallOptions): Promise<FileInfo | undefined>;
  /**
   * Gets an upload and how far it has come. Fails for an unknown id.
   *
   * Go: `GetUploadSession(uploadID string) (*model.UploadSession, error)`
   *
   * Minimum server version: 7.6
   */
  getUploadSession(input: GetUploadSessionRequestInit, options?: CallOptions): Promise<UploadSession>;
  /**
   * Creates a bot account and answers it. `username` is needed; an empty owner becomes this plugin.
   * `ensureBotUser` is the better choice for a plugin's own bot. Fails with 400 if a value is invalid or the
   * name is taken.
   *
   * Go: `CreateBot(bot *model.Bot) (*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  createBot(input: CreateBotRequestInit, options?: CallOptions): Promise<Bot>;
  /**
   * Changes the named values of a bot and answers it. Other plugins' bots can be changed too. Fails with 400
   * if a value is invalid or the name is taken, and with 404 if the id is no bot's.
   *
   * Go: `PatchBot(botUserId string, botPatch *model.BotPatch) (*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  patchBot(input: PatchBotRequestInit, options?: CallOptions): Promise<Bot>;
  /**
   * Gets a bot. Fails with 404 if the id is no bot's, or the bot is deactivated and was not asked for.
   *
   * Go: `GetBot(botUserId string, includeDeleted bool) (*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getBot(input: GetBotRequestInit, options?: CallOptions): Promise<Bot>;
  /**
   * Lists bots, of all owners unless asked otherwise.
   *
   * Go: `GetBots(options *model.BotGetOptions) ([]*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getBots(input: GetBotsRequestInit, options?: CallOptions): Promise<Bot[]>;
  /**
   * Activates or deactivates a bot and answers it. The same state again succeeds. Fails with 404 if the id is
   * no bot's.
   *
   * Go: `UpdateBotActive(botUserId string, active bool) (*model.Bot, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  updateBotActive(input: UpdateBotActiveRequestInit, options?: CallOptions): Promise<Bot>;
  /**
   * Deletes a bot and its user for good; its posts stay without an author. Stock servers check nothing: an
   * unknown id succeeds, and an ordinary user's id deletes that user.
   *
   * Go: `PermanentDeleteBot(botUserId string) *model.AppError`
   *
   * Minimum server version: 5.10
   */
  permanentDeleteBot(input: PermanentDeleteBotRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Gets the id of this plugin's bot, and creates the bot if there is none yet; safe to call at every start
   * and from several nodes. A plugin has one bot this way. A bot or user of that name which exists already is
   * taken over.
   *
   * Go: `EnsureBotUser(bot *model.Bot) (string, error)`
   *
   * Minimum server version: 7.1
   */
  ensureBotUser(input: EnsureBotUserRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Gets the server's license.
   *
   * Go: `GetLicense() *model.License`
   *
   * Minimum server version: 5.10
   */
  getLicense(input?: GetLicenseRequestInit, options?: CallOptions): Promise<License | undefined>;
  /**
   * Tells whether the server is a build that can hold a license.
   *
   * Go: `IsEnterpriseReady() bool`
   *
   * Minimum server version: 5.10
   */
  isEnterpriseReady(input?: IsEnterpriseReadyRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Gets the server's version, such as "10.7.0".
   *
   * Go: `GetServerVersion() string`
   *
   * Minimum server version: 5.4
   */
  getServerVersion(input?: GetServerVersionRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Gets the time at which the server was set up.
   *
   * Go: `GetSystemInstallDate() (int64, *model.AppError)`
   *
   * Minimum server version: 5.10
   */
  getSystemInstallDate(input?: GetSystemInstallDateRequestInit, options?: CallOptions): Promise<number>;
  /**
   * Gets the id of this installation. Its name of today is `getTelemetryId`.
   *
   * Go: `GetDiagnosticId() string`
   *
   * Minimum server version: 5.10
   */
  getDiagnosticId(input?: GetDiagnosticIdRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Gets the id of this installation, which stays the same over restarts and updates.
   *
   * Go: `GetTelemetryId() string`
   *
   * Minimum server version: 5.28
   */
  getTelemetryId(input?: GetTelemetryIdRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Makes a slash command run this plugin's `executeCommand` hook. Registrations end with the plugin, so
   * register at every start. The trigger is lower-cased. It is taken over without an error from whoever has
   * it, another plugin or the server itself; the same plugin and team replace their own. The autocomplete
   * shows the hint and the description. Fails if the trigger is empty.
   *
   * Go: `RegisterCommand(command *model.Command) error`
   *
   * Minimum server version: 5.2
   */
  registerCommand(input: RegisterCommandRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Removes the registration of a slash command. One that does not exist is no error. Mind the trigger: it
   * removes that of another plugin as well.
   *
   * Go: `UnregisterCommand(teamID string, trigger string) error`
   *
   * Minimum server version: 5.2
   */
  unregisterCommand(input: UnregisterCommandRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Runs a slash command of a plugin, of the server or of a webhook as a user, and answers what it says; the
   * user sees it as if the command had been typed. Mattermost's gRPC host answers only a part: no type,
   * attachments or further responses. Fails with 404 for an unknown trigger or user, with 400 for a text
   * without a slash, and with the error that the command answers.
   *
   * Go: `ExecuteSlashCommand(commandArgs *model.CommandArgs) (*model.CommandResponse, error)`
   *
   * Minimum server version: 5.26
   */
  executeSlashCommand(input: ExecuteSlashCommandRequestInit, options?: CallOptions): Promise<CommandResponse | undefined>;
  /**
   * Creates a slash command that calls a URL, and answers it with its token. For commands of the plugin
   * itself use `registerCommand`. Fails with 400 if a value is invalid (team, trigger, URL, method), or the
   * team has the trigger already.
   *
   * Go: `CreateCommand(cmd *model.Command) (*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  createCommand(input: CreateCommandRequestInit, options?: CallOptions): Promise<Command>;
  /**
   * Lists the commands that can be run in a team: those of the server, of plugins and of URLs.
   *
   * Go: `ListCommands(teamID string) ([]*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  listCommands(input: ListCommandsRequestInit, options?: CallOptions): Promise<Command[]>;
  /**
   * Lists the commands of a team that call a URL.
   *
   * Go: `ListCustomCommands(teamID string) ([]*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  listCustomCommands(input: ListCustomCommandsRequestInit, options?: CallOptions): Promise<Command[]>;
  /**
   * Lists the commands that plugins registered for a team or for all teams.
   *
   * Go: `ListPluginCommands(teamID string) ([]*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  listPluginCommands(input: ListPluginCommandsRequestInit, options?: CallOptions): Promise<Command[]>;
  /**
   * Lists the server's own commands.
   *
   * Go: `ListBuiltInCommands() ([]*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  listBuiltInCommands(input?: ListBuiltInCommandsRequestInit, options?: CallOptions): Promise<Command[]>;
  /**
   * Gets a command that calls a URL, by id. Fails for an unknown id; stock servers report that without a
   * status of 404.
   *
   * Go: `GetCommand(commandID string) (*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  getCommand(input: GetCommandRequestInit, options?: CallOptions): Promise<Command>;
  /**
   * Replaces the values of a command that calls a URL, and answers it; the trigger, method and URL are
   * needed. An empty team stays as it is. Fails with 400 if a value is invalid, and for an unknown id.
   *
   * Go: `UpdateCommand(commandID string, updatedCmd *model.Command) (*model.Command, error)`
   *
   * Minimum server version: 5.28
   */
  updateCommand(input: UpdateCommandRequestInit, options?: CallOptions): Promise<Command>;
  /**
   * Deletes a command that calls a URL. An unknown id is no error.
   *
   * Go: `DeleteCommand(commandID string) error`
   *
   * Minimum server version: 5.28
   */
  deleteCommand(input: DeleteCommandRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Gets one preference of a user. Fails if the user has none of that name; stock servers may answer 400
   * instead of 404.
   *
   * Go: `GetPreferenceForUser(userID string, category string, name string) (model.Preference, *model.AppError)`
   *
   * Minimum server version: 9.5
   */
  getPreferenceForUser(input: GetPreferenceForUserRequestInit, options?: CallOptions): Promise<Preference>;
  /**
   * Lists all preferences of a user. An unknown user has none.
   *
   * Go: `GetPreferencesForUser(userID string) ([]model.Preference, *model.AppError)`
   *
   * Minimum server version: 5.26
   */
  getPreferencesForUser(input: GetPreferencesForUserRequestInit, options?: CallOptions): Promise<Preference[]>;
  /**
   * Sets preferences of a user; others stay. Each must name the same user. Fails with 403 if one names
   * another user, and with 400 if a category or name is longer than 32 characters or a value too long; none
   * is set then.
   *
   * Go: `UpdatePreferencesForUser(userID string, preferences []model.Preference) *model.AppError`
   *
   * Minimum server version: 5.26
   */
  updatePreferencesForUser(input: UpdatePreferencesForUserRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Deletes preferences of a user. A missing one is no error. Fails with 403 if one names another user.
   *
   * Go: `DeletePreferencesForUser(userID string, preferences []model.Preference) *model.AppError`
   *
   * Minimum server version: 5.26
   */
  deletePreferencesForUser(input: DeletePreferencesForUserRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Registers an app and answers it with its id and secret, which the server makes. `name`, `creatorId`,
   * `callbackUrls` and `homepage` are needed. Fails with 400 if a value is invalid.
   *
   * Go: `CreateOAuthApp(app *model.OAuthApp) (*model.OAuthApp, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  createOAuthApp(input: CreateOAuthAppRequestInit, options?: CallOptions): Promise<OAuthApp>;
  /**
   * Gets an app, its secret included. Fails with 404 for an unknown id.
   *
   * Go: `GetOAuthApp(appID string) (*model.OAuthApp, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  getOAuthApp(input: GetOAuthAppRequestInit, options?: CallOptions): Promise<OAuthApp>;
  /**
   * Changes an app and answers it; id, secret and creator stay. Fails with 400 if a value is invalid and with
   * 404 for an unknown id.
   *
   * Go: `UpdateOAuthApp(app *model.OAuthApp) (*model.OAuthApp, *model.AppError)`
   *
   * Minimum server version: 5.38
   */
  updateOAuthApp(input: UpdateOAuthAppRequestInit, options?: CallOptions): Promise<OAuthApp>;
  /**
   * Deletes an app and what users granted it. An unknown id is no error.
   *
   * Go: `DeleteOAuthApp(appID string) *model.AppError`
   *
   * Minimum server version: 5.38
   */
  deleteOAuthApp(input: DeleteOAuthAppRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Gets a group by id. Fails with 404 for an unknown id.
   *
   * Go: `GetGroup(groupId string) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  getGroup(input: GetGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Gets a group by the name that is used in mentions. Fails with 404 for an unknown name.
   *
   * Go: `GetGroupByName(name string) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  getGroupByName(input: GetGroupByNameRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Lists the users in a group. An unknown group has none.
   *
   * Go: `GetGroupMemberUsers(groupID string, page int, perPage int) ([]*model.User, *model.AppError)`
   *
   * Minimum server version: 5.35
   */
  getGroupMemberUsers(input: GetGroupMemberUsersRequestInit, options?: CallOptions): Promise<User[]>;
  /**
   * Lists the groups of one source. An unknown source has none. There are no pages.
   *
   * Go: `GetGroupsBySource(groupSource model.GroupSource) ([]*model.Group, *model.AppError)`
   *
   * Minimum server version: 5.35
   */
  getGroupsBySource(input: GetGroupsBySourceRequestInit, options?: CallOptions): Promise<Group[]>;
  /**
   * Lists the groups in which a user is. An unknown user is in none.
   *
   * Go: `GetGroupsForUser(userID string) ([]*model.Group, *model.AppError)`
   *
   * Minimum server version: 5.18
   */
  getGroupsForUser(input: GetGroupsForUserRequestInit, options?: CallOptions): Promise<Group[]>;
  /**
   * Puts a user into a group and answers the membership; one who left before comes back. Fails for an unknown
   * group or user.
   *
   * Go: `UpsertGroupMember(groupID string, userID string) (*model.GroupMember, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  upsertGroupMember(input: UpsertGroupMemberRequestInit, options?: CallOptions): Promise<GroupMember>;
  /**
   * Puts several users into a group and answers the memberships. Mattermost's gRPC host does not implement it
   * and answers 501.
   *
   * Go: `UpsertGroupMembers(groupID string, userIDs []string) ([]*model.GroupMember, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  upsertGroupMembers(input: UpsertGroupMembersRequestInit, options?: CallOptions): Promise<GroupMember[]>;
  /**
   * Gets a group by its id at the source. Fails with 404 for an unknown id. Mattermost's gRPC host does not
   * implement it and answers 501.
   *
   * Go: `GetGroupByRemoteID(remoteID string, groupSource model.GroupSource) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  getGroupByRemoteID(input: GetGroupByRemoteIDRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Creates a group and answers it. Fails with 400 if a value is invalid or the name is taken.
   *
   * Go: `CreateGroup(group *model.Group) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  createGroup(input: CreateGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Replaces a group's stored values by those given and answers it. Mattermost's gRPC host does not implement
   * it and answers 501.
   *
   * Go: `UpdateGroup(group *model.Group) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  updateGroup(input: UpdateGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Deletes a group and answers it; `restoreGroup` brings it back. Fails with 404 for an unknown id.
   *
   * Go: `DeleteGroup(groupID string) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  deleteGroup(input: DeleteGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Brings a deleted group back and answers it. Fails with 404 for an id that is unknown or not deleted.
   * Mattermost's gRPC host does not implement it and answers 501.
   *
   * Go: `RestoreGroup(groupID string) (*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  restoreGroup(input: RestoreGroupRequestInit, options?: CallOptions): Promise<Group>;
  /**
   * Takes a user out of a group and answers the membership that was. Fails with 404 if the user is not in it.
   *
   * Go: `DeleteGroupMember(groupID string, userID string) (*model.GroupMember, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  deleteGroupMember(input: DeleteGroupMemberRequestInit, options?: CallOptions): Promise<GroupMember>;
  /**
   * Gets the link between a group and a team or channel. Fails with 404 if there is none.
   *
   * Go: `GetGroupSyncable(groupID string, syncableID string, syncableType model.GroupSyncableType) (*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  getGroupSyncable(input: GetGroupSyncableRequestInit, options?: CallOptions): Promise<GroupSyncable>;
  /**
   * Lists the links of a group to teams, or to channels. Mattermost's gRPC host does not implement it and
   * answers 501.
   *
   * Go: `GetGroupSyncables(groupID string, syncableType model.GroupSyncableType) ([]*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  getGroupSyncables(input: GetGroupSyncablesRequestInit, options?: CallOptions): Promise<GroupSyncable[]>;
  /**
   * Links a group to a team or channel, or changes the link, and answers it; members of the group can then
   * become members there.
   *
   * Go: `UpsertGroupSyncable(groupSyncable *model.GroupSyncable) (*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  upsertGroupSyncable(input: UpsertGroupSyncableRequestInit, options?: CallOptions): Promise<GroupSyncable>;
  /**
   * Changes the link between a group and a team or channel, and answers it. Fails if there is none.
   *
   * Go: `UpdateGroupSyncable(groupSyncable *model.GroupSyncable) (*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  updateGroupSyncable(input: UpdateGroupSyncableRequestInit, options?: CallOptions): Promise<GroupSyncable>;
  /**
   * Removes the link between a group and a team or channel, and answers it. Fails if there is none.
   *
   * Go: `DeleteGroupSyncable(groupID string, syncableID string, syncableType model.GroupSyncableType) (*model.GroupSyncable, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  deleteGroupSyncable(input: DeleteGroupSyncableRequestInit, options?: CallOptions): Promise<GroupSyncable>;
  /**
   * Lists groups with filters. Mattermost's gRPC host does not implement it and answers 501.
   *
   * Go: `GetGroups(page int, perPage int, opts model.GroupSearchOpts, viewRestrictions *model.ViewUsersRestrictions) ([]*model.Group, *model.AppError)`
   *
   * Minimum server version: 10.7
   */
  getGroups(input: GetGroupsRequestInit, options?: CallOptions): Promise<Group[]>;
  /**
   * Makes members of groups members of the teams and channels that the groups are linked to. Mattermost's
   * gRPC host does not implement it and answers 501.
   *
   * Go: `CreateDefaultSyncableMemberships(params model.CreateDefaultMembershipParams) *model.AppError`
   *
   * Minimum server version: 10.9
   */
  createDefaultSyncableMemberships(input: CreateDefaultSyncableMembershipsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Takes users out of the teams and channels that only admit members of certain groups, if they are in none
   * of these. Mattermost's gRPC host does not implement it and answers 501.
   *
   * Go: `DeleteGroupConstrainedMemberships() *model.AppError`
   *
   * Minimum server version: 10.9
   */
  deleteGroupConstrainedMemberships(input?: DeleteGroupConstrainedMembershipsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Registers this plugin as a remote with which channels can be shared, and answers the remote's id.
   * Register at every start: it gives the same id again. The hooks on shared channels run from then on.
   *
   * Go: `RegisterPluginForSharedChannels(opts model.RegisterPluginOpts) (remoteID string, err error)`
   *
   * Minimum server version: 9.5
   */
  registerPluginForSharedChannels(input: RegisterPluginForSharedChannelsRequestInit, options?: CallOptions): Promise<string>;
  /**
   * Ends the registration of a plugin; its channels are no longer kept in step.
   *
   * Go: `UnregisterPluginForSharedChannels(pluginID string) error`
   *
   * Minimum server version: 9.5
   */
  unregisterPluginForSharedChannels(input: UnregisterPluginForSharedChannelsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Ends the registration of one remote of this plugin; those that it has besides stay. Fails for a remote
   * that is not of this plugin.
   *
   * Go: `UnregisterPluginRemoteForSharedChannels(remoteID string) error`
   *
   * Minimum server version: 11.7
   */
  unregisterPluginRemoteForSharedChannels(input: UnregisterPluginRemoteForSharedChannelsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Makes a channel one that can be shared, and answers what is stored about it.
   *
   * Go: `ShareChannel(sc *model.SharedChannel) (*model.SharedChannel, error)`
   *
   * Minimum server version: 9.5
   */
  shareChannel(input: ShareChannelRequestInit, options?: CallOptions): Promise<SharedChannel>;
  /**
   * Changes what is stored about the sharing of a channel, and answers it. Fails if the channel is not
   * shared.
   *
   * Go: `UpdateSharedChannel(sc *model.SharedChannel) (*model.SharedChannel, error)`
   *
   * Minimum server version: 9.5
   */
  updateSharedChannel(input: UpdateSharedChannelRequestInit, options?: CallOptions): Promise<SharedChannel>;
  /**
   * Ends the sharing of a channel with all remotes. The posts stay.
   *
   * Go: `UnshareChannel(channelID string) (unshared bool, err error)`
   *
   * Minimum server version: 9.5
   */
  unshareChannel(input: UnshareChannelRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Sets how far a remote has got with the posts of a channel; the next sync begins there.
   *
   * Go: `UpdateSharedChannelCursor(channelID string, remoteID string, cusror model.GetPostsSinceForSyncCursor) error`
   *
   * Minimum server version: 9.5
   */
  updateSharedChannelCursor(input: UpdateSharedChannelCursorRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Asks for a sync of a channel with its remotes. It runs later, through the hooks on shared channels.
   *
   * Go: `SyncSharedChannel(channelID string) error`
   *
   * Minimum server version: 9.5
   */
  syncSharedChannel(input: SyncSharedChannelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Shares a channel with a remote. Mattermost's gRPC host does not implement it and answers 501.
   *
   * Go: `InviteRemoteToChannel(channelID string, remoteID string, userID string, shareIfNotShared bool) error`
   *
   * Minimum server version: 9.5
   */
  inviteRemoteToChannel(input: InviteRemoteToChannelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Ends the sharing of a channel with one remote. Mattermost's gRPC host does not implement it and answers
   * 501.
   *
   * Go: `UninviteRemoteFromChannel(channelID string, remoteID string) error`
   *
   * Minimum server version: 9.5
   */
  uninviteRemoteFromChannel(input: UninviteRemoteFromChannelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Hands news from a remote of this plugin to the server: posts, reactions, users, statuses, confirmations
   * and memberships are made or changed. It is the way in where `onSharedChannelsSyncMsg` is the way out.
   *
   * With a channel's id in the message all of it goes into that channel, which must be shared with the remote.
   * Without one, and with users only, the users are brought up to date. Answers what was taken over and what
   * failed. Fails for a remote that is not of this plugin.
   *
   * Go: `ReceiveSharedChannelSyncMsg(remoteID string, msg *model.SyncMsg) (model.SyncResponse, error)`
   *
   * Minimum server version: 11.7
   */
  receiveSharedChannelSyncMsg(input: ReceiveSharedChannelSyncMsgRequestInit, options?: CallOptions): Promise<SyncResponse>;
  /**
   * Hands a file from a remote of this plugin to the server, for a shared channel, and answers it as stored.
   * It is the way in where `onSharedChannelsAttachmentSyncMsg` is the way out.
   *
   * The file and the post that has it may come in either order, and at the same time. The same file again
   * answers the one that is stored; with another channel or user it fails. Over gRPC the whole file is one
   * message, and a request may hold 4 MiB at most. Fails for a remote that is not of this plugin.
   *
   * Go: `ReceiveSharedChannelAttachmentSyncMsg(remoteID string, channelID string, fi *model.FileInfo, data io.Reader) (*model.FileInfo, error)`
   *
   * Minimum server version: 11.7
   */
  receiveSharedChannelAttachmentSyncMsg(input: ReceiveSharedChannelAttachmentSyncMsgRequestInit, options?: CallOptions): Promise<FileInfo>;
  /**
   * Hands the profile image of a user from a remote of this plugin to the server. The user must be one of that
   * remote. It is the way in where `onSharedChannelsProfileImageSyncMsg` is the way out. On gRPC a request may
   * hold 4 MiB at most.
   *
   * Go: `ReceiveSharedChannelProfileImageSyncMsg(remoteID string, userID string, image []byte) error`
   *
   * Minimum server version: 11.7
   */
  receiveSharedChannelProfileImageSyncMsg(input: ReceiveSharedChannelProfileImageSyncMsgRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Creates a field in a property group and answers it. Mattermost's gRPC host does not implement it and
   * answers 501.
   *
   * Go: `CreatePropertyField(field *model.PropertyField) (*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  createPropertyField(input: CreatePropertyFieldRequestInit, options?: CallOptions): Promise<PropertyField>;
  /**
   * Gets a field of a property group by id. Fails if the group has none of that id. Mattermost's gRPC host
   * does not implement it and answers 501.
   *
   * Go: `GetPropertyField(groupID string, fieldID string) (*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyField(input: GetPropertyFieldRequestInit, options?: CallOptions): Promise<PropertyField>;
  /**
   * Gets several fields of a property group by id. Fails if one is missing. Mattermost's gRPC host does not
   * implement it and answers 501.
   *
   * Go: `GetPropertyFields(groupID string, ids []string) ([]*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyFields(input: GetPropertyFieldsRequestInit, options?: CallOptions): Promise<PropertyField[]>;
  /**
   * Replaces the stored values of a field by those given, and answers it. Mattermost's gRPC host does not
   * implement it and answers 501.
   *
   * Go: `UpdatePropertyField(groupID string, field *model.PropertyField) (*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  updatePropertyField(input: UpdatePropertyFieldRequestInit, options?: CallOptions): Promise<PropertyField>;
  /**
   * Deletes a field of a property group and its values. Mattermost's gRPC host does not implement it and
   * answers 501.
   *
   * Go: `DeletePropertyField(groupID string, fieldID string) error`
   *
   * Minimum server version: 10.10
   */
  deletePropertyField(input: DeletePropertyFieldRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists the fields of a property group with filters. Mattermost's gRPC host does not implement it and
   * answers 501.
   *
   * Go: `SearchPropertyFields(groupID string, opts model.PropertyFieldSearchOpts) ([]*model.PropertyField, error)`
   *
   * Minimum server version: 11.0
   */
  searchPropertyFields(input: SearchPropertyFieldsRequestInit, options?: CallOptions): Promise<PropertyField[]>;
  /**
   * Counts the fields of a property group. Mattermost's gRPC host does not implement it and answers 501.
   *
   * Go: `CountPropertyFields(groupID string, includeDeleted bool) (int64, error)`
   *
   * Minimum server version: 11.0
   */
  countPropertyFields(input: CountPropertyFieldsRequestInit, options?: CallOptions): Promise<number>;
  /**
   * Counts the fields of a property group that belong to one thing, such as a channel. Mattermost's gRPC host
   * does not implement it and answers 501.
   *
   * Go: `CountPropertyFieldsForTarget(groupID string, targetType string, targetID string, includeDeleted bool) (int64, error)`
   *
   * Minimum server version: 11.0
   */
  countPropertyFieldsForTarget(input: CountPropertyFieldsForTargetRequestInit, options?: CallOptions): Promise<number>;
  /**
   * Stores the value of a field for one thing and answers it. Fails if there is one already: see
   * `upsertPropertyValue`. Mattermost's gRPC host does not implement it and answers 501.
   *
   * Go: `CreatePropertyValue(value *model.PropertyValue) (*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  createPropertyValue(input: CreatePropertyValueRequestInit, options?: CallOptions): Promise<PropertyValue>;
  /**
   * Gets a value of a property group by id. Fails if the group has none of that id. Mattermost's gRPC host
   * does not implement it and answers 501.
   *
   * Go: `GetPropertyValue(groupID string, valueID string) (*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyValue(input: GetPropertyValueRequestInit, options?: CallOptions): Promise<PropertyValue>;
  /**
   * Gets several values of a property group by id. Fails if one is missing. Mattermost's gRPC host does not
   * implement it and answers 501.
   *
   * Go: `GetPropertyValues(groupID string, ids []string) ([]*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyValues(input: GetPropertyValuesRequestInit, options?: CallOptions): Promise<PropertyValue[]>;
  /**
   * Changes a value of a property group and answers it. Mattermost's gRPC host does not implement it and
   * answers 501.
   *
   * Go: `UpdatePropertyValue(groupID string, value *model.PropertyValue) (*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  updatePropertyValue(input: UpdatePropertyValueRequestInit, options?: CallOptions): Promise<PropertyValue>;
  /**
   * Stores the value of a field for one thing, in the place of the one it has, and answers it. Mattermost's
   * gRPC host does not implement it and answers 501.
   *
   * Go: `UpsertPropertyValue(value *model.PropertyValue) (*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  upsertPropertyValue(input: UpsertPropertyValueRequestInit, options?: CallOptions): Promise<PropertyValue>;
  /**
   * Deletes a value of a property group. Mattermost's gRPC host does not implement it and answers 501.
   *
   * Go: `DeletePropertyValue(groupID string, valueID string) error`
   *
   * Minimum server version: 10.10
   */
  deletePropertyValue(input: DeletePropertyValueRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Lists the values of a property group with filters. Mattermost's gRPC host does not implement it and
   * answers 501.
   *
   * Go: `SearchPropertyValues(groupID string, opts model.PropertyValueSearchOpts) ([]*model.PropertyValue, error)`
   *
   * Minimum server version: 11.0
   */
  searchPropertyValues(input: SearchPropertyValuesRequestInit, options?: CallOptions): Promise<PropertyValue[]>;
  /**
   * Creates a property group, under which a plugin keeps its fields and values, and answers it. A name that
   * exists already gives the group that is there. Mattermost's gRPC host does not implement it and answers
   * 501.
   *
   * Go: `RegisterPropertyGroup(name string) (*model.PropertyGroup, error)`
   *
   * Minimum server version: 10.10
   */
  registerPropertyGroup(input: RegisterPropertyGroupRequestInit, options?: CallOptions): Promise<PropertyGroup>;
  /**
   * Gets a property group by name. Fails if there is none. Mattermost's gRPC host does not implement it and
   * answers 501.
   *
   * Go: `GetPropertyGroup(name string) (*model.PropertyGroup, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyGroup(input: GetPropertyGroupRequestInit, options?: CallOptions): Promise<PropertyGroup>;
  /**
   * Gets a field of a property group by its name. Fails if there is none. Mattermost's gRPC host does not
   * implement it and answers 501.
   *
   * Go: `GetPropertyFieldByName(groupID string, targetID string, name string) (*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  getPropertyFieldByName(input: GetPropertyFieldByNameRequestInit, options?: CallOptions): Promise<PropertyField>;
  /**
   * Changes several fields of a property group, all or none, and answers them. Mattermost's gRPC host does
   * not implement it and answers 501.
   *
   * Go: `UpdatePropertyFields(groupID string, fields []*model.PropertyField) ([]*model.PropertyField, error)`
   *
   * Minimum server version: 10.10
   */
  updatePropertyFields(input: UpdatePropertyFieldsRequestInit, options?: CallOptions): Promise<PropertyField[]>;
  /**
   * Changes several values of a property group, all or none, and answers them. Mattermost's gRPC host does
   * not implement it and answers 501.
   *
   * Go: `UpdatePropertyValues(groupID string, values []*model.PropertyValue) ([]*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  updatePropertyValues(input: UpdatePropertyValuesRequestInit, options?: CallOptions): Promise<PropertyValue[]>;
  /**
   * Stores several values, in the place of those that are there, and answers them. Mattermost's gRPC host
   * does not implement it and answers 501.
   *
   * Go: `UpsertPropertyValues(values []*model.PropertyValue) ([]*model.PropertyValue, error)`
   *
   * Minimum server version: 10.10
   */
  upsertPropertyValues(input: UpsertPropertyValuesRequestInit, options?: CallOptions): Promise<PropertyValue[]>;
  /**
   * Deletes all values of one thing in a property group. Mattermost's gRPC host does not implement it and
   * answers 501.
   *
   * Go: `DeletePropertyValuesForTarget(groupID string, targetType string, targetID string) error`
   *
   * Minimum server version: 10.10
   */
  deletePropertyValuesForTarget(input: DeletePropertyValuesForTargetRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Deletes all values of one field in a property group. Mattermost's gRPC host does not implement it and
   * answers 501.
   *
   * Go: `DeletePropertyValuesForField(groupID string, fieldID string) error`
   *
   * Minimum server version: 10.10
   */
  deletePropertyValuesForField(input: DeletePropertyValuesForFieldRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Stores values like `upsertPropertyValues`, acting in a scope: fields that have owners take values only from
   * an owner who acts in one of its scopes.
   *
   * Go: `UpsertPropertyValuesWithOptions(values []*model.PropertyValue, options model.PropertyRequestOptions) ([]*model.PropertyValue, error)`
   *
   * Minimum server version: 11.10
   */
  upsertPropertyValuesWithOptions(input: UpsertPropertyValuesWithOptionsRequestInit, options?: CallOptions): Promise<PropertyValue[]>;
  /**
   * Stores a value like `upsertPropertyValue`, acting in a scope.
   *
   * Go: `UpsertPropertyValueWithOptions(value *model.PropertyValue, options model.PropertyRequestOptions) (*model.PropertyValue, error)`
   *
   * Minimum server version: 11.10
   */
  upsertPropertyValueWithOptions(input: UpsertPropertyValueWithOptionsRequestInit, options?: CallOptions): Promise<PropertyValue>;
  /**
   * Deletes a value like `deletePropertyValue`, acting in a scope.
   *
   * Go: `DeletePropertyValueWithOptions(groupID string, valueID string, options model.PropertyRequestOptions) error`
   *
   * Minimum server version: 11.10
   */
  deletePropertyValueWithOptions(input: DeletePropertyValueWithOptionsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Deletes all values of one thing like `deletePropertyValuesForTarget`, acting in a scope.
   *
   * Go: `DeletePropertyValuesForTargetWithOptions(groupID string, targetType string, targetID string, options model.PropertyRequestOptions) error`
   *
   * Minimum server version: 11.10
   */
  deletePropertyValuesForTargetWithOptions(input: DeletePropertyValuesForTargetWithOptionsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Deletes all values of one field like `deletePropertyValuesForField`, acting in a scope.
   *
   * Go: `DeletePropertyValuesForFieldWithOptions(groupID string, fieldID string, options model.PropertyRequestOptions) error`
   *
   * Minimum server version: 11.10
   */
  deletePropertyValuesForFieldWithOptions(input: DeletePropertyValuesForFieldWithOptionsRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Asks whether a user may do something to a thing of this plugin. The kind of thing begins with the plugin's
   * own id: "com.example.plugin:board".
   *
   * A decision of true with the reason "no_policy" in its context says that no policy governs the thing: the
   * plugin may then apply its own rules. If the call fails, nothing was decided: refuse.
   *
   * Go: `EvaluateAccessControl(userID string, resourceType string, resourceID string, action string) (*model.AccessDecision, *model.AppError)`
   *
   * Minimum server version: 11.10
   */
  evaluateAccessControl(input: EvaluateAccessControlRequestInit, options?: CallOptions): Promise<AccessDecision>;
  /**
   * Stores the policy of a thing of this plugin, in the place of the one it has, and answers it as stored. Its
   * id is that of the thing, its type begins with the plugin's own id. It is in force at once. Fails with 400
   * if a rule is wrong.
   *
   * Go: `SaveAccessControlPolicy(actingUserID string, policy *model.AccessControlPolicy) (*model.AccessControlPolicy, *model.AppError)`
   *
   * Minimum server version: 11.10
   */
  saveAccessControlPolicy(input: SaveAccessControlPolicyRequestInit, options?: CallOptions): Promise<AccessControlPolicy>;
  /**
   * Gets the policy of a thing of this plugin. Fails with 404 if there is none, and for one of somebody else.
   *
   * Go: `GetAccessControlPolicy(id string) (*model.AccessControlPolicy, *model.AppError)`
   *
   * Minimum server version: 11.10
   */
  getAccessControlPolicy(input: GetAccessControlPolicyRequestInit, options?: CallOptions): Promise<AccessControlPolicy>;
  /**
   * Deletes the policy of a thing of this plugin. Fails with 404 if there is none of that kind, and for one of
   * somebody else.
   *
   * Go: `DeleteAccessControlPolicy(actingUserID string, resourceType string, id string) *model.AppError`
   *
   * Minimum server version: 11.10
   */
  deleteAccessControlPolicy(input: DeleteAccessControlPolicyRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Checks an expression of a rule. Answers its mistakes; none = it is right.
   *
   * Go: `CheckAccessControlExpression(actingUserID string, resourceType string, expression string) ([]model.CELExpressionError, *model.AppError)`
   *
   * Minimum server version: 11.10
   */
  checkAccessControlExpression(input: CheckAccessControlExpressionRequestInit, options?: CallOptions): Promise<CELExpressionError[]>;
  /**
   * Lists the users for whom an expression is true, a page at a time: for a test before a policy is stored.
   * The last user's id is the cursor of the next page.
   *
   * Go: `QueryUsersForAccessControlExpression(actingUserID string, resourceType string, expression string, term string, cursorID string, limit int) (*model.AccessControlPolicyTestResponse, *model.AppError)`
   *
   * Minimum server version: 11.10
   */
  queryUsersForAccessControlExpression(input: QueryUsersForAccessControlExpressionRequestInit, options?: CallOptions): Promise<AccessControlPolicyTestResponse>;
  /**
   * Lists the attributes of users that an expression may name and that the user who asks may see, a page at a
   * time. The last field's id leads to the next page.
   *
   * Go: `GetAccessControlFieldsAutocomplete(actingUserID string, after string, limit int) ([]*model.PropertyField, *model.AppError)`
   *
   * Minimum server version: 11.10
   */
  getAccessControlFieldsAutocomplete(input: GetAccessControlFieldsAutocompleteRequestInit, options?: CallOptions): Promise<PropertyField[]>;
  /**
   * Turns an expression into a table of conditions. Fails with 400 for one that cannot be shown so.
   *
   * Go: `GetAccessControlVisualAST(actingUserID string, resourceType string, expression string) (*model.VisualExpression, *model.AppError)`
   *
   * Minimum server version: 11.10
   */
  getAccessControlVisualAST(input: GetAccessControlVisualASTRequestInit, options?: CallOptions): Promise<VisualExpression>;
  /**
   * Writes a record to the audit log. Mattermost's gRPC host does not implement it and answers 501.
   *
   * Go: `LogAuditRec(rec *model.AuditRecord)`
   *
   * Minimum server version: 10.10
   */
  logAuditRec(input: LogAuditRecRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Writes a record to the audit log at a level. Mattermost's gRPC host does not implement it and answers
   * 501.
   *
   * Go: `LogAuditRecWithLevel(rec *model.AuditRecord, level mlog.Level)`
   *
   * Minimum server version: 10.10
   */
  logAuditRecWithLevel(input: LogAuditRecWithLevelRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Sends an HTTP request to another plugin, or to this one, without a network. The path begins with the id
   * of the other plugin: "/com.example.other/path". It runs the other plugin's `serveHTTP`, which sees the id
   * of this plugin in the header `Mattermost-Plugin-Id`; a `Mattermost-User-Id`, cookies and authorization
   * that are given go along as they are. A path without an id is answered with 400, a plugin that is not
   * active with 404: responses, not errors. On gRPC both bodies are held in memory, and a request may hold 4 MiB
   * at most. Mattermost's gRPC host joins several values of one header by ", ", Set-Cookie too.
   *
   * Go: `PluginHTTP(request *http.Request) *http.Response`
   *
   * Minimum server version: 5.18
   */
  pluginHTTP(request: Request, options?: CallOptions): Promise<Response>;
  /**
   * Gets the limits of the plan that a server in Mattermost's cloud runs under.
   *
   * Go: `GetCloudLimits() (*model.ProductLimits, error)`
   *
   * Minimum server version: 7.0
   */
  getCloudLimits(input?: GetCloudLimitsRequestInit, options?: CallOptions): Promise<CloudLimits | undefined>;
  /**
   * Opens a dialog on a user's screen; what the user enters is posted to the dialog's URL. The trigger id
   * comes from a command or a button and is good for a few seconds. Mattermost's gRPC host drops the options
   * of elements, so lists to choose from stay empty there. Fails with 400 for an invalid or old trigger id.
   *
   * Go: `OpenInteractiveDialog(dialog model.OpenDialogRequest) *model.AppError`
   *
   * Minimum server version: 5.6
   */
  openInteractiveDialog(input: OpenInteractiveDialogRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Shows a short message in a corner of the screens on which a user is logged in, or of one of them. It goes
   * away by itself. Nothing tells whether anybody saw it. Fails with 400 if the user's id or the message is
   * missing.
   *
   * Go: `SendToastMessage(userID string, connectionID string, message string, options model.SendToastMessageOptions) *model.AppError`
   *
   * Minimum server version: 11.5
   */
  sendToastMessage(input: SendToastMessageRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Sends an event to this plugin on the other nodes of the cluster, where `onPluginClusterEvent` runs. Without
   * a cluster nothing is sent, and nothing fails.
   *
   * Go: `PublishPluginClusterEvent(ev model.PluginClusterEvent, opts model.PluginClusterEventSendOptions) error`
   *
   * Minimum server version: 5.36
   */
  publishPluginClusterEvent(input: PublishPluginClusterEventRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Does nothing any more: threads outside channels, for which it was made, are gone from the server.
   *
   * Go: `RegisterCollectionAndTopic(collectionType string, topicType string) error`
   *
   * Minimum server version: 7.6
   */
  registerCollectionAndTopic(input: RegisterCollectionAndTopicRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Asks Mattermost for a trial license and installs it; the server needs the internet for it. Fails with 400
   * if the terms are not accepted or the number of users is 0.
   *
   * Go: `RequestTrialLicense(requesterID string, users int, termsAccepted bool, receiveEmailsAccepted bool) *model.AppError`
   *
   * Minimum server version: 5.36
   */
  requestTrialLicense(input: RequestTrialLicenseRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Tells whether any of some roles grants a permission. Unknown roles and permissions grant nothing.
   *
   * Go: `RolesGrantPermission(roleNames []string, permissionId string) bool`
   *
   * Minimum server version: 6.3
   */
  rolesGrantPermission(input: RolesGrantPermissionRequestInit, options?: CallOptions): Promise<boolean>;
  /**
   * Sends a mail from the server's address. It may still get lost after a success. Fails with 400 if one of
   * the three is empty.
   *
   * Go: `SendMail(to string, subject string, htmlBody string) *model.AppError`
   *
   * Minimum server version: 5.7
   */
  sendMail(input: SendMailRequestInit, options?: CallOptions): Promise<void>;
  /**
   * Sends a push notification to all of a user's mobile devices.
   *
   * Go: `SendPushNotification(notification *model.PushNotification, userID string) *model.AppError`
   *
   * Minimum server version: 9.0
   */
  sendPushNotification(input: SendPushNotificationRequestInit, options?: CallOptions): Promise<void>;
}
