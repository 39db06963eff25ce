import { printObject } from "../model/generate-model.ts";
import { answerType } from "../model/type-text.ts";
import { jsdoc } from "../output/jsdoc.ts";
import type { Module, Modules, TypeUser } from "../output/modules.ts";
import { rpcDoc } from "../output/rpc-doc.ts";
import type { ApiMethod, Contract } from "../schema/contract.ts";

const callOptions = `/** How one call of the plugin API is made. */
export interface CallOptions {
  /** How long to wait for the answer, in milliseconds. The default is that of the runtime: 30,000. */
  timeoutMs?: number | undefined;
  /** Gives the call up when it aborts. */
  signal?: AbortSignal | undefined;
}

/** The plugin API: what a plugin may ask of the server. Every method throws an AppError if the server says no. */
export interface Api {`;

/** Writes the plugin API as the author of a plugin sees it: types, client and the facts about each method. */
export function generateApi(modules: Modules, contract: Contract): void {
  printInterface(modules.module("api/api.ts"), contract.api);
  printAnswers(modules, contract.api);
  printTypes(modules.module("api/api-types.ts"), contract.api);
  printFacts(modules.module("api/api-methods.ts"), contract.api);
  printClient(modules.module("api/create-api.ts"), contract.api);
}

/** The type of what a method answers. */
export function apiAnswerType(method: ApiMethod, form: "full" | "init", user: TypeUser): string {
  return answerType(method.answer, form, user) ?? "void";
}

function printInterface(module: Module, api: readonly ApiMethod[]): void {
  module.exportType("CallOptions");
  module.exportType("Api");
  module.print(callOptions);
  for (const method of api) {
    const input = method.http
      ? "request: Request"
      : `input${takesInput(method) ? "" : "?"}: ${module.type(method.request.initName)}`;
    module.print(
      ...jsdoc(rpcDoc(method), "  "),
      `  ${method.name}(${input}, options?: CallOptions): Promise<${apiAnswerType(method, "full", module)}>;`,
    );
  }
  module.print("}");
}

function printAnswers(modules: Modules, api: readonly ApiMethod[]): void {
  for (const { answer, response, name } of api) {
    if (answer.kind !== "object") continue;
    printObject(modules.module("api/answers.ts"), {
      modelName: answer.typeName,
      initName: answer.initName,
      doc: response.doc === "" ? `What \`${name}\` answers.` : response.doc,
      fields: answer.fields,
    });
  }
}

function printTypes(module: Module, api: readonly ApiMethod[]): void {
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

function printFacts(module: Module, api: readonly ApiMethod[]): void {
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
      `requestStreams: ${JSON.stringify(streams)}`,
    ];
    module.print(`  ${method.name}: { ${facts.join(", ")} },`);
  }
  module.print("};");
}

function printClient(module: Module, api: readonly ApiMethod[]): void {
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

function takesInput(method: ApiMethod): boolean {
  return method.http || method.request.fields.length > 0;
}
