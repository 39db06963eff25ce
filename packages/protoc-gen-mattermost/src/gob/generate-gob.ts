import type { Facts } from "../facts/facts.ts";
import { type Modules, nameList } from "../output/modules.ts";
import type { Contract } from "../schema/contract.ts";
import { kebabCase } from "../schema/names.ts";
import { createAnswerReaders } from "./answer-reader.ts";
import { printArguments } from "./api-arguments.ts";
import { printChecks } from "./check-module.ts";
import { printDocuments } from "./document-table.ts";
import { printEnumCodec } from "./enum-codec.ts";
import { createGoStructs, type GoStruct, type GoStructs, goStruct } from "./go-structs.ts";
import { parseGoType, structsIn } from "./go-type.ts";
import { createGobModule, type GobContext, type GobModule } from "./gob-module.ts";
import { printApiTable, printHookTable } from "./gob-tables.ts";
import { printHookCodec } from "./hook-codec.ts";
import { type MappedContract, mapContract } from "./map-contract.ts";
import { printRegistry } from "./registry.ts";
import { printStructCodec } from "./struct-codec.ts";
import { printSupport } from "./support-module.ts";
import { createTypeValues, type TypeValues } from "./type-values.ts";

/** Writes gob/: the Go types, the functions between gob and plain values, and the tables of methods and hooks. */
export function generateGob(modules: Modules, contract: Contract, facts: Facts): void {
  const context: GobContext = {
    documents: new Set(),
    typeOf: (type, module) => types.use(type, module),
    callTypeOf: (struct, module) => types.call(struct, module),
  };
  const drafts = new Map<string, GobModule>();
  const moduleOf = (stem: string): GobModule => {
    const module = drafts.get(stem) ?? createGobModule(modules, `gob/${kebabCase(stem)}.ts`, context);
    drafts.set(stem, module);
    return module;
  };
  const structs = createGoStructs(facts);
  const mapped = mapContract(contract, facts, structs);
  const homes = homesOf(mapped);
  const home = (struct: string | undefined) => moduleOf((struct && homes.get(struct)) ?? "types");
  const types = createTypeValues(home, () => moduleOf("call_types"));
  const answers = createAnswerReaders(() => moduleOf("answers"));

  printTypes(types, facts, structs, mapped, home);
  for (const desc of contract.enums) printEnumCodec(moduleOf(desc.file), desc);
  for (const message of mapped.messages) printStructCodec(moduleOf(message.message.file), message);
  for (const method of mapped.api) printArguments(moduleOf(method.rpc.request.file), method);
  for (const method of mapped.hooks) printHookCodec(moduleOf(method.rpc.request.file), method);
  printApiTable(moduleOf("api_codecs"), contract, mapped.api, answers);
  printHookTable(moduleOf("hook_codecs"), contract, mapped.hooks);
  printSupport(moduleOf("support"));
  printChecks(moduleOf("check"), mapped);
  printRegistry(moduleOf("registry"), facts);
  printDocuments(moduleOf("documents"), context.documents, structs);
  for (const module of drafts.values()) module.close();
  generateGobIndex(modules);
}

/** What is made of a message stands where the message does. */
function homesOf({ messages }: MappedContract): ReadonlyMap<string, string> {
  return new Map(messages.map(({ struct, message }) => [struct, message.file]));
}

/**
 * Prints every struct that travels: what calls and interfaces hold, and arguments and results of the calls that are made
 * by hand.
 */
function printTypes(
  types: TypeValues,
  facts: Facts,
  structs: GoStructs,
  { api, hooks }: MappedContract,
  home: (struct: string) => GobModule,
): void {
  const roots = [...facts.hooks, ...facts.api]
    .flatMap(({ args, returns }) => [args, returns])
    .filter((facts) => facts.fields !== undefined && facts.type !== "struct{}")
    .map((facts) => goStruct(facts.type, facts.fields ?? []))
    .filter((struct) => inside(struct).every((name) => structs.has(name)));
  const registered = facts.registered.flatMap(({ gob }) => structsIn(parseGoType(gob)));
  const used = new Set([...roots.flatMap(inside), ...registered].flatMap((name) => [...structs.reachableFrom(name)]));
  const printed = new Set([...api, ...hooks].flatMap(({ args, returns }) => [args.struct.name, returns.struct.name]));
  for (const struct of [...[...used].sort().map((name) => structs.get(name)), ...roots]) {
    if (printed.has(struct.name)) continue;
    printed.add(struct.name);
    types.print(struct, home(struct.name));
  }
}

function inside(struct: GoStruct): readonly string[] {
  return struct.fields.flatMap(({ type }) => structsIn(type));
}

function generateGobIndex(modules: Modules): void {
  const shown = modules.exports().filter(({ path }) => path.startsWith("gob/") && path !== "gob/check.ts");
  const index = modules.module("gob/index.ts");
  for (const { path, types, values } of [...shown].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const from = `.${path.slice("gob".length)}`;
    if (values.length > 0) index.print(nameList("export", values, from));
    if (types.length > 0) index.print(nameList("export type", types, from));
  }
}
