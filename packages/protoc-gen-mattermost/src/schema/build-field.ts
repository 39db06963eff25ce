import { type DescEnum, type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import type { Enum, Field, FieldRole, Message, MessageRole, ScalarName, Value } from "./contract.ts";
import type { DocReader } from "./doc.ts";
import type { OptionReader } from "./options.ts";

/** Where the field builder finds the types that fields refer to. */
export interface TypeTable {
  readonly messages: ReadonlyMap<string, Message>;
  readonly enums: ReadonlyMap<string, Enum>;
}

const wrappers: Readonly<Record<string, ScalarName>> = {
  "google.protobuf.DoubleValue": "double",
  "google.protobuf.FloatValue": "float",
  "google.protobuf.Int64Value": "int64",
  "google.protobuf.UInt64Value": "uint64",
  "google.protobuf.Int32Value": "int32",
  "google.protobuf.UInt32Value": "uint32",
  "google.protobuf.BoolValue": "bool",
  "google.protobuf.StringValue": "string",
  "google.protobuf.BytesValue": "bytes",
};

const roles: Readonly<Record<string, FieldRole>> = {
  FIELD_ROLE_ANSWER: "answer",
  FIELD_ROLE_OPTIONAL_ANSWER: "optionalAnswer",
  FIELD_ROLE_REJECTION_REASON: "rejectionReason",
};

export function buildField(
  field: DescField,
  holder: MessageRole,
  types: TypeTable,
  options: OptionReader,
  docs: DocReader,
): Field {
  if (field.oneof !== undefined) {
    throw new Error(`${field}: fields of a oneof have no plain value. Declare separate optional fields.`);
  }
  const value = elementValue(field, types, options);
  return {
    name: field.name,
    number: field.number,
    modelName: modelName(field, value, holder),
    doc: docs.of(field),
    deprecated: field.deprecated,
    role: roleOf(field, options, holder),
    label: field.fieldKind === "list" || field.fieldKind === "map" ? field.fieldKind : "one",
    mapKey: field.fieldKind === "map" ? scalarName(field.mapKey) : undefined,
    value,
    presence: field.fieldKind === "message" || field.proto.proto3Optional,
    optional: field.proto.proto3Optional,
    packed: field.fieldKind === "list" && field.packed,
    twin: undefined,
    standsFor: [],
    goField: options.text(field, "go_field"),
    goType: options.text(field, "go_type"),
    secret: options.text(field, "secret"),
  };
}

/**
 * The name says what a field holds, not how: `config_json` is `config`, `file_content` is `file`, and of what a hook
 * returns `modified_content` is `content`.
 */
function modelName(field: DescField, value: Value, holder: MessageRole): string {
  const name =
    holder === "hookResponse"
      ? field.localName.replace(/^modified([A-Z])/, (_, first: string) => first.toLowerCase())
      : field.localName;
  if (value.kind === "json") return name.replace(/(?<=.)Json$/, "");
  if (value.kind === "stream") return name.replace(/(?<=.)Content$/, "");
  return name;
}

function roleOf(field: DescField, options: OptionReader, holder: MessageRole): FieldRole {
  const marked = roles[options.choice(field, "role") ?? ""];
  if (marked !== undefined) return marked;
  const isResponse = holder === "apiResponse" || holder === "hookResponse" || holder === "wire";
  return isResponse && field.name === "error" && field.message?.name === "AppError" ? "error" : "plain";
}

function elementValue(field: DescField, types: TypeTable, options: OptionReader): Value {
  const json = options.text(field, "json");
  const stream = options.flag(field, "stream");
  if (json !== undefined || stream) {
    if (field.fieldKind !== "scalar" || field.scalar !== ScalarType.BYTES) {
      throw new Error(`${field}: the options json and stream are for a single bytes field.`);
    }
    return json !== undefined ? { kind: "json", type: json } : { kind: "stream" };
  }
  if (field.message !== undefined) return messageValue(field, field.message, types);
  if (field.enum !== undefined) return { kind: "enum", enum: enumNamed(field, field.enum, types) };
  return { kind: "scalar", scalar: scalarName(field.scalar) };
}

function messageValue(field: DescField, message: DescMessage, types: TypeTable): Value {
  switch (message.typeName) {
    case "google.protobuf.Struct":
      return { kind: "struct" };
    case "google.protobuf.Value":
      return { kind: "value" };
    case "google.protobuf.ListValue":
      return { kind: "listValue" };
  }
  const scalar = wrappers[message.typeName];
  if (scalar !== undefined) return { kind: "wrapper", scalar };
  const found = types.messages.get(message.typeName);
  if (found === undefined)
    throw new Error(`${field}: ${message.typeName} has no plain value. Use a message of this package.`);
  return { kind: "message", message: found };
}

function enumNamed(field: DescField, desc: DescEnum, types: TypeTable): Enum {
  const found = types.enums.get(desc.typeName);
  if (found === undefined)
    throw new Error(`${field}: ${desc.typeName} has no plain value. Use an enum of this package.`);
  return found;
}

function scalarName(scalar: ScalarType): ScalarName {
  return ScalarType[scalar].toLowerCase() as ScalarName;
}
