import type { GobType } from "./gob-type.ts";
import { createTypeIds, type TypeIds } from "./type-ids.ts";
import { createWriter, type Writer, writeCount, writeInt, writeSized } from "./writer.ts";

/** Where a value is written to: the bytes, and the ids of the types in interface values. */
export interface ValueWriter extends Writer {
  readonly types: TypeIds;
}

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

/** Makes the sending side of a gob stream. */
export function createEncoder(): Encoder {
  const types = createTypeIds();
  const values: ValueWriter = { ...createWriter(), types };
  const definitions = createWriter();

  function writeOne({ type, write }: EncodedValue): void {
    writeSized(values, () => {
      writeInt(values, types.idOf(type));
      if (type.kind !== "struct") writeCount(values, 0);
      write(values);
    });
  }

  return {
    encode(...parts) {
      values.position = 0;
      definitions.position = 0;
      try {
        for (const part of parts) writeOne(part);
        types.writeDefinitions(definitions);
      } catch (error) {
        types.rollback();
        throw error;
      }
      types.commit();
      return Buffer.concat([
        definitions.buffer.subarray(0, definitions.position),
        values.buffer.subarray(0, values.position),
      ]);
    },
  };
}
