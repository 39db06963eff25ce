import type { DynamicValue } from "@mattermost-plugin/gen";
import { propertyError } from "./property-error.ts";
import type { PropertyFieldRow } from "./property-tables.ts";

/** The plugin that changes something, and in which scope it acts; empty for none. */
export interface PropertyCaller {
  readonly pluginId: string;
  readonly scope: string;
}

/**
 * Throws an error if a plugin may not change a field. Where the field has owners (its `owners` attribute), it must be one of
 * them; else, where the field is protected, it must have made it.
 */
export function requireFieldAccess(field: PropertyFieldRow, { pluginId }: PropertyCaller, where: string): void {
  const owners = ownersOf(field);
  if (owners.length > 0) {
    if (owners.some((owner) => isPlugin(owner, pluginId))) return;
    throw propertyError(where, "forbidden", `the plugin ${pluginId} is no owner of the field ${field.name}`);
  }
  requireMaker(field, pluginId, where);
}

/** As requireFieldAccess, for values of the field: an owner must act in one of its scopes, if it has any. */
export function requireValueAccess(field: PropertyFieldRow, { pluginId, scope }: PropertyCaller, where: string): void {
  const owners = ownersOf(field);
  if (owners.length === 0) {
    requireMaker(field, pluginId, where);
    return;
  }
  const inScope = ({ scopes }: Owner): boolean => scopes.length === 0 || scopes.includes(scope);
  if (owners.some((owner) => isPlugin(owner, pluginId) && inScope(owner))) return;
  const acting = scope === "" ? "without a scope" : `in the scope ${scope}`;
  throw propertyError(where, "forbidden", `the plugin ${pluginId}, ${acting}, is no owner of the field ${field.name}`);
}

interface Owner {
  readonly id: DynamicValue | undefined;
  readonly type: DynamicValue | undefined;
  readonly scopes: readonly DynamicValue[];
}

function ownersOf({ attrs }: PropertyFieldRow): Owner[] {
  const owners = attrs?.owners;
  if (!Array.isArray(owners)) return [];
  return owners.map((owner) => {
    const { id, type, scopes } = (owner ?? {}) as { [key: string]: DynamicValue };
    return { id, type, scopes: Array.isArray(scopes) ? scopes : [] };
  });
}

function isPlugin(owner: Owner, pluginId: string): boolean {
  return owner.type === "plugin" && owner.id === pluginId;
}

function requireMaker(field: PropertyFieldRow, pluginId: string, where: string): void {
  const isProtected = field.protected || field.attrs?.protected === true;
  if (!isProtected || field.pluginId === pluginId) return;
  throw propertyError(where, "forbidden", `the field ${field.name} is protected: only ${field.pluginId} may change it`);
}
