import type { Module, Modules, TypeUser } from "../output/modules.ts";
import { nameList } from "../output/modules.ts";

/** A module of codecs in the making: as any module, and it may use what the protowire package exports. */
export interface CodecModule extends TypeUser {
  exportType(name: string): string;
  exportValue(name: string): string;
  value(name: string): string;
  /** Uses a function of protowire, and answers its name. */
  wire(name: string): string;
  /** Uses a type of protowire, and answers its name. */
  wireType(name: string): string;
  print(...lines: readonly string[]): void;
  /** Hands the lines on, behind the import of what they use. Called once, at the end. */
  close(): void;
}

const protowire = "@mattermost-plugin/protowire";

export function createCodecModule(modules: Modules, path: string): CodecModule {
  const module: Module = modules.module(path);
  const values = new Set<string>();
  const types = new Set<string>();
  const lines: string[] = [];
  return {
    ...module,
    wire(name) {
      values.add(name);
      return name;
    },
    wireType(name) {
      types.add(name);
      return name;
    },
    print: (...more) => void lines.push(...more),
    close() {
      const names = [...[...values].sort(), ...[...types].sort().map((name) => `type ${name}`)];
      if (names.length > 0) module.print(nameList("import", names, protowire), "");
      module.print(...lines);
    },
  };
}
