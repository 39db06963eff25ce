/** A value without a fixed shape: what JSON documents, google.protobuf.Value and interfaces of Go hold. */
export type DynamicValue = null | boolean | number | bigint | string | DynamicValue[] | { [key: string]: DynamicValue };

/** An object without a fixed shape. */
export type DynamicObject = { [key: string]: DynamicValue };

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
