import type { TypeUser } from "../output/modules.ts";
import type { Contract } from "../schema/contract.ts";
import { kebabCase, subjectOf } from "../schema/names.ts";
import { anchor } from "./markdown.ts";

/** Collects the types that a text names, and says where the reference describes them. */
export interface TypeLinks extends TypeUser {
  /** One line of links to what was named since the last one; empty if nothing was. */
  line(): string;
}

/** The path of each type's description, from a page in a folder beside `types`. */
export function typePages(contract: Contract): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { name, file } of contract.enums)
    pages.set(name, `../types/${kebabCase(subjectOf(file))}.md#${anchor(name)}`);
  for (const { role, unwrap, file, modelName, initName } of contract.messages) {
    if (role !== "model" || unwrap) continue;
    const path = `../types/${kebabCase(subjectOf(file))}.md#${anchor(modelName)}`;
    pages.set(modelName, path);
    pages.set(initName, path);
  }
  return pages;
}

export function createTypeLinks(pages: ReadonlyMap<string, string>): TypeLinks {
  const named = new Set<string>();
  return {
    type(name) {
      named.add(name);
      return name;
    },
    line() {
      const links = new Map<string, string>();
      for (const name of [...named].sort()) {
        const path = pages.get(name);
        if (path !== undefined && !links.has(path)) links.set(path, `[${name}](${path})`);
      }
      named.clear();
      return links.size === 0 ? "" : `Types: ${[...links.values()].join(", ")}`;
    },
  };
}
