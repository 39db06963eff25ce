// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject, DynamicValue } from "./values.ts";

/** A field that values can be given for. */
export interface PropertyField {
  /** Id of the field. The server makes it. */
  id: string;
  /** Id of the group that the field belongs to. */
  groupId: string;
  /** Name of the field, unique within its group and target. */
  name: string;
  /** "text", "select", "multiselect", "date", "user", "multiuser" or "rank". */
  type: string;
  /** Further facts on the field, such as the options of a select (`options`). Absent = none. */
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
  /** Kind of thing that the field is for, such as "post", "channel" or "user". Empty on older servers, and for any kind. */
  objectType: string;
  /** True when only the plugin that made the field may change it. */
  protected: boolean;
  /** Who may change the field: "none", "sysadmin", "member" or "admin" (of the target). Absent = the usual ones. */
  permissionField: string | undefined;
  /** Who may change values of the field, in the same words. Absent = the usual ones. */
  permissionValues: string | undefined;
  /** Who may change the field's options, in the same words. Absent = the usual ones. */
  permissionOptions: string | undefined;
  /** Id of the field that this one follows: name, type and options are those of that field. Absent = it follows none. */
  linkedFieldId: string | undefined;
  /** Id of the user who made the field. May be empty. */
  createdBy: string;
  /** Id of the user who changed the field last. May be empty. */
  updatedBy: string;
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
  /** Further facts on the field, such as the options of a select (`options`). Absent = none. */
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
  /** Kind of thing that the field is for, such as "post", "channel" or "user". Empty on older servers, and for any kind. */
  objectType?: string | undefined;
  /** True when only the plugin that made the field may change it. */
  protected?: boolean | undefined;
  /** Who may change the field: "none", "sysadmin", "member" or "admin" (of the target). Absent = the usual ones. */
  permissionField?: string | undefined;
  /** Who may change values of the field, in the same words. Absent = the usual ones. */
  permissionValues?: string | undefined;
  /** Who may change the field's options, in the same words. Absent = the usual ones. */
  permissionOptions?: string | undefined;
  /** Id of the field that this one follows: name, type and options are those of that field. Absent = it follows none. */
  linkedFieldId?: string | undefined;
  /** Id of the user who made the field. May be empty. */
  createdBy?: string | undefined;
  /** Id of the user who changed the field last. May be empty. */
  updatedBy?: string | undefined;
}

/** Which fields to list, and which page of the list. */
export interface PropertyFieldSearchOpts {
  /** Not in use: Go has no page number. */
  page: number;
  /** Fields on a page. It must be above 0. */
  perPage: number;
  /** List deleted fields too. */
  includeDeleted: boolean;
  /** Only fields limited to this kind of thing. Empty = all. */
  targetType: string;
  /** Only fields limited to these things. Empty = all. */
  targetIds: string[];
  /** Only fields of this group. The group of the call itself takes its place, so it may be left out. */
  groupId: string;
  /** Only fields for this kind of thing. Old: use `objectTypes`, and never both. */
  objectType: string;
  /** Only fields for these kinds of things. Empty = all. */
  objectTypes: string[];
  /**
   * Only fields that count in this channel: its own, those of its team and those of the server. Not together with
   * `targetType` and `targetIds`. Empty = all.
   */
  channelId: string;
  /**
   * Only fields that count in this team: its own and those of the server. Not together with `targetType` and
   * `targetIds`. Empty = all.
   */
  teamId: string;
  /** Only fields that follow this field. Empty = all. */
  linkedFieldId: string;
  /**
   * Only fields changed after this time, deleted ones too, in the order of their changes. ms since the epoch; 0 = at any
   * time.
   */
  sinceUpdateAt: number;
  /** Last field of the page before. Absent = the first page. */
  cursor: PropertyFieldSearchCursor | undefined;
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
  /** Only fields limited to these things. Empty = all. */
  targetIds?: readonly string[] | undefined;
  /** Only fields of this group. The group of the call itself takes its place, so it may be left out. */
  groupId?: string | undefined;
  /** Only fields for this kind of thing. Old: use `objectTypes`, and never both. */
  objectType?: string | undefined;
  /** Only fields for these kinds of things. Empty = all. */
  objectTypes?: readonly string[] | undefined;
  /**
   * Only fields that count in this channel: its own, those of its team and those of the server. Not together with
   * `targetType` and `targetIds`. Empty = all.
   */
  channelId?: string | undefined;
  /**
   * Only fields that count in this team: its own and those of the server. Not together with `targetType` and
   * `targetIds`. Empty = all.
   */
  teamId?: string | undefined;
  /** Only fields that follow this field. Empty = all. */
  linkedFieldId?: string | undefined;
  /**
   * Only fields changed after this time, deleted ones too, in the order of their changes. ms since the epoch; 0 = at any
   * time.
   */
  sinceUpdateAt?: number | undefined;
  /** Last field of the page before. Absent = the first page. */
  cursor?: PropertyFieldSearchCursorInit | undefined;
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
  /** The value. Go keeps it as JSON. */
  value: DynamicValue | undefined;
  /** When the value was set, ms since the epoch. */
  createAt: number;
  /** When the value was last changed, ms since the epoch. */
  updateAt: number;
  /** When the value was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt: number;
  /** Id of the user who set the value. May be empty. */
  createdBy: string;
  /** Id of the user who changed the value last. May be empty. */
  updatedBy: string;
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
  /** The value. Go keeps it as JSON. */
  value?: DynamicValue | undefined;
  /** When the value was set, ms since the epoch. */
  createAt?: number | undefined;
  /** When the value was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the value was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt?: number | undefined;
  /** Id of the user who set the value. May be empty. */
  createdBy?: string | undefined;
  /** Id of the user who changed the value last. May be empty. */
  updatedBy?: string | undefined;
}

