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

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  keysOf,
  leave,
  messageEnd,
  needsTwin,
  readInt64,
  readJson,
  readString,
  readStruct,
  readTag,
  setKey,
  skipField,
  unknownEnumNumber,
  writeBool,
  writeInt32,
  writeInt64,
  writeJson,
  writeString,
  writeStruct,
  type FieldName,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

/** Undefined for the number 0. A number that this version does not know is its decimal text. */
export function textOfChannelType(number: number): ChannelType | undefined {
  switch (number) {
    case 0:
      return undefined;
    case 1:
      return "open";
    case 2:
      return "private";
    case 3:
      return "direct";
    case 4:
      return "group";
    case 1000:
      return "space";
    case 1001:
      return "open_board";
    case 1002:
      return "private_board";
    default:
      return String(number);
  }
}

export function numberOfChannelType(w: Writer, name: FieldName, text: ChannelType): number {
  switch (text) {
    case "open":
      return 1;
    case "private":
      return 2;
    case "direct":
      return 3;
    case "group":
      return 4;
    case "space":
      return 1000;
    case "open_board":
      return 1001;
    case "private_board":
      return 1002;
    default:
      return unknownEnumNumber(w, name, text, "\"open\", \"private\", \"direct\", \"group\", \"space\", \"open_board\", \"private_board\"");
  }
}

export function encodeChannelBannerInfo(w: Writer, v: ChannelBannerInfoInit): void {
  expectObject(w, v);
  if (v.enabled !== undefined) writeBool(w, 8, "enabled", v.enabled);
  if (v.text !== undefined) writeString(w, 18, "text", v.text);
  if (v.backgroundColor !== undefined) writeString(w, 26, "backgroundColor", v.backgroundColor);
}

const channelBannerInfoFields = "1:enabled 2:text 3:backgroundColor";

export function decodeChannelBannerInfo(r: Reader, length = r.len - r.pos, into?: ChannelBannerInfo): ChannelBannerInfo {
  let enabled: boolean | undefined;
  let text: string | undefined;
  let backgroundColor: string | undefined;
  if (into !== undefined) ({ enabled, text, backgroundColor } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          enabled = r.bool();
          break;
        case 18:
          text = readString(r);
          break;
        case 26:
          backgroundColor = readString(r);
          break;
        default:
          skipField(r, tag, channelBannerInfoFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelBannerInfoFields);
  }
  return { enabled, text, backgroundColor };
}

