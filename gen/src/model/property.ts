// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject, DynamicValue } from "./values.ts";

/** A field that values can be given for. Go also has permissions and links to other fields, which do not survive. */
export interface PropertyField {
  /** Id of the field. The server makes it. */
  id: string;
  /** Id of the group that the field belongs to. */
  groupId: string;
  /** Name of the field, unique within its group and target. */
  name: string;
  /** "text", "select", "multiselect", "date", "user", "multiuser" or "rank". */
  type: string;
  /** Further facts on the field, such as the options of a select. Absent = none. Over gRPC all numbers are doubles. */
  attrs: DynamicObject | undefined;
  /** Id of what the field is limited to. Empty = not limited. */
  targetId: string;
  /** Kind of what the field is limited to, such as "channel". May be empty. */
  targetType: string;
  /** When the field was made, ms since the epoch. */
  createAt: number;
  /** When the field was last changed, ms since the epoch. */
  updateAt: number;
  /** When the field was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt: number;
}

/** PropertyField with everything optional: what is left out is zero or absent. */
export interface PropertyFieldInit {
  /** Id of the field. The server makes it. */
  id?: string | undefined;
  /** Id of the group that the field belongs to. */
  groupId?: string | undefined;
  /** Name of the field, unique within its group and target. */
  name?: string | undefined;
  /** "text", "select", "multiselect", "date", "user", "multiuser" or "rank". */
  type?: string | undefined;
  /** Further facts on the field, such as the options of a select. Absent = none. Over gRPC all numbers are doubles. */
  attrs?: DynamicObject | undefined;
  /** Id of what the field is limited to. Empty = not limited. */
  targetId?: string | undefined;
  /** Kind of what the field is limited to, such as "channel". May be empty. */
  targetType?: string | undefined;
  /** When the field was made, ms since the epoch. */
  createAt?: number | undefined;
  /** When the field was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the field was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt?: number | undefined;
}

/** Which fields to list, and which page of the list. Go pages by a cursor, which does not survive. */
export interface PropertyFieldSearchOpts {
  /** Not in use: Go has no page number. */
  page: number;
  /** Fields on a page. It must be above 0. */
  perPage: number;
  /** List deleted fields too. */
  includeDeleted: boolean;
  /** Only fields limited to this kind of thing. Empty = all. */
  targetType: string;
  /** Only fields limited to this thing. Empty = all. Go has a list of ids here. */
  targetId: string;
}

/** PropertyFieldSearchOpts with everything optional: what is left out is zero or absent. */
export interface PropertyFieldSearchOptsInit {
  /** Not in use: Go has no page number. */
  page?: number | undefined;
  /** Fields on a page. It must be above 0. */
  perPage?: number | undefined;
  /** List deleted fields too. */
  includeDeleted?: boolean | undefined;
  /** Only fields limited to this kind of thing. Empty = all. */
  targetType?: string | undefined;
  /** Only fields limited to this thing. Empty = all. Go has a list of ids here. */
  targetId?: string | undefined;
}

/** The value of a field for one thing. */
export interface PropertyValue {
  /** Id of the value. The server makes it. */
  id: string;
  /** Id of the group that the field belongs to. */
  groupId: string;
  /** Id of the field. */
  fieldId: string;
  /** Id of the thing that has the value. */
  targetId: string;
  /** Kind of that thing, such as "post" or "user". */
  targetType: string;
  /** The value. Go keeps raw JSON here: whole numbers beyond 2^53 lose precision. */
  value: DynamicValue | undefined;
  /** When the value was set, ms since the epoch. */
  createAt: number;
  /** When the value was last changed, ms since the epoch. */
  updateAt: number;
  /** When the value was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt: number;
}

/** PropertyValue with everything optional: what is left out is zero or absent. */
export interface PropertyValueInit {
  /** Id of the value. The server makes it. */
  id?: string | undefined;
  /** Id of the group that the field belongs to. */
  groupId?: string | undefined;
  /** Id of the field. */
  fieldId?: string | undefined;
  /** Id of the thing that has the value. */
  targetId?: string | undefined;
  /** Kind of that thing, such as "post" or "user". */
  targetType?: string | undefined;
  /** The value. Go keeps raw JSON here: whole numbers beyond 2^53 lose precision. */
  value?: DynamicValue | undefined;
  /** When the value was set, ms since the epoch. */
  createAt?: number | undefined;
  /** When the value was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the value was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt?: number | undefined;
}

/** Which values to list, and which page of the list. Go pages by a cursor, which does not survive. */
export interface PropertyValueSearchOpts {
  /** Not in use: Go has no page number. */
  page: number;
  /** Values on a page. It must be above 0. */
  perPage: number;
  /** List deleted values too. */
  includeDeleted: boolean;
  /** Only values of this kind of thing. Empty = of all. */
  targetType: string;
  /** Only values of this thing. Empty = of all. Go has a list of ids here. */
  targetId: string;
  /** Only values of this field. Empty = of all. */
  fieldId: string;
}

/** PropertyValueSearchOpts with everything optional: what is left out is zero or absent. */
export interface PropertyValueSearchOptsInit {
  /** Not in use: Go has no page number. */
  page?: number | undefined;
  /** Values on a page. It must be above 0. */
  perPage?: number | undefined;
  /** List deleted values too. */
  includeDeleted?: boolean | undefined;
  /** Only values of this kind of thing. Empty = of all. */
  targetType?: string | undefined;
  /** Only values of this thing. Empty = of all. Go has a list of ids here. */
  targetId?: string | undefined;
  /** Only values of this field. Empty = of all. */
  fieldId?: string | undefined;
}

/** A group of fields, as a rule all fields of one plugin. */
export interface PropertyGroup {
  /** Id of the group. */
  id: string;
  /** Name of the group, unique on the server. */
  name: string;
}

/** PropertyGroup with everything optional: what is left out is zero or absent. */
export interface PropertyGroupInit {
  /** Id of the group. */
  id?: string | undefined;
  /** Name of the group, unique on the server. */
  name?: string | undefined;
}
