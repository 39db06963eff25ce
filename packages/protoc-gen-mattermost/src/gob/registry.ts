import type { Facts } from "../facts/facts.ts";
import { parseGoType } from "./go-type.ts";
import type { GobModule } from "./gob-module.ts";

/** Prints the registry of the types that Mattermost lets stand in interfaces. */
export function printRegistry(module: GobModule, facts: Facts): void {
  const own = facts.registered.filter(({ gob }) => !builtIn(gob));
  const lines = own.map(({ name, gob }) => {
    const type = parseGoType(gob);
    return `  [${JSON.stringify(name)}, { type: ${module.goType(type)}, read: ${module.documents(type)}.read }],`;
  });
  module.print(
    "/** The types that may stand in interfaces, by the names that servers and Go plugins register. */",
    `export const ${module.exportValue("gobRegistry")}: ${module.gobType("Registry")} = ${module.gob("createRegistry")}([`,
    `  ["[]interface {}", { type: ${module.gob("anyList")} }],`,
    `  ["map[string]interface {}", { type: ${module.gob("anyMap")} }],`,
    ...lines,
    "]);",
  );
}

/** What is made of basic types and interfaces alone is read alike, whatever its name. */
function builtIn(gob: string): boolean {
  return !gob.includes("struct(");
}