export function encodeChannel(w: Writer, v: ChannelInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 24, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 32, "deleteAt", v.deleteAt);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 42, "teamId", v.teamId);
  if (v.type !== undefined && numberOfChannelType(w, "type", v.type) !== 0) writeInt32(w, 48, "type", numberOfChannelType(w, "type", v.type));
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 58, "displayName", v.displayName);
  if (v.name !== undefined && v.name !== "") writeString(w, 66, "name", v.name);
  if (v.header !== undefined && v.header !== "") writeString(w, 74, "header", v.header);
  if (v.purpose !== undefined && v.purpose !== "") writeString(w, 82, "purpose", v.purpose);
  if (v.lastPostAt !== undefined && v.lastPostAt !== 0) writeInt64(w, 88, "lastPostAt", v.lastPostAt);
  if (v.totalMsgCount !== undefined && v.totalMsgCount !== 0) writeInt64(w, 96, "totalMsgCount", v.totalMsgCount);
  if (v.extraUpdateAt !== undefined && v.extraUpdateAt !== 0) writeInt64(w, 104, "extraUpdateAt", v.extraUpdateAt);
  if (v.creatorId !== undefined && v.creatorId !== "") writeString(w, 114, "creatorId", v.creatorId);
  if (v.schemeId !== undefined) writeString(w, 122, "schemeId", v.schemeId);
  if (v.props !== undefined) writeStruct(w, 130, "props", v.props, "round");
  if (v.groupConstrained !== undefined) writeBool(w, 136, "groupConstrained", v.groupConstrained);
  if (v.autoTranslation !== undefined && v.autoTranslation !== false) writeBool(w, 144, "autoTranslation", v.autoTranslation);
  if (v.shared !== undefined) writeBool(w, 152, "shared", v.shared);
  if (v.totalMsgCountRoot !== undefined && v.totalMsgCountRoot !== 0) writeInt64(w, 160, "totalMsgCountRoot", v.totalMsgCountRoot);
  if (v.policyId !== undefined) writeString(w, 170, "policyId", v.policyId);
  if (v.lastRootPostAt !== undefined && v.lastRootPostAt !== 0) writeInt64(w, 176, "lastRootPostAt", v.lastRootPostAt);
  if (v.bannerInfo !== undefined) {
    const at = beginMessage(w, 186, "bannerInfo");
    encodeChannelBannerInfo(w, v.bannerInfo);
    endMessage(w, at);
  }
  if (v.policyEnforced !== undefined && v.policyEnforced !== false) writeBool(w, 192, "policyEnforced", v.policyEnforced);
  if (v.policyIsActive !== undefined && v.policyIsActive !== false) writeBool(w, 200, "policyIsActive", v.policyIsActive);
  if (v.defaultCategoryName !== undefined && v.defaultCategoryName !== "") writeString(w, 210, "defaultCategoryName", v.defaultCategoryName);
  if (v.policyActions !== undefined) {
    enter(w, "policyActions");
    for (const key of keysOf(w, v.policyActions)) {
      const entry = beginMessage(w, 8002, key);
      writeString(w, 10, "", key);
      const item = v.policyActions[key] as (typeof v.policyActions)[string];
      writeBool(w, 16, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.managedCategoryName !== undefined && v.managedCategoryName !== "") writeString(w, 8010, "managedCategoryName", v.managedCategoryName);
  if (v.discoverable !== undefined && v.discoverable !== false) writeBool(w, 8016, "discoverable", v.discoverable);
  if (needsTwin(v.props)) writeJson(w, 8026, "props", v.props);
}

const channelFields = "1:id 2:createAt 3:updateAt 4:deleteAt 5:teamId 6:type 7:displayName 8:name 9:header 10:purpose 11:lastPostAt 12:totalMsgCount 13:extraUpdateAt 14:creatorId 15:schemeId 16:props 1003:props 17:groupConstrained 18:autoTranslation 19:shared 20:totalMsgCountRoot 21:policyId 22:lastRootPostAt 23:bannerInfo 24:policyEnforced 25:policyIsActive 26:defaultCategoryName 1000:policyActions 1001:managedCategoryName 1002:discoverable";

export function decodeChannel(r: Reader, length = r.len - r.pos, into?: Channel): Channel {
  let id = "";
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
  let propsExact: DynamicObject | undefined;
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
  if (into !== undefined) ({ id, createAt, updateAt, deleteAt, teamId, type, displayName, name, header, purpose, lastPostAt, totalMsgCount, extraUpdateAt, creatorId, schemeId, props, groupConstrained, autoTranslation, shared, totalMsgCountRoot, policyId, lastRootPostAt, bannerInfo, policyEnforced, policyIsActive, defaultCategoryName, policyActions, managedCategoryName, discoverable } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 16:
          createAt = readInt64(r);
          break;
        case 24:
          updateAt = readInt64(r);
          break;
        case 32:
          deleteAt = readInt64(r);
          break;
        case 42:
          teamId = readString(r);
          break;
        case 48:
          type = textOfChannelType(r.int32());
          break;
        case 58:
          displayName = readString(r);
          break;
        case 66:
          name = readString(r);
          break;
        case 74:
          header = readString(r);
          break;
        case 82:
          purpose = readString(r);
          break;
        case 88:
          lastPostAt = readInt64(r);
          break;
        case 96:
          totalMsgCount = readInt64(r);
          break;
        case 104:
          extraUpdateAt = readInt64(r);
          break;
        case 114:
          creatorId = readString(r);
          break;
        case 122:
          schemeId = readString(r);
          break;
        case 130:
          props = readStruct(r, r.uint32(), props);
          break;
        case 8026:
          propsExact = readJson(r);
          break;
        case 136:
          groupConstrained = r.bool();
          break;
        case 144:
          autoTranslation = r.bool();
          break;
        case 152:
          shared = r.bool();
          break;
        case 160:
          totalMsgCountRoot = readInt64(r);
          break;
        case 170:
          policyId = readString(r);
          break;
        case 176:
          lastRootPostAt = readInt64(r);
          break;
        case 186:
          bannerInfo = decodeChannelBannerInfo(r, r.uint32(), bannerInfo);
          break;
        case 192:
          policyEnforced = r.bool();
          break;
        case 200:
          policyIsActive = r.bool();
          break;
        case 210:
          defaultCategoryName = readString(r);
          break;
        case 8002: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof policyActions)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 16) item = r.bool();
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(policyActions, key, item ?? false);
          break;
        }
        case 8010:
          managedCategoryName = readString(r);
          break;
        case 8016:
          discoverable = r.bool();
          break;
        default:
          skipField(r, tag, channelFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelFields);
  }
  if (propsExact !== undefined) props = propsExact;
  return { id, createAt, updateAt, deleteAt, teamId, type, displayName, name, header, purpose, lastPostAt, totalMsgCount, extraUpdateAt, creatorId, schemeId, props, groupConstrained, autoTranslation, shared, totalMsgCountRoot, policyId, lastRootPostAt, bannerInfo, policyEnforced, policyIsActive, defaultCategoryName, policyActions, managedCategoryName, discoverable };
}

