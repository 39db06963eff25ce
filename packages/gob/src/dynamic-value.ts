import { basic, type MapType, type SliceType } from "./gob-type.ts";

/** A value without a fixed shape: what an interface holds. */
export type DynamicValue = null | boolean | number | bigint | string | DynamicValue[] | { [key: string]: DynamicValue };

/** An object without a fixed shape. */
export type DynamicObject = { [key: string]: DynamicValue };

/** Go's []any, which programs register as `[]interface {}`. */
export const anyList: SliceType = { kind: "slice", elem: basic.interface };

/** Go's map[string]any, which programs register as `map[string]interface {}`. */
export const anyMap: MapType = { kind: "map", key: basic.string, elem: basic.interface };

/** Tells whether a value is an object of plain data: not a list, not an instance of something. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Sets a key as data, also `__proto__`. */
export function setKey<V>(object: { [key: string]: V }, key: string, value: V): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    object[key] = value;
  }
}
