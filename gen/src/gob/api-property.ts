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

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBool,
  putStructs,
  putText,
  putTexts,
  putWhole,
  readList,
  readSafeInt,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const createPropertyFieldArgsType: StructType = structOf("plugin.Z_CreatePropertyFieldArgs", () => [
  ["A", propertyFieldType],
]);

export const createPropertyFieldReturnsType: StructType = structOf("plugin.Z_CreatePropertyFieldReturns", () => [
  ["A", propertyFieldType],
  ["B", basic.interface],
]);

export const getPropertyFieldArgsType: StructType = structOf("plugin.Z_GetPropertyFieldArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const getPropertyFieldReturnsType: StructType = structOf("plugin.Z_GetPropertyFieldReturns", () => [
  ["A", propertyFieldType],
  ["B", basic.interface],
]);

export const getPropertyFieldsArgsType: StructType = structOf("plugin.Z_GetPropertyFieldsArgs", () => [
  ["A", basic.string],
  ["B", listOfStringType],
]);

export const getPropertyFieldsReturnsType: StructType = structOf("plugin.Z_GetPropertyFieldsReturns", () => [
  ["A", listOfPropertyFieldType],
  ["B", basic.interface],
]);

export const updatePropertyFieldArgsType: StructType = structOf("plugin.Z_UpdatePropertyFieldArgs", () => [
  ["A", basic.string],
  ["B", propertyFieldType],
]);

export const updatePropertyFieldReturnsType: StructType = structOf("plugin.Z_UpdatePropertyFieldReturns", () => [
  ["A", propertyFieldType],
  ["B", basic.interface],
]);

export const deletePropertyFieldArgsType: StructType = structOf("plugin.Z_DeletePropertyFieldArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const deletePropertyFieldReturnsType: StructType = structOf("plugin.Z_DeletePropertyFieldReturns", () => [
  ["A", basic.interface],
]);

export const searchPropertyFieldsArgsType: StructType = structOf("plugin.Z_SearchPropertyFieldsArgs", () => [
  ["A", basic.string],
  ["B", propertyFieldSearchOptsType, true],
]);

export const searchPropertyFieldsReturnsType: StructType = structOf("plugin.Z_SearchPropertyFieldsReturns", () => [
  ["A", listOfPropertyFieldType],
  ["B", basic.interface],
]);

export const countPropertyFieldsArgsType: StructType = structOf("plugin.Z_CountPropertyFieldsArgs", () => [
  ["A", basic.string],
  ["B", basic.bool],
]);

export const countPropertyFieldsReturnsType: StructType = structOf("plugin.Z_CountPropertyFieldsReturns", () => [
  ["A", basic.int64],
  ["B", basic.interface],
]);

export const countPropertyFieldsForTargetArgsType: StructType = structOf("plugin.Z_CountPropertyFieldsForTargetArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", basic.bool],
]);

export const countPropertyFieldsForTargetReturnsType: StructType = structOf("plugin.Z_CountPropertyFieldsForTargetReturns", () => [
  ["A", basic.int64],
  ["B", basic.interface],
]);

export const createPropertyValueArgsType: StructType = structOf("plugin.Z_CreatePropertyValueArgs", () => [
  ["A", propertyValueType],
]);

export const createPropertyValueReturnsType: StructType = structOf("plugin.Z_CreatePropertyValueReturns", () => [
  ["A", propertyValueType],
  ["B", basic.interface],
]);

export const getPropertyValueArgsType: StructType = structOf("plugin.Z_GetPropertyValueArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const getPropertyValueReturnsType: StructType = structOf("plugin.Z_GetPropertyValueReturns", () => [
  ["A", propertyValueType],
  ["B", basic.interface],
]);

export const getPropertyValuesArgsType: StructType = structOf("plugin.Z_GetPropertyValuesArgs", () => [
  ["A", basic.string],
  ["B", listOfStringType],
]);

