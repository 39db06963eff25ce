// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  PropertyField,
  PropertyFieldInit,
  PropertyFieldSearchCursor,
  PropertyFieldSearchCursorInit,
  PropertyFieldSearchOpts,
  PropertyFieldSearchOptsInit,
  PropertyGroup,
  PropertyGroupInit,
  PropertyRequestOptions,
  PropertyRequestOptionsInit,
  PropertyValue,
  PropertyValueInit,
  PropertyValueSearchCursor,
  PropertyValueSearchCursorInit,
  PropertyValueSearchOpts,
  PropertyValueSearchOptsInit,
} from "../model/property.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";
import { listOfStringType } from "./types.ts";

import { anyMap, basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putJsonText,
  putObject,
  putText,
  putTexts,
  putWhole,
  readBool,
  readJsonText,
  readObject,
  readSafeInt,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const propertyFieldType: StructType = structOf("model.PropertyField", () => [
  ["ID", basic.string],
  ["GroupID", basic.string],
  ["Name", basic.string],
  ["Type", basic.string],
  ["Attrs", anyMap],
  ["TargetID", basic.string],
  ["TargetType", basic.string],
  ["ObjectType", basic.string],
  ["Protected", basic.bool],
  ["PermissionField", basic.string],
  ["PermissionValues", basic.string],
  ["PermissionOptions", basic.string],
  ["LinkedFieldID", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["CreatedBy", basic.string],
  ["UpdatedBy", basic.string],
]);

export const propertyFieldSearchCursorType: StructType = structOf("model.PropertyFieldSearchCursor", () => [
  ["PropertyFieldID", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
]);

export const propertyFieldSearchOptsType: StructType = structOf("model.PropertyFieldSearchOpts", () => [
  ["GroupID", basic.string],
  ["ObjectType", basic.string],
  ["ObjectTypes", listOfStringType],
  ["TargetType", basic.string],
  ["TargetIDs", listOfStringType],
  ["ChannelID", basic.string],
  ["TeamID", basic.string],
  ["LinkedFieldID", basic.string],
  ["SinceUpdateAt", basic.int64],
  ["IncludeDeleted", basic.bool],
  ["Cursor", propertyFieldSearchCursorType, true],
  ["PerPage", basic.int64],
]);

export const propertyGroupType: StructType = structOf("model.PropertyGroup", () => [
  ["ID", basic.string],
  ["Name", basic.string],
  ["Version", basic.int64],
  ["SchemaVersion", basic.int64],
]);

export const propertyRequestOptionsType: StructType = structOf("model.PropertyRequestOptions", () => [
  ["ActingAsScope", basic.string],
]);

export const propertyValueType: StructType = structOf("model.PropertyValue", () => [
  ["ID", basic.string],
  ["TargetID", basic.string],
  ["TargetType", basic.string],
  ["GroupID", basic.string],
  ["FieldID", basic.string],
  ["Value", basic.bytes],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["CreatedBy", basic.string],
  ["UpdatedBy", basic.string],
]);

export const propertyValueSearchCursorType: StructType = structOf("model.PropertyValueSearchCursor", () => [
  ["PropertyValueID", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
]);

export const propertyValueSearchOptsType: StructType = structOf("model.PropertyValueSearchOpts", () => [
  ["GroupID", basic.string],
  ["TargetType", basic.string],
  ["TargetIDs", listOfStringType],
  ["FieldID", basic.string],
  ["SinceUpdateAt", basic.int64],
  ["IncludeDeleted", basic.bool],
  ["Cursor", propertyValueSearchCursorType, true],
  ["PerPage", basic.int64],
  ["Value", basic.bytes],
]);

export function readPropertyField(r: ValueReader, plans: Plans, plan: Plan): PropertyField {
  let id_ = "";
  let groupId = "";
  let name = "";
  let type = "";
  let attrs: DynamicObject | undefined;
  let targetId = "";
  let targetType = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let objectType = "";
  let protected_ = false;
  let permissionField: string | undefined;
  let permissionValues: string | undefined;
  let permissionOptions: string | undefined;
  let linkedFieldId: string | undefined;
  let createdBy = "";
  let updatedBy = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        groupId = readString(r);
        break;
      case 2:
        name = readString(r);
        break;
      case 3:
        type = readString(r);
        break;
      case 4:
        attrs = readObject(r, plans);
        break;
      case 5:
        targetId = readString(r);
        break;
      case 6:
        targetType = readString(r);
        break;
      case 7:
        objectType = readString(r);
        break;
      case 8:
        protected_ = readBool(r);
        break;
      case 9:
        permissionField = readString(r);
        break;
      case 10:
        permissionValues = readString(r);
        break;
      case 11:
        permissionOptions = readString(r);
        break;
      case 12:
        linkedFieldId = readString(r);
        break;
      case 13:
        createAt = readSafeInt(r, "PropertyField.createAt");
        break;
      case 14:
        updateAt = readSafeInt(r, "PropertyField.updateAt");
        break;
      case 15:
        deleteAt = readSafeInt(r, "PropertyField.deleteAt");
        break;
      case 16:
        createdBy = readString(r);
        break;
      case 17:
        updatedBy = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, groupId, name, type, attrs, targetId, targetType, createAt, updateAt, deleteAt, objectType, protected: protected_, permissionField, permissionValues, permissionOptions, linkedFieldId, createdBy, updatedBy };
}

export function writePropertyField(w: ValueWriter, v: PropertyFieldInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "groupId", v.groupId);
  last = putText(w, last, 2, "name", v.name);
  last = putText(w, last, 3, "type", v.type);
  last = putObject(w, last, 4, "attrs", v.attrs);
  last = putText(w, last, 5, "targetId", v.targetId);
  last = putText(w, last, 6, "targetType", v.targetType);
  last = putText(w, last, 7, "objectType", v.objectType);
  last = putBool(w, last, 8, "protected", v.protected);
  last = putText(w, last, 9, "permissionField", v.permissionField);
  last = putText(w, last, 10, "permissionValues", v.permissionValues);
  last = putText(w, last, 11, "permissionOptions", v.permissionOptions);
  last = putText(w, last, 12, "linkedFieldId", v.linkedFieldId);
  last = putInt(w, last, 13, "createAt", v.createAt);
  last = putInt(w, last, 14, "updateAt", v.updateAt);
  last = putInt(w, last, 15, "deleteAt", v.deleteAt);
  last = putText(w, last, 16, "createdBy", v.createdBy);
  last = putText(w, last, 17, "updatedBy", v.updatedBy);
  endStruct(w);
}

export function readPropertyFieldSearchOpts(r: ValueReader, plans: Plans, plan: Plan): PropertyFieldSearchOpts {
  let page = 0;
  let perPage = 0;
  let includeDeleted = false;
  let targetType = "";
  let targetIds: string[] = [];
  let groupId = "";
  let objectType = "";
  let objectTypes: string[] = [];
  let channelId = "";
  let teamId = "";
  let linkedFieldId = "";
  let sinceUpdateAt = 0;
  let cursor: PropertyFieldSearchCursor | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        groupId = readString(r);
        break;
      case 1:
        objectType = readString(r);
        break;
      case 2:
        objectTypes = readTexts(r);
        break;
      case 3:
        targetType = readString(r);
        break;
      case 4:
        targetIds = readTexts(r);
        break;
      case 5:
        channelId = readString(r);
        break;
      case 6:
        teamId = readString(r);
        break;
      case 7:
        linkedFieldId = readString(r);
        break;
      case 8:
        sinceUpdateAt = readSafeInt(r, "PropertyFieldSearchOpts.sinceUpdateAt");
        break;
      case 9:
        includeDeleted = readBool(r);
        break;
      case 10:
        cursor = readPropertyFieldSearchCursor(r, plans, plan.fields[at] as Plan);
        break;
      case 11:
        perPage = readSafeInt(r, "PropertyFieldSearchOpts.perPage");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { page, perPage, includeDeleted, targetType, targetIds, groupId, objectType, objectTypes, channelId, teamId, linkedFieldId, sinceUpdateAt, cursor };
}

export function writePropertyFieldSearchOpts(w: ValueWriter, v: PropertyFieldSearchOptsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "objectType", v.objectType);
  last = putTexts(w, last, 2, "objectTypes", v.objectTypes);
  last = putText(w, last, 3, "targetType", v.targetType);
  last = putTexts(w, last, 4, "targetIds", v.targetIds);
  last = putText(w, last, 5, "channelId", v.channelId);
  last = putText(w, last, 6, "teamId", v.teamId);
  last = putText(w, last, 7, "linkedFieldId", v.linkedFieldId);
  last = putInt(w, last, 8, "sinceUpdateAt", v.sinceUpdateAt);
  last = putBool(w, last, 9, "includeDeleted", v.includeDeleted);
  last = putWhole(w, last, 10, "cursor", v.cursor, writePropertyFieldSearchCursor);
  last = putInt(w, last, 11, "perPage", v.perPage);
  endStruct(w);
}

export function readPropertyValue(r: ValueReader, _plans: Plans, plan: Plan): PropertyValue {
  let id_ = "";
  let groupId = "";
  let fieldId = "";
  let targetId = "";
  let targetType = "";
  let value: DynamicValue | undefined;
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let createdBy = "";
  let updatedBy = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        targetId = readString(r);
        break;
      case 2:
        targetType = readString(r);
        break;
      case 3:
        groupId = readString(r);
        break;
      case 4:
        fieldId = readString(r);
        break;
      case 5:
        value = readJsonText(r);
        break;
      case 6:
        createAt = readSafeInt(r, "PropertyValue.createAt");
        break;
      case 7:
        updateAt = readSafeInt(r, "PropertyValue.updateAt");
        break;
      case 8:
        deleteAt = readSafeInt(r, "PropertyValue.deleteAt");
        break;
      case 9:
        createdBy = readString(r);
        break;
      case 10:
        updatedBy = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, groupId, fieldId, targetId, targetType, value, createAt, updateAt, deleteAt, createdBy, updatedBy };
}

