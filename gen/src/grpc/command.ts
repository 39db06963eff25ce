// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AutocompleteArg,
  AutocompleteArgInit,
  AutocompleteData,
  AutocompleteDataInit,
  AutocompleteDynamicListArg,
  AutocompleteDynamicListArgInit,
  AutocompleteListItem,
  AutocompleteListItemInit,
  AutocompleteStaticListArg,
  AutocompleteStaticListArgInit,
  AutocompleteTextArg,
  AutocompleteTextArgInit,
  Command,
  CommandArgs,
  CommandArgsInit,
  CommandInit,
  CommandResponse,
  CommandResponseInit,
} from "../model/command.ts";
import type { MessageAttachment } from "../model/message-attachment.ts";
import type { DynamicObject } from "../model/values.ts";
import { decodeMessageAttachment, encodeMessageAttachment } from "./message-attachment.ts";

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
  writeBool,
  writeInt64,
  writeJson,
  writeString,
  writeStruct,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCommand(w: Writer, v: CommandInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.token !== undefined && v.token !== "") writeString(w, 18, "token", v.token);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 24, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 32, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 40, "deleteAt", v.deleteAt);
  if (v.creatorId !== undefined && v.creatorId !== "") writeString(w, 50, "creatorId", v.creatorId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 58, "teamId", v.teamId);
  if (v.trigger !== undefined && v.trigger !== "") writeString(w, 66, "trigger", v.trigger);
  if (v.method !== undefined && v.method !== "") writeString(w, 74, "method", v.method);
  if (v.username !== undefined && v.username !== "") writeString(w, 82, "username", v.username);
  if (v.iconUrl !== undefined && v.iconUrl !== "") writeString(w, 90, "iconUrl", v.iconUrl);
  if (v.autoComplete !== undefined && v.autoComplete !== false) writeBool(w, 96, "autoComplete", v.autoComplete);
  if (v.autoCompleteDesc !== undefined && v.autoCompleteDesc !== "") writeString(w, 106, "autoCompleteDesc", v.autoCompleteDesc);
  if (v.autoCompleteHint !== undefined && v.autoCompleteHint !== "") writeString(w, 114, "autoCompleteHint", v.autoCompleteHint);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 122, "displayName", v.displayName);
  if (v.description !== undefined && v.description !== "") writeString(w, 130, "description", v.description);
  if (v.url !== undefined && v.url !== "") writeString(w, 138, "url", v.url);
  if (v.pluginId !== undefined && v.pluginId !== "") writeString(w, 146, "pluginId", v.pluginId);
  if (v.autocompleteData !== undefined) {
    const at = beginMessage(w, 8002, "autocompleteData");
    encodeAutocompleteData(w, v.autocompleteData);
    endMessage(w, at);
  }
  if (v.autocompleteIconData !== undefined && v.autocompleteIconData !== "") writeString(w, 8010, "autocompleteIconData", v.autocompleteIconData);
}

const commandFields = "1:id 2:token 3:createAt 4:updateAt 5:deleteAt 6:creatorId 7:teamId 8:trigger 9:method 10:username 11:iconUrl 12:autoComplete 13:autoCompleteDesc 14:autoCompleteHint 15:displayName 16:description 17:url 18:pluginId 1000:autocompleteData 1001:autocompleteIconData";

