/** A Go type as its source text says. */
export type GoType =
  | { readonly kind: "pointer"; readonly to: GoType }
  | { readonly kind: "list"; readonly of: GoType }
  | { readonly kind: "map"; readonly key: GoType; readonly of: GoType }
  /** A basic type, `any`, or a named type such as "model.Post". */
  | { readonly kind: "name"; readonly name: string };

/** Parses a Go type, such as "map[string][]*model.Post". Functions, channels and arrays are names as they stand. */
export function parseGoType(text: string): GoType {
  if (text.startsWith("*")) return { kind: "pointer", to: parseGoType(text.slice(1)) };
  if (text.startsWith("[]")) return { kind: "list", of: parseGoType(text.slice(2)) };
  if (text.startsWith("map[")) {
    const end = closing(text, 3);
    return { kind: "map", key: parseGoType(text.slice(4, end)), of: parseGoType(text.slice(end + 1)) };
  }
  return { kind: "name", name: text };
}

/** The index of the bracket that closes the one at an index. */
function closing(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === "[") depth++;
    if (text[i] === "]" && --depth === 0) return i;
  }
  throw new Error(`${text} is not a Go type: a bracket is not closed.`);
}
