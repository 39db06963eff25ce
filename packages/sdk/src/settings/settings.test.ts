import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import * as mini from "zod/mini";
import { isSettingsError } from "../index.ts";
import { parseSettings } from "./parse-settings.ts";
import { schemaFields } from "./schema-keys.ts";
import { createSettingsStore } from "./settings-store.ts";
import type { Schema } from "./standard-schema.ts";

async function read<Output>(schema: Schema<Output>, config: Record<string, unknown>): Promise<Output> {
  const parsed = await parseSettings(schema, config);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.settings;
}

async function reasons(schema: Schema, config: Record<string, unknown>): Promise<readonly string[]> {
  const parsed = await parseSettings(schema, config);
  assert.ok(!parsed.ok);
  return parsed.reasons;
}

test("keys match whatever their case, and defaults fill in", async () => {
  const schema = z.object({ BannedWords: z.string(), maxLength: z.number().default(10), on: z.boolean().optional() });
  assert.deepEqual(await read(schema, { bannedwords: "a" }), { BannedWords: "a", maxLength: 10 });
  assert.deepEqual(await read(schema, { BANNEDWORDS: "a", maxlength: 3, ON: true }), {
    BannedWords: "a",
    maxLength: 3,
    on: true,
  });
});

test("keys are found through wrappers, pipes and intersections", async () => {
  const inner = z.object({ siteUrl: z.string() });
  const schemas: readonly Schema[] = [
    inner.default({ siteUrl: "x" }),
    inner.readonly(),
    inner.transform((value) => value),
    inner.refine(() => true).optional(),
    z.intersection(inner, z.object({ other: z.string().optional() })),
    z.strictObject({ siteUrl: z.string() }),
    mini.object({ siteUrl: mini.string() }),
  ];
  for (const schema of schemas) assert.deepEqual(await read(schema, { siteurl: "y" }), { siteUrl: "y" });
  assert.deepEqual([...schemaFields(z.record(z.string(), z.string())).keys()], []);
  assert.deepEqual(await read(z.record(z.string(), z.string()), { siteurl: "y" }), { siteurl: "y" });
});

test("a setting without value or default is null from the server, and counts as absent where null is not taken", async () => {
  const schema = z.object({
    text: z.string().default("none"),
    count: z.coerce.number().default(7),
    maybe: z.string().nullable(),
    gone: z.string().optional(),
  });
  const config = { text: null, count: null, maybe: null, gone: null, unknown: null };
  assert.deepEqual(await read(schema, config), { text: "none", count: 7, maybe: null });
});

test("two keys that differ only in case are refused", async () => {
  assert.deepEqual(await reasons(z.object({ a: z.string() }), { Key: 1, key: 2 }), [
    "the keys Key and key differ only in case",
  ]);
});

test("reasons name the setting and never hold its value", async () => {
  const schema = z.object({ token: z.string().max(3), nested: z.object({ port: z.number() }) });
  const found = await reasons(schema, { token: "hunter2", nested: { port: "hunter2" } });
  assert.equal(found.length, 2);
  assert.match(found[0] ?? "", /^token: /);
  assert.match(found[1] ?? "", /^nested\.port: /);
  assert.ok(!found.join().includes("hunter2"));
});

test("settings are frozen all the way down, but for values of a class", async () => {
  const schema = z.object({ list: z.array(z.object({ a: z.number() })), at: z.coerce.date() });
  const settings = await read(schema, { list: [{ a: 1 }], at: "2024-01-01" });
  assert.ok(Object.isFrozen(settings) && Object.isFrozen(settings.list) && Object.isFrozen(settings.list[0]));
  assert.ok(settings.at instanceof Date);
});

test("a schema may be asynchronous", async () => {
  const schema = z.object({ name: z.string().refine(async (name) => name !== "bad", "is bad") });
  assert.deepEqual(await read(schema, { name: "good" }), { name: "good" });
  assert.deepEqual(await reasons(schema, { name: "bad" }), ["name: is bad"]);
});

test("a hostile key is data", async () => {
  const config = JSON.parse('{"__proto__": {"polluted": true}, "a": "x"}') as Record<string, unknown>;
  const settings = await read(z.object({ a: z.string() }), config);
  assert.equal("polluted" in settings, false);
});

test("the store keeps the last valid settings", async () => {
  let config: Record<string, unknown> = { a: "1" };
  const store = createSettingsStore(
    { loadPluginConfiguration: async () => config as never },
    z.object({ a: z.string() }),
  );
  assert.equal(store.current, undefined);
  await store.reload(1_000);
  config = { a: 5 };
  await assert.rejects(
    store.reload(1_000),
    (error) => isSettingsError(error) && /a: .*System Console/.test(error.message),
  );
  assert.deepEqual(store.current, { a: "1" });
});

test("an answer that comes late does not replace a newer one", async () => {
  const answers: PromiseWithResolvers<never>[] = [];
  const store = createSettingsStore(
    {
      loadPluginConfiguration: () => {
        const answer = Promise.withResolvers<never>();
        answers.push(answer);
        return answer.promise;
      },
    },
    z.object({ a: z.string() }),
  );
  const [older, newer] = [store.reload(1_000), store.reload(1_000)];
  answers[1]?.resolve({ a: "newer" } as never);
  await newer;
  answers[0]?.resolve({ a: "older" } as never);
  assert.deepEqual(await older, { a: "newer" });
  assert.deepEqual(store.current, { a: "newer" });
});

test("without a schema the server is not asked", async () => {
  const store = createSettingsStore({ loadPluginConfiguration: () => assert.fail("asked") }, undefined);
  assert.deepEqual(await store.reload(1_000), {});
  assert.deepEqual(store.current, {});
});
