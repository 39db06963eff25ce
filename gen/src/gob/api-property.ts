// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
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
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { PropertyField, PropertyGroup, PropertyValue } from "../model/property.ts";
import {
  listOfPropertyFieldType,
  listOfPropertyValueType,
  propertyFieldSearchOptsType,
  propertyFieldType,
  propertyGroupType,
  propertyRequestOptionsType,
  propertyValueSearchOptsType,
  propertyValueType,
  readPropertyField,
  readPropertyGroup,
  readPropertyValue,
  writePropertyField,
  writePropertyFieldSearchOpts,
  writePropertyRequestOptions,
  writePropertyValue,
  writePropertyValueSearchOpts,
} from "./property.ts";
import { asGiven, readGoError, type GobReadOptions } from "./support.ts";
import { listOfStringType } from "./types.ts";

import { basic, structType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBool,
  putStruct,
  putStructs,
  putText,
  putTexts,
  readList,
  readSafeInt,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const createPropertyFieldArgsType: StructType = structType("plugin.Z_CreatePropertyFieldArgs", () => [
  { name: "A", type: propertyFieldType },
]);

export const createPropertyFieldReturnsType: StructType = structType("plugin.Z_CreatePropertyFieldReturns", () => [
  { name: "A", type: propertyFieldType },
  { name: "B", type: basic.interface },
]);

export const getPropertyFieldArgsType: StructType = structType("plugin.Z_GetPropertyFieldArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const getPropertyFieldReturnsType: StructType = structType("plugin.Z_GetPropertyFieldReturns", () => [
  { name: "A", type: propertyFieldType },
  { name: "B", type: basic.interface },
]);

export const getPropertyFieldsArgsType: StructType = structType("plugin.Z_GetPropertyFieldsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: listOfStringType },
]);

export const getPropertyFieldsReturnsType: StructType = structType("plugin.Z_GetPropertyFieldsReturns", () => [
  { name: "A", type: listOfPropertyFieldType },
  { name: "B", type: basic.interface },
]);

export const updatePropertyFieldArgsType: StructType = structType("plugin.Z_UpdatePropertyFieldArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: propertyFieldType },
]);

export const updatePropertyFieldReturnsType: StructType = structType("plugin.Z_UpdatePropertyFieldReturns", () => [
  { name: "A", type: propertyFieldType },
  { name: "B", type: basic.interface },
]);

export const deletePropertyFieldArgsType: StructType = structType("plugin.Z_DeletePropertyFieldArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const deletePropertyFieldReturnsType: StructType = structType("plugin.Z_DeletePropertyFieldReturns", () => [
  { name: "A", type: basic.interface },
]);

export const searchPropertyFieldsArgsType: StructType = structType("plugin.Z_SearchPropertyFieldsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: propertyFieldSearchOptsType, always: true },
]);

export const searchPropertyFieldsReturnsType: StructType = structType("plugin.Z_SearchPropertyFieldsReturns", () => [
  { name: "A", type: listOfPropertyFieldType },
  { name: "B", type: basic.interface },
]);

export const countPropertyFieldsArgsType: StructType = structType("plugin.Z_CountPropertyFieldsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.bool },
]);

export const countPropertyFieldsReturnsType: StructType = structType("plugin.Z_CountPropertyFieldsReturns", () => [
  { name: "A", type: basic.int64 },
  { name: "B", type: basic.interface },
]);

export const countPropertyFieldsForTargetArgsType: StructType = structType("plugin.Z_CountPropertyFieldsForTargetArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.string },
  { name: "D", type: basic.bool },
]);

export const countPropertyFieldsForTargetReturnsType: StructType = structType("plugin.Z_CountPropertyFieldsForTargetReturns", () => [
  { name: "A", type: basic.int64 },
  { name: "B", type: basic.interface },
]);

export const createPropertyValueArgsType: StructType = structType("plugin.Z_CreatePropertyValueArgs", () => [
  { name: "A", type: propertyValueType },
]);

export const createPropertyValueReturnsType: StructType = structType("plugin.Z_CreatePropertyValueReturns", () => [
  { name: "A", type: propertyValueType },
  { name: "B", type: basic.interface },
]);

