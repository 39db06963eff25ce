// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookName, HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import {
  callOfBoolType,
  callOfChannelAndStringType,
  callOfChannelMemberAndStringType,
  callOfCommandResponseAndAppErrorType,
  callOfConfigAndErrorType,
  callOfDraftAndStringType,
  callOfEmailNotificationContentAndStringType,
  callOfErrorType,
  callOfFileInfoAndStringType,
  callOfInt64AndErrorType,
  callOfListOfFileDataAndErrorType,
  callOfListOfPostType,
  callOfNothingType,
  callOfPostAndStringType,
  callOfPushNotificationAndStringType,
  callOfScheduledPostAndStringType,
  callOfStringType,
  callOfTeamMemberAndStringType,
  callOfWholeSyncResponseAndErrorType,
} from "./call-types.ts";
import { readExecuteCommandArguments, writeExecuteCommandAnswer } from "./hooks-command.ts";
import {
  readOnActivateArguments,
  readOnConfigurationChangeArguments,
  readOnDeactivateArguments,
  writeOnActivateAnswer,
  writeOnConfigurationChangeAnswer,
  writeOnDeactivateAnswer,
} from "./hooks-lifecycle.ts";
import {
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
  readEmailNotificationWillBeSentArguments,
  readNotificationWillBePushedArguments,
  writeEmailNotificationWillBeSentAnswer,
  writeNotificationWillBePushedAnswer,
} from "./hooks-notification.ts";
import {
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
  readConfigurationWillBeSavedArguments,
  readGenerateSupportDataArguments,
  readOnCloudLimitsUpdatedArguments,
  readOnInstallArguments,
  readOnPluginClusterEventArguments,
  readOnSendDailyTelemetryArguments,
  readRunDataRetentionArguments,
  writeConfigurationWillBeSavedAnswer,
  writeGenerateSupportDataAnswer,
  writeOnCloudLimitsUpdatedAnswer,
  writeOnInstallAnswer,
  writeOnPluginClusterEventAnswer,
  writeOnSendDailyTelemetryAnswer,
  writeRunDataRetentionAnswer,
} from "./hooks-system.ts";
import {
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
  readOnWebSocketConnectArguments,
  readOnWebSocketDisconnectArguments,
  readWebSocketMessageHasBeenPostedArguments,
  writeOnWebSocketConnectAnswer,
  writeOnWebSocketDisconnectAnswer,
  writeWebSocketMessageHasBeenPostedAnswer,
} from "./hooks-websocket.ts";

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
  ): { args: HookTypes[H]["args"]; pluginContext: PluginContext | undefined };
  /** What to send. Writing it throws a ValueError for an outcome that the hook can't have, or for a value that Go can't take. */
  answer(outcome: HookOutcome<HookTypes[H]["valueInit"]>, args: HookTypes[H]["args"]): EncodedValue;
  /** The argument that the answer repeats to say unchanged: `answer` needs it as it came. */
  readonly repeated?: keyof HookTypes[H]["args"];
}

