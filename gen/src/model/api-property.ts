// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  PropertyField,
  PropertyFieldInit,
  PropertyFieldSearchOpts,
  PropertyFieldSearchOptsInit,
  PropertyRequestOptions,
  PropertyRequestOptionsInit,
  PropertyValue,
  PropertyValueInit,
  PropertyValueSearchOpts,
  PropertyValueSearchOptsInit,
} from "./property.ts";

/** Request of `createPropertyField`. */
export interface CreatePropertyFieldRequest {
  /** The new field: group, name and type are needed; `id` must be empty. */
  field: PropertyField | undefined;
}

/** CreatePropertyFieldRequest with everything optional: what is left out is zero or absent. */
export interface CreatePropertyFieldRequestInit {
  /** The new field: group, name and type are needed; `id` must be empty. */
  field?: PropertyFieldInit | undefined;
}

/** Request of `getPropertyField`. */
export interface GetPropertyFieldRequest {
  /** Id of the property group. */
  groupId: string;
  /** Id of the field. */
  fieldId: string;
}

/** GetPropertyFieldRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyFieldRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Id of the field. */
  fieldId?: string | undefined;
}

/** Request of `getPropertyFields`. */
export interface GetPropertyFieldsRequest {
  /** Id of the property group. */
  groupId: string;
  /** Ids of the fields. */
  ids: string[];
}

/** GetPropertyFieldsRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyFieldsRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Ids of the fields. */
  ids?: readonly string[] | undefined;
}

/** Request of `updatePropertyField`. */
export interface UpdatePropertyFieldRequest {
  /** Id of the property group. */
  groupId: string;
  /** The whole field, with id and changes. */
  field: PropertyField | undefined;
}

/** UpdatePropertyFieldRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePropertyFieldRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** The whole field, with id and changes. */
  field?: PropertyFieldInit | undefined;
}

/** Request of `deletePropertyField`. */
export interface DeletePropertyFieldRequest {
  /** Id of the property group. */
  groupId: string;
  /** Id of the field. */
  fieldId: string;
}

/** DeletePropertyFieldRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyFieldRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Id of the field. */
  fieldId?: string | undefined;
}

/** Request of `searchPropertyFields`. */
export interface SearchPropertyFieldsRequest {
  /** Id of the property group. */
  groupId: string;
  /** Filters and page. Absent = no filters. */
  opts: PropertyFieldSearchOpts | undefined;
}

/** SearchPropertyFieldsRequest with everything optional: what is left out is zero or absent. */
export interface SearchPropertyFieldsRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Filters and page. Absent = no filters. */
  opts?: PropertyFieldSearchOptsInit | undefined;
}

/** Request of `countPropertyFields`. */
export interface CountPropertyFieldsRequest {
  /** Id of the property group. */
  groupId: string;
  /** Count deleted ones too. */
  includeDeleted: boolean;
}

/** CountPropertyFieldsRequest with everything optional: what is left out is zero or absent. */
export interface CountPropertyFieldsRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Count deleted ones too. */
  includeDeleted?: boolean | undefined;
}

/** Request of `countPropertyFieldsForTarget`. */
export interface CountPropertyFieldsForTargetRequest {
  /** Id of the property group. */
  groupId: string;
  /** Kind of the thing, such as "channel". */
  targetType: string;
  /** Id of the thing. */
  targetId: string;
  /** Count deleted ones too. */
  includeDeleted: boolean;
}

/** CountPropertyFieldsForTargetRequest with everything optional: what is left out is zero or absent. */
export interface CountPropertyFieldsForTargetRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Kind of the thing, such as "channel". */
  targetType?: string | undefined;
  /** Id of the thing. */
  targetId?: string | undefined;
  /** Count deleted ones too. */
  includeDeleted?: boolean | undefined;
}

/** Request of `createPropertyValue`. */
export interface CreatePropertyValueRequest {
  /** The new value: group, field and target are needed; `id` must be empty. */
  value: PropertyValue | undefined;
}

/** CreatePropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface CreatePropertyValueRequestInit {
  /** The new value: group, field and target are needed; `id` must be empty. */
  value?: PropertyValueInit | undefined;
}

/** Request of `getPropertyValue`. */
export interface GetPropertyValueRequest {
  /** Id of the property group. */
  groupId: string;
  /** Id of the value. */
  valueId: string;
}

/** GetPropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyValueRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Id of the value. */
  valueId?: string | undefined;
}

/** Request of `getPropertyValues`. */
export interface GetPropertyValuesRequest {
  /** Id of the property group. */
  groupId: string;
  /** Ids of the values. */
  ids: string[];
}

/** GetPropertyValuesRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyValuesRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Ids of the values. */
  ids?: readonly string[] | undefined;
}

/** Request of `updatePropertyValue`. */
export interface UpdatePropertyValueRequest {
  /** Id of the property group. */
  groupId: string;
  /** The whole value, with id and changes. */
  value: PropertyValue | undefined;
}

/** UpdatePropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePropertyValueRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** The whole value, with id and changes. */
  value?: PropertyValueInit | undefined;
}

/** Request of `upsertPropertyValue`. */
export interface UpsertPropertyValueRequest {
  /** The value: group, field and target are needed. */
  value: PropertyValue | undefined;
}

/** UpsertPropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface UpsertPropertyValueRequestInit {
  /** The value: group, field and target are needed. */
  value?: PropertyValueInit | undefined;
}

/** Request of `deletePropertyValue`. */
export interface DeletePropertyValueRequest {
  /** Id of the property group. */
  groupId: string;
  /** Id of the value. */
  valueId: string;
}

/** DeletePropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyValueRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Id of the value. */
  valueId?: string | undefined;
}

/** Request of `searchPropertyValues`. */
export interface SearchPropertyValuesRequest {
  /** Id of the property group. */
  groupId: string;
  /** Filters and page. Absent = no filters. */
  opts: PropertyValueSearchOpts | undefined;
}

/** SearchPropertyValuesRequest with everything optional: what is left out is zero or absent. */
export interface SearchPropertyValuesRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Filters and page. Absent = no filters. */
  opts?: PropertyValueSearchOptsInit | undefined;
}

/** Request of `registerPropertyGroup`. */
export interface RegisterPropertyGroupRequest {
  /** Name of the group, unique on the server. */
  name: string;
}

/** RegisterPropertyGroupRequest with everything optional: what is left out is zero or absent. */
export interface RegisterPropertyGroupRequestInit {
  /** Name of the group, unique on the server. */
  name?: string | undefined;
}

/** Request of `getPropertyGroup`. */
export interface GetPropertyGroupRequest {
  /** Name of the group. */
  name: string;
}

/** GetPropertyGroupRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyGroupRequestInit {
  /** Name of the group. */
  name?: string | undefined;
}

/** Request of `getPropertyFieldByName`. */
export interface GetPropertyFieldByNameRequest {
  /** Id of the property group. */
  groupId: string;
  /** Id of the thing to which the field belongs. Empty = to nothing in particular. */
  targetId: string;
  /** Name of the field. */
  name: string;
}

/** GetPropertyFieldByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyFieldByNameRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Id of the thing to which the field belongs. Empty = to nothing in particular. */
  targetId?: string | undefined;
  /** Name of the field. */
  name?: string | undefined;
}

/** Request of `updatePropertyFields`. */
export interface UpdatePropertyFieldsRequest {
  /** Id of the property group. */
  groupId: string;
  /** The whole fields, with ids and changes. */
  fields: PropertyField[];
}

/** UpdatePropertyFieldsRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePropertyFieldsRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** The whole fields, with ids and changes. */
  fields?: readonly PropertyFieldInit[] | undefined;
}

/** Request of `updatePropertyValues`. */
export interface UpdatePropertyValuesRequest {
  /** Id of the property group. */
  groupId: string;
  /** The whole values, with ids and changes. */
  values: PropertyValue[];
}

/** UpdatePropertyValuesRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePropertyValuesRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** The whole values, with ids and changes. */
  values?: readonly PropertyValueInit[] | undefined;
}

/** Request of `upsertPropertyValues`. */
export interface UpsertPropertyValuesRequest {
  /** The values: group, field and target are needed in each. */
  values: PropertyValue[];
}

/** UpsertPropertyValuesRequest with everything optional: what is left out is zero or absent. */
export interface UpsertPropertyValuesRequestInit {
  /** The values: group, field and target are needed in each. */
  values?: readonly PropertyValueInit[] | undefined;
}

