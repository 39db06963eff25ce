import {
  type Dismissal,
  type HookFacts,
  type HookName,
  type HookOutcome,
  type Rejection,
  verdict,
} from "@mattermost-plugin/gen";
import { allowedReturns } from "./allowed-returns.ts";
import { describeValue } from "./describe-value.ts";
import { createHookReturnError, type HookReturnError } from "./hook-errors.ts";
import { isVerdict } from "./verdict.ts";

export type ReadReturn =
  | { readonly ok: true; readonly outcome: HookOutcome<unknown> }
  | { readonly ok: false; readonly error: HookReturnError };

const nothing: ReadReturn = { ok: true, outcome: { kind: "nothing" } };
const dismissed: ReadReturn = { ok: true, outcome: { kind: "dismiss" } };

/** Turns what a handler returned into the hook's outcome, or says why it can't be one. */
export function readReturn(hook: HookName, facts: HookFacts, args: unknown, returned: unknown): ReadReturn {
  if (returned === undefined) return nothing;
  if (isVerdict(returned)) return readVerdict(hook, facts, returned);
  const problem = problemOf(facts, args, returned);
  if (problem !== undefined) return refuse(hook, facts, problem);
  return { ok: true, outcome: { kind: "value", value: returned } };
}

function readVerdict(hook: HookName, facts: HookFacts, returned: Rejection | Dismissal): ReadReturn {
  if (returned[verdict] === "dismiss") return facts.canDismiss ? dismissed : refuse(hook, facts, "dismiss()");
  if (facts.class !== "gate" && facts.class !== "change") return refuse(hook, facts, "reject(...)");
  if (typeof returned.reason !== "string" || returned.reason === "")
    return refuse(hook, facts, "reject() without a reason");
  return { ok: true, outcome: { kind: "reject", reason: returned.reason } };
}

function refuse(hook: HookName, facts: HookFacts, came: string): ReadReturn {
  return { ok: false, error: createHookReturnError(hook, came, allowedReturns(facts)) };
}

/** What is wrong with a value, or undefined. */
function problemOf(facts: HookFacts, args: unknown, value: unknown): string | undefined {
  switch (facts.value) {
    case "none":
    case "text":
      return facts.value === "text" && typeof value === "string" ? undefined : describeValue(value);
    case "boolean":
      return typeof value === "boolean" ? undefined : describeValue(value);
    case "number":
      if (typeof value !== "number") return describeValue(value);
      return Number.isSafeInteger(value) ? undefined : `the number ${value}, which is no whole number`;
    case "object":
      return objectProblem(facts, args, value);
    case "list":
      return listProblem(facts, args, value);
  }
}

function listProblem(facts: HookFacts, args: unknown, value: unknown): string | undefined {
  if (!Array.isArray(value)) return describeValue(value);
  for (let index = 0; index < value.length; index += 1) {
    const problem = objectProblem(facts, args, value[index]);
    if (problem !== undefined) return `an array whose element ${index} is ${problem}`;
  }
  return undefined;
}

function objectProblem(facts: HookFacts, args: unknown, value: unknown): string | undefined {
  if (!isPlainObject(value)) return describeValue(value);
  const keys = facts.replaces === undefined ? facts.valueKeys : keysOf(args, facts.replaces);
  for (const key of keys) if (!(key in value)) return `an object without ${missingKeys(keys, value)}`;
  for (const key of facts.valueStreams) {
    const stream = value[key];
    if (stream !== undefined && !isStream(stream))
      return `an object whose ${key} is ${describeValue(stream)}, not a Uint8Array or ReadableStream`;
  }
  return undefined;
}

function missingKeys(keys: readonly string[], value: object): string {
  const missing = keys.filter((key) => !(key in value));
  return missing.length > 5 ? `${missing.slice(0, 5).join(", ")}, ...` : missing.join(", ");
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function keysOf(args: unknown, name: string): readonly string[] {
  const original = isPlainObject(args) ? args[name] : undefined;
  return isPlainObject(original) ? Object.keys(original) : [];
}

function isStream(value: unknown): boolean {
  return value instanceof Uint8Array || (typeof value === "object" && value !== null && "getReader" in value);
}
