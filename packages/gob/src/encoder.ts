import type { GobType } from "./gob-type.ts";
import { createTypeIds } from "./type-ids.ts";
import type { ValueWriter } from "./value-writer.ts";
import { beginSized, createWriter, endSized, type Writer, writeCount, writeInt } from "./writer.ts";

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

/** A buffer that values are written into before their bytes are copied out. Encoders of streams that live shortly share one. */
export type Scratch = Pick<Writer, "bytes" | "limit">;

/** Makes a buffer for encoders to share. */
export function createScratch(): Scratch {
  return createWriter();
}

/** The largest buffer in bytes that is kept from one value to the next. */
const largestKept = 1 << 20;

/** Makes the sending side of a gob stream. */
export function createEncoder(scratch: Scratch = createScratch()): Encoder {
  const types = createTypeIds();
  const writer: ValueWriter = { bytes: scratch.bytes, position: 0, limit: scratch.limit, types, path: [], depth: 0 };

  function writeOne({ type, write }: EncodedValue): void {
    const start = beginSized(writer);
    writeInt(writer, types.idOf(type));
    if (type.kind !== "struct") writeCount(writer, 0);
    write(writer);
    endSized(writer, start);
  }

  /** The definitions, which are known last, and the values. */
  function finish(): Buffer {
    const values = writer.position;
    if (types.pending) types.writeDefinitions(writer);
    const definitions = writer.position - values;
    const bytes = Buffer.allocUnsafe(writer.position);
    if (definitions > 0) writer.bytes.copy(bytes, 0, values, writer.position);
    writer.bytes.copy(bytes, definitions, 0, values);
    types.commit();
    return bytes;
  }

  return {
    encode(...parts) {
      writer.bytes = scratch.bytes;
      writer.limit = scratch.limit;
      writer.position = 0;
      writer.depth = 0;
      try {
        for (const part of parts) writeOne(part);
        return finish();
      } catch (error) {
        types.rollback();
        throw error;
      } finally {
        if (writer.bytes.length <= largestKept) {
          scratch.bytes = writer.bytes;
          scratch.limit = writer.limit;
        }
        writer.bytes = scratch.bytes;
      }
    },
  };
}
