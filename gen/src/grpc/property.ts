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
  writeInt32,
  writeInt64,
  writeJson,
  writeJsonValue,
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
  if (v.attrs !== undefined) writeStruct(w, 42, "attrs", v.attrs, "round");
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 50, "targetId", v.targetId);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 58, "targetType", v.targetType);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 64, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 72, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 80, "deleteAt", v.deleteAt);
  if (v.objectType !== undefined && v.objectType !== "") writeString(w, 8002, "objectType", v.objectType);
  if (v.protected !== undefined && v.protected !== false) writeBool(w, 8008, "protected", v.protected);
  if (v.permissionField !== undefined) writeString(w, 8018, "permissionField", v.permissionField);
  if (v.permissionValues !== undefined) writeString(w, 8026, "permissionValues", v.permissionValues);
  if (v.permissionOptions !== undefined) writeString(w, 8034, "permissionOptions", v.permissionOptions);
  if (v.linkedFieldId !== undefined) writeString(w, 8042, "linkedFieldId", v.linkedFieldId);
  if (v.createdBy !== undefined && v.createdBy !== "") writeString(w, 8050, "createdBy", v.createdBy);
  if (v.updatedBy !== undefined && v.updatedBy !== "") writeString(w, 8058, "updatedBy", v.updatedBy);
  if (needsTwin(v.attrs)) writeJson(w, 8066, "attrs", v.attrs);
}

const propertyFieldFields = "1:id 2:groupId 3:name 4:type 5:attrs 1008:attrs 6:targetId 7:targetType 8:createAt 9:updateAt 10:deleteAt 1000:objectType 1001:protected 1002:permissionField 1003:permissionValues 1004:permissionOptions 1005:linkedFieldId 1006:createdBy 1007:updatedBy";

export function decodePropertyField(r: Reader, length = r.len - r.pos, into?: PropertyField): PropertyField {
  let id = "";
  let groupId = "";
  let name = "";
  let type = "";
  let attrs: DynamicObject | undefined;
  let attrsExact: DynamicObject | undefined;
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
  if (into !== undefined) ({ id, groupId, name, type, attrs, targetId, targetType, createAt, updateAt, deleteAt, objectType, protected: protected_, permissionField, permissionValues, permissionOptions, linkedFieldId, createdBy, updatedBy } = into);
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
        case 8066:
          attrsExact = readJson(r);
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
        case 8002:
          objectType = readString(r);
          break;
        case 8008:
          protected_ = r.bool();
          break;
        case 8018:
          permissionField = readString(r);
          break;
        case 8026:
          permissionValues = readString(r);
          break;
        case 8034:
          permissionOptions = readString(r);
          break;
        case 8042:
          linkedFieldId = readString(r);
          break;
        case 8050:
          createdBy = readString(r);
          break;
        case 8058:
          updatedBy = readString(r);
          break;
        default:
          skipField(r, tag, propertyFieldFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyFieldFields);
  }
  if (attrsExact !== undefined) attrs = attrsExact;
  return { id, groupId, name, type, attrs, targetId, targetType, createAt, updateAt, deleteAt, objectType, protected: protected_, permissionField, permissionValues, permissionOptions, linkedFieldId, createdBy, updatedBy };
}

