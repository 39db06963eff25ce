export type SplitWords =
  | { readonly ok: true; readonly words: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Splits the text after a command into words as a shell does: quotes (also the curly ones that phones write) hold a word together,
 * a backslash takes the next character as it is.
 */
export function splitWords(text: string): SplitWords {
  const words: string[] = [];
  let word: string | undefined;
  let closing: string | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const next = text.charAt(index + 1);
    if (character === "\\" && (next === closing || /["'\\\s]/.test(next))) {
      word = (word ?? "") + next;
      index += 1;
    } else if (closing !== undefined) {
      if (character === closing) closing = undefined;
      else word += character;
    } else if (word === undefined && closers[character] !== undefined) {
      closing = closers[character];
      word = "";
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? "") + character;
    }
  }
  if (closing !== undefined) return { ok: false, problem: `A quote is open: add ${closing} at its end.` };
  if (word !== undefined) words.push(word);
  return { ok: true, words };
}

/** Quotes open a word only at its beginning, so that "don't" stays one. */
const closers: Readonly<Record<string, string | undefined>> = { '"': '"', "'": "'", "“": "”", "‘": "’" };
