// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookName, HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import { executeCommandReturnsType, readExecuteCommandArguments, writeExecuteCommandAnswer } from "./hooks-command.ts";
import {
  onActivateReturnsType,
  onConfigurationChangeReturnsType,
  onDeactivateReturnsType,
  readOnActivateArguments,
  readOnConfigurationChangeArguments,
  readOnDeactivateArguments,
  writeOnActivateAnswer,
  writeOnConfigurationChangeAnswer,
  writeOnDeactivateAnswer,
} from "./hooks-lifecycle.ts";
import {
  draftWillBeUpsertedReturnsType,
  fileWillBeDownloadedReturnsType,
  fileWillBeUploadedReturnsType,
  messageHasBeenDeletedReturnsType,
  messageHasBeenPostedReturnsType,
  messageHasBeenUpdatedReturnsType,
  messageWillBePostedReturnsType,
  messageWillBeUpdatedReturnsType,
  messagesWillBeConsumedReturnsType,
  messagesWillBeConsumedWithContextReturnsType,
  preferencesHaveChangedReturnsType,
  reactionHasBeenAddedReturnsType,
  reactionHasBeenRemovedReturnsType,
  readDraftWillBeUpsertedArguments,
  readFileWillBeDownloadedArguments,
  readFileWillBeUploadedArguments,
  readMessageHasBeenDeletedArguments,
  readMessageHasBeenPostedArguments,
  readMessageHasBeenUpdatedArguments,
  readMessageWillBePostedArguments,
  readMessageWillBeUpdatedArguments,
  readMessagesWillBeConsumedArguments,
  readMessagesWillBeConsumedWithContextArguments,
  readPreferencesHaveChangedArguments,
  readReactionHasBeenAddedArguments,
  readReactionHasBeenRemovedArguments,
  readScheduledPostWillBeCreatedArguments,
  scheduledPostWillBeCreatedReturnsType,
  writeDraftWillBeUpsertedAnswer,
  writeFileWillBeDownloadedAnswer,
  writeFileWillBeUploadedAnswer,
  writeMessageHasBeenDeletedAnswer,
  writeMessageHasBeenPostedAnswer,
  writeMessageHasBeenUpdatedAnswer,
  writeMessageWillBePostedAnswer,
  writeMessageWillBeUpdatedAnswer,
  writeMessagesWillBeConsumedAnswer,
  writeMessagesWillBeConsumedWithContextAnswer,
  writePreferencesHaveChangedAnswer,
  writeReactionHasBeenAddedAnswer,
  writeReactionHasBeenRemovedAnswer,
  writeScheduledPostWillBeCreatedAnswer,
} from "./hooks-message.ts";
import {
  emailNotificationWillBeSentReturnsType,
  notificationWillBePushedReturnsType,
  readEmailNotificationWillBeSentArguments,
  readNotificationWillBePushedArguments,
  writeEmailNotificationWillBeSentAnswer,
  writeNotificationWillBePushedAnswer,
} from "./hooks-notification.ts";
import {
  onSharedChannelsAttachmentSyncMsgReturnsType,
  onSharedChannelsPingReturnsType,
  onSharedChannelsProfileImageSyncMsgReturnsType,
  onSharedChannelsSyncMsgReturnsType,
  readOnSharedChannelsAttachmentSyncMsgArguments,
  readOnSharedChannelsPingArguments,
  readOnSharedChannelsProfileImageSyncMsgArguments,
  readOnSharedChannelsSyncMsgArguments,
  writeOnSharedChannelsAttachmentSyncMsgAnswer,
  writeOnSharedChannelsPingAnswer,
  writeOnSharedChannelsProfileImageSyncMsgAnswer,
  writeOnSharedChannelsSyncMsgAnswer,
} from "./hooks-shared-channel.ts";
import {
  configurationWillBeSavedReturnsType,
  generateSupportDataReturnsType,
  onCloudLimitsUpdatedReturnsType,
  onInstallReturnsType,
  onPluginClusterEventReturnsType,
  onSendDailyTelemetryReturnsType,
  readConfigurationWillBeSavedArguments,
  readGenerateSupportDataArguments,
  readOnCloudLimitsUpdatedArguments,
  readOnInstallArguments,
  readOnPluginClusterEventArguments,
  readOnSendDailyTelemetryArguments,
  readRunDataRetentionArguments,
  runDataRetentionReturnsType,
  writeConfigurationWillBeSavedAnswer,
  writeGenerateSupportDataAnswer,
  writeOnCloudLimitsUpdatedAnswer,
  writeOnInstallAnswer,
  writeOnPluginClusterEventAnswer,
  writeOnSendDailyTelemetryAnswer,
  writeRunDataRetentionAnswer,
} from "./hooks-system.ts";
import {
  channelHasBeenCreatedReturnsType,
  channelMemberWillBeAddedReturnsType,
  channelWillBeArchivedReturnsType,
  channelWillBeRestoredReturnsType,
  channelWillBeUpdatedReturnsType,
  onSAMLLoginReturnsType,
  readChannelHasBeenCreatedArguments,
  readChannelMemberWillBeAddedArguments,
  readChannelWillBeArchivedArguments,
  readChannelWillBeRestoredArguments,
  readChannelWillBeUpdatedArguments,
  readOnSAMLLoginArguments,
  readTeamMemberWillBeAddedArguments,
  readUserHasBeenCreatedArguments,
  readUserHasBeenDeactivatedArguments,
  readUserHasJoinedChannelArguments,
  readUserHasJoinedTeamArguments,
  readUserHasLeftChannelArguments,
  readUserHasLeftTeamArguments,
  readUserHasLoggedInArguments,
  readUserWillLogInArguments,
  teamMemberWillBeAddedReturnsType,
  userHasBeenCreatedReturnsType,
  userHasBeenDeactivatedReturnsType,
  userHasJoinedChannelReturnsType,
  userHasJoinedTeamReturnsType,
  userHasLeftChannelReturnsType,
  userHasLeftTeamReturnsType,
  userHasLoggedInReturnsType,
  userWillLogInReturnsType,
  writeChannelHasBeenCreatedAnswer,
  writeChannelMemberWillBeAddedAnswer,
  writeChannelWillBeArchivedAnswer,
  writeChannelWillBeRestoredAnswer,
  writeChannelWillBeUpdatedAnswer,
  writeOnSAMLLoginAnswer,
  writeTeamMemberWillBeAddedAnswer,
  writeUserHasBeenCreatedAnswer,
  writeUserHasBeenDeactivatedAnswer,
  writeUserHasJoinedChannelAnswer,
  writeUserHasJoinedTeamAnswer,
  writeUserHasLeftChannelAnswer,
  writeUserHasLeftTeamAnswer,
  writeUserHasLoggedInAnswer,
  writeUserWillLogInAnswer,
} from "./hooks-user-channel.ts";
import {
  onWebSocketConnectReturnsType,
  onWebSocketDisconnectReturnsType,
  readOnWebSocketConnectArguments,
  readOnWebSocketDisconnectArguments,
  readWebSocketMessageHasBeenPostedArguments,
  webSocketMessageHasBeenPostedReturnsType,
  writeOnWebSocketConnectAnswer,
  writeOnWebSocketDisconnectAnswer,
  writeWebSocketMessageHasBeenPostedAnswer,
} from "./hooks-websocket.ts";
import type { GobReadOptions } from "./support.ts";