/** Which values to list, and which page of the list. */
export interface PropertyValueSearchOpts {
  /** Not in use: Go has no page number. */
  page: number;
  /** Values on a page. It must be above 0. */
  perPage: number;
  /** List deleted values too. */
  includeDeleted: boolean;
  /** Only values of this kind of thing. Empty = of all. */
  targetType: string;
  /** Only values of these things. Empty = of all. */
  targetIds: string[];
  /** Only values of this field. Empty = of all. */
  fieldId: string;
  /** Only values of this group. The group of the call itself takes its place, so it may be left out. */
  groupId: string;
  /**
   * Only values changed after this time, deleted ones too, in the order of their changes. ms since the epoch; 0 = at any
   * time.
   */
  sinceUpdateAt: number;
  /** Last value of the page before. Absent = the first page. */
  cursor: PropertyValueSearchCursor | undefined;
  /** Only values that are this one, or lists that hold it. Absent = all. */
  value: DynamicValue | undefined;
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
  /** Only values of these things. Empty = of all. */
  targetIds?: readonly string[] | undefined;
  /** Only values of this field. Empty = of all. */
  fieldId?: string | undefined;
  /** Only values of this group. The group of the call itself takes its place, so it may be left out. */
  groupId?: string | undefined;
  /**
   * Only values changed after this time, deleted ones too, in the order of their changes. ms since the epoch; 0 = at any
   * time.
   */
  sinceUpdateAt?: number | undefined;
  /** Last value of the page before. Absent = the first page. */
  cursor?: PropertyValueSearchCursorInit | undefined;
  /** Only values that are this one, or lists that hold it. Absent = all. */
  value?: DynamicValue | undefined;
}

/** A group of fields, as a rule all fields of one plugin. */
export interface PropertyGroup {
  /** Id of the group. */
  id: string;
  /** Name of the group, unique on the server. */
  name: string;
  /** Version of the group's rules. 0 on older servers. */
  version: number;
  /** Version of the group's fields, counted up by the one who keeps them. 0 = none. */
  schemaVersion: number;
}

/** PropertyGroup with everything optional: what is left out is zero or absent. */
export interface PropertyGroupInit {
  /** Id of the group. */
  id?: string | undefined;
  /** Name of the group, unique on the server. */
  name?: string | undefined;
  /** Version of the group's rules. 0 on older servers. */
  version?: number | undefined;
  /** Version of the group's fields, counted up by the one who keeps them. 0 = none. */
  schemaVersion?: number | undefined;
}

/** The last field of a page, from which the next page goes on. */
export interface PropertyFieldSearchCursor {
  /** Id of the field. */
  propertyFieldId: string;
  /** When the field was made, ms since the epoch. 0 where the list is in the order of changes. */
  createAt: number;
  /** When the field was last changed, ms since the epoch. 0 where the list is not in the order of changes. */
  updateAt: number;
}

/** PropertyFieldSearchCursor with everything optional: what is left out is zero or absent. */
export interface PropertyFieldSearchCursorInit {
  /** Id of the field. */
  propertyFieldId?: string | undefined;
  /** When the field was made, ms since the epoch. 0 where the list is in the order of changes. */
  createAt?: number | undefined;
  /** When the field was last changed, ms since the epoch. 0 where the list is not in the order of changes. */
  updateAt?: number | undefined;
}

/** The last value of a page, from which the next page goes on. */
export interface PropertyValueSearchCursor {
  /** Id of the value. */
  propertyValueId: string;
  /** When the value was set, ms since the epoch. 0 where the list is in the order of changes. */
  createAt: number;
  /** When the value was last changed, ms since the epoch. 0 where the list is not in the order of changes. */
  updateAt: number;
}

/** PropertyValueSearchCursor with everything optional: what is left out is zero or absent. */
export interface PropertyValueSearchCursorInit {
  /** Id of the value. */
  propertyValueId?: string | undefined;
  /** When the value was set, ms since the epoch. 0 where the list is in the order of changes. */
  createAt?: number | undefined;
  /** When the value was last changed, ms since the epoch. 0 where the list is not in the order of changes. */
  updateAt?: number | undefined;
}

/** How a change of values is made. */
export interface PropertyRequestOptions {
  /** Scope in which the plugin acts, one of those that the field's `owners` attribute gives it. Empty = none. */
  actingAsScope: string;
}

/** PropertyRequestOptions with everything optional: what is left out is zero or absent. */
export interface PropertyRequestOptionsInit {
  /** Scope in which the plugin acts, one of those that the field's `owners` attribute gives it. Empty = none. */
  actingAsScope?: string | undefined;
}
