import { apiAnswerType } from "../api/api-shape.ts";
import { indent } from "../codec/write-field.ts";
import { orUndefined } from "../model/type-text.ts";
import type { ApiMethod } from "../schema/contract.ts";
import type { GobModule } from "./gob-module.ts";
import { fieldsOf, type Part } from "./mapping.ts";
import { isZero, type MappedMethod, readParameters } from "./method-codec.ts";
import { keyed, localName, structTypeName } from "./names.ts";
import { declareLocals, readLoop } from "./read-parts.ts";
import { writeParts } from "./write-parts.ts";

/** Prints what writes the arguments of an API method and what reads its answer. */
export function printApiCodec(module: GobModule, method: MappedMethod<ApiMethod>): void {
  printArguments(module, method);
  printAnswer(module, method);
}

function printArguments(module: GobModule, { rpc, args }: MappedMethod<ApiMethod>): void {
  const parts = args.mapping.parts.map(neverNil);
  const streams = args.streams.map(({ index }) => ({
    index,
    line: `last = ${module.wire("putUint")}(w, last, ${index}, "stream", stream, 32);`,
  }));
  const second = streams.length === 0 ? "" : ", stream: number";
  module.print(
    `export function ${module.exportValue(`write${rpc.goName}Arguments`)}(w: ${module.wireType("ValueWriter")}, v: ${module.type(rpc.request.initName)}${second}): void {`,
    `  ${module.wire("expectObject")}(w, v);`,
    ...indent(
      documentsIn(parts).map((name) => `${module.wire("expectGiven")}(w, ${JSON.stringify(name)}, v.${name});`),
    ),
    ...indent(writeParts(parts, (field) => `v.${field.modelName}`, module, streams)),
    "}",
    "",
  );
}

/** Messages whose absence is not the same as an empty one. */
const mayBeNil: ReadonlySet<string> = new Set(["ViewUsersRestrictions"]);

/** A server may end with a parameter that is nil: what is not given is sent as an empty struct. */
function neverNil(part: Part): Part {
  if (part.kind !== "field" || part.conversion.kind !== "struct" || part.field.optional) return part;
  if (mayBeNil.has(part.conversion.message.name)) return part;
  return { ...part, go: { ...part.go, type: { ...part.go.type, pointer: false } } };
}

/** Documents that have to be there: an empty one would overwrite everything. */
function documentsIn(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === "field" && part.conversion.kind === "document" ? [part.field.modelName] : [],
  );
}

function printAnswer(module: GobModule, { rpc, returns }: MappedMethod<ApiMethod>): void {
  const { answer, errorField } = rpc;
  const type = apiAnswerType(rpc, "full", module);
  const result = answer.kind === "none" || type.endsWith(" | undefined") ? type : orUndefined(type);
  const carried = new Set(fieldsOf(returns.mapping.parts));
  const fields = rpc.response.fields.filter(
    (field) =>
      (field === errorField && carried.has(field)) ||
      (answer.kind === "field" ? field === answer.field : answer.kind === "object" && answer.fields.includes(field)),
  );
  const failed =
    errorField === undefined || !carried.has(errorField)
      ? []
      : [`if (${localName(errorField)} !== undefined) return { ${keyed(errorField)} };`];
  module.print(
    `export function ${module.exportValue(`read${rpc.goName}Answer`)}(`,
    `  ${readParameters(module)},`,
    `  options: ${module.type("GobReadOptions")} = ${module.value("asGiven")},`,
    `): ${module.type("ApiOutcome")}<${result}, ${module.type("AppErrorInit")}> {`,
    ...indent([
      `const plan = plans.plan(id, ${module.value(structTypeName(returns.struct.name))});`,
      "r.secrets = options.sensitive;",
      ...declareLocals(fields, returns.mapping.parts, module),
      ...readLoop(returns.mapping.parts, returns.struct.name, "answer", module),
      ...failed,
      `return { answer: ${answerText(rpc)} };`,
    ]),
    "}",
    "",
  );
}

function answerText({ answer }: ApiMethod): string {
  switch (answer.kind) {
    case "field": {
      const name = localName(answer.field);
      const zero = answer.optional ? isZero(answer.field) : undefined;
      return zero === undefined ? name : `${zero} ? undefined : ${name}`;
    }
    case "object":
      return `{ ${answer.fields.map((field) => keyed(field)).join(", ")} }`;
    default:
      return "undefined";
  }
}