export const getPropertyValueArgsType: StructType = structType("plugin.Z_GetPropertyValueArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const getPropertyValueReturnsType: StructType = structType("plugin.Z_GetPropertyValueReturns", () => [
  { name: "A", type: propertyValueType },
  { name: "B", type: basic.interface },
]);

export const getPropertyValuesArgsType: StructType = structType("plugin.Z_GetPropertyValuesArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: listOfStringType },
]);

export const getPropertyValuesReturnsType: StructType = structType("plugin.Z_GetPropertyValuesReturns", () => [
  { name: "A", type: listOfPropertyValueType },
  { name: "B", type: basic.interface },
]);

export const updatePropertyValueArgsType: StructType = structType("plugin.Z_UpdatePropertyValueArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: propertyValueType },
]);

export const updatePropertyValueReturnsType: StructType = structType("plugin.Z_UpdatePropertyValueReturns", () => [
  { name: "A", type: propertyValueType },
  { name: "B", type: basic.interface },
]);

export const upsertPropertyValueArgsType: StructType = structType("plugin.Z_UpsertPropertyValueArgs", () => [
  { name: "A", type: propertyValueType },
]);

export const upsertPropertyValueReturnsType: StructType = structType("plugin.Z_UpsertPropertyValueReturns", () => [
  { name: "A", type: propertyValueType },
  { name: "B", type: basic.interface },
]);

export const deletePropertyValueArgsType: StructType = structType("plugin.Z_DeletePropertyValueArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const deletePropertyValueReturnsType: StructType = structType("plugin.Z_DeletePropertyValueReturns", () => [
  { name: "A", type: basic.interface },
]);

export const searchPropertyValuesArgsType: StructType = structType("plugin.Z_SearchPropertyValuesArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: propertyValueSearchOptsType, always: true },
]);

export const searchPropertyValuesReturnsType: StructType = structType("plugin.Z_SearchPropertyValuesReturns", () => [
  { name: "A", type: listOfPropertyValueType },
  { name: "B", type: basic.interface },
]);

export const registerPropertyGroupArgsType: StructType = structType("plugin.Z_RegisterPropertyGroupArgs", () => [
  { name: "A", type: basic.string },
]);

export const registerPropertyGroupReturnsType: StructType = structType("plugin.Z_RegisterPropertyGroupReturns", () => [
  { name: "A", type: propertyGroupType },
  { name: "B", type: basic.interface },
]);

export const getPropertyGroupArgsType: StructType = structType("plugin.Z_GetPropertyGroupArgs", () => [
  { name: "A", type: basic.string },
]);

export const getPropertyGroupReturnsType: StructType = structType("plugin.Z_GetPropertyGroupReturns", () => [
  { name: "A", type: propertyGroupType },
  { name: "B", type: basic.interface },
]);

export const getPropertyFieldByNameArgsType: StructType = structType("plugin.Z_GetPropertyFieldByNameArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.string },
]);

export const getPropertyFieldByNameReturnsType: StructType = structType("plugin.Z_GetPropertyFieldByNameReturns", () => [
  { name: "A", type: propertyFieldType },
  { name: "B", type: basic.interface },
]);

export const updatePropertyFieldsArgsType: StructType = structType("plugin.Z_UpdatePropertyFieldsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: listOfPropertyFieldType },
]);

export const updatePropertyFieldsReturnsType: StructType = structType("plugin.Z_UpdatePropertyFieldsReturns", () => [
  { name: "A", type: listOfPropertyFieldType },
  { name: "B", type: basic.interface },
]);

export const updatePropertyValuesArgsType: StructType = structType("plugin.Z_UpdatePropertyValuesArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: listOfPropertyValueType },
]);

export const updatePropertyValuesReturnsType: StructType = structType("plugin.Z_UpdatePropertyValuesReturns", () => [
  { name: "A", type: listOfPropertyValueType },
  { name: "B", type: basic.interface },
]);

export const upsertPropertyValuesArgsType: StructType = structType("plugin.Z_UpsertPropertyValuesArgs", () => [
  { name: "A", type: listOfPropertyValueType },
]);

export const upsertPropertyValuesReturnsType: StructType = structType("plugin.Z_UpsertPropertyValuesReturns", () => [
  { name: "A", type: listOfPropertyValueType },
  { name: "B", type: basic.interface },
]);

