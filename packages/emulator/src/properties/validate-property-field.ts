import type { PropertyField } from "@mattermost-plugin/gen";
import { runeCount } from "../core/text.ts";
import { propertyError } from "./property-error.ts";

const types: ReadonlySet<string> = new Set(["text", "select", "multiselect", "date", "user", "multiuser", "rank"]);
const levels: ReadonlySet<string> = new Set(["none", "sysadmin", "member", "admin"]);
const longest = 255;

/** The kinds of things that fields can be for. */
export const objectTypes: ReadonlySet<string> = new Set(["post", "channel", "user", "template", "session", "system"]);

/** Throws an error for the first value of a field that can't be stored. `where` is the Go name of the method. */
export function validatePropertyField(field: PropertyField, where: string): void {
  const invalid = (reason: string): Error => propertyError(where, "invalid", reason);
  if (field.name === "") throw invalid("a field needs a name");
  for (const key of ["name", "targetId", "targetType", "objectType"] as const) {
    if (runeCount(field[key]) > longest) throw invalid(`${key} has more than ${longest} characters`);
  }
  if (!types.has(field.type)) throw invalid(`a field has no type "${field.type}", but one of ${list(types)}`);
  if (field.objectType !== "" && !objectTypes.has(field.objectType)) {
    throw invalid(`a field is not for "${field.objectType}", but for one of ${list(objectTypes)}, or for none of them`);
  }
  for (const key of ["permissionField", "permissionValues", "permissionOptions"] as const) {
    const level = field[key];
    if (level !== undefined && !levels.has(level))
      throw invalid(`${key} is "${level}", but not one of ${list(levels)}`);
  }
}

function list(names: ReadonlySet<string>): string {
  return [...names].join(", ");
}
