// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  Dialog,
  DialogElement,
  DialogElementInit,
  DialogElementOption,
  DialogElementOptionInit,
  DialogInit,
  OpenDialogRequest,
  OpenDialogRequestInit,
} from "../model/dialog.ts";

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
  readString,
  readTag,
  skipField,
  writeBool,
  writeInt32,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeOpenDialogRequest(w: Writer, v: OpenDialogRequestInit): void {
  expectObject(w, v);
  if (v.triggerId !== undefined && v.triggerId !== "") writeString(w, 10, "triggerId", v.triggerId);
  if (v.url !== undefined && v.url !== "") writeString(w, 18, "url", v.url);
  if (v.dialog !== undefined) {
    const at = beginMessage(w, 26, "dialog");
    encodeDialog(w, v.dialog);
    endMessage(w, at);
  }
}

const openDialogRequestFields = "1:triggerId 2:url 3:dialog";

export function decodeOpenDialogRequest(r: Reader, length = r.len - r.pos, into?: OpenDialogRequest): OpenDialogRequest {
  let triggerId = "";
  let url = "";
  let dialog: Dialog | undefined;
  if (into !== undefined) ({ triggerId, url, dialog } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          triggerId = readString(r);
          break;
        case 18:
          url = readString(r);
          break;
        case 26:
          dialog = decodeDialog(r, r.uint32(), dialog);
          break;
        default:
          skipField(r, tag, openDialogRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, openDialogRequestFields);
  }
  return { triggerId, url, dialog };
}

export function encodeDialog(w: Writer, v: DialogInit): void {
  expectObject(w, v);
  if (v.callbackId !== undefined && v.callbackId !== "") writeString(w, 10, "callbackId", v.callbackId);
  if (v.title !== undefined && v.title !== "") writeString(w, 18, "title", v.title);
  if (v.introductionText !== undefined && v.introductionText !== "") writeString(w, 26, "introductionText", v.introductionText);
  if (v.elements !== undefined) {
    expectList(w, "elements", v.elements);
    enter(w, "elements");
    let index = 0;
    for (const item of v.elements) {
      const at = beginMessage(w, 34, index);
      encodeDialogElement(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.submitLabel !== undefined && v.submitLabel !== "") writeString(w, 42, "submitLabel", v.submitLabel);
  if (v.notifyOnCancel !== undefined && v.notifyOnCancel !== false) writeBool(w, 48, "notifyOnCancel", v.notifyOnCancel);
  if (v.state !== undefined && v.state !== "") writeString(w, 58, "state", v.state);
  if (v.iconUrl !== undefined && v.iconUrl !== "") writeString(w, 66, "iconUrl", v.iconUrl);
}

const dialogFields = "1:callbackId 2:title 3:introductionText 4:elements 5:submitLabel 6:notifyOnCancel 7:state 8:iconUrl";

export function decodeDialog(r: Reader, length = r.len - r.pos, into?: Dialog): Dialog {
  let callbackId = "";
  let title = "";
  let introductionText = "";
  let elements: DialogElement[] = [];
  let submitLabel = "";
  let notifyOnCancel = false;
  let state = "";
  let iconUrl = "";
  if (into !== undefined) ({ callbackId, title, introductionText, elements, submitLabel, notifyOnCancel, state, iconUrl } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          callbackId = readString(r);
          break;
        case 18:
          title = readString(r);
          break;
        case 26:
          introductionText = readString(r);
          break;
        case 34:
          elements.push(decodeDialogElement(r, r.uint32()));
          break;
        case 42:
          submitLabel = readString(r);
          break;
        case 48:
          notifyOnCancel = r.bool();
          break;
        case 58:
          state = readString(r);
          break;
        case 66:
          iconUrl = readString(r);
          break;
        default:
          skipField(r, tag, dialogFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, dialogFields, { elements });
  }
  return { callbackId, title, introductionText, elements, submitLabel, notifyOnCancel, state, iconUrl };
}

export function encodeDialogElement(w: Writer, v: DialogElementInit): void {
  expectObject(w, v);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 10, "displayName", v.displayName);
  if (v.name !== undefined && v.name !== "") writeString(w, 18, "name", v.name);
  if (v.type !== undefined && v.type !== "") writeString(w, 26, "type", v.type);
  if (v.subtype !== undefined && v.subtype !== "") writeString(w, 34, "subtype", v.subtype);
  if (v.default !== undefined && v.default !== "") writeString(w, 42, "default", v.default);
  if (v.placeholder !== undefined && v.placeholder !== "") writeString(w, 50, "placeholder", v.placeholder);
  if (v.helpText !== undefined && v.helpText !== "") writeString(w, 58, "helpText", v.helpText);
  if (v.optional !== undefined && v.optional !== false) writeBool(w, 64, "optional", v.optional);
  if (v.minLength !== undefined && v.minLength !== 0) writeInt32(w, 72, "minLength", v.minLength);
  if (v.maxLength !== undefined && v.maxLength !== 0) writeInt32(w, 80, "maxLength", v.maxLength);
  if (v.dataSource !== undefined && v.dataSource !== "") writeString(w, 90, "dataSource", v.dataSource);
  if (v.options !== undefined) {
    expectList(w, "options", v.options);
    enter(w, "options");
    let index = 0;
    for (const item of v.options) {
      const at = beginMessage(w, 98, index);
      encodeDialogElementOption(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const dialogElementFields = "1:displayName 2:name 3:type 4:subtype 5:default 6:placeholder 7:helpText 8:optional 9:minLength 10:maxLength 11:dataSource 12:options";

export function decodeDialogElement(r: Reader, length = r.len - r.pos): DialogElement {
  let displayName = "";
  let name = "";
  let type = "";
  let subtype = "";
  let default_ = "";
  let placeholder = "";
  let helpText = "";
  let optional = false;
  let minLength = 0;
  let maxLength = 0;
  let dataSource = "";
  let options: DialogElementOption[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          displayName = readString(r);
          break;
        case 18:
          name = readString(r);
          break;
        case 26:
          type = readString(r);
          break;
        case 34:
          subtype = readString(r);
          break;
        case 42:
          default_ = readString(r);
          break;
        case 50:
          placeholder = readString(r);
          break;
        case 58:
          helpText = readString(r);
          break;
        case 64:
          optional = r.bool();
          break;
        case 72:
          minLength = r.int32();
          break;
        case 80:
          maxLength = r.int32();
          break;
        case 90:
          dataSource = readString(r);
          break;
        case 98:
          options.push(decodeDialogElementOption(r, r.uint32()));
          break;
        default:
          skipField(r, tag, dialogElementFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, dialogElementFields, { options });
  }
  return { displayName, name, type, subtype, default: default_, placeholder, helpText, optional, minLength, maxLength, dataSource, options };
}

export function encodeDialogElementOption(w: Writer, v: DialogElementOptionInit): void {
  expectObject(w, v);
  if (v.text !== undefined && v.text !== "") writeString(w, 10, "text", v.text);
  if (v.value !== undefined && v.value !== "") writeString(w, 18, "value", v.value);
}

const dialogElementOptionFields = "1:text 2:value";

export function decodeDialogElementOption(r: Reader, length = r.len - r.pos): DialogElementOption {
  let text = "";
  let value = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          text = readString(r);
          break;
        case 18:
          value = readString(r);
          break;
        default:
          skipField(r, tag, dialogElementOptionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, dialogElementOptionFields);
  }
  return { text, value };
}
