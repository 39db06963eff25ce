import { jsdoc } from "../output/jsdoc.ts";
import type { Module } from "../output/modules.ts";
import type { ApiMethod } from "../schema/contract.ts";
import { takesInput } from "./api-shape.ts";

/** Prints the function that makes the plugin API out of one that calls any method. */
export function printApiClient(module: Module, api: readonly ApiMethod[]): void {
  module.print(
    ...jsdoc("Makes the plugin API out of a function that calls one method."),
    `export function ${module.exportValue("createApi")}(invoke: ${module.type("ApiInvoke")}): ${module.type("Api")} {`,
    "  return {",
  );
  for (const method of api) {
    const input = method.http ? "request" : takesInput(method) ? "input" : "input = {}";
    module.print(
      `    ${method.name}: (${input}, options) => invoke(${JSON.stringify(method.name)}, ${method.http ? "request" : "input"}, options),`,
    );
  }
  module.print("  };", "}");
}