export function writePropertyValue(w: ValueWriter, v: PropertyValueInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "targetId", v.targetId);
  last = putText(w, last, 2, "targetType", v.targetType);
  last = putText(w, last, 3, "groupId", v.groupId);
  last = putText(w, last, 4, "fieldId", v.fieldId);
  last = putJsonText(w, last, 5, "value", v.value);
  last = putInt(w, last, 6, "createAt", v.createAt);
  last = putInt(w, last, 7, "updateAt", v.updateAt);
  last = putInt(w, last, 8, "deleteAt", v.deleteAt);
  last = putText(w, last, 9, "createdBy", v.createdBy);
  last = putText(w, last, 10, "updatedBy", v.updatedBy);
  endStruct(w);
}

export function readPropertyValueSearchOpts(r: ValueReader, plans: Plans, plan: Plan): PropertyValueSearchOpts {
  let page = 0;
  let perPage = 0;
  let includeDeleted = false;
  let targetType = "";
  let targetIds: string[] = [];
  let fieldId = "";
  let groupId = "";
  let sinceUpdateAt = 0;
  let cursor: PropertyValueSearchCursor | undefined;
  let value: DynamicValue | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        groupId = readString(r);
        break;
      case 1:
        targetType = readString(r);
        break;
      case 2:
        targetIds = readTexts(r);
        break;
      case 3:
        fieldId = readString(r);
        break;
      case 4:
        sinceUpdateAt = readSafeInt(r, "PropertyValueSearchOpts.sinceUpdateAt");
        break;
      case 5:
        includeDeleted = readBool(r);
        break;
      case 6:
        cursor = readPropertyValueSearchCursor(r, plans, plan.fields[at] as Plan);
        break;
      case 7:
        perPage = readSafeInt(r, "PropertyValueSearchOpts.perPage");
        break;
      case 8:
        value = readJsonText(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { page, perPage, includeDeleted, targetType, targetIds, fieldId, groupId, sinceUpdateAt, cursor, value };
}

export function writePropertyValueSearchOpts(w: ValueWriter, v: PropertyValueSearchOptsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "targetType", v.targetType);
  last = putTexts(w, last, 2, "targetIds", v.targetIds);
  last = putText(w, last, 3, "fieldId", v.fieldId);
  last = putInt(w, last, 4, "sinceUpdateAt", v.sinceUpdateAt);
  last = putBool(w, last, 5, "includeDeleted", v.includeDeleted);
  last = putWhole(w, last, 6, "cursor", v.cursor, writePropertyValueSearchCursor);
  last = putInt(w, last, 7, "perPage", v.perPage);
  last = putJsonText(w, last, 8, "value", v.value);
  endStruct(w);
}

