// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Channel, ChannelMember } from "../model/channel.ts";
import type { CommandResponse, CommandResponseInit } from "../model/command.ts";
import type { Config } from "../model/documents.ts";
import type { Draft, ScheduledPost } from "../model/draft.ts";
import type { FileData, FileDataInit } from "../model/file.ts";
import type { EmailNotificationContent, PushNotification } from "../model/notification.ts";
import type { Post } from "../model/post.ts";
import type { SyncResponse, SyncResponseInit } from "../model/shared-channel.ts";
import type { TeamMember } from "../model/team.ts";
import type { ExecuteCommandArgs } from "./command.ts";
import type {
  DraftWillBeUpsertedArgs,
  FileWillBeDownloadedArgs,
  FileWillBeUploadedAnswer,
  FileWillBeUploadedAnswerInit,
  FileWillBeUploadedArgs,
  MessageHasBeenDeletedArgs,
  MessageHasBeenPostedArgs,
  MessageHasBeenUpdatedArgs,
  MessageWillBePostedArgs,
  MessageWillBeUpdatedArgs,
  MessagesWillBeConsumedArgs,
  MessagesWillBeConsumedWithContextArgs,
  PreferencesHaveChangedArgs,
  ReactionHasBeenAddedArgs,
  ReactionHasBeenRemovedArgs,
  ScheduledPostWillBeCreatedArgs,
} from "./message.ts";
import type { EmailNotificationWillBeSentArgs, NotificationWillBePushedArgs } from "./notification.ts";
import type {
  OnSharedChannelsAttachmentSyncMsgArgs,
  OnSharedChannelsPingArgs,
  OnSharedChannelsProfileImageSyncMsgArgs,
  OnSharedChannelsSyncMsgArgs,
} from "./shared-channel.ts";
import type {
  ConfigurationWillBeSavedArgs,
  OnCloudLimitsUpdatedArgs,
  OnInstallArgs,
  OnPluginClusterEventArgs,
  RunDataRetentionArgs,
} from "./system.ts";
import type {
  ChannelHasBeenCreatedArgs,
  ChannelMemberWillBeAddedArgs,
  ChannelWillBeArchivedArgs,
  ChannelWillBeRestoredArgs,
  ChannelWillBeUpdatedArgs,
  OnSAMLLoginArgs,
  TeamMemberWillBeAddedArgs,
  UserHasBeenCreatedArgs,
  UserHasBeenDeactivatedArgs,
  UserHasJoinedChannelArgs,
  UserHasJoinedTeamArgs,
  UserHasLeftChannelArgs,
  UserHasLeftTeamArgs,
  UserHasLoggedInArgs,
  UserWillLogInArgs,
} from "./user-channel.ts";
import type {
  OnWebSocketConnectArgs,
  OnWebSocketDisconnectArgs,
  WebSocketMessageHasBeenPostedArgs,
} from "./websocket.ts";

/** The arguments of a hook that has none of its own. */
export type NoArgs = Record<string, never>;

/**
 * The types of each hook that takes and returns plain values: `value` is what a host is told, `valueInit` what a
 * handler may return. Hooks that return no value have never.
 */