export const getPropertyValuesReturnsType: StructType = structOf("plugin.Z_GetPropertyValuesReturns", () => [
  ["A", listOfPropertyValueType],
  ["B", basic.interface],
]);

export const updatePropertyValueArgsType: StructType = structOf("plugin.Z_UpdatePropertyValueArgs", () => [
  ["A", basic.string],
  ["B", propertyValueType],
]);

export const updatePropertyValueReturnsType: StructType = structOf("plugin.Z_UpdatePropertyValueReturns", () => [
  ["A", propertyValueType],
  ["B", basic.interface],
]);

export const upsertPropertyValueArgsType: StructType = structOf("plugin.Z_UpsertPropertyValueArgs", () => [
  ["A", propertyValueType],
]);

export const upsertPropertyValueReturnsType: StructType = structOf("plugin.Z_UpsertPropertyValueReturns", () => [
  ["A", propertyValueType],
  ["B", basic.interface],
]);

export const deletePropertyValueArgsType: StructType = structOf("plugin.Z_DeletePropertyValueArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const deletePropertyValueReturnsType: StructType = structOf("plugin.Z_DeletePropertyValueReturns", () => [
  ["A", basic.interface],
]);

export const searchPropertyValuesArgsType: StructType = structOf("plugin.Z_SearchPropertyValuesArgs", () => [
  ["A", basic.string],
  ["B", propertyValueSearchOptsType, true],
]);

export const searchPropertyValuesReturnsType: StructType = structOf("plugin.Z_SearchPropertyValuesReturns", () => [
  ["A", listOfPropertyValueType],
  ["B", basic.interface],
]);

export const registerPropertyGroupArgsType: StructType = structOf("plugin.Z_RegisterPropertyGroupArgs", () => [
  ["A", basic.string],
]);

export const registerPropertyGroupReturnsType: StructType = structOf("plugin.Z_RegisterPropertyGroupReturns", () => [
  ["A", propertyGroupType],
  ["B", basic.interface],
]);

export const getPropertyGroupArgsType: StructType = structOf("plugin.Z_GetPropertyGroupArgs", () => [
  ["A", basic.string],
]);

export const getPropertyGroupReturnsType: StructType = structOf("plugin.Z_GetPropertyGroupReturns", () => [
  ["A", propertyGroupType],
  ["B", basic.interface],
]);

export const getPropertyFieldByNameArgsType: StructType = structOf("plugin.Z_GetPropertyFieldByNameArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const getPropertyFieldByNameReturnsType: StructType = structOf("plugin.Z_GetPropertyFieldByNameReturns", () => [
  ["A", propertyFieldType],
  ["B", basic.interface],
]);

export const updatePropertyFieldsArgsType: StructType = structOf("plugin.Z_UpdatePropertyFieldsArgs", () => [
  ["A", basic.string],
  ["B", listOfPropertyFieldType],
]);

export const updatePropertyFieldsReturnsType: StructType = structOf("plugin.Z_UpdatePropertyFieldsReturns", () => [
  ["A", listOfPropertyFieldType],
  ["B", basic.interface],
]);

export const updatePropertyValuesArgsType: StructType = structOf("plugin.Z_UpdatePropertyValuesArgs", () => [
  ["A", basic.string],
  ["B", listOfPropertyValueType],
]);

export const updatePropertyValuesReturnsType: StructType = structOf("plugin.Z_UpdatePropertyValuesReturns", () => [
  ["A", listOfPropertyValueType],
  ["B", basic.interface],
]);

export const upsertPropertyValuesArgsType: StructType = structOf("plugin.Z_UpsertPropertyValuesArgs", () => [
  ["A", listOfPropertyValueType],
]);

export const upsertPropertyValuesReturnsType: StructType = structOf("plugin.Z_UpsertPropertyValuesReturns", () => [
  ["A", listOfPropertyValueType],
  ["B", basic.interface],
]);

