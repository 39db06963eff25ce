import { mayBeAbsent, orUndefined } from "../model/type-text.ts";
import type { ApiMethod, Field } from "../schema/contract.ts";
import { isRequired, isZero, wireAnswerType } from "./answer-field.ts";
import type { CodecModule } from "./codec-module.ts";
import { byNumber } from "./message-codec.ts";
import { fieldsName, fieldsText, keyed, localName } from "./names.ts";
import { declareLocals, readField, readLoop, settleLocals } from "./read-field.ts";
import { indent, withoutBlock, writeField, writeFields } from "./write-field.ts";

/** Prints the codec of an API method's response, whose plain value is the outcome of the call. */
export function printApiResponseCodec(module: CodecModule, method: ApiMethod): void {
  printEncode(module, method);
  printDecode(module, method);
}

function printEncode(module: CodecModule, method: ApiMethod): void {
  const { answer, errorField, response } = method;
  const type = wireAnswerType(answer, "init", module) ?? "void";
  const writeError =
    errorField === undefined
      ? []
      : writeField({ field: errorField, value: "outcome.error", name: "error", required: true }, module);
  const writeAnswer =
    answer.kind === "field"
      ? writeField({ field: answer.field, value: "answer", name: "result", required: isRequired(answer) }, module)
      : answer.kind === "object"
        ? writeParts(answer.fields, "answer", module)
        : [];
  module.print(
    `export function ${module.exportValue(`encode${response.name}`)}(w: ${module.wireType("Writer")}, outcome: ${module.type("ApiOutcome")}<${type}, ${module.type("AppErrorInit")}>): void {`,
    '  if ("error" in outcome) {',
    ...indent(withoutBlock(writeError), "    "),
    "    return;",
    "  }",
    ...(writeAnswer.length === 0 ? [] : ["  const { answer } = outcome;", ...indent(withoutBlock(writeAnswer))]),
    "}",
    "",
  );
}

/** The lines that write an answer of several fields. */
export function writeParts(fields: readonly Field[], value: string, module: CodecModule): string[] {
  return [
    `${module.wire("enter")}(w, "result");`,
    `${module.wire("expectObject")}(w, ${value});`,
    ...writeFields(
      fields.map((field) => ({
        field,
        value: `${value}.${field.modelName}`,
        name: field.modelName,
        required: false,
      })),
      module,
    ),
    `${module.wire("leave")}(w);`,
  ];
}

function printDecode(module: CodecModule, { answer, errorField, response }: ApiMethod): void {
  const constant = fieldsName(response.name);
  const type = wireAnswerType(answer, "full", module) ?? "void";
  const result = answer.kind === "none" || type.endsWith(" | undefined") ? type : orUndefined(type);
  const fields = byNumber(response.fields.filter((field) => field === errorField || isRead(field, answer)));
  const lists = fields.filter((field) => field.label === "list");
  const failed =
    errorField === undefined
      ? []
      : [
          `if (${localName(errorField)} !== undefined && !${module.value("isEmptyError")}(${localName(errorField)})) return { error: ${localName(errorField)} };`,
        ];
  module.print(
    `const ${constant} = ${JSON.stringify(fieldsText(response.fields, false))};`,
    "",
    `export function ${module.exportValue(`decode${response.name}`)}(r: ${module.wireType("Reader")}, length = r.len - r.pos): ${module.type("ApiOutcome")}<${result}, ${module.type("AppError")}> {`,
    ...indent(fields.flatMap((field) => declareLocals(field, module))),
    ...indent(
      readLoop(
        fields.flatMap((field) => readField(field, module)),
        constant,
        lists.map((field) => keyed(field)),
        module,
      ),
    ),
    ...indent(failed),
    ...indent(settleLocals(fields)),
    `  return { answer: ${answerText({ answer })} };`,
    "}",
    "",
  );
}

function isRead(field: Field, answer: ApiMethod["answer"]): boolean {
  if (answer.kind === "field") return field === answer.field;
  return answer.kind === "object" && answer.fields.includes(field);
}

function answerText({ answer }: Pick<ApiMethod, "answer">): string {
  switch (answer.kind) {
    case "field": {
      const name = localName(answer.field);
      const zero = answer.optional && !mayBeAbsent(answer.field) ? isZero(answer.field) : undefined;
      return zero === undefined ? name : `${zero} ? undefined : ${name}`;
    }
    case "object":
      return `{ ${answer.fields.map((field) => keyed(field)).join(", ")} }`;
    default:
      return "undefined";
  }
}