export function encodeChannelStats(w: Writer, v: ChannelStatsInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.memberCount !== undefined && v.memberCount !== 0) writeInt64(w, 16, "memberCount", v.memberCount);
  if (v.guestCount !== undefined && v.guestCount !== 0) writeInt64(w, 24, "guestCount", v.guestCount);
  if (v.pinnedpostCount !== undefined && v.pinnedpostCount !== 0) writeInt64(w, 32, "pinnedpostCount", v.pinnedpostCount);
  if (v.filesCount !== undefined && v.filesCount !== 0) writeInt64(w, 40, "filesCount", v.filesCount);
}

const channelStatsFields = "1:channelId 2:memberCount 3:guestCount 4:pinnedpostCount 5:filesCount";

export function decodeChannelStats(r: Reader, length = r.len - r.pos, into?: ChannelStats): ChannelStats {
  let channelId = "";
  let memberCount = 0;
  let guestCount = 0;
  let pinnedpostCount = 0;
  let filesCount = 0;
  if (into !== undefined) ({ channelId, memberCount, guestCount, pinnedpostCount, filesCount } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 16:
          memberCount = readInt64(r);
          break;
        case 24:
          guestCount = readInt64(r);
          break;
        case 32:
          pinnedpostCount = readInt64(r);
          break;
        case 40:
          filesCount = readInt64(r);
          break;
        default:
          skipField(r, tag, channelStatsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelStatsFields);
  }
  return { channelId, memberCount, guestCount, pinnedpostCount, filesCount };
}