export function encodePropertyFieldSearchOpts(w: Writer, v: PropertyFieldSearchOptsInit): void {
  expectObject(w, v);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 8, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0 && (v.perPage | 0) === v.perPage) writeInt32(w, 16, "perPage", v.perPage);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 24, "includeDeleted", v.includeDeleted);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 34, "targetType", v.targetType);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 8002, "groupId", v.groupId);
  if (v.objectType !== undefined && v.objectType !== "") writeString(w, 8010, "objectType", v.objectType);
  if (v.objectTypes !== undefined) {
    expectList(w, "objectTypes", v.objectTypes);
    enter(w, "objectTypes");
    let index = 0;
    for (const item of v.objectTypes) {
      writeString(w, 8018, index, item);
      index++;
    }
    leave(w);
  }
  if (v.targetIds !== undefined) {
    expectList(w, "targetIds", v.targetIds);
    enter(w, "targetIds");
    let index = 0;
    for (const item of v.targetIds) {
      writeString(w, 8026, index, item);
      index++;
    }
    leave(w);
  }
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 8034, "channelId", v.channelId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 8042, "teamId", v.teamId);
  if (v.linkedFieldId !== undefined && v.linkedFieldId !== "") writeString(w, 8050, "linkedFieldId", v.linkedFieldId);
  if (v.sinceUpdateAt !== undefined && v.sinceUpdateAt !== 0) writeInt64(w, 8056, "sinceUpdateAt", v.sinceUpdateAt);
  if (v.cursor !== undefined) {
    const at = beginMessage(w, 8066, "cursor");
    encodePropertyFieldSearchCursor(w, v.cursor);
    endMessage(w, at);
  }
  if (v.perPage !== undefined && (v.perPage | 0) !== v.perPage) writeInt64(w, 8072, "perPage", v.perPage);
}

const propertyFieldSearchOptsFields = "1:page 2:perPage 1009:perPage 3:includeDeleted 4:targetType 1003:targetIds 1000:groupId 1001:objectType 1002:objectTypes 1004:channelId 1005:teamId 1006:linkedFieldId 1007:sinceUpdateAt 1008:cursor";

export function decodePropertyFieldSearchOpts(r: Reader, length = r.len - r.pos, into?: PropertyFieldSearchOpts): PropertyFieldSearchOpts {
  let page = 0;
  let perPage = 0;
  let perPageExact: number | undefined;
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
  if (into !== undefined) ({ page, perPage, includeDeleted, targetType, targetIds, groupId, objectType, objectTypes, channelId, teamId, linkedFieldId, sinceUpdateAt, cursor } = into);
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
        case 8072:
          perPageExact = readInt64(r);
          break;
        case 24:
          includeDeleted = r.bool();
          break;
        case 34:
          targetType = readString(r);
          break;
        case 8002:
          groupId = readString(r);
          break;
        case 8010:
          objectType = readString(r);
          break;
        case 8018:
          objectTypes.push(readString(r));
          break;
        case 8026:
          targetIds.push(readString(r));
          break;
        case 8034:
          channelId = readString(r);
          break;
        case 8042:
          teamId = readString(r);
          break;
        case 8050:
          linkedFieldId = readString(r);
          break;
        case 8056:
          sinceUpdateAt = readInt64(r);
          break;
        case 8066:
          cursor = decodePropertyFieldSearchCursor(r, r.uint32(), cursor);
          break;
        default:
          skipField(r, tag, propertyFieldSearchOptsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyFieldSearchOptsFields, { targetIds, objectTypes });
  }
  if (perPageExact !== undefined) perPage = perPageExact;
  return { page, perPage, includeDeleted, targetType, targetIds, groupId, objectType, objectTypes, channelId, teamId, linkedFieldId, sinceUpdateAt, cursor };
}

export function encodePropertyValue(w: Writer, v: PropertyValueInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 18, "groupId", v.groupId);
  if (v.fieldId !== undefined && v.fieldId !== "") writeString(w, 26, "fieldId", v.fieldId);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 34, "targetId", v.targetId);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 42, "targetType", v.targetType);
  if (v.value !== undefined) writeValue(w, 50, "value", v.value, "round");
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 56, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 64, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 72, "deleteAt", v.deleteAt);
  if (v.createdBy !== undefined && v.createdBy !== "") writeString(w, 8002, "createdBy", v.createdBy);
  if (v.updatedBy !== undefined && v.updatedBy !== "") writeString(w, 8010, "updatedBy", v.updatedBy);
  if (needsTwin(v.value)) writeJsonValue(w, 8018, "value", v.value);
}

const propertyValueFields = "1:id 2:groupId 3:fieldId 4:targetId 5:targetType 6:value 1002:value 7:createAt 8:updateAt 9:deleteAt 1000:createdBy 1001:updatedBy";