export function decodeCommand(r: Reader, length = r.len - r.pos, into?: Command): Command {
  let id = "";
  let token = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let creatorId = "";
  let teamId = "";
  let trigger = "";
  let method = "";
  let username = "";
  let iconUrl = "";
  let autoComplete = false;
  let autoCompleteDesc = "";
  let autoCompleteHint = "";
  let displayName = "";
  let description = "";
  let url = "";
  let pluginId = "";
  let autocompleteData: AutocompleteData | undefined;
  let autocompleteIconData = "";
  if (into !== undefined) ({ id, token, createAt, updateAt, deleteAt, creatorId, teamId, trigger, method, username, iconUrl, autoComplete, autoCompleteDesc, autoCompleteHint, displayName, description, url, pluginId, autocompleteData, autocompleteIconData } = into);
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
          token = readString(r);
          break;
        case 24:
          createAt = readInt64(r);
          break;
        case 32:
          updateAt = readInt64(r);
          break;
        case 40:
          deleteAt = readInt64(r);
          break;
        case 50:
          creatorId = readString(r);
          break;
        case 58:
          teamId = readString(r);
          break;
        case 66:
          trigger = readString(r);
          break;
        case 74:
          method = readString(r);
          break;
        case 82:
          username = readString(r);
          break;
        case 90:
          iconUrl = readString(r);
          break;
        case 96:
          autoComplete = r.bool();
          break;
        case 106:
          autoCompleteDesc = readString(r);
          break;
        case 114:
          autoCompleteHint = readString(r);
          break;
        case 122:
          displayName = readString(r);
          break;
        case 130:
          description = readString(r);
          break;
        case 138:
          url = readString(r);
          break;
        case 146:
          pluginId = readString(r);
          break;
        case 8002:
          autocompleteData = decodeAutocompleteData(r, r.uint32(), autocompleteData);
          break;
        case 8010:
          autocompleteIconData = readString(r);
          break;
        default:
          skipField(r, tag, commandFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, commandFields);
  }
  return { id, token, createAt, updateAt, deleteAt, creatorId, teamId, trigger, method, username, iconUrl, autoComplete, autoCompleteDesc, autoCompleteHint, displayName, description, url, pluginId, autocompleteData, autocompleteIconData };
}

export function encodeCommandArgs(w: Writer, v: CommandArgsInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 18, "channelId", v.channelId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 26, "teamId", v.teamId);
  if (v.rootId !== undefined && v.rootId !== "") writeString(w, 34, "rootId", v.rootId);
  if (v.parentId !== undefined && v.parentId !== "") writeString(w, 42, "parentId", v.parentId);
  if (v.triggerId !== undefined && v.triggerId !== "") writeString(w, 50, "triggerId", v.triggerId);
  if (v.command !== undefined && v.command !== "") writeString(w, 58, "command", v.command);
  if (v.siteUrl !== undefined && v.siteUrl !== "") writeString(w, 66, "siteUrl", v.siteUrl);
  if (v.t !== undefined && v.t !== "") writeString(w, 74, "t", v.t);
  if (v.connectionId !== undefined && v.connectionId !== "") writeString(w, 8002, "connectionId", v.connectionId);
  if (v.userMentions !== undefined) {
    enter(w, "userMentions");
    for (const key of keysOf(w, v.userMentions)) {
      const entry = beginMessage(w, 8010, key);
      writeString(w, 10, "", key);
      const item = v.userMentions[key] as (typeof v.userMentions)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.channelMentions !== undefined) {
    enter(w, "channelMentions");
    for (const key of keysOf(w, v.channelMentions)) {
      const entry = beginMessage(w, 8018, key);
      writeString(w, 10, "", key);
      const item = v.channelMentions[key] as (typeof v.channelMentions)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
}

const commandArgsFields = "1:userId 2:channelId 3:teamId 4:rootId 5:parentId 6:triggerId 7:command 8:siteUrl 9:t 1001:userMentions 1002:channelMentions 1000:connectionId";

export function decodeCommandArgs(r: Reader, length = r.len - r.pos, into?: CommandArgs): CommandArgs {
  let userId = "";
  let channelId = "";
  let teamId = "";
  let rootId = "";
  let parentId = "";
  let triggerId = "";
  let command = "";
  let siteUrl = "";
  let t = "";
  let userMentions: Record<string, string> = {};
  let channelMentions: Record<string, string> = {};
  let connectionId = "";
  if (into !== undefined) ({ userId, channelId, teamId, rootId, parentId, triggerId, command, siteUrl, t, userMentions, channelMentions, connectionId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          channelId = readString(r);
          break;
        case 26:
          teamId = readString(r);
          break;
        case 34:
          rootId = readString(r);
          break;
        case 42:
          parentId = readString(r);
          break;
        case 50:
          triggerId = readString(r);
          break;
        case 58:
          command = readString(r);
          break;
        case 66:
          siteUrl = readString(r);
          break;
        case 74:
          t = readString(r);
          break;
        case 8002:
          connectionId = readString(r);
          break;
        case 8010: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof userMentions)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(userMentions, key, item ?? "");
          break;
        }
        case 8018: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof channelMentions)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(channelMentions, key, item ?? "");
          break;
        }
        default:
          skipField(r, tag, commandArgsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, commandArgsFields);
  }
  return { userId, channelId, teamId, rootId, parentId, triggerId, command, siteUrl, t, userMentions, channelMentions, connectionId };
}

