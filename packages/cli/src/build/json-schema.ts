/** The part of JSON Schema that settings are made of. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** What the author says of the field in the System Console: parts of the manifest's setting, which win. */
  readonly setting?: Readonly<Record<string, unknown>>;
}

/** The fields of an object schema by name, in their order, also through `allOf`. */
export function fieldsOf(schema: JsonSchema): ReadonlyMap<string, JsonSchema> {
  const fields = new Map(Object.entries(schema.properties ?? {}));
  for (const part of schema.allOf ?? []) for (const [name, field] of fieldsOf(part)) fields.set(name, field);
  return fields;
}