export interface HookTypes {
  onActivate: {
    args: NoArgs;
    value: never;
    valueInit: never;
  };
  onDeactivate: {
    args: NoArgs;
    value: never;
    valueInit: never;
  };
  onConfigurationChange: {
    args: NoArgs;
    value: never;
    valueInit: never;
  };
  onInstall: {
    args: OnInstallArgs;
    value: never;
    valueInit: never;
  };
  onSendDailyTelemetry: {
    args: NoArgs;
    value: never;
    valueInit: never;
  };
  runDataRetention: {
    args: RunDataRetentionArgs;
    value: number;
    valueInit: number;
  };
  onCloudLimitsUpdated: {
    args: OnCloudLimitsUpdatedArgs;
    value: never;
    valueInit: never;
  };
  configurationWillBeSaved: {
    args: ConfigurationWillBeSavedArgs;
    value: Config;
    valueInit: Config;
  };
  messageWillBePosted: {
    args: MessageWillBePostedArgs;
    value: Post;
    valueInit: Post;
  };
  messageWillBeUpdated: {
    args: MessageWillBeUpdatedArgs;
    value: Post;
    valueInit: Post;
  };
  messageHasBeenPosted: {
    args: MessageHasBeenPostedArgs;
    value: never;
    valueInit: never;
  };
  messageHasBeenUpdated: {
    args: MessageHasBeenUpdatedArgs;
    value: never;
    valueInit: never;
  };
  messagesWillBeConsumed: {
    args: MessagesWillBeConsumedArgs;
    value: Post[];
    valueInit: readonly Post[];
  };
  messagesWillBeConsumedWithContext: {
    args: MessagesWillBeConsumedWithContextArgs;
    value: Post[];
    valueInit: readonly Post[];
  };
  messageHasBeenDeleted: {
    args: MessageHasBeenDeletedArgs;
    value: never;
    valueInit: never;
  };
  fileWillBeUploaded: {
    args: FileWillBeUploadedArgs;
    value: FileWillBeUploadedAnswer;
    valueInit: FileWillBeUploadedAnswerInit;
  };
  fileWillBeDownloaded: {
    args: FileWillBeDownloadedArgs;
    value: never;
    valueInit: never;
  };
  scheduledPostWillBeCreated: {
    args: ScheduledPostWillBeCreatedArgs;
    value: ScheduledPost;
    valueInit: ScheduledPost;
  };
  draftWillBeUpserted: {
    args: DraftWillBeUpsertedArgs;
    value: Draft;
    valueInit: Draft;
  };
  reactionHasBeenAdded: {
    args: ReactionHasBeenAddedArgs;
    value: never;
    valueInit: never;
  };
  reactionHasBeenRemoved: {
    args: ReactionHasBeenRemovedArgs;
    value: never;
    valueInit: never;
  };
  notificationWillBePushed: {
    args: NotificationWillBePushedArgs;
    value: PushNotification;
    valueInit: PushNotification;
  };
  emailNotificationWillBeSent: {
    args: EmailNotificationWillBeSentArgs;
    value: EmailNotificationContent;
    valueInit: EmailNotificationContent;
  };
  preferencesHaveChanged: {
    args: PreferencesHaveChangedArgs;
    value: never;
    valueInit: never;
  };
  userHasBeenCreated: {
    args: UserHasBeenCreatedArgs;
    value: never;
    valueInit: never;
  };
  userWillLogIn: {
    args: UserWillLogInArgs;
    value: never;
    valueInit: never;
  };
  userHasLoggedIn: {
    args: UserHasLoggedInArgs;
    value: never;
    valueInit: never;
  };
  userHasBeenDeactivated: {
    args: UserHasBeenDeactivatedArgs;
    value: never;
    valueInit: never;
  };
  onSAMLLogin: {
    args: OnSAMLLoginArgs;
    value: never;
    valueInit: never;
  };
  channelHasBeenCreated: {
    args: ChannelHasBeenCreatedArgs;
    value: never;
    valueInit: never;
  };
  channelWillBeUpdated: {
    args: ChannelWillBeUpdatedArgs;
    value: Channel;
    valueInit: Channel;
  };
  channelWillBeArchived: {
    args: ChannelWillBeArchivedArgs;
    value: never;
    valueInit: never;
  };
  channelWillBeRestored: {
    args: ChannelWillBeRestoredArgs;
    value: never;
    valueInit: never;
  };
  channelMemberWillBeAdded: {
    args: ChannelMemberWillBeAddedArgs;
    value: ChannelMember;
    valueInit: ChannelMember;
  };
  userHasJoinedChannel: {
    args: UserHasJoinedChannelArgs;
    value: never;
    valueInit: never;
  };
  userHasLeftChannel: {
    args: UserHasLeftChannelArgs;
    value: never;
    valueInit: never;
  };
  teamMemberWillBeAdded: {
    args: TeamMemberWillBeAddedArgs;
    value: TeamMember;
    valueInit: TeamMember;
  };
  userHasJoinedTeam: {
    args: UserHasJoinedTeamArgs;
    value: never;
    valueInit: never;
  };
  userHasLeftTeam: {
    args: UserHasLeftTeamArgs;
    value: never;
    valueInit: never;
  };
  executeCommand: {
    args: ExecuteCommandArgs;
    value: CommandResponse;
    valueInit: CommandResponseInit;
  };
  onWebSocketConnect: {
    args: OnWebSocketConnectArgs;
    value: never;
    valueInit: never;
  };
  onWebSocketDisconnect: {
    args: OnWebSocketDisconnectArgs;
    value: never;
    valueInit: never;
  };
  webSocketMessageHasBeenPosted: {
    args: WebSocketMessageHasBeenPostedArgs;
    value: never;
    valueInit: never;
  };
  onPluginClusterEvent: {
    args: OnPluginClusterEventArgs;
    value: never;
    valueInit: never;
  };
  onSharedChannelsSyncMsg: {
    args: OnSharedChannelsSyncMsgArgs;
    value: SyncResponse;
    valueInit: SyncResponseInit;
  };
  onSharedChannelsPing: {
    args: OnSharedChannelsPingArgs;
    value: boolean;
    valueInit: boolean;
  };
  onSharedChannelsAttachmentSyncMsg: {
    args: OnSharedChannelsAttachmentSyncMsgArgs;
    value: never;
    valueInit: never;
  };
  onSharedChannelsProfileImageSyncMsg: {
    args: OnSharedChannelsProfileImageSyncMsgArgs;
    value: never;
    valueInit: never;
  };
  generateSupportData: {
    args: NoArgs;
    value: FileData[];
    valueInit: readonly FileDataInit[];
  };
}

/** The name of a hook that takes and returns plain values. */
export type HookName = keyof HookTypes;

/** The name of a hook that serves HTTP requests. */
export type HttpHookName = "serveHTTP" | "serveMetrics";
