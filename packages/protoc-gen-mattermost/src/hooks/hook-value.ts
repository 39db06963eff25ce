import type { Field, Hook } from "../schema/contract.ts";

export type ValueKind = "none" | "object" | "list" | "number" | "boolean" | "text";

/** What kind of value the handler of a hook may return, besides verdicts. Throws an error for one that can't be told from others. */
export function valueKind(hook: Hook): ValueKind {
  if (hook.class === "event" || hook.class === "lifecycle" || hook.class === "gate") return "none";
  if (hook.answer.kind !== "field") return hook.answer.kind === "object" ? "object" : "none";
  return fieldKind(hook.answer.field, hook);
}

function fieldKind({ label, value }: Field, hook: Hook): ValueKind {
  if (label !== "one") return label === "list" ? "list" : "object";
  switch (value.kind) {
    case "scalar":
    case "wrapper":
      if (value.scalar === "bytes") break;
      return value.scalar === "bool" ? "boolean" : value.scalar === "string" ? "text" : "number";
    case "enum":
      return "text";
    case "message": {
      const [only] = value.message.unwrap ? value.message.fields : [];
      return only === undefined ? "object" : fieldKind(only, hook);
    }
    case "struct":
    case "json":
      return "object";
  }
  throw new Error(
    `${hook.goName}: a hook can't answer bytes or a value of any kind. Put it into a message of its own.`,
  );
}

/** The keys that a value (each value of a list) has at least, because the host takes it as a whole. */
export function valueKeys(hook: Hook): readonly string[] {
  if ((hook.class !== "change" && hook.class !== "filter") || hook.answer.kind !== "field") return [];
  const { value } = hook.answer.field;
  if (value.kind !== "message" || value.message.unwrap) return [];
  return value.message.fields.filter((field) => !field.presence).map((field) => field.modelName);
}

/** The argument over which a server writes the answer, which is of the same type. */
export function mergedArg({ mergesAnswer, answer, args, goName }: Hook): string | undefined {
  if (!mergesAnswer) return undefined;
  const parts = answer.kind === "field" ? [answer.field] : answer.kind === "object" ? answer.fields : [];
  const types = parts.map(({ value }) => (value.kind === "message" ? value.message : undefined));
  const found = args.find(({ value }) => value.kind === "message" && types.includes(value.message));
  if (found === undefined) throw new Error(`${goName} merges its answer, but has no argument of the same type.`);
  return found.modelName;
}

/** The argument that a value of free form stands for. */
export function replacedArg(hook: Hook): string | undefined {
  if (hook.class !== "change" || hook.answer.kind !== "field") return undefined;
  const type = jsonType(hook.answer.field);
  return type === undefined ? undefined : hook.args.find((arg) => jsonType(arg) === type)?.modelName;
}

function jsonType({ value }: Field): string | undefined {
  if (value.kind === "json") return value.type;
  const [only] = value.kind === "message" && value.message.unwrap ? value.message.fields : [];
  return only === undefined ? undefined : jsonType(only);
}
