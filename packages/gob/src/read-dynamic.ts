import { type DynamicObject, type DynamicValue, setKey } from "@mattermost-plugin/plain";
import { gobError } from "./gob-error.ts";
import type { Plans } from "./plan.ts";
import { readAs } from "./read-as.ts";
import { readInterfaceId, readNameSize } from "./read-interface-head.ts";
import { readKey } from "./read-key.ts";
import {
  needPart,
  nextField,
  readBool,
  readCount,
  readFloat,
  readInt,
  readString,
  readUint,
  skip,
  textBetween,
  viewBytes,
} from "./reader.ts";
import { readTopMark } from "./skip-value.ts";
import { enter, type ValueReader } from "./value-reader.ts";
import { builtin, firstDefinedId, type WireType } from "./wire-type.ts";

/**
 * Reads what an interface holds as plain data. Whole numbers are numbers, beyond 2^53 - 1 bigints; bytes are base64, as
 * in Go's JSON; complex numbers are pairs. A struct is read by the function that is registered for its name; a type that
 * nobody registered is read as the stream describes it, a struct with Go's names of its fields.
 */
export function readDynamic(r: ValueReader, plans: Plans): DynamicValue {
  const size = readNameSize(r);
  if (size === 0) return null;
  const { bytes, position } = r;
  skip(r, size);
  const id = readInterfaceId(r);
  if (id >= firstDefinedId && holdsDefined(r, id)) {
    const registered = r.registry.find(textBetween(bytes, position, position + size));
    if (registered?.read) {
      return readAs(r, plans, id, registered.type, registered.read);
    }
  }
  readTopMark(r, id);
  const type = id < firstDefinedId ? undefined : r.table.lookup(id);
  return type ? readDefined(r, plans, type) : readWire(r, plans, id);
}

/** Tells whether there may be a struct in a value: all others are read alike, whatever their name. */
function holdsDefined(r: ValueReader, id: number): boolean {
  const type = r.table.lookup(id);
  switch (type?.kind) {
    case "slice":
    case "array":
    case "map":
      return type.elem >= firstDefinedId;
    default:
      return true;
  }
}

/** Reads a value as its sender described it. */
function readWire(r: ValueReader, plans: Plans, id: number): DynamicValue {
  switch (id) {
    case builtin.bool:
      return readBool(r);
    case builtin.int:
      return readInt(r);
    case builtin.uint:
      return readUint(r);
    case builtin.float:
      return readFloat(r);
    case builtin.bytes:
      return viewBytes(r).toString("base64");
    case builtin.string:
      return readString(r);
    case builtin.complex:
      return [readFloat(r), readFloat(r)];
    case builtin.interface: {
      enter(r);
      const value = readDynamic(r, plans);
      r.depth -= 1;
      return value;
    }
  }
  const type = r.table.lookup(id);
  if (!type) throw gobError("unknown_type", `type ${id} is not defined`);
  return readDefined(r, plans, type);
}

/** Reads a value of a type that is defined on the stream. Few frames lie between one level of values and the next. */
function readDefined(r: ValueReader, plans: Plans, type: WireType): DynamicValue {
  enter(r);
  let value: DynamicValue;
  switch (type.kind) {
    case "slice":
    case "array": {
      const list: DynamicValue[] = [];
      for (let rest = readCount(r); rest > 0; rest -= 1) {
        needPart(r);
        list.push(type.elem === builtin.interface ? readDynamic(r, plans) : readWire(r, plans, type.elem));
      }
      value = list;
      break;
    }
    case "map":
      value = {};
      for (let rest = readCount(r); rest > 0; rest -= 1) {
        needPart(r);
        const key = type.key === builtin.string ? readKey(r) : String(readWire(r, plans, type.key));
        const item = type.elem === builtin.interface ? readDynamic(r, plans) : readWire(r, plans, type.elem);
        setKey(value, key, item);
      }
      break;
    case "struct":
      value = readStruct(r, plans, type.fields);
      break;
    case "custom":
      value = viewBytes(r).toString("base64");
  }
  r.depth -= 1;
  return value;
}

function readStruct(
  r: ValueReader,
  plans: Plans,
  fields: readonly { readonly name: string; readonly id: number }[],
): DynamicObject {
  const object: DynamicObject = {};
  for (let at = nextField(r, -1, fields.length); at >= 0; at = nextField(r, at, fields.length)) {
    const field = fields[at];
    if (field) setKey(object, field.name, readWire(r, plans, field.id));
  }
  return object;
}

/** Reads a map of strings to interfaces as an object. */
export function readObject(r: ValueReader, plans: Plans): DynamicObject {
  const object: DynamicObject = {};
  for (let rest = readCount(r); rest > 0; rest -= 1) {
    const key = readKey(r);
    setKey(object, key, readDynamic(r, plans));
  }
  return object;
}
