// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { MaybePromise } from "../model/values.ts";
import type { ExecuteCommandArgs, ExecuteCommandResult } from "./command.ts";
import type { OnActivateResult, OnConfigurationChangeResult, OnDeactivateResult } from "./lifecycle.ts";
import type {
  DraftWillBeUpsertedArgs,
  DraftWillBeUpsertedResult,
  FileWillBeDownloadedArgs,
  FileWillBeDownloadedResult,
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
  MessagesWillBeConsumedWithContextArgs,
  MessagesWillBeConsumedWithContextResult,
  PreferencesHaveChangedArgs,
  PreferencesHaveChangedResult,
  ReactionHasBeenAddedArgs,
  ReactionHasBeenAddedResult,
  ReactionHasBeenRemovedArgs,
  ReactionHasBeenRemovedResult,
  ScheduledPostWillBeCreatedArgs,
  ScheduledPostWillBeCreatedResult,
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
  ChannelMemberWillBeAddedArgs,
  ChannelMemberWillBeAddedResult,
  ChannelWillBeArchivedArgs,
  ChannelWillBeArchivedResult,
  ChannelWillBeRestoredArgs,
  ChannelWillBeRestoredResult,
  ChannelWillBeUpdatedArgs,
  ChannelWillBeUpdatedResult,
  OnSAMLLoginArgs,
  OnSAMLLoginResult,
  TeamMemberWillBeAddedArgs,
  TeamMemberWillBeAddedResult,
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
   * Called once in each process, before any other hook but `onConfigurationChange`: the place to register commands,
   * make sure of bots and open connections. The API can be used.
   *
   * Other hooks come only when it has returned. A throw makes the activation fail: the reason reaches the
   * administrator and the process ends.
   *
   * Go: `OnActivate() error`
   *
   * Minimum server version: 5.2
   */
  onActivate?(context: Context): MaybePromise<OnActivateResult>;
  /**
   * Called before the process is stopped because the plugin is switched off, updated or removed, or the server
   * stops.
   *
   * It is the last chance to use the API. Do not count on it: it is not called after a crash. Finish soon: a stock
   * server stops waiting after 10 s. A throw is reported and the process ends all the same. Other hooks may still
   * arrive while it runs.
   *
   * Go: `OnDeactivate() error`
   *
   * Minimum server version: 5.2
   */
  onDeactivate?(context: Context): MaybePromise<OnDeactivateResult>;
  /**
   * Called when the server's configuration may have changed, any part of it: also when another plugin is switched
   * on or off. Saving what is already there does not call it. Nothing tells what has changed: compare what
   * matters.
   *
   * The runtime also runs it once before `onActivate`, in every process. A throw is logged; the plugin goes on.
   *
   * Go: `OnConfigurationChange() error`
   *
   * Minimum server version: 5.2
   */
  onConfigurationChange?(context: Context): MaybePromise<OnConfigurationChangeResult>;
  /**
   * Called when the plugin was installed in the course of setting up the server. Other ways of installing do not
   * call it today. It may come more than once. A throw is reported as the hook's error; the plugin stays
   * installed.
   *
   * Go: `OnInstall(c *plugin.Context, event model.OnInstallEvent) error`
   *
   * Minimum server version: 6.5
   */
  onInstall?(args: OnInstallArgs, context: Context): MaybePromise<OnInstallResult>;
  /**
   * Called when the server sends its daily telemetry: the moment for the plugin to send its own. A throw is
   * logged.
   *
   * Go: `OnSendDailyTelemetry()`
   *
   * Minimum server version: 6.5
   */
  onSendDailyTelemetry?(context: Context): MaybePromise<OnSendDailyTelemetryResult>;
  /**
   * Called by the server's data retention job: delete what is too old, at most as many items as the batch size
   * says.
   *
   * Return how many were deleted; the job uses it in its report and to see whether another batch is due. Returning
   * nothing counts as 0. A throw is the hook's error, and the count is then 0.
   *
   * Go: `RunDataRetention(nowTime int64, batchSize int64) (int64, error)`
   *
   * Minimum server version: 6.4
   */
  runDataRetention?(args: RunDataRetentionArgs, context: Context): MaybePromise<RunDataRetentionResult>;
  /**
   * Called when the limits of the server's cloud subscription have changed. A throw is logged.
   *
   * Go: `OnCloudLimitsUpdated(limits *model.ProductLimits)`
   *
   * Minimum server version: 7.0
   */
  onCloudLimitsUpdated?(args: OnCloudLimitsUpdatedArgs, context: Context): MaybePromise<OnCloudLimitsUpdatedResult>;
  /**
   * Called before the server saves its configuration, whoever changes it.
   *
   * Return nothing to let it be saved, the whole changed configuration to save that instead, or `reject(reason)`
   * to refuse. A returned configuration replaces the given one and is not merged with it: a key that is left out
   * becomes unset. If the handler throws, saving is refused, unless `onError` says otherwise.
   *
   * It holds the server's secrets: do not log it.
   *
   * Go: `ConfigurationWillBeSaved(newCfg *model.Config) (*model.Config, error)`
   *
   * Minimum server version: 8.0
   */
  configurationWillBeSaved?(args: ConfigurationWillBeSavedArgs, context: Context): MaybePromise<ConfigurationWillBeSavedResult>;
  /**
   * Called before a post is stored: posts of users, bots, webhooks and plugins, this one included, and the
   * server's own, such as "joined the channel". Not for edits and not for ephemeral posts.
   *
   * Return nothing to let it through, the whole changed post to store that instead, `reject(reason)` to refuse it
   * (its author reads the reason), or `dismiss()` to drop it without a message. If the handler throws, the post
   * goes through, unless `onError` says otherwise; on a channel that the plugin guards it is refused.
   *
   * The post has not been checked yet: it may be too long and still be refused after the hook. Refusing a post of
   * the server keeps only the post away; the join or change behind it goes on. Posts that the handler itself
   * creates come here too, before the handler has returned.
   *
   * Go: `MessageWillBePosted(c *plugin.Context, post *model.Post) (*model.Post, string)`
   *
   * Minimum server version: 5.2
   */
  messageWillBePosted?(args: MessageWillBePostedArgs, context: Context): MaybePromise<MessageWillBePostedResult>;
  /**
   * Called before a changed post is stored: edits of the text, changes of props, pinning and unpinning, by users
   * and plugins, this one included. Also when nothing has changed. Not for ephemeral posts.
   *
   * Return nothing to let it through, the whole changed post to store that instead, or `reject(reason)` to refuse:
   * the stored post then stays as it is. If the handler throws, the change goes through, also on a channel that the
   * plugin guards, unless `onError` says otherwise: a plugin that guards channels sets it to "reject". (Servers take a
   * call without an answer for a rejection here, on every channel.)
   *
   * Servers as old as 6.7 ignore a rejection, and keep the old value of a field that the answer sets to its zero
   * value.
   *
   * Go: `MessageWillBeUpdated(c *plugin.Context, newPost *model.Post, oldPost *model.Post) (*model.Post, string)`
   *
   * Minimum server version: 5.2
   */
  messageWillBeUpdated?(args: MessageWillBeUpdatedArgs, context: Context): MaybePromise<MessageWillBeUpdatedResult>;
  /**
   * Called after a post has been stored: posts of users, bots, webhooks and plugins, this one included, and the
   * server's own. Not for ephemeral posts. A throw is logged.
   *
   * Go: `MessageHasBeenPosted(c *plugin.Context, post *model.Post)`
   *
   * Minimum server version: 5.2
   */
  messageHasBeenPosted?(args: MessageHasBeenPostedArgs, context: Context): MaybePromise<MessageHasBeenPostedResult>;
  /**
   * Called after a changed post has been stored: as for `messageWillBeUpdated`, also when nothing has changed. A
   * throw is logged. Take ids from the new post: the old one may be the kept copy, which has an id of its own.
   *
   * Go: `MessageHasBeenUpdated(c *plugin.Context, newPost *model.Post, oldPost *model.Post)`
   *
   * Minimum server version: 5.2
   */
  messageHasBeenUpdated?(args: MessageHasBeenUpdatedArgs, context: Context): MaybePromise<MessageHasBeenUpdatedResult>;
  /**
   * Called before posts are handed to clients, at every read: keep it fast. What is stored does not change.
   *
   * Return nothing to leave them as they are, or the posts with those that are to look different. If the handler
   * throws, they stay as they are, unless `onError` says otherwise.
   *
   * A stock server puts answers back by post id: a post that is left out is handed out unchanged, so posts cannot
   * be hidden, only their text; and a changed id would add a post. An empty list counts as no answer. Older
   * servers call it only with the feature flag ConsumePostHook.
   *
   * Go: `MessagesWillBeConsumed(posts []*model.Post) []*model.Post`
   *
   * Minimum server version: 9.3
   */
  messagesWillBeConsumed?(args: MessagesWillBeConsumedArgs, context: Context): MaybePromise<MessagesWillBeConsumedResult>;
  /**
   * Called before posts are handed to clients, as `messagesWillBeConsumed` is, and tells who reads: the plugin context
   * is that of the reader. It runs at every read: keep it fast. What is stored does not change. A plugin that has
   * both hooks may be asked twice.
   *
   * Return nothing to leave the posts as they are, or those that are to look different. If the handler throws, they
   * stay as they are, unless `onError` says otherwise.
   *
   * The server puts answers back by post id: a post that is left out is handed out unchanged, so posts cannot be
   * hidden, only their text; and a changed id would add a post. An empty list counts as no answer.
   *
   * Go: `MessagesWillBeConsumedWithContext(c *plugin.Context, posts []*model.Post) []*model.Post`
   *
   * Minimum server version: 11.9
   */
  messagesWillBeConsumedWithContext?(args: MessagesWillBeConsumedWithContextArgs, context: Context): MaybePromise<MessagesWillBeConsumedWithContextResult>;
  /**
   * Called after a post has been deleted, by users and plugins, this one included. It cannot be undone. A throw is
   * logged.
   *
   * Go: `MessageHasBeenDeleted(c *plugin.Context, post *model.Post)`
   *
   * Minimum server version: 9.1
   */
  messageHasBeenDeleted?(args: MessageHasBeenDeletedArgs, context: Context): MaybePromise<MessageHasBeenDeletedResult>;
  /**
   * Called before an uploaded file is stored, uploads of plugins included. Not for profile images and custom
   * emoji.
   *
   * Return nothing to store it as it is, a changed file info or new content or both, or `reject(reason)` to refuse
   * it (the uploader reads the reason). If the handler throws, the file is stored as it is, unless `onError` says
   * otherwise.
   *
   * Empty content counts as no content: a file cannot be made empty. The server works out the size of new content;
   * name and MIME type stay unless the file info changes them.
   *
   * A gRPC host that does not tell the storage paths may lose them with a returned file info and so ruin the upload:
   * return content alone where that will do.
   *
   * Over gRPC the whole file is one message, so the host's limit for messages limits it. Servers as old as 6.7
   * hand out no bytes for uploads in pieces, and to the second and later plugins for most others.
   *
   * Go: `FileWillBeUploaded(c *plugin.Context, info *model.FileInfo, file io.Reader, output io.Writer) (*model.FileInfo, string)`
   *
   * Minimum server version: 5.2
   */
  fileWillBeUploaded?(args: FileWillBeUploadedArgs, context: Context): MaybePromise<FileWillBeUploadedResult>;
  /**
   * Called before the bytes of a file are sent to somebody: the file itself, its small or large picture, or over a
   * public link.
   *
   * Return nothing to allow it, or `reject(reason)` to refuse. If the handler throws, it is refused, unless `onError`
   * says otherwise. If the plugin does not answer at all, it is allowed.
   *
   * One look at a post with images calls it several times: keep it fast.
   *
   * Go: `FileWillBeDownloaded(c *plugin.Context, fileInfo *model.FileInfo, userID string, downloadType model.FileDownloadType) string`
   *
   * Minimum server version: 11.5
   */
  fileWillBeDownloaded?(args: FileWillBeDownloadedArgs, context: Context): MaybePromise<FileWillBeDownloadedResult>;
  /**
   * Called before a scheduled post is stored, also when one is changed. When its time comes, `messageWillBePosted` is
   * called as for any other post.
   *
   * Return nothing to let it through, the whole changed scheduled post to store that instead, or `reject(reason)` to
   * refuse it (its author reads the reason). If the handler throws, it goes through, unless `onError` says otherwise;
   * on a channel that the plugin guards it is refused.
   *
   * Go: `ScheduledPostWillBeCreated(c *plugin.Context, scheduledPost *model.ScheduledPost) (*model.ScheduledPost, string)`
   *
   * Minimum server version: 11.9
   */
  scheduledPostWillBeCreated?(args: ScheduledPostWillBeCreatedArgs, context: Context): MaybePromise<ScheduledPostWillBeCreatedResult>;
  /**
   * Called before a draft is stored, which is again and again while a user writes: keep it fast.
   *
   * Return nothing to let it through, the whole changed draft to store that instead, or `reject(reason)` to refuse it.
   * If the handler throws, it goes through, unless `onError` says otherwise; on a channel that the plugin guards it is
   * refused.
   *
   * Go: `DraftWillBeUpserted(c *plugin.Context, draft *model.Draft) (*model.Draft, string)`
   *
   * Minimum server version: 11.9
   */
  draftWillBeUpserted?(args: DraftWillBeUpsertedArgs, context: Context): MaybePromise<DraftWillBeUpsertedResult>;
  /**
   * Called after a user or plugin has put an emoji on a post, this plugin included. A throw is logged.
   *
   * Go: `ReactionHasBeenAdded(c *plugin.Context, reaction *model.Reaction)`
   *
   * Minimum server version: 5.30
   */
  reactionHasBeenAdded?(args: ReactionHasBeenAddedArgs, context: Context): MaybePromise<ReactionHasBeenAddedResult>;
  /**
   * Called after a user or plugin has taken an emoji off a post, this plugin included. A throw is logged.
   *
   * Go: `ReactionHasBeenRemoved(c *plugin.Context, reaction *model.Reaction)`
   *
   * Minimum server version: 5.30
   */
  reactionHasBeenRemoved?(args: ReactionHasBeenRemovedArgs, context: Context): MaybePromise<ReactionHasBeenRemovedResult>;
  /**
   * Called before a push notification goes to the push server, once for each user who is to get it, also for those
   * that plugins send, this one included.
   *
   * Return nothing to send it as it is, the whole changed notification, or `reject(reason)`: then nothing is sent.
   * If the handler throws, it is sent as it is, unless `onError` says otherwise.
   *
   * Go: `NotificationWillBePushed(pushNotification *model.PushNotification, userID string) (*model.PushNotification, string)`
   *
   * Minimum server version: 9.0
   */
  notificationWillBePushed?(args: NotificationWillBePushedArgs, context: Context): MaybePromise<NotificationWillBePushedResult>;
  /**
   * Called before a mail about a post is sent to a user.
   *
   * Return nothing to send it as it is, its whole changed content, or `reject(reason)`: then no mail is sent. Only
   * texts can be changed, not who gets the mail or what it is about. If the handler throws, it is sent as it is,
   * unless `onError` says otherwise.
   *
   * Go: `EmailNotificationWillBeSent(emailNotification *model.EmailNotification) (*model.EmailNotificationContent, string)`
   *
   * Minimum server version: 11.00
   */
  emailNotificationWillBeSent?(args: EmailNotificationWillBeSentArgs, context: Context): MaybePromise<EmailNotificationWillBeSentResult>;
  /**
   * Called after preferences of one user have changed, by the user or a plugin, this one included. A throw is
   * logged.
   *
   * Go: `PreferencesHaveChanged(c *plugin.Context, preferences []model.Preference)`
   *
   * Minimum server version: 9.5
   */
  preferencesHaveChanged?(args: PreferencesHaveChangedArgs, context: Context): MaybePromise<PreferencesHaveChangedResult>;
  /**
   * Called after a user was created: by sign-up, by an administrator or by a plugin. Not for bots. A throw is
   * logged.
   *
   * Go: `UserHasBeenCreated(c *plugin.Context, user *model.User)`
   *
   * Minimum server version: 5.10
   */
  userHasBeenCreated?(args: UserHasBeenCreatedArgs, context: Context): MaybePromise<UserHasBeenCreatedResult>;
  /**
   * Called before a user whose password or outside login was right is logged in. There is no session yet. Not for
   * personal access tokens and for sessions that plugins create.
   *
   * Return nothing to allow it, or `reject(reason)` to refuse. If the handler throws, the login is refused, unless
   * `onError` says otherwise. If the plugin does not answer at all, it is allowed.
   *
   * The server may show its text for a wrong password instead of the reason: log the reason if it matters.
   *
   * Go: `UserWillLogIn(c *plugin.Context, user *model.User) string`
   *
   * Minimum server version: 5.2
   */
  userWillLogIn?(args: UserWillLogInArgs, context: Context): MaybePromise<UserWillLogInResult>;
  /**
   * Called after a user has logged in; the plugin context names the new session. A throw is logged.
   *
   * Go: `UserHasLoggedIn(c *plugin.Context, user *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasLoggedIn?(args: UserHasLoggedInArgs, context: Context): MaybePromise<UserHasLoggedInResult>;
  /**
   * Called after a user was deactivated. A throw is logged.
   *
   * Go: `UserHasBeenDeactivated(c *plugin.Context, user *model.User)`
   *
   * Minimum server version: 9.1
   */
  userHasBeenDeactivated?(args: UserHasBeenDeactivatedArgs, context: Context): MaybePromise<UserHasBeenDeactivatedResult>;
  /**
   * Called after the server has accepted a SAML login and before the user is logged in.
   *
   * Return nothing to allow it, or `reject(reason)` to refuse. If the handler throws, the login is refused, unless
   * `onError` says otherwise. If the plugin does not answer at all, a stock server allows it.
   *
   * Go: `OnSAMLLogin(c *plugin.Context, user *model.User, assertion *saml2.AssertionInfo) error`
   *
   * Minimum server version: 10.7
   */
  onSAMLLogin?(args: OnSAMLLoginArgs, context: Context): MaybePromise<OnSAMLLoginResult>;
  /**
   * Called after a channel was created, also for direct messages. Servers as old as 6.7 do not call it for group
   * messages. A throw is logged.
   *
   * Go: `ChannelHasBeenCreated(c *plugin.Context, channel *model.Channel)`
   *
   * Minimum server version: 5.2
   */
  channelHasBeenCreated?(args: ChannelHasBeenCreatedArgs, context: Context): MaybePromise<ChannelHasBeenCreatedResult>;
  /**
   * Called before a changed channel is stored, whoever changes it: users, plugins, this one included, and imports.
   *
   * Return nothing to let it through, the whole changed channel to store that instead, or `reject(reason)` to refuse.
   * If the handler throws, the change goes through, unless `onError` says otherwise; on a channel that the plugin
   * guards it is refused. The type of a guarded channel cannot be changed.
   *
   * Go: `ChannelWillBeUpdated(c *plugin.Context, newChannel *model.Channel, oldChannel *model.Channel) (*model.Channel, string)`
   *
   * Minimum server version: 11.9
   */
  channelWillBeUpdated?(args: ChannelWillBeUpdatedArgs, context: Context): MaybePromise<ChannelWillBeUpdatedResult>;
  /**
   * Called before a channel is archived.
   *
   * Return nothing to allow it, or `reject(reason)` to refuse. If the handler throws, it is allowed, unless `onError`
   * says otherwise.
   *
   * Go: `ChannelWillBeArchived(c *plugin.Context, channel *model.Channel) string`
   *
   * Minimum server version: 11.7
   */
  channelWillBeArchived?(args: ChannelWillBeArchivedArgs, context: Context): MaybePromise<ChannelWillBeArchivedResult>;
  /**
   * Called before an archived channel is brought back.
   *
   * Return nothing to allow it, or `reject(reason)` to refuse. If the handler throws, it is allowed, unless `onError`
   * says otherwise; on a channel that the plugin guards it is refused.
   *
   * Go: `ChannelWillBeRestored(c *plugin.Context, channel *model.Channel) string`
   *
   * Minimum server version: 11.9
   */
  channelWillBeRestored?(args: ChannelWillBeRestoredArgs, context: Context): MaybePromise<ChannelWillBeRestoredResult>;
  /**
   * Called before a user becomes a member of a channel.
   *
   * Return nothing to let it through, the whole changed membership to store that instead, or `reject(reason)` to
   * refuse. If the handler throws, the user becomes a member, unless `onError` says otherwise; on a channel that the
   * plugin guards it is refused.
   *
   * Go: `ChannelMemberWillBeAdded(c *plugin.Context, channelMember *model.ChannelMember) (*model.ChannelMember, string)`
   *
   * Minimum server version: 11.7
   */
  channelMemberWillBeAdded?(args: ChannelMemberWillBeAddedArgs, context: Context): MaybePromise<ChannelMemberWillBeAddedResult>;
  /**
   * Called after a user has joined a channel or was added to it. Not for the one who creates the channel, and not
   * when the user was a member already. A throw is logged.
   *
   * Go: `UserHasJoinedChannel(c *plugin.Context, channelMember *model.ChannelMember, actor *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasJoinedChannel?(args: UserHasJoinedChannelArgs, context: Context): MaybePromise<UserHasJoinedChannelResult>;
  /**
   * Called after a user has left a channel or was removed from it. A throw is logged.
   *
   * Go: `UserHasLeftChannel(c *plugin.Context, channelMember *model.ChannelMember, actor *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasLeftChannel?(args: UserHasLeftChannelArgs, context: Context): MaybePromise<UserHasLeftChannelResult>;
  /**
   * Called before a user becomes a member of a team.
   *
   * Return nothing to let it through, the whole changed membership to store that instead, or `reject(reason)` to
   * refuse. If the handler throws, the user becomes a member, unless `onError` says otherwise.
   *
   * Go: `TeamMemberWillBeAdded(c *plugin.Context, teamMember *model.TeamMember) (*model.TeamMember, string)`
   *
   * Minimum server version: 11.7
   */
  teamMemberWillBeAdded?(args: TeamMemberWillBeAddedArgs, context: Context): MaybePromise<TeamMemberWillBeAddedResult>;
  /**
   * Called after a user has joined a team or was added to it. A throw is logged.
   *
   * Go: `UserHasJoinedTeam(c *plugin.Context, teamMember *model.TeamMember, actor *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasJoinedTeam?(args: UserHasJoinedTeamArgs, context: Context): MaybePromise<UserHasJoinedTeamResult>;
  /**
   * Called after a user has left a team or was removed from it. A throw is logged.
   *
   * Go: `UserHasLeftTeam(c *plugin.Context, teamMember *model.TeamMember, actor *model.User)`
   *
   * Minimum server version: 5.2
   */
  userHasLeftTeam?(args: UserHasLeftTeamArgs, context: Context): MaybePromise<UserHasLeftTeamResult>;
  /**
   * Called when a user, or a plugin through the API, runs a slash command that this plugin registered.
   *
   * Return the response to show. Returning nothing makes the server say that there is no such command: return an
   * empty response to show nothing. A throw is the command's error, and the user reads it. Throw an AppError to
   * choose its id and status: the server translates the id and may drop the message.
   *
   * The server pings the plugin before and after: if it does not answer, the response is lost.
   *
   * Go: `ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError)`
   *
   * Minimum server version: 5.2
   */
  executeCommand?(args: ExecuteCommandArgs, context: Context): MaybePromise<ExecuteCommandResult>;
  /**
   * Called after a client has opened a WebSocket, also before it has logged in and when it comes back. A throw is
   * logged.
   *
   * Go: `OnWebSocketConnect(webConnID string, userID string)`
   *
   * Minimum server version: 6.0
   */
  onWebSocketConnect?(args: OnWebSocketConnectArgs, context: Context): MaybePromise<OnWebSocketConnectResult>;
  /**
   * Called after a client's WebSocket was closed or lost. A throw is logged.
   *
   * Go: `OnWebSocketDisconnect(webConnID string, userID string)`
   *
   * Minimum server version: 6.0
   */
  onWebSocketDisconnect?(args: OnWebSocketDisconnectArgs, context: Context): MaybePromise<OnWebSocketDisconnectResult>;
  /**
   * Called for every message that any client sends over its WebSocket, whatever the action and whichever plugin it
   * is for, also from clients that have not logged in.
   *
   * Look at the action first, and do not log the values: they can hold a session token. Nothing can be answered
   * here; send a WebSocket event. A throw is logged.
   *
   * Go: `WebSocketMessageHasBeenPosted(webConnID string, userID string, req *model.WebSocketRequest)`
   *
   * Minimum server version: 6.0
   */
  webSocketMessageHasBeenPosted?(args: WebSocketMessageHasBeenPostedArgs, context: Context): MaybePromise<WebSocketMessageHasBeenPostedResult>;
  /**
   * Called when the same plugin on another node of the cluster sends a message with `publishPluginClusterEvent`. The
   * sender does not get its own. A throw is logged.
   *
   * Go: `OnPluginClusterEvent(c *plugin.Context, ev model.PluginClusterEvent)`
   *
   * Minimum server version: 5.36
   */
  onPluginClusterEvent?(args: OnPluginClusterEventArgs, context: Context): MaybePromise<OnPluginClusterEventResult>;
  /**
   * Called with news of a shared channel, for the remote that this plugin stands in for.
   *
   * Return how far it was taken over. Returning nothing counts as all zero: the server's cursors stay, and the
   * same comes again. A throw is the hook's error.
   *
   * Go: `OnSharedChannelsSyncMsg(msg *model.SyncMsg, rc *model.RemoteCluster) (model.SyncResponse, error)`
   *
   * Minimum server version: 9.5
   */
  onSharedChannelsSyncMsg?(args: OnSharedChannelsSyncMsgArgs, context: Context): MaybePromise<OnSharedChannelsSyncMsgResult>;
  /**
   * Called now and then to see whether the plugin and what stands behind it are well.
   *
   * Return true or false; returning nothing counts as true. After some times of false, or of no answer, the remote
   * counts as offline and no more news comes. A throw counts as false.
   *
   * Go: `OnSharedChannelsPing(rc *model.RemoteCluster) bool`
   *
   * Minimum server version: 9.5
   */
  onSharedChannelsPing?(args: OnSharedChannelsPingArgs, context: Context): MaybePromise<OnSharedChannelsPingResult>;
  /**
   * Called with one file of a post in a shared channel, for the remote that this plugin stands in for. The bytes
   * are not in it: read them through the API.
   *
   * Returning moves the server's cursor on. A throw is the hook's error, and the cursor stays.
   *
   * Go: `OnSharedChannelsAttachmentSyncMsg(fi *model.FileInfo, post *model.Post, rc *model.RemoteCluster) error`
   *
   * Minimum server version: 9.5
   */
  onSharedChannelsAttachmentSyncMsg?(args: OnSharedChannelsAttachmentSyncMsgArgs, context: Context): MaybePromise<OnSharedChannelsAttachmentSyncMsgResult>;
  /**
   * Called with a user whose profile image changed, for the remote that this plugin stands in for. The image is
   * not in it: read it with `getProfileImage`.
   *
   * Returning moves the server's cursor on. A throw is the hook's error, and the cursor stays.
   *
   * Go: `OnSharedChannelsProfileImageSyncMsg(user *model.User, rc *model.RemoteCluster) error`
   *
   * Minimum server version: 9.5
   */
  onSharedChannelsProfileImageSyncMsg?(args: OnSharedChannelsProfileImageSyncMsgArgs, context: Context): MaybePromise<OnSharedChannelsProfileImageSyncMsgResult>;
  /**
   * Called when an administrator makes a support packet.
   *
   * Return the files to add; returning nothing adds none. A throw is the hook's error, and no file is added.
   *
   * If the manifest's props have a `support_packet` text, it is called only when the administrator ticks the
   * plugin, else always.
   *
   * Go: `GenerateSupportData(c *plugin.Context) ([]*model.FileData, error)`
   *
   * Minimum server version: 9.8
   */
  generateSupportData?(context: Context): MaybePromise<GenerateSupportDataResult>;
  /**
   * Called for each HTTP request below the plugin's path, /plugins/ and its id, by users, by anybody else, and by
   * other plugins.
   *
   * A request from outside is of a user if, and only if, it has the header Mattermost-User-Id; then the plugin
   * context has the session id. Requests of other plugins have Mattermost-Plugin-ID, and whatever user id that
   * plugin wrote. Both headers are removed from what comes from outside. Without them anybody may be asking: check
   * in the handler. A session cookie alone counts for GET only; other methods need the CSRF token too.
   *
   * The server has removed the session cookie, Referer, access_token in the query, and an Authorization header of
   * a valid session. It serves /public/ itself.
   *
   * Returning nothing answers 404. A throw answers 500; the detail is in the log only. Bodies stream both ways.
   * There are no trailers, and no upgrade to a WebSocket over gRPC; over net/rpc the handler may take the connection
   * over.
   *
   * On the wire both directions are a stream: first the head, then pieces of the body, the last of them marked.
   * The answer may begin, and end, before the request's body has been read. If the client goes away, the call is
   * cancelled.
   *
   * Go: `ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request)`
   *
   * Minimum server version: 5.2
   */
  serveHTTP?(request: Request, context: Context): MaybePromise<Response | undefined | void>;
  /**
   * Called for each HTTP request below /plugins/, the plugin's id and /metrics at the address where the server offers
   * its own metrics, mostly port 8067. Whoever reaches that address may ask; there are no users and no sessions.
   *
   * Returning nothing answers 404. A throw answers 500; the detail is in the log only. On the wire it goes like
   * `serveHTTP`.
   *
   * Go: `ServeMetrics(c *plugin.Context, w http.ResponseWriter, r *http.Request)`
   *
   * Minimum server version: 9.2
   */
  serveMetrics?(request: Request, context: Context): MaybePromise<Response | undefined | void>;
}
