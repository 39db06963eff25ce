import type { Field, ScalarName, Twin, Value } from "../schema/contract.ts";
import type { CodecModule } from "./codec-module.ts";
import { codecName } from "./codec-types.ts";
import { numberFunction } from "./enum-codec.ts";
import { wireTag } from "./names.ts";
import { notZero, scalarWireType, scalarWriter } from "./scalars.ts";
import { mainConditions, writeTwin } from "./twin.ts";

/** A field to write: where its value comes from and what it is called in errors. */
export interface FieldSource {
  readonly field: Field;
  /** An expression of the value, which may be evaluated several times. */
  readonly value: string;
  /** The name in errors. Empty adds nothing to the path. */
  readonly name: string;
  /** The value has to be there: undefined is an error and not an absent value. */
  readonly required: boolean;
}

/** The lines of a function body that write fields, in the order of their numbers. */
export function writeFields(sources: readonly FieldSource[], module: CodecModule): string[] {
  return sources
    .flatMap((source) => writeParts(source, module))
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ lines }) => lines);
}

/** The lines of a function body that write a field. */
export function writeField(source: FieldSource, module: CodecModule): string[] {
  return writeParts(source, module).flatMap(({ lines }) => lines);
}

/** A field and its twin, which stand at places of their own. */
function writeParts(
  source: FieldSource,
  module: CodecModule,
): { readonly number: number; readonly lines: readonly string[] }[] {
  const { field, value, name } = source;
  const main = { number: field.number, lines: writeMain(source, module) };
  if (field.twin === undefined) return [main];
  return [main, { number: field.twin.number, lines: writeTwin(field, field.twin, value, name, module) }];
}

function writeMain(source: FieldSource, module: CodecModule): string[] {
  switch (source.field.label) {
    case "one":
      return writeOne(source, module);
    case "list":
      return writeList(source, module);
    case "map":
      return writeMap(source, module);
  }
}

/** The lines that write one value with its tag. `name` is an expression. A tag of 0 writes the bare value. */
function writeElement(
  kind: Value,
  tag: number,
  name: string,
  value: string,
  module: CodecModule,
  twin?: Twin,
): string[] {
  const beyond = twin?.kind === "json" ? ', "round"' : "";
  switch (kind.kind) {
    case "scalar":
      return [`${scalarWriter(kind.scalar, module)}(w, ${tag}, ${name}, ${value});`];
    case "stream":
      return [`${scalarWriter("bytes", module)}(w, ${tag}, ${name}, ${value});`];
    case "enum":
      return [
        `${scalarWriter("int32", module)}(w, ${tag}, ${name}, ${module.value(numberFunction(kind.enum))}(w, ${name}, ${value}));`,
      ];
    case "json":
      return [
        `${module.wire(kind.type === "DynamicValue" ? "writeJsonValue" : "writeJson")}(w, ${tag}, ${name}, ${value});`,
      ];
    case "struct":
      return [`${module.wire("writeStruct")}(w, ${tag}, ${name}, ${value}${beyond});`];
    case "value":
      return [`${module.wire("writeValue")}(w, ${tag}, ${name}, ${value}${beyond});`];
    case "listValue":
      return [`${module.wire("writeListValue")}(w, ${tag}, ${name}, ${value});`];
    case "message":
      return between(tag, name, [`${module.value(`encode${codecName(kind.message)}`)}(w, ${value});`], module);
    case "wrapper": {
      const inner = wireTag(1, scalarWireType(kind.scalar));
      return between(
        tag,
        name,
        [
          `if (${notZero(kind.scalar, value, module)}) ${scalarWriter(kind.scalar, module)}(w, ${inner}, "", ${value});`,
        ],
        module,
      );
    }
  }
}

function between(tag: number, name: string, lines: readonly string[], module: CodecModule): string[] {
  return [
    `const at = ${module.wire("beginMessage")}(w, ${tag}, ${name});`,
    ...lines,
    `${module.wire("endMessage")}(w, at);`,
  ];
}

