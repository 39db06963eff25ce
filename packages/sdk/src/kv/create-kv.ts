import type { Api, CallOptions } from "@mattermost-plugin/gen";
import { issuesText, type Schema } from "../settings/standard-schema.ts";
import { checkKey } from "./check-key.ts";
import type { Kv, KvSetOptions, KvUpdateOptions } from "./kv.ts";
import { createKvValueError } from "./kv-errors.ts";
import { decodeJson, encodeJson } from "./kv-json.ts";
import { updateValue } from "./update-value.ts";

type KvApi = Pick<
  Api,
  | "kvGet"
  | "kvSet"
  | "kvSetWithExpiry"
  | "kvSetWithOptions"
  | "kvCompareAndDelete"
  | "kvDelete"
  | "kvDeleteAll"
  | "kvList"
>;

const pageSize = 1_000;
const nothing = new Uint8Array(0);

/** The key-value store of a plugin, or the part of it whose keys begin with `prefix`. */
export function createKv(api: KvApi, prefix = ""): Kv {
  const full = (key: string) => checkKey(prefix + checkKey(key));

  async function read(key: string, options?: CallOptions): Promise<Uint8Array | undefined> {
    const value = await api.kvGet({ key }, options);
    return value === undefined || value.length === 0 ? undefined : value;
  }

  async function write(key: string, value: Uint8Array, options: KvSetOptions = {}): Promise<void> {
    const seconds = expiry(key, options);
    await (seconds === 0
      ? api.kvSet({ key, value }, options)
      : api.kvSetWithExpiry({ key, value, expireInSeconds: seconds }, options));
  }

  function swap(
    key: string,
    before: Uint8Array | undefined,
    value: Uint8Array,
    options: KvSetOptions,
  ): Promise<boolean> {
    const expireInSeconds = expiry(key, options);
    return api.kvSetWithOptions(
      { key, value, options: { atomic: true, oldValue: before ?? nothing, expireInSeconds } },
      options,
    );
  }

  async function get<Output>(
    key: string,
    second?: Schema<Output> | CallOptions,
    third?: CallOptions,
  ): Promise<unknown> {
    const schema = isSchema(second) ? second : undefined;
    const name = full(key);
    const value = decodeJson(
      name,
      await read(name, schema === undefined ? (second as CallOptions | undefined) : third),
    );
    if (schema === undefined || value === undefined) return value;
    const result = await schema["~standard"].validate(value);
    if (result.issues) throw createKvValueError(name, `does not fit the schema: ${issuesText(result.issues)}`);
    return result.value;
  }

  async function allKeys(options?: CallOptions): Promise<string[]> {
    const found: string[] = [];
    for (let page = 0; ; page += 1) {
      const keys = await api.kvList({ page, perPage: pageSize }, options);
      for (const key of keys) if (key.startsWith(prefix)) found.push(key);
      if (keys.length < pageSize) return found;
    }
  }

  async function* keys(options?: CallOptions): AsyncGenerator<string, undefined> {
    for (const key of await allKeys(options)) yield key.slice(prefix.length);
  }

  return {
    get: get as Kv["get"],
    async set(key, value, options) {
      const name = full(key);
      await write(name, encodeJson(name, value), options);
    },
    getBytes: async (key, options) => read(full(key), options),
    async setBytes(key, value, options) {
      const name = full(key);
      if (value.length === 0) throw createKvValueError(name, "is empty, which the server takes for a delete");
      await write(name, value, options);
    },
    delete: async (key, options) => api.kvDelete({ key: full(key) }, options),
    async deleteAll(options) {
      if (prefix === "") return api.kvDeleteAll({}, options);
      for (const key of await allKeys(options)) await api.kvDelete({ key }, options);
    },
    async compareAndSet(key, expected, next, options = {}) {
      const name = full(key);
      const before = await read(name, options);
      const wanted = expected === undefined ? undefined : decodeJson(name, encodeJson(name, expected));
      if (!process.getBuiltinModule("node:util").isDeepStrictEqual(decodeJson(name, before), wanted)) return false;
      if (next !== undefined) return swap(name, before, encodeJson(name, next), options);
      return before === undefined || api.kvCompareAndDelete({ key: name, oldValue: before }, options);
    },
    async update<T>(key: string, change: (current: T | undefined) => T | Promise<T>, options: KvUpdateOptions = {}) {
      const name = full(key);
      return updateValue(
        name,
        async () => {
          const before = await read(name, options);
          const next = await change(decodeJson(name, before) as T | undefined);
          if (next === undefined) return { done: true, value: decodeJson(name, before) as T };
          return (await swap(name, before, encodeJson(name, next), options))
            ? { done: true, value: next }
            : { done: false };
        },
        { attempts: options.attempts ?? 10, signal: options.signal },
      );
    },
    keys,
    withPrefix: (more) => createKv(api, prefix + checkKey(more)),
  };
}

function expiry(key: string, options: KvSetOptions): number {
  const seconds = options.ttlSeconds;
  if (seconds === undefined) return 0;
  if (Number.isSafeInteger(seconds) && seconds >= 1) return seconds;
  throw createKvValueError(key, `ttlSeconds is ${seconds}; give whole seconds, 1 or more, or leave it out for no end`);
}

function isSchema(value: unknown): value is Schema<never> {
  return typeof value === "object" && value !== null && "~standard" in value;
}
