import { mayBeAbsent } from "../model/type-text.ts";
import type { Field, Value } from "../schema/contract.ts";
import type { CodecModule } from "./codec-module.ts";
import { codecName, localType } from "./codec-types.ts";
import { textFunction } from "./enum-codec.ts";
import { localName, wireTag } from "./names.ts";
import { readScalar, scalarReader, scalarWireType, scalarZero } from "./scalars.ts";
import { declareTwin, readTwin, settleTwin } from "./twin.ts";
import { elementWireType, indent } from "./write-field.ts";

/** The lines that declare the local variables of a field with the values they have when the message lacks it. */
export function declareLocals(field: Field, module: CodecModule): string[] {
  const main = declareLocal(field, module);
  return field.twin === undefined ? [main] : [main, declareTwin(field, module)];
}

function declareLocal(field: Field, module: CodecModule): string {
  const name = localName(field);
  const type = localType(field, module);
  if (mayBeAbsent(field)) return `let ${name}: ${type};`;
  if (field.label === "list") return `let ${name}: ${type} = [];`;
  if (field.label === "map") return `let ${name}: ${type} = {};`;
  return `let ${name}${field.value.kind === "stream" || type === "Uint8Array" ? ": Uint8Array" : ""} = ${zeroOf(field.value)};`;
}

/** The cases of a switch over tags that read a field into its local variables. */
export function readField(field: Field, module: CodecModule): string[] {
  const main = readMain(field, module);
  return field.twin === undefined ? main : [...main, ...readTwin(field, field.twin, module)];
}

/** The lines behind the loop that leave each field's value in its local variable. */
export function settleLocals(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => (field.twin === undefined ? [] : [settleTwin(field, field.twin)]));
}

function readMain(field: Field, module: CodecModule): string[] {
  switch (field.label) {
    case "one":
      return readOne(field, module);
    case "list":
      return readList(field, module);
    case "map":
      return readMap(field, module);
  }
}

/** The value of an element that the wire leaves out, or undefined if the element's reader says what it is. */
export function emptyElement(kind: Value, module: CodecModule): string {
  switch (kind.kind) {
    case "message": {
      const empty = `${module.value(`decode${codecName(kind.message)}`)}(r, 0)`;
      return unwrappedAbsent(kind) ? `${empty} ?? ${unwrappedZero(kind, module)}` : empty;
    }
    case "json":
      return emptyDocument(kind.type, module);
    case "struct":
      return "{}";
    case "value":
      return "null";
    case "listValue":
      return "[]";
    case "enum":
      return '"0"';
    default:
      return zeroOf(kind);
  }
}

function readOne(field: Field, module: CodecModule): string[] {
  const name = localName(field);
  const tag = wireTag(field.number, elementWireType(field.value));
  const kept = field.value.kind === "enum" && field.presence ? ' ?? "0"' : "";
  // With such a twin the variable may later hold more than a Struct does.
  const holdsMore = field.value.kind === "struct" && field.twin?.kind === "json" && field.twin.anyValue;
  const into = holdsMore ? `${name} as ${module.type("DynamicObject")} | undefined` : name;
  return [`case ${tag}:`, `  ${name} = ${readElement(field.value, into, module)}${kept};`, "  break;"];
}

/** An expression that reads an element. What an earlier occurrence held is in `into`, or nowhere if that is empty. */
function readElement(kind: Value, into: string, module: CodecModule): string {
  const merged = into === "" ? "" : `, ${into}`;
  switch (kind.kind) {
    case "scalar":
      return readScalar(kind.scalar, module);
    case "stream":
      return readScalar("bytes", module);
    case "enum":
      return `${module.value(textFunction(kind.enum))}(r.int32())`;
    case "json":
      return `${module.wire(kind.type === "DynamicValue" ? "readJsonValue" : "readJson")}(r)`;
    case "struct":
      return `${module.wire("readStruct")}(r, r.uint32()${merged})`;
    case "value":
      return `${module.wire("readValue")}(r, r.uint32()${merged})`;
    case "listValue":
      return `${module.wire("readListValue")}(r, r.uint32()${merged})`;
    case "message":
      return `${module.value(`decode${codecName(kind.message)}`)}(r, r.uint32()${merged})`;
    case "wrapper": {
      const zero = scalarZero(kind.scalar);
      const inner = wireTag(1, scalarWireType(kind.scalar));
      const reader = scalarReader(kind.scalar, module);
      const before = into === "" ? zero : `${into} ?? ${zero}`;
      return `${module.wire("readWrapper")}(r, r.uint32(), ${inner}, ${reader}, ${before})`;
    }
  }
}

