import { fieldType } from "../model/type-text.ts";
import type { Field, ScalarName, Twin } from "../schema/contract.ts";
import type { CodecModule } from "./codec-module.ts";
import { localName, wireTag } from "./names.ts";
import { readScalar, scalarReader, scalarWireType, scalarWriter, scalarZero } from "./scalars.ts";

/** Conditions under which the main field can hold the value, as far as its twin is there for the rest. */
export function mainConditions(field: Field, twin: Twin, value: string, module: CodecModule): readonly string[] {
  switch (twin.kind) {
    case "json":
      return field.value.kind === "struct" && twin.anyValue ? [`${module.wire("isPlainObject")}(${value})`] : [];
    case "wide":
      return [`${value} !== 0`, isInt32(value)];
    case "wideWrapper":
      return [isInt32(value)];
    case "zero":
      return [`${value} !== ${scalarZero(scalarOf(field))}`];
  }
}

/** The lines that write a twin: only where the main field can't hold the value. */
export function writeTwin(field: Field, twin: Twin, value: string, name: string, module: CodecModule): string[] {
  const quoted = JSON.stringify(name);
  switch (twin.kind) {
    case "json": {
      const isStruct = field.value.kind === "struct";
      const guard = module.wire(isStruct && twin.anyValue ? "needsTwinOfStruct" : "needsTwin");
      const write = module.wire(isStruct && !twin.anyValue ? "writeJson" : "writeJsonValue");
      return [`if (${guard}(${value})) ${write}(w, ${wireTag(twin.number, 2)}, ${quoted}, ${value});`];
    }
    case "wide": {
      const beyond = twin.zero ? `(${value} === 0 || ${beyondInt32(value)})` : beyondInt32(value);
      return [
        `if (${value} !== undefined && ${beyond}) ${module.wire("writeInt64")}(w, ${wireTag(twin.number, 0)}, ${quoted}, ${value});`,
      ];
    }
    case "wideWrapper":
      return [
        `if (${value} !== undefined && ${beyondInt32(value)}) {`,
        `  const at = ${module.wire("beginMessage")}(w, ${wireTag(twin.number, 2)}, ${quoted});`,
        `  ${module.wire("writeInt64")}(w, ${wireTag(1, 0)}, "", ${value});`,
        `  ${module.wire("endMessage")}(w, at);`,
        "}",
      ];
    case "zero": {
      const scalar = scalarOf(field);
      const tag = wireTag(twin.number, scalarWireType(scalar));
      return [
        `if (${value} === ${scalarZero(scalar)}) ${scalarWriter(scalar, module)}(w, ${tag}, ${quoted}, ${value});`,
      ];
    }
  }
}

/** The line that declares the local variable of a twin. */
export function declareTwin(field: Field, module: CodecModule): string {
  return `let ${twinName(field)}: ${fieldType(field, "full", module)} | undefined;`;
}

/** The case of a switch over tags that reads a twin. */
export function readTwin(field: Field, twin: Twin, module: CodecModule): string[] {
  const [wireType, read] = twinReader(field, twin, module);
  return [`case ${wireTag(twin.number, wireType)}:`, `  ${twinName(field)} = ${read};`, "  break;"];
}

function twinReader(field: Field, twin: Twin, module: CodecModule): readonly [wireType: number, expression: string] {
  switch (twin.kind) {
    case "json":
      return [2, `${module.wire(field.value.kind === "struct" && !twin.anyValue ? "readJson" : "readJsonValue")}(r)`];
    case "wide":
      return [0, readScalar("int64", module)];
    case "wideWrapper": {
      const reader = scalarReader("int64", module);
      const before = `${twinName(field)} ?? 0`;
      return [2, `${module.wire("readWrapper")}(r, r.uint32(), ${wireTag(1, 0)}, ${reader}, ${before})`];
    }
    case "zero": {
      const scalar = scalarOf(field);
      return [scalarWireType(scalar), readScalar(scalar, module)];
    }
  }
}

/** The line that puts what a twin held in the place of what the main field held, once the message is read. */
export function settleTwin(field: Field, twin: Twin): string {
  const name = localName(field);
  const settle = `if (${twinName(field)} !== undefined) ${name} = ${twinName(field)};`;
  if (twin.kind !== "zero" && !(twin.kind === "wide" && twin.zero)) return settle;
  return `${settle.slice(0, -1)}; else if (${name} === ${scalarZero(scalarOf(field))}) ${name} = undefined;`;
}

function twinName(field: Field): string {
  return `${localName(field)}Exact`;
}

function scalarOf({ name, value }: Field): ScalarName {
  if (value.kind !== "scalar") throw new Error(`${name} is no scalar and has no such twin.`);
  return value.scalar;
}

function isInt32(value: string): string {
  return `(${value} | 0) === ${value}`;
}

function beyondInt32(value: string): string {
  return `(${value} | 0) !== ${value}`;
}
