import type { DynamicValue } from "./dynamic-value.ts";
import type { FieldName } from "./field-path.ts";
import type { GobType } from "./gob-type.ts";
import { putField } from "./put-field.ts";
import type { WriteStruct } from "./put-parts.ts";
import { wrongType } from "./value-error.ts";
import { enter, leave, type ValueWriter } from "./value-writer.ts";
import { beginInterface } from "./write-dynamic.ts";
import { endSized, writeBytes } from "./writer.ts";

/** Writes a field that is an interface which holds a struct of a registered type. */
export function putHeld<T>(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: T | undefined,
  registered: string,
  type: GobType,
  write: WriteStruct<T>,
): number {
  if (value === undefined) return last;
  putField(w, last, at);
  const start = beginInterface(w, registered, type);
  enter(w, name);
  write(w, value);
  leave(w);
  endSized(w, start);
  return at;
}

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Writes bytes that are base64, as in Go's JSON. */
export function putBase64(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: string | undefined,
): number {
  if (value === undefined || value === "") return last;
  if (typeof value !== "string" || !base64.test(value)) throw wrongType(w, name, "bytes as base64", value);
  putField(w, last, at);
  writeBytes(w, Buffer.from(value, "base64"));
  return at;
}

/** A value of a JSON document where null is the same as absent. */
export function given<T extends DynamicValue>(value: DynamicValue | undefined): T | undefined {
  return value === null ? undefined : (value as T | undefined);
}
