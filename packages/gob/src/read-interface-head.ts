import { gobError } from "./gob-error.ts";
import { readCount, readId, readString } from "./reader.ts";
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
  const start = reader.position;
  const size = readCount(reader);
  if (size === 0) return undefined;
  if (size > maxNameSize) throw gobError("corrupt", `a type name of ${size} bytes, ${maxNameSize} are allowed`);
  reader.position = start;
  const name = readString(reader);
  for (;;) {
    if (reader.position === reader.end) reader.nextMessage();
    const id = readId(reader);
    if (id >= 0) {
      readCount(reader);
      return { name, id };
    }
    reader.table.define(-id, reader);
    if (reader.position < reader.end) readCount(reader);
  }
}
