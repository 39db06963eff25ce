import { indent } from "../codec/write-field.ts";
import { argMayBeAbsent } from "../model/type-text.ts";
import type { TypeUser } from "../output/modules.ts";
import type { Field, Hook } from "../schema/contract.ts";
import type { Conversion } from "./conversion.ts";
import type { GobModule } from "./gob-module.ts";
import type { Part } from "./mapping.ts";
import { type MappedMethod, readParameters } from "./method-codec.ts";
import { keyed, localName } from "./names.ts";
import { declareLocals, readLoop } from "./read-parts.ts";
import { putLine } from "./write-value.ts";

/** Prints what reads the arguments of a hook and what writes its answer. */
export function printHookCodec(module: GobModule, method: MappedMethod<Hook>): void {
  printArguments(module, method);
  printAnswer(module, method);
}

/** The type of a hook's arguments without the files among them. */
export function readArgsType(hook: Hook, user: TypeUser): string {
  const type = `${user.type("HookTypes")}["${hook.name}"]["args"]`;
  const streams = hook.args.filter((field) => field.value.kind === "stream");
  if (streams.length === 0) return type;
  return `Omit<${type}, ${streams.map((field) => JSON.stringify(field.modelName)).join(" | ")}>`;
}

/** The type of what is read of a hook's call. */
function readCallType(hook: Hook, streams: readonly string[], user: TypeUser): string {
  const streamsType =
    streams.length === 0 ? "" : `; streams: { ${streams.map((name) => `${name}: number`).join("; ")} }`;
  return `{ args: ${readArgsType(hook, user)}; pluginContext: ${user.type("PluginContext")} | undefined${streamsType} }`;
}

function printArguments(module: GobModule, { rpc: hook, args }: MappedMethod<Hook>): void {
  const { pluginContextField } = hook;
  const plain = hook.args.filter((field) => field.value.kind !== "stream");
  const fields = pluginContextField === undefined ? plain : [...plain, pluginContextField];
  const conversions = new Map(conversionsOf(args.mapping.parts));
  const values = plain.map((field) => keyed(field, argument(field, conversions.get(field), module)));
  const context = pluginContextField === undefined ? "undefined" : localName(pluginContextField);
  const streamParts = args.streams.map(({ name }) => lowerFirst(name));
  module.print(
    `export function ${module.exportValue(`read${hook.goName}Arguments`)}(`,
    `  ${readParameters(module)},`,
    `): ${readCallType(hook, streamParts, module)} {`,
    ...indent([
      `const plan = plans.plan(id, ${module.callType(args.struct)});`,
      ...declareLocals(fields, args.mapping.parts, module),
      ...streamParts.map((name) => `let ${name} = 0;`),
      ...readLoop(args.mapping.parts, "args", module, streamCases(args.streams, module)),
      `const args = {${values.length === 0 ? "" : ` ${values.join(", ")} `}};`,
      `return { args, pluginContext: ${context}${streamParts.length === 0 ? "" : `, streams: { ${streamParts.join(", ")} }`} };`,
    ]),
    "}",
    "",
  );
}

