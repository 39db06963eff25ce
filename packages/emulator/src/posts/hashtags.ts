import { fields } from "../core/text.ts";

const maxLength = 1000;

/** The hashtags of a message, separated by spaces, in its order. What does not fit into 1000 letters is left out. */
export function hashtagsOf(message: string): string {
  const found = fields(message).map(trimWord).filter(isHashtag);
  let text = found.join(" ");
  while (text.length >= maxLength) text = text.slice(0, Math.max(0, text.lastIndexOf(" ")));
  return text;
}

/** A word without the punctuation around it, and with one # where it begins with several. */
export function trimWord(word: string): string {
  return word
    .replace(/^[^\p{L}\d\s#]+/u, "")
    .replace(/[^\p{L}\d\s]+$/u, "")
    .replace(/^#{2,}/, "#");
}

export function isHashtag(word: string): boolean {
  return /^#\p{L}[\p{L}\d\-_.]*[\p{L}\d]$/u.test(word);
}
