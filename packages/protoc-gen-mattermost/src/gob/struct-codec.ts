import { codecName, messageType } from "../codec/codec-types.ts";
import { indent } from "../codec/write-field.ts";
import type { Message } from "../schema/contract.ts";
import type { GobModule } from "./gob-module.ts";
import type { Mapping } from "./mapping.ts";
import { declareLocals, objectOf, readLoop } from "./read-parts.ts";
import { writeParts } from "./write-parts.ts";

/** A message with the Go struct that it carries. */
export interface MappedMessage {
  readonly message: Message;
  readonly struct: string;
  readonly mapping: Mapping;
  /** Values can lie in values of the same type. */
  readonly recursive: boolean;
}

/** Prints `readX` and `writeX` of a message. */
export function printStructCodec(module: GobModule, mapped: MappedMessage): void {
  printRead(module, mapped);
  printWrite(module, mapped);
}

function printRead(module: GobModule, { message, mapping, recursive }: MappedMessage): void {
  const name = codecName(message);
  const { fields } = message;
  const body = [
    ...declareLocals(fields, mapping.parts, module),
    ...(recursive ? [`${module.wire("enterValue")}(r);`] : []),
    ...readLoop(mapping.parts, name, module),
    ...(recursive ? ["r.depth -= 1;"] : []),
    `return ${objectOf(fields)};`,
  ];
  module.print(
    `export function ${module.exportValue(`read${name}`)}(r: ${module.wireType("ValueReader")}, ${usedName("plans", body)}: ${module.wireType("Plans")}, plan: ${module.wireType("Plan")}): ${messageType(message, "full", module)} {`,
    ...indent(body),
    "}",
    "",
  );
}

/** The name of a parameter, marked if the body does not use it. */
export function usedName(name: string, body: readonly string[]): string {
  return body.some((line) => new RegExp(`\\b${name}\\b`).test(line)) ? name : `_${name}`;
}

function printWrite(module: GobModule, { message, mapping }: MappedMessage): void {
  module.print(
    `export function ${module.exportValue(`write${codecName(message)}`)}(w: ${module.wireType("ValueWriter")}, v: ${messageType(message, "init", module)}): void {`,
    `  ${module.wire("expectObject")}(w, v);`,
    ...indent(writeParts(mapping.parts, (field) => `v.${field.modelName}`, module)),
    "}",
    "",
  );
}
