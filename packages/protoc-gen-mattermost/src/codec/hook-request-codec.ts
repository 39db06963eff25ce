import { argMayBeAbsent } from "../model/type-text.ts";
import type { TypeUser } from "../output/modules.ts";
import type { Field, Hook } from "../schema/contract.ts";
import type { CodecModule } from "./codec-module.ts";
import { withBytes } from "./codec-types.ts";
import { byNumber } from "./message-codec.ts";
import { fieldsName, fieldsText, keyed, localName, wireTag } from "./names.ts";
import { declareLocals, emptyElement, readField, readLoop, settleLocals, unwrappedAbsent } from "./read-field.ts";
import { indent, writeFields } from "./write-field.ts";

/** The TypeScript type of a hook's arguments in the codecs: that of the model, but that streams are bytes. */
export function wireArgsType(hook: Hook, user: TypeUser): string {
  return withBytes(`HookTypes["${hook.name}"]["args"]`.replace("HookTypes", user.type("HookTypes")), hook.args, "full");
}

/** Prints the codec of a hook's request, whose plain value are the hook's arguments and the plugin context. */
export function printHookRequestCodec(module: CodecModule, hook: Hook): void {
  printEncode(module, hook);
  printDecode(module, hook);
}

function printEncode(module: CodecModule, hook: Hook): void {
  const { args, pluginContextField, request } = hook;
  const sources = args.map((field) => ({
    field,
    value: `args.${field.modelName}`,
    name: field.modelName,
    required: !argMayBeAbsent(field),
  }));
  if (pluginContextField !== undefined) {
    sources.push({ field: pluginContextField, value: "pluginContext", name: "pluginContext", required: false });
  }
  module.print(
    `export function ${module.exportValue(`encode${request.name}`)}(`,
    `  w: ${module.wireType("Writer")},`,
    `  args: ${wireArgsType(hook, module)},`,
    `  ${pluginContextField === undefined ? "_" : ""}pluginContext: ${module.type("PluginContextInit")} | undefined,`,
    "): void {",
    `  ${module.wire("expectObject")}(w, args);`,
    ...indent(writeFields(sources, module)),
    "}",
    "",
  );
}

function printDecode(module: CodecModule, hook: Hook): void {
  const { args, pluginContextField, requestContextField, request } = hook;
  const constant = fieldsName(request.name);
  const kept = byNumber(pluginContextField === undefined ? args : [...args, pluginContextField]);
  const cases = kept.flatMap((field) => readField(field, module));
  const lists = kept.filter((field) => field.label === "list");
  const skipped =
    requestContextField === undefined
      ? []
      : [
          `case ${wireTag(requestContextField.number, 2)}:`,
          `  r.pos = ${module.wire("messageEnd")}(r, r.uint32());`,
          "  break;",
        ];
  const values = args.map((field) => keyed(field, argValue(field, module)));
  const context = pluginContextField === undefined ? undefined : localName(pluginContextField);
  module.print(
    `const ${constant} = ${JSON.stringify(fieldsText(request.fields, false))};`,
    "",
    `export function ${module.exportValue(`decode${request.name}`)}(`,
    `  r: ${module.wireType("Reader")},`,
    "  length = r.len - r.pos,",
    `): { args: ${wireArgsType(hook, module)}; pluginContext: ${module.type("PluginContext")} | undefined } {`,
    ...indent(kept.flatMap((field) => declareLocals(field, module))),
    ...indent(
      readLoop(
        [...skipped, ...cases],
        constant,
        lists.map((field) => keyed(field)),
        module,
      ),
    ),
    ...indent(settleLocals(kept)),
    `  return { args: {${values.length === 0 ? "" : ` ${values.join(", ")} `}}, pluginContext${context === undefined ? ": undefined" : context === "pluginContext" ? "" : `: ${context}`} };`,
    "}",
    "",
  );
}

/** A message or document that the host left out reads as an empty one. */
function argValue(field: Field, module: CodecModule): string {
  const name = localName(field);
  const { kind } = field.value;
  const missing =
    field.label === "one" && (kind === "message" || kind === "json" || kind === "struct" || kind === "listValue");
  if (!missing || argMayBeAbsent(field)) return name;
  const empty = emptyElement(field.value, module);
  return unwrappedAbsent(field.value) ? `${name} ?? ${empty.split(" ?? ").at(-1)}` : `${name} ?? ${empty}`;
}
