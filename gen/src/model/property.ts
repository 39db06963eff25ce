// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject, DynamicValue } from "./values.ts";

export interface PropertyField {
  id: string;
  groupId: string;
  name: string;
  type: string;
  attrs: DynamicObject | undefined;
  targetId: string;
  targetType: string;
  createAt: number;
  updateAt: number;
  deleteAt: number;
}

/** PropertyField with everything optional: what is left out is zero or absent. */
export interface PropertyFieldInit {
  id?: string | undefined;
  groupId?: string | undefined;
  name?: string | undefined;
  type?: string | undefined;
  attrs?: DynamicObject | undefined;
  targetId?: string | undefined;
  targetType?: string | undefined;
  createAt?: number | undefined;
  updateAt?: number | undefined;
  deleteAt?: number | undefined;
}

export interface PropertyFieldSearchOpts {
  page: number;
  perPage: number;
  includeDeleted: boolean;
  targetType: string;
  targetId: string;
}

/** PropertyFieldSearchOpts with everything optional: what is left out is zero or absent. */
export interface PropertyFieldSearchOptsInit {
  page?: number | undefined;
  perPage?: number | undefined;
  includeDeleted?: boolean | undefined;
  targetType?: string | undefined;
  targetId?: string | undefined;
}

export interface PropertyValue {
  id: string;
  groupId: string;
  fieldId: string;
  targetId: string;
  targetType: string;
  value: DynamicValue | undefined;
  createAt: number;
  updateAt: number;
  deleteAt: number;
}

/** PropertyValue with everything optional: what is left out is zero or absent. */
export interface PropertyValueInit {
  id?: string | undefined;
  groupId?: string | undefined;
  fieldId?: string | undefined;
  targetId?: string | undefined;
  targetType?: string | undefined;
  value?: DynamicValue | undefined;
  createAt?: number | undefined;
  updateAt?: number | undefined;
  deleteAt?: number | undefined;
}

export interface PropertyValueSearchOpts {
  page: number;
  perPage: number;
  includeDeleted: boolean;
  targetType: string;
  targetId: string;
  fieldId: string;
}

/** PropertyValueSearchOpts with everything optional: what is left out is zero or absent. */
export interface PropertyValueSearchOptsInit {
  page?: number | undefined;
  perPage?: number | undefined;
  includeDeleted?: boolean | undefined;
  targetType?: string | undefined;
  targetId?: string | undefined;
  fieldId?: string | undefined;
}

export interface PropertyGroup {
  id: string;
  name: string;
}

/** PropertyGroup with everything optional: what is left out is zero or absent. */
export interface PropertyGroupInit {
  id?: string | undefined;
  name?: string | undefined;
}

