import { indent } from "../codec/write-field.ts";
import type { GoField, GoStruct, GoStructs } from "./go-structs.ts";
import type { GobModule } from "./gob-module.ts";
import { putJsonValue, readJsonValue } from "./json-value.ts";
import { goName } from "./names.ts";
import { isSecret } from "./read-parts.ts";
import { usedName } from "./struct-codec.ts";

/** A key of an object that Go's JSON makes of a struct. */
interface Entry {
  readonly struct: string;
  readonly go: GoField;
  readonly key: string;
  /** The local variable. */
  readonly local: string;
}

/** How the fields of a struct become keys: those of an embedded struct are its own. */
type Slot =
  | { readonly entry: Entry }
  | { readonly go: GoField; readonly inner: readonly Slot[]; readonly struct: string };

/** Structs that Go's JSON shows as one of their fields. */
const transparent: Readonly<Record<string, string>> = { "model.PluginPropertyOption": "Data" };

/** Prints the function that reads a struct as Go's JSON has it. `settled`: no part of it is ever left out by a server. */
export function printJsonRead(module: GobModule, struct: GoStruct, structs: GoStructs, settled: boolean): void {
  const slots = slotsOf(struct, structs);
  const entries = entriesOf(slots);
  const only = transparent[struct.name];
  const recursive = structs.isRecursive(struct.name);
  const body = [
    ...entries.map((entry) => declare(entry, settled, module)),
    ...(recursive ? [`${module.wire("enterValue")}(r);`] : []),
    ...loop("plan", "at", slots, module),
    ...(recursive ? ["r.depth -= 1;"] : []),
    ...(only === undefined
      ? build(entries, settled, module)
      : [
          `return (${entries.find((entry) => entry.go.name === only)?.local} ?? {}) as ${module.type("DynamicObject")};`,
        ]),
  ];
  module.print(
    `export function ${module.exportValue(`read${goName(struct.name)}Json`)}(r: ${module.wireType("ValueReader")}, ${usedName("plans", body)}: ${module.wireType("Plans")}, plan: ${module.wireType("Plan")}): ${module.type("DynamicObject")} {`,
    ...indent(body),
    "}",
    "",
  );
}

function slotsOf(struct: GoStruct, structs: GoStructs, counter = { next: 0 }): readonly Slot[] {
  return struct.fields.flatMap((go): Slot[] => {
    if (go.embedded && go.type.kind === "struct") {
      const { name } = go.type;
      return [{ go, struct: name, inner: slotsOf(structs.get(name), structs, counter) }];
    }
    if (go.json === undefined) return [];
    counter.next += 1;
    return [{ entry: { struct: struct.name, go, key: go.json, local: `f${counter.next}` } }];
  });
}

function entriesOf(slots: readonly Slot[]): readonly Entry[] {
  return slots.flatMap((slot) => ("entry" in slot ? [slot.entry] : entriesOf(slot.inner)));
}

function loop(plan: string, at: string, slots: readonly Slot[], module: GobModule): string[] {
  const next = module.wire("nextField");
  const count = `${plan}.fields.length`;
  const skip = `${module.wire("skipField")}(r, ${plan}, ${at});`;
  const own = `${plan}.fields[${at}] as ${module.wireType("Plan")}`;
  const cases = slots.flatMap((slot) => {
    if ("entry" in slot) {
      const { go, local, struct } = slot.entry;
      const read = `${local} = ${readJsonValue(go.type, go.goType, own, module)};`;
      const lines = isSecret(struct, go.name) ? [`if (r.secrets) ${read}`, `else ${skip}`] : [read];
      return [`case ${go.index}:`, ...indent([...lines, "break;"])];
    }
    const [inner, innerAt] = [`inner${slot.go.index}`, `at${slot.go.index}`];
    return [
      `case ${slot.go.index}: {`,
      ...indent([`const ${inner} = ${own};`, ...loop(inner, innerAt, slot.inner, module), "break;"]),
      "}",
    ];
  });
  return [
    `for (let ${at} = ${next}(r, -1, ${count}); ${at} >= 0; ${at} = ${next}(r, ${at}, ${count})) {`,
    ...(cases.length === 0
      ? [`  ${skip}`]
      : [`  switch (${plan}.target[${at}]) {`, ...indent(cases, "    "), "    default:", `      ${skip}`, "  }"]),
    "}",
  ];
}

