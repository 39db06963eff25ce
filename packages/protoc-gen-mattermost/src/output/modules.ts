/** What is told of each type that a text names. */
export interface TypeUser {
  /** Notes that a type is used, and answers its name. */
  type(name: string): string;
}

/** One TypeScript file in the making. A type that is used is imported from the module that exports it. */
export interface Module extends TypeUser {
  /** Declares a type that this module exports, and answers its name. */
  exportType(name: string): string;
  /** Declares a value that this module exports, and answers its name. */
  exportValue(name: string): string;
  /** Imports a value that some module exports, and answers its name. */
  value(name: string): string;
  print(...lines: readonly string[]): void;
}

/** The files of one run. */
export interface Modules {
  /** The module of that path, for example "model/post.ts"; the same one for the same path. */
  module(path: string): Module;
  /** What each module exports, by path in order of their making. */
  exports(): readonly ModuleExports[];
  /** Hands over the text of every module. Throws if a name that is used is exported by none. */
  write(file: (path: string, text: string) => void): void;
}

export interface ModuleExports {
  readonly path: string;
  readonly types: readonly string[];
  readonly values: readonly string[];
}

interface Draft extends ModuleExports {
  readonly types: string[];
  readonly values: string[];
  readonly usedTypes: Set<string>;
  readonly usedValues: Set<string>;
  readonly lines: string[];
}

const banner = "// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.";

export function createModules(): Modules {
  const drafts = new Map<string, Draft>();
  const homes = new Map<string, string>();

  function declare(path: string, name: string, list: string[]): string {
    const other = homes.get(name);
    if (other !== undefined)
      throw new Error(`${name} would be declared twice, in ${other} and ${path}. Rename one in the proto.`);
    homes.set(name, path);
    list.push(name);
    return name;
  }

  return {
    module(path) {
      const draft = drafts.get(path) ?? createDraft(path);
      drafts.set(path, draft);
      return {
        exportType: (name) => declare(path, name, draft.types),
        exportValue: (name) => declare(path, name, draft.values),
        type(name) {
          draft.usedTypes.add(name);
          return name;
        },
        value(name) {
          draft.usedValues.add(name);
          return name;
        },
        print: (...lines) => void draft.lines.push(...lines),
      };
    },
    exports: () => [...drafts.values()],
    write(file) {
      for (const draft of drafts.values()) {
        file(draft.path, [banner, ...importLines(draft, homes), "", ...draft.lines].join("\n").trimEnd());
      }
    },
  };
}

function createDraft(path: string): Draft {
  return { path, types: [], values: [], usedTypes: new Set(), usedValues: new Set(), lines: [] };
}

function importLines(draft: Draft, homes: ReadonlyMap<string, string>): string[] {
  const imports = new Map<string, { types: string[]; values: string[] }>();
  function add(name: string, kind: "types" | "values"): void {
    const home = homes.get(name);
    if (home === undefined) throw new Error(`${draft.path} uses ${name}, which no generated module exports.`);
    if (home === draft.path) return;
    const from = imports.get(home) ?? { types: [], values: [] };
    from[kind].push(name);
    imports.set(home, from);
  }
  for (const name of draft.usedValues) add(name, "values");
  for (const name of draft.usedTypes) if (!draft.usedValues.has(name)) add(name, "types");
  return [...imports]
    .map(([home, names]) => ({ from: relativePath(draft.path, home), ...names }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, types, values }) => importLine(from, types.sort(), values.sort()));
}

function importLine(from: string, types: readonly string[], values: readonly string[]): string {
  if (values.length === 0) return nameList("import type", types, from);
  return nameList("import", [...values, ...types.map((name) => `type ${name}`)], from);
}

/** `keyword { a, b } from "path";` on one line if it fits. */
export function nameList(keyword: string, names: readonly string[], from: string): string {
  const line = `${keyword} { ${names.join(", ")} } from "${from}";`;
  if (line.length <= 120) return line;
  return [`${keyword} {`, ...names.map((name) => `  ${name},`), `} from "${from}";`].join("\n");
}

function relativePath(from: string, to: string): string {
  const fromParts = from.split("/").slice(0, -1);
  const toParts = to.split("/");
  while (fromParts.length > 0 && toParts.length > 1 && fromParts[0] === toParts[0]) {
    fromParts.shift();
    toParts.shift();
  }
  return (fromParts.length === 0 ? "./" : "../".repeat(fromParts.length)) + toParts.join("/");
}
