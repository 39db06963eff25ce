import { gobError } from "./gob-error.ts";
import type { GobType, NumberType } from "./gob-type.ts";
import type { Plan, Plans } from "./plan.ts";
import { readInterfaceHead } from "./read-interface-head.ts";
import {
  needPart,
  nextField,
  readBool,
  readBytes,
  readCount,
  readFloat,
  readInt,
  readString,
  readUint,
} from "./reader.ts";
import { readTopMark, skipValue } from "./skip-value.ts";
import { enter, type ValueReader } from "./value-reader.ts";

/** A value of a registered type in an interface. */
export interface InterfaceValue {
  readonly name: string;
  readonly value: GobValue;
}

/** A struct: its fields that were sent, by Go name. */
export interface StructValue {
  [field: string]: GobValue;
}

/**
 * A value as it is read without generated code: integers are numbers, beyond 2^53 bigints; complex numbers are pairs;
 * maps are Maps; custom types are their bytes; interfaces are null or hold a name.
 */
export type GobValue =
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | null
  | readonly [number, number]
  | GobValue[]
  | Map<GobValue, GobValue>
  | InterfaceValue
  | StructValue;

function checkRange(value: number | bigint, type: NumberType): number | bigint {
  if (type.bits === 64) return value;
  const limit = type.kind === "uint" ? 2 ** type.bits : 2 ** (type.bits - 1);
  if (value >= limit || (type.kind === "int" && value < -limit)) {
    throw gobError("out_of_range", `${value} does not fit ${type.kind}${type.bits}`);
  }
  return value;
}

function checkFloat(value: number, type: NumberType): number {
  if (type.bits === 32 && Number.isFinite(value) && !Number.isFinite(Math.fround(value))) {
    throw gobError("out_of_range", `${value} does not fit float32`);
  }
  return value;
}

function readNumber(reader: ValueReader, type: NumberType): GobValue {
  switch (type.kind) {
    case "int":
      return checkRange(readInt(reader), type);
    case "uint":
      return checkRange(readUint(reader), type);
    case "float":
      return checkFloat(readFloat(reader), type);
    case "complex":
      return [checkFloat(readFloat(reader), type), checkFloat(readFloat(reader), type)];
  }
}

function part(plan: Plan | undefined): Plan {
  if (!plan) throw gobError("type_mismatch", "a collection without an element type");
  return plan;
}

function readStruct(reader: ValueReader, plans: Plans, plan: Plan): StructValue {
  const value: StructValue = Object.create(null);
  const fields = plan.type.kind === "struct" ? plan.type.fields : [];
  const count = plan.fields.length;
  for (let at = nextField(reader, -1, count); at >= 0; at = nextField(reader, at, count)) {
    const field = plan.fields[at];
    const name = fields[plan.target[at] ?? -1]?.name;
    if (typeof field === "object" && name !== undefined) value[name] = readValue(reader, plans, field);
    else if (typeof field === "number") skipValue(reader, field);
  }
  return value;
}

function readList(reader: ValueReader, plans: Plans, plan: Plan): GobValue[] {
  const elem = part(plan.elem);
  const values: GobValue[] = [];
  const count = readCount(reader);
  if (plan.type.kind === "array" && count !== plan.type.length) {
    throw gobError("corrupt", `${count} elements in an array of ${plan.type.length}`);
  }
  for (let rest = count; rest > 0; rest -= 1) {
    needPart(reader);
    values.push(readValue(reader, plans, elem));
  }
  return values;
}

function readMap(reader: ValueReader, plans: Plans, plan: Plan): Map<GobValue, GobValue> {
  const [key, elem] = [part(plan.key), part(plan.elem)];
  const values = new Map<GobValue, GobValue>();
  for (let rest = readCount(reader); rest > 0; rest -= 1) {
    needPart(reader);
    const name = readValue(reader, plans, key);
    values.set(name, readValue(reader, plans, elem));
  }
  return values;
}

function readInterface(reader: ValueReader, plans: Plans): GobValue {
  const head = readInterfaceHead(reader);
  if (!head) return null;
  const type = reader.registry.find(head.name)?.type;
  if (!type) throw gobError("unregistered_name", `the type ${JSON.stringify(head.name)} is not registered`);
  return { name: head.name, value: readTop(reader, plans, head.id, type) };
}

/** Reads a value by its plan. */
export function readValue(reader: ValueReader, plans: Plans, plan: Plan): GobValue {
  enter(reader);
  const value = readKind(reader, plans, plan);
  reader.depth -= 1;
  return value;
}

function readKind(reader: ValueReader, plans: Plans, plan: Plan): GobValue {
  switch (plan.type.kind) {
    case "bool":
      return readBool(reader);
    case "string":
      return readString(reader);
    case "bytes":
    case "custom":
      return readBytes(reader);
    case "interface":
      return readInterface(reader, plans);
    case "slice":
    case "array":
      return readList(reader, plans, plan);
    case "map":
      return readMap(reader, plans, plan);
    case "struct":
      return readStruct(reader, plans, plan);
    default:
      return readNumber(reader, plan.type);
  }
}

/** Reads a value of a type as it stands at the top of a message or in an interface. */
export function readTop(reader: ValueReader, plans: Plans, id: number, type: GobType): GobValue {
  const plan = plans.plan(id, type);
  readTopMark(reader, id);
  return readValue(reader, plans, plan);
}
