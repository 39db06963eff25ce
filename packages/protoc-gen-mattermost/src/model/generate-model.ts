import { jsdoc, paragraphs } from "../output/jsdoc.ts";
import type { Module, Modules } from "../output/modules.ts";
import type { Contract, Enum, Field, Message } from "../schema/contract.ts";
import { kebabCase } from "../schema/names.ts";
import { type Form, property } from "./type-text.ts";

/** Writes the plain types of messages and enums: one module for each file of the proto. */
export function generateModel(modules: Modules, contract: Contract): void {
  for (const desc of contract.enums) printEnum(modules.module(modelPath(desc.file)), desc);
  for (const message of contract.messages) {
    if (message.unwrap) continue;
    if (message.role === "model" || message.role === "apiRequest") printMessage(modules.module(modelPath(message.file)), message);
    if (message.role === "wire") printMessage(modules.module("grpc/messages.ts"), message);
  }
}

/** Prints the two interfaces of an object: the whole value, and the one with everything optional. */
export function printObject(
  module: Module,
  object: { readonly modelName: string; readonly initName: string; readonly doc: string; readonly fields: readonly Field[] },
): void {
  module.print(...jsdoc(object.doc), ...interfaceLines(module, module.exportType(object.modelName), object.fields, "full"), "");
  module.print(
    ...jsdoc(`${object.modelName} with everything optional: what is left out is zero or absent.`),
    ...interfaceLines(module, module.exportType(object.initName), object.fields, "init"),
    "",
  );
}

function modelPath(stem: string): string {
  return `model/${kebabCase(stem)}.ts`;
}

function printMessage(module: Module, message: Message): void {
  printObject(module, { ...message, doc: paragraphs(message.doc, message.deprecated && "@deprecated") });
}

function interfaceLines(module: Module, name: string, fields: readonly Field[], form: Form): string[] {
  if (fields.length === 0) return [`export type ${name} = Record<string, never>;`];
  return [`export interface ${name} {`, ...fields.flatMap((field) => fieldLines(module, field, form)), "}"];
}

function fieldLines(module: Module, field: Field, form: Form): string[] {
  return [...jsdoc(paragraphs(field.doc, field.deprecated && "@deprecated"), "  "), property(field, form, module)];
}

function printEnum(module: Module, desc: Enum): void {
  const known = desc.values.filter((value) => value.number !== 0);
  const texts = known.map((value) => (value.doc === "" ? "" : `- \`${value.text}\`: ${value.doc.replaceAll("\n", " ")}`));
  const note = "A value that this version does not know is its number as text.";
  module.print(
    ...jsdoc(paragraphs(desc.doc, texts.filter((text) => text !== "").join("\n"), note)),
    `export type ${module.exportType(desc.name)} = ${known.map((value) => JSON.stringify(value.text)).join(" | ")} | (string & {});`,
    "",
  );
}
