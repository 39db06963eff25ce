// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** A value without a fixed shape, as in `props`. A whole number beyond 2^53 is a bigint. */
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
export type MaybePromise<T> = T | Promise<T>;
