/** A value without a fixed shape: what google.protobuf.Value and JSON documents hold. */
export type DynamicValue = null | boolean | number | bigint | string | DynamicValue[] | { [key: string]: DynamicValue };

/** An object without a fixed shape: what google.protobuf.Struct holds. */
export type DynamicObject = { [key: string]: DynamicValue };

/** How many lists and objects may be inside each other in a dynamic value, on the way out and on the way in. */
export const deepestDynamicValue = 100;

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
