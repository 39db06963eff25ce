/** Something that a message must have: these words one after the other, or a hashtag. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly isPrefix: boolean;
  readonly isHashtag: boolean;
}

/** What a search goes through of a post. */
export interface SearchedText {
  readonly message: string;
  readonly hashtags: string;
}

/** Reads a term: a word, a hashtag, or several words that were in quotes. A * at the end stands for anything. */
export function parseTerm(text: string): SearchTerm {
  return {
    words: wordsOf(text),
    isPrefix: text.endsWith("*"),
    isHashtag: text.startsWith("#"),
  };
}

/** Tells whether a text has all of the terms, or with `any` one of them. Case does not count. */
export function hasTerms(text: SearchedText, terms: readonly SearchTerm[], any: boolean): boolean {
  const words = wordsOf(text.message);
  const hashtags = text.hashtags.split(" ").map(wordsOf);
  const matches = (term: SearchTerm): boolean =>
    term.isHashtag ? hashtags.some((tag) => isRun(tag, 0, term)) : words.some((_, index) => isRun(words, index, term));
  return any ? terms.some(matches) : terms.every(matches);
}

function isRun(words: readonly string[], start: number, { words: wanted, isPrefix }: SearchTerm): boolean {
  if (wanted.length === 0) return false;
  return wanted.every((word, index) => {
    const found = words[start + index] ?? "";
    return isPrefix && index === wanted.length - 1 ? found.startsWith(word) : found === word;
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
