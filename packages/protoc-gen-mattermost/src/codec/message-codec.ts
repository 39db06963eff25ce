import { mayBeAbsent, orUndefined } from "../model/type-text.ts";
import type { Field, Message } from "../schema/contract.ts";
import type { CodecModule } from "./codec-module.ts";
import { codecName, messageType } from "./codec-types.ts";
import { fieldsName, fieldsText, keyed, localName } from "./names.ts";
import { declareLocals, readField, readLoop, settleLocals } from "./read-field.ts";
import { indent, writeFields } from "./write-field.ts";

/** Prints `encodeX` and `decodeX` of a message with a plain value. `merged`: an earlier occurrence may have to be gone on with. */
export function printMessageCodec(module: CodecModule, message: Message, merged: boolean): void {
  printEncode(module, message);
  printDecode(module, message, merged);
}

/** Fields in the order in which they are written. */
export function byNumber(fields: readonly Field[]): readonly Field[] {
  return fields.toSorted((a, b) => a.number - b.number);
}

function printEncode(module: CodecModule, message: Message): void {
  const sources = message.fields.map((field) => {
    const value = message.unwrap ? "v" : `v.${field.modelName}`;
    return { field, value, name: message.unwrap ? "" : field.modelName, required: false };
  });
  module.print(
    `export function ${module.exportValue(`encode${codecName(message)}`)}(w: ${module.wireType("Writer")}, v: ${messageType(message, "init", module)}): void {`,
    ...(message.unwrap ? [] : [`  ${module.wire("expectObject")}(w, v);`]),
    ...indent(writeFields(sources, module)),
    "}",
    "",
  );
}

function printDecode(module: CodecModule, message: Message, merged: boolean): void {
  const { fields, unwrap } = message;
  const name = codecName(message);
  const constant = fieldsName(name);
  const [only] = fields;
  const type = messageType(message, "full", module);
  const result = unwrap && only !== undefined && mayBeAbsent(only) ? orUndefined(type) : type;
  const lists = fields.filter((field) => field.label === "list");
  const into = merged && fields.length > 0;
  module.print(
    `const ${constant} = ${JSON.stringify(fieldsText(fields, unwrap))};`,
    "",
    `export function ${module.exportValue(`decode${name}`)}(r: ${module.wireType("Reader")}, length = r.len - r.pos${into ? `, into?: ${type}` : ""}): ${result} {`,
    ...indent(fields.flatMap((field) => declareLocals(field, module))),
    ...(into ? [`  if (into !== undefined) ${takeOver(message)};`] : []),
    ...indent(
      readLoop(
        byNumber(fields).flatMap((field) => readField(field, module)),
        constant,
        lists.map((field) => (unwrap ? `"": ${localName(field)}` : keyed(field))),
        module,
      ),
    ),
    ...indent(settleLocals(fields)),
    unwrap && only !== undefined
      ? `  return ${localName(only)};`
      : `  return {${fields.length === 0 ? "" : ` ${fields.map((field) => keyed(field)).join(", ")} `}};`,
    "}",
    "",
  );
}

/** Begins with what an earlier occurrence held. Its lists and maps are nobody else's yet, so they may grow. */
function takeOver({ fields, unwrap }: Message): string {
  const [only] = fields;
  if (unwrap && only !== undefined) return `${localName(only)} = into`;
  return `({ ${fields.map((field) => keyed(field)).join(", ")} } = into)`;
}
