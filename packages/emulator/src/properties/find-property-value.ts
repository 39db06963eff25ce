import type { PropertyValue, PropertyValueSearchOpts } from "@mattermost-plugin/gen";
import type { SqlValue } from "../core/database.ts";
import { encodeJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { pagePosition } from "./page-position.ts";
import { propertyError } from "./property-error.ts";
import { propertyValueTable } from "./property-tables.ts";

/** The value of a group, also a deleted one. Throws an error if there is none. */
export function getPropertyValue(server: Server, groupId: string, valueId: string, where: string): PropertyValue {
  const value = findRow(server.db, propertyValueTable, `WHERE id = ? AND "groupId" = ?`, valueId, groupId);
  if (value) return value;
  throw propertyError(where, "missing", `the group "${groupId}" has no value with the id "${valueId}"`);
}

/** Several values of a group, in the order of their making. Throws an error if one is missing. */
export function listPropertyValues(server: Server, groupId: string, ids: readonly string[]): PropertyValue[] {
  const rest = `WHERE "groupId" = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY "createAt", id`;
  const values = findRows(server.db, propertyValueTable, rest, groupId, JSON.stringify(ids));
  const missing = ids.filter((id) => !values.some((value) => value.id === id));
  if (missing.length === 0) return values;
  const where = "GetPropertyValues";
  throw propertyError(where, "invalid", `the group "${groupId}" has no values with the ids ${missing.join(", ")}`);
}

/** The value that a thing has for a field; undefined if it has none. */
export function findValueOf(
  server: Server,
  { groupId, fieldId, targetType, targetId }: PropertyValue,
): PropertyValue | undefined {
  const rest = `WHERE "groupId" = ? AND "fieldId" = ? AND "targetType" = ? AND "targetId" = ? AND "deleteAt" = 0`;
  return findRow(server.db, propertyValueTable, rest, groupId, fieldId, targetType, targetId);
}

/** One page of the values of a group in the order of their making, or with `sinceUpdateAt` in that of their changes. */
export function searchPropertyValues(server: Server, groupId: string, opts: PropertyValueSearchOpts): PropertyValue[] {
  const { cursor, value } = opts;
  const position = pagePosition(
    {
      ...opts,
      cursor: {
        id: cursor?.propertyValueId ?? "",
        createAt: cursor?.createAt ?? 0,
        updateAt: cursor?.updateAt ?? 0,
      },
    },
    "SearchPropertyValues",
  );
  const json = value === undefined ? "" : encodeJson(value);
  const filters: readonly (readonly [wanted: boolean, sql: string, values: readonly SqlValue[]])[] = [
    [opts.targetType !== "", `"targetType" = ?`, [opts.targetType]],
    [opts.targetIds.length > 0, `"targetId" IN (SELECT value FROM json_each(?))`, [JSON.stringify(opts.targetIds)]],
    [opts.fieldId !== "", `"fieldId" = ?`, [opts.fieldId]],
    [value !== undefined, isOrHolds, [json, json]],
  ];
  const wanted = filters.filter(([isWanted]) => isWanted);
  const condition = [`"groupId" = ?`, ...wanted.map(([, sql]) => sql)].join(" AND ");
  const values = [groupId, ...wanted.flatMap(([, , given]) => given), ...position.values];
  return findRows(server.db, propertyValueTable, `WHERE ${condition}${position.sql}`, ...values);
}

/** A value that equals the given JSON, or a list with an item that does. */
const isOrHolds = `("propertyValues".value = ? OR (json_type("propertyValues".value) = 'array' AND EXISTS (
  SELECT 1 FROM json_each("propertyValues".value) AS item
    WHERE ? = CASE WHEN item.type IN ('object', 'array') THEN item.value
      WHEN item.type IN ('true', 'false', 'null') THEN item.type ELSE json_quote(item.value) END)))`;