export const deletePropertyValuesForTargetArgsType: StructType = structType("plugin.Z_DeletePropertyValuesForTargetArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.string },
]);

export const deletePropertyValuesForTargetReturnsType: StructType = structType("plugin.Z_DeletePropertyValuesForTargetReturns", () => [
  { name: "A", type: basic.interface },
]);

export const deletePropertyValuesForFieldArgsType: StructType = structType("plugin.Z_DeletePropertyValuesForFieldArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const deletePropertyValuesForFieldReturnsType: StructType = structType("plugin.Z_DeletePropertyValuesForFieldReturns", () => [
  { name: "A", type: basic.interface },
]);

export const upsertPropertyValuesWithOptionsArgsType: StructType = structType("plugin.Z_UpsertPropertyValuesWithOptionsArgs", () => [
  { name: "A", type: listOfPropertyValueType },
  { name: "B", type: propertyRequestOptionsType, always: true },
]);

export const upsertPropertyValuesWithOptionsReturnsType: StructType = structType("plugin.Z_UpsertPropertyValuesWithOptionsReturns", () => [
  { name: "A", type: listOfPropertyValueType },
  { name: "B", type: basic.interface },
]);

export const upsertPropertyValueWithOptionsArgsType: StructType = structType("plugin.Z_UpsertPropertyValueWithOptionsArgs", () => [
  { name: "A", type: propertyValueType },
  { name: "B", type: propertyRequestOptionsType, always: true },
]);

export const upsertPropertyValueWithOptionsReturnsType: StructType = structType("plugin.Z_UpsertPropertyValueWithOptionsReturns", () => [
  { name: "A", type: propertyValueType },
  { name: "B", type: basic.interface },
]);

export const deletePropertyValueWithOptionsArgsType: StructType = structType("plugin.Z_DeletePropertyValueWithOptionsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: propertyRequestOptionsType, always: true },
]);

export const deletePropertyValueWithOptionsReturnsType: StructType = structType("plugin.Z_DeletePropertyValueWithOptionsReturns", () => [
  { name: "A", type: basic.interface },
]);

export const deletePropertyValuesForTargetWithOptionsArgsType: StructType = structType("plugin.Z_DeletePropertyValuesForTargetWithOptionsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.string },
  { name: "D", type: propertyRequestOptionsType, always: true },
]);

export const deletePropertyValuesForTargetWithOptionsReturnsType: StructType = structType("plugin.Z_DeletePropertyValuesForTargetWithOptionsReturns", () => [
  { name: "A", type: basic.interface },
]);

export const deletePropertyValuesForFieldWithOptionsArgsType: StructType = structType("plugin.Z_DeletePropertyValuesForFieldWithOptionsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: propertyRequestOptionsType, always: true },
]);

export const deletePropertyValuesForFieldWithOptionsReturnsType: StructType = structType("plugin.Z_DeletePropertyValuesForFieldWithOptionsReturns", () => [
  { name: "A", type: basic.interface },
]);

export function writeCreatePropertyFieldArguments(w: ValueWriter, v: CreatePropertyFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "field", v.field ?? {}, writePropertyField);
  endStruct(w);
}

export function readCreatePropertyFieldAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField | undefined, AppErrorInit> {
  const plan = plans.plan(id, createPropertyFieldReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let field: PropertyField | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        field = readPropertyField(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: field };
}

export function writeGetPropertyFieldArguments(w: ValueWriter, v: GetPropertyFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "fieldId", v.fieldId);
  endStruct(w);
}

export function readGetPropertyFieldAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPropertyFieldReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let field: PropertyField | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        field = readPropertyField(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: field };
}

export function writeGetPropertyFieldsArguments(w: ValueWriter, v: GetPropertyFieldsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putTexts(w, last, 1, "ids", v.ids);
  endStruct(w);
}

export function readGetPropertyFieldsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPropertyFieldsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fields: PropertyField[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fields = readList(r, plans, plan.fields[at] as Plan, readPropertyField);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fields };
}

export function writeUpdatePropertyFieldArguments(w: ValueWriter, v: UpdatePropertyFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putStruct(w, last, 1, "field", v.field ?? {}, writePropertyField);
  endStruct(w);
}

export function readUpdatePropertyFieldAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField | undefined, AppErrorInit> {
  const plan = plans.plan(id, updatePropertyFieldReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let field: PropertyField | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        field = readPropertyField(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: field };
}

export function writeDeletePropertyFieldArguments(w: ValueWriter, v: DeletePropertyFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "fieldId", v.fieldId);
  endStruct(w);
}

export function readDeletePropertyFieldAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deletePropertyFieldReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeSearchPropertyFieldsArguments(w: ValueWriter, v: SearchPropertyFieldsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putStruct(w, last, 1, "opts", v.opts ?? {}, writePropertyFieldSearchOpts);
  endStruct(w);
}

export function readSearchPropertyFieldsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, searchPropertyFieldsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fields: PropertyField[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fields = readList(r, plans, plan.fields[at] as Plan, readPropertyField);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fields };
}

export function writeCountPropertyFieldsArguments(w: ValueWriter, v: CountPropertyFieldsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putBool(w, last, 1, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function readCountPropertyFieldsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<number | undefined, AppErrorInit> {
  const plan = plans.plan(id, countPropertyFieldsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let count = 0;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        count = readSafeInt(r, "answer.count");
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: count };
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

export function readCountPropertyFieldsForTargetAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<number | undefined, AppErrorInit> {
  const plan = plans.plan(id, countPropertyFieldsForTargetReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let count = 0;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        count = readSafeInt(r, "answer.count");
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: count };
}

export function writeCreatePropertyValueArguments(w: ValueWriter, v: CreatePropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "value", v.value ?? {}, writePropertyValue);
  endStruct(w);
}

export function readCreatePropertyValueAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue | undefined, AppErrorInit> {
  const plan = plans.plan(id, createPropertyValueReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let value: PropertyValue | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        value = readPropertyValue(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: value };
}

export function writeGetPropertyValueArguments(w: ValueWriter, v: GetPropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "valueId", v.valueId);
  endStruct(w);
}

export function readGetPropertyValueAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPropertyValueReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let value: PropertyValue | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        value = readPropertyValue(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: value };
}

export function writeGetPropertyValuesArguments(w: ValueWriter, v: GetPropertyValuesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putTexts(w, last, 1, "ids", v.ids);
  endStruct(w);
}

export function readGetPropertyValuesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPropertyValuesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let values: PropertyValue[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        values = readList(r, plans, plan.fields[at] as Plan, readPropertyValue);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: values };
}

export function writeUpdatePropertyValueArguments(w: ValueWriter, v: UpdatePropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putStruct(w, last, 1, "value", v.value ?? {}, writePropertyValue);
  endStruct(w);
}

export function readUpdatePropertyValueAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue | undefined, AppErrorInit> {
  const plan = plans.plan(id, updatePropertyValueReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let value: PropertyValue | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        value = readPropertyValue(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: value };
}

export function writeUpsertPropertyValueArguments(w: ValueWriter, v: UpsertPropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "value", v.value ?? {}, writePropertyValue);
  endStruct(w);
}

export function readUpsertPropertyValueAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue | undefined, AppErrorInit> {
  const plan = plans.plan(id, upsertPropertyValueReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let value: PropertyValue | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        value = readPropertyValue(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: value };
}

export function writeDeletePropertyValueArguments(w: ValueWriter, v: DeletePropertyValueRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "valueId", v.valueId);
  endStruct(w);
}

export function readDeletePropertyValueAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deletePropertyValueReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeSearchPropertyValuesArguments(w: ValueWriter, v: SearchPropertyValuesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putStruct(w, last, 1, "opts", v.opts ?? {}, writePropertyValueSearchOpts);
  endStruct(w);
}

export function readSearchPropertyValuesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, searchPropertyValuesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let values: PropertyValue[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        values = readList(r, plans, plan.fields[at] as Plan, readPropertyValue);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: values };
}

export function writeRegisterPropertyGroupArguments(w: ValueWriter, v: RegisterPropertyGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function readRegisterPropertyGroupAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyGroup | undefined, AppErrorInit> {
  const plan = plans.plan(id, registerPropertyGroupReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let group: PropertyGroup | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        group = readPropertyGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: group };
}

export function writeGetPropertyGroupArguments(w: ValueWriter, v: GetPropertyGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function readGetPropertyGroupAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyGroup | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPropertyGroupReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let group: PropertyGroup | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        group = readPropertyGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: group };
}

