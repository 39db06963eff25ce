import { type ByteStream, hooks as hookTable } from "@mattermost-plugin/gen";
import { createAppError, dismiss, reject } from "mattermost-plugin";
import { pattern } from "./pattern.ts";

/** How a hook answers, or what else it does. */
export type Script =
  | { readonly kind: "nothing" }
  | { readonly kind: "dismiss" }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "reject"; readonly reason: string }
  | { readonly kind: "throw"; readonly error: Record<string, unknown> }
  /** The file is replaced by so many bytes of the pattern, which may fail behind the last one. */
  | { readonly kind: "replace"; readonly size: number; readonly fails?: boolean }
  /** The file is replaced by itself with every bit turned, as it is read. */
  | { readonly kind: "turn" }
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

function turnBits(): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({ transform: (part, controller) => controller.enqueue(part.map((byte) => ~byte)) });
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
    case "replace":
      return { content: pattern(script.size, script.fails) };
    case "turn":
      return { content: (args.file as ByteStream).pipeThrough(turnBits()) };
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
