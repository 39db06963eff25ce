/** How a Go type travels. */
export type GoType = {
  /** A pointer in Go, which may be nil; on the wire there is none. */
  readonly pointer: boolean;
} & GoKind;

type GoKind =
  | { readonly kind: "bool" | "string" | "bytes" | "none" }
  | { readonly kind: "int" | "uint" | "float" | "complex"; readonly bits: number }
  | { readonly kind: "slice"; readonly elem: GoType }
  | { readonly kind: "map"; readonly key: GoType; readonly elem: GoType }
  /** A struct by its Go name, which is empty for one without fields. */
  | { readonly kind: "struct"; readonly name: string }
  /** A type with bytes of its own making. */
  | { readonly kind: "custom"; readonly name: string }
  | { readonly kind: "interface"; readonly name: string };

/** Reads the description of a type, such as `map(string,*struct(model.Post))`. */
export function parseGoType(text: string): GoType {
  const pointer = text.startsWith("*");
  return { pointer, ...parseKind(pointer ? text.slice(1) : text) };
}

function parseKind(text: string): GoKind {
  const [, outer, inner = ""] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
  switch (outer) {
    case "slice":
      return { kind: "slice", elem: parseGoType(inner) };
    case "map": {
      const comma = firstComma(inner);
      return { kind: "map", key: parseGoType(inner.slice(0, comma)), elem: parseGoType(inner.slice(comma + 1)) };
    }
    case "struct":
    case "custom":
    case "interface":
      return { kind: outer, name: inner };
  }
  const [, number, bits] = /^(int|uint|float)(\d+)$/.exec(text) ?? [];
  if (number === "int" || number === "uint" || number === "float") return { kind: number, bits: Number(bits) };
  switch (text) {
    case "-":
      return { kind: "none" };
    case "bool":
    case "string":
    case "bytes":
      return { kind: text };
    case "complex64":
    case "complex128":
      return { kind: "complex", bits: Number(text.slice("complex".length)) / 2 };
  }
  throw new Error(`the facts hold a type that can't be generated: ${text}`);
}

/** The first comma that stands in no parentheses. */
function firstComma(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "(") depth += 1;
    else if (text[i] === ")") depth -= 1;
    else if (text[i] === "," && depth === 0) return i;
  }
  throw new Error(`the facts hold a map without an element type: ${text}`);
}

/** The structs that a type holds, itself included. */
export function structsIn(type: GoType): readonly string[] {
  switch (type.kind) {
    case "slice":
      return structsIn(type.elem);
    case "map":
      return [...structsIn(type.key), ...structsIn(type.elem)];
    case "struct":
      return type.name === "" ? [] : [type.name];
    default:
      return [];
  }
}
