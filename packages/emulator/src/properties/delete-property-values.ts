import type { PropertyValue } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { findRow, findRows, updateRow } from "../core/table.ts";
import { getPropertyFieldRow } from "./find-property-field.ts";
import { type PropertyCaller, requireValueAccess } from "./property-access.ts";
import { propertyError } from "./property-error.ts";
import { propertyValueTable } from "./property-tables.ts";

/** Marks a value as deleted. Throws an error if there is none. */
export function deletePropertyValue(server: Server, caller: PropertyCaller, groupId: string, valueId: string): void {
  const where = "DeletePropertyValue";
  const rest = `WHERE id = ? AND "groupId" = ? AND "deleteAt" = 0`;
  const value = findRow(server.db, propertyValueTable, rest, valueId, groupId);
  if (!value) throw propertyError(where, "missing", `the group "${groupId}" has no value with the id "${valueId}"`);
  deleteAll(server, caller, [value], where);
}

/** Marks all values of a thing in a group as deleted, all or none. None is no error. */
export function deletePropertyValuesOfTarget(
  server: Server,
  caller: PropertyCaller,
  groupId: string,
  targetType: string,
  targetId: string,
): void {
  const rest = `WHERE "groupId" = ? AND "targetType" = ? AND "targetId" = ? AND "deleteAt" = 0`;
  const values = findRows(server.db, propertyValueTable, rest, groupId, targetType, targetId);
  deleteAll(server, caller, values, "DeletePropertyValuesForTarget");
}

/** Marks all values of a field as deleted, all or none. None is no error. */
export function deletePropertyValuesOfField(
  server: Server,
  caller: PropertyCaller,
  groupId: string,
  fieldId: string,
): void {
  const rest = `WHERE "groupId" = ? AND "fieldId" = ? AND "deleteAt" = 0`;
  const values = findRows(server.db, propertyValueTable, rest, groupId, fieldId);
  deleteAll(server, caller, values, "DeletePropertyValuesForField");
}

function deleteAll(server: Server, caller: PropertyCaller, values: readonly PropertyValue[], where: string): void {
  const now = server.now();
  server.db.transaction(() => {
    for (const value of values) {
      requireValueAccess(getPropertyFieldRow(server, value.groupId, value.fieldId, where), caller, where);
      updateRow(server.db, propertyValueTable, { ...value, deleteAt: now, updateAt: now });
    }
  });
}
