import { unaryHooks } from "../hooks/hook-shape.ts";
import { type Modules, nameList } from "../output/modules.ts";
import type { Contract, Message } from "../schema/contract.ts";
import { kebabCase } from "../schema/names.ts";
import { printApiResponseCodec } from "./api-response-codec.ts";
import { type CodecModule, createCodecModule } from "./codec-module.ts";
import { generateCodecTables } from "./codec-tables.ts";
import { printEnumCodec } from "./enum-codec.ts";
import { printHookRequestCodec } from "./hook-request-codec.ts";
import { printHookResponseCodec } from "./hook-response-codec.ts";
import { printMessageCodec } from "./message-codec.ts";
import { generateOutcome } from "./outcome-module.ts";

/** Writes grpc/: the functions between bytes and plain values, and the tables of methods and hooks. */
export function generateCodecs(modules: Modules, contract: Contract): void {
  generateOutcome(modules);
  const drafts = new Map<string, CodecModule>();
  const moduleOf = (stem: string): CodecModule => {
    const module = drafts.get(stem) ?? createCodecModule(modules, `grpc/${kebabCase(stem)}.ts`);
    drafts.set(stem, module);
    return module;
  };
  const merged = mergedMessages(contract);
  const answers = new Map(contract.api.filter((method) => !method.http).map((method) => [method.response, method]));
  const requests = new Map(unaryHooks(contract).map((hook) => [hook.request, hook]));
  const results = new Map(unaryHooks(contract).map((hook) => [hook.response, hook]));
  for (const desc of contract.enums) printEnumCodec(moduleOf(desc.file), desc);
  for (const message of contract.messages) {
    const module = moduleOf(message.file);
    const method = answers.get(message);
    const asked = requests.get(message);
    const told = results.get(message);
    if (method !== undefined) printApiResponseCodec(module, method);
    else if (asked !== undefined) printHookRequestCodec(module, asked);
    else if (told !== undefined) printHookResponseCodec(module, told);
    else printMessageCodec(module, message, merged.has(message));
  }
  for (const module of drafts.values()) module.close();
  generateCodecTables(modules, contract);
  generateCodecIndex(modules);
}

/** The messages that stand in a field that is not a list: a second occurrence of it is merged into the first. */
function mergedMessages({ messages }: Contract): ReadonlySet<Message> {
  const merged = new Set<Message>();
  for (const { fields } of messages) {
    for (const { label, value } of fields) if (value.kind === "message" && label !== "list") merged.add(value.message);
  }
  return merged;
}

function generateCodecIndex(modules: Modules): void {
  const shown = modules.exports().filter(({ path }) => path.startsWith("grpc/"));
  const index = modules.module("grpc/index.ts");
  for (const { path, types, values } of [...shown].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const from = `.${path.slice("grpc".length)}`;
    if (values.length > 0) index.print(nameList("export", values, from));
    if (types.length > 0) index.print(nameList("export type", types, from));
  }
}
