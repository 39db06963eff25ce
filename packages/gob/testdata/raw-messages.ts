import { createWriter, writeCount, writeInt, writeString } from "../src/writer.ts";

type Part = number | string | Buffer;

/** A message: numbers are counts, `-5n` and the like are signed, texts are sized strings. */
export function bytes(...parts: readonly (Part | bigint)[]): Buffer {
  const writer = createWriter();
  for (const part of parts) {
    if (typeof part === "bigint") writeInt(writer, part);
    else if (typeof part === "number") writeCount(writer, part);
    else if (typeof part === "string") writeString(writer, part);
    else {
      for (const byte of part) writeCount(writer, byte);
    }
  }
  return writer.bytes.subarray(0, writer.position);
}

/** Definitions, by their numbers in the type that all definitions have. */
export const define = {
  slice: (id: bigint, elem: bigint) => bytes(-id, 2, 1, 2, id, 0, 1, elem, 0, 0),
  array: (id: bigint, elem: bigint, length: bigint) => bytes(-id, 1, 1, 2, id, 0, 1, elem, 1, length, 0, 0),
  map: (id: bigint, key: bigint, elem: bigint) => bytes(-id, 4, 1, 2, id, 0, 1, key, 1, elem, 0, 0),
  struct: (id: bigint, ...fields: readonly (readonly [string, bigint])[]) =>
    bytes(-id, 3, 1, 2, id, 0, 1, fields.length, ...fields.flatMap(([name, type]) => [1, name, 1, type, 0]), 0, 0),
};
