import { gobError } from "./gob-error.ts";
import { type Reader, readCount, readId, skip, textBetween } from "./reader.ts";
import type { ValueReader } from "./value-reader.ts";

const maxNameSize = 1024;

/** The registered name of the value in an interface and the id of its type on the wire. */
export interface InterfaceHead {
  readonly name: string;
  readonly id: number;
}

/**
 * Reads what stands in front of the value in an interface, or answers undefined for nil.
 * Definitions may stand between the name and the value; each of them may end the message.
 */
export function readInterfaceHead(reader: ValueReader): InterfaceHead | undefined {
  const size = readNameSize(reader);
  if (size === 0) return undefined;
  const start = reader.position;
  const name = textBetween(reader.bytes, start, start + size);
  skip(reader, size);
  return { name, id: readInterfaceId(reader) };
}

/** Reads the size of the registered name, which is 0 for nil. The name follows, all of it. */
export function readNameSize(reader: Reader): number {
  const size = readCount(reader);
  if (size > maxNameSize) throw gobError("corrupt", `a type name of ${size} bytes, ${maxNameSize} are allowed`);
  if (size > reader.end - reader.position) throw gobError("unexpected_end", "the message ends inside a type name");
  return size;
}

/** Reads what stands between the registered name and the value: definitions, the id of the type, the size. */
export function readInterfaceId(reader: ValueReader): number {
  for (;;) {
    if (reader.position === reader.end) reader.nextMessage();
    const id = readId(reader);
    if (id >= 0) {
      readCount(reader);
      return id;
    }
    reader.table.define(-id, reader);
    if (reader.position < reader.end) readCount(reader);
  }
}
