import type { Field } from "../schema/contract.ts";
import { type Conversion, conversionOf } from "./conversion.ts";
import type { GoField, GoStruct, GoStructs } from "./go-structs.ts";
import type { GoType } from "./go-type.ts";

/** What becomes of one field of a Go struct. */
export type Part =
  | { readonly kind: "field"; readonly go: GoField; readonly field: Field; readonly conversion: Conversion }
  /** A struct whose fields are fields of the same message. */
  | { readonly kind: "inner"; readonly go: GoField; readonly parts: readonly Part[] }
  /** An interface whose values each have a field of the message. */
  | { readonly kind: "choice"; readonly go: GoField; readonly choices: readonly Choice[] }
  /** No field of the model: read past, and never written. */
  | { readonly kind: "left"; readonly go: GoField; readonly reason: string };

/** One of the values that an interface may hold. */
export interface Choice {
  readonly field: Field;
  /** The name that Go registers the type with. */
  readonly registered: string;
  readonly conversion: Conversion & { readonly kind: "struct" };
}

/** The fields of a Go struct, joined with those of the model. */
export interface Mapping {
  readonly parts: readonly Part[];
  /** Fields of the model that Go does not have. */
  readonly missing: readonly Field[];
}

/**
 * Joins the fields of a Go struct with those of a message: by the options that name the Go field, else by name. The
 * fields of an embedded struct count as its own.
 */
export function mapFields(struct: GoStruct, fields: readonly Field[], structs: GoStructs): Mapping {
  const open = new Set(fields);
  const parts = struct.fields.map((go) => partOf(go, struct.name, "", open, structs));
  return { parts, missing: [...open] };
}

function partOf(go: GoField, owner: string, prefix: string, open: Set<Field>, structs: GoStructs): Part {
  const path = prefix + go.name;
  const named = [...open].filter((field) => field.goField === path);
  const [first] = named;
  if (first && named.every((field) => field.goType !== undefined) && go.type.kind === "interface") {
    for (const field of named) open.delete(field);
    return { kind: "choice", go, choices: named.map((field) => choiceOf(field, go, structs)) };
  }
  if (first) return fieldPart(go, owner, first, open);
  const inside = [...open].filter((field) => field.goField?.startsWith(`${path}.`));
  if (inside.length > 0) return innerPart(go, `${path}.`, new Set(inside), open, structs);
  const same = [...open].filter((field) => field.goField === undefined && sameName(ownName(field), go.name));
  if (prefix === "" && same.length > 1) throw new Error(`${same.map((field) => field.name)} are all named ${go.name}.`);
  if (prefix === "" && same[0]) return fieldPart(go, owner, same[0], open);
  if (prefix === "" && go.embedded) return innerPart(go, "", open, open, structs);
  return { kind: "left", go, reason: "there is no field for it" };
}

function fieldPart(go: GoField, owner: string, field: Field, open: Set<Field>): Part {
  const conversion = isProps(owner, go) ? props : conversionOf(go.type, go.goType, field);
  if (!conversion) return { kind: "left", go, reason: `${field.name} can't hold it` };
  open.delete(field);
  return { kind: "field", go, field, conversion };
}

const props: Conversion = { kind: "props" };

/** What a post holds under `attachments` has a type of its own. */
function isProps(owner: string, go: GoField): boolean {
  return go.name === "Props" && (owner === "model.Post" || owner === "model.Draft");
}

/** Joins the fields of a struct inside another with fields of the same message. */
export function innerPart(go: GoField, prefix: string, inside: Set<Field>, open: Set<Field>, structs: GoStructs): Part {
  if (go.type.kind !== "struct") return { kind: "left", go, reason: "it is no struct" };
  const { name, fields } = structs.get(go.type.name);
  const parts = fields.map((inner) => partOf(inner, name, prefix, inside, structs));
  for (const field of fieldsOf(parts)) open.delete(field);
  return { kind: "inner", go, parts };
}

/** The fields of the model that parts carry, in the order of the Go fields. */
export function fieldsOf(parts: readonly Part[]): readonly Field[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "field":
        return [part.field];
      case "inner":
        return fieldsOf(part.parts);
      case "choice":
        return part.choices.map((choice) => choice.field);
      default:
        return [];
    }
  });
}

function choiceOf(field: Field, go: GoField, structs: GoStructs): Choice {
  const registered = field.goType ?? "";
  const name = registered.replace(/^\*/, "");
  const type: GoType = { kind: "struct", name: structs.get(name).name, pointer: true };
  const conversion = conversionOf(type, registered, field);
  if (conversion?.kind !== "struct") throw new Error(`${field.name} can't hold the ${registered} of ${go.name}.`);
  return { field, registered, conversion };
}

/** The name of a field without the ending that says that it holds JSON. */
function ownName({ name, value }: Field): string {
  return value.kind === "json" ? name.replace(/_json$/, "") : name;
}

/** Tells whether a field of a proto is named as one of Go: `user_id_1` and `userId1`, `pinnedpost_count` and `PinnedPostCount`. */
export function sameName(proto: string, go: string): boolean {
  return proto.replaceAll("_", "").toLowerCase() === go.toLowerCase();
}
