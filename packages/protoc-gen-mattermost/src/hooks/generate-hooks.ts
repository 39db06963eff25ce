import { printInterface } from "../model/generate-model.ts";
import { jsdoc } from "../output/jsdoc.ts";
import type { Module, Modules } from "../output/modules.ts";
import { rpcDoc } from "../output/rpc-doc.ts";
import type { Contract, Hook } from "../schema/contract.ts";
import { kebabCase } from "../schema/names.ts";
import {
  argProperty,
  argsType,
  httpHooks,
  partProperty,
  resultText,
  resultType,
  unaryHooks,
  valueType,
} from "./hook-shape.ts";
import { printHookTable } from "./hook-table.ts";

/** Writes the hooks: arguments and results of each, the functions an author may write, and the table of facts. */
export function generateHooks(modules: Modules, contract: Contract): void {
  for (const hook of unaryHooks(contract)) printSignature(modules.module(`hooks/${kebabCase(hook.subject)}.ts`), hook);
  printHooks(modules.module("hooks/hooks.ts"), contract);
  printTypes(modules.module("hooks/hook-types.ts"), contract);
  printHookTable(modules.module("hooks/hook-table.ts"), [...unaryHooks(contract), ...httpHooks(contract)]);
}

function printSignature(module: Module, hook: Hook): void {
  const { answer, name } = hook;
  const args = argsType(hook);
  if (args !== undefined) {
    const doc = hook.request.doc || `The arguments of \`${name}\`.`;
    printInterface(module, module.exportType(args), doc, hook.args, (field) => argProperty(field, module));
  }
  if (answer.kind === "object") {
    const { typeName, initName, fields } = answer;
    printInterface(
      module,
      module.exportType(typeName),
      `The value of \`${name}\`, as a host is told.`,
      fields,
      (field) => partProperty(field, hook, "host", module),
    );
    printInterface(module, module.exportType(initName), `The value that \`${name}\` may return.`, fields, (field) =>
      partProperty(field, hook, "handler", module),
    );
  }
  module.print(
    ...jsdoc(`What \`${name}\` may return.`),
    `export type ${module.exportType(resultType(hook))} = ${resultText(hook, module)};`,
    "",
  );
}

function printHooks(module: Module, contract: Contract): void {
  module.print(
    ...jsdoc(
      "The hooks that a plugin may have, each a function that the server calls. `Context` is what the runtime hands to each call.",
    ),
    `export interface ${module.exportType("Hooks")}<Context> {`,
  );
  for (const hook of contract.hooks) {
    if (hook.class === "runtime") continue;
    const args = argsType(hook);
    const first =
      hook.class === "http" ? "request: Request, " : args === undefined ? "" : `args: ${module.type(args)}, `;
    const result = hook.class === "http" ? "Response | undefined | void" : module.type(resultType(hook));
    module.print(
      ...jsdoc(rpcDoc(hook), "  "),
      `  ${hook.name}?(${first}context: Context): ${module.type("MaybePromise")}<${result}>;`,
    );
  }
  module.print("}");
}

function printTypes(module: Module, contract: Contract): void {
  module.print(
    ...jsdoc("The arguments of a hook that has none of its own."),
    `export type ${module.exportType("NoArgs")} = Record<string, never>;`,
    "",
    ...jsdoc(
      "The types of each hook that takes and returns plain values: `value` is what a host is told, `valueInit` what a\n" +
        "handler may return. Hooks that return no value have never.",
    ),
    `export interface ${module.exportType("HookTypes")} {`,
  );
  for (const hook of unaryHooks(contract)) {
    const args = argsType(hook);
    module.print(
      `  ${hook.name}: {`,
      `    args: ${args === undefined ? "NoArgs" : module.type(args)};`,
      `    value: ${valueType(hook, "host", module) ?? "never"};`,
      `    valueInit: ${valueType(hook, "handler", module) ?? "never"};`,
      "  };",
    );
  }
  const http = httpHooks(contract).map((hook) => JSON.stringify(hook.name));
  module.print(
    "}",
    "",
    ...jsdoc("The name of a hook that takes and returns plain values."),
    `export type ${module.exportType("HookName")} = keyof HookTypes;`,
    "",
    ...jsdoc("The name of a hook that serves HTTP requests."),
    `export type ${module.exportType("HttpHookName")} = ${http.length === 0 ? "never" : http.join(" | ")};`,
  );
}
