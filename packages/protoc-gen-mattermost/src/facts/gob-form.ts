/** The form of a Go type in gob, as the facts write it. */
export type GobForm =
  | { readonly kind: "pointer"; readonly to: GobForm }
  | { readonly kind: "list"; readonly of: GobForm }
  | { readonly kind: "map"; readonly key: GobForm; readonly of: GobForm }
  /** `name` is the Go type, empty for a struct without fields. */
  | { readonly kind: "struct" | "custom" | "interface"; readonly name: string }
  /** "string", "int64", "bytes" and so on, and "-" for what is never sent. */
  | { readonly kind: "basic"; readonly name: string };

/** Parses a form, such as "slice(*struct(model.Post))". */
export function parseGobForm(text: string): GobForm {
  if (text.startsWith("*")) return { kind: "pointer", to: parseGobForm(text.slice(1)) };
  const [, kind, inner = ""] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
  switch (kind) {
    case "slice":
      return { kind: "list", of: parseGobForm(inner) };
    case "array":
      return { kind: "list", of: parseGobForm(inner.slice(inner.indexOf(",") + 1)) };
    case "map":
      return {
        kind: "map",
        key: parseGobForm(inner.slice(0, inner.indexOf(","))),
        of: parseGobForm(inner.slice(inner.indexOf(",") + 1)),
      };
    case "struct":
    case "custom":
    case "interface":
      return { kind, name: inner };
    default:
      return { kind: "basic", name: text };
  }
}
