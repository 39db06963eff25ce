import { jsdoc } from "../output/jsdoc.ts";
import type { Module } from "../output/modules.ts";
import type { Field, Hook } from "../schema/contract.ts";
import { mergedArg, replacedArg, valueKeys, valueKind } from "./hook-value.ts";

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
  /** The host can be told an AppError. */
  readonly answersError: boolean;
  /** What kind of value the handler may return, besides verdicts. */
  readonly value: "none" | "object" | "list" | "number" | "boolean" | "text";
  /** The keys that a value (each value of a list) has at least, because the host takes it as a whole. */
  readonly valueKeys: readonly string[];
  /** The argument that a value of free form stands for, which must keep its keys. */
  readonly replaces: string | undefined;
  /**
   * The argument over which a stock server writes the answer: what is zero or empty in it keeps its old value, and maps keep the
   * keys that it lacks. Undefined where the answer takes the place of the argument.
   */
  readonly mergesInto: string | undefined;
  /** On a channel that the plugin guards, a server rejects when the call fails; on all others it allows then. */
  readonly guards: boolean;
  /** A server takes an answer without a value for a rejection; a call that fails rejects, too. */
  readonly silenceRejects: boolean;
  /** Over net/rpc, what is false, 0 or empty in the document that is answered arrives unset. */
  readonly losesZeros: boolean;
  /** The first server version that has the hook; empty if that is not known. */
  readonly minServerVersion: string;
  /** The arguments that are streams. */
  readonly argStreams: readonly string[];
  /** The keys of the value that are streams. */
  readonly valueStreams: readonly string[];
}
`;

/** Prints the table of what is known about each hook besides its types. */
export function printHookTable(module: Module, hooks: readonly Hook[]): void {
  module.exportType("HookClass");
  module.exportType("HookFacts");
  module.print(
    facts,
    ...jsdoc("Every hook that a plugin may have."),
    `export const ${module.exportValue("hooks")}: { readonly [H in ${module.type("HookName")} | ${module.type("HttpHookName")}]: HookFacts } = {`,
  );
  for (const hook of hooks) {
    const facts = [
      `goName: ${JSON.stringify(hook.goName)}`,
      `class: ${JSON.stringify(hook.class)}`,
      `onError: ${JSON.stringify(hook.onError)}`,
      `canDismiss: ${hook.dismissReason !== undefined}`,
      `takesArgs: ${hook.class === "http" || hook.args.length > 0}`,
      `answersError: ${hook.errorField !== undefined}`,
      `value: ${JSON.stringify(valueKind(hook))}`,
      `valueKeys: ${JSON.stringify(valueKeys(hook))}`,
      `replaces: ${JSON.stringify(replacedArg(hook))}`,
      `mergesInto: ${JSON.stringify(mergedArg(hook))}`,
      `guards: ${hook.guards}`,
      `silenceRejects: ${hook.silenceRejects}`,
      `losesZeros: ${hook.losesZeros}`,
      `minServerVersion: ${JSON.stringify(hook.minServerVersion)}`,
      `argStreams: ${streams(hook.class === "http" ? [] : hook.args)}`,
      `valueStreams: ${streams(hook.answer.kind === "object" ? hook.answer.fields : [])}`,
    ];
    module.print(`  ${hook.name}: {`, ...facts.map((fact) => `    ${fact},`), "  },");
  }
  module.print("};");
}

function streams(fields: readonly Field[]): string {
  return JSON.stringify(fields.filter((field) => field.value.kind === "stream").map((field) => field.modelName));
}
