import { expectEnd, messageEnd, type Reader, readTag, skipField } from "./reader.ts";

const wrapperFields = "1:";

/**
 * Reads a google.protobuf.Int64Value or one like it: a message whose field 1 has that tag and is read by `read`.
 * Without the field it holds `value`, which is the type's zero or what an earlier occurrence held.
 */
export function readWrapper<V>(r: Reader, length: number, tag: number, read: (r: Reader) => V, value: V): V {
  const end = messageEnd(r, length);
  let found = value;
  while (r.pos < end) {
    const next = readTag(r);
    if (next === tag) found = read(r);
    else skipField(r, next, wrapperFields);
  }
  expectEnd(r, end);
  return found;
}
