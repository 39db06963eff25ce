import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { createMemoryKv } from "../../test/support/memory-kv.ts";
import { createKv, isKvConflictError, isKvKeyError, isKvValueError, type Kv } from "../index.ts";

async function keysOf(kv: Kv): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of kv.keys()) keys.push(key);
  return keys;
}

test("values are JSON and come back as they were", async () => {
  const { api } = createMemoryKv();
  const kv = createKv(api);
  for (const value of [null, false, true, 0, "", "text", [], {}, { a: [1, { b: "ü" }] }]) {
    await kv.set("key", value);
    assert.deepEqual(await kv.get("key"), value);
  }
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      await kv.set("any", value);
      assert.deepEqual(await kv.get("any"), JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("missing is undefined, and no stored value looks like it", async () => {
  const kv = createKv(createMemoryKv().api);
  assert.equal(await kv.get("none"), undefined);
  assert.equal(await kv.getBytes("none"), undefined);
  await kv.set("empty", "");
  assert.equal(await kv.get("empty"), "");
  await kv.delete("empty");
  await kv.delete("empty");
  assert.equal(await kv.get("empty"), undefined);
});

test("what has no JSON is refused before anything is sent", async () => {
  const { api, calls } = createMemoryKv();
  const kv = createKv(api);
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  for (const value of [undefined, () => 1, Symbol("s"), 1n, cycle]) {
    await assert.rejects(kv.set("key", value), (error) => isKvValueError(error) && error.key === "key");
  }
  await assert.rejects(kv.setBytes("key", new Uint8Array(0)), /"key": is empty, which the server takes for a delete/);
  assert.deepEqual(calls, []);
});

test("keys have 1 to 150 characters, counted as the server does", async () => {
  const kv = createKv(createMemoryKv().api);
  for (const key of ["a", "a".repeat(150), "é".repeat(150), "😀".repeat(150)]) {
    await kv.set(key, 1);
    assert.equal(await kv.get(key), 1);
  }
  for (const key of ["", "a".repeat(151), "😀".repeat(151), undefined, 5]) {
    const attempts = [
      () => kv.set(key as string, 1),
      () => kv.get(key as string),
      () => kv.delete(key as string),
      () => kv.update(key as string, () => 1),
      () => kv.compareAndSet(key as string, 1, 2),
    ];
    for (const attempt of attempts) await assert.rejects(attempt, isKvKeyError);
  }
  const prefixed = kv.withPrefix("p".repeat(149));
  await prefixed.set("x", 1);
  await assert.rejects(prefixed.set("xy", 1), /has 151 characters, 150 are allowed/);
  await assert.rejects(prefixed.set("", 1), isKvKeyError);
});

test("a schema checks and types what is read", async () => {
  const kv = createKv(createMemoryKv().api);
  const schema = z.object({ count: z.number().default(0) });
  await kv.set("good", {});
  const value = await kv.get("good", schema);
  assert.equal(value?.count.toFixed(), "0");
  await kv.set("bad", { count: "secret" });
  await assert.rejects(
    kv.get("bad", schema),
    (error) =>
      isKvValueError(error) && /^KV value of "bad": does not fit the schema: count: (?!.*secret)/.test(error.message),
  );
  assert.equal(await kv.get("none", schema), undefined);
});

test("bytes are kept as they are, and are no JSON", async () => {
  const kv = createKv(createMemoryKv().api);
  const bytes = new Uint8Array([0, 255, 1]);
  await kv.setBytes("raw", bytes);
  assert.deepEqual(Uint8Array.from((await kv.getBytes("raw")) ?? []), bytes);
  await assert.rejects(kv.get("raw"), /the stored bytes are not JSON; read them with getBytes/);
});

test("a value with a time to live is gone after it", async () => {
  const store = createMemoryKv();
  const kv = createKv(store.api);
  await kv.set("key", 1, { ttlSeconds: 10 });
  store.now += 9_999;
  assert.equal(await kv.get("key"), 1);
  store.now += 1;
  assert.equal(await kv.get("key"), undefined);
  assert.equal(await kv.compareAndSet("key", undefined, 2, { ttlSeconds: 1 }), true);
  for (const ttlSeconds of [0, -1, 1.5, Number.NaN]) {
    await assert.rejects(kv.set("key", 1, { ttlSeconds }), /ttlSeconds is .*; give whole seconds, 1 or more/);
  }
});

test("compareAndSet writes only over what it expects", async () => {
  const kv = createKv(createMemoryKv().api);
  assert.equal(await kv.compareAndSet("key", 1, 2), false);
  assert.equal(await kv.compareAndSet("key", undefined, { a: 1, b: 2 }), true);
  assert.equal(await kv.compareAndSet("key", undefined, 1), false);
  assert.equal(await kv.compareAndSet("key", { b: 2, a: 1 }, 3), true, "the order of keys does not matter");
  assert.equal(await kv.compareAndSet("key", 2, undefined), false);
  assert.equal(await kv.compareAndSet("key", 3, undefined), true);
  assert.equal(await kv.get("key"), undefined);
  assert.equal(await kv.compareAndSet("key", undefined, undefined), true);
});

test("compareAndSet loses against one who writes between its reading and its writing", async () => {
  let meddle = true;
  const store = createMemoryKv((method) => {
    if (method === "kvSetWithOptions" && meddle) {
      meddle = false;
      store.entries.set("key", { value: Buffer.from("9"), expireAt: 0 });
    }
  });
  const kv = createKv(store.api);
  await kv.set("key", 1);
  assert.equal(await kv.compareAndSet("key", 1, 2), false);
  assert.equal(await kv.get("key"), 9);
});

test("updates from many sides lose nothing", async () => {
  const store = createMemoryKv();
  const kv = createKv(store.api);
  const add = () => kv.update<number>("count", (count = 0) => count + 1, { attempts: 100 });
  const results = await Promise.all(Array.from({ length: 20 }, add));
  assert.equal(await kv.get("count"), 20);
  assert.deepEqual(
    results.sort((a, b) => a - b),
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  assert.ok(store.calls.filter((method) => method === "kvSetWithOptions").length > 20, "there were conflicts");
});

test("an update that leaves the value as it is writes nothing", async () => {
  const store = createMemoryKv();
  const kv = createKv(store.api);
  await kv.set("key", "old");
  const answer = await kv.update<string>("key", async (current) => (current === "old" ? undefined : "new"));
  assert.equal(answer, "old");
  assert.deepEqual(store.calls, ["kvSet", "kvGet"]);
});

test("an update gives up after its attempts, and says so", async () => {
  let count = 0;
  const store = createMemoryKv((method) => {
    if (method === "kvSetWithOptions") store.entries.set("key", { value: Buffer.from(`${count++}`), expireAt: 0 });
  });
  const update = createKv(store.api).update("key", () => "mine", { attempts: 3 });
  await assert.rejects(update, (error) => isKvConflictError(error) && error.attempts === 3 && error.key === "key");
  assert.equal(count, 3);
});

test("an update stops when its signal aborts, and passes errors on", async () => {
  const kv = createKv(createMemoryKv().api);
  const reason = new Error("stopped");
  await assert.rejects(
    kv.update("key", () => 1, { signal: AbortSignal.abort(reason) }),
    reason,
  );
  const broken = new Error("broken");
  await assert.rejects(
    kv.update("key", () => Promise.reject(broken)),
    broken,
  );
});

test("keys are listed over pages, and by prefix", async () => {
  const store = createMemoryKv();
  const kv = createKv(store.api);
  const todo = kv.withPrefix("todo:");
  for (let index = 0; index < 2_500; index += 1)
    store.entries.set(`todo:${index}`, { value: Buffer.from("1"), expireAt: 0 });
  await kv.set("other", 1);
  assert.equal((await keysOf(kv)).length, 2_501);
  assert.equal(store.calls.filter((method) => method === "kvList").length, 3);
  const keys = await keysOf(todo);
  assert.equal(new Set(keys).size, 2_500);
  assert.ok(keys.every((key) => /^\d+$/.test(key)));
});

test("deleting while the keys are walked skips none", async () => {
  const store = createMemoryKv();
  const kv = createKv(store.api);
  for (let index = 0; index < 1_500; index += 1)
    store.entries.set(`k${index}`, { value: Buffer.from("1"), expireAt: 0 });
  for await (const key of kv.keys()) await kv.delete(key);
  assert.equal(store.entries.size, 0);
});

test("a prefix is a store of its own, and prefixes nest", async () => {
  const store = createMemoryKv();
  const kv = createKv(store.api);
  const a = kv.withPrefix("a/");
  const ab = a.withPrefix("b/");
  await ab.set("x", 1);
  await a.set("y", 2);
  await kv.set("z", 3);
  assert.deepEqual([...store.entries.keys()], ["a/b/x", "a/y", "z"]);
  assert.deepEqual(await keysOf(a), ["b/x", "y"]);
  await a.deleteAll();
  assert.deepEqual([...store.entries.keys()], ["z"]);
  await kv.deleteAll();
  assert.equal(store.entries.size, 0);
});

test("the limit and signal of a call go along to the server", async () => {
  const store = createMemoryKv();
  const seen: unknown[] = [];
  const kv = createKv({
    ...store.api,
    kvGet: async (_input, options) => {
      seen.push(options?.timeoutMs);
      return undefined;
    },
  });
  await kv.get("a", { timeoutMs: 1 });
  await kv.get("a", z.string(), { timeoutMs: 2 });
  await kv.getBytes("a", { timeoutMs: 3 });
  await kv.update("a", () => undefined, { timeoutMs: 4 });
  assert.deepEqual(seen, [1, 2, 3, 4]);
});
