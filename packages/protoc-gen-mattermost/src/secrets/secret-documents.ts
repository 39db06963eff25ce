import type { Facts, GoStruct } from "../facts/facts.ts";
import { type GoType, parseGoType } from "../facts/go-type.ts";
import { jsonFields } from "../facts/json-fields.ts";
import { sameName } from "../gob/mapping.ts";
import { type DocumentTypes, documentTypes } from "../model/generate-documents.ts";
import type { Module } from "../output/modules.ts";
import type { Contract } from "../schema/contract.ts";
import { hideName } from "./hide-name.ts";

/** The JSON documents that have secrets in them. */
export interface SecretDocuments {
  /** Their TypeScript types. */
  readonly types: ReadonlySet<string>;
  /** Prints the functions that hide what is in them. */
  print(module: Module): void;
}

/** Finds the documents that have secrets in them: in Go's JSON the fields lie that messages mark. */
export function secretDocuments(contract: Contract, facts: Facts | undefined): SecretDocuments {
  if (facts === undefined) return { types: new Set(), print: () => {} };
  const structs = new Map(facts.structs.map((struct) => [struct.type, struct]));
  const marks = secretKeys(contract, structs);
  const names = documentTypes(contract, facts);
  const holders = holdersAmong(names, structs, marks);
  return {
    types: new Set([...holders].map((type) => names.get(type) ?? "")),
    print(module) {
      for (const type of holders) printHide(module, type, names, structs, marks, holders);
    },
  };
}

type Structs = ReadonlyMap<string, GoStruct>;
/** What to ask for, by the Go struct and the key in its JSON. */
type Marks = ReadonlyMap<string, ReadonlyMap<string, string>>;

function secretKeys(contract: Contract, structs: Structs): Marks {
  const marks = new Map<string, Map<string, string>>();
  for (const message of contract.messages) {
    const struct = structs.get(message.goStruct ?? `model.${message.name}`);
    for (const { secret, goField, name } of message.fields) {
      const go = struct?.fields.find((field) => (goField ?? "") === field.name || sameName(name, field.name));
      if (secret === undefined || struct === undefined || go === undefined) continue;
      const keys = marks.get(struct.type) ?? new Map<string, string>();
      keys.set((go.json ?? "").split(",")[0] || go.name, secret);
      marks.set(struct.type, keys);
    }
  }
  return marks;
}

function holdersAmong(names: DocumentTypes, structs: Structs, marks: Marks): ReadonlySet<string> {
  const found = new Set<string>();
  const fields = (type: string) => jsonFields(structs.get(type) as GoStruct, structs);
  for (let known = -1; known < found.size; ) {
    known = found.size;
    for (const type of names.keys()) {
      if (marks.has(type) || fields(type).some((field) => found.has(structIn(parseGoType(field.type)))))
        found.add(type);
    }
  }
  return found;
}

/** The name in the middle of a type. */
function structIn(type: GoType): string {
  switch (type.kind) {
    case "pointer":
      return structIn(type.to);
    case "list":
    case "map":
      return structIn(type.of);
    case "name":
      return type.name;
  }
}

function printHide(
  module: Module,
  type: string,
  names: DocumentTypes,
  structs: Structs,
  marks: Marks,
  holders: ReadonlySet<string>,
): void {
  const name = names.get(type) ?? "";
  const lines = jsonFields(structs.get(type) as GoStruct, structs).flatMap(({ key, type: text, omitted }) => {
    const secret = marks.get(type)?.get(key);
    if (secret !== undefined) return [`  if (hidden.${secret}) v.${key} = ${omitted ? "undefined" : '""'};`];
    const go = parseGoType(text);
    if (!holders.has(structIn(go))) return [];
    return [`  ${visit(go, `v.${key}`, hideName(names.get(structIn(go)) ?? ""))}`];
  });
  module.print(
    `function ${hideName(name)}(v: ${module.type(name)} | null | undefined, hidden: HiddenSecrets): void {`,
    "  if (!v) return;",
    ...lines,
    "}",
    "",
  );
}

function visit(type: GoType, value: string, hide: string): string {
  switch (type.kind) {
    case "pointer":
      return visit(type.to, value, hide);
    case "list":
      return `for (const item of ${value} ?? []) ${hide}(item, hidden);`;
    case "map":
      return `for (const item of Object.values(${value} ?? {})) ${hide}(item, hidden);`;
    case "name":
      return `${hide}(${value}, hidden);`;
  }
}
