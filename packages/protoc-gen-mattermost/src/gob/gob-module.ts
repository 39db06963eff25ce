import { type Modules, nameList, type TypeUser } from "../output/modules.ts";
import type { GoStruct } from "./go-structs.ts";
import { type GoType, structsIn } from "./go-type.ts";

/** What all modules of gob codecs have in common. */
export interface GobContext {
  /** The structs that are read and written as Go's JSON shows them. */
  readonly documents: Set<string>;
  /** An expression of a Go type, for use in a module. */
  readonly typeOf: (type: GoType, module: GobModule) => string;
  /** The constant of a struct of arguments or results, for use in a module. */
  readonly callTypeOf: (struct: GoStruct, module: GobModule) => string;
}

/** A module of gob codecs in the making: as any module, and it may use what the gob package exports. */
export interface GobModule extends TypeUser {
  exportType(name: string): string;
  exportValue(name: string): string;
  value(name: string): string;
  /** Uses a value of gob's main entry, and answers its name. */
  gob(name: string): string;
  /** Uses a type of gob's main entry, and answers its name. */
  gobType(name: string): string;
  /** Uses a function of gob's entry for generated code, and answers its name. */
  wire(name: string): string;
  /** Uses a type of gob's entry for generated code, and answers its name. */
  wireType(name: string): string;
  /** Uses the constant of a Go type, and answers an expression of it. */
  goType(type: GoType): string;
  /** Uses the constant of a struct of arguments or results, and answers its name. */
  callType(struct: GoStruct): string;
  /** Uses the table of documents for values of a type, and answers its name. */
  documents(type: GoType): string;
  print(...lines: readonly string[]): void;
  /** Hands the lines on, behind the imports of what they use. Called once, at the end. */
  close(): void;
}

const entries = { gob: "@mattermost-plugin/gob", wire: "@mattermost-plugin/gob/wire" };

export function createGobModule(modules: Modules, path: string, context: GobContext): GobModule {
  const module = modules.module(path);
  const used = { gob: createNames(), wire: createNames() };
  const lines: string[] = [];
  const self: GobModule = {
    ...module,
    gob: (name) => add(used.gob.values, name),
    gobType: (name) => add(used.gob.types, name),
    wire: (name) => add(used.wire.values, name),
    wireType: (name) => add(used.wire.types, name),
    goType: (type) => context.typeOf(type, self),
    callType: (struct) => context.callTypeOf(struct, self),
    documents(type) {
      for (const name of structsIn(type)) context.documents.add(name);
      return module.value("goDocuments");
    },
    print: (...more) => void lines.push(...more),
    close() {
      const imports = (["gob", "wire"] as const).flatMap((entry) => importLine(used[entry], entries[entry]));
      if (imports.length > 0) module.print(...imports, "");
      module.print(...lines);
    },
  };
  return self;
}

interface Names {
  readonly values: Set<string>;
  readonly types: Set<string>;
}

function createNames(): Names {
  return { values: new Set(), types: new Set() };
}

function add(names: Set<string>, name: string): string {
  names.add(name);
  return name;
}

function importLine({ values, types }: Names, from: string): string[] {
  if (values.size === 0 && types.size === 0) return [];
  if (values.size === 0) return [nameList("import type", [...types].sort(), from)];
  return [nameList("import", [...[...values].sort(), ...[...types].sort().map((name) => `type ${name}`)], from)];
}
