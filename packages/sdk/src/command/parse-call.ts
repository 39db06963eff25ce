import type { ParseArgsOptionsConfig } from "node:util";
import type { CommandArgs } from "@mattermost-plugin/gen";
import type { CommandCall } from "./command-options.ts";
import { splitWords } from "./split-words.ts";

export type ParsedCall =
  | { readonly ok: true; readonly call: CommandCall }
  | { readonly ok: false; readonly problem: string };

/** Reads what follows a command. A problem is a sentence for the user. */
export function parseCall(text: string, flags: ParseArgsOptionsConfig | undefined, args: CommandArgs): ParsedCall {
  const split = splitWords(text);
  if (!split.ok) return split;
  if (flags === undefined) return { ok: true, call: { text, words: split.words, flags: {}, args } };
  try {
    const parsed = process
      .getBuiltinModule("node:util")
      .parseArgs({ args: [...split.words], options: flags, allowPositionals: true, strict: true });
    return { ok: true, call: { text, words: parsed.positionals, flags: parsed.values, args } };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The first word, and what follows it. */
export function firstWord(text: string): readonly [string, string] {
  const trimmed = text.trim();
  const end = trimmed.search(/\s/);
  return end < 0 ? [trimmed, ""] : [trimmed.slice(0, end), trimmed.slice(end).trim()];
}
