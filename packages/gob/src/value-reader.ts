import type { DynamicValue } from "@mattermost-plugin/plain";
import { gobError } from "./gob-error.ts";
import type { GobType } from "./gob-type.ts";
import { maxDepth } from "./max-depth.ts";
import type { Plan, Plans } from "./plan.ts";
import type { KeyReader } from "./read-key.ts";
import type { TypeTable } from "./type-table.ts";

/** A type that may stand in an interface value. */
export interface Registered {
  readonly type: GobType;
  /** Reads a value of it as plain data. Default: a struct is read with Go's names of its fields. */
  readonly read?: (reader: ValueReader, plans: Plans, plan: Plan) => DynamicValue;
}

/** The types that may stand in an interface value, by the name that Go registers them with. */
export interface Registry {
  find(name: string): Registered | undefined;
}

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
