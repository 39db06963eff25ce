import { type DynamicObject, type DynamicValue, isPlainObject } from "@mattermost-plugin/plain";
import { failDecode } from "./decode-error.ts";
import { readString } from "./read-string.ts";
import type { Reader } from "./reader.ts";

/** What JSON.parse tells its reviver besides key and value: the text of a number. */
interface Source {
  readonly source?: string;
}

type Reviver = Parameters<typeof JSON.parse>[1];

/**
 * Reads a JSON document out of a bytes field. Whole numbers beyond 2^53 - 1 become bigints. Undefined for no bytes and
 * for `null`. That it is an object is checked; that it has the shape of `T` is up to the one who wrote it.
 */
export function readJson<T extends object = DynamicObject>(r: Reader): T | undefined {
  const value = readJsonValue(r);
  if (value === null || value === undefined) return undefined;
  if (!isPlainObject(value)) throw failDecode("is a JSON document, but not an object");
  return value as T;
}

/** As readJson, for a document that may be any value. Undefined for no bytes. */
export function readJsonValue(r: Reader): DynamicValue | undefined {
  const text = readString(r);
  return text === "" ? undefined : parseJson(text);
}

function parseJson(text: string): DynamicValue {
  try {
    return JSON.parse(text, /\d{16}/.test(text) ? (keepDigits as Reviver) : undefined);
  } catch (error) {
    if (error instanceof SyntaxError) throw failDecode("is not a JSON document");
    throw error;
  }
}

function keepDigits(_key: string, value: unknown, { source }: Source): unknown {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  return source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value;
}
