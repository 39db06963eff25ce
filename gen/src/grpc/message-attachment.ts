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
import { decodeDialogElementOption, encodeDialogElementOption } from "./dialog.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  needsTwin,
  readInt64,
  readJson,
  readJsonValue,
  readString,
  readStruct,
  readTag,
  readValue,
  skipField,
  writeBool,
  writeInt64,
  writeJson,
  writeJsonValue,
  writeString,
  writeStruct,
  writeValue,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeMessageAttachment(w: Writer, v: MessageAttachmentInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== 0) writeInt64(w, 8, "id", v.id);
  if (v.fallback !== undefined && v.fallback !== "") writeString(w, 18, "fallback", v.fallback);
  if (v.color !== undefined && v.color !== "") writeString(w, 26, "color", v.color);
  if (v.pretext !== undefined && v.pretext !== "") writeString(w, 34, "pretext", v.pretext);
  if (v.authorName !== undefined && v.authorName !== "") writeString(w, 42, "authorName", v.authorName);
  if (v.authorLink !== undefined && v.authorLink !== "") writeString(w, 50, "authorLink", v.authorLink);
  if (v.authorIcon !== undefined && v.authorIcon !== "") writeString(w, 58, "authorIcon", v.authorIcon);
  if (v.title !== undefined && v.title !== "") writeString(w, 66, "title", v.title);
  if (v.titleLink !== undefined && v.titleLink !== "") writeString(w, 74, "titleLink", v.titleLink);
  if (v.text !== undefined && v.text !== "") writeString(w, 82, "text", v.text);
  if (v.fields !== undefined) {
    expectList(w, "fields", v.fields);
    enter(w, "fields");
    let index = 0;
    for (const item of v.fields) {
      const at = beginMessage(w, 90, index);
      encodeMessageAttachmentField(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.imageUrl !== undefined && v.imageUrl !== "") writeString(w, 98, "imageUrl", v.imageUrl);
  if (v.thumbUrl !== undefined && v.thumbUrl !== "") writeString(w, 106, "thumbUrl", v.thumbUrl);
  if (v.footer !== undefined && v.footer !== "") writeString(w, 114, "footer", v.footer);
  if (v.footerIcon !== undefined && v.footerIcon !== "") writeString(w, 122, "footerIcon", v.footerIcon);
  if (v.timestamp !== undefined) writeValue(w, 130, "timestamp", v.timestamp, "round");
  if (needsTwin(v.timestamp)) writeJsonValue(w, 138, "timestamp", v.timestamp);
  if (v.actions !== undefined) {
    expectList(w, "actions", v.actions);
    enter(w, "actions");
    let index = 0;
    for (const item of v.actions) {
      const at = beginMessage(w, 146, index);
      encodePostAction(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const messageAttachmentFields = "1:id 2:fallback 3:color 4:pretext 5:authorName 6:authorLink 7:authorIcon 8:title 9:titleLink 10:text 11:fields 12:imageUrl 13:thumbUrl 14:footer 15:footerIcon 16:timestamp 17:timestamp 18:actions";

export function decodeMessageAttachment(r: Reader, length = r.len - r.pos): MessageAttachment {
  let id = 0;
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
  let timestampExact: DynamicValue | undefined;
  let actions: PostAction[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          id = readInt64(r);
          break;
        case 18:
          fallback = readString(r);
          break;
        case 26:
          color = readString(r);
          break;
        case 34:
          pretext = readString(r);
          break;
        case 42:
          authorName = readString(r);
          break;
        case 50:
          authorLink = readString(r);
          break;
        case 58:
          authorIcon = readString(r);
          break;
        case 66:
          title = readString(r);
          break;
        case 74:
          titleLink = readString(r);
          break;
        case 82:
          text = readString(r);
          break;
        case 90:
          fields.push(decodeMessageAttachmentField(r, r.uint32()));
          break;
        case 98:
          imageUrl = readString(r);
          break;
        case 106:
          thumbUrl = readString(r);
          break;
        case 114:
          footer = readString(r);
          break;
        case 122:
          footerIcon = readString(r);
          break;
        case 130:
          timestamp = readValue(r, r.uint32(), timestamp);
          break;
        case 138:
          timestampExact = readJsonValue(r);
          break;
        case 146:
          actions.push(decodePostAction(r, r.uint32()));
          break;
        default:
          skipField(r, tag, messageAttachmentFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageAttachmentFields, { fields, actions });
  }
  if (timestampExact !== undefined) timestamp = timestampExact;
  return { id, fallback, color, pretext, authorName, authorLink, authorIcon, title, titleLink, text, fields, imageUrl, thumbUrl, footer, footerIcon, timestamp, actions };
}

export function encodeMessageAttachmentField(w: Writer, v: MessageAttachmentFieldInit): void {
  expectObject(w, v);
  if (v.title !== undefined && v.title !== "") writeString(w, 10, "title", v.title);
  if (v.value !== undefined) writeValue(w, 18, "value", v.value, "round");
  if (needsTwin(v.value)) writeJsonValue(w, 26, "value", v.value);
  if (v.short !== undefined && v.short !== false) writeBool(w, 32, "short", v.short);
}

const messageAttachmentFieldFields = "1:title 2:value 3:value 4:short";

export function decodeMessageAttachmentField(r: Reader, length = r.len - r.pos): MessageAttachmentField {
  let title = "";
  let value: DynamicValue | undefined;
  let valueExact: DynamicValue | undefined;
  let short = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          title = readString(r);
          break;
        case 18:
          value = readValue(r, r.uint32(), value);
          break;
        case 26:
          valueExact = readJsonValue(r);
          break;
        case 32:
          short = r.bool();
          break;
        default:
          skipField(r, tag, messageAttachmentFieldFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageAttachmentFieldFields);
  }
  if (valueExact !== undefined) value = valueExact;
  return { title, value, short };
}

export function encodePostAction(w: Writer, v: PostActionInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.type !== undefined && v.type !== "") writeString(w, 18, "type", v.type);
  if (v.name !== undefined && v.name !== "") writeString(w, 26, "name", v.name);
  if (v.tooltip !== undefined && v.tooltip !== "") writeString(w, 34, "tooltip", v.tooltip);
  if (v.disabled !== undefined && v.disabled !== false) writeBool(w, 40, "disabled", v.disabled);
  if (v.style !== undefined && v.style !== "") writeString(w, 50, "style", v.style);
  if (v.dataSource !== undefined && v.dataSource !== "") writeString(w, 58, "dataSource", v.dataSource);
  if (v.options !== undefined) {
    expectList(w, "options", v.options);
    enter(w, "options");
    let index = 0;
    for (const item of v.options) {
      const at = beginMessage(w, 66, index);
      encodeDialogElementOption(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.defaultOption !== undefined && v.defaultOption !== "") writeString(w, 74, "defaultOption", v.defaultOption);
  if (v.integration !== undefined) {
    const at = beginMessage(w, 82, "integration");
    encodePostActionIntegration(w, v.integration);
    endMessage(w, at);
  }
  if (v.cookie !== undefined && v.cookie !== "") writeString(w, 90, "cookie", v.cookie);
}

const postActionFields = "1:id 2:type 3:name 4:tooltip 5:disabled 6:style 7:dataSource 8:options 9:defaultOption 10:integration 11:cookie";

export function decodePostAction(r: Reader, length = r.len - r.pos): PostAction {
  let id = "";
  let type = "";
  let name = "";
  let tooltip = "";
  let disabled = false;
  let style = "";
  let dataSource = "";
  let options: DialogElementOption[] = [];
  let defaultOption = "";
  let integration: PostActionIntegration | undefined;
  let cookie = "";
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
          type = readString(r);
          break;
        case 26:
          name = readString(r);
          break;
        case 34:
          tooltip = readString(r);
          break;
        case 40:
          disabled = r.bool();
          break;
        case 50:
          style = readString(r);
          break;
        case 58:
          dataSource = readString(r);
          break;
        case 66:
          options.push(decodeDialogElementOption(r, r.uint32()));
          break;
        case 74:
          defaultOption = readString(r);
          break;
        case 82:
          integration = decodePostActionIntegration(r, r.uint32(), integration);
          break;
        case 90:
          cookie = readString(r);
          break;
        default:
          skipField(r, tag, postActionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postActionFields, { options });
  }
  return { id, type, name, tooltip, disabled, style, dataSource, options, defaultOption, integration, cookie };
}

export function encodePostActionIntegration(w: Writer, v: PostActionIntegrationInit): void {
  expectObject(w, v);
  if (v.url !== undefined && v.url !== "") writeString(w, 10, "url", v.url);
  if (v.context !== undefined) writeStruct(w, 18, "context", v.context, "round");
  if (needsTwin(v.context)) writeJson(w, 26, "context", v.context);
}

const postActionIntegrationFields = "1:url 2:context 3:context";

export function decodePostActionIntegration(r: Reader, length = r.len - r.pos, into?: PostActionIntegration): PostActionIntegration {
  let url = "";
  let context: DynamicObject | undefined;
  let contextExact: DynamicObject | undefined;
  if (into !== undefined) ({ url, context } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          url = readString(r);
          break;
        case 18:
          context = readStruct(r, r.uint32(), context);
          break;
        case 26:
          contextExact = readJson(r);
          break;
        default:
          skipField(r, tag, postActionIntegrationFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postActionIntegrationFields);
  }
  if (contextExact !== undefined) context = contextExact;
  return { url, context };
}
