import { type DynamicValue, isPlainObject } from "@mattermost-plugin/plain";
import { deepestDynamicValue } from "./deepest-dynamic-value.ts";

/** Tells whether plain data holds a whole number that a google.protobuf.Value would round: it then goes as JSON as well. */
export function needsTwin<V extends DynamicValue>(value: V | undefined): value is V {
  return holdsBeyond(value, 0);
}

/** As needsTwin, for a google.protobuf.Struct: also what is no object. */
export function needsTwinOfStruct(value: DynamicValue | undefined): value is DynamicValue {
  return value !== undefined && (!isPlainObject(value) || holdsBeyond(value, 0));
}

/** Looks no deeper than what can be written at all. */
function holdsBeyond(value: unknown, level: number): boolean {
  if (typeof value === "bigint") return !Number.isSafeInteger(Number(value));
  if (typeof value !== "object" || value === null || level > deepestDynamicValue) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (holdsBeyond(item, level + 1)) return true;
    return false;
  }
  for (const key of Object.keys(value)) {
    if (holdsBeyond((value as Record<string, unknown>)[key], level + 1)) return true;
  }
  return false;
}
