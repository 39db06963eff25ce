// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { MaybePromise } from "../model/values.ts";
import type { ExecuteCommandArgs, ExecuteCommandResult } from "./command.ts";
import type { OnActivateResult, OnConfigurationChangeResult, OnDeactivateResult } from "./lifecycle.ts";
import type {
  FileWillBeUploadedArgs,
  FileWillBeUploadedResult,
  MessageHasBeenDeletedArgs,
  MessageHasBeenDeletedResult,
  MessageHasBeenPostedArgs,
  MessageHasBeenPostedResult,
  MessageHasBeenUpdatedArgs,
  MessageHasBeenUpdatedResult,
  MessageWillBePostedArgs,
  MessageWillBePostedResult,
  MessageWillBeUpdatedArgs,
  MessageWillBeUpdatedResult,
  MessagesWillBeConsumedArgs,
  MessagesWillBeConsumedResult,
  PreferencesHaveChangedArgs,
  PreferencesHaveChangedResult,
  ReactionHasBeenAddedArgs,
  ReactionHasBeenAddedResult,
  ReactionHasBeenRemovedArgs,
  ReactionHasBeenRemovedResult,
} from "./message.ts";
import type {
  EmailNotificationWillBeSentArgs,
  EmailNotificationWillBeSentResult,
  NotificationWillBePushedArgs,
  NotificationWillBePushedResult,
} from "./notification.ts";
import type {
  OnSharedChannelsAttachmentSyncMsgArgs,
  OnSharedChannelsAttachmentSyncMsgResult,
  OnSharedChannelsPingArgs,
  OnSharedChannelsPingResult,
  OnSharedChannelsProfileImageSyncMsgArgs,
  OnSharedChannelsProfileImageSyncMsgResult,
  OnSharedChannelsSyncMsgArgs,
  OnSharedChannelsSyncMsgResult,
} from "./shared-channel.ts";
import type {
  ConfigurationWillBeSavedArgs,
  ConfigurationWillBeSavedResult,
  GenerateSupportDataResult,
  OnCloudLimitsUpdatedArgs,
  OnCloudLimitsUpdatedResult,
  OnInstallArgs,
  OnInstallResult,
  OnPluginClusterEventArgs,
  OnPluginClusterEventResult,
  OnSendDailyTelemetryResult,
  RunDataRetentionArgs,
  RunDataRetentionResult,
} from "./system.ts";
import type {
  ChannelHasBeenCreatedArgs,
  ChannelHasBeenCreatedResult,
  OnSAMLLoginArgs,
  OnSAMLLoginResult,
  UserHasBeenCreatedArgs,
  UserHasBeenCreatedResult,
  UserHasBeenDeactivatedArgs,
  UserHasBeenDeactivatedResult,
  UserHasJoinedChannelArgs,
  UserHasJoinedChannelResult,
  UserHasJoinedTeamArgs,
  UserHasJoinedTeamResult,
  UserHasLeftChannelArgs,
  UserHasLeftChannelResult,
  UserHasLeftTeamArgs,
  UserHasLeftTeamResult,
  UserHasLoggedInArgs,
  UserHasLoggedInResult,
  UserWillLogInArgs,
  UserWillLogInResult,
} from "./user-channel.ts";
import type {
  OnWebSocketConnectArgs,
  OnWebSocketConnectResult,
  OnWebSocketDisconnectArgs,
  OnWebSocketDisconnectResult,
  WebSocketMessageHasBeenPostedArgs,
  WebSocketMessageHasBeenPostedResult,
} from "./websocket.ts";

