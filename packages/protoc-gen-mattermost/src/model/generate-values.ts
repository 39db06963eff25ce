import type { Modules } from "../output/modules.ts";

const values = `/** A value without a fixed shape, as in \`props\`. A whole number beyond 2^53 is a bigint. */
export type DynamicValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | DynamicValue[]
  | { [key: string]: DynamicValue };

/** An object without a fixed shape. */
export type DynamicObject = { [key: string]: DynamicValue };

/** A JSON document that the contract carries as it is. */
export type JsonObject = DynamicObject;

/** The content of a file. */
export type ByteStream = ReadableStream<Uint8Array>;

/** A value that may take its time. */
export type MaybePromise<T> = T | Promise<T>;`;

/** Writes the types that all others stand on. */
export function generateValues(modules: Modules): void {
  const module = modules.module("model/values.ts");
  for (const name of ["DynamicValue", "DynamicObject", "JsonObject", "ByteStream", "MaybePromise"])
    module.exportType(name);
  module.print(values);
}