/** Request of `deletePropertyValuesForTarget`. */
export interface DeletePropertyValuesForTargetRequest {
  /** Id of the property group. */
  groupId: string;
  /** Kind of the thing, such as "user". */
  targetType: string;
  /** Id of the thing. */
  targetId: string;
}

/** DeletePropertyValuesForTargetRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyValuesForTargetRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Kind of the thing, such as "user". */
  targetType?: string | undefined;
  /** Id of the thing. */
  targetId?: string | undefined;
}

/** Request of `deletePropertyValuesForField`. */
export interface DeletePropertyValuesForFieldRequest {
  /** Id of the property group. */
  groupId: string;
  /** Id of the field. */
  fieldId: string;
}

/** DeletePropertyValuesForFieldRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyValuesForFieldRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Id of the field. */
  fieldId?: string | undefined;
}

/** Request of `upsertPropertyValuesWithOptions`. */
export interface UpsertPropertyValuesWithOptionsRequest {
  /** The values: group, field and target are needed in each. */
  values: PropertyValue[];
  /** The scope in which the plugin acts. Absent = none. */
  options: PropertyRequestOptions | undefined;
}

/** UpsertPropertyValuesWithOptionsRequest with everything optional: what is left out is zero or absent. */
export interface UpsertPropertyValuesWithOptionsRequestInit {
  /** The values: group, field and target are needed in each. */
  values?: readonly PropertyValueInit[] | undefined;
  /** The scope in which the plugin acts. Absent = none. */
  options?: PropertyRequestOptionsInit | undefined;
}

/** Request of `upsertPropertyValueWithOptions`. */
export interface UpsertPropertyValueWithOptionsRequest {
  /** The value: group, field and target are needed. */
  value: PropertyValue | undefined;
  /** The scope in which the plugin acts. Absent = none. */
  options: PropertyRequestOptions | undefined;
}

/** UpsertPropertyValueWithOptionsRequest with everything optional: what is left out is zero or absent. */
export interface UpsertPropertyValueWithOptionsRequestInit {
  /** The value: group, field and target are needed. */
  value?: PropertyValueInit | undefined;
  /** The scope in which the plugin acts. Absent = none. */
  options?: PropertyRequestOptionsInit | undefined;
}

/** Request of `deletePropertyValueWithOptions`. */
export interface DeletePropertyValueWithOptionsRequest {
  /** Id of the property group. */
  groupId: string;
  /** Id of the value. */
  valueId: string;
  /** The scope in which the plugin acts. Absent = none. */
  options: PropertyRequestOptions | undefined;
}

/** DeletePropertyValueWithOptionsRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyValueWithOptionsRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Id of the value. */
  valueId?: string | undefined;
  /** The scope in which the plugin acts. Absent = none. */
  options?: PropertyRequestOptionsInit | undefined;
}

/** Request of `deletePropertyValuesForTargetWithOptions`. */
export interface DeletePropertyValuesForTargetWithOptionsRequest {
  /** Id of the property group. */
  groupId: string;
  /** Kind of the thing, such as "user". */
  targetType: string;
  /** Id of the thing. */
  targetId: string;
  /** The scope in which the plugin acts. Absent = none. */
  options: PropertyRequestOptions | undefined;
}

/** DeletePropertyValuesForTargetWithOptionsRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyValuesForTargetWithOptionsRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Kind of the thing, such as "user". */
  targetType?: string | undefined;
  /** Id of the thing. */
  targetId?: string | undefined;
  /** The scope in which the plugin acts. Absent = none. */
  options?: PropertyRequestOptionsInit | undefined;
}

/** Request of `deletePropertyValuesForFieldWithOptions`. */
export interface DeletePropertyValuesForFieldWithOptionsRequest {
  /** Id of the property group. */
  groupId: string;
  /** Id of the field. */
  fieldId: string;
  /** The scope in which the plugin acts. Absent = none. */
  options: PropertyRequestOptions | undefined;
}

/** DeletePropertyValuesForFieldWithOptionsRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyValuesForFieldWithOptionsRequestInit {
  /** Id of the property group. */
  groupId?: string | undefined;
  /** Id of the field. */
  fieldId?: string | undefined;
  /** The scope in which the plugin acts. Absent = none. */
  options?: PropertyRequestOptionsInit | undefined;
}
