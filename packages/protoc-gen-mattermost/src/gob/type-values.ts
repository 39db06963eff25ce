import type { GoStruct } from "./go-structs.ts";
import type { GoType } from "./go-type.ts";
import type { GobModule } from "./gob-module.ts";
import { goName, structTypeName } from "./names.ts";

/** Writes the constants that describe Go types, each once, in the module where it is at home. */
export interface TypeValues {
  /** An expression of a type, for use in a module. */
  use(type: GoType, module: GobModule): string;
  /** Prints the constant of a struct. */
  print(struct: GoStruct, module: GobModule): void;
}

/** Makes the printer of types. `homeOf` answers the module where what is made of a struct stands; undefined stands for basic types. */
export function createTypeValues(homeOf: (struct: string | undefined) => GobModule): TypeValues {
  const printed = new Set<string>();

  function use(type: GoType, module: GobModule): string {
    switch (type.kind) {
      case "bool":
      case "string":
      case "bytes":
      case "interface":
        return `${module.gob("basic")}.${type.kind}`;
      case "int":
      case "uint":
      case "float":
        return `${module.gob("basic")}.${type.kind}${type.bits}`;
      case "complex":
        return `${module.gob("basic")}.complex${type.bits * 2}`;
      case "custom":
        return type.name === "time.Time" ? module.gob("timeType") : module.value(named(type));
      case "struct":
        return module.value(type.name === "" ? named(type) : structTypeName(type.name));
      default:
        return isGobs(type) ? module.gob(gobsName(type)) : module.value(named(type));
    }
  }

  /** Prints a type that is no struct of the facts, if that was not done yet, and answers its name. */
  function named(type: GoType): string {
    const name = constant(type);
    if (printed.has(name)) return name;
    printed.add(name);
    const module = homeOf(structIn(type));
    const text = definition(type, module);
    module.print(`export const ${module.exportValue(name)}: ${module.gobType("GobType")} = ${text};`, "");
    return name;
  }

  function definition(type: GoType, module: GobModule): string {
    switch (type.kind) {
      case "slice":
        return `{ kind: "slice", ${element(type.elem, module)} }`;
      case "map":
        return `{ kind: "map", key: ${use(type.key, module)}, ${element(type.elem, module)} }`;
      case "struct":
        return `${module.gob("structOf")}("", () => [])`;
      case "custom":
        return `{ kind: "custom", name: ${JSON.stringify(type.name)}, form: "binary" }`;
      default:
        throw new Error(`a ${type.kind} needs no constant`);
    }
  }

  /** A struct may be declared further down, or in a module that imports this one. */
  function element(type: GoType, module: GobModule): string {
    const text = use(type, module);
    return structIn(type) === undefined ? `elem: ${text}` : `get elem() { return ${text}; }`;
  }

  return {
    use,
    print(struct, module) {
      const name = module.exportValue(structTypeName(struct.name));
      const fields = struct.fields.map((field) => {
        const always = field.type.kind === "struct" && !field.type.pointer ? ", true" : "";
        return `  [${JSON.stringify(field.name)}, ${use(field.type, module)}${always}],`;
      });
      module.print(
        `export const ${name}: ${module.gobType("StructType")} = ${module.gob("structOf")}(${JSON.stringify(struct.name)}, () => [${fields.length === 0 ? "]);" : ""}`,
        ...(fields.length === 0 ? [] : [...fields, "]);"]),
        "",
      );
    },
  };
}

/** The gob package has these itself. */
function isGobs(type: GoType): boolean {
  return (
    (type.kind === "slice" || (type.kind === "map" && type.key.kind === "string")) && type.elem.kind === "interface"
  );
}

function gobsName(type: GoType): string {
  return type.kind === "slice" ? "anyList" : "anyMap";
}

function structIn(type: GoType): string | undefined {
  if (type.kind === "slice" || type.kind === "map") return structIn(type.elem);
  return type.kind === "struct" && type.name !== "" ? type.name : undefined;
}

function constant(type: GoType): string {
  return `${word(type)}Type`;
}

function word(type: GoType): string {
  switch (type.kind) {
    case "slice":
      return `listOf${capital(word(type.elem))}`;
    case "map":
      return `mapOf${capital(word(type.elem))}${type.key.kind === "string" ? "" : `By${capital(word(type.key))}`}`;
    case "struct":
      return type.name === "" ? "nothing" : goName(type.name);
    case "custom":
      return `${goName(type.name).charAt(0).toLowerCase()}${goName(type.name).slice(1)}`;
    case "interface":
      return "any";
    case "int":
    case "uint":
    case "float":
    case "complex":
      return `${type.kind}${type.bits}`;
    default:
      return type.kind;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
