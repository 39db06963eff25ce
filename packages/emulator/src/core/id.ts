import { randomBytes } from "node:crypto";

const alphabet = "ybndrfg8ejkmcpqxot1uwisza345h769";

/** Makes an id as Mattermost does: 26 characters that stand for 128 random bits. */
export function newId(): string {
  const bytes = randomBytes(16);
  let id = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += alphabet[(held >>> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return id + alphabet[(held << (5 - bits)) & 31];
}

/** Tells whether a text has the form of an id; not whether anything has that id. */
export function isId(text: string): boolean {
  return /^[a-zA-Z0-9]{26}$/.test(text);
}
