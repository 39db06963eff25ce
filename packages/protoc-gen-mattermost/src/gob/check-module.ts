import { indent } from "../codec/write-field.ts";
import type { Hook } from "../schema/contract.ts";
import type { Conversion } from "./conversion.ts";
import { fromGo } from "./enum-codec.ts";
import type { GobModule } from "./gob-module.ts";
import { unchangedArg } from "./hook-codec.ts";
import type { MappedContract } from "./map-contract.ts";
import type { MappedStruct } from "./map-method.ts";
import type { Part } from "./mapping.ts";
import type { MappedMethod } from "./method-codec.ts";
import { namedReader } from "./named-reader.ts";
import { structTypeName } from "./names.ts";

/**
 * Prints what reads that which plugins send: arguments of API methods and answers of hooks. Only a plugin that checks all that it
 * sends needs it, so it has an entry of its own, and is a table rather than straight-line code.
 */
export function printChecks(module: GobModule, { api, hooks }: MappedContract): void {
  for (const name of ["ReadWritten", "GobAnswerCheck"]) module.exportType(name);
  for (const name of [
    "nextOf",
    "skipField",
    "skipTop",
    "readInterfaceHead",
    "readAs",
    "readString",
    "readList",
    "readMap",
  ])
    module.wire(name);
  for (const name of ["Plan", "Plans", "ValueReader"]) module.wireType(name);
  module.gobType("StructType");
  module.print(
    source,
    "/** The arguments of API methods, as a server reads them. */",
    `export const ${module.exportValue("gobArgumentChecks")}: { readonly [M in ${module.type("GobApiMethod")}]: ReadWritten } = {`,
    ...indent(api.map(({ rpc, args }) => `${rpc.name}: ${reader(args, args.mapping.parts, module)},`)),
    "};",
    "",
    "/** The answers of hooks. */",
    `export const ${module.exportValue("gobAnswerChecks")}: { readonly [H in ${module.type("HookName")}]?: GobAnswerCheck } = {`,
    ...indent(hooks.map((hook) => `${hook.rpc.name}: ${answerCheck(hook, module)},`)),
    "};",
  );
}

const source = `/** Reads what was written: the fields that it has, under the names of the model. What was not sent is undefined. */
export type ReadWritten = (r: ValueReader, plans: Plans, id: number) => Record<string, unknown>;

/** The answer of a hook, as a server reads it. */
export interface GobAnswerCheck {
  /** The value under \`answer\`, or its parts; \`reason\` and \`error\`. */
  readonly read: ReadWritten;
  /** The argument that says nothing, where no value does not. */
  readonly unchanged?: string;
  /** What says nothing, where the zero does not. */
  readonly nothing?: unknown;
  /** The reason that dismisses. */
  readonly dismiss?: string;
}

type Read = (r: ValueReader, plans: Plans, plan: Plan) => unknown;
/** By the number of a field in Go: its name and what reads it, the rows of a struct whose fields are of the same message, or its choices. */
type Rows = { readonly [at: number]: readonly [name: string, read: Read] | Rows | readonly Choice[] };
type Choice = { readonly name: string; readonly registered: string; readonly type: StructType; readonly read: Read };

function written(type: StructType, rows: Rows): ReadWritten {
  return (r, plans, id) => {
    const into: Record<string, unknown> = {};
    readRows(r, plans, plans.plan(id, type), rows, into);
    return into;
  };
}

function isChoices(row: Rows[number]): row is readonly Choice[] {
  return Array.isArray(row) && typeof row[0] === "object";
}

function namesOf(rows: Rows): string[] {
  return Object.values(rows).flatMap((row) => {
    if (isChoices(row)) return row.map(({ name }) => name);
    return Array.isArray(row) ? [row[0]] : namesOf(row as Rows);
  });
}

function readRows(r: ValueReader, plans: Plans, plan: Plan, rows: Rows, into: Record<string, unknown>): void {
  for (const name of namesOf(rows)) into[name] = undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    const row = rows[plan.target[at] as number];
    const inner = plan.fields[at] as Plan;
    if (row === undefined) skipField(r, plan, at);
    else if (isChoices(row)) readChoice(r, plans, row, into);
    else if (Array.isArray(row)) into[row[0]] = row[1](r, plans, inner);
    else readRows(r, plans, inner, row as Rows, into);
  }
}

function readChoice(r: ValueReader, plans: Plans, choices: readonly Choice[], into: Record<string, unknown>): void {
  const held = readInterfaceHead(r);
  const choice = choices.find(({ registered }) => registered === held?.name);
  if (held === undefined) return;
  if (choice === undefined) skipTop(r, held.id);
  else into[choice.name] = readAs(r, plans, held.id, choice.type, choice.read as Parameters<typeof readAs>[4]);
}

function listOf(read: Read): Read {
  return (r, plans, plan) => readList(r, plans, plan, read);
}

function mapOf(read: Read): Read {
  return (r, plans, plan) => readMap(r, plans, plan, read);
}

function wordOf(read: (text: string) => unknown): Read {
  return (r) => read(readString(r));
}
`;