export function readPropertyGroup(r: ValueReader, _plans: Plans, plan: Plan): PropertyGroup {
  let id_ = "";
  let name = "";
  let version = 0;
  let schemaVersion = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        name = readString(r);
        break;
      case 2:
        version = readSafeInt(r, "PropertyGroup.version");
        break;
      case 3:
        schemaVersion = readSafeInt(r, "PropertyGroup.schemaVersion");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, name, version, schemaVersion };
}

export function writePropertyGroup(w: ValueWriter, v: PropertyGroupInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "name", v.name);
  last = putInt(w, last, 2, "version", v.version);
  last = putInt(w, last, 3, "schemaVersion", v.schemaVersion);
  endStruct(w);
}

export function readPropertyFieldSearchCursor(r: ValueReader, _plans: Plans, plan: Plan): PropertyFieldSearchCursor {
  let propertyFieldId = "";
  let createAt = 0;
  let updateAt = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        propertyFieldId = readString(r);
        break;
      case 1:
        createAt = readSafeInt(r, "PropertyFieldSearchCursor.createAt");
        break;
      case 2:
        updateAt = readSafeInt(r, "PropertyFieldSearchCursor.updateAt");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { propertyFieldId, createAt, updateAt };
}

export function writePropertyFieldSearchCursor(w: ValueWriter, v: PropertyFieldSearchCursorInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "propertyFieldId", v.propertyFieldId);
  last = putInt(w, last, 1, "createAt", v.createAt);
  last = putInt(w, last, 2, "updateAt", v.updateAt);
  endStruct(w);
}