export function writeGetPropertyFieldByNameArguments(w: ValueWriter, v: GetPropertyFieldByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "targetId", v.targetId);
  last = putText(w, last, 2, "name", v.name);
  endStruct(w);
}

export function readGetPropertyFieldByNameAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPropertyFieldByNameReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let field: PropertyField | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        field = readPropertyField(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: field };
}

export function writeUpdatePropertyFieldsArguments(w: ValueWriter, v: UpdatePropertyFieldsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putStructs(w, last, 1, "fields", v.fields, writePropertyField);
  endStruct(w);
}

export function readUpdatePropertyFieldsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, updatePropertyFieldsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fields: PropertyField[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fields = readList(r, plans, plan.fields[at] as Plan, readPropertyField);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fields };
}

export function writeUpdatePropertyValuesArguments(w: ValueWriter, v: UpdatePropertyValuesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putStructs(w, last, 1, "values", v.values, writePropertyValue);
  endStruct(w);
}

export function readUpdatePropertyValuesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, updatePropertyValuesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let values: PropertyValue[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        values = readList(r, plans, plan.fields[at] as Plan, readPropertyValue);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: values };
}

export function writeUpsertPropertyValuesArguments(w: ValueWriter, v: UpsertPropertyValuesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "values", v.values, writePropertyValue);
  endStruct(w);
}

export function readUpsertPropertyValuesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, upsertPropertyValuesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let values: PropertyValue[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        values = readList(r, plans, plan.fields[at] as Plan, readPropertyValue);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: values };
}

export function writeDeletePropertyValuesForTargetArguments(w: ValueWriter, v: DeletePropertyValuesForTargetRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "targetType", v.targetType);
  last = putText(w, last, 2, "targetId", v.targetId);
  endStruct(w);
}

export function readDeletePropertyValuesForTargetAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deletePropertyValuesForTargetReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeDeletePropertyValuesForFieldArguments(w: ValueWriter, v: DeletePropertyValuesForFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "fieldId", v.fieldId);
  endStruct(w);
}

export function readDeletePropertyValuesForFieldAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deletePropertyValuesForFieldReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeUpsertPropertyValuesWithOptionsArguments(w: ValueWriter, v: UpsertPropertyValuesWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "values", v.values, writePropertyValue);
  last = putStruct(w, last, 1, "options", v.options ?? {}, writePropertyRequestOptions);
  endStruct(w);
}

export function readUpsertPropertyValuesWithOptionsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, upsertPropertyValuesWithOptionsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let values: PropertyValue[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        values = readList(r, plans, plan.fields[at] as Plan, readPropertyValue);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: values };
}

export function writeUpsertPropertyValueWithOptionsArguments(w: ValueWriter, v: UpsertPropertyValueWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "value", v.value ?? {}, writePropertyValue);
  last = putStruct(w, last, 1, "options", v.options ?? {}, writePropertyRequestOptions);
  endStruct(w);
}

export function readUpsertPropertyValueWithOptionsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyValue | undefined, AppErrorInit> {
  const plan = plans.plan(id, upsertPropertyValueWithOptionsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let value: PropertyValue | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        value = readPropertyValue(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: value };
}

export function writeDeletePropertyValueWithOptionsArguments(w: ValueWriter, v: DeletePropertyValueWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "valueId", v.valueId);
  last = putStruct(w, last, 2, "options", v.options ?? {}, writePropertyRequestOptions);
  endStruct(w);
}

export function readDeletePropertyValueWithOptionsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deletePropertyValueWithOptionsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeDeletePropertyValuesForTargetWithOptionsArguments(w: ValueWriter, v: DeletePropertyValuesForTargetWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "targetType", v.targetType);
  last = putText(w, last, 2, "targetId", v.targetId);
  last = putStruct(w, last, 3, "options", v.options ?? {}, writePropertyRequestOptions);
  endStruct(w);
}

export function readDeletePropertyValuesForTargetWithOptionsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deletePropertyValuesForTargetWithOptionsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeDeletePropertyValuesForFieldWithOptionsArguments(w: ValueWriter, v: DeletePropertyValuesForFieldWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "fieldId", v.fieldId);
  last = putStruct(w, last, 2, "options", v.options ?? {}, writePropertyRequestOptions);
  endStruct(w);
}

export function readDeletePropertyValuesForFieldWithOptionsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deletePropertyValuesForFieldWithOptionsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}
