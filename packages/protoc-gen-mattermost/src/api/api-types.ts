import { jsdoc } from "../output/jsdoc.ts";
import type { Module } from "../output/modules.ts";
import type { ApiMethod } from "../schema/contract.ts";
import { apiAnswerType } from "./api-shape.ts";

/** Prints the types of each method by its name, and the function that calls any of them. */
export function printApiTypes(module: Module, api: readonly ApiMethod[]): void {
  module.print(
    ...jsdoc(
      "The types of each method: `input` is what its caller gives, `request` the whole value that a host is handed,\n" +
        "`answer` what the caller gets, `answerInit` what a host may answer.",
    ),
    `export interface ${module.exportType("ApiTypes")} {`,
  );
  for (const method of api) {
    const input = method.http ? "Request" : module.type(method.request.initName);
    const request = method.http ? "Request" : module.type(method.request.modelName);
    const answer = apiAnswerType(method, "full", module);
    const answerInit = apiAnswerType(method, "init", module);
    module.print(
      `  ${method.name}: { input: ${input}; request: ${request}; answer: ${answer}; answerInit: ${answerInit} };`,
    );
  }
  module.print(
    "}",
    "",
    ...jsdoc("The name of a method of the plugin API."),
    `export type ${module.exportType("ApiMethodName")} = keyof ApiTypes;`,
    "",
    ...jsdoc("Calls one method: what a protocol gives to createApi."),
    `export type ${module.exportType("ApiInvoke")} = <M extends ApiMethodName>(`,
    "  method: M,",
    '  input: ApiTypes[M]["input"],',
    `  options?: ${module.type("CallOptions")},`,
    ') => Promise<ApiTypes[M]["answer"]>;',
  );
}
