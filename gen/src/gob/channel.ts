// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  Channel,
  ChannelBannerInfo,
  ChannelBannerInfoInit,
  ChannelInit,
  ChannelMember,
  ChannelMemberIdentifier,
  ChannelMemberIdentifierInit,
  ChannelMemberInit,
  ChannelStats,
  ChannelStatsInit,
  ChannelType,
  OrderedSidebarCategories,
  OrderedSidebarCategoriesInit,
  SidebarCategoryWithChannels,
  SidebarCategoryWithChannelsInit,
} from "../model/channel.ts";
import type { DynamicObject } from "../model/values.ts";
import { listOfStringType, mapOfBoolType, mapOfStringType, sidebarCategoryType } from "./types.ts";

import { anyMap, basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  itemBool,
  nextOf,
  putBool,
  putField,
  putInt,
  putItemMap,
  putObject,
  putStruct,
  putStructs,
  putText,
  putTextMap,
  putTexts,
  readBool,
  readList,
  readMap,
  readObject,
  readSafeInt,
  readString,
  readTextMap,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const channelType: StructType = structOf("model.Channel", () => [
  ["Id", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["TeamId", basic.string],
  ["Type", basic.string],
  ["DisplayName", basic.string],
  ["Name", basic.string],
  ["Header", basic.string],
  ["Purpose", basic.string],
  ["LastPostAt", basic.int64],
  ["TotalMsgCount", basic.int64],
  ["ExtraUpdateAt", basic.int64],
  ["CreatorId", basic.string],
  ["SchemeId", basic.string],
  ["Props", anyMap],
  ["GroupConstrained", basic.bool],
  ["AutoTranslation", basic.bool],
  ["Shared", basic.bool],
  ["TotalMsgCountRoot", basic.int64],
  ["PolicyID", basic.string],
  ["LastRootPostAt", basic.int64],
  ["BannerInfo", channelBannerInfoType],
  ["PolicyEnforced", basic.bool],
  ["PolicyActions", mapOfBoolType],
  ["PolicyIsActive", basic.bool],
  ["DefaultCategoryName", basic.string],
  ["ManagedCategoryName", basic.string],
  ["Discoverable", basic.bool],
]);

export const channelBannerInfoType: StructType = structOf("model.ChannelBannerInfo", () => [
  ["Enabled", basic.bool],
  ["Text", basic.string],
  ["BackgroundColor", basic.string],
]);

export const channelMemberType: StructType = structOf("model.ChannelMember", () => [
  ["ChannelId", basic.string],
  ["UserId", basic.string],
  ["Roles", basic.string],
  ["LastViewedAt", basic.int64],
  ["MsgCount", basic.int64],
  ["MentionCount", basic.int64],
  ["MentionCountRoot", basic.int64],
  ["UrgentMentionCount", basic.int64],
  ["MsgCountRoot", basic.int64],
  ["NotifyProps", mapOfStringType],
  ["LastUpdateAt", basic.int64],
  ["SchemeGuest", basic.bool],
  ["SchemeUser", basic.bool],
  ["SchemeAdmin", basic.bool],
  ["ExplicitRoles", basic.string],
  ["AutoTranslationDisabled", basic.bool],
]);

export const channelMemberIdentifierType: StructType = structOf("model.ChannelMemberIdentifier", () => [
  ["ChannelId", basic.string],
  ["UserId", basic.string],
]);

export const channelStatsType: StructType = structOf("model.ChannelStats", () => [
  ["ChannelId", basic.string],
  ["MemberCount", basic.int64],
  ["GuestCount", basic.int64],
  ["PinnedPostCount", basic.int64],
  ["FilesCount", basic.int64],
]);

export const listOfSidebarCategoryWithChannelsType: GobType = { kind: "slice", get elem() { return sidebarCategoryWithChannelsType; } };

export const orderedSidebarCategoriesType: StructType = structOf("model.OrderedSidebarCategories", () => [
  ["Categories", listOfSidebarCategoryWithChannelsType],
  ["Order", listOfStringType],
]);

export const sidebarCategoryWithChannelsType: StructType = structOf("model.SidebarCategoryWithChannels", () => [
  ["SidebarCategory", sidebarCategoryType, true],
  ["Channels", listOfStringType],
]);

/** Undefined for no text. A text that this version does not know is itself. */
export function fromGoChannelType(text: string): ChannelType | undefined {
  switch (text) {
    case "O":
      return "open";
    case "P":
      return "private";
    case "D":
      return "direct";
    case "G":
      return "group";
    case "S":
      return "space";
    case "BO":
      return "open_board";
    case "BP":
      return "private_board";
    default:
      return text === "" ? undefined : text;
  }
}

export function toGoChannelType(text: ChannelType | undefined): string | undefined {
  switch (text) {
    case "open":
      return "O";
    case "private":
      return "P";
    case "direct":
      return "D";
    case "group":
      return "G";
    case "space":
      return "S";
    case "open_board":
      return "BO";
    case "private_board":
      return "BP";
    default:
      return text;
  }
}

export function readChannelBannerInfo(r: ValueReader, _plans: Plans, plan: Plan): ChannelBannerInfo {
  let enabled: boolean | undefined;
  let text: string | undefined;
  let backgroundColor: string | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        enabled = readBool(r);
        break;
      case 1:
        text = readString(r);
        break;
      case 2:
        backgroundColor = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { enabled, text, backgroundColor };
}

export function writeChannelBannerInfo(w: ValueWriter, v: ChannelBannerInfoInit): void {
  expectObject(w, v);
  let last = -1;
  last = putBool(w, last, 0, "enabled", v.enabled);
  last = putText(w, last, 1, "text", v.text);
  last = putText(w, last, 2, "backgroundColor", v.backgroundColor);
  endStruct(w);
}

export function readChannel(r: ValueReader, plans: Plans, plan: Plan): Channel {
  let id_ = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let teamId = "";
  let type: ChannelType | undefined;
  let displayName = "";
  let name = "";
  let header = "";
  let purpose = "";
  let lastPostAt = 0;
  let totalMsgCount = 0;
  let extraUpdateAt = 0;
  let creatorId = "";
  let schemeId: string | undefined;
  let props: DynamicObject | undefined;
  let groupConstrained: boolean | undefined;
  let autoTranslation = false;
  let shared: boolean | undefined;
  let totalMsgCountRoot = 0;
  let policyId: string | undefined;
  let lastRootPostAt = 0;
  let bannerInfo: ChannelBannerInfo | undefined;
  let policyEnforced = false;
  let policyIsActive = false;
  let defaultCategoryName = "";
  let policyActions: Record<string, boolean> = {};
  let managedCategoryName = "";
  let discoverable = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        createAt = readSafeInt(r, "Channel.createAt");
        break;
      case 2:
        updateAt = readSafeInt(r, "Channel.updateAt");
        break;
      case 3:
        deleteAt = readSafeInt(r, "Channel.deleteAt");
        break;
      case 4:
        teamId = readString(r);
        break;
      case 5:
        type = fromGoChannelType(readString(r));
        break;
      case 6:
        displayName = readString(r);
        break;
      case 7:
        name = readString(r);
        break;
      case 8:
        header = readString(r);
        break;
      case 9:
        purpose = readString(r);
        break;
      case 10:
        lastPostAt = readSafeInt(r, "Channel.lastPostAt");
        break;
      case 11:
        totalMsgCount = readSafeInt(r, "Channel.totalMsgCount");
        break;
      case 12:
        extraUpdateAt = readSafeInt(r, "Channel.extraUpdateAt");
        break;
      case 13:
        creatorId = readString(r);
        break;
      case 14:
        schemeId = readString(r);
        break;
      case 15:
        props = readObject(r, plans);
        break;
      case 16:
        groupConstrained = readBool(r);
        break;
      case 17:
        autoTranslation = readBool(r);
        break;
      case 18:
        shared = readBool(r);
        break;
      case 19:
        totalMsgCountRoot = readSafeInt(r, "Channel.totalMsgCountRoot");
        break;
      case 20:
        policyId = readString(r);
        break;
      case 21:
        lastRootPostAt = readSafeInt(r, "Channel.lastRootPostAt");
        break;
      case 22:
        bannerInfo = readChannelBannerInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 23:
        policyEnforced = readBool(r);
        break;
      case 24:
        policyActions = readMap(r, plans, plan.fields[at] as Plan, readBool);
        break;
      case 25:
        policyIsActive = readBool(r);
        break;
      case 26:
        defaultCategoryName = readString(r);
        break;
      case 27:
        managedCategoryName = readString(r);
        break;
      case 28:
        discoverable = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, createAt, updateAt, deleteAt, teamId, type, displayName, name, header, purpose, lastPostAt, totalMsgCount, extraUpdateAt, creatorId, schemeId, props, groupConstrained, autoTranslation, shared, totalMsgCountRoot, policyId, lastRootPostAt, bannerInfo, policyEnforced, policyIsActive, defaultCategoryName, policyActions, managedCategoryName, discoverable };
}

export function writeChannel(w: ValueWriter, v: ChannelInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putInt(w, last, 1, "createAt", v.createAt);
  last = putInt(w, last, 2, "updateAt", v.updateAt);
  last = putInt(w, last, 3, "deleteAt", v.deleteAt);
  last = putText(w, last, 4, "teamId", v.teamId);
  last = putText(w, last, 5, "type", toGoChannelType(v.type));
  last = putText(w, last, 6, "displayName", v.displayName);
  last = putText(w, last, 7, "name", v.name);
  last = putText(w, last, 8, "header", v.header);
  last = putText(w, last, 9, "purpose", v.purpose);
  last = putInt(w, last, 10, "lastPostAt", v.lastPostAt);
  last = putInt(w, last, 11, "totalMsgCount", v.totalMsgCount);
  last = putInt(w, last, 12, "extraUpdateAt", v.extraUpdateAt);
  last = putText(w, last, 13, "creatorId", v.creatorId);
  last = putText(w, last, 14, "schemeId", v.schemeId);
  last = putObject(w, last, 15, "props", v.props);
  last = putBool(w, last, 16, "groupConstrained", v.groupConstrained);
  last = putBool(w, last, 17, "autoTranslation", v.autoTranslation);
  last = putBool(w, last, 18, "shared", v.shared);
  last = putInt(w, last, 19, "totalMsgCountRoot", v.totalMsgCountRoot);
  last = putText(w, last, 20, "policyId", v.policyId);
  last = putInt(w, last, 21, "lastRootPostAt", v.lastRootPostAt);
  last = putStruct(w, last, 22, "bannerInfo", v.bannerInfo, writeChannelBannerInfo);
  last = putBool(w, last, 23, "policyEnforced", v.policyEnforced);
  last = putItemMap(w, last, 24, "policyActions", v.policyActions, itemBool);
  last = putBool(w, last, 25, "policyIsActive", v.policyIsActive);
  last = putText(w, last, 26, "defaultCategoryName", v.defaultCategoryName);
  last = putText(w, last, 27, "managedCategoryName", v.managedCategoryName);
  last = putBool(w, last, 28, "discoverable", v.discoverable);
  endStruct(w);
}

export function readChannelStats(r: ValueReader, _plans: Plans, plan: Plan): ChannelStats {
  let channelId = "";
  let memberCount = 0;
  let guestCount = 0;
  let pinnedpostCount = 0;
  let filesCount = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        channelId = readString(r);
        break;
      case 1:
        memberCount = readSafeInt(r, "ChannelStats.memberCount");
        break;
      case 2:
        guestCount = readSafeInt(r, "ChannelStats.guestCount");
        break;
      case 3:
        pinnedpostCount = readSafeInt(r, "ChannelStats.pinnedpostCount");
        break;
      case 4:
        filesCount = readSafeInt(r, "ChannelStats.filesCount");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { channelId, memberCount, guestCount, pinnedpostCount, filesCount };
}

export function writeChannelStats(w: ValueWriter, v: ChannelStatsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putInt(w, last, 1, "memberCount", v.memberCount);
  last = putInt(w, last, 2, "guestCount", v.guestCount);
  last = putInt(w, last, 3, "pinnedpostCount", v.pinnedpostCount);
  last = putInt(w, last, 4, "filesCount", v.filesCount);
  endStruct(w);
}

export function readChannelMember(r: ValueReader, _plans: Plans, plan: Plan): ChannelMember {
  let channelId = "";
  let userId = "";
  let roles = "";
  let lastViewedAt = 0;
  let msgCount = 0;
  let mentionCount = 0;
  let mentionCountRoot = 0;
  let msgCountRoot = 0;
  let notifyProps: Record<string, string> = {};
  let lastUpdateAt = 0;
  let schemeGuest = false;
  let schemeUser = false;
  let schemeAdmin = false;
  let urgentMentionCount = 0;
  let explicitRoles = "";
  let autoTranslationDisabled = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        channelId = readString(r);
        break;
      case 1:
        userId = readString(r);
        break;
      case 2:
        roles = readString(r);
        break;
      case 3:
        lastViewedAt = readSafeInt(r, "ChannelMember.lastViewedAt");
        break;
      case 4:
        msgCount = readSafeInt(r, "ChannelMember.msgCount");
        break;
      case 5:
        mentionCount = readSafeInt(r, "ChannelMember.mentionCount");
        break;
      case 6:
        mentionCountRoot = readSafeInt(r, "ChannelMember.mentionCountRoot");
        break;
      case 7:
        urgentMentionCount = readSafeInt(r, "ChannelMember.urgentMentionCount");
        break;
      case 8:
        msgCountRoot = readSafeInt(r, "ChannelMember.msgCountRoot");
        break;
      case 9:
        notifyProps = readTextMap(r);
        break;
      case 10:
        lastUpdateAt = readSafeInt(r, "ChannelMember.lastUpdateAt");
        break;
      case 11:
        schemeGuest = readBool(r);
        break;
      case 12:
        schemeUser = readBool(r);
        break;
      case 13:
        schemeAdmin = readBool(r);
        break;
      case 14:
        explicitRoles = readString(r);
        break;
      case 15:
        autoTranslationDisabled = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { channelId, userId, roles, lastViewedAt, msgCount, mentionCount, mentionCountRoot, msgCountRoot, notifyProps, lastUpdateAt, schemeGuest, schemeUser, schemeAdmin, urgentMentionCount, explicitRoles, autoTranslationDisabled };
}

export function writeChannelMember(w: ValueWriter, v: ChannelMemberInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "roles", v.roles);
  last = putInt(w, last, 3, "lastViewedAt", v.lastViewedAt);
  last = putInt(w, last, 4, "msgCount", v.msgCount);
  last = putInt(w, last, 5, "mentionCount", v.mentionCount);
  last = putInt(w, last, 6, "mentionCountRoot", v.mentionCountRoot);
  last = putInt(w, last, 7, "urgentMentionCount", v.urgentMentionCount);
  last = putInt(w, last, 8, "msgCountRoot", v.msgCountRoot);
  last = putTextMap(w, last, 9, "notifyProps", v.notifyProps);
  last = putInt(w, last, 10, "lastUpdateAt", v.lastUpdateAt);
  last = putBool(w, last, 11, "schemeGuest", v.schemeGuest);
  last = putBool(w, last, 12, "schemeUser", v.schemeUser);
  last = putBool(w, last, 13, "schemeAdmin", v.schemeAdmin);
  last = putText(w, last, 14, "explicitRoles", v.explicitRoles);
  last = putBool(w, last, 15, "autoTranslationDisabled", v.autoTranslationDisabled);
  endStruct(w);
}

