import type { DynamicValue } from "@mattermost-plugin/gen";
import { encodeJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { getActiveFieldRow } from "./find-property-field.ts";
import { propertyError } from "./property-error.ts";
import { type PropertyFieldRow, propertyFieldTable } from "./property-tables.ts";

/** The fields that follow a field. */
export function linkedTo(server: Server, fieldId: string): PropertyFieldRow[] {
  return findRows(server.db, propertyFieldTable, `WHERE "linkedFieldId" = ? AND "deleteAt" = 0`, fieldId);
}

/**
 * A field as it is stored when it may follow another. A new one takes type, options and security from that field. One that
 * follows already (`old`) keeps its link unless an empty one is given, and may not change what it took.
 */
export function withLink(
  server: Server,
  field: PropertyFieldRow,
  where: string,
  old?: PropertyFieldRow,
): PropertyFieldRow {
  if (old) return withOldLink(field, old, where);
  if (!field.linkedFieldId) return { ...field, linkedFieldId: undefined };
  const source = getActiveFieldRow(server, field.groupId, field.linkedFieldId, where);
  const refuse = (reason: string): Error => propertyError(where, "invalid", `the field ${source.id} ${reason}`);
  if (source.objectType !== "template") throw refuse("is no template, so that no field can be linked to it");
  if (source.linkedFieldId !== undefined) throw refuse("is linked itself, so that no field can be linked to it");
  return {
    ...field,
    type: source.type,
    attrs: withAttributes(field.attrs, source.attrs),
    protected: source.protected,
    permissionField: source.permissionField,
    permissionValues: source.permissionValues,
    permissionOptions: source.permissionOptions,
  };
}

function withOldLink(field: PropertyFieldRow, old: PropertyFieldRow, where: string): PropertyFieldRow {
  const given = field.linkedFieldId ?? old.linkedFieldId;
  if (!given) return { ...field, linkedFieldId: undefined };
  const refuse = (reason: string): Error => propertyError(where, "invalid", reason);
  if (given !== old.linkedFieldId) throw refuse("a field is linked when it is made, and can only be unlinked later");
  const sameOptions = encodeJson(field.attrs?.options ?? null) === encodeJson(old.attrs?.options ?? null);
  if (field.type !== old.type || !sameOptions)
    throw refuse("type and options of a linked field are those of its source");
  return { ...field, linkedFieldId: given };
}

/** A linked field after its source has changed. */
export function followSource(linked: PropertyFieldRow, source: PropertyFieldRow): PropertyFieldRow {
  const { options: _, ...own } = linked.attrs ?? {};
  const options = source.attrs?.options;
  const attrs = options === undefined ? own : { ...own, options };
  return { ...linked, type: source.type, attrs, updateAt: source.updateAt };
}

/** What a field takes from its source besides the options. */
const securityKeys = ["options", "protected", "access_mode", "owners", "source_plugin_id"] as const;

function withAttributes(
  attrs: PropertyFieldRow["attrs"],
  source: PropertyFieldRow["attrs"],
): PropertyFieldRow["attrs"] {
  const taken: Record<string, DynamicValue> = {};
  for (const key of securityKeys) {
    const value = source?.[key];
    if (value !== undefined) taken[key] = value;
  }
  return attrs || Object.keys(taken).length > 0 ? { ...attrs, ...taken } : undefined;
}
