import { type DynamicObject, type DynamicValue, isPlainObject, setKey } from "@mattermost-plugin/plain";
import { failDecode } from "./decode-error.ts";
import { deepestDynamicValue } from "./deepest-dynamic-value.ts";
import { readString } from "./read-string.ts";
import { expectEnd, messageEnd, type Reader, readTag, skipField } from "./reader.ts";

const structFields = "1:";
const entryFields = "1:key 2:";
const valueFields = "1: 2: 3: 4: 5: 6:";
const listFields = "1:";

/** Reads a google.protobuf.Struct. A second occurrence of the same field is merged into the first one, `into`. */
export function readStruct(r: Reader, length: number, into: DynamicObject = {}, level = 1): DynamicObject {
  requireLevel(level);
  const end = messageEnd(r, length);
  while (r.pos < end) {
    const tag = readTag(r);
    if (tag === 10) readEntry(r, r.uint32(), into, level);
    else skipField(r, tag, structFields);
  }
  expectEnd(r, end);
  return into;
}

/** Reads a google.protobuf.ListValue. A second occurrence goes on behind the first one, `into`. */
export function readListValue(r: Reader, length: number, into: DynamicValue[] = [], level = 1): DynamicValue[] {
  requireLevel(level);
  const end = messageEnd(r, length);
  while (r.pos < end) {
    const tag = readTag(r);
    if (tag === 10) into.push(readValue(r, r.uint32(), null, level));
    else skipField(r, tag, listFields);
  }
  expectEnd(r, end);
  return into;
}

/** Reads a google.protobuf.Value; one without a kind is null. A second occurrence is merged into the first one, `into`. */
export function readValue(r: Reader, length: number, into: DynamicValue = null, level = 0): DynamicValue {
  const end = messageEnd(r, length);
  let value = into;
  while (r.pos < end) {
    const tag = readTag(r);
    switch (tag) {
      case 8:
        r.int32();
        value = null;
        break;
      case 17:
        value = r.double();
        break;
      case 26:
        value = readString(r);
        break;
      case 32:
        value = r.bool();
        break;
      case 42:
        value = readStruct(r, r.uint32(), isPlainObject(value) ? value : {}, level + 1);
        break;
      case 50:
        value = readListValue(r, r.uint32(), Array.isArray(value) ? value : [], level + 1);
        break;
      default:
        skipField(r, tag, valueFields);
    }
  }
  expectEnd(r, end);
  return value;
}

function readEntry(r: Reader, length: number, into: DynamicObject, level: number): void {
  const end = messageEnd(r, length);
  let key = "";
  let value: DynamicValue = null;
  while (r.pos < end) {
    const tag = readTag(r);
    switch (tag) {
      case 10:
        key = readString(r);
        break;
      case 18:
        value = readValue(r, r.uint32(), value, level);
        break;
      default:
        skipField(r, tag, entryFields);
    }
  }
  expectEnd(r, end);
  setKey(into, key, value);
}

function requireLevel(level: number): void {
  if (level > deepestDynamicValue) {
    throw failDecode(`goes more than ${deepestDynamicValue} lists and objects deep`);
  }
}
