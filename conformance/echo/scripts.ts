import { hooks as hookTable } from "@mattermost-plugin/gen";
import { createAppError, dismiss, reject } from "mattermost-plugin";

/** How a hook answers, or what else it does. */
export type Script =
  | { readonly kind: "nothing" }
  | { readonly kind: "dismiss" }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "reject"; readonly reason: string }
  | { readonly kind: "throw"; readonly error: Record<string, unknown> }
  /** The process ends in the middle of the hook. */
  | { readonly kind: "exit"; readonly code: number }
  /** The event loop is blocked. */
  | { readonly kind: "block"; readonly ms: number }
  /** An answer that never comes. */
  | { readonly kind: "wait" };

type Name = keyof typeof hookTable;

/** What a script says, with the keys that newer servers have and the judge's server has not. */
function whole(value: unknown, keys: readonly string[]): unknown {
  if (keys.length === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => whole(item, keys));
  return { ...Object.fromEntries(keys.map((key) => [key, undefined])), ...value };
}

/** Does what a script says and answers what the hook returns. */
export function play(name: Name, args: Record<string, unknown>, script: Script): unknown {
  const { valueKeys, replaces } = hookTable[name];
  switch (script.kind) {
    case "nothing":
      return undefined;
    case "dismiss":
      return dismiss();
    case "value":
      return whole(script.value, replaces === undefined ? valueKeys : Object.keys(args[replaces] ?? {}));
    case "reject":
      return reject(script.reason);
    case "throw":
      throw createAppError(script.error);
    case "exit":
      process.exit(script.code);
      return;
    case "block":
      for (const end = performance.now() + script.ms; performance.now() < end; );
      return undefined;
    case "wait":
      return new Promise(() => {});
  }
}
