import { answerType, argMayBeAbsent, fieldType, orUndefined } from "../model/type-text.ts";
import type { Module } from "../output/modules.ts";
import type { Contract, Field, Hook } from "../schema/contract.ts";

/** The hooks that an author may implement and that take and return plain values. */
export function unaryHooks(contract: Contract): readonly Hook[] {
  return contract.hooks.filter((hook) => hook.class !== "http" && hook.class !== "runtime");
}

/** The hooks that take a Request and return a Response. */
export function httpHooks(contract: Contract): readonly Hook[] {
  return contract.hooks.filter((hook) => hook.class === "http");
}

/** The type of a hook's arguments; undefined if it has none of its own. */
export function argsType(hook: Hook): string | undefined {
  return hook.args.length === 0 ? undefined : `${hook.goName}Args`;
}

export function resultType(hook: Hook): string {
  return `${hook.goName}Result`;
}

/** One line of the interface of a hook's arguments. */
export function argProperty(field: Field, module: Module): string {
  const type = fieldType(field, "full", module);
  return `  readonly ${field.modelName}: ${argMayBeAbsent(field) ? orUndefined(type) : type};`;
}

/**
 * The type of the value that a handler may return; undefined if it returns none. A change is a whole value, so that
 * nothing is lost by leaving it out; a value made anew has everything optional.
 */
export function valueType(hook: Hook, side: "handler" | "host", module: Module): string | undefined {
  if (hook.class === "event" || hook.class === "lifecycle" || hook.class === "gate") return undefined;
  if (hook.answer.kind === "object") return answerType(hook.answer, side === "host" ? "full" : "init", module);
  const whole = side === "host" || hook.class === "change" || hook.class === "filter";
  const answer = hook.answer.kind === "field" ? ({ ...hook.answer, optional: false } as const) : hook.answer;
  return answerType(answer, whole ? "full" : "init", module);
}

/** The type of all that a handler may return. */
export function resultText(hook: Hook, module: Module): string {
  const value = valueType(hook, "handler", module);
  const parts = value === undefined ? [] : [value];
  if (hook.class === "gate" || hook.class === "change") parts.push(module.type("Rejection"));
  if (hook.dismissReason !== undefined) parts.push(module.type("Dismissal"));
  return [...parts, "undefined", "void"].join(" | ");
}
