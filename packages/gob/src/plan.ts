import { gobError } from "./gob-error.ts";
import type { GobType, StructType } from "./gob-type.ts";
import { maxDepth } from "./max-depth.ts";
import type { TypeTable } from "./type-table.ts";
import { builtinKind, type WireType } from "./wire-type.ts";

/** How values of one type on the wire are read into one type of ours. */
export interface Plan {
  readonly type: GobType;
  /** The sender's id of the type. */
  readonly id: number;
  /** For structs, by the sender's field number: the number of our field, or -1 if we have none. */
  readonly target: number[];
  /** For structs, by the sender's field number: how the field is read, or its type's id if it is skipped. */
  readonly fields: (Plan | number)[];
  /** For slices, arrays and maps. */
  elem: Plan | undefined;
  /** For maps. */
  key: Plan | undefined;
}

/** The plans of one direction of a stream, made when first needed. */
export interface Plans {
  plan(id: number, type: GobType): Plan;
}

function mismatch(type: GobType, wire: string): Error {
  return gobError("type_mismatch", `a ${wire} where a ${describe(type)} is expected`);
}

function describe(type: GobType): string {
  return type.kind === "struct" ? `struct ${type.name}` : type.kind;
}

/** Makes the plans of a table of definitions. */
export function createPlans(table: TypeTable): Plans {
  const known = new Map<GobType, Map<number, Plan>>();
  let depth = 0;

  function fillStruct(plan: Plan, type: StructType, wire: WireType & { kind: "struct" }): void {
    const ours = new Map(type.fields.map((field, index) => [field.name, index]));
    let matched = 0;
    for (const { name, id } of wire.fields) {
      const index = ours.get(name);
      const field = index === undefined ? undefined : type.fields[index];
      plan.target.push(index ?? -1);
      plan.fields.push(field ? planOf(id, field.type) : id);
      if (field) matched += 1;
    }
    if (matched === 0 && wire.fields.length > 0 && type.fields.length > 0) {
      throw gobError("type_mismatch", `no field of ${describe(type)} is among those that the sender has`);
    }
  }

  function fill(plan: Plan, type: GobType, wire: WireType | undefined, id: number): void {
    if (!wire) {
      if (builtinKind[id] !== type.kind) throw mismatch(type, builtinKind[id] ?? `type ${id}`);
    } else if (wire.kind !== type.kind) {
      throw mismatch(type, wire.kind);
    } else if (wire.kind === "struct" && type.kind === "struct") {
      fillStruct(plan, type, wire);
    } else if (wire.kind === "map" && type.kind === "map") {
      plan.key = planOf(wire.key, type.key);
      plan.elem = planOf(wire.elem, type.elem);
    } else if (wire.kind === "array" && type.kind === "array") {
      if (wire.length !== type.length) throw mismatch(type, `array of ${wire.length}`);
      plan.elem = planOf(wire.elem, type.elem);
    } else if (wire.kind === "slice" && type.kind === "slice") {
      plan.elem = planOf(wire.elem, type.elem);
    } else if (wire.kind === "custom" && type.kind === "custom" && wire.form !== type.form) {
      throw mismatch(type, `custom form ${wire.form}`);
    }
  }

  function planOf(id: number, type: GobType): Plan {
    let byId = known.get(type);
    if (!byId) {
      byId = new Map();
      known.set(type, byId);
    }
    const made = byId.get(id);
    if (made) return made;
    const plan: Plan = { type, id, target: [], fields: [], elem: undefined, key: undefined };
    byId.set(id, plan);
    depth += 1;
    try {
      if (depth > maxDepth) throw gobError("corrupt", `types lie deeper than ${maxDepth} in each other`);
      fill(plan, type, table.lookup(id), id);
    } catch (error) {
      byId.delete(id);
      throw error;
    } finally {
      depth -= 1;
    }
    return plan;
  }

  return { plan: planOf };
}
