import type { GobType } from "./gob-type.ts";
import type { Plans } from "./plan.ts";
import type { Read } from "./read-parts.ts";
import { readTopMark } from "./skip-value.ts";
import { enter, type ValueReader } from "./value-reader.ts";

/** Reads a value of a type as it stands at the top of a message or in an interface. */
export function readAs<T>(r: ValueReader, plans: Plans, id: number, type: GobType, read: Read<T>): T {
  const plan = plans.plan(id, type);
  readTopMark(r, id);
  enter(r);
  const value = read(r, plans, plan);
  r.depth -= 1;
  return value;
}