function writeOne({ field, value, name, required }: FieldSource, module: CodecModule): string[] {
  const tag = wireTag(field.number, elementWireType(field.value));
  const { twin } = field;
  const lines = writeElement(field.value, tag, JSON.stringify(name), value, module, twin);
  const conditions = required ? [] : [`${value} !== undefined`];
  if (twin !== undefined) conditions.push(...mainConditions(field, twin, value, module));
  else if (!field.presence) conditions.push(...leftOut(field.value, value, name, module));
  return conditions.length === 0 ? block(lines) : underCondition(conditions.join(" && "), lines);
}

/** Conditions under which a value without presence on the wire is written. */
function leftOut(kind: Value, value: string, name: string, module: CodecModule): string[] {
  switch (kind.kind) {
    case "scalar":
      return [notZero(kind.scalar, value, module)];
    case "stream":
      return [notZero("bytes", value, module)];
    case "enum":
      return [`${module.value(numberFunction(kind.enum))}(w, ${JSON.stringify(name)}, ${value}) !== 0`];
    default:
      return [];
  }
}

function writeList({ field, value, name, required }: FieldSource, module: CodecModule): string[] {
  const quoted = JSON.stringify(name);
  const tag = wireTag(field.number, elementWireType(field.value));
  const check = `${module.wire("expectList")}(w, ${quoted}, ${value});`;
  const lines = field.packed
    ? [
        check,
        ...underCondition(
          `${value}.length > 0`,
          between(wireTag(field.number, 2), quoted, overElements(field.value, 0, value, module), module),
        ),
      ]
    : [
        check,
        `${module.wire("enter")}(w, ${quoted});`,
        ...overElements(field.value, tag, value, module),
        `${module.wire("leave")}(w);`,
      ];
  return required ? block(lines) : underCondition(`${value} !== undefined`, lines);
}

function overElements(kind: Value, tag: number, list: string, module: CodecModule): string[] {
  return [
    "let index = 0;",
    `for (const item of ${list}) {`,
    ...indent(writeElement(kind, tag, "index", "item", module)),
    "  index++;",
    "}",
  ];
}

function writeMap({ field, value, name, required }: FieldSource, module: CodecModule): string[] {
  const quoted = JSON.stringify(name);
  const mapKey = field.mapKey ?? "string";
  const keyTag = wireTag(1, scalarWireType(mapKey));
  const valueTag = wireTag(2, elementWireType(field.value));
  const lines = [
    `${module.wire("enter")}(w, ${quoted});`,
    `for (const key of ${module.wire("keysOf")}(w, ${value})) {`,
    `  const entry = ${module.wire("beginMessage")}(w, ${wireTag(field.number, 2)}, key);`,
    `  ${scalarWriter(mapKey, module)}(w, ${keyTag}, "", ${keyValue(mapKey)});`,
    `  const item = ${value}[key] as (typeof ${value})[string];`,
    ...indent(writeElement(field.value, valueTag, '""', "item", module)),
    `  ${module.wire("endMessage")}(w, entry);`,
    "}",
    `${module.wire("leave")}(w);`,
  ];
  return required ? block(lines) : underCondition(`${value} !== undefined`, lines);
}

/** What a key, which is always text in the model, is on the wire. */
function keyValue(mapKey: ScalarName): string {
  if (mapKey === "string") return "key";
  return mapKey === "bool" ? 'key === "true" ? true : key === "false" ? false : (key as never)' : "Number(key)";
}

export function elementWireType(kind: Value): number {
  switch (kind.kind) {
    case "scalar":
      return scalarWireType(kind.scalar);
    case "enum":
      return 0;
    default:
      return 2;
  }
}

function underCondition(condition: string, lines: readonly string[]): string[] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return [`if (${condition}) ${only}`];
  return [`if (${condition}) {`, ...indent(lines), "}"];
}

/** Lines that declare names of their own stand in a block. */
function block(lines: readonly string[]): string[] {
  return lines.length === 1 ? [...lines] : ["{", ...indent(lines), "}"];
}

/** Takes lines out of the block that they stand in, for a place that is a block itself. */
export function withoutBlock(lines: readonly string[]): readonly string[] {
  return lines[0] === "{" && lines.at(-1) === "}" ? lines.slice(1, -1).map((line) => line.slice(2)) : lines;
}

export function indent(lines: readonly string[], by = "  "): string[] {
  return lines.map((line) => (line === "" ? line : by + line));
}
