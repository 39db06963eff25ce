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
  /**
   * The constant of a struct of arguments or results. Gob knows such structs by their fields alone, so calls of the same
   * shape share one: that is less to generate, and less to define on each stream.
   */
  call(struct: GoStruct, module: GobModule): string;
}

/**
 * Makes the printer of types. `homeOf` answers the module where what is made of a struct stands, or of basic types;
 * `homeOfCalls` that of arguments and results.
 */
export function createTypeValues(
  homeOf: (struct: string | undefined) => GobModule,
  homeOfCalls: () => GobModule,
): TypeValues {
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

  function print({ name: goName, fields: all }: GoStruct, constantName: string, module: GobModule): void {
    const name = module.exportValue(constantName);
    const fields = all.map((field) => {
      const always = field.type.kind === "struct" && !field.type.pointer ? ", true" : "";
      return `  [${JSON.stringify(field.name)}, ${use(field.type, module)}${always}],`;
    });
    module.print(
      `export const ${name}: ${module.gobType("StructType")} = ${module.gob("structOf")}(${JSON.stringify(goName)}, () => [${fields.length === 0 ? "]);" : ""}`,
      ...(fields.length === 0 ? [] : [...fields, "]);"]),
      "",
    );
  }

  return {
    use,
    print: (struct, module) => print(struct, structTypeName(struct.name), module),
    call(struct, module) {
      const name = `callOf${shapeOf(struct)}Type`;
      if (!printed.has(name)) {
        printed.add(name);
        print({ ...struct, name: "" }, name, homeOfCalls());
      }
      return module.value(name);
    },
  };
}

/** What the fields of a struct of arguments or results hold, in words. Most are called A, B, C in their order. */
export function shapeOf({ fields }: GoStruct): string {
  const words = fields.map((field, i) => {
    const name = field.name === String.fromCharCode(65 + i) ? "" : field.name;
    const inPlace = field.type.kind === "struct" && !field.type.pointer ? "Whole" : "";
    const type = field.type.kind === "interface" && field.type.name === "error" ? "Error" : capital(word(field.type));
    return `${name}${inPlace}${type}`;
  });
  return words.length === 0 ? "Nothing" : words.join("And");
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
