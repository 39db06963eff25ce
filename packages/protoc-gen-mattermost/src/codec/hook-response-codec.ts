import type { TypeUser } from "../output/modules.ts";
import type { Field, Hook } from "../schema/contract.ts";
import { isZero } from "./answer-field.ts";
import { writeParts } from "./api-response-codec.ts";
import type { CodecModule } from "./codec-module.ts";
import { withBytes } from "./codec-types.ts";
import { byNumber } from "./message-codec.ts";
import { fieldsName, fieldsText, keyed, localName, snakeCase, wireTag } from "./names.ts";
import { declareLocals, readField, readLoop, settleLocals } from "./read-field.ts";
import { indent, withoutBlock, writeField } from "./write-field.ts";

/** The TypeScript type of a hook's value in the codecs: that of the model, but that streams are bytes. */
export function wireValueType(hook: Hook, form: "full" | "init", user: TypeUser): string {
  const type = `${user.type("HookTypes")}["${hook.name}"]["${form === "full" ? "value" : "valueInit"}"]`;
  return hook.answer.kind === "object" ? withBytes(type, hook.answer.fields, "init") : type;
}

/** Prints the codec of a hook's response, whose plain value is the hook's outcome. */
export function printHookResponseCodec(module: CodecModule, hook: Hook): void {
  printEncode(module, hook);
  printDecode(module, hook);
}

function printEncode(module: CodecModule, hook: Hook): void {
  const cases = [
    ...writeCase("nothing", writeNothing(hook, module)),
    ...writeCase("value", writeValue(hook, module)),
    ...writeCase("reject", writeRejection(hook, module)),
    ...writeCase("dismiss", writeDismissal(hook, module)),
    ...writeCase("error", writeError(hook, module)),
    "default:",
    `  throw ${module.value("refusedOutcome")}(${JSON.stringify(hook.name)}, outcome);`,
  ];
  const w = cases.some((line) => line.includes("(w, ")) ? "w" : "_w";
  module.print(
    `export function ${module.exportValue(`encode${hook.response.name}`)}(`,
    `  ${w}: ${module.wireType("Writer")},`,
    `  outcome: ${module.type("HookOutcome")}<${wireValueType(hook, "init", module)}>,`,
    "): void {",
    "  switch (outcome.kind) {",
    ...indent(cases, "    "),
    "  }",
    "}",
    "",
  );
}

/** The lines of a case; none for undefined: an outcome that the hook can't have. */
function writeCase(kind: string, lines: readonly string[] | undefined): string[] {
  if (lines === undefined) return [];
  const inner = withoutBlock(lines);
  if (inner.length === lines.length) return [`case "${kind}":`, ...indent([...lines, "break;"])];
  return [`case "${kind}": {`, ...indent([...inner, "break;"]), "}"];
}

/** Nothing is the zero of the answer, but where it means yes. */
function writeNothing({ answer, nothingIsTrue }: Hook, module: CodecModule): string[] {
  if (!nothingIsTrue || answer.kind !== "field") return [];
  return [`${module.wire("writeBool")}(w, ${wireTag(answer.field.number, 0)}, "result", true);`];
}

function writeValue(hook: Hook, module: CodecModule): string[] | undefined {
  const { answer } = hook;
  if (answer.kind === "field") {
    return writeField({ field: answer.field, value: "outcome.value", name: "result", required: true }, module);
  }
  if (answer.kind === "object") return writeParts(answer.fields, "outcome.value", module);
  return undefined;
}

function writeRejection(hook: Hook, module: CodecModule): string[] | undefined {
  const { reasonField, errorField } = hook;
  if (reasonField === undefined && (errorField === undefined || !canReject(hook))) return undefined;
  const reason = `${module.value("givenReason")}(${JSON.stringify(hook.name)}, outcome.reason)`;
  if (reasonField !== undefined) return [writeText(reasonField, reason, module)];
  if (errorField === undefined) return undefined;
  const error = `${module.value("rejectionError")}(${JSON.stringify(rejectionId(hook))}, ${JSON.stringify(hook.goName)}, ${reason})`;
  return writeField({ field: errorField, value: error, name: "error", required: true }, module);
}