export const gobHooks: { readonly [H in GobHookName]: GobHookCodec<H> } = {
  onActivate: {
    readArguments: readOnActivateArguments,
    answer: (outcome) => ({ type: callOfErrorType, write: (w) => writeOnActivateAnswer(w, outcome) }),
  },
  onDeactivate: {
    readArguments: readOnDeactivateArguments,
    answer: (outcome) => ({ type: callOfErrorType, write: (w) => writeOnDeactivateAnswer(w, outcome) }),
  },
  onConfigurationChange: {
    readArguments: readOnConfigurationChangeArguments,
    answer: (outcome) => ({ type: callOfErrorType, write: (w) => writeOnConfigurationChangeAnswer(w, outcome) }),
  },
  onInstall: {
    readArguments: readOnInstallArguments,
    answer: (outcome) => ({ type: callOfErrorType, write: (w) => writeOnInstallAnswer(w, outcome) }),
  },
  onSendDailyTelemetry: {
    readArguments: readOnSendDailyTelemetryArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeOnSendDailyTelemetryAnswer(w, outcome) }),
  },
  runDataRetention: {
    readArguments: readRunDataRetentionArguments,
    answer: (outcome) => ({ type: callOfInt64AndErrorType, write: (w) => writeRunDataRetentionAnswer(w, outcome) }),
  },
  onCloudLimitsUpdated: {
    readArguments: readOnCloudLimitsUpdatedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeOnCloudLimitsUpdatedAnswer(w, outcome) }),
  },
  configurationWillBeSaved: {
    readArguments: readConfigurationWillBeSavedArguments,
    answer: (outcome) => ({ type: callOfConfigAndErrorType, write: (w) => writeConfigurationWillBeSavedAnswer(w, outcome) }),
  },
  messageWillBePosted: {
    readArguments: readMessageWillBePostedArguments,
    answer: (outcome) => ({ type: callOfPostAndStringType, write: (w) => writeMessageWillBePostedAnswer(w, outcome) }),
  },
  messageWillBeUpdated: {
    readArguments: readMessageWillBeUpdatedArguments,
    answer: (outcome, args) => ({ type: callOfPostAndStringType, write: (w) => writeMessageWillBeUpdatedAnswer(w, outcome, args) }),
    repeated: "newPost",
  },
  messageHasBeenPosted: {
    readArguments: readMessageHasBeenPostedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeMessageHasBeenPostedAnswer(w, outcome) }),
  },
  messageHasBeenUpdated: {
    readArguments: readMessageHasBeenUpdatedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeMessageHasBeenUpdatedAnswer(w, outcome) }),
  },
  messagesWillBeConsumed: {
    readArguments: readMessagesWillBeConsumedArguments,
    answer: (outcome) => ({ type: callOfListOfPostType, write: (w) => writeMessagesWillBeConsumedAnswer(w, outcome) }),
  },
  messagesWillBeConsumedWithContext: {
    readArguments: readMessagesWillBeConsumedWithContextArguments,
    answer: (outcome) => ({ type: callOfListOfPostType, write: (w) => writeMessagesWillBeConsumedWithContextAnswer(w, outcome) }),
  },
  messageHasBeenDeleted: {
    readArguments: readMessageHasBeenDeletedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeMessageHasBeenDeletedAnswer(w, outcome) }),
  },
  fileWillBeDownloaded: {
    readArguments: readFileWillBeDownloadedArguments,
    answer: (outcome) => ({ type: callOfStringType, write: (w) => writeFileWillBeDownloadedAnswer(w, outcome) }),
  },
  scheduledPostWillBeCreated: {
    readArguments: readScheduledPostWillBeCreatedArguments,
    answer: (outcome) => ({ type: callOfScheduledPostAndStringType, write: (w) => writeScheduledPostWillBeCreatedAnswer(w, outcome) }),
  },
  draftWillBeUpserted: {
    readArguments: readDraftWillBeUpsertedArguments,
    answer: (outcome) => ({ type: callOfDraftAndStringType, write: (w) => writeDraftWillBeUpsertedAnswer(w, outcome) }),
  },
  reactionHasBeenAdded: {
    readArguments: readReactionHasBeenAddedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeReactionHasBeenAddedAnswer(w, outcome) }),
  },
  reactionHasBeenRemoved: {
    readArguments: readReactionHasBeenRemovedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeReactionHasBeenRemovedAnswer(w, outcome) }),
  },
  notificationWillBePushed: {
    readArguments: readNotificationWillBePushedArguments,
    answer: (outcome) => ({ type: callOfPushNotificationAndStringType, write: (w) => writeNotificationWillBePushedAnswer(w, outcome) }),
  },
  emailNotificationWillBeSent: {
    readArguments: readEmailNotificationWillBeSentArguments,
    answer: (outcome) => ({ type: callOfEmailNotificationContentAndStringType, write: (w) => writeEmailNotificationWillBeSentAnswer(w, outcome) }),
  },
  preferencesHaveChanged: {
    readArguments: readPreferencesHaveChangedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writePreferencesHaveChangedAnswer(w, outcome) }),
  },
  userHasBeenCreated: {
    readArguments: readUserHasBeenCreatedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeUserHasBeenCreatedAnswer(w, outcome) }),
  },
  userWillLogIn: {
    readArguments: readUserWillLogInArguments,
    answer: (outcome) => ({ type: callOfStringType, write: (w) => writeUserWillLogInAnswer(w, outcome) }),
  },
  userHasLoggedIn: {
    readArguments: readUserHasLoggedInArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeUserHasLoggedInAnswer(w, outcome) }),
  },
  userHasBeenDeactivated: {
    readArguments: readUserHasBeenDeactivatedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeUserHasBeenDeactivatedAnswer(w, outcome) }),
  },
  onSAMLLogin: {
    readArguments: readOnSAMLLoginArguments,
    answer: (outcome) => ({ type: callOfErrorType, write: (w) => writeOnSAMLLoginAnswer(w, outcome) }),
  },
  channelHasBeenCreated: {
    readArguments: readChannelHasBeenCreatedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeChannelHasBeenCreatedAnswer(w, outcome) }),
  },
  channelWillBeUpdated: {
    readArguments: readChannelWillBeUpdatedArguments,
    answer: (outcome) => ({ type: callOfChannelAndStringType, write: (w) => writeChannelWillBeUpdatedAnswer(w, outcome) }),
  },
  channelWillBeArchived: {
    readArguments: readChannelWillBeArchivedArguments,
    answer: (outcome) => ({ type: callOfStringType, write: (w) => writeChannelWillBeArchivedAnswer(w, outcome) }),
  },
  channelWillBeRestored: {
    readArguments: readChannelWillBeRestoredArguments,
    answer: (outcome) => ({ type: callOfStringType, write: (w) => writeChannelWillBeRestoredAnswer(w, outcome) }),
  },
  channelMemberWillBeAdded: {
    readArguments: readChannelMemberWillBeAddedArguments,
    answer: (outcome) => ({ type: callOfChannelMemberAndStringType, write: (w) => writeChannelMemberWillBeAddedAnswer(w, outcome) }),
  },
  userHasJoinedChannel: {
    readArguments: readUserHasJoinedChannelArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeUserHasJoinedChannelAnswer(w, outcome) }),
  },
  userHasLeftChannel: {
    readArguments: readUserHasLeftChannelArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeUserHasLeftChannelAnswer(w, outcome) }),
  },
  teamMemberWillBeAdded: {
    readArguments: readTeamMemberWillBeAddedArguments,
    answer: (outcome) => ({ type: callOfTeamMemberAndStringType, write: (w) => writeTeamMemberWillBeAddedAnswer(w, outcome) }),
  },
  userHasJoinedTeam: {
    readArguments: readUserHasJoinedTeamArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeUserHasJoinedTeamAnswer(w, outcome) }),
  },
  userHasLeftTeam: {
    readArguments: readUserHasLeftTeamArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeUserHasLeftTeamAnswer(w, outcome) }),
  },
  executeCommand: {
    readArguments: readExecuteCommandArguments,
    answer: (outcome) => ({ type: callOfCommandResponseAndAppErrorType, write: (w) => writeExecuteCommandAnswer(w, outcome) }),
  },
  onWebSocketConnect: {
    readArguments: readOnWebSocketConnectArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeOnWebSocketConnectAnswer(w, outcome) }),
  },
  onWebSocketDisconnect: {
    readArguments: readOnWebSocketDisconnectArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeOnWebSocketDisconnectAnswer(w, outcome) }),
  },
  webSocketMessageHasBeenPosted: {
    readArguments: readWebSocketMessageHasBeenPostedArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeWebSocketMessageHasBeenPostedAnswer(w, outcome) }),
  },
  onPluginClusterEvent: {
    readArguments: readOnPluginClusterEventArguments,
    answer: (outcome) => ({ type: callOfNothingType, write: (w) => writeOnPluginClusterEventAnswer(w, outcome) }),
  },
  onSharedChannelsSyncMsg: {
    readArguments: readOnSharedChannelsSyncMsgArguments,
    answer: (outcome) => ({ type: callOfWholeSyncResponseAndErrorType, write: (w) => writeOnSharedChannelsSyncMsgAnswer(w, outcome) }),
  },
  onSharedChannelsPing: {
    readArguments: readOnSharedChannelsPingArguments,
    answer: (outcome) => ({ type: callOfBoolType, write: (w) => writeOnSharedChannelsPingAnswer(w, outcome) }),
  },
  onSharedChannelsAttachmentSyncMsg: {
    readArguments: readOnSharedChannelsAttachmentSyncMsgArguments,
    answer: (outcome) => ({ type: callOfErrorType, write: (w) => writeOnSharedChannelsAttachmentSyncMsgAnswer(w, outcome) }),
  },
  onSharedChannelsProfileImageSyncMsg: {
    readArguments: readOnSharedChannelsProfileImageSyncMsgArguments,
    answer: (outcome) => ({ type: callOfErrorType, write: (w) => writeOnSharedChannelsProfileImageSyncMsgAnswer(w, outcome) }),
  },
  generateSupportData: {
    readArguments: readGenerateSupportDataArguments,
    answer: (outcome) => ({ type: callOfListOfFileDataAndErrorType, write: (w) => writeGenerateSupportDataAnswer(w, outcome) }),
  },
};

/** Reads the arguments and writes the answer of `fileWillBeUploaded`. Files travel on streams of their own. */
export const gobFileWillBeUploaded = {
  readArguments: readFileWillBeUploadedArguments,
  answer: (outcome: HookOutcome<HookTypes["fileWillBeUploaded"]["valueInit"]>): EncodedValue => ({
    type: callOfFileInfoAndStringType,
    write: (w) => writeFileWillBeUploadedAnswer(w, outcome),
  }),
};