/** As readElement, where undefined has no place. */
function readWhole(kind: Value, into: string, module: CodecModule): string {
  const read = readElement(kind, into, module);
  if (kind.kind === "enum") return `${read} ?? "0"`;
  if (kind.kind === "json") return `${read} ?? ${emptyDocument(kind.type, module)}`;
  return unwrappedAbsent(kind) ? `${read} ?? ${unwrappedZero(kind, module)}` : read;
}

function readList(field: Field, module: CodecModule): string[] {
  const name = localName(field);
  const wireType = elementWireType(field.value);
  const push = `${name}.push(${readWhole(field.value, "", module)});`;
  const single = [`case ${wireTag(field.number, wireType)}:`, `  ${push}`, "  break;"];
  if (wireType === 2) return single;
  return [
    ...single,
    `case ${wireTag(field.number, 2)}: {`,
    `  const stop = ${module.wire("messageEnd")}(r, r.uint32());`,
    `  while (r.pos < stop) ${push}`,
    `  ${module.wire("expectEnd")}(r, stop);`,
    "  break;",
    "}",
  ];
}

function readMap(field: Field, module: CodecModule): string[] {
  const mapKey = field.mapKey ?? "string";
  const readKey = readScalar(mapKey, module);
  const zeroKey = mapKey === "string" ? '""' : JSON.stringify(mapKey === "bool" ? "false" : "0");
  const keepsPrevious = field.value.kind === "message";
  const type = `(typeof ${localName(field)})[string]`;
  return [
    `case ${wireTag(field.number, 2)}: {`,
    `  const stop = ${module.wire("messageEnd")}(r, r.uint32());`,
    `  let key = ${zeroKey};`,
    `  let item: ${type} | undefined;`,
    "  while (r.pos < stop) {",
    `    const part = ${module.wire("readTag")}(r);`,
    `    if (part === ${wireTag(1, scalarWireType(mapKey))}) key = ${mapKey === "string" ? readKey : `String(${readKey})`};`,
    `    else if (part === ${wireTag(2, elementWireType(field.value))}) item = ${readWhole(field.value, keepsPrevious ? "item" : "", module)};`,
    `    else ${module.wire("skipField")}(r, part, "1:key 2:value");`,
    "  }",
    `  ${module.wire("expectEnd")}(r, stop);`,
    `  ${module.wire("setKey")}(${localName(field)}, key, item ?? ${parenthesised(emptyElement(field.value, module))});`,
    "  break;",
    "}",
  ];
}

function parenthesised(expression: string): string {
  return expression.includes(" ?? ") ? `(${expression})` : expression;
}

/** Tells whether the plain value of a message is that of a field that may be absent. */
export function unwrappedAbsent(kind: Value): boolean {
  const [only] = kind.kind === "message" && kind.message.unwrap ? kind.message.fields : [];
  return only !== undefined && mayBeAbsent(only);
}

function unwrappedZero(kind: Value, module: CodecModule): string {
  const [only] = kind.kind === "message" ? kind.message.fields : [];
  if (only === undefined) return "undefined";
  return only.value.kind === "json" ? emptyDocument(only.value.type, module) : zeroOf(only.value);
}

/** What a document is that was left out where one has to be: it has none of its keys. */
function emptyDocument(type: string, module: CodecModule): string {
  return type === "JsonObject" || type === "DynamicValue" ? "{}" : `({} as ${module.type(type)})`;
}

function zeroOf(kind: Value): string {
  switch (kind.kind) {
    case "scalar":
    case "wrapper":
      return scalarZero(kind.scalar);
    case "stream":
      return scalarZero("bytes");
    case "value":
      return "null";
    case "listValue":
      return "[]";
    case "enum":
      return '"0"';
    default:
      return "{}";
  }
}

/** The loop that reads the fields of a message, each with its cases. */
export function readLoop(
  cases: readonly string[],
  fieldsConstant: string,
  lists: readonly string[],
  module: CodecModule,
): string[] {
  const seen = lists.length === 0 ? "" : `, { ${lists.join(", ")} }`;
  const fallback = `${module.wire("skipField")}(r, tag, ${fieldsConstant});`;
  const body =
    cases.length === 0
      ? [`  ${fallback}`]
      : ["  switch (tag) {", ...indent(cases, "    "), "    default:", `      ${fallback}`, "  }"];
  return [
    `const end = ${module.wire("messageEnd")}(r, length);`,
    "let tag = 0;",
    "try {",
    "  while (r.pos < end) {",
    `    tag = ${module.wire("readTag")}(r);`,
    ...indent(body),
    "  }",
    `  ${module.wire("expectEnd")}(r, end);`,
    "} catch (error) {",
    `  throw ${module.wire("atField")}(error, tag, ${fieldsConstant}${seen});`,
    "}",
  ];
}
