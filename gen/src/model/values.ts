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

export type MaybePromise<T> = T | Promise<T>;

/** Go's AssertionInfo as its JSON document, with the keys of the JSON. */
export type AssertionInfo = JsonObject;

/** Go's CloudLimits as its JSON document, with the keys of the JSON. */
export type CloudLimits = JsonObject;

/** Go's Config as its JSON document, with the keys of the JSON. */
export type Config = JsonObject;

/** Go's EmailNotification as its JSON document, with the keys of the JSON. */
export type EmailNotification = JsonObject;

/** Go's License as its JSON document, with the keys of the JSON. */
export type License = JsonObject;

/** Go's SyncMsg as its JSON document, with the keys of the JSON. */
export type SyncMsg = JsonObject;
