import { setKey } from "./dynamic-value.ts";
import type { Reader } from "./reader.ts";
import { readBool, readCount, readString } from "./reader.ts";

/** Reads a list of strings. */
export function readTexts(r: Reader): string[] {
  const list: string[] = [];
  for (let rest = readCount(r); rest > 0; rest -= 1) list.push(readString(r));
  return list;
}

/** Reads a map of strings to strings. */
export function readTextMap(r: Reader): Record<string, string> {
  const map: Record<string, string> = {};
  for (let rest = readCount(r); rest > 0; rest -= 1) setKey(map, readString(r), readString(r));
  return map;
}

/** Reads a map of strings to bools. */
export function readBoolMap(r: Reader): Record<string, boolean> {
  const map: Record<string, boolean> = {};
  for (let rest = readCount(r); rest > 0; rest -= 1) setKey(map, readString(r), readBool(r));
  return map;
}
