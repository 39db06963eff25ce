import { answerType, mayBeAbsent } from "../model/type-text.ts";
import type { TypeUser } from "../output/modules.ts";
import type { Answer, Field } from "../schema/contract.ts";
import { type CodecForm, withBytes } from "./codec-types.ts";
import { localName } from "./names.ts";

/** The TypeScript type of an answer in the codecs: that of the model, but that streams are bytes. */
export function wireAnswerType(answer: Answer, form: CodecForm, user: TypeUser): string | undefined {
  const type = answerType(answer, form, user);
  return type !== undefined && answer.kind === "object" ? withBytes(type, answer.fields, form) : type;
}

/** Tells whether undefined is an answer, or the lack of one. */
export function isRequired(answer: Answer): boolean {
  if (answer.kind !== "field" || answer.optional || answer.field.optional) return false;
  const { kind } = answer.field.value;
  return !(mayBeAbsent(answer.field) && (kind === "enum" || kind === "wrapper"));
}

/** A condition under which the local variable of a field without presence holds the zero that the wire leaves out. */
export function isZero(field: Field): string | undefined {
  const name = localName(field);
  if (field.label === "list") return `${name}.length === 0`;
  if (field.label === "map") return `Object.keys(${name}).length === 0`;
  if (mayBeAbsent(field)) return `${name} === undefined`;
  switch (field.value.kind) {
    case "stream":
      return `${name}.length === 0`;
    case "scalar":
      switch (field.value.scalar) {
        case "bytes":
          return `${name}.length === 0`;
        case "string":
          return `${name} === ""`;
        case "bool":
          return `!${name}`;
        default:
          return `${name} === 0`;
      }
    default:
      return undefined;
  }
}
