import { basic } from "./gob-type.ts";
import type { Plan, Plans } from "./plan.ts";
import type { Read } from "./read-parts.ts";
import { createTypeTable } from "./type-table.ts";
import { incomplete, type ValueReader } from "./value-reader.ts";

/** What a function that reads a struct makes of one without any field: the struct's zero value. */
export function readNothing<T>(read: Read<T>): T {
  const bytes = Buffer.alloc(0);
  const reader: ValueReader = {
    bytes,
    position: 0,
    end: 0,
    table: createTypeTable(),
    registry: { find: () => undefined },
    keys: [],
    depth: 0,
    nextMessage() {
      throw incomplete;
    },
  };
  const plan: Plan = { type: basic.interface, id: 0, target: [], fields: [], elem: undefined, key: undefined };
  const plans: Plans = { plan: () => plan };
  return read(reader, plans, plan);
}