function streamCases(
  streams: readonly { readonly index: number; readonly name: string }[],
  module: GobModule,
): string[] {
  return streams.flatMap(({ index, name }) => [
    `case ${index}:`,
    `  ${lowerFirst(name)} = ${module.wire("readCount")}(r);`,
    "  break;",
  ]);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function conversionsOf(parts: readonly Part[]): readonly (readonly [Field, Conversion])[] {
  return parts.flatMap((part) => {
    if (part.kind === "inner") return conversionsOf(part.parts);
    return part.kind === "field" ? [[part.field, part.conversion] as const] : [];
  });
}

/** A message or document that the server left out reads as an empty one. */
function argument(field: Field, conversion: Conversion | undefined, module: GobModule): string {
  const name = localName(field);
  if (field.label !== "one" || argMayBeAbsent(field)) return name;
  switch (conversion?.kind) {
    case "struct":
      return `${name} ?? ${module.wire("readNothing")}(${module.value(`read${conversion.message.modelName}`)})`;
    case "document":
      return `${name} ?? (${module.documents(conversion.go)}.empty(${module.goType(conversion.go)}) as unknown as NonNullable<typeof ${name}>)`;
    case "object":
    case "props":
    case "jsonText":
      return `${name} ?? {}`;
    default:
      return name;
  }
}

function printAnswer(module: GobModule, { rpc: hook, returns }: MappedMethod<Hook>): void {
  const { parts } = returns.mapping;
  const cases = [
    ...writeCase("nothing", nothingLines(hook, parts, module)),
    ...writeCase("value", valueLines(hook, parts, module)),
    ...writeCase("reject", rejectLines(hook, parts, module)),
    ...writeCase("dismiss", dismissLines(hook, parts, module)),
    ...writeCase("error", errorLines(hook, parts, module)),
    "default:",
    `  throw ${module.value("refusedAnswer")}(${JSON.stringify(hook.name)}, outcome);`,
  ];
  const last = cases.some((line) => /\blast\b/.test(line)) ? ["let last = -1;"] : [];
  module.print(
    `export function ${module.exportValue(`write${hook.goName}Answer`)}(`,
    `  w: ${module.wireType("ValueWriter")},`,
    `  outcome: ${module.type("HookOutcome")}<${module.type("HookTypes")}["${hook.name}"]["valueInit"]>,`,
    ...(unchangedArg(hook) === undefined ? [] : [`  args: ${readArgsType(hook, module)},`]),
    "): void {",
    ...indent([...last, "switch (outcome.kind) {", ...indent(cases), "}", `${module.wire("endStruct")}(w);`]),
    "}",
    "",
  );
}

function writeCase(kind: string, lines: readonly string[] | undefined): string[] {
  return lines === undefined ? [] : [`case "${kind}":`, ...indent([...lines, "break;"])];
}

function putField(part: Part | undefined, value: string, name: string, module: GobModule): string {
  if (part?.kind !== "field") throw new Error(`${name} has no place in Go.`);
  return putLine({ index: part.go.index, conversion: part.conversion, value, name, always: false }, module);
}

function partFor(field: Field | undefined, parts: readonly Part[]): (Part & { readonly kind: "field" }) | undefined {
  const found = field && parts.find((part) => part.kind === "field" && part.field === field);
  return found?.kind === "field" ? found : undefined;
}

/** The argument that says unchanged, where no value does not; undefined where it does. */
export function unchangedArg({ silenceRejects, args, answer }: Hook): Field | undefined {
  if (!silenceRejects || answer.kind !== "field" || answer.field.value.kind !== "message") return undefined;
  const { message } = answer.field.value;
  return args.find(({ value }) => value.kind === "message" && value.message === message);
}

/** What says unchanged, or the zero of what a hook answers, but where nothing means yes. */
function nothingLines(hook: Hook, parts: readonly Part[], module: GobModule): string[] {
  const { answer } = hook;
  if (answer.kind !== "field") return [];
  const part = partFor(answer.field, parts);
  const unchanged = unchangedArg(hook);
  if (unchanged) return [putField(part, `args.${unchanged.modelName}`, unchanged.modelName, module)];
  if (hook.nothingIsTrue) return [putField(part, "true", "result", module)];
  return [];
}

function valueLines(hook: Hook, parts: readonly Part[], module: GobModule): string[] | undefined {
  const { answer } = hook;
  if (answer.kind === "field") {
    const check = `${module.wire("expectGiven")}(w, "result", outcome.value);`;
    return [check, putField(partFor(answer.field, parts), "outcome.value", "result", module)];
  }
  if (answer.kind !== "object") return undefined;
  const plain = answer.fields.filter((field) => field.value.kind !== "stream");
  return plain.map((field) =>
    putField(partFor(field, parts), `outcome.value.${field.modelName}`, field.modelName, module),
  );
}

function canReject(hook: Hook): boolean {
  return hook.class === "gate" || hook.class === "change";
}

function rejectLines(hook: Hook, parts: readonly Part[], module: GobModule): string[] | undefined {
  const reason = partFor(hook.reasonField, parts);
  if (reason) {
    return [
      `last = ${module.value("putReason")}(w, ${reason.go.index}, ${JSON.stringify(hook.name)}, outcome.reason);`,
    ];
  }
  const error = partFor(hook.errorField, parts);
  if (!error || !canReject(hook)) return undefined;
  return [
    putField(error, `${module.value("rejectionOf")}(${JSON.stringify(hook.name)}, outcome.reason)`, "error", module),
  ];
}

function dismissLines(hook: Hook, parts: readonly Part[], module: GobModule): string[] | undefined {
  const reason = partFor(hook.reasonField, parts);
  if (!reason || hook.dismissReason === undefined) return undefined;
  return [putField(reason, JSON.stringify(hook.dismissReason), "reason", module)];
}

/** A hook without a place for an error answers as near to it as it can: with a reason, or as if it had not run. */
function errorLines(hook: Hook, parts: readonly Part[], module: GobModule): string[] {
  const error = partFor(hook.errorField, parts);
  if (error) return [putField(error, "outcome.error", "error", module)];
  const reason = partFor(hook.reasonField, parts);
  return reason ? [putField(reason, `${module.value("reasonOf")}(outcome.error)`, "reason", module)] : [];
}
