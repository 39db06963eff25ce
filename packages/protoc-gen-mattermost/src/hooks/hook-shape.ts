import { answerType, argMayBeAbsent, type Form, fieldType, orUndefined, property } from "../model/type-text.ts";
import type { TypeUser } from "../output/modules.ts";
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
export function argProperty(field: Field, user: TypeUser): string {
  const type = fieldType(field, "full", user);
  return `  readonly ${field.modelName}: ${argMayBeAbsent(field) ? orUndefined(type) : type};`;
}

/**
 * The type of the value that a handler may return; undefined if it returns none. A change is a whole value, so that
 * nothing is lost by leaving it out; a value made anew has everything optional.
 */
export function valueType(hook: Hook, side: "handler" | "host", user: TypeUser): string | undefined {
  if (hook.class === "event" || hook.class === "lifecycle" || hook.class === "gate") return undefined;
  const answer = hook.answer.kind === "field" ? ({ ...hook.answer, optional: false } as const) : hook.answer;
  return answerType(answer, side === "host" ? "full" : handlerForm(hook), user);
}

/** One line of the interface of a hook's value that has several parts. */
export function partProperty(field: Field, hook: Hook, side: "handler" | "host", user: TypeUser): string {
  if (side === "handler") return property(field, handlerForm(hook), user);
  const line = property(field, "full", user);
  return field.value.kind === "stream" ? line.replace(/;$/, " | undefined;") : line;
}

function handlerForm(hook: Hook): Form {
  return hook.class === "change" || hook.class === "filter" ? "changed" : "init";
}

/** The type of all that a handler may return. */
export function resultText(hook: Hook, user: TypeUser): string {
  const value = valueType(hook, "handler", user);
  const parts = value === undefined ? [] : [value];
  if (hook.class === "gate" || hook.class === "change") parts.push(user.type("Rejection"));
  if (hook.dismissReason !== undefined) parts.push(user.type("Dismissal"));
  return [...parts, "undefined", "void"].join(" | ");
}
