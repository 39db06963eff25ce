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
import { listOfMessageAttachmentType, readMessageAttachment, writeMessageAttachment } from "./message-attachment.ts";
import { mapOfStringType } from "./types.ts";

import { anyMap, basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  enterValue,
  expectObject,
  nextOf,
  putBool,
  putHeld,
  putInt,
  putObject,
  putStruct,
  putStructs,
  putText,
  putTextMap,
  readAs,
  readBool,
  readInterfaceHead,
  readList,
  readObject,
  readSafeInt,
  readString,
  readTextMap,
  skipField,
  skipTop,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const autocompleteArgType: StructType = structOf("model.AutocompleteArg", () => [
  ["Name", basic.string],
  ["HelpText", basic.string],
  ["Type", basic.string],
  ["Required", basic.bool],
  ["Data", basic.interface],
]);

export const listOfAutocompleteArgType: GobType = { kind: "slice", get elem() { return autocompleteArgType; } };

export const listOfAutocompleteDataType: GobType = { kind: "slice", get elem() { return autocompleteDataType; } };

export const autocompleteDataType: StructType = structOf("model.AutocompleteData", () => [
  ["Trigger", basic.string],
  ["Hint", basic.string],
  ["HelpText", basic.string],
  ["RoleID", basic.string],
  ["Arguments", listOfAutocompleteArgType],
  ["SubCommands", listOfAutocompleteDataType],
]);

export const autocompleteDynamicListArgType: StructType = structOf("model.AutocompleteDynamicListArg", () => [
  ["FetchURL", basic.string],
]);

export const autocompleteListItemType: StructType = structOf("model.AutocompleteListItem", () => [
  ["Item", basic.string],
  ["Hint", basic.string],
  ["HelpText", basic.string],
]);

export const listOfAutocompleteListItemType: GobType = { kind: "slice", get elem() { return autocompleteListItemType; } };

export const autocompleteStaticListArgType: StructType = structOf("model.AutocompleteStaticListArg", () => [
  ["PossibleArguments", listOfAutocompleteListItemType],
]);

export const autocompleteTextArgType: StructType = structOf("model.AutocompleteTextArg", () => [
  ["Hint", basic.string],
  ["Pattern", basic.string],
]);

export const commandType: StructType = structOf("model.Command", () => [
  ["Id", basic.string],
  ["Token", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["CreatorId", basic.string],
  ["TeamId", basic.string],
  ["Trigger", basic.string],
  ["Method", basic.string],
  ["Username", basic.string],
  ["IconURL", basic.string],
  ["AutoComplete", basic.bool],
  ["AutoCompleteDesc", basic.string],
  ["AutoCompleteHint", basic.string],
  ["DisplayName", basic.string],
  ["Description", basic.string],
  ["URL", basic.string],
  ["PluginId", basic.string],
  ["AutocompleteData", autocompleteDataType],
  ["AutocompleteIconData", basic.string],
]);

export const commandArgsType: StructType = structOf("model.CommandArgs", () => [
  ["UserId", basic.string],
  ["ChannelId", basic.string],
  ["TeamId", basic.string],
  ["RootId", basic.string],
  ["ParentId", basic.string],
  ["TriggerId", basic.string],
  ["ConnectionId", basic.string],
  ["Command", basic.string],
  ["SiteURL", basic.string],
  ["UserMentions", mapOfStringType],
  ["ChannelMentions", mapOfStringType],
]);

export const listOfCommandResponseType: GobType = { kind: "slice", get elem() { return commandResponseType; } };

export const commandResponseType: StructType = structOf("model.CommandResponse", () => [
  ["ResponseType", basic.string],
  ["Text", basic.string],
  ["Username", basic.string],
  ["ChannelId", basic.string],
  ["IconURL", basic.string],
  ["Type", basic.string],
  ["Props", anyMap],
  ["GotoLocation", basic.string],
  ["TriggerId", basic.string],
  ["SkipSlackParsing", basic.bool],
  ["Attachments", listOfMessageAttachmentType],
  ["ExtraResponses", listOfCommandResponseType],
]);

export function readCommand(r: ValueReader, plans: Plans, plan: Plan): Command {
  let id_ = "";
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
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        token = readString(r);
        break;
      case 2:
        createAt = readSafeInt(r, "Command.createAt");
        break;
      case 3:
        updateAt = readSafeInt(r, "Command.updateAt");
        break;
      case 4:
        deleteAt = readSafeInt(r, "Command.deleteAt");
        break;
      case 5:
        creatorId = readString(r);
        break;
      case 6:
        teamId = readString(r);
        break;
      case 7:
        trigger = readString(r);
        break;
      case 8:
        method = readString(r);
        break;
      case 9:
        username = readString(r);
        break;
      case 10:
        iconUrl = readString(r);
        break;
      case 11:
        autoComplete = readBool(r);
        break;
      case 12:
        autoCompleteDesc = readString(r);
        break;
      case 13:
        autoCompleteHint = readString(r);
        break;
      case 14:
        displayName = readString(r);
        break;
      case 15:
        description = readString(r);
        break;
      case 16:
        url = readString(r);
        break;
      case 17:
        pluginId = readString(r);
        break;
      case 18:
        autocompleteData = readAutocompleteData(r, plans, plan.fields[at] as Plan);
        break;
      case 19:
        autocompleteIconData = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, token, createAt, updateAt, deleteAt, creatorId, teamId, trigger, method, username, iconUrl, autoComplete, autoCompleteDesc, autoCompleteHint, displayName, description, url, pluginId, autocompleteData, autocompleteIconData };
}

export function writeCommand(w: ValueWriter, v: CommandInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "token", v.token);
  last = putInt(w, last, 2, "createAt", v.createAt);
  last = putInt(w, last, 3, "updateAt", v.updateAt);
  last = putInt(w, last, 4, "deleteAt", v.deleteAt);
  last = putText(w, last, 5, "creatorId", v.creatorId);
  last = putText(w, last, 6, "teamId", v.teamId);
  last = putText(w, last, 7, "trigger", v.trigger);
  last = putText(w, last, 8, "method", v.method);
  last = putText(w, last, 9, "username", v.username);
  last = putText(w, last, 10, "iconUrl", v.iconUrl);
  last = putBool(w, last, 11, "autoComplete", v.autoComplete);
  last = putText(w, last, 12, "autoCompleteDesc", v.autoCompleteDesc);
  last = putText(w, last, 13, "autoCompleteHint", v.autoCompleteHint);
  last = putText(w, last, 14, "displayName", v.displayName);
  last = putText(w, last, 15, "description", v.description);
  last = putText(w, last, 16, "url", v.url);
  last = putText(w, last, 17, "pluginId", v.pluginId);
  last = putStruct(w, last, 18, "autocompleteData", v.autocompleteData, writeAutocompleteData);
  last = putText(w, last, 19, "autocompleteIconData", v.autocompleteIconData);
  endStruct(w);
}

