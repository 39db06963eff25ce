import type { HostCall, PropertyRequestOptions } from "@mattermost-plugin/gen";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { deletePropertyField } from "./delete-property-field.ts";
import {
  deletePropertyValue,
  deletePropertyValuesOfField,
  deletePropertyValuesOfTarget,
} from "./delete-property-values.ts";
import {
  countPropertyFields,
  countPropertyFieldsOfTarget,
  getPropertyFieldByName,
  getPropertyFieldRow,
  listPropertyFields,
  toPropertyField,
} from "./find-property-field.ts";
import { getPropertyValue, listPropertyValues, searchPropertyValues } from "./find-property-value.ts";
import type { PropertyCaller } from "./property-access.ts";
import { getPropertyGroup, registerPropertyGroup } from "./property-groups.ts";
import { searchPropertyFields } from "./search-property-fields.ts";
import { createPropertyField, updatePropertyFields } from "./write-property-field.ts";
import { createPropertyValue, updatePropertyValues, upsertPropertyValues } from "./write-property-value.ts";

export const propertiesApi = ((server) => ({
  registerPropertyGroup: ({ name }) => registerPropertyGroup(server, name),
  getPropertyGroup: ({ name }) => getPropertyGroup(server, name),

  createPropertyField: ({ field }, call) => createPropertyField(server, callerOf(call), required(field, "field")),
  getPropertyField: ({ groupId, fieldId }) =>
    toPropertyField(getPropertyFieldRow(server, groupId, fieldId, "GetPropertyField")),
  getPropertyFields: ({ groupId, ids }) => listPropertyFields(server, groupId, ids),
  getPropertyFieldByName: ({ groupId, targetId, name }) => getPropertyFieldByName(server, groupId, targetId, name),
  updatePropertyField: ({ groupId, field }, call) =>
    only(updatePropertyFields(server, callerOf(call), groupId, [required(field, "field")], "UpdatePropertyField")),
  updatePropertyFields: ({ groupId, fields }, call) =>
    updatePropertyFields(server, callerOf(call), groupId, fields, "UpdatePropertyFields"),
  deletePropertyField: ({ groupId, fieldId }, call) => deletePropertyField(server, callerOf(call), groupId, fieldId),
  searchPropertyFields: ({ groupId, opts }) => searchPropertyFields(server, groupId, required(opts, "opts")),
  countPropertyFields: ({ groupId, includeDeleted }) => countPropertyFields(server, groupId, includeDeleted),
  countPropertyFieldsForTarget: ({ groupId, targetType, targetId, includeDeleted }) =>
    countPropertyFieldsOfTarget(server, groupId, targetType, targetId, includeDeleted),

  createPropertyValue: ({ value }, call) => createPropertyValue(server, callerOf(call), required(value, "value")),
  getPropertyValue: ({ groupId, valueId }) => getPropertyValue(server, groupId, valueId, "GetPropertyValue"),
  getPropertyValues: ({ groupId, ids }) => listPropertyValues(server, groupId, ids),
  searchPropertyValues: ({ groupId, opts }) => searchPropertyValues(server, groupId, required(opts, "opts")),
  updatePropertyValue: ({ groupId, value }, call) =>
    only(updatePropertyValues(server, callerOf(call), groupId, [required(value, "value")], "UpdatePropertyValue")),
  updatePropertyValues: ({ groupId, values }, call) =>
    updatePropertyValues(server, callerOf(call), groupId, values, "UpdatePropertyValues"),
  upsertPropertyValue: ({ value }, call) =>
    only(upsertPropertyValues(server, callerOf(call), [required(value, "value")], "UpsertPropertyValue")),
  upsertPropertyValues: ({ values }, call) =>
    upsertPropertyValues(server, callerOf(call), values, "UpsertPropertyValues"),
  deletePropertyValue: ({ groupId, valueId }, call) => deletePropertyValue(server, callerOf(call), groupId, valueId),
  deletePropertyValuesForTarget: ({ groupId, targetType, targetId }, call) =>
    deletePropertyValuesOfTarget(server, callerOf(call), groupId, targetType, targetId),
  deletePropertyValuesForField: ({ groupId, fieldId }, call) =>
    deletePropertyValuesOfField(server, callerOf(call), groupId, fieldId),

  upsertPropertyValueWithOptions: ({ value, options }, call) => {
    const values = [required(value, "value")];
    return only(upsertPropertyValues(server, callerOf(call, options), values, "UpsertPropertyValueWithOptions"));
  },
  upsertPropertyValuesWithOptions: ({ values, options }, call) =>
    upsertPropertyValues(server, callerOf(call, options), values, "UpsertPropertyValuesWithOptions"),
  deletePropertyValueWithOptions: ({ groupId, valueId, options }, call) =>
    deletePropertyValue(server, callerOf(call, options), groupId, valueId),
  deletePropertyValuesForTargetWithOptions: ({ groupId, targetType, targetId, options }, call) =>
    deletePropertyValuesOfTarget(server, callerOf(call, options), groupId, targetType, targetId),
  deletePropertyValuesForFieldWithOptions: ({ groupId, fieldId, options }, call) =>
    deletePropertyValuesOfField(server, callerOf(call, options), groupId, fieldId),
})) satisfies DomainApi;

function callerOf({ pluginId }: HostCall, options?: PropertyRequestOptions): PropertyCaller {
  return { pluginId, scope: options?.actingAsScope ?? "" };
}

/** The answer for the one value that was given. */
function only<T>([answer]: readonly T[]): T {
  return answer as T;
}
