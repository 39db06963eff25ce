// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  Dialog,
  DialogActionButton,
  DialogActionButtonInit,
  DialogDateTimeConfig,
  DialogDateTimeConfigInit,
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
  keysOf,
  leave,
  messageEnd,
  readInt64,
  readString,
  readTag,
  setKey,
  skipField,
  writeBool,
  writeInt32,
  writeInt64,
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
  if (v.sourceUrl !== undefined && v.sourceUrl !== "") writeString(w, 8002, "sourceUrl", v.sourceUrl);
}

const dialogFields = "1:callbackId 2:title 3:introductionText 4:elements 5:submitLabel 6:notifyOnCancel 7:state 8:iconUrl 1000:sourceUrl";

export function decodeDialog(r: Reader, length = r.len - r.pos, into?: Dialog): Dialog {
  let callbackId = "";
  let title = "";
  let introductionText = "";
  let elements: DialogElement[] = [];
  let submitLabel = "";
  let notifyOnCancel = false;
  let state = "";
  let iconUrl = "";
  let sourceUrl = "";
  if (into !== undefined) ({ callbackId, title, introductionText, elements, submitLabel, notifyOnCancel, state, iconUrl, sourceUrl } = into);
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
        case 8002:
          sourceUrl = readString(r);
          break;
        default:
          skipField(r, tag, dialogFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, dialogFields, { elements });
  }
  return { callbackId, title, introductionText, elements, submitLabel, notifyOnCancel, state, iconUrl, sourceUrl };
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
  if (v.minLength !== undefined && v.minLength !== 0 && (v.minLength | 0) === v.minLength) writeInt32(w, 72, "minLength", v.minLength);
  if (v.maxLength !== undefined && v.maxLength !== 0 && (v.maxLength | 0) === v.maxLength) writeInt32(w, 80, "maxLength", v.maxLength);
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
  if (v.dataSourceUrl !== undefined && v.dataSourceUrl !== "") writeString(w, 8002, "dataSourceUrl", v.dataSourceUrl);
  if (v.multiSelect !== undefined && v.multiSelect !== false) writeBool(w, 8008, "multiSelect", v.multiSelect);
  if (v.allowMultiple !== undefined && v.allowMultiple !== false) writeBool(w, 8016, "allowMultiple", v.allowMultiple);
  if (v.refresh !== undefined && v.refresh !== false) writeBool(w, 8024, "refresh", v.refresh);
  if (v.dateTimeConfig !== undefined) {
    const at = beginMessage(w, 8034, "dateTimeConfig");
    encodeDialogDateTimeConfig(w, v.dateTimeConfig);
    endMessage(w, at);
  }
  if (v.actionButton !== undefined) {
    const at = beginMessage(w, 8042, "actionButton");
    encodeDialogActionButton(w, v.actionButton);
    endMessage(w, at);
  }
  if (v.minLength !== undefined && (v.minLength | 0) !== v.minLength) writeInt64(w, 8048, "minLength", v.minLength);
  if (v.maxLength !== undefined && (v.maxLength | 0) !== v.maxLength) writeInt64(w, 8056, "maxLength", v.maxLength);
}

