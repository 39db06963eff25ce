import type { GoStruct, GoStructs } from "./go-structs.ts";
import type { GobModule } from "./gob-module.ts";
import { structTypeName } from "./names.ts";

/** Structs that Go's JSON shows as one of their fields. */
const transparent: Readonly<Record<string, string>> = { "model.PluginPropertyOption": "Data" };

/** Structs of which a server leaves out nothing: what gob does not send is zero, also where JSON would leave it out. */
const settledRoots = ["model.Config", "model.License"];

/** Prints the table of the structs that are read and written as Go's JSON shows them: those asked for, and what they hold. */
export function printDocuments(module: GobModule, asked: Iterable<string>, structs: GoStructs): void {
  const names = [...new Set([...asked].flatMap((name) => [...structs.reachableFrom(name)]))].sort();
  const settled = new Set(settledRoots.flatMap((root) => [...structs.reachableFrom(root)]));
  module.print(
    "/** Values with the keys of Go's JSON: the documents that the contract carries, and what may stand in interfaces. */",
    `export const ${module.exportValue("goDocuments")}: ${module.gobType("Documents")} = ${module.gob("createDocuments")}(() => ({`,
    "  rows: [",
    ...names.map(
      (name) => `    [${module.value(structTypeName(name))}, ${JSON.stringify(keysOf(structs.get(name)))}],`,
    ),
    "  ],",
    "  settled: [",
    ...names.filter((name) => settled.has(name)).map((name) => `    ${module.value(structTypeName(name))},`),
    "  ],",
    "}));",
  );
}

/** The keys of a struct's fields with what is to be known of each; gob's createDocuments says how they are written. */
function keysOf({ name, fields }: GoStruct): string {
  return fields
    .map((field) => {
      if (field.embedded) return `${field.name}~`;
      if (field.json === undefined) return "-";
      const marks = [
        field.omitEmpty ? "?" : "",
        field.goType.replace("*", "") === "json.RawMessage" ? "{" : "",
        transparent[name] === field.name ? "=" : "",
      ];
      return field.json + marks.join("");
    })
    .join(" ");
}