function reader({ struct }: MappedStruct, parts: readonly Part[], module: GobModule): string {
  return `written(${module.callType(struct)}, ${rowsText(parts, module)})`;
}

function rowsText(parts: readonly Part[], module: GobModule): string {
  const rows = parts.flatMap((part) => (part.kind === "left" ? [] : [`${part.go.index}: ${rowText(part, module)}`]));
  return rows.length === 0 ? "{}" : `{ ${rows.join(", ")} }`;
}

function rowText(part: Exclude<Part, { kind: "left" }>, module: GobModule): string {
  switch (part.kind) {
    case "field":
      return `[${JSON.stringify(part.field.modelName)}, ${readText(part.conversion, module)}]`;
    case "inner":
      return rowsText(part.parts, module);
    case "choice": {
      const choices = part.choices.map(
        ({ field, registered, conversion }) =>
          `{ name: ${JSON.stringify(field.modelName)}, registered: ${JSON.stringify(registered)}, type: ${module.value(structTypeName(conversion.go))}, read: ${readText(conversion, module)} }`,
      );
      return `[${choices.join(", ")}]`;
    }
  }
}

/** An expression of the function that reads a value. */
function readText(conversion: Conversion, module: GobModule): string {
  switch (conversion.kind) {
    case "time":
      return `(r) => ${module.wire("readTimeMs")}(r, "the time")`;
    case "enum":
      return `wordOf(${module.value(fromGo(conversion.enum))})`;
    case "list":
      return `listOf(${readText(conversion.elem, module)})`;
    case "map":
      return `mapOf(${readText(conversion.elem, module)})`;
    case "document":
      return `${module.documents(conversion.go)}.read`;
    case "error":
      return module.value("readGoError");
    case "pairs":
      return module.value("readPairs");
    default:
      return namedReader(conversion, module);
  }
}

function answerCheck({ rpc: hook, returns }: MappedMethod<Hook>, module: GobModule): string {
  const unchanged = unchangedArg(hook);
  const facts = [
    `read: ${reader(
      returns,
      returns.mapping.parts.map((part) => named(part, hook)),
      module,
    )}`,
    ...(unchanged === undefined ? [] : [`unchanged: ${JSON.stringify(unchanged.modelName)}`]),
    ...(hook.nothingIsTrue ? ["nothing: true"] : []),
    ...(hook.dismissReason === undefined ? [] : [`dismiss: ${JSON.stringify(hook.dismissReason)}`]),
  ];
  return `{ ${facts.join(", ")} }`;
}

/** The part under the name that says what it is to the host. */
function named(part: Part, { answer, errorField, reasonField }: Hook): Part {
  if (part.kind !== "field") return part;
  const { field } = part;
  const isAnswer = answer.kind === "field" && field === answer.field;
  const special = field === errorField ? "error" : field === reasonField ? "reason" : isAnswer ? "answer" : undefined;
  return special === undefined ? part : { ...part, field: { ...field, modelName: special } };
}
