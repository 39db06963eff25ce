import type { CallOptions } from "@mattermost-plugin/gen";
import type { Schema } from "../settings/standard-schema.ts";

export interface KvSetOptions extends CallOptions {
  /** Whole seconds after which the server forgets the value, 1 or more. Absent: it stays until it is deleted. */
  readonly ttlSeconds?: number | undefined;
}

export interface KvUpdateOptions extends KvSetOptions {
  /** How often the value is read and written before a KvConflictError is thrown. Default 10. */
  readonly attempts?: number | undefined;
}

/**
 * The plugin's own key-value store on the server, shared by all nodes of a cluster. Values are JSON unless the name says bytes.
 * Keys have 1 to 150 characters. Methods throw the AppError of the server, a KvKeyError for a key that it would refuse
 * and a KvValueError for a value that can't be stored or read.
 */
export interface Kv {
  /** The value, or undefined when there is none or it has expired. Go: KVGet. */
  get(key: string, options?: CallOptions): Promise<unknown>;
  /** The value as the schema (zod or any Standard Schema) reads it. Throws a KvValueError for one that does not fit. */
  get<Output>(key: string, schema: Schema<Output>, options?: CallOptions): Promise<Output | undefined>;
  /** Stores a value. undefined is not one: use `delete`. Go: KVSet, KVSetWithExpiry. */
  set(key: string, value: unknown, options?: KvSetOptions): Promise<void>;
  /** The bytes as they are, or undefined when there are none or they have expired. */
  getBytes(key: string, options?: CallOptions): Promise<Uint8Array | undefined>;
  /** Stores bytes. Throws a KvValueError for empty ones, which the server takes for a delete. */
  setBytes(key: string, value: Uint8Array, options?: KvSetOptions): Promise<void>;
  /** Forgets a value; one that is not there is no error. Go: KVDelete. */
  delete(key: string, options?: CallOptions): Promise<void>;
  /** Forgets all values of the plugin, or of the prefix. Go: KVDeleteAll, or a KVDelete for each key of the prefix. */
  deleteAll(options?: CallOptions): Promise<void>;
  /**
   * Stores `next` if the value is `expected` at that moment, and answers whether it did. `expected` undefined: only if there is none;
   * `next` undefined: deletes. Values are compared as JSON, so the order of keys does not matter. Go: KVSetWithOptions, KVCompareAndDelete.
   */
  compareAndSet(key: string, expected: unknown, next: unknown, options?: KvSetOptions): Promise<boolean>;
  /**
   * Changes a value without losing what others write meanwhile: `change` gets the current value (undefined when there is none) and answers
   * the new one; when somebody else was faster it is asked again. Answers what was stored. undefined from `change` leaves the value as it is.
   */
  update<T>(key: string, change: (current: T | undefined) => T | Promise<T>, options?: KvUpdateOptions): Promise<T>;
  update<T>(
    key: string,
    change: (current: T | undefined) => T | undefined | Promise<T | undefined>,
    options?: KvUpdateOptions,
  ): Promise<T | undefined>;
  /**
   * The keys in the server's order. All are read before the first is handed out (1,000 for each call of KVList),
   * so that adding and deleting meanwhile skips none.
   */
  keys(options?: CallOptions): AsyncIterableIterator<string>;
  /** The part of the store whose keys begin with `prefix`. Its keys are given and answered without it. */
  withPrefix(prefix: string): Kv;
}
