// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DialogElementOption } from "../model/dialog.ts";
import type {
  MessageAttachment,
  MessageAttachmentField,
  MessageAttachmentFieldInit,
  MessageAttachmentInit,
  PostAction,
  PostActionInit,
  PostActionIntegration,
  PostActionIntegrationInit,
} from "../model/message-attachment.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";
import { listOfPostActionOptionsType, readDialogElementOption, writeDialogElementOption } from "./dialog.ts";

import { anyMap, basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putDynamic,
  putInt,
  putObject,
  putStruct,
  putStructs,
  putText,
  readBool,
  readDynamic,
  readList,
  readObject,
  readSafeInt,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const listOfMessageAttachmentType: GobType = { kind: "slice", get elem() { return messageAttachmentType; } };

export const listOfMessageAttachmentFieldType: GobType = { kind: "slice", get elem() { return messageAttachmentFieldType; } };

export const listOfPostActionType: GobType = { kind: "slice", get elem() { return postActionType; } };

export const messageAttachmentType: StructType = structOf("model.MessageAttachment", () => [
  ["Id", basic.int64],
  ["Fallback", basic.string],
  ["Color", basic.string],
  ["Pretext", basic.string],
  ["AuthorName", basic.string],
  ["AuthorLink", basic.string],
  ["AuthorIcon", basic.string],
  ["Title", basic.string],
  ["TitleLink", basic.string],
  ["Text", basic.string],
  ["Fields", listOfMessageAttachmentFieldType],
  ["ImageURL", basic.string],
  ["ThumbURL", basic.string],
  ["Footer", basic.string],
  ["FooterIcon", basic.string],
  ["Timestamp", basic.interface],
  ["Actions", listOfPostActionType],
]);

export const messageAttachmentFieldType: StructType = structOf("model.MessageAttachmentField", () => [
  ["Title", basic.string],
  ["Value", basic.interface],
  ["Short", basic.bool],
]);

export const postActionType: StructType = structOf("model.PostAction", () => [
  ["Id", basic.string],
  ["Type", basic.string],
  ["Name", basic.string],
  ["Tooltip", basic.string],
  ["Disabled", basic.bool],
  ["Style", basic.string],
  ["DataSource", basic.string],
  ["Options", listOfPostActionOptionsType],
  ["DefaultOption", basic.string],
  ["Integration", postActionIntegrationType],
  ["Cookie", basic.string],
]);

export const postActionIntegrationType: StructType = structOf("model.PostActionIntegration", () => [
  ["URL", basic.string],
  ["Context", anyMap],
]);

export function readMessageAttachment(r: ValueReader, plans: Plans, plan: Plan): MessageAttachment {
  let id_ = 0;
  let fallback = "";
  let color = "";
  let pretext = "";
  let authorName = "";
  let authorLink = "";
  let authorIcon = "";
  let title = "";
  let titleLink = "";
  let text = "";
  let fields: MessageAttachmentField[] = [];
  let imageUrl = "";
  let thumbUrl = "";
  let footer = "";
  let footerIcon = "";
  let timestamp: DynamicValue | undefined;
  let actions: PostAction[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readSafeInt(r, "MessageAttachment.id");
        break;
      case 1:
        fallback = readString(r);
        break;
      case 2:
        color = readString(r);
        break;
      case 3:
        pretext = readString(r);
        break;
      case 4:
        authorName = readString(r);
        break;
      case 5:
        authorLink = readString(r);
        break;
      case 6:
        authorIcon = readString(r);
        break;
      case 7:
        title = readString(r);
        break;
      case 8:
        titleLink = readString(r);
        break;
      case 9:
        text = readString(r);
        break;
      case 10:
        fields = readList(r, plans, plan.fields[at] as Plan, readMessageAttachmentField);
        break;
      case 11:
        imageUrl = readString(r);
        break;
      case 12:
        thumbUrl = readString(r);
        break;
      case 13:
        footer = readString(r);
        break;
      case 14:
        footerIcon = readString(r);
        break;
      case 15:
        timestamp = readDynamic(r, plans);
        break;
      case 16:
        actions = readList(r, plans, plan.fields[at] as Plan, readPostAction);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, fallback, color, pretext, authorName, authorLink, authorIcon, title, titleLink, text, fields, imageUrl, thumbUrl, footer, footerIcon, timestamp, actions };
}

export function writeMessageAttachment(w: ValueWriter, v: MessageAttachmentInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "fallback", v.fallback);
  last = putText(w, last, 2, "color", v.color);
  last = putText(w, last, 3, "pretext", v.pretext);
  last = putText(w, last, 4, "authorName", v.authorName);
  last = putText(w, last, 5, "authorLink", v.authorLink);
  last = putText(w, last, 6, "authorIcon", v.authorIcon);
  last = putText(w, last, 7, "title", v.title);
  last = putText(w, last, 8, "titleLink", v.titleLink);
  last = putText(w, last, 9, "text", v.text);
  last = putStructs(w, last, 10, "fields", v.fields, writeMessageAttachmentField);
  last = putText(w, last, 11, "imageUrl", v.imageUrl);
  last = putText(w, last, 12, "thumbUrl", v.thumbUrl);
  last = putText(w, last, 13, "footer", v.footer);
  last = putText(w, last, 14, "footerIcon", v.footerIcon);
  last = putDynamic(w, last, 15, "timestamp", v.timestamp);
  last = putStructs(w, last, 16, "actions", v.actions, writePostAction);
  endStruct(w);
}