export function readCommandArgs(r: ValueReader, _plans: Plans, plan: Plan): CommandArgs {
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
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        userId = readString(r);
        break;
      case 1:
        channelId = readString(r);
        break;
      case 2:
        teamId = readString(r);
        break;
      case 3:
        rootId = readString(r);
        break;
      case 4:
        parentId = readString(r);
        break;
      case 5:
        triggerId = readString(r);
        break;
      case 6:
        connectionId = readString(r);
        break;
      case 7:
        command = readString(r);
        break;
      case 8:
        siteUrl = readString(r);
        break;
      case 9:
        userMentions = readTextMap(r);
        break;
      case 10:
        channelMentions = readTextMap(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { userId, channelId, teamId, rootId, parentId, triggerId, command, siteUrl, t, userMentions, channelMentions, connectionId };
}

export function writeCommandArgs(w: ValueWriter, v: CommandArgsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "channelId", v.channelId);
  last = putText(w, last, 2, "teamId", v.teamId);
  last = putText(w, last, 3, "rootId", v.rootId);
  last = putText(w, last, 4, "parentId", v.parentId);
  last = putText(w, last, 5, "triggerId", v.triggerId);
  last = putText(w, last, 6, "connectionId", v.connectionId);
  last = putText(w, last, 7, "command", v.command);
  last = putText(w, last, 8, "siteUrl", v.siteUrl);
  last = putTextMap(w, last, 9, "userMentions", v.userMentions);
  last = putTextMap(w, last, 10, "channelMentions", v.channelMentions);
  endStruct(w);
}

