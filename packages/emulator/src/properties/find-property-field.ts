import type { PropertyField } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { propertyError } from "./property-error.ts";
import { type PropertyFieldRow, propertyFieldTable } from "./property-tables.ts";

/** The field of a group, also a deleted one. Throws an error if there is none. */
export function getPropertyFieldRow(server: Server, groupId: string, fieldId: string, where: string): PropertyFieldRow {
  const row = findRow(server.db, propertyFieldTable, `WHERE id = ? AND "groupId" = ?`, fieldId, groupId);
  if (row) return row;
  throw propertyError(where, "missing", `the group "${groupId}" has no field with the id "${fieldId}"`);
}

/** As getPropertyFieldRow, but a deleted one is missing too. */
export function getActiveFieldRow(server: Server, groupId: string, fieldId: string, where: string): PropertyFieldRow {
  const row = getPropertyFieldRow(server, groupId, fieldId, where);
  if (row.deleteAt === 0) return row;
  throw propertyError(where, "missing", `the field "${fieldId}" is deleted`);
}

/** Several fields of a group, in the order of their making. Throws an error if one is missing. */
export function listPropertyFields(server: Server, groupId: string, ids: readonly string[]): PropertyField[] {
  const rest = `WHERE "groupId" = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY "createAt", id`;
  const rows = findRows(server.db, propertyFieldTable, rest, groupId, JSON.stringify(ids));
  const missing = ids.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length === 0) return rows.map(toPropertyField);
  const where = "GetPropertyFields";
  throw propertyError(where, "invalid", `the group "${groupId}" has no fields with the ids ${missing.join(", ")}`);
}

/** The field of a group that has this name for a target, empty for none. Deleted ones do not count. */
export function getPropertyFieldByName(server: Server, groupId: string, targetId: string, name: string): PropertyField {
  const rest = `WHERE "groupId" = ? AND "targetId" = ? AND name = ? AND "deleteAt" = 0 ORDER BY "createAt", id`;
  const row = findRow(server.db, propertyFieldTable, rest, groupId, targetId, name);
  if (row) return toPropertyField(row);
  const reason = `the group "${groupId}" has no field ${name}${targetId === "" ? "" : ` for "${targetId}"`}`;
  throw propertyError("GetPropertyFieldByName", "missing", reason);
}

export function countPropertyFields(server: Server, groupId: string, includeDeleted: boolean): number {
  const sql = `SELECT COUNT(*) AS count FROM "propertyFields" WHERE "groupId" = ? AND (? = 1 OR "deleteAt" = 0)`;
  return Number(server.db.get(sql, groupId, includeDeleted ? 1 : 0)?.count);
}

export function countPropertyFieldsOfTarget(
  server: Server,
  groupId: string,
  targetType: string,
  targetId: string,
  includeDeleted: boolean,
): number {
  const sql = `SELECT COUNT(*) AS count FROM "propertyFields"
    WHERE "groupId" = ? AND "targetType" = ? AND "targetId" = ? AND (? = 1 OR "deleteAt" = 0)`;
  return Number(server.db.get(sql, groupId, targetType, targetId, includeDeleted ? 1 : 0)?.count);
}

/** A field as plugins get it. */
export function toPropertyField({ pluginId, ...field }: PropertyFieldRow): PropertyField {
  return field;
}