import type { EncodedValue } from "@mattermost-plugin/gob";
import type { Plans, ValueReader } from "@mattermost-plugin/gob/wire";

/** The hooks that are generated whole. */
export type GobHookName = Exclude<HookName, "fileWillBeUploaded">;

/** Reads the arguments and writes the answer of one hook. */
export interface GobHookCodec<H extends GobHookName> {
  readArguments(
    r: ValueReader,
    plans: Plans,
    id: number,
    options: GobReadOptions,
  ): { args: HookTypes[H]["args"]; pluginContext: PluginContext | undefined };
  /** What to send. Writing it throws a ValueError for an outcome that the hook can't have, or for a value that Go can't take. */
  answer(outcome: HookOutcome<HookTypes[H]["valueInit"]>, args: HookTypes[H]["args"]): EncodedValue;
}

export const gobHooks: { readonly [H in GobHookName]: GobHookCodec<H> } = {
  onActivate: {
    readArguments: readOnActivateArguments,
    answer: (outcome) => ({ type: onActivateReturnsType, write: (w) => writeOnActivateAnswer(w, outcome) }),
  },
  onDeactivate: {
    readArguments: readOnDeactivateArguments,
    answer: (outcome) => ({ type: onDeactivateReturnsType, write: (w) => writeOnDeactivateAnswer(w, outcome) }),
  },
  onConfigurationChange: {
    readArguments: readOnConfigurationChangeArguments,
    answer: (outcome) => ({ type: onConfigurationChangeReturnsType, write: (w) => writeOnConfigurationChangeAnswer(w, outcome) }),
  },
  onInstall: {
    readArguments: readOnInstallArguments,
    answer: (outcome) => ({ type: onInstallReturnsType, write: (w) => writeOnInstallAnswer(w, outcome) }),
  },
  onSendDailyTelemetry: {
    readArguments: readOnSendDailyTelemetryArguments,
    answer: (outcome) => ({ type: onSendDailyTelemetryReturnsType, write: (w) => writeOnSendDailyTelemetryAnswer(w, outcome) }),
  },
  runDataRetention: {
    readArguments: readRunDataRetentionArguments,
    answer: (outcome) => ({ type: runDataRetentionReturnsType, write: (w) => writeRunDataRetentionAnswer(w, outcome) }),
  },
  onCloudLimitsUpdated: {
    readArguments: readOnCloudLimitsUpdatedArguments,
    answer: (outcome) => ({ type: onCloudLimitsUpdatedReturnsType, write: (w) => writeOnCloudLimitsUpdatedAnswer(w, outcome) }),
  },
  configurationWillBeSaved: {
    readArguments: readConfigurationWillBeSavedArguments,
    answer: (outcome) => ({ type: configurationWillBeSavedReturnsType, write: (w) => writeConfigurationWillBeSavedAnswer(w, outcome) }),
  },
  messageWillBePosted: {
    readArguments: readMessageWillBePostedArguments,
    answer: (outcome) => ({ type: messageWillBePostedReturnsType, write: (w) => writeMessageWillBePostedAnswer(w, outcome) }),
  },
  messageWillBeUpdated: {
    readArguments: readMessageWillBeUpdatedArguments,
    answer: (outcome, args) => ({ type: messageWillBeUpdatedReturnsType, write: (w) => writeMessageWillBeUpdatedAnswer(w, outcome, args) }),
  },
  messageHasBeenPosted: {
    readArguments: readMessageHasBeenPostedArguments,
    answer: (outcome) => ({ type: messageHasBeenPostedReturnsType, write: (w) => writeMessageHasBeenPostedAnswer(w, outcome) }),
  },
  messageHasBeenUpdated: {
    readArguments: readMessageHasBeenUpdatedArguments,
    answer: (outcome) => ({ type: messageHasBeenUpdatedReturnsType, write: (w) => writeMessageHasBeenUpdatedAnswer(w, outcome) }),
  },
  messagesWillBeConsumed: {
    readArguments: readMessagesWillBeConsumedArguments,
    answer: (outcome) => ({ type: messagesWillBeConsumedReturnsType, write: (w) => writeMessagesWillBeConsumedAnswer(w, outcome) }),
  },
  messagesWillBeConsumedWithContext: {
    readArguments: readMessagesWillBeConsumedWithContextArguments,
    answer: (outcome) => ({ type: messagesWillBeConsumedWithContextReturnsType, write: (w) => writeMessagesWillBeConsumedWithContextAnswer(w, outcome) }),
  },
  messageHasBeenDeleted: {
    readArguments: readMessageHasBeenDeletedArguments,
    answer: (outcome) => ({ type: messageHasBeenDeletedReturnsType, write: (w) => writeMessageHasBeenDeletedAnswer(w, outcome) }),
  },
  fileWillBeDownloaded: {
    readArguments: readFileWillBeDownloadedArguments,
    answer: (outcome) => ({ type: fileWillBeDownloadedReturnsType, write: (w) => writeFileWillBeDownloadedAnswer(w, outcome) }),
  },
  scheduledPostWillBeCreated: {
    readArguments: readScheduledPostWillBeCreatedArguments,
    answer: (outcome) => ({ type: scheduledPostWillBeCreatedReturnsType, write: (w) => writeScheduledPostWillBeCreatedAnswer(w, outcome) }),
  },
  draftWillBeUpserted: {
    readArguments: readDraftWillBeUpsertedArguments,
    answer: (outcome) => ({ type: draftWillBeUpsertedReturnsType, write: (w) => writeDraftWillBeUpsertedAnswer(w, outcome) }),
  },
  reactionHasBeenAdded: {
    readArguments: readReactionHasBeenAddedArguments,
    answer: (outcome) => ({ type: reactionHasBeenAddedReturnsType, write: (w) => writeReactionHasBeenAddedAnswer(w, outcome) }),
  },
  reactionHasBeenRemoved: {
    readArguments: readReactionHasBeenRemovedArguments,
    answer: (outcome) => ({ type: reactionHasBeenRemovedReturnsType, write: (w) => writeReactionHasBeenRemovedAnswer(w, outcome) }),
  },
  notificationWillBePushed: {
    readArguments: readNotificationWillBePushedArguments,
    answer: (outcome) => ({ type: notificationWillBePushedReturnsType, write: (w) => writeNotificationWillBePushedAnswer(w, outcome) }),
  },
  emailNotificationWillBeSent: {
    readArguments: readEmailNotificationWillBeSentArguments,
    answer: (outcome) => ({ type: emailNotificationWillBeSentReturnsType, write: (w) => writeEmailNotificationWillBeSentAnswer(w, outcome) }),
  },
  preferencesHaveChanged: {
    readArguments: readPreferencesHaveChangedArguments,
    answer: (outcome) => ({ type: preferencesHaveChangedReturnsType, write: (w) => writePreferencesHaveChangedAnswer(w, outcome) }),
  },
  userHasBeenCreated: {
    readArguments: readUserHasBeenCreatedArguments,
    answer: (outcome) => ({ type: userHasBeenCreatedReturnsType, write: (w) => writeUserHasBeenCreatedAnswer(w, outcome) }),
  },
  userWillLogIn: {
    readArguments: readUserWillLogInArguments,
    answer: (outcome) => ({ type: userWillLogInReturnsType, write: (w) => writeUserWillLogInAnswer(w, outcome) }),
  },
  userHasLoggedIn: {
    readArguments: readUserHasLoggedInArguments,
    answer: (outcome) => ({ type: userHasLoggedInReturnsType, write: (w) => writeUserHasLoggedInAnswer(w, outcome) }),
  },
  userHasBeenDeactivated: {
    readArguments: readUserHasBeenDeactivatedArguments,
    answer: (outcome) => ({ type: userHasBeenDeactivatedReturnsType, write: (w) => writeUserHasBeenDeactivatedAnswer(w, outcome) }),
  },
  onSAMLLogin: {
    readArguments: readOnSAMLLoginArguments,
    answer: (outcome) => ({ type: onSAMLLoginReturnsType, write: (w) => writeOnSAMLLoginAnswer(w, outcome) }),
  },
  channelHasBeenCreated: {
    readArguments: readChannelHasBeenCreatedArguments,
    answer: (outcome) => ({ type: channelHasBeenCreatedReturnsType, write: (w) => writeChannelHasBeenCreatedAnswer(w, outcome) }),
  },
  channelWillBeUpdated: {
    readArguments: readChannelWillBeUpdatedArguments,
    answer: (outcome) => ({ type: channelWillBeUpdatedReturnsType, write: (w) => writeChannelWillBeUpdatedAnswer(w, outcome) }),
  },
  channelWillBeArchived: {
    readArguments: readChannelWillBeArchivedArguments,
    answer: (outcome) => ({ type: channelWillBeArchivedReturnsType, write: (w) => writeChannelWillBeArchivedAnswer(w, outcome) }),
  },
  channelWillBeRestored: {
    readArguments: readChannelWillBeRestoredArguments,
    answer: (outcome) => ({ type: channelWillBeRestoredReturnsType, write: (w) => writeChannelWillBeRestoredAnswer(w, outcome) }),
  },
  channelMemberWillBeAdded: {
    readArguments: readChannelMemberWillBeAddedArguments,
    answer: (outcome) => ({ type: channelMemberWillBeAddedReturnsType, write: (w) => writeChannelMemberWillBeAddedAnswer(w, outcome) }),
  },
  userHasJoinedChannel: {
    readArguments: readUserHasJoinedChannelArguments,
    answer: (outcome) => ({ type: userHasJoinedChannelReturnsType, write: (w) => writeUserHasJoinedChannelAnswer(w, outcome) }),
  },
  userHasLeftChannel: {
    readArguments: readUserHasLeftChannelArguments,
    answer: (outcome) => ({ type: userHasLeftChannelReturnsType, write: (w) => writeUserHasLeftChannelAnswer(w, outcome) }),
  },
  teamMemberWillBeAdded: {
    readArguments: readTeamMemberWillBeAddedArguments,
    answer: (outcome) => ({ type: teamMemberWillBeAddedReturnsType, write: (w) => writeTeamMemberWillBeAddedAnswer(w, outcome) }),
  },
  userHasJoinedTeam: {
    readArguments: readUserHasJoinedTeamArguments,
    answer: (outcome) => ({ type: userHasJoinedTeamReturnsType, write: (w) => writeUserHasJoinedTeamAnswer(w, outcome) }),
  },
  userHasLeftTeam: {
    readArguments: readUserHasLeftTeamArguments,
    answer: (outcome) => ({ type: userHasLeftTeamReturnsType, write: (w) => writeUserHasLeftTeamAnswer(w, outcome) }),
  },
  executeCommand: {
    readArguments: readExecuteCommandArguments,
    answer: (outcome) => ({ type: executeCommandReturnsType, write: (w) => writeExecuteCommandAnswer(w, outcome) }),
  },
  onWebSocketConnect: {
    readArguments: readOnWebSocketConnectArguments,
    answer: (outcome) => ({ type: onWebSocketConnectReturnsType, write: (w) => writeOnWebSocketConnectAnswer(w, outcome) }),
  },
  onWebSocketDisconnect: {
    readArguments: readOnWebSocketDisconnectArguments,
    answer: (outcome) => ({ type: onWebSocketDisconnectReturnsType, write: (w) => writeOnWebSocketDisconnectAnswer(w, outcome) }),
  },
  webSocketMessageHasBeenPosted: {
    readArguments: readWebSocketMessageHasBeenPostedArguments,
    answer: (outcome) => ({ type: webSocketMessageHasBeenPostedReturnsType, write: (w) => writeWebSocketMessageHasBeenPostedAnswer(w, outcome) }),
  },
  onPluginClusterEvent: {
    readArguments: readOnPluginClusterEventArguments,
    answer: (outcome) => ({ type: onPluginClusterEventReturnsType, write: (w) => writeOnPluginClusterEventAnswer(w, outcome) }),
  },
  onSharedChannelsSyncMsg: {
    readArguments: readOnSharedChannelsSyncMsgArguments,
    answer: (outcome) => ({ type: onSharedChannelsSyncMsgReturnsType, write: (w) => writeOnSharedChannelsSyncMsgAnswer(w, outcome) }),
  },
  onSharedChannelsPing: {
    readArguments: readOnSharedChannelsPingArguments,
    answer: (outcome) => ({ type: onSharedChannelsPingReturnsType, write: (w) => writeOnSharedChannelsPingAnswer(w, outcome) }),
  },
  onSharedChannelsAttachmentSyncMsg: {
    readArguments: readOnSharedChannelsAttachmentSyncMsgArguments,
    answer: (outcome) => ({ type: onSharedChannelsAttachmentSyncMsgReturnsType, write: (w) => writeOnSharedChannelsAttachmentSyncMsgAnswer(w, outcome) }),
  },
  onSharedChannelsProfileImageSyncMsg: {
    readArguments: readOnSharedChannelsProfileImageSyncMsgArguments,
    answer: (outcome) => ({ type: onSharedChannelsProfileImageSyncMsgReturnsType, write: (w) => writeOnSharedChannelsProfileImageSyncMsgAnswer(w, outcome) }),
  },
  generateSupportData: {
    readArguments: readGenerateSupportDataArguments,
    answer: (outcome) => ({ type: generateSupportDataReturnsType, write: (w) => writeGenerateSupportDataAnswer(w, outcome) }),
  },
};

/** Reads the arguments and writes the answer of `fileWillBeUploaded`. Files travel on streams of their own. */
export const gobFileWillBeUploaded = {
  readArguments: readFileWillBeUploadedArguments,
  answer: (outcome: HookOutcome<HookTypes["fileWillBeUploaded"]["valueInit"]>): EncodedValue => ({
    type: fileWillBeUploadedReturnsType,
    write: (w) => writeFileWillBeUploadedAnswer(w, outcome),
  }),
};