export function encodeCommandResponse(w: Writer, v: CommandResponseInit): void {
  expectObject(w, v);
  if (v.responseType !== undefined && v.responseType !== "") writeString(w, 10, "responseType", v.responseType);
  if (v.text !== undefined && v.text !== "") writeString(w, 18, "text", v.text);
  if (v.username !== undefined && v.username !== "") writeString(w, 26, "username", v.username);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 34, "channelId", v.channelId);
  if (v.iconUrl !== undefined && v.iconUrl !== "") writeString(w, 42, "iconUrl", v.iconUrl);
  if (v.type !== undefined && v.type !== "") writeString(w, 50, "type", v.type);
  if (v.props !== undefined) writeStruct(w, 58, "props", v.props, "round");
  if (v.gotoLocation !== undefined && v.gotoLocation !== "") writeString(w, 66, "gotoLocation", v.gotoLocation);
  if (v.triggerId !== undefined && v.triggerId !== "") writeString(w, 74, "triggerId", v.triggerId);
  if (v.skipSlackParsing !== undefined && v.skipSlackParsing !== false) writeBool(w, 80, "skipSlackParsing", v.skipSlackParsing);
  if (v.attachments !== undefined) {
    expectList(w, "attachments", v.attachments);
    enter(w, "attachments");
    let index = 0;
    for (const item of v.attachments) {
      const at = beginMessage(w, 8002, index);
      encodeMessageAttachment(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.extraResponses !== undefined) {
    expectList(w, "extraResponses", v.extraResponses);
    enter(w, "extraResponses");
    let index = 0;
    for (const item of v.extraResponses) {
      const at = beginMessage(w, 8010, index);
      encodeCommandResponse(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (needsTwin(v.props)) writeJson(w, 8018, "props", v.props);
}

const commandResponseFields = "1:responseType 2:text 3:username 4:channelId 5:iconUrl 6:type 7:props 1002:props 8:gotoLocation 9:triggerId 10:skipSlackParsing 1000:attachments 1001:extraResponses";

export function decodeCommandResponse(r: Reader, length = r.len - r.pos, into?: CommandResponse): CommandResponse {
  let responseType = "";
  let text = "";
  let username = "";
  let channelId = "";
  let iconUrl = "";
  let type = "";
  let props: DynamicObject | undefined;
  let propsExact: DynamicObject | undefined;
  let gotoLocation = "";
  let triggerId = "";
  let skipSlackParsing = false;
  let attachments: MessageAttachment[] = [];
  let extraResponses: CommandResponse[] = [];
  if (into !== undefined) ({ responseType, text, username, channelId, iconUrl, type, props, gotoLocation, triggerId, skipSlackParsing, attachments, extraResponses } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          responseType = readString(r);
          break;
        case 18:
          text = readString(r);
          break;
        case 26:
          username = readString(r);
          break;
        case 34:
          channelId = readString(r);
          break;
        case 42:
          iconUrl = readString(r);
          break;
        case 50:
          type = readString(r);
          break;
        case 58:
          props = readStruct(r, r.uint32(), props);
          break;
        case 8018:
          propsExact = readJson(r);
          break;
        case 66:
          gotoLocation = readString(r);
          break;
        case 74:
          triggerId = readString(r);
          break;
        case 80:
          skipSlackParsing = r.bool();
          break;
        case 8002:
          attachments.push(decodeMessageAttachment(r, r.uint32()));
          break;
        case 8010:
          extraResponses.push(decodeCommandResponse(r, r.uint32()));
          break;
        default:
          skipField(r, tag, commandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, commandResponseFields, { attachments, extraResponses });
  }
  if (propsExact !== undefined) props = propsExact;
  return { responseType, text, username, channelId, iconUrl, type, props, gotoLocation, triggerId, skipSlackParsing, attachments, extraResponses };
}

export function encodeAutocompleteData(w: Writer, v: AutocompleteDataInit): void {
  expectObject(w, v);
  if (v.trigger !== undefined && v.trigger !== "") writeString(w, 10, "trigger", v.trigger);
  if (v.hint !== undefined && v.hint !== "") writeString(w, 18, "hint", v.hint);
  if (v.helpText !== undefined && v.helpText !== "") writeString(w, 26, "helpText", v.helpText);
  if (v.roleId !== undefined && v.roleId !== "") writeString(w, 34, "roleId", v.roleId);
  if (v.arguments !== undefined) {
    expectList(w, "arguments", v.arguments);
    enter(w, "arguments");
    let index = 0;
    for (const item of v.arguments) {
      const at = beginMessage(w, 42, index);
      encodeAutocompleteArg(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.subCommands !== undefined) {
    expectList(w, "subCommands", v.subCommands);
    enter(w, "subCommands");
    let index = 0;
    for (const item of v.subCommands) {
      const at = beginMessage(w, 50, index);
      encodeAutocompleteData(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const autocompleteDataFields = "1:trigger 2:hint 3:helpText 4:roleId 5:arguments 6:subCommands";

export function decodeAutocompleteData(r: Reader, length = r.len - r.pos, into?: AutocompleteData): AutocompleteData {
  let trigger = "";
  let hint = "";
  let helpText = "";
  let roleId = "";
  let arguments_: AutocompleteArg[] = [];
  let subCommands: AutocompleteData[] = [];
  if (into !== undefined) ({ trigger, hint, helpText, roleId, arguments: arguments_, subCommands } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          trigger = readString(r);
          break;
        case 18:
          hint = readString(r);
          break;
        case 26:
          helpText = readString(r);
          break;
        case 34:
          roleId = readString(r);
          break;
        case 42:
          arguments_.push(decodeAutocompleteArg(r, r.uint32()));
          break;
        case 50:
          subCommands.push(decodeAutocompleteData(r, r.uint32()));
          break;
        default:
          skipField(r, tag, autocompleteDataFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, autocompleteDataFields, { arguments: arguments_, subCommands });
  }
  return { trigger, hint, helpText, roleId, arguments: arguments_, subCommands };
}

export function encodeAutocompleteArg(w: Writer, v: AutocompleteArgInit): void {
  expectObject(w, v);
  if (v.name !== undefined && v.name !== "") writeString(w, 10, "name", v.name);
  if (v.helpText !== undefined && v.helpText !== "") writeString(w, 18, "helpText", v.helpText);
  if (v.type !== undefined && v.type !== "") writeString(w, 26, "type", v.type);
  if (v.required !== undefined && v.required !== false) writeBool(w, 32, "required", v.required);
  if (v.text !== undefined) {
    const at = beginMessage(w, 42, "text");
    encodeAutocompleteTextArg(w, v.text);
    endMessage(w, at);
  }
  if (v.staticList !== undefined) {
    const at = beginMessage(w, 50, "staticList");
    encodeAutocompleteStaticListArg(w, v.staticList);
    endMessage(w, at);
  }
  if (v.dynamicList !== undefined) {
    const at = beginMessage(w, 58, "dynamicList");
    encodeAutocompleteDynamicListArg(w, v.dynamicList);
    endMessage(w, at);
  }
}

const autocompleteArgFields = "1:name 2:helpText 3:type 4:required 5:text 6:staticList 7:dynamicList";

export function decodeAutocompleteArg(r: Reader, length = r.len - r.pos): AutocompleteArg {
  let name = "";
  let helpText = "";
  let type = "";
  let required = false;
  let text: AutocompleteTextArg | undefined;
  let staticList: AutocompleteStaticListArg | undefined;
  let dynamicList: AutocompleteDynamicListArg | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          name = readString(r);
          break;
        case 18:
          helpText = readString(r);
          break;
        case 26:
          type = readString(r);
          break;
        case 32:
          required = r.bool();
          break;
        case 42:
          text = decodeAutocompleteTextArg(r, r.uint32(), text);
          break;
        case 50:
          staticList = decodeAutocompleteStaticListArg(r, r.uint32(), staticList);
          break;
        case 58:
          dynamicList = decodeAutocompleteDynamicListArg(r, r.uint32(), dynamicList);
          break;
        default:
          skipField(r, tag, autocompleteArgFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, autocompleteArgFields);
  }
  return { name, helpText, type, required, text, staticList, dynamicList };
}

export function encodeAutocompleteTextArg(w: Writer, v: AutocompleteTextArgInit): void {
  expectObject(w, v);
  if (v.hint !== undefined && v.hint !== "") writeString(w, 10, "hint", v.hint);
  if (v.pattern !== undefined && v.pattern !== "") writeString(w, 18, "pattern", v.pattern);
}

const autocompleteTextArgFields = "1:hint 2:pattern";

export function decodeAutocompleteTextArg(r: Reader, length = r.len - r.pos, into?: AutocompleteTextArg): AutocompleteTextArg {
  let hint = "";
  let pattern = "";
  if (into !== undefined) ({ hint, pattern } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          hint = readString(r);
          break;
        case 18:
          pattern = readString(r);
          break;
        default:
          skipField(r, tag, autocompleteTextArgFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, autocompleteTextArgFields);
  }
  return { hint, pattern };
}

export function encodeAutocompleteStaticListArg(w: Writer, v: AutocompleteStaticListArgInit): void {
  expectObject(w, v);
  if (v.possibleArguments !== undefined) {
    expectList(w, "possibleArguments", v.possibleArguments);
    enter(w, "possibleArguments");
    let index = 0;
    for (const item of v.possibleArguments) {
      const at = beginMessage(w, 10, index);
      encodeAutocompleteListItem(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const autocompleteStaticListArgFields = "1:possibleArguments";

export function decodeAutocompleteStaticListArg(r: Reader, length = r.len - r.pos, into?: AutocompleteStaticListArg): AutocompleteStaticListArg {
  let possibleArguments: AutocompleteListItem[] = [];
  if (into !== undefined) ({ possibleArguments } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          possibleArguments.push(decodeAutocompleteListItem(r, r.uint32()));
          break;
        default:
          skipField(r, tag, autocompleteStaticListArgFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, autocompleteStaticListArgFields, { possibleArguments });
  }
  return { possibleArguments };
}

export function encodeAutocompleteListItem(w: Writer, v: AutocompleteListItemInit): void {
  expectObject(w, v);
  if (v.item !== undefined && v.item !== "") writeString(w, 10, "item", v.item);
  if (v.hint !== undefined && v.hint !== "") writeString(w, 18, "hint", v.hint);
  if (v.helpText !== undefined && v.helpText !== "") writeString(w, 26, "helpText", v.helpText);
}

const autocompleteListItemFields = "1:item 2:hint 3:helpText";

export function decodeAutocompleteListItem(r: Reader, length = r.len - r.pos): AutocompleteListItem {
  let item_ = "";
  let hint = "";
  let helpText = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          item_ = readString(r);
          break;
        case 18:
          hint = readString(r);
          break;
        case 26:
          helpText = readString(r);
          break;
        default:
          skipField(r, tag, autocompleteListItemFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, autocompleteListItemFields);
  }
  return { item: item_, hint, helpText };
}

export function encodeAutocompleteDynamicListArg(w: Writer, v: AutocompleteDynamicListArgInit): void {
  expectObject(w, v);
  if (v.fetchUrl !== undefined && v.fetchUrl !== "") writeString(w, 10, "fetchUrl", v.fetchUrl);
}

const autocompleteDynamicListArgFields = "1:fetchUrl";

export function decodeAutocompleteDynamicListArg(r: Reader, length = r.len - r.pos, into?: AutocompleteDynamicListArg): AutocompleteDynamicListArg {
  let fetchUrl = "";
  if (into !== undefined) ({ fetchUrl } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          fetchUrl = readString(r);
          break;
        default:
          skipField(r, tag, autocompleteDynamicListArgFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, autocompleteDynamicListArgFields);
  }
  return { fetchUrl };
}