export function readMessageAttachmentField(r: ValueReader, plans: Plans, plan: Plan): MessageAttachmentField {
  let title = "";
  let value: DynamicValue | undefined;
  let short = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        title = readString(r);
        break;
      case 1:
        value = readDynamic(r, plans);
        break;
      case 2:
        short = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { title, value, short };
}

export function writeMessageAttachmentField(w: ValueWriter, v: MessageAttachmentFieldInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "title", v.title);
  last = putDynamic(w, last, 1, "value", v.value);
  last = putBool(w, last, 2, "short", v.short);
  endStruct(w);
}

export function readPostAction(r: ValueReader, plans: Plans, plan: Plan): PostAction {
  let id_ = "";
  let type = "";
  let name = "";
  let tooltip = "";
  let disabled = false;
  let style = "";
  let dataSource = "";
  let options_: DialogElementOption[] = [];
  let defaultOption = "";
  let integration: PostActionIntegration | undefined;
  let cookie = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        type = readString(r);
        break;
      case 2:
        name = readString(r);
        break;
      case 3:
        tooltip = readString(r);
        break;
      case 4:
        disabled = readBool(r);
        break;
      case 5:
        style = readString(r);
        break;
      case 6:
        dataSource = readString(r);
        break;
      case 7:
        options_ = readList(r, plans, plan.fields[at] as Plan, readDialogElementOption);
        break;
      case 8:
        defaultOption = readString(r);
        break;
      case 9:
        integration = readPostActionIntegration(r, plans, plan.fields[at] as Plan);
        break;
      case 10:
        cookie = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, type, name, tooltip, disabled, style, dataSource, options: options_, defaultOption, integration, cookie };
}

export function writePostAction(w: ValueWriter, v: PostActionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "type", v.type);
  last = putText(w, last, 2, "name", v.name);
  last = putText(w, last, 3, "tooltip", v.tooltip);
  last = putBool(w, last, 4, "disabled", v.disabled);
  last = putText(w, last, 5, "style", v.style);
  last = putText(w, last, 6, "dataSource", v.dataSource);
  last = putStructs(w, last, 7, "options", v.options, writeDialogElementOption);
  last = putText(w, last, 8, "defaultOption", v.defaultOption);
  last = putStruct(w, last, 9, "integration", v.integration, writePostActionIntegration);
  last = putText(w, last, 10, "cookie", v.cookie);
  endStruct(w);
}

export function readPostActionIntegration(r: ValueReader, plans: Plans, plan: Plan): PostActionIntegration {
  let url = "";
  let context: DynamicObject | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        url = readString(r);
        break;
      case 1:
        context = readObject(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { url, context };
}

export function writePostActionIntegration(w: ValueWriter, v: PostActionIntegrationInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "url", v.url);
  last = putObject(w, last, 1, "context", v.context);
  endStruct(w);
}
