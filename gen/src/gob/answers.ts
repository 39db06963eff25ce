// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { GetEmojiImageAnswer } from "../api/answers.ts";
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  AccessControlPolicy,
  AccessControlPolicyTestResponse,
  AccessDecision,
  CELExpressionError,
  VisualExpression,
} from "../model/access-control.ts";
import type { Bot } from "../model/bot.ts";
import type {
  Channel,
  ChannelMember,
  ChannelStats,
  OrderedSidebarCategories,
  SidebarCategoryWithChannels,
} from "../model/channel.ts";
import type { Command, CommandResponse } from "../model/command.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
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
import {
  readAccessControlPolicy,
  readAccessControlPolicyTestResponse,
  readAccessDecision,
  readCELExpressionError,
  readVisualExpression,
} from "./access-control.ts";
import { readBot } from "./bot.ts";
import {
  callOfAccessControlPolicyAndAppErrorType,
  callOfAccessControlPolicyTestResponseAndAppErrorType,
  callOfAccessDecisionAndAppErrorType,
  callOfAppErrorType,
  callOfBoolAndAppErrorType,
  callOfBoolAndErrorType,
  callOfBoolType,
  callOfBotAndAppErrorType,
  callOfBytesAndAppErrorType,
  callOfBytesAndStringAndAppErrorType,
  callOfBytesType,
  callOfChannelAndAppErrorType,
  callOfChannelMemberAndAppErrorType,
  callOfChannelStatsAndAppErrorType,
  callOfCommandAndErrorType,
  callOfCommandResponseAndErrorType,
  callOfConfigType,
  callOfEmojiAndAppErrorType,
  callOfErrorType,
  callOfFileInfoAndAppErrorType,
  callOfFileInfoAndErrorType,
  callOfGroupAndAppErrorType,
  callOfGroupMemberAndAppErrorType,
  callOfGroupSyncableAndAppErrorType,
  callOfInt64AndAppErrorType,
  callOfInt64AndErrorType,
  callOfLicenseType,
  callOfListOfBotAndAppErrorType,
  callOfListOfCELExpressionErrorAndAppErrorType,
  callOfListOfChannelAndAppErrorType,
  callOfListOfChannelMemberAndAppErrorType,
  callOfListOfCommandAndErrorType,
  callOfListOfEmojiAndAppErrorType,
  callOfListOfFileInfoAndAppErrorType,
  callOfListOfGroupAndAppErrorType,
  callOfListOfGroupMemberAndAppErrorType,
  callOfListOfGroupSyncableAndAppErrorType,
  callOfListOfManifestAndAppErrorType,
  callOfListOfPostAndAppErrorType,
  callOfListOfPreferenceAndAppErrorType,
  callOfListOfPropertyFieldAndAppErrorType,
  callOfListOfPropertyFieldAndErrorType,
  callOfListOfPropertyValueAndErrorType,
  callOfListOfReactionAndAppErrorType,
  callOfListOfSidebarCategoryWithChannelsAndAppErrorType,
  callOfListOfStatusAndAppErrorType,
  callOfListOfStringAndAppErrorType,
  callOfListOfTeamAndAppErrorType,
  callOfListOfTeamMemberAndAppErrorType,
  callOfListOfTeamMemberWithErrorAndAppErrorType,
  callOfListOfTeamUnreadAndAppErrorType,
  callOfListOfUserAndAppErrorType,
  callOfManifestAndAppErrorType,
  callOfMapOfAnyType,
  callOfMapOfStringAndAppErrorType,
  callOfNothingType,
  callOfOAuthAppAndAppErrorType,
  callOfOrderedSidebarCategoriesAndAppErrorType,
  callOfPluginStatusAndAppErrorType,
  callOfPostAndAppErrorType,
  callOfPostListAndAppErrorType,
  callOfPostSearchResultsAndAppErrorType,
  callOfPostType,
  callOfProductLimitsAndErrorType,
  callOfPropertyFieldAndErrorType,
  callOfPropertyGroupAndErrorType,
  callOfPropertyValueAndErrorType,
  callOfReactionAndAppErrorType,
  callOfSessionAndAppErrorType,
  callOfSharedChannelAndErrorType,
  callOfSidebarCategoryWithChannelsAndAppErrorType,
  callOfStatusAndAppErrorType,
  callOfStringAndAppErrorType,
  callOfStringAndErrorType,
  callOfStringType,
  callOfTeamAndAppErrorType,
  callOfTeamMemberAndAppErrorType,
  callOfTeamStatsAndAppErrorType,
  callOfUploadSessionAndErrorType,
  callOfUserAccessTokenAndAppErrorType,
  callOfUserAndAppErrorType,
  callOfUserAuthAndAppErrorType,
  callOfVisualExpressionAndAppErrorType,
  callOfWholePreferenceAndAppErrorType,
  callOfWholeSyncResponseAndErrorType,
} from "./call-types.ts";
import {
  readChannel,
  readChannelMember,
  readChannelStats,
  readOrderedSidebarCategories,
  readSidebarCategoryWithChannels,
} from "./channel.ts";
import { readCommand, readCommandResponse } from "./command.ts";
import { readAppError } from "./common.ts";
import { goDocuments } from "./documents.ts";
import { readEmoji } from "./emoji.ts";
import { readFileInfo, readUploadSession } from "./file.ts";
import { readGroup, readGroupMember, readGroupSyncable } from "./group.ts";
import { readOAuthApp } from "./oauth.ts";
import { readManifest, readPluginStatus } from "./plugin.ts";
import { readPost, readPostList, readPostSearchResults, readReaction } from "./post.ts";
import { readPreference } from "./preference.ts";
import { readPropertyField, readPropertyGroup, readPropertyValue } from "./property.ts";
import { readSession, readUserAccessToken } from "./session.ts";
import { readSharedChannel, readSyncResponse } from "./shared-channel.ts";
import { asGiven, readGoError, type GobReadOptions } from "./support.ts";
import { readTeam, readTeamMember, readTeamMemberWithError, readTeamStats, readTeamUnread } from "./team.ts";
import { readStatus, readUser, readUserAuth } from "./user.ts";

