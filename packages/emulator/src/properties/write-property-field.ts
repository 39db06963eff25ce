import type { DynamicObject, DynamicValue, PropertyField } from "@mattermost-plugin/gen";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { findRow, insertRow, updateRow } from "../core/table.ts";
import { getActiveFieldRow, toPropertyField } from "./find-property-field.ts";
import { followSource, linkedTo, withLink } from "./linked-fields.ts";
import { type PropertyCaller, requireFieldAccess } from "./property-access.ts";
import { propertyError } from "./property-error.ts";
import { requirePropertyGroup } from "./property-groups.ts";
import { type PropertyFieldRow, propertyFieldTable } from "./property-tables.ts";
import { validatePropertyField } from "./validate-property-field.ts";

/** Makes a field in a group. An id is made unless one is given; options without an id get one. */
export function createPropertyField(server: Server, { pluginId }: PropertyCaller, given: PropertyField): PropertyField {
  const where = "CreatePropertyField";
  requirePropertyGroup(server, given.groupId, where);
  if (given.id !== "" && !isId(given.id)) throw propertyError(where, "invalid", `"${given.id}" is no id`);
  const now = server.now();
  const id = given.id || server.newId();
  const made = { ...given, id, createAt: now, updateAt: now, deleteAt: 0, pluginId };
  const row = withOptionIds(server, withLink(server, made, where));
  validatePropertyField(row, where);
  server.db.transaction(() => {
    if (findRow(server.db, propertyFieldTable, "WHERE id = ?", id)) {
      throw propertyError(where, "conflict", `there is a field with the id "${id}" already`);
    }
    refuseTakenName(server, row, where);
    insertRow(server.db, propertyFieldTable, row);
  });
  return toPropertyField(row);
}

/**
 * Stores fields as they are given, all or none. Group, maker and times stay as they were. Fields that are linked to one of them
 * get its type and its options.
 */
export function updatePropertyFields(
  server: Server,
  caller: PropertyCaller,
  groupId: string,
  fields: readonly PropertyField[],
  where: string,
): PropertyField[] {
  return server.db.transaction(() => fields.map((field) => updateField(server, caller, groupId, field, where)));
}

function updateField(
  server: Server,
  caller: PropertyCaller,
  groupId: string,
  given: PropertyField,
  where: string,
): PropertyField {
  const old = getActiveFieldRow(server, groupId, given.id, where);
  requireFieldAccess(old, caller, where);
  const { createAt, createdBy, deleteAt, pluginId } = old;
  const changed = { ...given, groupId, createAt, createdBy, deleteAt, pluginId, updateAt: server.now() };
  const row = withOptionIds(server, withLink(server, changed, where, old));
  validatePropertyField(row, where);
  refuseTakenName(server, row, where);
  updateRow(server.db, propertyFieldTable, row);
  for (const linked of linkedTo(server, row.id)) {
    updateRow(server.db, propertyFieldTable, followSource(linked, row));
  }
  return toPropertyField(row);
}

/** Within a group, a name stands for one field of each target and kind of object. */
function refuseTakenName(server: Server, row: PropertyFieldRow, where: string): void {
  const rest = `WHERE "groupId" = ? AND name = ? AND "objectType" = ? AND "targetId" = ? AND "deleteAt" = 0 AND id <> ?
    AND ("objectType" = '' OR "targetType" = ?)`;
  const { groupId, name, objectType, targetId, targetType, id } = row;
  const other = findRow(server.db, propertyFieldTable, rest, groupId, name, objectType, targetId, id, targetType);
  if (other) throw propertyError(where, "conflict", `the field ${other.id} has the name ${name} already`);
}

function withOptionIds(server: Server, row: PropertyFieldRow): PropertyFieldRow {
  const options = row.attrs?.options;
  if ((row.type !== "select" && row.type !== "multiselect") || !Array.isArray(options)) return row;
  return { ...row, attrs: { ...row.attrs, options: options.map((option) => withId(server, option)) } };
}

function withId(server: Server, option: DynamicValue): DynamicValue {
  if (typeof option !== "object" || option === null || Array.isArray(option)) return option;
  return option.id ? option : ({ ...option, id: server.newId() } satisfies DynamicObject);
}
