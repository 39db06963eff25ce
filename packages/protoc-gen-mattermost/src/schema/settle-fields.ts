import type { DescField, DescMessage } from "@bufbuild/protobuf";
import type { Field, Twin } from "./contract.ts";
import type { OptionReader } from "./options.ts";

/**
 * Leaves one field for each key of the plain value: a field that stands for others takes their place, and a twin becomes
 * a part of the field that it belongs to. Throws an error with the place if the options make no sense.
 */
export function settleFields(desc: DescMessage, fields: readonly Field[], options: OptionReader): readonly Field[] {
  const settled = new Map(fields.map((field) => [field.name, field]));
  for (const field of desc.fields) {
    const main = options.text(field, "exact_twin_of");
    if (main !== undefined) settled.set(main, withTwin(field, otherField(field, main, settled), settled, options));
  }
  for (const field of desc.fields) {
    if (options.text(field, "exact_twin_of") !== undefined) settled.delete(field.name);
  }
  const result = [...settled.values()];
  for (const field of desc.fields) takePlaces(field, result, options);
  return result;
}

function otherField(field: DescField, name: string, fields: ReadonlyMap<string, Field>): Field {
  const found = fields.get(name);
  if (found === undefined || name === field.name) throw new Error(`${field}: there is no other field ${name} here.`);
  return found;
}

function withTwin(field: DescField, main: Field, fields: ReadonlyMap<string, Field>, options: OptionReader): Field {
  if (main.twin !== undefined) throw new Error(`${field}: ${main.name} has the twin ${main.twin.name} already.`);
  const twin = twinOf(field, main, fields, options);
  const presence = main.presence || twin.kind === "zero" || (twin.kind === "wide" && twin.zero);
  return { ...main, twin, presence };
}

function twinOf(field: DescField, main: Field, fields: ReadonlyMap<string, Field>, options: OptionReader): Twin {
  const { name, number } = field;
  const own = fields.get(name);
  const json = options.text(field, "json");
  const kinds = `${shape(main)} ${own === undefined ? "" : shape(own)}`;
  switch (kinds) {
    case "struct bytes":
      return { name, number, kind: "json", anyValue: false };
    case "struct json":
      if (json !== "DynamicValue") break;
      return { name, number, kind: "json", anyValue: true };
    case "value bytes":
      return { name, number, kind: "json", anyValue: true };
    case "int32 int64":
      return { name, number, kind: "wide", zero: false };
    case "int32 optional int64":
      return { name, number, kind: "wide", zero: true };
    case "Int32Value Int64Value":
      return { name, number, kind: "wideWrapper" };
    default:
      if (own?.value.kind === "scalar" && kinds === `${own.value.scalar} optional ${own.value.scalar}`) {
        return { name, number, kind: "zero" };
      }
  }
  throw new Error(`${field}: the option exact_twin_of has no meaning for these two types (${kinds.trim()}).`);
}

/** What matters of a field's type for a pair of twins. */
function shape({ label, value, optional }: Field): string {
  if (label !== "one") return label;
  const kind =
    value.kind === "scalar"
      ? value.scalar
      : value.kind === "wrapper"
        ? `${value.scalar.charAt(0).toUpperCase()}${value.scalar.slice(1)}Value`
        : value.kind;
  return optional ? `optional ${kind}` : kind;
}

/** Moves a field to the place of those that it stands for. */
function takePlaces(desc: DescField, fields: Field[], options: OptionReader): void {
  const replaced = options.text(desc, "replaces");
  const retired = options.texts(desc, "retires");
  const standsFor = replaced === undefined ? retired : [replaced, ...retired];
  if (standsFor.length === 0) return;
  const others = standsFor.map((name) => otherField(desc, name, new Map(fields.map((field) => [field.name, field]))));
  const from = fields.findIndex((field) => field.name === desc.name);
  const [field] = fields.splice(from, 1);
  const [first] = others;
  if (field === undefined || first === undefined) return;
  const modelName = replaced === undefined ? field.modelName : first.modelName;
  fields.splice(fields.indexOf(first), 0, { ...field, modelName, standsFor });
  for (const other of others) fields.splice(fields.indexOf(other), 1);
}