import {
  nextOf,
  readBool,
  readBytes,
  readJsonObject,
  readList,
  readObject,
  readSafeInt,
  readString,
  readTextMap,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
} from "@mattermost-plugin/gob/wire";

export function readAnswerOfUserAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfUserAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: User | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readUser(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, callOfAppErrorType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function readAnswerOfListOfUserAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfUserAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: User[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readUser);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfStatusAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Status | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfStatusAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Status | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readStatus(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfStatusAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Status[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfStatusAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Status[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readStatus);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfMapOfStringAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Record<string, string> | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfMapOfStringAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Record<string, string> = {};
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readTextMap(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfBytesAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Uint8Array | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBytesAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Uint8Array = new Uint8Array(0);
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readBytes(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfBool(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBoolType);
  r.secrets = options.sensitive;
  let answer = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: answer };
}

export function readAnswerOfUserAuthAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<UserAuth | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfUserAuthAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: UserAuth | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readUserAuth(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfSessionAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Session | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfSessionAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Session | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readSession(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfUserAccessTokenAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<UserAccessToken | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfUserAccessTokenAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: UserAccessToken | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readUserAccessToken(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfTeamAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Team | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfTeamAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Team | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readTeam(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfTeamAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Team[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfTeamAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Team[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readTeam);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfTeamUnreadAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamUnread[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfTeamUnreadAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: TeamUnread[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readTeamUnread);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfTeamMemberAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfTeamMemberAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: TeamMember | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readTeamMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfTeamMemberAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfTeamMemberAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: TeamMember[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readTeamMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfTeamMemberWithErrorAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamMemberWithError[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfTeamMemberWithErrorAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: TeamMemberWithError[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readTeamMemberWithError);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfTeamStatsAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<TeamStats | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfTeamStatsAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: TeamStats | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readTeamStats(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfChannelAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfChannelAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Channel | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfChannelAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfChannelAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Channel[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readChannel);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfChannelStatsAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelStats | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfChannelStatsAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: ChannelStats | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readChannelStats(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfChannelMemberAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfChannelMemberAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: ChannelMember | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readChannelMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfChannelMemberAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfChannelMemberAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: ChannelMember[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readChannelMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfSidebarCategoryWithChannelsAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<SidebarCategoryWithChannels | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfSidebarCategoryWithChannelsAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: SidebarCategoryWithChannels | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readSidebarCategoryWithChannels(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfOrderedSidebarCategoriesAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<OrderedSidebarCategories | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfOrderedSidebarCategoriesAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: OrderedSidebarCategories | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readOrderedSidebarCategories(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfSidebarCategoryWithChannelsAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<SidebarCategoryWithChannels[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfSidebarCategoryWithChannelsAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: SidebarCategoryWithChannels[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readSidebarCategoryWithChannels);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfPostAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Post | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPostAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Post | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readPost(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfReactionAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Reaction | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfReactionAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Reaction | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readReaction(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfReactionAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Reaction[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfReactionAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Reaction[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readReaction);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfPost(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Post | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPostType);
  r.secrets = options.sensitive;
  let answer: Post | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readPost(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: answer };
}

export function readAnswerOfNothing(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, callOfNothingType);
  r.secrets = options.sensitive;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}

export function readAnswerOfPostListAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PostList | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPostListAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: PostList | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readPostList(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfPostAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Post[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPostAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Post[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readPost);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfPostSearchResultsAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PostSearchResults | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPostSearchResultsAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: PostSearchResults | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readPostSearchResults(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfEmojiAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Emoji[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfEmojiAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Emoji[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readEmoji);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfEmojiAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Emoji | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfEmojiAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Emoji | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readEmoji(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfBytesAndStringAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GetEmojiImageAnswer | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBytesAndStringAndAppErrorType);
  r.secrets = options.sensitive;
  let image: Uint8Array = new Uint8Array(0);
  let contentType = "";
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        image = readBytes(r);
        break;
      case 1:
        contentType = readString(r);
        break;
      case 2:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: { image, contentType } };
}

export function readAnswerOfBoolAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBoolAndAppErrorType);
  r.secrets = options.sensitive;
  let answer = false;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readBool(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfBytesAndAppErrorForKVGet(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Uint8Array | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBytesAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Uint8Array = new Uint8Array(0);
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readBytes(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer.length === 0 ? undefined : answer };
}

export function readAnswerOfListOfStringAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfStringAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: string[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readTexts(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfBytes(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<JsonObject | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBytesType);
  r.secrets = options.sensitive;
  let answer: JsonObject | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readJsonObject(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: answer };
}

export function readAnswerOfConfig(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Config | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfConfigType);
  r.secrets = options.sensitive;
  let answer: Config | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as Config | undefined;
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: answer };
}

export function readAnswerOfMapOfAny(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<DynamicObject | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfMapOfAnyType);
  r.secrets = options.sensitive;
  let answer: DynamicObject | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readObject(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: answer };
}

export function readAnswerOfStringAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfStringAndErrorType);
  r.secrets = options.sensitive;
  let answer = "";
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readString(r);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfManifestAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Manifest[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfManifestAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Manifest[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readManifest);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfPluginStatusAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PluginStatus | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPluginStatusAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: PluginStatus | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readPluginStatus(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfManifestAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Manifest | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfManifestAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Manifest | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readManifest(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfString(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfStringType);
  r.secrets = options.sensitive;
  let answer = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: answer };
}

export function readAnswerOfFileInfoAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<FileInfo | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfFileInfoAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: FileInfo | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readFileInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfFileInfoAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<FileInfo[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfFileInfoAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: FileInfo[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readFileInfo);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfStringAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfStringAndAppErrorType);
  r.secrets = options.sensitive;
  let answer = "";
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readString(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfUploadSessionAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<UploadSession | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfUploadSessionAndErrorType);
  r.secrets = options.sensitive;
  let answer: UploadSession | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readUploadSession(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfFileInfoAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<FileInfo | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfFileInfoAndErrorType);
  r.secrets = options.sensitive;
  let answer: FileInfo | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readFileInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfBotAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Bot | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBotAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Bot | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readBot(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfBotAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Bot[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfBotAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Bot[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readBot);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfLicense(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<License | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfLicenseType);
  r.secrets = options.sensitive;
  let answer: License | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as License | undefined;
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: answer };
}

export function readAnswerOfInt64AndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<number | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfInt64AndAppErrorType);
  r.secrets = options.sensitive;
  let answer = 0;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readSafeInt(r, "the answer");
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, callOfErrorType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function readAnswerOfCommandResponseAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<CommandResponse | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfCommandResponseAndErrorType);
  r.secrets = options.sensitive;
  let answer: CommandResponse | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readCommandResponse(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfCommandAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Command | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfCommandAndErrorType);
  r.secrets = options.sensitive;
  let answer: Command | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readCommand(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfCommandAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Command[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfCommandAndErrorType);
  r.secrets = options.sensitive;
  let answer: Command[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readCommand);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfWholePreferenceAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Preference | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfWholePreferenceAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Preference | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readPreference(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfPreferenceAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Preference[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPreferenceAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Preference[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readPreference);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfOAuthAppAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<OAuthApp | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfOAuthAppAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: OAuthApp | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readOAuthApp(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfGroupAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfGroupAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Group | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfGroupAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfGroupAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: Group[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readGroup);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfGroupMemberAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfGroupMemberAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: GroupMember | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readGroupMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfGroupMemberAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfGroupMemberAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: GroupMember[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readGroupMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfGroupSyncableAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupSyncable | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfGroupSyncableAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: GroupSyncable | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readGroupSyncable(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfGroupSyncableAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupSyncable[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfGroupSyncableAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: GroupSyncable[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readGroupSyncable);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfSharedChannelAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<SharedChannel | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfSharedChannelAndErrorType);
  r.secrets = options.sensitive;
  let answer: SharedChannel | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readSharedChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfBoolAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBoolAndErrorType);
  r.secrets = options.sensitive;
  let answer = false;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readBool(r);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfWholeSyncResponseAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<SyncResponse | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfWholeSyncResponseAndErrorType);
  r.secrets = options.sensitive;
  let answer: SyncResponse | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readSyncResponse(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfPropertyFieldAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPropertyFieldAndErrorType);
  r.secrets = options.sensitive;
  let answer: PropertyField | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readPropertyField(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfPropertyFieldAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPropertyFieldAndErrorType);
  r.secrets = options.sensitive;
  let answer: PropertyField[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readPropertyField);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfInt64AndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<number | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfInt64AndErrorType);
  r.secrets = options.sensitive;
  let answer = 0;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readSafeInt(r, "the answer");
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfPropertyValueAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPropertyValueAndErrorType);
  r.secrets = options.sensitive;
  let answer: PropertyValue | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readPropertyValue(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfPropertyValueAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPropertyValueAndErrorType);
  r.secrets = options.sensitive;
  let answer: PropertyValue[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readPropertyValue);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfPropertyGroupAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyGroup | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPropertyGroupAndErrorType);
  r.secrets = options.sensitive;
  let answer: PropertyGroup | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readPropertyGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfAccessDecisionAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<AccessDecision | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfAccessDecisionAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: AccessDecision | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readAccessDecision(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfAccessControlPolicyAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<AccessControlPolicy | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfAccessControlPolicyAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: AccessControlPolicy | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readAccessControlPolicy(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfCELExpressionErrorAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<CELExpressionError[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfCELExpressionErrorAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: CELExpressionError[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readCELExpressionError);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfAccessControlPolicyTestResponseAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<AccessControlPolicyTestResponse | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfAccessControlPolicyTestResponseAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: AccessControlPolicyTestResponse | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readAccessControlPolicyTestResponse(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfListOfPropertyFieldAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPropertyFieldAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: PropertyField[] = [];
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readList(r, plans, plan.fields[at] as Plan, readPropertyField);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfVisualExpressionAndAppError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<VisualExpression | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfVisualExpressionAndAppErrorType);
  r.secrets = options.sensitive;
  let answer: VisualExpression | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = readVisualExpression(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}

export function readAnswerOfProductLimitsAndError(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<CloudLimits | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfProductLimitsAndErrorType);
  r.secrets = options.sensitive;
  let answer: CloudLimits | undefined;
  let error: AppError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        answer = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as CloudLimits | undefined;
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: answer };
}
