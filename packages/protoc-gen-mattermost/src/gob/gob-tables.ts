import { indent } from "../codec/write-field.ts";
import { unaryHooks } from "../hooks/hook-shape.ts";
import type { ApiMethod, Contract, Hook } from "../schema/contract.ts";
import type { AnswerReaders } from "./answer-reader.ts";
import type { GobModule } from "./gob-module.ts";
import { unchangedArg } from "./hook-codec.ts";
import { hasStream, type MappedMethod } from "./method-codec.ts";

/** Prints the table of the plugin API's codecs. */
export function printApiTable(
  module: GobModule,
  contract: Contract,
  methods: readonly MappedMethod<ApiMethod>[],
  answers: AnswerReaders,
): void {
  const names = new Set(methods.map(({ rpc }) => rpc.name));
  const left = contract.api.filter(({ name }) => !names.has(name)).map(({ name }) => JSON.stringify(name));
  module.print(
    "/** The methods of the plugin API that are generated. */",
    `export type ${module.exportType("GobApiMethod")} = ${exclude(module.type("ApiMethodName"), left)};`,
    "",
    "/** Writes the arguments and reads the answer of one method. */",
    `export interface ${module.exportType("GobApiCodec")}<M extends GobApiMethod> {`,
    "  /** As the server knows it. */",
    "  readonly method: string;",
    "  /** What to send. `stream` is the number of the stream on which a file of the request is served. */",
    `  argument(input: ${module.type("ApiTypes")}[M]["input"], stream?: number): ${module.gobType("EncodedValue")};`,
    "  /** The answer is undefined if the server left it out. */",
    `  readAnswer(`,
    `    r: ${module.wireType("ValueReader")},`,
    `    plans: ${module.wireType("Plans")},`,
    "    id: number,",
    `  ): ${module.type("ApiOutcome")}<ApiTypes[M]["answer"] | undefined, ${module.type("AppErrorInit")}>;`,
    "}",
    "",
    `export const ${module.exportValue("gobApi")}: { readonly [M in GobApiMethod]: GobApiCodec<M> } = {`,
    ...indent(methods.map((method) => apiEntry(method, answers, module))),
    "};",
  );
}

function exclude(type: string, left: readonly string[]): string {
  return left.length === 0 ? type : `Exclude<${type}, ${left.join(" | ")}>`;
}

function apiEntry(method: MappedMethod<ApiMethod>, answers: AnswerReaders, module: GobModule): string {
  const { rpc, args } = method;
  const parts = [
    JSON.stringify(`Plugin.${rpc.goName}`),
    module.callType(args.struct),
    module.value(`write${rpc.goName}Arguments`),
    answers.of(method, module),
  ];
  return `${rpc.name}: ${module.value("apiCodec")}(${parts.join(", ")}),`;
}

/** Prints the tables of the hooks' codecs: of those that take and return values, and of those with files. */
export function printHookTable(module: GobModule, contract: Contract, methods: readonly MappedMethod<Hook>[]): void {
  const plain = methods.filter(({ rpc }) => !hasStream(rpc));
  const names = new Set(plain.map(({ rpc }) => rpc.name));
  const left = unaryHooks(contract).filter(({ name }) => !names.has(name));
  module.print(
    "/** The hooks that are generated whole. */",
    `export type ${module.exportType("GobHookName")} = ${exclude(
      module.type("HookName"),
      left.map(({ name }) => JSON.stringify(name)),
    )};`,
    "",
    "/** Reads the arguments and writes the answer of one hook. */",
    `export interface ${module.exportType("GobHookCodec")}<H extends GobHookName> {`,
    `  readArguments(`,
    `    r: ${module.wireType("ValueReader")},`,
    `    plans: ${module.wireType("Plans")},`,
    "    id: number,",
    `  ): { args: ${module.type("HookTypes")}[H]["args"]; pluginContext: ${module.type("PluginContext")} | undefined };`,
    "  /** What to send. Writing it throws a ValueError for an outcome that the hook can't have, or for a value that Go can't take. */",
    `  answer(outcome: ${module.type("HookOutcome")}<HookTypes[H]["valueInit"]>, args: HookTypes[H]["args"]): ${module.gobType("EncodedValue")};`,
    "  /** The argument that the answer repeats to say unchanged: `answer` needs it as it came. */",
    `  readonly repeated?: keyof HookTypes[H]["args"];`,
    "}",
    "",
    `export const ${module.exportValue("gobHooks")}: { readonly [H in GobHookName]: GobHookCodec<H> } = {`,
    ...indent(plain.flatMap((method) => hookEntry(method, module))),
    "};",
    "",
  );
  for (const method of methods.filter(({ rpc }) => hasStream(rpc))) printStreamHook(module, method);
}

function hookEntry({ rpc, returns }: MappedMethod<Hook>, module: GobModule): string[] {
  const type = module.callType(returns.struct);
  const write = module.value(`write${rpc.goName}Answer`);
  const unchanged = unchangedArg(rpc);
  const args = unchanged === undefined ? "" : ", args";
  return [
    `${rpc.name}: {`,
    `  readArguments: ${module.value(`read${rpc.goName}Arguments`)},`,
    `  answer: (outcome${args}) => ({ type: ${type}, write: (w) => ${write}(w, outcome${args}) }),`,
    ...(unchanged === undefined ? [] : [`  repeated: ${JSON.stringify(unchanged.modelName)},`]),
    "},",
  ];
}

/** A hook with files has a codec of its own: the numbers of the streams are the carrier's, not the author's. */
function printStreamHook(module: GobModule, { rpc, returns }: MappedMethod<Hook>): void {
  const outcome = `${module.type("HookOutcome")}<${module.type("HookTypes")}["${rpc.name}"]["valueInit"]>`;
  module.print(
    `/** Reads the arguments and writes the answer of \`${rpc.name}\`. Files travel on streams of their own. */`,
    `export const ${module.exportValue(`gob${rpc.goName}`)} = {`,
    `  readArguments: ${module.value(`read${rpc.goName}Arguments`)},`,
    `  answer: (outcome: ${outcome}): ${module.gobType("EncodedValue")} => ({`,
    `    type: ${module.callType(returns.struct)},`,
    `    write: (w) => ${module.value(`write${rpc.goName}Answer`)}(w, outcome),`,
    "  }),",
    "};",
    "",
  );
}