export function readChannelMemberIdentifier(r: ValueReader, _plans: Plans, plan: Plan): ChannelMemberIdentifier {
  let channelId = "";
  let userId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        channelId = readString(r);
        break;
      case 1:
        userId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { channelId, userId };
}

export function writeChannelMemberIdentifier(w: ValueWriter, v: ChannelMemberIdentifierInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function readSidebarCategoryWithChannels(r: ValueReader, _plans: Plans, plan: Plan): SidebarCategoryWithChannels {
  let id_ = "";
  let userId = "";
  let teamId = "";
  let displayName = "";
  let type = "";
  let sorting = "";
  let muted = false;
  let collapsed = false;
  let channelIds: string[] = [];
  let sortOrder = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0: {
        const inner0 = plan.fields[at] as Plan;
        for (let at0 = nextOf(r, inner0, -1); at0 >= 0; at0 = nextOf(r, inner0, at0)) {
          switch (inner0.target[at0]) {
            case 0:
              id_ = readString(r);
              break;
            case 1:
              userId = readString(r);
              break;
            case 2:
              teamId = readString(r);
              break;
            case 3:
              sortOrder = readSafeInt(r, "SidebarCategoryWithChannels.sortOrder");
              break;
            case 4:
              sorting = readString(r);
              break;
            case 5:
              type = readString(r);
              break;
            case 6:
              displayName = readString(r);
              break;
            case 7:
              muted = readBool(r);
              break;
            case 8:
              collapsed = readBool(r);
              break;
            default:
              skipField(r, inner0, at0);
          }
        }
        break;
      }
      case 1:
        channelIds = readTexts(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, userId, teamId, displayName, type, sorting, muted, collapsed, channelIds, sortOrder };
}

export function writeSidebarCategoryWithChannels(w: ValueWriter, v: SidebarCategoryWithChannelsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putField(w, last, 0);
  {
    let last = -1;
    last = putText(w, last, 0, "id", v.id);
    last = putText(w, last, 1, "userId", v.userId);
    last = putText(w, last, 2, "teamId", v.teamId);
    last = putInt(w, last, 3, "sortOrder", v.sortOrder);
    last = putText(w, last, 4, "sorting", v.sorting);
    last = putText(w, last, 5, "type", v.type);
    last = putText(w, last, 6, "displayName", v.displayName);
    last = putBool(w, last, 7, "muted", v.muted);
    last = putBool(w, last, 8, "collapsed", v.collapsed);
    endStruct(w);
  }
  last = putTexts(w, last, 1, "channelIds", v.channelIds);
  endStruct(w);
}

export function readOrderedSidebarCategories(r: ValueReader, plans: Plans, plan: Plan): OrderedSidebarCategories {
  let categories: SidebarCategoryWithChannels[] = [];
  let order: string[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        categories = readList(r, plans, plan.fields[at] as Plan, readSidebarCategoryWithChannels);
        break;
      case 1:
        order = readTexts(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { categories, order };
}

export function writeOrderedSidebarCategories(w: ValueWriter, v: OrderedSidebarCategoriesInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "categories", v.categories, writeSidebarCategoryWithChannels);
  last = putTexts(w, last, 1, "order", v.order);
  endStruct(w);
}

export const listOfChannelType: GobType = { kind: "slice", get elem() { return channelType; } };

export const listOfChannelMemberType: GobType = { kind: "slice", get elem() { return channelMemberType; } };

export const listOfChannelMemberIdentifierType: GobType = { kind: "slice", get elem() { return channelMemberIdentifierType; } };
