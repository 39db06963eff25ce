import { localType } from "../codec/codec-types.ts";
import { indent } from "../codec/write-field.ts";
import { mayBeAbsent } from "../model/type-text.ts";
import type { Field } from "../schema/contract.ts";
import type { GobModule } from "./gob-module.ts";
import type { Part } from "./mapping.ts";
import { keyed, localName, structTypeName } from "./names.ts";
import { readValue } from "./read-value.ts";

/** The line that declares the local variable of a field, with the value that it has if Go does not send it. */
export function declareLocal(field: Field, isPointer: boolean, module: GobModule): string {
  const name = localName(field);
  const type = localType(field, module);
  if (field.label === "list") return `let ${name}: ${type} = [];`;
  if (field.label === "map") return `let ${name}: ${type} = {};`;
  const zero = zeroOf(field);
  if (mayBeAbsent(field)) return `let ${name}: ${type}${isPointer || zero === undefined ? "" : ` = ${zero}`};`;
  return `let ${name}${type === "Uint8Array" ? ": Uint8Array" : ""} = ${zero};`;
}

/** The zero of a scalar; undefined for all else. */
function zeroOf({ value }: Field): string | undefined {
  if (value.kind !== "scalar") return undefined;
  switch (value.scalar) {
    case "string":
      return '""';
    case "bool":
      return "false";
    case "bytes":
      return "new Uint8Array(0)";
    default:
      return "0";
  }
}

/** The declarations of all fields that parts carry, in the order of `fields`. */
export function declareLocals(fields: readonly Field[], parts: readonly Part[], module: GobModule): string[] {
  const values = new Set(valueFields(parts));
  return fields.map((field) => declareLocal(field, !values.has(field), module));
}

/** The fields that Go holds without a pointer: what is not sent is zero, not absent. */
function valueFields(parts: readonly Part[]): readonly Field[] {
  return parts.flatMap((part) => {
    if (part.kind === "inner") return valueFields(part.parts);
    return part.kind === "field" && !part.go.type.pointer ? [part.field] : [];
  });
}

/** The lines that read the fields of a struct into their local variables. `extra` are cases of fields that are not in the model. */
export function readLoop(
  parts: readonly Part[],
  where: string,
  module: GobModule,
  extra: readonly string[] = [],
): string[] {
  return loop("plan", "at", parts, where, module, extra);
}

function loop(
  plan: string,
  at: string,
  parts: readonly Part[],
  where: string,
  module: GobModule,
  extra: readonly string[] = [],
): string[] {
  const next = module.wire("nextOf");
  const skip = `${module.wire("skipField")}(r, ${plan}, ${at});`;
  const cases = [...parts.flatMap((part) => readCase(part, plan, at, where, module)), ...extra];
  if (cases.some((line) => line.includes(" as Plan"))) module.wireType("Plan");
  return [
    `for (let ${at} = ${next}(r, ${plan}, -1); ${at} >= 0; ${at} = ${next}(r, ${plan}, ${at})) {`,
    ...(cases.length === 0
      ? [`  ${skip}`]
      : [`  switch (${plan}.target[${at}]) {`, ...indent(cases, "    "), "    default:", `      ${skip}`, "  }"]),
    "}",
  ];
}

function readCase(part: Part, plan: string, at: string, where: string, module: GobModule): string[] {
  const { go } = part;
  const own = `${plan}.fields[${at}] as Plan`;
  switch (part.kind) {
    case "left":
      return [];
    case "field": {
      if (part.conversion.kind === "pairs") return [];
      const name = localName(part.field);
      const value = readValue(part.conversion, own, placeOf(where, part.field), module);
      const read =
        part.conversion.kind === "document" ? `${value} as unknown as ${localType(part.field, module)}` : value;
      return [`case ${go.index}:`, ...indent([`${name} = ${read};`, "break;"])];
    }
    case "inner": {
      if (go.type.kind !== "struct") throw new Error(`${where}.${go.name} is no struct.`);
      const [inner, innerAt] = [`inner${go.index}`, `at${go.index}`];
      const innerLoop = loop(inner, innerAt, part.parts, where, module);
      return [`case ${go.index}: {`, ...indent([`const ${inner} = ${own};`, ...innerLoop, "break;"]), "}"];
    }
    case "choice": {
      const skip = `if (held) ${module.wire("skipTop")}(r, held.id);`;
      const cases = part.choices.flatMap(({ field, registered, conversion }) => [
        `case ${JSON.stringify(registered)}:`,
        `  ${localName(field)} = ${module.wire("readAs")}(r, plans, held.id, ${module.value(structTypeName(conversion.go))}, ${module.value(`read${conversion.message.modelName}`)});`,
        "  break;",
      ]);
      return [
        `case ${go.index}: {`,
        ...indent([
          `const held = ${module.wire("readInterfaceHead")}(r);`,
          "switch (held?.name) {",
          ...indent([...cases, "default:", `  ${skip}`]),
          "}",
          "break;",
        ]),
        "}",
      ];
    }
  }
}

/** How a field is called in errors. */
function placeOf(where: string, { modelName }: Field): string {
  return where === "" ? `the ${modelName}` : `${where}.${modelName}`;
}

/** An object literal of the local variables. */
export function objectOf(fields: readonly Field[]): string {
  return fields.length === 0 ? "{}" : `{ ${fields.map((field) => keyed(field)).join(", ")} }`;
}
