import { create, type DescField, type DescMessage, type Message, ScalarType } from "@bufbuild/protobuf";
import { isWrapperDesc } from "@bufbuild/protobuf/wkt";

/** How deep messages in messages are filled: some hold themselves. */
const deepest = 3;

/** A message with something in every field, but in those that are named. */
export function fullMessage(desc: DescMessage, without: readonly string[] = []): Message {
  const fields = desc.fields.filter((field) => !without.includes(field.name));
  return create(desc, Object.fromEntries(fields.map((field) => [field.localName, fieldValue(field, 1)])) as never);
}

function fieldValue(field: DescField, depth: number): unknown {
  switch (field.fieldKind) {
    case "scalar":
      return scalarValue(field.scalar, field.name);
    case "enum":
      return field.enum.values.at(-1)?.number;
    case "message":
      return messageValue(field.message, depth);
    case "list":
      return [singleValue(field, depth)];
    case "map":
      return { [field.mapKey === ScalarType.STRING ? "key" : "1"]: singleValue(field, depth) };
  }
}

function singleValue(field: DescField & { fieldKind: "list" | "map" }, depth: number): unknown {
  const kind = field.fieldKind === "list" ? field.listKind : field.mapKind;
  if (kind === "scalar") return scalarValue(field.scalar ?? ScalarType.STRING, field.name);
  return kind === "enum" ? field.enum?.values.at(-1)?.number : messageValue(field.message as DescMessage, depth);
}

function messageValue(desc: DescMessage, depth: number): unknown {
  if (desc.typeName === "google.protobuf.Struct") return { number: 1.5, list: [true, null], object: { text: "x" } };
  if (isWrapperDesc(desc)) return scalarValue(desc.fields[0].scalar, "value");
  if (depth > deepest) return create(desc);
  const entries = desc.fields.map((field) => [field.localName, fieldValue(field, depth + 1)]);
  return create(desc, Object.fromEntries(desc.fields.some((field) => field.oneof) ? [] : entries) as never);
}

function scalarValue(type: ScalarType, name: string): unknown {
  switch (type) {
    case ScalarType.STRING:
      return `text-of-${name}`;
    case ScalarType.BYTES:
      return Buffer.from(name.endsWith("_json") ? '{"Key":[1]}' : `bytes of ${name}`);
    case ScalarType.BOOL:
      return true;
    case ScalarType.INT64:
    case ScalarType.UINT64:
    case ScalarType.SINT64:
    case ScalarType.FIXED64:
    case ScalarType.SFIXED64:
      return 1_700_000_000_000n;
    default:
      return 200;
  }
}
