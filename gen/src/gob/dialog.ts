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
import { mapOfStringType } from "./types.ts";

import { basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putStruct,
  putStructs,
  putText,
  putTextMap,
  putWhole,
  readBool,
  readList,
  readSafeInt,
  readString,
  readTextMap,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const listOfDialogElementType: GobType = { kind: "slice", get elem() { return dialogElementType; } };

export const dialogType: StructType = structOf("model.Dialog", () => [
  ["CallbackId", basic.string],
  ["Title", basic.string],
  ["IntroductionText", basic.string],
  ["IconURL", basic.string],
  ["Elements", listOfDialogElementType],
  ["SubmitLabel", basic.string],
  ["NotifyOnCancel", basic.bool],
  ["State", basic.string],
  ["SourceURL", basic.string],
]);

export const dialogActionButtonType: StructType = structOf("model.DialogActionButton", () => [
  ["URL", basic.string],
  ["Context", mapOfStringType],
]);

export const dialogDateTimeConfigType: StructType = structOf("model.DialogDateTimeConfig", () => [
  ["MinDate", basic.string],
  ["MaxDate", basic.string],
  ["TimeInterval", basic.int64],
  ["LocationTimezone", basic.string],
  ["ManualTimeEntry", basic.bool],
]);

export const listOfPostActionOptionsType: GobType = { kind: "slice", get elem() { return postActionOptionsType; } };

export const dialogElementType: StructType = structOf("model.DialogElement", () => [
  ["DisplayName", basic.string],
  ["Name", basic.string],
  ["Type", basic.string],
  ["SubType", basic.string],
  ["Default", basic.string],
  ["Placeholder", basic.string],
  ["HelpText", basic.string],
  ["Optional", basic.bool],
  ["MinLength", basic.int64],
  ["MaxLength", basic.int64],
  ["DataSource", basic.string],
  ["DataSourceURL", basic.string],
  ["Options", listOfPostActionOptionsType],
  ["MultiSelect", basic.bool],
  ["AllowMultiple", basic.bool],
  ["Refresh", basic.bool],
  ["DateTimeConfig", dialogDateTimeConfigType],
  ["ActionButton", dialogActionButtonType],
]);

export const openDialogRequestType: StructType = structOf("model.OpenDialogRequest", () => [
  ["TriggerId", basic.string],
  ["URL", basic.string],
  ["Dialog", dialogType, true],
]);

export const postActionOptionsType: StructType = structOf("model.PostActionOptions", () => [
  ["Text", basic.string],
  ["Value", basic.string],
]);

export function readOpenDialogRequest(r: ValueReader, plans: Plans, plan: Plan): OpenDialogRequest {
  let triggerId = "";
  let url = "";
  let dialog: Dialog | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        triggerId = readString(r);
        break;
      case 1:
        url = readString(r);
        break;
      case 2:
        dialog = readDialog(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { triggerId, url, dialog };
}

export function writeOpenDialogRequest(w: ValueWriter, v: OpenDialogRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "triggerId", v.triggerId);
  last = putText(w, last, 1, "url", v.url);
  last = putWhole(w, last, 2, "dialog", v.dialog, writeDialog);
  endStruct(w);
}

export function readDialog(r: ValueReader, plans: Plans, plan: Plan): Dialog {
  let callbackId = "";
  let title = "";
  let introductionText = "";
  let elements: DialogElement[] = [];
  let submitLabel = "";
  let notifyOnCancel = false;
  let state = "";
  let iconUrl = "";
  let sourceUrl = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        callbackId = readString(r);
        break;
      case 1:
        title = readString(r);
        break;
      case 2:
        introductionText = readString(r);
        break;
      case 3:
        iconUrl = readString(r);
        break;
      case 4:
        elements = readList(r, plans, plan.fields[at] as Plan, readDialogElement);
        break;
      case 5:
        submitLabel = readString(r);
        break;
      case 6:
        notifyOnCancel = readBool(r);
        break;
      case 7:
        state = readString(r);
        break;
      case 8:
        sourceUrl = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { callbackId, title, introductionText, elements, submitLabel, notifyOnCancel, state, iconUrl, sourceUrl };
}

export function writeDialog(w: ValueWriter, v: DialogInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "callbackId", v.callbackId);
  last = putText(w, last, 1, "title", v.title);
  last = putText(w, last, 2, "introductionText", v.introductionText);
  last = putText(w, last, 3, "iconUrl", v.iconUrl);
  last = putStructs(w, last, 4, "elements", v.elements, writeDialogElement);
  last = putText(w, last, 5, "submitLabel", v.submitLabel);
  last = putBool(w, last, 6, "notifyOnCancel", v.notifyOnCancel);
  last = putText(w, last, 7, "state", v.state);
  last = putText(w, last, 8, "sourceUrl", v.sourceUrl);
  endStruct(w);
}

