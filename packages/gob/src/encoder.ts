import type { GobType } from "./gob-type.ts";
import { createTypeIds } from "./type-ids.ts";
import type { ValueWriter } from "./value-writer.ts";
import { beginSized, createWriter, endSized, writeCount, writeInt } from "./writer.ts";

/** A value to encode: its type, and what writes it without the zero that stands in front of a value that is no struct. */
export interface EncodedValue {
  readonly type: GobType;
  readonly write: (writer: ValueWriter) => void;
}

/** One direction of a stream of values. */
export interface Encoder {
  /**
   * Encodes values that belong together, such as a header and its body: first the definitions of all types that are new on
   * the stream, then the values, a message each. The bytes are the caller's. If a `write` throws, the stream is as it was.
   */
  encode(...values: readonly EncodedValue[]): Buffer;
}

/** The largest buffer in bytes that is kept from one value to the next. */
const largestKept = 1 << 20;

/** Makes the sending side of a gob stream. */
export function createEncoder(): Encoder {
  const types = createTypeIds();
  const newWriter = (): ValueWriter => ({ ...createWriter(), types, path: [], depth: 0 });
  let values = newWriter();

  function writeOne({ type, write }: EncodedValue): void {
    const start = beginSized(values);
    writeInt(values, types.idOf(type));
    if (type.kind !== "struct") writeCount(values, 0);
    write(values);
    endSized(values, start);
  }

  function finish(): Buffer {
    const definitions = types.pending ? createWriter() : undefined;
    if (definitions) types.writeDefinitions(definitions);
    const before = definitions?.position ?? 0;
    const bytes = Buffer.allocUnsafe(before + values.position);
    definitions?.bytes.copy(bytes, 0, 0, before);
    values.bytes.copy(bytes, before, 0, values.position);
    types.commit();
    return bytes;
  }

  return {
    encode(...parts) {
      if (values.bytes.length > largestKept) values = newWriter();
      values.position = 0;
      values.depth = 0;
      try {
        for (const part of parts) writeOne(part);
        return finish();
      } catch (error) {
        types.rollback();
        throw error;
      }
    },
  };
}
