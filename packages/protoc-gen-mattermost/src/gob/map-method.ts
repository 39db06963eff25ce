import type { GoMethod, GoTop } from "../facts/facts.ts";
import type { Field, Message } from "../schema/contract.ts";
import { conversionOf, structOf } from "./conversion.ts";
import { type GoField, type GoStruct, type GoStructs, goStruct } from "./go-structs.ts";
import { innerPart, type Mapping, mapFields, type Part } from "./mapping.ts";

/** How an argument struct travels: its name, its fields, and what they carry. */
export interface MappedStruct {
  readonly struct: GoStruct;
  readonly mapping: Mapping;
  /** The fields that hold the number of a stream. */
  readonly streams: readonly GoField[];
}

/** Joins the parameters of a Go method or hook with the fields of the request. */
export function mapArguments(
  method: GoMethod,
  fields: readonly Field[],
  request: Message,
  structs: GoStructs,
): MappedStruct {
  const struct = structFrom(method.args);
  const streams = struct.fields.filter((field) => isStreamId(field));
  const params = struct.fields
    .filter((field) => !streams.includes(field))
    .map((field) => ({ ...field, name: parameter(field, method) }));
  const whole = params.find((field) => field.type.kind === "struct" && field.type.name === request.goStruct);
  const open = new Set(fields);
  const mapping = whole
    ? { parts: [innerPart(whole, "", open, open, structs)], missing: [...open] }
    : mapFields({ ...struct, fields: params }, fields, structs);
  const { parts, missing } = joinRest(mapping);
  return { struct, streams, mapping: { parts: parts.map((part) => asSent(part, struct)), missing } };
}

/** The part with its field as it travels: under a letter, not by the name of its parameter. */
function asSent(part: Part, struct: GoStruct): Part {
  const go = struct.fields.find(({ index }) => index === part.go.index);
  return go ? { ...part, go } : part;
}

/** Joins the results of a Go method or hook with the fields of the response: in their order, errors apart. */
export function mapResults(method: GoMethod, fields: readonly Field[]): MappedStruct {
  const struct = structFrom(method.returns);
  const errors = fields.filter((field) => field.role === "error");
  const others = fields.filter((field) => field.role !== "error" && field.value.kind !== "stream");
  const used = new Set<Field>();
  const take = (from: readonly Field[]) => {
    const field = from.find((other) => !used.has(other));
    if (field) used.add(field);
    return field;
  };
  const parts = struct.fields.map((go): Part => {
    const field = take(isError(go) ? errors : others);
    if (!field) return { kind: "left", go, reason: "there is no field for it" };
    return partFrom(go, field);
  });
  return { struct, streams: [], mapping: { parts, missing: fields.filter((field) => !used.has(field)) } };
}

function partFrom(go: GoField, field: Field): Part {
  if (go.type.kind === "interface" && field.role === "error" && field.value.kind === "message") {
    return { kind: "field", go, field, conversion: { kind: "error" } };
  }
  const conversion = conversionOf(go.type, go.goType, field);
  return conversion
    ? { kind: "field", go, field, conversion }
    : { kind: "left", go, reason: `${field.name} can't hold it` };
}

function structFrom(facts: GoTop): GoStruct {
  return goStruct(facts.type, facts.fields ?? []);
}

/** Results and arguments are called A, B, C in the order of results and parameters. */
function parameter(field: GoField, { params }: GoMethod): string {
  const letter = /^[A-Z]$/.test(field.name) ? field.name.charCodeAt(0) - 65 : -1;
  return params[letter]?.name ?? field.name;
}

function isStreamId(field: GoField): boolean {
  return field.type.kind === "uint" && field.type.bits === 32 && /Stream(?:ID)?$/.test(field.name);
}

function isError(go: GoField): boolean {
  return go.goType === "error" || go.goType === "*model.AppError";
}

/** Joins what names did not: the only parameter of a message's struct with the only field of that message; else the last two that are left. */
function joinRest({ parts, missing }: Mapping): Mapping {
  const open = new Set(missing);
  const byType = parts.map((part) => {
    if (part.kind !== "left" || part.go.type.kind !== "struct") return part;
    const { name } = part.go.type;
    const rivals = parts.filter(
      (other) => other.kind === "left" && other.go.type.kind === "struct" && other.go.type.name === name,
    );
    const fields = [...open].filter((field) => holds(field, name));
    const [field] = fields;
    if (rivals.length > 1 || fields.length > 1 || !field) return part;
    open.delete(field);
    return partFrom(part.go, field);
  });
  const left = byType.filter((part) => part.kind === "left");
  const plain = [...open].filter((field) => field.value.kind !== "stream");
  const [field] = plain;
  if (left.length !== 1 || plain.length !== 1 || !field) return { parts: byType, missing: [...open] };
  open.delete(field);
  return { parts: byType.map((part) => (part === left[0] ? partFrom(part.go, field) : part)), missing: [...open] };
}

function holds({ value, label, goType }: Field, struct: string): boolean {
  if (label !== "one") return false;
  if (value.kind === "json") return struct === (goType ?? `model.${value.type}`);
  if (value.kind !== "message") return false;
  const [only] = value.message.unwrap ? value.message.fields : [];
  return only ? holds(only, struct) : structOf(value.message) === struct;
}
