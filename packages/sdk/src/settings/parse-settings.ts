import { deepFreeze } from "../deep-freeze.ts";
import { collidingNames, schemaFields } from "./schema-keys.ts";
import { issuesText, type Schema } from "./standard-schema.ts";

export type ParsedSettings<Output> =
  | { readonly ok: true; readonly settings: Output }
  | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * Reads the plugin's configuration as the server sends it: its keys are lower-cased, and a setting without value or default
 * is null. Keys match the schema's whatever their case; a null that the field does not take counts as absent.
 */
export async function parseSettings<Output>(
  schema: Schema<Output>,
  config: Readonly<Record<string, unknown>>,
): Promise<ParsedSettings<Output>> {
  const collisions = collidingNames(Object.keys(config));
  if (collisions.length > 0) {
    return { ok: false, reasons: collisions.map(([a, b]) => `the keys ${a} and ${b} differ only in case`) };
  }
  const fields = schemaFields(schema);
  const names = new Map([...fields.keys()].map((name) => [name.toLowerCase(), name]));
  const entries: [string, unknown][] = [];
  for (const [key, value] of Object.entries(config)) {
    const name = names.get(key.toLowerCase()) ?? key;
    if (value !== null || (await takesNull(fields.get(name)))) entries.push([name, value]);
  }
  const result = await schema["~standard"].validate(Object.fromEntries(entries));
  if (result.issues) return { ok: false, reasons: result.issues.map((issue) => issuesText([issue])) };
  return { ok: true, settings: deepFreeze(result.value) };
}

async function takesNull(field: Schema | undefined): Promise<boolean> {
  if (field === undefined) return false;
  const result = await field["~standard"].validate(null);
  return result.issues === undefined && result.value === null;
}