/** The hooks that a plugin may have, each a function that the server calls. `Context` is what the runtime hands to each call. */
export interface Hooks<Context> {
  /**
   * Go: `OnActivate() error`
   *
   * Minimum server version: 5.2
   */
  onActivate?(context: Context): MaybePromise<OnActivateResult>;
  /**
   * Go: `OnDeactivate() error`
   *
   * Minimum server version: 5.2
   */
  onDeactivate?(context: Context): MaybePromise<OnDeactivateResult>;
  /**
   * Go: `OnConfigurationChange() error`
   *
   * Minimum server version: 5.2
   */
  onConfigurationChange?(context: Context): MaybePromise<OnConfigurationChangeResult>;
  /**
   * Go: `OnInstall(c *plugin.Context, event model.OnInstallEvent) error`
   *
   * Minimum server version: 6.5
   */
  onInstall?(args: OnInstallArgs, context: Context): MaybePromise<OnInstallResult>;
  /**
   * Go: `OnSendDailyTelemetry()`
   *
   * Minimum server version: 6.5
   */
  onSendDailyTelemetry?(context: Context): MaybePromise<OnSendDailyTelemetryResult>;
  /**
   * Go: `RunDataRetention(nowTime int64, batchSize int64) (int64, error)`
   *
   * Minimum server version: 6.4
   */
  runDataRetention?(args: RunDataRetentionArgs, context: Context): MaybePromise<RunDataRetentionResult>;
  /**
   * Go: `OnCloudLimitsUpdated(limits *model.ProductLimits)`
   *
   * Minimum server version: 7.0
   */
  onCloudLimitsUpdated?(args: OnCloudLimitsUpdatedArgs, context: Context): MaybePromise<OnCloudLimitsUpdatedResult>;
  /**
   * Go: `ConfigurationWillBeSaved(newCfg *model.Config) (*model.Config, error)`
   *
   * Minimum server version: 8.0
   */
  configurationWillBeSaved?(args: ConfigurationWillBeSavedArgs, context: Context): MaybePromise<ConfigurationWillBeSavedResult>;
  /**
   * Go: `MessageWillBePosted(c *plugin.Context, post *model.Post) (*model.Post, string)`
   *
   * Minimum server version: 5.2
   */
  messageWillBePosted?(args: MessageWillBePostedArgs, context: Context): MaybePromise<MessageWillBePostedResult>;
  /**
   * Go: `MessageWillBeUpdated(c *plugin.Context, newPost *model.Post, oldPost *model.Post) (*model.Post, string)`
   *
   * Minimum server version: 5.2
   */
  messageWillBeUpdated?(args: MessageWillBeUpdatedArgs, context: Context): MaybePromise<MessageWillBeUpdatedResult>;
  /**
   * Go: `MessageHasBeenPosted(c *plugin.Context, post *model.Post)`
   *
   * Minimum server version: 5.2
   */
  messageHasBeenPosted?(args: MessageHasBeenPostedArgs, context: Context): MaybePromise<MessageHasBeenPostedResult>;
  /**
   * Go: `MessageHasBeenUpdated(c *plugin.Context, newPost *model.Post, oldPost *model.Post)`
   *
   * Minimum server version: 5.2
   */
  messageHasBeenUpdated?(args: MessageHasBeenUpdatedArgs, context: Context): MaybePromise<MessageHasBeenUpdatedResult>;
  /**
   * Go: `MessagesWillBeConsumed(posts []*model.Post) []*model.Post`
   *
   * Minimum server version: 9.3
   */
  messagesWillBeConsumed?(args: MessagesWillBeConsumedArgs, context: Context): MaybePromise<MessagesWillBeConsumedResult>;
  /**
   * Go: `MessageHasBeenDeleted(c *plugin.Context, post *model.Post)`
   *
   * Minimum server version: 9.1
   */
  messageHasBeenDeleted?(args: MessageHasBeenDeletedArgs, context: Context): MaybePromise<MessageHasBeenDeletedResult>;
  /**
   * Go: `FileWillBeUploaded(c *plugin.Context, info *model.FileInfo, file io.Reader, output io.Writer) (*model.FileInfo, string)`
   *
   * Minimum server version: 5.2
   */
  fileWillBeUploaded?(args: FileWillBeUploadedArgs, context: Context): MaybePromise<FileWillBeUploadedResult>;
  /**
   * Go: `ReactionHasBeenAdded(c *plugin.Context, reaction *model.Reaction)`
   *
   * Minimum server version: 5.30
   */
  reactionHasBeenAdded?(args: ReactionHasBeenAddedArgs, context: Context): MaybePromise<ReactionHasBeenAddedResult>;
  /**
   * Go: `ReactionHasBeenRemoved(c *plugin.Context, reaction *model.Reaction)`
   *
   * Minimum server version: 5.30
   */
  reactionHasBeenRemoved?(args: ReactionHasBeenRemovedArgs, context: Context): MaybePromise<ReactionHasBeenRemovedResult>;
  /**
   * Go: `NotificationWillBePushed(pushNotification *model.PushNotification, userID string) (*model.PushNotification, string)`
   *
   * Minimum server version: 9.0
   */
  notificationWillBePushed?(args: NotificationWillBePushedArgs, context: Context): MaybePromise<NotificationWillBePushedResult>;
  /**
   * Go: `EmailNotificationWillBeSent(emailNotification *model.EmailNotification) (*model.EmailNotificationContent, string)`
   *
   * Minimum server version: 11.00
   */
  emailNotificationWillBeSent?(args: EmailNotificationWillBeSentArgs, context: Context): MaybePromise<EmailNotificationWillBeSentResult>;
  /**
   * Go: `PreferencesHaveChanged(c *plugin.Context, preferences []model.Preference)`
   *
   * Minimum server version: 9.5
   */
  preferencesHaveChanged?(args: PreferencesHaveChangedArgs, context: Context): MaybePromise<PreferencesHaveChangedResult>;
  /**
   * Go: `UserHasBeenCreated(c *plugin.Context, user *model.User)`
   *
   * Minimum server version: 5.10
   */
  userHasBeenCreated?(args: UserHasBeenCreatedArgs, context: Context): MaybePromise<UserHasBeenCreatedResult>;
  /**
   * Go: `UserWillLogIn(c *plugin.Context, user *model.User) string`
   *
   * Minimum server version: 5.2
   */
  userWillLogIn?(args: UserWillLogInArgs, context: Context): MaybePromise<UserWillLogInResult>;
  /**
   * Go: `UserHasLoggedIn(c *plugin.Context, user *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasLoggedIn?(args: UserHasLoggedInArgs, context: Context): MaybePromise<UserHasLoggedInResult>;
  /**
   * Go: `UserHasBeenDeactivated(c *plugin.Context, user *model.User)`
   *
   * Minimum server version: 9.1
   */
  userHasBeenDeactivated?(args: UserHasBeenDeactivatedArgs, context: Context): MaybePromise<UserHasBeenDeactivatedResult>;
  /**
   * Go: `OnSAMLLogin(c *plugin.Context, user *model.User, assertion *saml2.AssertionInfo) error`
   *
   * Minimum server version: 10.7
   */
  onSAMLLogin?(args: OnSAMLLoginArgs, context: Context): MaybePromise<OnSAMLLoginResult>;
  /**
   * Go: `ChannelHasBeenCreated(c *plugin.Context, channel *model.Channel)`
   *
   * Minimum server version: 5.2
   */
  channelHasBeenCreated?(args: ChannelHasBeenCreatedArgs, context: Context): MaybePromise<ChannelHasBeenCreatedResult>;
  /**
   * Go: `UserHasJoinedChannel(c *plugin.Context, channelMember *model.ChannelMember, actor *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasJoinedChannel?(args: UserHasJoinedChannelArgs, context: Context): MaybePromise<UserHasJoinedChannelResult>;
  /**
   * Go: `UserHasLeftChannel(c *plugin.Context, channelMember *model.ChannelMember, actor *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasLeftChannel?(args: UserHasLeftChannelArgs, context: Context): MaybePromise<UserHasLeftChannelResult>;
  /**
   * Go: `UserHasJoinedTeam(c *plugin.Context, teamMember *model.TeamMember, actor *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasJoinedTeam?(args: UserHasJoinedTeamArgs, context: Context): MaybePromise<UserHasJoinedTeamResult>;
  /**
   * Go: `UserHasLeftTeam(c *plugin.Context, teamMember *model.TeamMember, actor *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasLeftTeam?(args: UserHasLeftTeamArgs, context: Context): MaybePromise<UserHasLeftTeamResult>;
  /**
   * Go: `ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  executeCommand?(args: ExecuteCommandArgs, context: Context): MaybePromise<ExecuteCommandResult>;
  /**
   * Go: `OnWebSocketConnect(webConnID string, userID string)`
   *
   * Minimum server version: 6.0
   */
  onWebSocketConnect?(args: OnWebSocketConnectArgs, context: Context): MaybePromise<OnWebSocketConnectResult>;
  /**
   * Go: `OnWebSocketDisconnect(webConnID string, userID string)`
   *
   * Minimum server version: 6.0
   */
  onWebSocketDisconnect?(args: OnWebSocketDisconnectArgs, context: Context): MaybePromise<OnWebSocketDisconnectResult>;
  /**
   * Go: `WebSocketMessageHasBeenPosted(webConnID string, userID string, req *model.WebSocketRequest)`
   *
   * Minimum server version: 6.0
   */
  webSocketMessageHasBeenPosted?(args: WebSocketMessageHasBeenPostedArgs, context: Context): MaybePromise<WebSocketMessageHasBeenPostedResult>;
  /**
   * Go: `OnPluginClusterEvent(c *plugin.Context, ev model.PluginClusterEvent)`
   *
   * Minimum server version: 5.36
   */
  onPluginClusterEvent?(args: OnPluginClusterEventArgs, context: Context): MaybePromise<OnPluginClusterEventResult>;
  /**
   * Go: `OnSharedChannelsSyncMsg(msg *model.SyncMsg, rc *model.RemoteCluster) (model.SyncResponse, error)`
   *
   * Minimum server version: 9.5
   */
  onSharedChannelsSyncMsg?(args: OnSharedChannelsSyncMsgArgs, context: Context): MaybePromise<OnSharedChannelsSyncMsgResult>;
  /**
   * Go: `OnSharedChannelsPing(rc *model.RemoteCluster) bool`
   *
   * Minimum server version: 9.5
   */
  onSharedChannelsPing?(args: OnSharedChannelsPingArgs, context: Context): MaybePromise<OnSharedChannelsPingResult>;
  /**
   * Go: `OnSharedChannelsAttachmentSyncMsg(fi *model.FileInfo, post *model.Post, rc *model.RemoteCluster) error`
   *
   * Minimum server version: 9.5
   */
  onSharedChannelsAttachmentSyncMsg?(args: OnSharedChannelsAttachmentSyncMsgArgs, context: Context): MaybePromise<OnSharedChannelsAttachmentSyncMsgResult>;
  /**
   * Go: `OnSharedChannelsProfileImageSyncMsg(user *model.User, rc *model.RemoteCluster) error`
   *
   * Minimum server version: 9.5
   */
  onSharedChannelsProfileImageSyncMsg?(args: OnSharedChannelsProfileImageSyncMsgArgs, context: Context): MaybePromise<OnSharedChannelsProfileImageSyncMsgResult>;
  /**
   * Go: `GenerateSupportData(c *plugin.Context) ([]*model.FileData, error)`
   *
   * Minimum server version: 9.8
   */
  generateSupportData?(context: Context): MaybePromise<GenerateSupportDataResult>;
  /**
   * Go: `ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request)`
   *
   * Minimum server version: 5.2
   */
  serveHTTP?(request: Request, context: Context): MaybePromise<Response>;
}