export function decodePropertyValue(r: Reader, length = r.len - r.pos, into?: PropertyValue): PropertyValue {
  let id = "";
  let groupId = "";
  let fieldId = "";
  let targetId = "";
  let targetType = "";
  let value: DynamicValue | undefined;
  let valueExact: DynamicValue | undefined;
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let createdBy = "";
  let updatedBy = "";
  if (into !== undefined) ({ id, groupId, fieldId, targetId, targetType, value, createAt, updateAt, deleteAt, createdBy, updatedBy } = into);
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
        case 8018:
          valueExact = readJsonValue(r);
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
        case 8002:
          createdBy = readString(r);
          break;
        case 8010:
          updatedBy = readString(r);
          break;
        default:
          skipField(r, tag, propertyValueFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyValueFields);
  }
  if (valueExact !== undefined) value = valueExact;
  return { id, groupId, fieldId, targetId, targetType, value, createAt, updateAt, deleteAt, createdBy, updatedBy };
}

export function encodePropertyValueSearchOpts(w: Writer, v: PropertyValueSearchOptsInit): void {
  expectObject(w, v);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 8, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0 && (v.perPage | 0) === v.perPage) writeInt32(w, 16, "perPage", v.perPage);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 24, "includeDeleted", v.includeDeleted);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 34, "targetType", v.targetType);
  if (v.fieldId !== undefined && v.fieldId !== "") writeString(w, 50, "fieldId", v.fieldId);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 8002, "groupId", v.groupId);
  if (v.targetIds !== undefined) {
    expectList(w, "targetIds", v.targetIds);
    enter(w, "targetIds");
    let index = 0;
    for (const item of v.targetIds) {
      writeString(w, 8010, index, item);
      index++;
    }
    leave(w);
  }
  if (v.sinceUpdateAt !== undefined && v.sinceUpdateAt !== 0) writeInt64(w, 8016, "sinceUpdateAt", v.sinceUpdateAt);
  if (v.cursor !== undefined) {
    const at = beginMessage(w, 8026, "cursor");
    encodePropertyValueSearchCursor(w, v.cursor);
    endMessage(w, at);
  }
  if (v.value !== undefined) writeJsonValue(w, 8034, "value", v.value);
  if (v.perPage !== undefined && (v.perPage | 0) !== v.perPage) writeInt64(w, 8040, "perPage", v.perPage);
}

const propertyValueSearchOptsFields = "1:page 2:perPage 1005:perPage 3:includeDeleted 4:targetType 1001:targetIds 6:fieldId 1000:groupId 1002:sinceUpdateAt 1003:cursor 1004:value";

export function decodePropertyValueSearchOpts(r: Reader, length = r.len - r.pos, into?: PropertyValueSearchOpts): PropertyValueSearchOpts {
  let page = 0;
  let perPage = 0;
  let perPageExact: number | undefined;
  let includeDeleted = false;
  let targetType = "";
  let targetIds: string[] = [];
  let fieldId = "";
  let groupId = "";
  let sinceUpdateAt = 0;
  let cursor: PropertyValueSearchCursor | undefined;
  let value: DynamicValue | undefined;
  if (into !== undefined) ({ page, perPage, includeDeleted, targetType, targetIds, fieldId, groupId, sinceUpdateAt, cursor, value } = into);
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
        case 8040:
          perPageExact = readInt64(r);
          break;
        case 24:
          includeDeleted = r.bool();
          break;
        case 34:
          targetType = readString(r);
          break;
        case 50:
          fieldId = readString(r);
          break;
        case 8002:
          groupId = readString(r);
          break;
        case 8010:
          targetIds.push(readString(r));
          break;
        case 8016:
          sinceUpdateAt = readInt64(r);
          break;
        case 8026:
          cursor = decodePropertyValueSearchCursor(r, r.uint32(), cursor);
          break;
        case 8034:
          value = readJsonValue(r);
          break;
        default:
          skipField(r, tag, propertyValueSearchOptsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyValueSearchOptsFields, { targetIds });
  }
  if (perPageExact !== undefined) perPage = perPageExact;
  return { page, perPage, includeDeleted, targetType, targetIds, fieldId, groupId, sinceUpdateAt, cursor, value };
}

