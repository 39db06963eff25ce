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
import { readGoError } from "./support.ts";
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
): ApiOutcome<User | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfUserAndAppErrorType);
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
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, callOfAppErrorType);
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
): ApiOutcome<User[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfUserAndAppErrorType);
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
): ApiOutcome<Status | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfStatusAndAppErrorType);
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
): ApiOutcome<Status[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfStatusAndAppErrorType);
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
): ApiOutcome<Record<string, string> | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfMapOfStringAndAppErrorType);
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
): ApiOutcome<Uint8Array | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBytesAndAppErrorType);
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
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBoolType);
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
): ApiOutcome<UserAuth | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfUserAuthAndAppErrorType);
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
): ApiOutcome<Session | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfSessionAndAppErrorType);
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
): ApiOutcome<UserAccessToken | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfUserAccessTokenAndAppErrorType);
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
): ApiOutcome<Team | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfTeamAndAppErrorType);
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
): ApiOutcome<Team[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfTeamAndAppErrorType);
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
): ApiOutcome<TeamUnread[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfTeamUnreadAndAppErrorType);
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
): ApiOutcome<TeamMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfTeamMemberAndAppErrorType);
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
): ApiOutcome<TeamMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfTeamMemberAndAppErrorType);
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
): ApiOutcome<TeamMemberWithError[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfTeamMemberWithErrorAndAppErrorType);
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
): ApiOutcome<TeamStats | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfTeamStatsAndAppErrorType);
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
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfChannelAndAppErrorType);
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
): ApiOutcome<Channel[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfChannelAndAppErrorType);
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
): ApiOutcome<ChannelStats | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfChannelStatsAndAppErrorType);
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
): ApiOutcome<ChannelMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfChannelMemberAndAppErrorType);
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
): ApiOutcome<ChannelMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfChannelMemberAndAppErrorType);
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
): ApiOutcome<SidebarCategoryWithChannels | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfSidebarCategoryWithChannelsAndAppErrorType);
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
): ApiOutcome<OrderedSidebarCategories | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfOrderedSidebarCategoriesAndAppErrorType);
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
): ApiOutcome<SidebarCategoryWithChannels[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfSidebarCategoryWithChannelsAndAppErrorType);
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
): ApiOutcome<Post | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPostAndAppErrorType);
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
): ApiOutcome<Reaction | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfReactionAndAppErrorType);
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
): ApiOutcome<Reaction[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfReactionAndAppErrorType);
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
): ApiOutcome<Post | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPostType);
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
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, callOfNothingType);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}

export function readAnswerOfPostListAndAppError(
  r: ValueReader, plans: Plans, id: number,
): ApiOutcome<PostList | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPostListAndAppErrorType);
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
): ApiOutcome<Post[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPostAndAppErrorType);
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
): ApiOutcome<PostSearchResults | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPostSearchResultsAndAppErrorType);
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
): ApiOutcome<Emoji[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfEmojiAndAppErrorType);
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
): ApiOutcome<Emoji | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfEmojiAndAppErrorType);
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
): ApiOutcome<GetEmojiImageAnswer | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBytesAndStringAndAppErrorType);
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
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBoolAndAppErrorType);
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
): ApiOutcome<Uint8Array | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBytesAndAppErrorType);
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
): ApiOutcome<string[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfStringAndAppErrorType);
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
): ApiOutcome<JsonObject | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBytesType);
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
): ApiOutcome<Config | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfConfigType);
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
): ApiOutcome<DynamicObject | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfMapOfAnyType);
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
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfStringAndErrorType);
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
): ApiOutcome<Manifest[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfManifestAndAppErrorType);
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
): ApiOutcome<PluginStatus | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPluginStatusAndAppErrorType);
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
): ApiOutcome<Manifest | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfManifestAndAppErrorType);
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
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfStringType);
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
): ApiOutcome<FileInfo | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfFileInfoAndAppErrorType);
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
): ApiOutcome<FileInfo[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfFileInfoAndAppErrorType);
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
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfStringAndAppErrorType);
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
): ApiOutcome<UploadSession | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfUploadSessionAndErrorType);
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
): ApiOutcome<FileInfo | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfFileInfoAndErrorType);
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
): ApiOutcome<Bot | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBotAndAppErrorType);
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
): ApiOutcome<Bot[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfBotAndAppErrorType);
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
): ApiOutcome<License | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfLicenseType);
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
): ApiOutcome<number | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfInt64AndAppErrorType);
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
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, callOfErrorType);
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
): ApiOutcome<CommandResponse | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfCommandResponseAndErrorType);
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
): ApiOutcome<Command | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfCommandAndErrorType);
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
): ApiOutcome<Command[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfCommandAndErrorType);
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
): ApiOutcome<Preference | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfWholePreferenceAndAppErrorType);
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
): ApiOutcome<Preference[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPreferenceAndAppErrorType);
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
): ApiOutcome<OAuthApp | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfOAuthAppAndAppErrorType);
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
): ApiOutcome<Group | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfGroupAndAppErrorType);
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
): ApiOutcome<Group[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfGroupAndAppErrorType);
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
): ApiOutcome<GroupMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfGroupMemberAndAppErrorType);
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
): ApiOutcome<GroupMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfGroupMemberAndAppErrorType);
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
): ApiOutcome<GroupSyncable | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfGroupSyncableAndAppErrorType);
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
): ApiOutcome<GroupSyncable[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfGroupSyncableAndAppErrorType);
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
): ApiOutcome<SharedChannel | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfSharedChannelAndErrorType);
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
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfBoolAndErrorType);
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
): ApiOutcome<SyncResponse | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfWholeSyncResponseAndErrorType);
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
): ApiOutcome<PropertyField | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPropertyFieldAndErrorType);
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
): ApiOutcome<PropertyField[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPropertyFieldAndErrorType);
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
): ApiOutcome<number | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfInt64AndErrorType);
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
): ApiOutcome<PropertyValue | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPropertyValueAndErrorType);
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
): ApiOutcome<PropertyValue[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPropertyValueAndErrorType);
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
): ApiOutcome<PropertyGroup | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfPropertyGroupAndErrorType);
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
): ApiOutcome<AccessDecision | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfAccessDecisionAndAppErrorType);
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
): ApiOutcome<AccessControlPolicy | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfAccessControlPolicyAndAppErrorType);
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
): ApiOutcome<CELExpressionError[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfCELExpressionErrorAndAppErrorType);
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
): ApiOutcome<AccessControlPolicyTestResponse | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfAccessControlPolicyTestResponseAndAppErrorType);
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
): ApiOutcome<PropertyField[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfListOfPropertyFieldAndAppErrorType);
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
): ApiOutcome<VisualExpression | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfVisualExpressionAndAppErrorType);
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
): ApiOutcome<CloudLimits | undefined, AppErrorInit> {
  const plan = plans.plan(id, callOfProductLimitsAndErrorType);
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
