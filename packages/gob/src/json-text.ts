import {
  type DynamicObject,
  type DynamicValue,
  type FieldName,
  isPlainObject,
  problemAt,
  tooDeep,
  wrongType,
} from "@mattermost-plugin/plain";
import { gobError } from "./gob-error.ts";
import { putField } from "./put-field.ts";
import { type Reader, readString } from "./reader.ts";
import { enter, leave, type ValueWriter } from "./value-writer.ts";
import { writeString } from "./writer.ts";

/** What JSON.parse tells its reviver besides key and value: the text of a number. */
interface Source {
  readonly source?: string;
}

type Reviver = Parameters<typeof JSON.parse>[1];

/** Reads a JSON document that Go keeps as text. Whole numbers beyond 2^53 - 1 become bigints. Undefined for no text. */
export function readJsonText(r: Reader): DynamicValue | undefined {
  const text = readString(r);
  if (text === "") return undefined;
  try {
    return JSON.parse(text, /\d{16}/.test(text) ? (keepDigits as Reviver) : undefined);
  } catch (error) {
    if (error instanceof SyntaxError) throw gobError("bad_custom", "a JSON document that is none");
    throw error;
  }
}

/** Reads a JSON document that must be an object. Undefined for no text and for null. */
export function readJsonObject(r: Reader): DynamicObject | undefined {
  const value = readJsonText(r);
  if (value === undefined || value === null) return undefined;
  if (!isPlainObject(value)) throw gobError("bad_custom", "a JSON document that is no object");
  return value as DynamicObject;
}

function keepDigits(_key: string, value: unknown, { source }: Source): unknown {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  return source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value;
}

const { rawJSON } = JSON as JSON & { readonly rawJSON: (text: string) => object };

function bigintAsNumber(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? rawJSON(String(value)) : value;
}

/** How deep values may lie in each other in a JSON document: Go's decoder takes 10,000. */
const deepest = 1000;

/** Writes plain data as a JSON document that Go keeps as text. */
export function putJsonText(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: DynamicValue | undefined,
): number {
  if (value === undefined) return last;
  checkJson(w, name, value, 0);
  putField(w, last, at);
  writeString(w, JSON.stringify(value, bigintAsNumber));
  return at;
}

/** Refuses what JSON.stringify would leave out or change. */
function checkJson(w: ValueWriter, name: FieldName, value: unknown, level: number): void {
  if (level > deepest) throw tooDeep(w, deepest);
  if (value === null) return;
  switch (typeof value) {
    case "string":
    case "boolean":
    case "bigint":
      return;
    case "number":
      if (!Number.isFinite(value)) throw problemAt(w, name, `${value} is not a number that can be sent`);
      return;
  }
  if (Array.isArray(value)) {
    enter(w, name);
    for (let i = 0; i < value.length; i += 1) checkJson(w, i, value[i], level + 1);
    leave(w);
  } else if (isPlainObject(value)) {
    enter(w, name);
    for (const key of Object.keys(value)) checkJson(w, key, value[key], level + 1);
    leave(w);
  } else throw wrongType(w, name, "plain data (null, true, false, a number, a string, a list or an object)", value);
}
