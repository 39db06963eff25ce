import type { ApiMethod } from "../../src/schema/contract.ts";

/** What a method comes to, of the fields of its response. */
export function outcomeOf({ answer, errorField }: ApiMethod, fields: Readonly<Record<string, unknown>>): unknown {
  const error = errorField && fields[errorField.modelName];
  if (error !== undefined) return { error };
  switch (answer.kind) {
    case "field": {
      const value = fields[answer.field.modelName];
      return { answer: answer.optional && isZero(value) ? undefined : value };
    }
    case "object":
      return { answer: Object.fromEntries(answer.fields.map(({ modelName }) => [modelName, fields[modelName]])) };
    default:
      return { answer: undefined };
  }
}

function isZero(value: unknown): boolean {
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length === 0;
  return value === "" || value === 0 || value === false;
}
