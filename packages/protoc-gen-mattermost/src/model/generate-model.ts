import { jsdoc, paragraphs } from "../output/jsdoc.ts";
import type { Module, Modules } from "../output/modules.ts";
import type { Contract, Enum, Field, Message } from "../schema/contract.ts";
import { kebabCase } from "../schema/names.ts";
import { property } from "./type-text.ts";

/** Writes the plain types of messages and enums: one module for each file of the proto. */
export function generateModel(modules: Modules, contract: Contract): void {
  for (const desc of contract.enums) printEnum(modules.module(modelPath(desc.file)), desc);
  for (const message of contract.messages) {
    if (message.unwrap) continue;
    if (message.role === "model" || message.role === "apiRequest")
      printMessage(modules.module(modelPath(message.file)), message);
    if (message.role === "wire") printMessage(modules.module("grpc/messages.ts"), message);
  }
}

/** Prints the two interfaces of an object: the whole value, and the one with everything optional. */
export function printObject(
  module: Module,
  object: {
    readonly modelName: string;
    readonly initName: string;
    readonly doc: string;
    readonly fields: readonly Field[];
  },
): void {
  const { modelName, initName, doc, fields } = object;
  printInterface(module, module.exportType(modelName), doc, fields, (field) => property(field, "full", module));
  const initDoc = `${modelName} with everything optional: what is left out is zero or absent.`;
  printInterface(module, module.exportType(initName), initDoc, fields, (field) => property(field, "init", module));
}

/** Prints an interface with one documented line for each field. */
export function printInterface(
  module: Module,
  name: string,
  doc: string,
  fields: readonly Field[],
  line: (field: Field) => string,
): void {
  module.print(...jsdoc(doc));
  if (fields.length === 0) {
    module.print(`export type ${name} = Record<string, never>;`, "");
    return;
  }
  module.print(`export interface ${name} {`);
  for (const field of fields) {
    module.print(...jsdoc(paragraphs(field.doc, field.deprecated && "@deprecated"), "  "), line(field));
  }
  module.print("}", "");
}

function modelPath(stem: string): string {
  return `model/${kebabCase(stem)}.ts`;
}

function printMessage(module: Module, message: Message): void {
  printObject(module, { ...message, doc: paragraphs(message.doc, message.deprecated && "@deprecated") });
}

function printEnum(module: Module, desc: Enum): void {
  const known = desc.values.filter((value) => value.number !== 0);
  const texts = known.map((value) =>
    value.doc === "" ? "" : `- \`${value.text}\`: ${value.doc.replaceAll("\n", " ")}`,
  );
  const note = "A value that this version does not know is its number as text.";
  module.print(
    ...jsdoc(paragraphs(desc.doc, texts.filter((text) => text !== "").join("\n"), note)),
    `export type ${module.exportType(desc.name)} = ${known.map((value) => JSON.stringify(value.text)).join(" | ")} | (string & {});`,
    "",
  );
}
