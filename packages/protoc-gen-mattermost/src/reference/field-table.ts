import type { Field } from "../schema/contract.ts";
import { table } from "./markdown.ts";

/** A table of the keys of an object, with their types and meanings. */
export function fieldTable(fields: readonly Field[], type: (field: Field) => string): string {
  const rows = fields.map((field) => [
    `\`${field.modelName}\``,
    `\`${type(field)}\``,
    field.deprecated ? `Deprecated. ${field.doc}` : field.doc,
  ]);
  return table(["Field", "Type", "Meaning"], rows);
}