export function readDialogElement(r: ValueReader, plans: Plans, plan: Plan): DialogElement {
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
  let options_: DialogElementOption[] = [];
  let dataSourceUrl = "";
  let multiSelect = false;
  let allowMultiple = false;
  let refresh = false;
  let dateTimeConfig: DialogDateTimeConfig | undefined;
  let actionButton: DialogActionButton | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        displayName = readString(r);
        break;
      case 1:
        name = readString(r);
        break;
      case 2:
        type = readString(r);
        break;
      case 3:
        subtype = readString(r);
        break;
      case 4:
        default_ = readString(r);
        break;
      case 5:
        placeholder = readString(r);
        break;
      case 6:
        helpText = readString(r);
        break;
      case 7:
        optional = readBool(r);
        break;
      case 8:
        minLength = readSafeInt(r, "DialogElement.minLength");
        break;
      case 9:
        maxLength = readSafeInt(r, "DialogElement.maxLength");
        break;
      case 10:
        dataSource = readString(r);
        break;
      case 11:
        dataSourceUrl = readString(r);
        break;
      case 12:
        options_ = readList(r, plans, plan.fields[at] as Plan, readDialogElementOption);
        break;
      case 13:
        multiSelect = readBool(r);
        break;
      case 14:
        allowMultiple = readBool(r);
        break;
      case 15:
        refresh = readBool(r);
        break;
      case 16:
        dateTimeConfig = readDialogDateTimeConfig(r, plans, plan.fields[at] as Plan);
        break;
      case 17:
        actionButton = readDialogActionButton(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { displayName, name, type, subtype, default: default_, placeholder, helpText, optional, minLength, maxLength, dataSource, options: options_, dataSourceUrl, multiSelect, allowMultiple, refresh, dateTimeConfig, actionButton };
}

export function writeDialogElement(w: ValueWriter, v: DialogElementInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "displayName", v.displayName);
  last = putText(w, last, 1, "name", v.name);
  last = putText(w, last, 2, "type", v.type);
  last = putText(w, last, 3, "subtype", v.subtype);
  last = putText(w, last, 4, "default", v.default);
  last = putText(w, last, 5, "placeholder", v.placeholder);
  last = putText(w, last, 6, "helpText", v.helpText);
  last = putBool(w, last, 7, "optional", v.optional);
  last = putInt(w, last, 8, "minLength", v.minLength);
  last = putInt(w, last, 9, "maxLength", v.maxLength);
  last = putText(w, last, 10, "dataSource", v.dataSource);
  last = putText(w, last, 11, "dataSourceUrl", v.dataSourceUrl);
  last = putStructs(w, last, 12, "options", v.options, writeDialogElementOption);
  last = putBool(w, last, 13, "multiSelect", v.multiSelect);
  last = putBool(w, last, 14, "allowMultiple", v.allowMultiple);
  last = putBool(w, last, 15, "refresh", v.refresh);
  last = putStruct(w, last, 16, "dateTimeConfig", v.dateTimeConfig, writeDialogDateTimeConfig);
  last = putStruct(w, last, 17, "actionButton", v.actionButton, writeDialogActionButton);
  endStruct(w);
}

export function readDialogElementOption(r: ValueReader, _plans: Plans, plan: Plan): DialogElementOption {
  let text = "";
  let value = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        text = readString(r);
        break;
      case 1:
        value = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { text, value };
}

export function writeDialogElementOption(w: ValueWriter, v: DialogElementOptionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "text", v.text);
  last = putText(w, last, 1, "value", v.value);
  endStruct(w);
}

export function readDialogDateTimeConfig(r: ValueReader, _plans: Plans, plan: Plan): DialogDateTimeConfig {
  let minDate = "";
  let maxDate = "";
  let timeInterval = 0;
  let locationTimezone = "";
  let manualTimeEntry = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        minDate = readString(r);
        break;
      case 1:
        maxDate = readString(r);
        break;
      case 2:
        timeInterval = readSafeInt(r, "DialogDateTimeConfig.timeInterval");
        break;
      case 3:
        locationTimezone = readString(r);
        break;
      case 4:
        manualTimeEntry = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { minDate, maxDate, timeInterval, locationTimezone, manualTimeEntry };
}

export function writeDialogDateTimeConfig(w: ValueWriter, v: DialogDateTimeConfigInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "minDate", v.minDate);
  last = putText(w, last, 1, "maxDate", v.maxDate);
  last = putInt(w, last, 2, "timeInterval", v.timeInterval);
  last = putText(w, last, 3, "locationTimezone", v.locationTimezone);
  last = putBool(w, last, 4, "manualTimeEntry", v.manualTimeEntry);
  endStruct(w);
}

export function readDialogActionButton(r: ValueReader, _plans: Plans, plan: Plan): DialogActionButton {
  let url = "";
  let context: Record<string, string> = {};
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        url = readString(r);
        break;
      case 1:
        context = readTextMap(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { url, context };
}

export function writeDialogActionButton(w: ValueWriter, v: DialogActionButtonInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "url", v.url);
  last = putTextMap(w, last, 1, "context", v.context);
  endStruct(w);
}
