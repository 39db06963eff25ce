// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  PropertyField,
  PropertyFieldInit,
  PropertyFieldSearchOpts,
  PropertyFieldSearchOptsInit,
  PropertyValue,
  PropertyValueInit,
  PropertyValueSearchOpts,
  PropertyValueSearchOptsInit,
} from "./property.ts";

export interface CreatePropertyFieldRequest {
  field: PropertyField | undefined;
}

/** CreatePropertyFieldRequest with everything optional: what is left out is zero or absent. */
export interface CreatePropertyFieldRequestInit {
  field?: PropertyFieldInit | undefined;
}

export interface GetPropertyFieldRequest {
  groupId: string;
  fieldId: string;
}

/** GetPropertyFieldRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyFieldRequestInit {
  groupId?: string | undefined;
  fieldId?: string | undefined;
}

export interface GetPropertyFieldsRequest {
  groupId: string;
  ids: string[];
}

/** GetPropertyFieldsRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyFieldsRequestInit {
  groupId?: string | undefined;
  ids?: readonly string[] | undefined;
}

export interface UpdatePropertyFieldRequest {
  groupId: string;
  field: PropertyField | undefined;
}

/** UpdatePropertyFieldRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePropertyFieldRequestInit {
  groupId?: string | undefined;
  field?: PropertyFieldInit | undefined;
}

export interface DeletePropertyFieldRequest {
  groupId: string;
  fieldId: string;
}

/** DeletePropertyFieldRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyFieldRequestInit {
  groupId?: string | undefined;
  fieldId?: string | undefined;
}

export interface SearchPropertyFieldsRequest {
  groupId: string;
  opts: PropertyFieldSearchOpts | undefined;
}

/** SearchPropertyFieldsRequest with everything optional: what is left out is zero or absent. */
export interface SearchPropertyFieldsRequestInit {
  groupId?: string | undefined;
  opts?: PropertyFieldSearchOptsInit | undefined;
}

export interface CountPropertyFieldsRequest {
  groupId: string;
  includeDeleted: boolean;
}

/** CountPropertyFieldsRequest with everything optional: what is left out is zero or absent. */
export interface CountPropertyFieldsRequestInit {
  groupId?: string | undefined;
  includeDeleted?: boolean | undefined;
}

export interface CountPropertyFieldsForTargetRequest {
  groupId: string;
  targetType: string;
  targetId: string;
  includeDeleted: boolean;
}

/** CountPropertyFieldsForTargetRequest with everything optional: what is left out is zero or absent. */
export interface CountPropertyFieldsForTargetRequestInit {
  groupId?: string | undefined;
  targetType?: string | undefined;
  targetId?: string | undefined;
  includeDeleted?: boolean | undefined;
}

export interface CreatePropertyValueRequest {
  value: PropertyValue | undefined;
}

/** CreatePropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface CreatePropertyValueRequestInit {
  value?: PropertyValueInit | undefined;
}

export interface GetPropertyValueRequest {
  groupId: string;
  valueId: string;
}

/** GetPropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyValueRequestInit {
  groupId?: string | undefined;
  valueId?: string | undefined;
}

export interface GetPropertyValuesRequest {
  groupId: string;
  ids: string[];
}

/** GetPropertyValuesRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyValuesRequestInit {
  groupId?: string | undefined;
  ids?: readonly string[] | undefined;
}

export interface UpdatePropertyValueRequest {
  groupId: string;
  value: PropertyValue | undefined;
}

/** UpdatePropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePropertyValueRequestInit {
  groupId?: string | undefined;
  value?: PropertyValueInit | undefined;
}

export interface UpsertPropertyValueRequest {
  value: PropertyValue | undefined;
}

/** UpsertPropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface UpsertPropertyValueRequestInit {
  value?: PropertyValueInit | undefined;
}

export interface DeletePropertyValueRequest {
  groupId: string;
  valueId: string;
}

/** DeletePropertyValueRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyValueRequestInit {
  groupId?: string | undefined;
  valueId?: string | undefined;
}

export interface SearchPropertyValuesRequest {
  groupId: string;
  opts: PropertyValueSearchOpts | undefined;
}

/** SearchPropertyValuesRequest with everything optional: what is left out is zero or absent. */
export interface SearchPropertyValuesRequestInit {
  groupId?: string | undefined;
  opts?: PropertyValueSearchOptsInit | undefined;
}

export interface RegisterPropertyGroupRequest {
  name: string;
}

/** RegisterPropertyGroupRequest with everything optional: what is left out is zero or absent. */
export interface RegisterPropertyGroupRequestInit {
  name?: string | undefined;
}

export interface GetPropertyGroupRequest {
  name: string;
}

/** GetPropertyGroupRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyGroupRequestInit {
  name?: string | undefined;
}

export interface GetPropertyFieldByNameRequest {
  groupId: string;
  targetId: string;
  name: string;
}

/** GetPropertyFieldByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetPropertyFieldByNameRequestInit {
  groupId?: string | undefined;
  targetId?: string | undefined;
  name?: string | undefined;
}

export interface UpdatePropertyFieldsRequest {
  groupId: string;
  fields: PropertyField[];
}

/** UpdatePropertyFieldsRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePropertyFieldsRequestInit {
  groupId?: string | undefined;
  fields?: readonly PropertyFieldInit[] | undefined;
}

export interface UpdatePropertyValuesRequest {
  groupId: string;
  values: PropertyValue[];
}

/** UpdatePropertyValuesRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePropertyValuesRequestInit {
  groupId?: string | undefined;
  values?: readonly PropertyValueInit[] | undefined;
}

export interface UpsertPropertyValuesRequest {
  values: PropertyValue[];
}

/** UpsertPropertyValuesRequest with everything optional: what is left out is zero or absent. */
export interface UpsertPropertyValuesRequestInit {
  values?: readonly PropertyValueInit[] | undefined;
}

export interface DeletePropertyValuesForTargetRequest {
  groupId: string;
  targetType: string;
  targetId: string;
}

/** DeletePropertyValuesForTargetRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyValuesForTargetRequestInit {
  groupId?: string | undefined;
  targetType?: string | undefined;
  targetId?: string | undefined;
}

export interface DeletePropertyValuesForFieldRequest {
  groupId: string;
  fieldId: string;
}

/** DeletePropertyValuesForFieldRequest with everything optional: what is left out is zero or absent. */
export interface DeletePropertyValuesForFieldRequestInit {
  groupId?: string | undefined;
  fieldId?: string | undefined;
}

