/** A type as the sender of a stream defined it. Ids refer to other definitions or to the built-in types. */
export type WireType =
  | { readonly kind: "array"; readonly elem: number; readonly length: number }
  | { readonly kind: "slice"; readonly elem: number }
  | { readonly kind: "struct"; readonly fields: readonly { readonly name: string; readonly id: number }[] }
  | { readonly kind: "map"; readonly key: number; readonly elem: number }
  | { readonly kind: "custom"; readonly form: "gob" | "binary" | "text" };

/** Ids of the built-in types. Definitions have ids from 64 on. */
export const builtin = { bool: 1, int: 2, uint: 3, float: 4, bytes: 5, string: 6, complex: 7, interface: 8 } as const;

/** The first id that a definition may have. */
export const firstDefinedId = 64;

/** Names of the built-in kinds by id. */
export const builtinKind: Readonly<Record<number, keyof typeof builtin>> = Object.fromEntries(
  Object.entries(builtin).map(([kind, id]) => [id, kind]),
) as Record<number, keyof typeof builtin>;

/** The custom forms in the order of their fields in a definition, which are 4, 5 and 6. */
export const customForms = ["gob", "binary", "text"] as const;
