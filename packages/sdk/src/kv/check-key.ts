import { createKvKeyError } from "./kv-errors.ts";

/** Characters (not bytes) that the server allows in a key. */
const longestKey = 150;

/** Answers the key, or throws a KvKeyError. The server would refuse it only when writing, and answer nothing when reading. */
export function checkKey(key: string): string {
  if (typeof key !== "string" || key === "") throw createKvKeyError(String(key), "must be a text that is not empty");
  if (key.length > longestKey && [...key].length > longestKey) {
    throw createKvKeyError(key, `has ${[...key].length} characters, ${longestKey} are allowed`);
  }
  return key;
}
