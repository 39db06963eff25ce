import { apiAnswerType } from "../api/api-shape.ts";
import { indent } from "../codec/write-field.ts";
import { orUndefined } from "../model/type-text.ts";
import type { ApiMethod, Field } from "../schema/contract.ts";
import type { GobModule } from "./gob-module.ts";
import { fieldsOf, type Part } from "./mapping.ts";
import { isZero, type MappedMethod, readParameters } from "./method-codec.ts";
import { keyed, localName } from "./names.ts";
import { declareLocals, readLoop } from "./read-parts.ts";
import { shapeOf } from "./type-values.ts";

/** Writes the functions that read answers. Methods whose answers are read alike share one. */
export interface AnswerReaders {
  /** The function that reads the answer of a method, for use in a module. */
  of(method: MappedMethod<ApiMethod>, module: GobModule): string;
}

export function createAnswerReaders(home: () => GobModule): AnswerReaders {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return {
    of(method, module) {
      const own = home();
      const lines = readerLines(own, method);
      const text = lines.join("\n");
      const known = names.get(text);
      if (known !== undefined) return module.value(known);
      const plain = `readAnswerOf${shapeOf(method.returns.struct)}`;
      const name = own.exportValue(taken.has(plain) ? `${plain}For${method.rpc.goName}` : plain);
      taken.add(name);
      names.set(text, name);
      own.print(`export function ${name}(`, ...lines, "}", "");
      return module.value(name);
    },
  };
}

/** The lines of a function behind its name. */
function readerLines(module: GobModule, { rpc, returns }: MappedMethod<ApiMethod>): string[] {
  const { answer } = rpc;
  const type = apiAnswerType(rpc, "full", module);
  const result = answer.kind === "none" || type.endsWith(" | undefined") ? type : orUndefined(type);
  const parts = returns.mapping.parts.map((part) => named(part, rpc));
  const fields = fieldsOf(parts).filter((field) => field.modelName !== "");
  const error = fields.find(({ role }) => role === "error");
  return [
    `  ${readParameters(module)},`,
    `): ${module.type("ApiOutcome")}<${result}, ${module.type("AppErrorInit")}> {`,
    ...indent([
      `const plan = plans.plan(id, ${module.callType(returns.struct)});`,
      ...declareLocals(fields, parts, module),
      ...readLoop(parts, "", module),
      ...(error ? [`if (${localName(error)} !== undefined) return { error };`] : []),
      `return { answer: ${answerText(rpc, fields)} };`,
    ]),
  ];
}

/** The fields go by what they are to the caller, so that answers of the same shape are read by the same text. */
function named(part: Part, { answer, errorField }: ApiMethod): Part {
  if (part.kind !== "field") return part;
  const isAnswer = answer.kind === "field" && part.field === answer.field;
  const modelName = part.field === errorField ? "error" : isAnswer ? "answer" : part.field.modelName;
  return { ...part, field: { ...part.field, modelName } };
}

function answerText({ answer }: ApiMethod, fields: readonly Field[]): string {
  const values = fields.filter(({ role }) => role !== "error");
  if (answer.kind === "object") return `{ ${values.map((field) => keyed(field)).join(", ")} }`;
  const [field] = values;
  if (answer.kind !== "field" || field === undefined) return "undefined";
  const zero = answer.optional ? isZero(field) : undefined;
  return zero === undefined ? localName(field) : `${zero} ? undefined : ${localName(field)}`;
}