export const deletePropertyValuesForTargetArgsType: StructType = structOf("plugin.Z_DeletePropertyValuesForTargetArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const deletePropertyValuesForTargetReturnsType: StructType = structOf("plugin.Z_DeletePropertyValuesForTargetReturns", () => [
  ["A", basic.interface],
]);

export const deletePropertyValuesForFieldArgsType: StructType = structOf("plugin.Z_DeletePropertyValuesForFieldArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const deletePropertyValuesForFieldReturnsType: StructType = structOf("plugin.Z_DeletePropertyValuesForFieldReturns", () => [
  ["A", basic.interface],
]);

export const upsertPropertyValuesWithOptionsArgsType: StructType = structOf("plugin.Z_UpsertPropertyValuesWithOptionsArgs", () => [
  ["A", listOfPropertyValueType],
  ["B", propertyRequestOptionsType, true],
]);

export const upsertPropertyValuesWithOptionsReturnsType: StructType = structOf("plugin.Z_UpsertPropertyValuesWithOptionsReturns", () => [
  ["A", listOfPropertyValueType],
  ["B", basic.interface],
]);

export const upsertPropertyValueWithOptionsArgsType: StructType = structOf("plugin.Z_UpsertPropertyValueWithOptionsArgs", () => [
  ["A", propertyValueType],
  ["B", propertyRequestOptionsType, true],
]);

export const upsertPropertyValueWithOptionsReturnsType: StructType = structOf("plugin.Z_UpsertPropertyValueWithOptionsReturns", () => [
  ["A", propertyValueType],
  ["B", basic.interface],
]);

export const deletePropertyValueWithOptionsArgsType: StructType = structOf("plugin.Z_DeletePropertyValueWithOptionsArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", propertyRequestOptionsType, true],
]);

export const deletePropertyValueWithOptionsReturnsType: StructType = structOf("plugin.Z_DeletePropertyValueWithOptionsReturns", () => [
  ["A", basic.interface],
]);

export const deletePropertyValuesForTargetWithOptionsArgsType: StructType = structOf("plugin.Z_DeletePropertyValuesForTargetWithOptionsArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", propertyRequestOptionsType, true],
]);

export const deletePropertyValuesForTargetWithOptionsReturnsType: StructType = structOf("plugin.Z_DeletePropertyValuesForTargetWithOptionsReturns", () => [
  ["A", basic.interface],
]);

export const deletePropertyValuesForFieldWithOptionsArgsType: StructType = structOf("plugin.Z_DeletePropertyValuesForFieldWithOptionsArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", propertyRequestOptionsType, true],
]);

export const deletePropertyValuesForFieldWithOptionsReturnsType: StructType = structOf("plugin.Z_DeletePropertyValuesForFieldWithOptionsReturns", () => [
  ["A", basic.interface],
]);

export function writeCreatePropertyFieldArguments(w: ValueWriter, v: CreatePropertyFieldRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "field", v.field, writePropertyField);
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
  last = putWhole(w, last, 1, "field", v.field, writePropertyField);
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
  last = putWhole(w, last, 1, "opts", v.opts, writePropertyFieldSearchOpts);
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
  last = putWhole(w, last, 0, "value", v.value, writePropertyValue);
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
  last = putWhole(w, last, 1, "value", v.value, writePropertyValue);
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
  last = putWhole(w, last, 0, "value", v.value, writePropertyValue);
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
  last = putWhole(w, last, 1, "opts", v.opts, writePropertyValueSearchOpts);
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
  last = putWhole(w, last, 1, "options", v.options, writePropertyRequestOptions);
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
  last = putWhole(w, last, 0, "value", v.value, writePropertyValue);
  last = putWhole(w, last, 1, "options", v.options, writePropertyRequestOptions);
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
  last = putWhole(w, last, 2, "options", v.options, writePropertyRequestOptions);
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
  last = putWhole(w, last, 3, "options", v.options, writePropertyRequestOptions);
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
  last = putWhole(w, last, 2, "options", v.options, writePropertyRequestOptions);
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