export function encodeChannelMember(w: Writer, v: ChannelMemberInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.roles !== undefined && v.roles !== "") writeString(w, 26, "roles", v.roles);
  if (v.lastViewedAt !== undefined && v.lastViewedAt !== 0) writeInt64(w, 32, "lastViewedAt", v.lastViewedAt);
  if (v.msgCount !== undefined && v.msgCount !== 0) writeInt64(w, 40, "msgCount", v.msgCount);
  if (v.mentionCount !== undefined && v.mentionCount !== 0) writeInt64(w, 48, "mentionCount", v.mentionCount);
  if (v.mentionCountRoot !== undefined && v.mentionCountRoot !== 0) writeInt64(w, 56, "mentionCountRoot", v.mentionCountRoot);
  if (v.msgCountRoot !== undefined && v.msgCountRoot !== 0) writeInt64(w, 64, "msgCountRoot", v.msgCountRoot);
  if (v.notifyProps !== undefined) {
    enter(w, "notifyProps");
    for (const key of keysOf(w, v.notifyProps)) {
      const entry = beginMessage(w, 74, key);
      writeString(w, 10, "", key);
      const item = v.notifyProps[key] as (typeof v.notifyProps)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.lastUpdateAt !== undefined && v.lastUpdateAt !== 0) writeInt64(w, 80, "lastUpdateAt", v.lastUpdateAt);
  if (v.schemeGuest !== undefined && v.schemeGuest !== false) writeBool(w, 88, "schemeGuest", v.schemeGuest);
  if (v.schemeUser !== undefined && v.schemeUser !== false) writeBool(w, 96, "schemeUser", v.schemeUser);
  if (v.schemeAdmin !== undefined && v.schemeAdmin !== false) writeBool(w, 104, "schemeAdmin", v.schemeAdmin);
  if (v.urgentMentionCount !== undefined && v.urgentMentionCount !== 0) writeInt64(w, 112, "urgentMentionCount", v.urgentMentionCount);
  if (v.explicitRoles !== undefined && v.explicitRoles !== "") writeString(w, 8002, "explicitRoles", v.explicitRoles);
  if (v.autoTranslationDisabled !== undefined && v.autoTranslationDisabled !== false) writeBool(w, 8008, "autoTranslationDisabled", v.autoTranslationDisabled);
}

const channelMemberFields = "1:channelId 2:userId 3:roles 4:lastViewedAt 5:msgCount 6:mentionCount 7:mentionCountRoot 8:msgCountRoot 9:notifyProps 10:lastUpdateAt 11:schemeGuest 12:schemeUser 13:schemeAdmin 14:urgentMentionCount 1000:explicitRoles 1001:autoTranslationDisabled";

export function decodeChannelMember(r: Reader, length = r.len - r.pos, into?: ChannelMember): ChannelMember {
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
  if (into !== undefined) ({ channelId, userId, roles, lastViewedAt, msgCount, mentionCount, mentionCountRoot, msgCountRoot, notifyProps, lastUpdateAt, schemeGuest, schemeUser, schemeAdmin, urgentMentionCount, explicitRoles, autoTranslationDisabled } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 18:
          userId = readString(r);
          break;
        case 26:
          roles = readString(r);
          break;
        case 32:
          lastViewedAt = readInt64(r);
          break;
        case 40:
          msgCount = readInt64(r);
          break;
        case 48:
          mentionCount = readInt64(r);
          break;
        case 56:
          mentionCountRoot = readInt64(r);
          break;
        case 64:
          msgCountRoot = readInt64(r);
          break;
        case 74: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof notifyProps)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(notifyProps, key, item ?? "");
          break;
        }
        case 80:
          lastUpdateAt = readInt64(r);
          break;
        case 88:
          schemeGuest = r.bool();
          break;
        case 96:
          schemeUser = r.bool();
          break;
        case 104:
          schemeAdmin = r.bool();
          break;
        case 112:
          urgentMentionCount = readInt64(r);
          break;
        case 8002:
          explicitRoles = readString(r);
          break;
        case 8008:
          autoTranslationDisabled = r.bool();
          break;
        default:
          skipField(r, tag, channelMemberFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelMemberFields);
  }
  return { channelId, userId, roles, lastViewedAt, msgCount, mentionCount, mentionCountRoot, msgCountRoot, notifyProps, lastUpdateAt, schemeGuest, schemeUser, schemeAdmin, urgentMentionCount, explicitRoles, autoTranslationDisabled };
}

export function encodeChannelMemberIdentifier(w: Writer, v: ChannelMemberIdentifierInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
}

const channelMemberIdentifierFields = "1:channelId 2:userId";