function declare(entry: Entry, settled: boolean, module: GobModule): string {
  const absent = absentValue(entry, settled);
  const type = module.type("DynamicValue");
  return `let ${entry.local}: ${type}${absent === undefined ? " | undefined" : ""}${absent === undefined ? "" : ` = ${absent}`};`;
}

/**
 * What Go's JSON has where gob sends nothing; undefined for a key that is left out then, or a struct without fields. A
 * pointer to a zero and no pointer at all are the same to gob: both read as the zero.
 */
function absentValue({ go }: Entry, settled: boolean): string | undefined {
  const { type, omitEmpty } = go;
  const scalar = scalarZero(go);
  if (omitEmpty && !(settled && scalar !== undefined)) return undefined;
  if (type.kind === "struct" && !type.pointer) return undefined;
  return scalar ?? "null";
}

function scalarZero({ type, goType }: GoField): string | undefined {
  switch (type.kind) {
    case "string":
      return '""';
    case "bytes":
      return goType.replace("*", "") === "json.RawMessage" ? undefined : '""';
    case "bool":
      return "false";
    case "int":
    case "uint":
    case "float":
      return "0";
    case "custom":
      return type.name === "time.Time" ? '"0001-01-01T00:00:00Z"' : '""';
    default:
      return undefined;
  }
}

/** The lines that make the object. */
function build(entries: readonly Entry[], settled: boolean, module: GobModule): string[] {
  const values = entries.map((entry) => ({ entry, value: entryValue(entry, settled, module) }));
  if (values.every(({ value }) => !value.mayBeLeftOut)) {
    return ["return {", ...values.map(({ entry, value }) => `  ${key(entry.key)}: ${value.text},`), "};"];
  }
  return [
    `const v: ${module.type("DynamicObject")} = {};`,
    ...values.map(({ entry, value }) => {
      const set = `v[${JSON.stringify(entry.key)}] = ${value.text};`;
      return value.mayBeLeftOut ? `if (${entry.local} !== undefined) ${set}` : set;
    }),
    "return v;",
  ];
}

function entryValue(entry: Entry, settled: boolean, module: GobModule): { text: string; mayBeLeftOut: boolean } {
  const { go, local } = entry;
  const inPlace = go.type.kind === "struct" && !go.type.pointer;
  if (inPlace && go.type.kind === "struct") {
    return {
      text: `${local} ?? ${module.wire("readNothing")}(${module.json("read", go.type.name)})`,
      mayBeLeftOut: false,
    };
  }
  return { text: local, mayBeLeftOut: absentValue(entry, settled) === undefined };
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Prints the function that writes a struct out of what Go's JSON has for it. */
export function printJsonWrite(module: GobModule, struct: GoStruct, structs: GoStructs): void {
  const slots = slotsOf(struct, structs);
  const name = goName(struct.name);
  const keys = `${name.charAt(0).toLowerCase()}${name.slice(1)}Keys`;
  module.print(
    `const ${keys}: ReadonlySet<string> = new Set(${JSON.stringify(entriesOf(slots).map((entry) => entry.key))});`,
    "",
    `export function ${module.exportValue(`write${name}Json`)}(w: ${module.wireType("ValueWriter")}, v: ${module.type("DynamicObject")}): void {`,
    `  ${module.wire("expectKeys")}(w, v, ${keys});`,
    ...indent(puts(slots, module)),
    "}",
    "",
  );
}

function puts(slots: readonly Slot[], module: GobModule): string[] {
  const lines = slots.flatMap((slot) => {
    if ("entry" in slot) {
      const { go, key: name } = slot.entry;
      const where = `w, last, ${go.index}, ${JSON.stringify(name)}`;
      return [putJsonValue(go.type, go.goType, where, `v[${JSON.stringify(name)}]`, module)];
    }
    return [
      `last = ${module.wire("putField")}(w, last, ${slot.go.index});`,
      "{",
      ...indent(puts(slot.inner, module)),
      "}",
    ];
  });
  return [...(lines.length === 0 ? [] : ["let last = -1;"]), ...lines, `${module.wire("endStruct")}(w);`];
}
