import { jsdoc } from "../output/jsdoc.ts";
import type { Module } from "../output/modules.ts";
import type { ApiMethod } from "../schema/contract.ts";

/** Prints the table of what is known about each method besides its types. */
export function printApiMethods(module: Module, api: readonly ApiMethod[]): void {
  module.print(
    ...jsdoc("What is known about a method besides its types."),
    `export interface ${module.exportType("ApiMethodFacts")} {`,
    "  readonly goName: string;",
    "  /** The first server version that has the method; empty if that is not known. */",
    "  readonly minServerVersion: string;",
    "  /** The method reads only: asking again is harmless when the first request was never sent. */",
    "  readonly retryable: boolean;",
    "  /** Takes a Request and answers a Response. */",
    "  readonly http: boolean;",
    "  /** Undefined is a regular answer: the method answers nothing, or may find nothing. */",
    "  readonly optionalAnswer: boolean;",
    "  /** Over net/rpc, what is false, 0 or empty in the document that is sent arrives unset. */",
    "  readonly losesZeros: boolean;",
    "  /** The fields of the request that are streams. */",
    "  readonly requestStreams: readonly string[];",
    "}",
    "",
    `export const ${module.exportValue("apiMethods")}: { readonly [M in ${module.type("ApiMethodName")}]: ApiMethodFacts } = {`,
  );
  for (const method of api) {
    const streams = method.request.fields
      .filter((field) => field.value.kind === "stream")
      .map((field) => field.modelName);
    const optional = method.answer.kind === "none" || (method.answer.kind === "field" && method.answer.optional);
    const facts = [
      `goName: ${JSON.stringify(method.goName)}`,
      `minServerVersion: ${JSON.stringify(method.minServerVersion)}`,
      `retryable: ${method.retryable}`,
      `http: ${method.http}`,
      `optionalAnswer: ${optional}`,
      `losesZeros: ${method.losesZeros}`,
      `requestStreams: ${JSON.stringify(streams)}`,
    ];
    module.print(`  ${method.name}: { ${facts.join(", ")} },`);
  }
  module.print("};");
}
