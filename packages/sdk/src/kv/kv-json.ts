import { createKvValueError } from "./kv-errors.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** JSON of a value; never empty. Throws a KvValueError for what JSON has no text for. */
export function encodeJson(key: string, value: unknown): Uint8Array {
  const text = jsonOf(key, value);
  if (text === undefined) {
    throw createKvValueError(key, `${typeof value} has no JSON; store an object, array, text, number, boolean or null`);
  }
  return Buffer.from(text);
}

/** Undefined for no bytes. Throws a KvValueError for bytes that are not JSON. */
export function decodeJson(key: string, bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined || bytes.length === 0) return undefined;
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (error) {
    throw createKvValueError(key, "the stored bytes are not JSON; read them with getBytes", error);
  }
}

function jsonOf(key: string, value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw createKvValueError(key, `can't be written as JSON: ${error instanceof Error ? error.message : error}`, error);
  }
}
