import type { Schema } from "./standard-schema.ts";

interface ZodLike {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly def?: {
    readonly innerType?: unknown;
    readonly in?: unknown;
    readonly left?: unknown;
    readonly right?: unknown;
  };
}

/**
 * The fields of an object schema by name, looking through `.default()`, `.transform()`, intersections and the like.
 * Empty for a schema that names no fields.
 */
export function schemaFields(schema: unknown): ReadonlyMap<string, Schema> {
  const fields = new Map<string, Schema>();
  collect(schema, fields);
  return fields;
}

function collect(schema: unknown, fields: Map<string, Schema>): void {
  if (typeof schema !== "object" || schema === null) return;
  const { shape, def } = schema as ZodLike;
  for (const [name, field] of Object.entries(shape ?? {})) fields.set(name, field);
  for (const inner of [def?.innerType, def?.in, def?.left, def?.right]) collect(inner, fields);
}

/** Names that differ only in case, in pairs. The server keeps settings by their lower-cased keys, so such names would collide. */
export function collidingNames(names: Iterable<string>): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const name of names) {
    const earlier = seen.get(name.toLowerCase());
    if (earlier !== undefined) pairs.push([earlier, name]);
    else seen.set(name.toLowerCase(), name);
  }
  return pairs;
}