function writeDismissal(hook: Hook, module: CodecModule): string[] | undefined {
  const { reasonField, dismissReason } = hook;
  if (reasonField === undefined || dismissReason === undefined) return undefined;
  return [writeText(reasonField, JSON.stringify(dismissReason), module)];
}

/** A hook without a field for an error answers as near to it as it can: with a reason, or with the zero of its answer. */
function writeError({ errorField, reasonField }: Hook, module: CodecModule): string[] {
  if (errorField !== undefined) {
    return writeField({ field: errorField, value: "outcome.error", name: "error", required: true }, module);
  }
  if (reasonField === undefined) return [];
  return [writeText(reasonField, `${module.value("errorReason")}(outcome.error)`, module)];
}

function writeText(field: Field, text: string, module: CodecModule): string {
  return `${module.wire("writeString")}(w, ${wireTag(field.number, 2)}, "reason", ${text});`;
}

function canReject(hook: Hook): boolean {
  return hook.class === "gate" || hook.class === "change";
}

/** The id of the error with which a hook rejects that has no field for a reason. */
function rejectionId(hook: Hook): string {
  return `plugin.${snakeCase(hook.goName)}.rejected`;
}

function printDecode(module: CodecModule, hook: Hook): void {
  const { response } = hook;
  const constant = fieldsName(response.name);
  const fields = byNumber(response.fields);
  const lists = fields.filter((field) => field.label === "list");
  module.print(
    `const ${constant} = ${JSON.stringify(fieldsText(fields, false))};`,
    "",
    `export function ${module.exportValue(`decode${response.name}`)}(r: ${module.wireType("Reader")}, length = r.len - r.pos): ${module.type("HookOutcome")}<${wireValueType(hook, "full", module)}> {`,
    ...indent(fields.flatMap((field) => declareLocals(field, module))),
    ...indent(
      readLoop(
        fields.flatMap((field) => readField(field, module)),
        constant,
        lists.map((field) => keyed(field)),
        module,
      ),
    ),
    ...indent(settleLocals(fields)),
    ...indent([...readErrorLines(hook, module), ...readReasonLines(hook), ...readValueLines(hook)]),
    "}",
    "",
  );
}

function readErrorLines(hook: Hook, module: CodecModule): string[] {
  const { errorField, reasonField } = hook;
  if (errorField === undefined) return [];
  const name = localName(errorField);
  const rejects = reasonField === undefined && canReject(hook);
  return [
    `if (${name} !== undefined && !${module.value("isEmptyError")}(${name})) {`,
    ...(rejects
      ? [
          `  if (${name}.id === ${JSON.stringify(rejectionId(hook))}) return { kind: "reject", reason: ${module.value("errorReason")}(${name}) };`,
        ]
      : []),
    `  return { kind: "error", error: ${name} };`,
    "}",
  ];
}

function readReasonLines({ reasonField, dismissReason }: Hook): string[] {
  if (reasonField === undefined) return [];
  const name = localName(reasonField);
  return [
    ...(dismissReason === undefined
      ? []
      : [`if (${name} === ${JSON.stringify(dismissReason)}) return { kind: "dismiss" };`]),
    `if (${name} !== "") return { kind: "reject", reason: ${name} };`,
  ];
}

/** What says nothing: an absent answer; and the zero of a list or a scalar where a value replaces something. */
function readValueLines(hook: Hook): string[] {
  const { answer } = hook;
  if (answer.kind === "object") {
    const parts = answer.fields.map((field) => isZero(field)).filter((zero) => zero !== undefined);
    const values = answer.fields.map((field) =>
      field.value.kind === "stream"
        ? `${field.modelName}: ${isZero(field)} ? undefined : ${localName(field)}`
        : keyed(field),
    );
    return [
      `if (${parts.join(" && ")}) return { kind: "nothing" };`,
      `return { kind: "value", value: { ${values.join(", ")} } };`,
    ];
  }
  if (answer.kind !== "field") return ['return { kind: "nothing" };'];
  const { field } = answer;
  const zero = hook.class !== "value" || field.presence || field.value.kind === "json" ? isZero(field) : undefined;
  const value = `{ kind: "value", value: ${localName(field)} }`;
  return [`return ${zero === undefined ? value : `${zero} ? { kind: "nothing" } : ${value}`};`];
}
