import type { PropertyGroup } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { findRow, insertRow } from "../core/table.ts";
import { propertyError } from "./property-error.ts";
import { propertyGroupTable } from "./property-tables.ts";

/** The version of the rules that groups of plugins have: names of fields are unique within a target. */
const pluginGroupVersion = 1;

/** Makes a group, or answers the one that has the name already. */
export function registerPropertyGroup(server: Server, name: string): PropertyGroup {
  const where = "RegisterPropertyGroup";
  refuseBuiltIn(where, name);
  if (name === "") throw propertyError(where, "invalid", "a group needs a name");
  const present = findRow(server.db, propertyGroupTable, "WHERE name = ?", name);
  if (present) return present;
  const group = { id: server.newId(), name, version: pluginGroupVersion, schemaVersion: 0 };
  insertRow(server.db, propertyGroupTable, group);
  return group;
}

export function getPropertyGroup(server: Server, name: string): PropertyGroup {
  const where = "GetPropertyGroup";
  refuseBuiltIn(where, name);
  const group = findRow(server.db, propertyGroupTable, "WHERE name = ?", name);
  if (group) return group;
  throw propertyError(where, "missing", `there is no group ${name}; RegisterPropertyGroup makes one`);
}

/** Throws an error if there is no group of this id. */
export function requirePropertyGroup(server: Server, groupId: string, where: string): void {
  if (findRow(server.db, propertyGroupTable, "WHERE id = ?", groupId)) return;
  throw propertyError(where, "invalid", `there is no group with the id "${groupId}"; RegisterPropertyGroup answers it`);
}

function refuseBuiltIn(where: string, name: string): void {
  if (name === "custom_profile_attributes") {
    const reason = `"${name}" is a version 1 PSA group that has been deprecated; use the version 2 PSA group "access_control" instead`;
    throw propertyError(where, "invalid", reason);
  }
  if (name === "access_control") {
    throw propertyError(where, "forbidden", `the group "${name}" needs a licence, and the embedded server has none`);
  }
}