export function readCommandResponse(r: ValueReader, plans: Plans, plan: Plan): CommandResponse {
  let responseType = "";
  let text = "";
  let username = "";
  let channelId = "";
  let iconUrl = "";
  let type = "";
  let props: DynamicObject | undefined;
  let gotoLocation = "";
  let triggerId = "";
  let skipSlackParsing = false;
  let attachments: MessageAttachment[] = [];
  let extraResponses: CommandResponse[] = [];
  enterValue(r);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        responseType = readString(r);
        break;
      case 1:
        text = readString(r);
        break;
      case 2:
        username = readString(r);
        break;
      case 3:
        channelId = readString(r);
        break;
      case 4:
        iconUrl = readString(r);
        break;
      case 5:
        type = readString(r);
        break;
      case 6:
        props = readObject(r, plans);
        break;
      case 7:
        gotoLocation = readString(r);
        break;
      case 8:
        triggerId = readString(r);
        break;
      case 9:
        skipSlackParsing = readBool(r);
        break;
      case 10:
        attachments = readList(r, plans, plan.fields[at] as Plan, readMessageAttachment);
        break;
      case 11:
        extraResponses = readList(r, plans, plan.fields[at] as Plan, readCommandResponse);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  r.depth -= 1;
  return { responseType, text, username, channelId, iconUrl, type, props, gotoLocation, triggerId, skipSlackParsing, attachments, extraResponses };
}

export function writeCommandResponse(w: ValueWriter, v: CommandResponseInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "responseType", v.responseType);
  last = putText(w, last, 1, "text", v.text);
  last = putText(w, last, 2, "username", v.username);
  last = putText(w, last, 3, "channelId", v.channelId);
  last = putText(w, last, 4, "iconUrl", v.iconUrl);
  last = putText(w, last, 5, "type", v.type);
  last = putObject(w, last, 6, "props", v.props);
  last = putText(w, last, 7, "gotoLocation", v.gotoLocation);
  last = putText(w, last, 8, "triggerId", v.triggerId);
  last = putBool(w, last, 9, "skipSlackParsing", v.skipSlackParsing);
  last = putStructs(w, last, 10, "attachments", v.attachments, writeMessageAttachment);
  last = putStructs(w, last, 11, "extraResponses", v.extraResponses, writeCommandResponse);
  endStruct(w);
}

export function readAutocompleteData(r: ValueReader, plans: Plans, plan: Plan): AutocompleteData {
  let trigger = "";
  let hint = "";
  let helpText = "";
  let roleId = "";
  let arguments_: AutocompleteArg[] = [];
  let subCommands: AutocompleteData[] = [];
  enterValue(r);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        trigger = readString(r);
        break;
      case 1:
        hint = readString(r);
        break;
      case 2:
        helpText = readString(r);
        break;
      case 3:
        roleId = readString(r);
        break;
      case 4:
        arguments_ = readList(r, plans, plan.fields[at] as Plan, readAutocompleteArg);
        break;
      case 5:
        subCommands = readList(r, plans, plan.fields[at] as Plan, readAutocompleteData);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  r.depth -= 1;
  return { trigger, hint, helpText, roleId, arguments: arguments_, subCommands };
}

export function writeAutocompleteData(w: ValueWriter, v: AutocompleteDataInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "trigger", v.trigger);
  last = putText(w, last, 1, "hint", v.hint);
  last = putText(w, last, 2, "helpText", v.helpText);
  last = putText(w, last, 3, "roleId", v.roleId);
  last = putStructs(w, last, 4, "arguments", v.arguments, writeAutocompleteArg);
  last = putStructs(w, last, 5, "subCommands", v.subCommands, writeAutocompleteData);
  endStruct(w);
}

