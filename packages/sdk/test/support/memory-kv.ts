import { createAppError } from "@mattermost-plugin/carrier";
import { type Api, type ApiInvoke, createApi } from "@mattermost-plugin/gen";

interface Entry {
  readonly value: Uint8Array;
  /** Milliseconds since 1970; 0 = never. */
  readonly expireAt: number;
}

export interface MemoryKv {
  readonly api: Api;
  /** The calls made, by method. */
  readonly calls: string[];
  readonly entries: Map<string, Entry>;
  /** Milliseconds since 1970 on the server. */
  now: number;
}

type Input = {
  key: string;
  value: Uint8Array;
  oldValue: Uint8Array;
  expireInSeconds: number;
  options: { atomic?: boolean; oldValue?: Uint8Array; expireInSeconds?: number };
  page: number;
  perPage: number;
};

/** The key-value calls as the server is documented to answer them: empty values delete, keys are checked when writing only. */
export function createMemoryKv(beforeCall: (method: string, input: Input) => void = () => {}): MemoryKv {
  const entries = new Map<string, Entry>();
  const calls: string[] = [];
  const kv = {
    entries,
    calls,
    now: 1_000_000,
    api: createApi(((method: string, input: Input) => answer(method, input)) as ApiInvoke),
  };

  function live(key: string): Uint8Array | undefined {
    const entry = entries.get(key);
    if (entry === undefined || (entry.expireAt !== 0 && entry.expireAt <= kv.now)) return undefined;
    return entry.value;
  }

  function put(key: string, value: Uint8Array, seconds: number): void {
    if (key === "" || [...key].length > 150) {
      throw createAppError({ id: "model.plugin_key_value.is_valid.key.app_error", statusCode: 400 });
    }
    if (value.length === 0) entries.delete(key);
    else entries.set(key, { value: Uint8Array.from(value), expireAt: seconds === 0 ? 0 : kv.now + seconds * 1_000 });
  }

  function swap({ key, value, options }: Input): boolean {
    const old = options.oldValue ?? new Uint8Array(0);
    if (!options.atomic) {
      if (old.length > 0)
        throw createAppError({ id: "model.plugin_kvset_options.is_valid.old_value.app_error", statusCode: 400 });
      put(key, value, options.expireInSeconds ?? 0);
      return true;
    }
    const current = live(key) ?? new Uint8Array(0);
    if (Buffer.compare(current, old) !== 0 || (value.length === 0 && old.length === 0)) return false;
    put(key, value, options.expireInSeconds ?? 0);
    return true;
  }

  async function answer(method: string, input: Input): Promise<unknown> {
    calls.push(method);
    await Promise.resolve();
    beforeCall(method, input);
    switch (method) {
      case "kvGet":
        return live(input.key);
      case "kvSet":
        return put(input.key, input.value, 0);
      case "kvSetWithExpiry":
        return put(input.key, input.value, input.expireInSeconds);
      case "kvSetWithOptions":
        return swap(input);
      case "kvCompareAndDelete":
        return swap({ ...input, value: new Uint8Array(0), options: { atomic: true, oldValue: input.oldValue } });
      case "kvDelete":
        return void entries.delete(input.key);
      case "kvDeleteAll":
        return entries.clear();
      case "kvList": {
        const keys = [...entries.keys()].filter((key) => live(key) !== undefined).sort();
        return keys.slice(input.page * input.perPage, (input.page + 1) * input.perPage);
      }
      default:
        throw new Error(`no ${method} here`);
    }
  }

  return kv;
}