export function encodePropertyGroup(w: Writer, v: PropertyGroupInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.name !== undefined && v.name !== "") writeString(w, 18, "name", v.name);
  if (v.version !== undefined && v.version !== 0) writeInt64(w, 8000, "version", v.version);
  if (v.schemaVersion !== undefined && v.schemaVersion !== 0) writeInt64(w, 8008, "schemaVersion", v.schemaVersion);
}

const propertyGroupFields = "1:id 2:name 1000:version 1001:schemaVersion";

export function decodePropertyGroup(r: Reader, length = r.len - r.pos, into?: PropertyGroup): PropertyGroup {
  let id = "";
  let name = "";
  let version = 0;
  let schemaVersion = 0;
  if (into !== undefined) ({ id, name, version, schemaVersion } = into);
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
        case 8000:
          version = readInt64(r);
          break;
        case 8008:
          schemaVersion = readInt64(r);
          break;
        default:
          skipField(r, tag, propertyGroupFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyGroupFields);
  }
  return { id, name, version, schemaVersion };
}

export function encodePropertyFieldSearchCursor(w: Writer, v: PropertyFieldSearchCursorInit): void {
  expectObject(w, v);
  if (v.propertyFieldId !== undefined && v.propertyFieldId !== "") writeString(w, 10, "propertyFieldId", v.propertyFieldId);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 24, "updateAt", v.updateAt);
}

const propertyFieldSearchCursorFields = "1:propertyFieldId 2:createAt 3:updateAt";

export function decodePropertyFieldSearchCursor(r: Reader, length = r.len - r.pos, into?: PropertyFieldSearchCursor): PropertyFieldSearchCursor {
  let propertyFieldId = "";
  let createAt = 0;
  let updateAt = 0;
  if (into !== undefined) ({ propertyFieldId, createAt, updateAt } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          propertyFieldId = readString(r);
          break;
        case 16:
          createAt = readInt64(r);
          break;
        case 24:
          updateAt = readInt64(r);
          break;
        default:
          skipField(r, tag, propertyFieldSearchCursorFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyFieldSearchCursorFields);
  }
  return { propertyFieldId, createAt, updateAt };
}

export function encodePropertyValueSearchCursor(w: Writer, v: PropertyValueSearchCursorInit): void {
  expectObject(w, v);
  if (v.propertyValueId !== undefined && v.propertyValueId !== "") writeString(w, 10, "propertyValueId", v.propertyValueId);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 24, "updateAt", v.updateAt);
}

const propertyValueSearchCursorFields = "1:propertyValueId 2:createAt 3:updateAt";

export function decodePropertyValueSearchCursor(r: Reader, length = r.len - r.pos, into?: PropertyValueSearchCursor): PropertyValueSearchCursor {
  let propertyValueId = "";
  let createAt = 0;
  let updateAt = 0;
  if (into !== undefined) ({ propertyValueId, createAt, updateAt } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          propertyValueId = readString(r);
          break;
        case 16:
          createAt = readInt64(r);
          break;
        case 24:
          updateAt = readInt64(r);
          break;
        default:
          skipField(r, tag, propertyValueSearchCursorFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyValueSearchCursorFields);
  }
  return { propertyValueId, createAt, updateAt };
}

export function encodePropertyRequestOptions(w: Writer, v: PropertyRequestOptionsInit): void {
  expectObject(w, v);
  if (v.actingAsScope !== undefined && v.actingAsScope !== "") writeString(w, 10, "actingAsScope", v.actingAsScope);
}

const propertyRequestOptionsFields = "1:actingAsScope";

export function decodePropertyRequestOptions(r: Reader, length = r.len - r.pos, into?: PropertyRequestOptions): PropertyRequestOptions {
  let actingAsScope = "";
  if (into !== undefined) ({ actingAsScope } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          actingAsScope = readString(r);
          break;
        default:
          skipField(r, tag, propertyRequestOptionsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, propertyRequestOptionsFields);
  }
  return { actingAsScope };
}
