import type { SqlValue } from "../core/database.ts";
import { isId } from "../core/id.ts";
import { propertyError } from "./property-error.ts";

/** Where a page of a list begins: after the row that the cursor names, or at the beginning. */
export interface PageRequest {
  /** ms since the epoch; above 0 the list is in the order of changes and holds what was deleted. */
  readonly sinceUpdateAt: number;
  readonly includeDeleted: boolean;
  readonly perPage: number;
  readonly cursor: { readonly id: string; readonly createAt: number; readonly updateAt: number };
}

/** The end of a WHERE, with the order of the list and its limit. */
export interface PagePosition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Throws an error for a page that can't be: without a size, or with a cursor of another order. */
export function pagePosition(
  { sinceUpdateAt, includeDeleted, perPage, cursor }: PageRequest,
  where: string,
): PagePosition {
  const invalid = (reason: string): Error => propertyError(where, "invalid", reason);
  if (perPage <= 0) throw invalid("perPage must be above 0");
  const bySince = sinceUpdateAt > 0;
  const column = bySince ? `"updateAt"` : `"createAt"`;
  const conditions = [...(bySince ? [`"updateAt" > ?`] : []), ...(bySince || includeDeleted ? [] : [`"deleteAt" = 0`])];
  const values: SqlValue[] = bySince ? [sinceUpdateAt] : [];
  if (cursor.id !== "" || cursor.createAt !== 0 || cursor.updateAt !== 0) {
    const [time, other] = bySince ? [cursor.updateAt, cursor.createAt] : [cursor.createAt, cursor.updateAt];
    if (!isId(cursor.id)) throw invalid("the cursor needs the id of the last row of the page before");
    if (time <= 0 || other !== 0) {
      throw invalid(
        `this list is in the order of ${bySince ? "updateAt" : "createAt"}: the cursor needs that time, and only that`,
      );
    }
    conditions.push(`(${column} > ? OR (${column} = ? AND id > ?))`);
    values.push(time, time, cursor.id);
  }
  const condition = conditions.map((text) => ` AND ${text}`).join("");
  return { sql: `${condition} ORDER BY ${column}, id LIMIT ?`, values: [...values, perPage] };
}