const dialogElementFields = "1:displayName 2:name 3:type 4:subtype 5:default 6:placeholder 7:helpText 8:optional 9:minLength 1006:minLength 10:maxLength 1007:maxLength 11:dataSource 12:options 1000:dataSourceUrl 1001:multiSelect 1002:allowMultiple 1003:refresh 1004:dateTimeConfig 1005:actionButton";

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
  let minLengthExact: number | undefined;
  let maxLength = 0;
  let maxLengthExact: number | undefined;
  let dataSource = "";
  let options: DialogElementOption[] = [];
  let dataSourceUrl = "";
  let multiSelect = false;
  let allowMultiple = false;
  let refresh = false;
  let dateTimeConfig: DialogDateTimeConfig | undefined;
  let actionButton: DialogActionButton | undefined;
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
        case 8048:
          minLengthExact = readInt64(r);
          break;
        case 80:
          maxLength = r.int32();
          break;
        case 8056:
          maxLengthExact = readInt64(r);
          break;
        case 90:
          dataSource = readString(r);
          break;
        case 98:
          options.push(decodeDialogElementOption(r, r.uint32()));
          break;
        case 8002:
          dataSourceUrl = readString(r);
          break;
        case 8008:
          multiSelect = r.bool();
          break;
        case 8016:
          allowMultiple = r.bool();
          break;
        case 8024:
          refresh = r.bool();
          break;
        case 8034:
          dateTimeConfig = decodeDialogDateTimeConfig(r, r.uint32(), dateTimeConfig);
          break;
        case 8042:
          actionButton = decodeDialogActionButton(r, r.uint32(), actionButton);
          break;
        default:
          skipField(r, tag, dialogElementFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, dialogElementFields, { options });
  }
  if (minLengthExact !== undefined) minLength = minLengthExact;
  if (maxLengthExact !== undefined) maxLength = maxLengthExact;
  return { displayName, name, type, subtype, default: default_, placeholder, helpText, optional, minLength, maxLength, dataSource, options, dataSourceUrl, multiSelect, allowMultiple, refresh, dateTimeConfig, actionButton };
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

export function encodeDialogDateTimeConfig(w: Writer, v: DialogDateTimeConfigInit): void {
  expectObject(w, v);
  if (v.minDate !== undefined && v.minDate !== "") writeString(w, 10, "minDate", v.minDate);
  if (v.maxDate !== undefined && v.maxDate !== "") writeString(w, 18, "maxDate", v.maxDate);
  if (v.timeInterval !== undefined && v.timeInterval !== 0) writeInt64(w, 24, "timeInterval", v.timeInterval);
  if (v.locationTimezone !== undefined && v.locationTimezone !== "") writeString(w, 34, "locationTimezone", v.locationTimezone);
  if (v.manualTimeEntry !== undefined && v.manualTimeEntry !== false) writeBool(w, 40, "manualTimeEntry", v.manualTimeEntry);
}

const dialogDateTimeConfigFields = "1:minDate 2:maxDate 3:timeInterval 4:locationTimezone 5:manualTimeEntry";

export function decodeDialogDateTimeConfig(r: Reader, length = r.len - r.pos, into?: DialogDateTimeConfig): DialogDateTimeConfig {
  let minDate = "";
  let maxDate = "";
  let timeInterval = 0;
  let locationTimezone = "";
  let manualTimeEntry = false;
  if (into !== undefined) ({ minDate, maxDate, timeInterval, locationTimezone, manualTimeEntry } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          minDate = readString(r);
          break;
        case 18:
          maxDate = readString(r);
          break;
        case 24:
          timeInterval = readInt64(r);
          break;
        case 34:
          locationTimezone = readString(r);
          break;
        case 40:
          manualTimeEntry = r.bool();
          break;
        default:
          skipField(r, tag, dialogDateTimeConfigFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, dialogDateTimeConfigFields);
  }
  return { minDate, maxDate, timeInterval, locationTimezone, manualTimeEntry };
}

export function encodeDialogActionButton(w: Writer, v: DialogActionButtonInit): void {
  expectObject(w, v);
  if (v.url !== undefined && v.url !== "") writeString(w, 10, "url", v.url);
  if (v.context !== undefined) {
    enter(w, "context");
    for (const key of keysOf(w, v.context)) {
      const entry = beginMessage(w, 18, key);
      writeString(w, 10, "", key);
      const item = v.context[key] as (typeof v.context)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
}

const dialogActionButtonFields = "1:url 2:context";

export function decodeDialogActionButton(r: Reader, length = r.len - r.pos, into?: DialogActionButton): DialogActionButton {
  let url = "";
  let context: Record<string, string> = {};
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
        case 18: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof context)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(context, key, item ?? "");
          break;
        }
        default:
          skipField(r, tag, dialogActionButtonFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, dialogActionButtonFields);
  }
  return { url, context };
}
