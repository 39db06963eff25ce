import { jsdoc } from "../output/jsdoc.ts";
import type { Module } from "../output/modules.ts";
import type { Field, Hook } from "../schema/contract.ts";

const facts = `/** How a hook answers, which decides what its handler may return. */
export type HookClass = "event" | "lifecycle" | "gate" | "change" | "filter" | "value" | "http";

/** What is known about a hook besides its types. */
export interface HookFacts {
  readonly goName: string;
  readonly class: HookClass;
  /** What the host is told when the handler throws, unless the author chooses: nothing, a rejection, or the error. */
  readonly onError: "allow" | "reject" | "error";
  /** The handler may return dismiss(). */
  readonly canDismiss: boolean;
  /** The handler is called with arguments and context; otherwise with the context alone. */
  readonly takesArgs: boolean;
  /** The first server version that has the hook; empty if that is not known. */
  readonly minServerVersion: string;
  /** The arguments that are streams. */
  readonly argStreams: readonly string[];
  /** The keys of the value that are streams. */
  readonly valueStreams: readonly string[];
}
`;

export function printHookTable(module: Module, hooks: readonly Hook[]): void {
  module.exportType("HookClass");
  module.exportType("HookFacts");
  module.print(
    facts,
    ...jsdoc("Every hook that a plugin may have."),
    `export const ${module.exportValue("hooks")}: { readonly [H in ${module.type("HookName")} | ${module.type("HttpHookName")}]: HookFacts } = {`,
  );
  for (const hook of hooks) {
    module.print(
      `  ${hook.name}: {`,
      `    goName: ${JSON.stringify(hook.goName)},`,
      `    class: ${JSON.stringify(hook.class)},`,
      `    onError: ${JSON.stringify(hook.onError)},`,
      `    canDismiss: ${hook.dismissReason !== undefined},`,
      `    takesArgs: ${hook.class === "http" || hook.args.length > 0},`,
      `    minServerVersion: ${JSON.stringify(hook.minServerVersion)},`,
      `    argStreams: ${streams(hook.class === "http" ? [] : hook.args)},`,
      `    valueStreams: ${streams(hook.answer.kind === "object" ? hook.answer.fields : [])},`,
      "  },",
    );
  }
  module.print("};");
}

function streams(fields: readonly Field[]): string {
  return JSON.stringify(fields.filter((field) => field.value.kind === "stream").map((field) => field.modelName));
}