export function decodeChannelMemberIdentifier(r: Reader, length = r.len - r.pos): ChannelMemberIdentifier {
  let channelId = "";
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 18:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, channelMemberIdentifierFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, channelMemberIdentifierFields);
  }
  return { channelId, userId };
}

export function encodeSidebarCategoryWithChannels(w: Writer, v: SidebarCategoryWithChannelsInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 26, "teamId", v.teamId);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 34, "displayName", v.displayName);
  if (v.type !== undefined && v.type !== "") writeString(w, 42, "type", v.type);
  if (v.muted !== undefined && v.muted !== false) writeBool(w, 56, "muted", v.muted);
  if (v.collapsed !== undefined && v.collapsed !== false) writeBool(w, 64, "collapsed", v.collapsed);
  if (v.channelIds !== undefined) {
    expectList(w, "channelIds", v.channelIds);
    enter(w, "channelIds");
    let index = 0;
    for (const item of v.channelIds) {
      writeString(w, 74, index, item);
      index++;
    }
    leave(w);
  }
  if (v.sortOrder !== undefined && v.sortOrder !== 0) writeInt64(w, 8000, "sortOrder", v.sortOrder);
  if (v.sorting !== undefined && v.sorting !== "") writeString(w, 8010, "sorting", v.sorting);
}

const sidebarCategoryWithChannelsFields = "1:id 2:userId 3:teamId 4:displayName 5:type 1001:sorting 7:muted 8:collapsed 9:channelIds 1000:sortOrder";

export function decodeSidebarCategoryWithChannels(r: Reader, length = r.len - r.pos, into?: SidebarCategoryWithChannels): SidebarCategoryWithChannels {
  let id = "";
  let userId = "";
  let teamId = "";
  let displayName = "";
  let type = "";
  let sorting = "";
  let muted = false;
  let collapsed = false;
  let channelIds: string[] = [];
  let sortOrder = 0;
  if (into !== undefined) ({ id, userId, teamId, displayName, type, sorting, muted, collapsed, channelIds, sortOrder } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 18:
          userId = readString(r);
          break;
        case 26:
          teamId = readString(r);
          break;
        case 34:
          displayName = readString(r);
          break;
        case 42:
          type = readString(r);
          break;
        case 56:
          muted = r.bool();
          break;
        case 64:
          collapsed = r.bool();
          break;
        case 74:
          channelIds.push(readString(r));
          break;
        case 8000:
          sortOrder = readInt64(r);
          break;
        case 8010:
          sorting = readString(r);
          break;
        default:
          skipField(r, tag, sidebarCategoryWithChannelsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sidebarCategoryWithChannelsFields, { channelIds });
  }
  return { id, userId, teamId, displayName, type, sorting, muted, collapsed, channelIds, sortOrder };
}

export function encodeOrderedSidebarCategories(w: Writer, v: OrderedSidebarCategoriesInit): void {
  expectObject(w, v);
  if (v.categories !== undefined) {
    expectList(w, "categories", v.categories);
    enter(w, "categories");
    let index = 0;
    for (const item of v.categories) {
      const at = beginMessage(w, 10, index);
      encodeSidebarCategoryWithChannels(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.order !== undefined) {
    expectList(w, "order", v.order);
    enter(w, "order");
    let index = 0;
    for (const item of v.order) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const orderedSidebarCategoriesFields = "1:categories 2:order";

export function decodeOrderedSidebarCategories(r: Reader, length = r.len - r.pos, into?: OrderedSidebarCategories): OrderedSidebarCategories {
  let categories: SidebarCategoryWithChannels[] = [];
  let order: string[] = [];
  if (into !== undefined) ({ categories, order } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          categories.push(decodeSidebarCategoryWithChannels(r, r.uint32()));
          break;
        case 18:
          order.push(readString(r));
          break;
        default:
          skipField(r, tag, orderedSidebarCategoriesFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, orderedSidebarCategoriesFields, { categories, order });
  }
  return { categories, order };
}
