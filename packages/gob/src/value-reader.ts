import { gobError } from "./gob-error.ts";
import { maxDepth } from "./max-depth.ts";
import type { KeyReader } from "./read-key.ts";
import type { Registry } from "./registry.ts";
import type { TypeTable } from "./type-table.ts";

/** A place in a value, which may go on in further messages of the stream. */
export interface ValueReader extends KeyReader {
  readonly table: TypeTable;
  readonly registry: Registry;
  /** How many values are open around this place. */
  depth: number;
  /** Goes on with the next message. Throws `incomplete` if that has not arrived. */
  nextMessage(): void;
}

/** Thrown when a value goes on in a message that has not arrived: the read is done again when more is there. */
export const incomplete: unique symbol = Symbol("gob: the value goes on in a message that has not arrived");

/** Counts a value in. Whoever leaves it counts it out again by `reader.depth -= 1`. */
export function enter(reader: ValueReader): void {
  reader.depth += 1;
  if (reader.depth > maxDepth) throw gobError("corrupt", `values lie deeper than ${maxDepth} in each other`);
}
