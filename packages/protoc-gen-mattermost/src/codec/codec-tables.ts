import { unaryHooks } from "../hooks/hook-shape.ts";
import type { Modules } from "../output/modules.ts";
import type { ApiMethod, Contract, Hook } from "../schema/contract.ts";
import { wireAnswerType } from "./answer-field.ts";
import { type CodecModule, createCodecModule } from "./codec-module.ts";
import { codecName, messageType } from "./codec-types.ts";
import { wireArgsType } from "./hook-request-codec.ts";
import { wireValueType } from "./hook-response-codec.ts";
import { indent } from "./write-field.ts";

/** Writes the tables of codecs by the name of a method or hook. */
export function generateCodecTables(modules: Modules, contract: Contract): void {
  printApiTable(
    createCodecModule(modules, "grpc/api-codecs.ts"),
    contract.api.filter((method) => !method.http),
    contract.api.filter((method) => method.http),
  );
  printHookTable(createCodecModule(modules, "grpc/hook-codecs.ts"), unaryHooks(contract));
}

function printApiTable(module: CodecModule, methods: readonly ApiMethod[], http: readonly ApiMethod[]): void {
  const streaming = methods.filter((method) => hasStream(method));
  const left = [...streaming, ...http].map((method) => JSON.stringify(method.name));
  module.print(
    "/** The types of each method on the wire: those of ApiTypes, but that streams are bytes. */",
    ...extending(module.exportType("ApiWireTypes"), module.type("ApiTypes"), left),
    ...streaming.flatMap((method) => [
      `  ${method.name}: {`,
      `    input: ${messageType(method.request, "init", module)};`,
      `    request: ${messageType(method.request, "full", module)};`,
      `    answer: ${wireAnswerType(method.answer, "full", module) ?? "void"};`,
      `    answerInit: ${wireAnswerType(method.answer, "init", module) ?? "void"};`,
      "  };",
    ]),
    "}",
    "",
    "/** Writes and reads the messages of one method. */",
    `export interface ${module.exportType("ApiCodec")}<M extends keyof ApiWireTypes> {`,
    "  /** The path of an HTTP/2 request. */",
    "  readonly path: string;",
    `  encodeRequest(w: ${module.wireType("Writer")}, input: ApiWireTypes[M]["input"]): void;`,
    '  decodeRequest(bytes: Uint8Array): ApiWireTypes[M]["request"];',
    `  encodeResponse(w: Writer, outcome: ${module.type("ApiOutcome")}<ApiWireTypes[M]["answerInit"], ${module.type("AppErrorInit")}>): void;`,
    "  /** The answer is undefined if the host left it out. */",
    `  decodeResponse(bytes: Uint8Array): ApiOutcome<ApiWireTypes[M]["answer"] | undefined, ${module.type("AppError")}>;`,
    "}",
    "",
    `export const ${module.exportValue("apiCodecs")}: { readonly [M in keyof ApiWireTypes]: ApiCodec<M> } = {`,
    ...indent(methods.flatMap((method) => entry(method, codecName(method.request), method.response.name, module))),
    "};",
  );
  module.close();
}

function printHookTable(module: CodecModule, hooks: readonly Hook[]): void {
  const streaming = hooks.filter((hook) => hasStream(hook));
  module.print(
    "/** The types of each hook on the wire: those of HookTypes, but that streams are bytes. */",
    ...extending(
      module.exportType("HookWireTypes"),
      module.type("HookTypes"),
      streaming.map((hook) => JSON.stringify(hook.name)),
    ),
    ...streaming.flatMap((hook) => [
      `  ${hook.name}: {`,
      `    args: ${wireArgsType(hook, module)};`,
      `    value: ${wireValueType(hook, "full", module)};`,
      `    valueInit: ${wireValueType(hook, "init", module)};`,
      "  };",
    ]),
    "}",
    "",
    "/** Writes and reads the messages of one hook. */",
    `export interface ${module.exportType("HookCodec")}<H extends keyof HookWireTypes> {`,
    "  /** The path of an HTTP/2 request. */",
    "  readonly path: string;",
    "  encodeRequest(",
    `    w: ${module.wireType("Writer")},`,
    '    args: HookWireTypes[H]["args"],',
    `    pluginContext: ${module.type("PluginContextInit")} | undefined,`,
    "  ): void;",
    "  decodeRequest(bytes: Uint8Array): {",
    '    args: HookWireTypes[H]["args"];',
    `    pluginContext: ${module.type("PluginContext")} | undefined;`,
    "  };",
    "  /** Throws a ValueError for an outcome that the hook can't have; never for `nothing` or `error`. */",
    `  encodeResponse(w: Writer, outcome: ${module.type("HookOutcome")}<HookWireTypes[H]["valueInit"]>): void;`,
    '  decodeResponse(bytes: Uint8Array): HookOutcome<HookWireTypes[H]["value"]>;',
    "}",
    "",
    `export const ${module.exportValue("hookCodecs")}: { readonly [H in keyof HookWireTypes]: HookCodec<H> } = {`,
    ...indent(hooks.flatMap((hook) => entry(hook, hook.request.name, hook.response.name, module))),
    "};",
  );
  module.close();
}

function extending(name: string, base: string, left: readonly string[]): string[] {
  const whole = left.length === 0 ? base : `Omit<${base}, ${left.join(" | ")}>`;
  return [`export interface ${name} extends ${whole} {`];
}

function entry(rpc: ApiMethod | Hook, request: string, response: string, module: CodecModule): string[] {
  const reader = `${module.wire("createReader")}(bytes)`;
  return [
    `${rpc.name}: {`,
    `  path: ${JSON.stringify(rpc.path)},`,
    `  encodeRequest: ${module.value(`encode${request}`)},`,
    `  decodeRequest: (bytes) => ${module.value(`decode${request}`)}(${reader}),`,
    `  encodeResponse: ${module.value(`encode${response}`)},`,
    `  decodeResponse: (bytes) => ${module.value(`decode${response}`)}(${reader}),`,
    "},",
  ];
}

function hasStream({ request, response }: ApiMethod | Hook): boolean {
  return [...request.fields, ...response.fields].some((field) => field.value.kind === "stream");
}