export function readPropertyValueSearchCursor(r: ValueReader, _plans: Plans, plan: Plan): PropertyValueSearchCursor {
  let propertyValueId = "";
  let createAt = 0;
  let updateAt = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        propertyValueId = readString(r);
        break;
      case 1:
        createAt = readSafeInt(r, "PropertyValueSearchCursor.createAt");
        break;
      case 2:
        updateAt = readSafeInt(r, "PropertyValueSearchCursor.updateAt");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { propertyValueId, createAt, updateAt };
}

export function writePropertyValueSearchCursor(w: ValueWriter, v: PropertyValueSearchCursorInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "propertyValueId", v.propertyValueId);
  last = putInt(w, last, 1, "createAt", v.createAt);
  last = putInt(w, last, 2, "updateAt", v.updateAt);
  endStruct(w);
}

export function readPropertyRequestOptions(r: ValueReader, _plans: Plans, plan: Plan): PropertyRequestOptions {
  let actingAsScope = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        actingAsScope = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { actingAsScope };
}

export function writePropertyRequestOptions(w: ValueWriter, v: PropertyRequestOptionsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingAsScope", v.actingAsScope);
  endStruct(w);
}

export const listOfPropertyFieldType: GobType = { kind: "slice", get elem() { return propertyFieldType; } };

export const listOfPropertyValueType: GobType = { kind: "slice", get elem() { return propertyValueType; } };
