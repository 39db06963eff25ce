// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  PropertyField,
  PropertyFieldInit,
  PropertyFieldSearchOpts,
  PropertyFieldSearchOptsInit,
  PropertyGroup,
  PropertyGroupInit,
  PropertyValue,
  PropertyValueInit,
  PropertyValueSearchOpts,
  PropertyValueSearchOptsInit,
} from "../model/property.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";

import {
  atField,
  expectEnd,
  expectObject,
  messageEnd,
  readInt64,
  readString,
  readStruct,
  readTag,
  readValue,
  skipField,
  writeBool,
  writeInt32,
  writeInt64,
  writeString,
  writeStruct,
  writeValue,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodePropertyField(w: Writer, v: PropertyFieldInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 18, "groupId", v.groupId);
  if (v.name !== undefined && v.name !== "") writeString(w, 26, "name", v.name);
  if (v.type !== undefined && v.type !== "") writeString(w, 34, "type", v.type);
  if (v.attrs !== undefined) writeStruct(w, 42, "attrs", v.attrs);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 50, "targetId", v.targetId);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 58, "targetType", v.targetType);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 64, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 72, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 80, "deleteAt", v.deleteAt);
}

const propertyFieldFields = "1:id 2:groupId 3:name 4:type 5:attrs 6:targetId 7:targetType 8:createAt 9:updateAt 10:deleteAt";

export function decodePropertyField(r: Reader, length = r.len - r.pos, into?: PropertyField): PropertyField {
  let id = "";
  let groupId = "";
  let name = "";
  let type = "";
  let attrs: DynamicObject | undefined;
  let targetId = "";
  let targetType = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  if (into !== undefined) ({ id, groupId, name, type, attrs, targetId, targetType, createAt, updateAt, deleteAt } = into);
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
          groupId = readString(r);
          break;
        case 26:
          name = readString(r);
          break;
        case 34:
          type = readString(r);
          break;
        case 42:
          attrs = readStruct(r, r.uint32(), attrs);
          break;
        case 50:
          targetId = readString(r);
          break;
        case 58:
          targetType = readString(r);
          break;
        case 64:
          createAt = readInt64(r);
          break;
        case 72:
          updateAt = readInt64(r);
          break;
        case 80:
          deleteAt = readInt64(r);
          break;
        default:
          skipField(r, tag, propertyFieldFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyFieldFields);
  }
  return { id, groupId, name, type, attrs, targetId, targetType, createAt, updateAt, deleteAt };
}

export function encodePropertyFieldSearchOpts(w: Writer, v: PropertyFieldSearchOptsInit): void {
  expectObject(w, v);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 8, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 16, "perPage", v.perPage);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 24, "includeDeleted", v.includeDeleted);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 34, "targetType", v.targetType);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 42, "targetId", v.targetId);
}

const propertyFieldSearchOptsFields = "1:page 2:perPage 3:includeDeleted 4:targetType 5:targetId";

export function decodePropertyFieldSearchOpts(r: Reader, length = r.len - r.pos, into?: PropertyFieldSearchOpts): PropertyFieldSearchOpts {
  let page = 0;
  let perPage = 0;
  let includeDeleted = false;
  let targetType = "";
  let targetId = "";
  if (into !== undefined) ({ page, perPage, includeDeleted, targetType, targetId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          page = r.int32();
          break;
        case 16:
          perPage = r.int32();
          break;
        case 24:
          includeDeleted = r.bool();
          break;
        case 34:
          targetType = readString(r);
          break;
        case 42:
          targetId = readString(r);
          break;
        default:
          skipField(r, tag, propertyFieldSearchOptsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyFieldSearchOptsFields);
  }
  return { page, perPage, includeDeleted, targetType, targetId };
}

export function encodePropertyValue(w: Writer, v: PropertyValueInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 18, "groupId", v.groupId);
  if (v.fieldId !== undefined && v.fieldId !== "") writeString(w, 26, "fieldId", v.fieldId);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 34, "targetId", v.targetId);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 42, "targetType", v.targetType);
  if (v.value !== undefined) writeValue(w, 50, "value", v.value);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 56, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 64, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 72, "deleteAt", v.deleteAt);
}

const propertyValueFields = "1:id 2:groupId 3:fieldId 4:targetId 5:targetType 6:value 7:createAt 8:updateAt 9:deleteAt";

export function decodePropertyValue(r: Reader, length = r.len - r.pos, into?: PropertyValue): PropertyValue {
  let id = "";
  let groupId = "";
  let fieldId = "";
  let targetId = "";
  let targetType = "";
  let value: DynamicValue | undefined;
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  if (into !== undefined) ({ id, groupId, fieldId, targetId, targetType, value, createAt, updateAt, deleteAt } = into);
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
          groupId = readString(r);
          break;
        case 26:
          fieldId = readString(r);
          break;
        case 34:
          targetId = readString(r);
          break;
        case 42:
          targetType = readString(r);
          break;
        case 50:
          value = readValue(r, r.uint32(), value);
          break;
        case 56:
          createAt = readInt64(r);
          break;
        case 64:
          updateAt = readInt64(r);
          break;
        case 72:
          deleteAt = readInt64(r);
          break;
        default:
          skipField(r, tag, propertyValueFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyValueFields);
  }
  return { id, groupId, fieldId, targetId, targetType, value, createAt, updateAt, deleteAt };
}

export function encodePropertyValueSearchOpts(w: Writer, v: PropertyValueSearchOptsInit): void {
  expectObject(w, v);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 8, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 16, "perPage", v.perPage);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 24, "includeDeleted", v.includeDeleted);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 34, "targetType", v.targetType);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 42, "targetId", v.targetId);
  if (v.fieldId !== undefined && v.fieldId !== "") writeString(w, 50, "fieldId", v.fieldId);
}

const propertyValueSearchOptsFields = "1:page 2:perPage 3:includeDeleted 4:targetType 5:targetId 6:fieldId";

export function decodePropertyValueSearchOpts(r: Reader, length = r.len - r.pos, into?: PropertyValueSearchOpts): PropertyValueSearchOpts {
  let page = 0;
  let perPage = 0;
  let includeDeleted = false;
  let targetType = "";
  let targetId = "";
  let fieldId = "";
  if (into !== undefined) ({ page, perPage, includeDeleted, targetType, targetId, fieldId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          page = r.int32();
          break;
        case 16:
          perPage = r.int32();
          break;
        case 24:
          includeDeleted = r.bool();
          break;
        case 34:
          targetType = readString(r);
          break;
        case 42:
          targetId = readString(r);
          break;
        case 50:
          fieldId = readString(r);
          break;
        default:
          skipField(r, tag, propertyValueSearchOptsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyValueSearchOptsFields);
  }
  return { page, perPage, includeDeleted, targetType, targetId, fieldId };
}

export function encodePropertyGroup(w: Writer, v: PropertyGroupInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.name !== undefined && v.name !== "") writeString(w, 18, "name", v.name);
}

const propertyGroupFields = "1:id 2:name";

export function decodePropertyGroup(r: Reader, length = r.len - r.pos, into?: PropertyGroup): PropertyGroup {
  let id = "";
  let name = "";
  if (into !== undefined) ({ id, name } = into);
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
          name = readString(r);
          break;
        default:
          skipField(r, tag, propertyGroupFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyGroupFields);
  }
  return { id, name };
}
