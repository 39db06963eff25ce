import type { PropertyValue } from "@mattermost-plugin/gen";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { findRow, insertRow, updateRow } from "../core/table.ts";
import { runeCount } from "../core/text.ts";
import { getActiveFieldRow } from "./find-property-field.ts";
import { findValueOf, getPropertyValue } from "./find-property-value.ts";
import { type PropertyCaller, requireValueAccess } from "./property-access.ts";
import { propertyError } from "./property-error.ts";
import { propertyValueTable } from "./property-tables.ts";

const longest = 255;

/** Stores a new value. Throws an error if the thing has one for this field. */
export function createPropertyValue(server: Server, caller: PropertyCaller, given: PropertyValue): PropertyValue {
  const where = "CreatePropertyValue";
  return server.db.transaction(() => {
    validate(server, caller, given, where);
    const present = findValueOf(server, given);
    if (present) {
      throw propertyError(where, "conflict", `"${given.targetId}" has the value ${present.id} for this field already`);
    }
    return insertValue(server, given, where);
  });
}

/** Stores values in the place of those that the things have, all or none. */
export function upsertPropertyValues(
  server: Server,
  caller: PropertyCaller,
  values: readonly PropertyValue[],
  where: string,
): PropertyValue[] {
  const upsert = (given: PropertyValue): PropertyValue => {
    validate(server, caller, given, where);
    const present = findValueOf(server, given);
    return present ? changeValue(server, present, given) : insertValue(server, given, where);
  };
  return server.db.transaction(() => values.map(upsert));
}

/** Changes values, all or none. Whose they are, and for which field, can't be changed. */
export function updatePropertyValues(
  server: Server,
  caller: PropertyCaller,
  groupId: string,
  values: readonly PropertyValue[],
  where: string,
): PropertyValue[] {
  const update = (given: PropertyValue): PropertyValue => {
    const old = getPropertyValue(server, groupId, given.id, where);
    if (old.deleteAt !== 0) throw propertyError(where, "missing", `the value "${old.id}" is deleted`);
    for (const key of ["fieldId", "targetId", "targetType"] as const) {
      if (given[key] === old[key]) continue;
      throw propertyError(
        where,
        "invalid",
        `${key} of a value can't be changed, from "${old[key]}" to "${given[key]}"`,
      );
    }
    requireValueAccess(getActiveFieldRow(server, groupId, old.fieldId, where), caller, where);
    return changeValue(server, old, given);
  };
  return server.db.transaction(() => values.map(update));
}

function validate(server: Server, caller: PropertyCaller, given: PropertyValue, where: string): void {
  for (const key of ["targetId", "targetType"] as const) {
    if (given[key] === "" || runeCount(given[key]) > longest) {
      throw propertyError(where, "invalid", `${key} of a value has 1 to ${longest} characters`);
    }
  }
  requireValueAccess(getActiveFieldRow(server, given.groupId, given.fieldId, where), caller, where);
}

function insertValue(server: Server, given: PropertyValue, where: string): PropertyValue {
  if (given.id !== "" && !isId(given.id)) throw propertyError(where, "invalid", `"${given.id}" is no id`);
  const now = server.now();
  const id = given.id || server.newId();
  if (findRow(server.db, propertyValueTable, "WHERE id = ?", id)) {
    throw propertyError(where, "conflict", `there is a value with the id "${id}" already`);
  }
  const value = { ...given, id, createAt: now, updateAt: now, deleteAt: 0 };
  insertRow(server.db, propertyValueTable, value);
  return value;
}

function changeValue(server: Server, old: PropertyValue, { value, updatedBy }: PropertyValue): PropertyValue {
  const changed = { ...old, value, updatedBy, updateAt: server.now() };
  updateRow(server.db, propertyValueTable, changed);
  return changed;
}
