// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CountPropertyFieldsForTargetRequestInit,
  CountPropertyFieldsRequestInit,
  CreatePropertyFieldRequestInit,
  CreatePropertyValueRequestInit,
  DeletePropertyFieldRequestInit,
  DeletePropertyValueRequestInit,
  DeletePropertyValueWithOptionsRequestInit,
  DeletePropertyValuesForFieldRequestInit,
  DeletePropertyValuesForFieldWithOptionsRequestInit,
  DeletePropertyValuesForTargetRequestInit,
  DeletePropertyValuesForTargetWithOptionsRequestInit,
  GetPropertyFieldByNameRequestInit,
  GetPropertyFieldRequestInit,
  GetPropertyFieldsRequestInit,
  GetPropertyGroupRequestInit,
  GetPropertyValueRequestInit,
  GetPropertyValuesRequestInit,
  RegisterPropertyGroupRequestInit,
  SearchPropertyFieldsRequestInit,
  SearchPropertyValuesRequestInit,
  UpdatePropertyFieldRequestInit,
  UpdatePropertyFieldsRequestInit,
  UpdatePropertyValueRequestInit,
  UpdatePropertyValuesRequestInit,
  UpsertPropertyValueRequestInit,
  UpsertPropertyValueWithOptionsRequestInit,
  UpsertPropertyValuesRequestInit,
  UpsertPropertyValuesWithOptionsRequestInit,
} from "../model/api-property.ts";
import {
  writePropertyField,
  writePropertyFieldSearchOpts,
  writePropertyRequestOptions,
  writePropertyValue,
  writePropertyValueSearchOpts,
} from "./property.ts";

import {
  endStruct,
  expectObject,
  putBool,
  putStructs,
  putText,
  putTexts,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeCreatePropertyFieldArguments(w: ValueWriter, v: CreatePropertyFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "field", v.field, writePropertyField);
  endStruct(w);
}

export function writeGetPropertyFieldArguments(w: ValueWriter, v: GetPropertyFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "fieldId", v.fieldId);
  endStruct(w);
}

export function writeGetPropertyFieldsArguments(w: ValueWriter, v: GetPropertyFieldsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putTexts(w, last, 1, "ids", v.ids);
  endStruct(w);
}

export function writeUpdatePropertyFieldArguments(w: ValueWriter, v: UpdatePropertyFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putWhole(w, last, 1, "field", v.field, writePropertyField);
  endStruct(w);
}

export function writeDeletePropertyFieldArguments(w: ValueWriter, v: DeletePropertyFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "fieldId", v.fieldId);
  endStruct(w);
}

export function writeSearchPropertyFieldsArguments(w: ValueWriter, v: SearchPropertyFieldsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putWhole(w, last, 1, "opts", v.opts, writePropertyFieldSearchOpts);
  endStruct(w);
}

export function writeCountPropertyFieldsArguments(w: ValueWriter, v: CountPropertyFieldsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putBool(w, last, 1, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function writeCountPropertyFieldsForTargetArguments(w: ValueWriter, v: CountPropertyFieldsForTargetRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "targetType", v.targetType);
  last = putText(w, last, 2, "targetId", v.targetId);
  last = putBool(w, last, 3, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function writeCreatePropertyValueArguments(w: ValueWriter, v: CreatePropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "value", v.value, writePropertyValue);
  endStruct(w);
}

export function writeGetPropertyValueArguments(w: ValueWriter, v: GetPropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "valueId", v.valueId);
  endStruct(w);
}

export function writeGetPropertyValuesArguments(w: ValueWriter, v: GetPropertyValuesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putTexts(w, last, 1, "ids", v.ids);
  endStruct(w);
}

export function writeUpdatePropertyValueArguments(w: ValueWriter, v: UpdatePropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putWhole(w, last, 1, "value", v.value, writePropertyValue);
  endStruct(w);
}

export function writeUpsertPropertyValueArguments(w: ValueWriter, v: UpsertPropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "value", v.value, writePropertyValue);
  endStruct(w);
}

export function writeDeletePropertyValueArguments(w: ValueWriter, v: DeletePropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "valueId", v.valueId);
  endStruct(w);
}

export function writeSearchPropertyValuesArguments(w: ValueWriter, v: SearchPropertyValuesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putWhole(w, last, 1, "opts", v.opts, writePropertyValueSearchOpts);
  endStruct(w);
}

export function writeRegisterPropertyGroupArguments(w: ValueWriter, v: RegisterPropertyGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function writeGetPropertyGroupArguments(w: ValueWriter, v: GetPropertyGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function writeGetPropertyFieldByNameArguments(w: ValueWriter, v: GetPropertyFieldByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "targetId", v.targetId);
  last = putText(w, last, 2, "name", v.name);
  endStruct(w);
}

export function writeUpdatePropertyFieldsArguments(w: ValueWriter, v: UpdatePropertyFieldsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putStructs(w, last, 1, "fields", v.fields, writePropertyField);
  endStruct(w);
}

export function writeUpdatePropertyValuesArguments(w: ValueWriter, v: UpdatePropertyValuesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putStructs(w, last, 1, "values", v.values, writePropertyValue);
  endStruct(w);
}

export function writeUpsertPropertyValuesArguments(w: ValueWriter, v: UpsertPropertyValuesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "values", v.values, writePropertyValue);
  endStruct(w);
}

export function writeDeletePropertyValuesForTargetArguments(w: ValueWriter, v: DeletePropertyValuesForTargetRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "targetType", v.targetType);
  last = putText(w, last, 2, "targetId", v.targetId);
  endStruct(w);
}

export function writeDeletePropertyValuesForFieldArguments(w: ValueWriter, v: DeletePropertyValuesForFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "fieldId", v.fieldId);
  endStruct(w);
}

export function writeUpsertPropertyValuesWithOptionsArguments(w: ValueWriter, v: UpsertPropertyValuesWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "values", v.values, writePropertyValue);
  last = putWhole(w, last, 1, "options", v.options, writePropertyRequestOptions);
  endStruct(w);
}

export function writeUpsertPropertyValueWithOptionsArguments(w: ValueWriter, v: UpsertPropertyValueWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "value", v.value, writePropertyValue);
  last = putWhole(w, last, 1, "options", v.options, writePropertyRequestOptions);
  endStruct(w);
}

export function writeDeletePropertyValueWithOptionsArguments(w: ValueWriter, v: DeletePropertyValueWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "valueId", v.valueId);
  last = putWhole(w, last, 2, "options", v.options, writePropertyRequestOptions);
  endStruct(w);
}

export function writeDeletePropertyValuesForTargetWithOptionsArguments(w: ValueWriter, v: DeletePropertyValuesForTargetWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "targetType", v.targetType);
  last = putText(w, last, 2, "targetId", v.targetId);
  last = putWhole(w, last, 3, "options", v.options, writePropertyRequestOptions);
  endStruct(w);
}

export function writeDeletePropertyValuesForFieldWithOptionsArguments(w: ValueWriter, v: DeletePropertyValuesForFieldWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "fieldId", v.fieldId);
  last = putWhole(w, last, 2, "options", v.options, writePropertyRequestOptions);
  endStruct(w);
}