export function readAutocompleteArg(r: ValueReader, plans: Plans, plan: Plan): AutocompleteArg {
  let name = "";
  let helpText = "";
  let type = "";
  let required = false;
  let text: AutocompleteTextArg | undefined;
  let staticList: AutocompleteStaticListArg | undefined;
  let dynamicList: AutocompleteDynamicListArg | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        name = readString(r);
        break;
      case 1:
        helpText = readString(r);
        break;
      case 2:
        type = readString(r);
        break;
      case 3:
        required = readBool(r);
        break;
      case 4: {
        const held = readInterfaceHead(r);
        switch (held?.name) {
          case "*model.AutocompleteTextArg":
            text = readAs(r, plans, held.id, autocompleteTextArgType, readAutocompleteTextArg);
            break;
          case "*model.AutocompleteStaticListArg":
            staticList = readAs(r, plans, held.id, autocompleteStaticListArgType, readAutocompleteStaticListArg);
            break;
          case "*model.AutocompleteDynamicListArg":
            dynamicList = readAs(r, plans, held.id, autocompleteDynamicListArgType, readAutocompleteDynamicListArg);
            break;
          default:
            if (held) skipTop(r, held.id);
        }
        break;
      }
      default:
        skipField(r, plan, at);
    }
  }
  return { name, helpText, type, required, text, staticList, dynamicList };
}

export function writeAutocompleteArg(w: ValueWriter, v: AutocompleteArgInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  last = putText(w, last, 1, "helpText", v.helpText);
  last = putText(w, last, 2, "type", v.type);
  last = putBool(w, last, 3, "required", v.required);
  last = putHeld(w, last, 4, "text", v.text, "*model.AutocompleteTextArg", autocompleteTextArgType, writeAutocompleteTextArg);
  if (last < 4) last = putHeld(w, last, 4, "staticList", v.staticList, "*model.AutocompleteStaticListArg", autocompleteStaticListArgType, writeAutocompleteStaticListArg);
  if (last < 4) last = putHeld(w, last, 4, "dynamicList", v.dynamicList, "*model.AutocompleteDynamicListArg", autocompleteDynamicListArgType, writeAutocompleteDynamicListArg);
  endStruct(w);
}

export function readAutocompleteTextArg(r: ValueReader, _plans: Plans, plan: Plan): AutocompleteTextArg {
  let hint = "";
  let pattern = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        hint = readString(r);
        break;
      case 1:
        pattern = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { hint, pattern };
}

export function writeAutocompleteTextArg(w: ValueWriter, v: AutocompleteTextArgInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "hint", v.hint);
  last = putText(w, last, 1, "pattern", v.pattern);
  endStruct(w);
}

export function readAutocompleteStaticListArg(r: ValueReader, plans: Plans, plan: Plan): AutocompleteStaticListArg {
  let possibleArguments: AutocompleteListItem[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        possibleArguments = readList(r, plans, plan.fields[at] as Plan, readAutocompleteListItem);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { possibleArguments };
}

export function writeAutocompleteStaticListArg(w: ValueWriter, v: AutocompleteStaticListArgInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "possibleArguments", v.possibleArguments, writeAutocompleteListItem);
  endStruct(w);
}

export function readAutocompleteListItem(r: ValueReader, _plans: Plans, plan: Plan): AutocompleteListItem {
  let item = "";
  let hint = "";
  let helpText = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        item = readString(r);
        break;
      case 1:
        hint = readString(r);
        break;
      case 2:
        helpText = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { item, hint, helpText };
}

export function writeAutocompleteListItem(w: ValueWriter, v: AutocompleteListItemInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "item", v.item);
  last = putText(w, last, 1, "hint", v.hint);
  last = putText(w, last, 2, "helpText", v.helpText);
  endStruct(w);
}

export function readAutocompleteDynamicListArg(r: ValueReader, _plans: Plans, plan: Plan): AutocompleteDynamicListArg {
  let fetchUrl = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        fetchUrl = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { fetchUrl };
}

export function writeAutocompleteDynamicListArg(w: ValueWriter, v: AutocompleteDynamicListArgInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "fetchUrl", v.fetchUrl);
  endStruct(w);
}

export const listOfCommandType: GobType = { kind: "slice", get elem() { return commandType; } };
