import type { HookName } from "@mattermost-plugin/gen";

/** The classes as the design lists them, by hand: the generated table must agree. */
export const events: readonly HookName[] = [
  "channelHasBeenCreated",
  "messageHasBeenDeleted",
  "messageHasBeenPosted",
  "messageHasBeenUpdated",
  "onCloudLimitsUpdated",
  "onPluginClusterEvent",
  "onSendDailyTelemetry",
  "onWebSocketConnect",
  "onWebSocketDisconnect",
  "preferencesHaveChanged",
  "reactionHasBeenAdded",
  "reactionHasBeenRemoved",
  "userHasBeenCreated",
  "userHasBeenDeactivated",
  "userHasJoinedChannel",
  "userHasJoinedTeam",
  "userHasLeftChannel",
  "userHasLeftTeam",
  "userHasLoggedIn",
  "webSocketMessageHasBeenPosted",
];
export const lifecycle: readonly HookName[] = [
  "onActivate",
  "onDeactivate",
  "onConfigurationChange",
  "onInstall",
  "onSharedChannelsAttachmentSyncMsg",
  "onSharedChannelsProfileImageSyncMsg",
];
export const gates: readonly HookName[] = [
  "userWillLogIn",
  "onSAMLLogin",
  "fileWillBeDownloaded",
  "channelWillBeArchived",
  "channelWillBeRestored",
];
export const changes: readonly HookName[] = [
  "configurationWillBeSaved",
  "emailNotificationWillBeSent",
  "fileWillBeUploaded",
  "messageWillBePosted",
  "messageWillBeUpdated",
  "notificationWillBePushed",
  "channelMemberWillBeAdded",
  "teamMemberWillBeAdded",
  "channelWillBeUpdated",
  "scheduledPostWillBeCreated",
  "draftWillBeUpserted",
];
export const filters: readonly HookName[] = ["messagesWillBeConsumed", "messagesWillBeConsumedWithContext"];
export const values: readonly HookName[] = [
  "executeCommand",
  "generateSupportData",
  "onSharedChannelsPing",
  "onSharedChannelsSyncMsg",
  "runDataRetention",
];
/** Hooks whose failing handler rejects unless the author says otherwise. */
export const failClosed: readonly HookName[] = [
  "userWillLogIn",
  "onSAMLLogin",
  "fileWillBeDownloaded",
  "configurationWillBeSaved",
];
/** Hooks that servers ask guards with: a call of theirs that fails rejects on guarded channels and allows elsewhere. */
export const failCalls: readonly HookName[] = [
  "messageWillBePosted",
  "channelMemberWillBeAdded",
  "channelWillBeUpdated",
  "channelWillBeRestored",
  "scheduledPostWillBeCreated",
  "draftWillBeUpserted",
];
/** Hooks whose host takes an error. */
export const answerErrors: readonly HookName[] = [
  ...lifecycle,
  "onSAMLLogin",
  "configurationWillBeSaved",
  "executeCommand",
  "generateSupportData",
  "onSharedChannelsSyncMsg",
  "runDataRetention",
];
