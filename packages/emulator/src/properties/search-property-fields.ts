import type { PropertyField, PropertyFieldSearchOpts } from "@mattermost-plugin/gen";
import type { SqlValue } from "../core/database.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { toPropertyField } from "./find-property-field.ts";
import { pagePosition } from "./page-position.ts";
import { propertyError } from "./property-error.ts";
import { propertyFieldTable } from "./property-tables.ts";
import { objectTypes } from "./validate-property-field.ts";

const where = "SearchPropertyFields";

/** One page of the fields of a group in the order of their making, or with `sinceUpdateAt` in that of their changes. */
export function searchPropertyFields(server: Server, groupId: string, opts: PropertyFieldSearchOpts): PropertyField[] {
  validate(opts);
  const { cursor } = opts;
  const position = pagePosition(
    {
      ...opts,
      cursor: {
        id: cursor?.propertyFieldId ?? "",
        createAt: cursor?.createAt ?? 0,
        updateAt: cursor?.updateAt ?? 0,
      },
    },
    where,
  );
  const kinds = opts.objectType === "" ? opts.objectTypes : [opts.objectType];
  const filters: readonly (readonly [wanted: boolean, sql: string, values: readonly SqlValue[]])[] = [
    [kinds.length > 0, `"objectType" IN (SELECT value FROM json_each(?))`, [JSON.stringify(kinds)]],
    [opts.targetType !== "", `"targetType" = ?`, [opts.targetType]],
    [opts.targetIds.length > 0, `"targetId" IN (SELECT value FROM json_each(?))`, [JSON.stringify(opts.targetIds)]],
    [opts.linkedFieldId !== "", `"linkedFieldId" = ?`, [opts.linkedFieldId]],
    [
      opts.teamId !== "",
      `("targetType" = 'system' OR ("targetType" = 'team' AND "targetId" = ?)
        OR ("targetType" = 'channel' AND ? <> '' AND "targetId" = ?))`,
      [opts.teamId, opts.channelId, opts.channelId],
    ],
  ];
  const wanted = filters.filter(([isWanted]) => isWanted);
  const condition = [`"groupId" = ?`, ...wanted.map(([, sql]) => sql)].join(" AND ");
  const values = [groupId, ...wanted.flatMap(([, , given]) => given), ...position.values];
  return findRows(server.db, propertyFieldTable, `WHERE ${condition}${position.sql}`, ...values).map(toPropertyField);
}

function validate(opts: PropertyFieldSearchOpts): void {
  const invalid = (reason: string): Error => propertyError(where, "invalid", reason);
  if (opts.objectType !== "" && opts.objectTypes.length > 0)
    throw invalid("objectType and objectTypes exclude each other");
  const unknown = opts.objectTypes.find((type) => !objectTypes.has(type));
  if (unknown !== undefined) throw invalid(`there is no object type "${unknown}"`);
  if (opts.channelId !== "" && opts.teamId === "") throw invalid("channelId needs the teamId of its team besides");
  if (opts.teamId !== "" && (opts.targetType !== "" || opts.targetIds.length > 0)) {
    throw invalid("channelId and teamId exclude targetType and targetIds");
  }
}
