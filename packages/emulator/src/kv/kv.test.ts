import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { createPluginApi, createTestEmulator } from "../../test/support/test-emulator.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (value: Uint8Array | undefined): string | undefined => value && new TextDecoder().decode(value);

test("an empty value deletes, and reads as nothing", async (t) => {
  const { api } = createTestEmulator(t);
  await api.kvSet({ key: "a", value: bytes("1") });
  assert.equal(text(await api.kvGet({ key: "a" })), "1");
  await api.kvSet({ key: "a", value: new Uint8Array() });
  assert.equal((await api.kvGet({ key: "a" }))?.length ?? 0, 0);
  assert.deepEqual(await api.kvList({ page: 0, perPage: 10 }), []);
});

test("values expire: a read, a list and a comparison do not see them, an insert goes over them", async (t) => {
  let now = 1_000_000;
  const { api } = createTestEmulator(t, { clock: () => now });
  await api.kvSetWithExpiry({ key: "soon", value: bytes("v"), expireInSeconds: 5 });
  await api.kvSetWithExpiry({ key: "never", value: bytes("v"), expireInSeconds: 0 });
  await api.kvSetWithExpiry({ key: "past", value: bytes("v"), expireInSeconds: -1 });
  assert.deepEqual(await api.kvList({ page: 0, perPage: 10 }), ["never", "soon"]);
  now += 5000;
  assert.deepEqual(await api.kvList({ page: 0, perPage: 10 }), ["never"]);
  assert.equal(await api.kvCompareAndSet({ key: "soon", oldValue: bytes("v"), newValue: bytes("w") }), false);
  assert.equal(await api.kvCompareAndDelete({ key: "soon", oldValue: bytes("v") }), false);
  assert.equal(await api.kvCompareAndSet({ key: "soon", oldValue: new Uint8Array(), newValue: bytes("w") }), true);
  now += 1_000_000;
  assert.equal(text(await api.kvGet({ key: "soon" })), "w", "compare and set takes an expiry away");
});

test("atomic writes happen only where the stored value is the old one", async (t) => {
  const { api } = createTestEmulator(t);
  const set = (oldValue: string, value: string) =>
    api.kvSetWithOptions({
      key: "k",
      value: bytes(value),
      options: { atomic: true, oldValue: bytes(oldValue), expireInSeconds: 0 },
    });
  assert.equal(await set("", ""), false, "nothing is neither inserted nor deleted");
  assert.equal(await set("x", "1"), false);
  assert.equal(await set("", "1"), true);
  assert.equal(await set("", "2"), false);
  assert.equal(await set("1", "2"), true);
  assert.equal(await set("1", ""), false);
  assert.equal(await set("2", ""), true);
  assert.equal(await set("", "3"), true);
});

test("an old value without atomic, and keys that are empty or too long, are refused before anything is stored", async (t) => {
  const { api } = createTestEmulator(t);
  const options = { atomic: false, oldValue: bytes("x"), expireInSeconds: 0 };
  await assert.rejects(api.kvSetWithOptions({ key: "", value: bytes("v"), options }), {
    id: "model.plugin_kvset_options.is_valid.old_value.app_error",
    statusCode: 400,
  });
  for (const key of ["", "é".repeat(151)]) {
    await assert.rejects(api.kvSet({ key, value: bytes("v") }), {
      id: "model.plugin_key_value.is_valid.key.app_error",
    });
    await api.kvDelete({ key });
    assert.equal((await api.kvGet({ key }))?.length ?? 0, 0);
  }
  await api.kvSet({ key: "é".repeat(150), value: bytes("v") });
  assert.equal((await api.kvList({ page: 0, perPage: 10 })).length, 1);
});

test("what lies under a key's hash is found, and goes with the next write", async (t) => {
  const { api } = createTestEmulator(t);
  const hash = createHash("sha256").update("old").digest("base64");
  await api.kvSet({ key: hash, value: bytes("legacy") });
  assert.equal(text(await api.kvGet({ key: "old" })), "legacy");
  await api.kvSet({ key: "old", value: bytes("new") });
  assert.equal(text(await api.kvGet({ key: "old" })), "new");
  assert.deepEqual(await api.kvList({ page: 0, perPage: 10 }), ["old"]);
});

test("lists are sorted by bytes and come in pages, of 10 if no size is given", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const keys = Array.from({ length: 12 }, (_, index) => `k${String(index).padStart(2, "0")}`);
  for (const key of keys.toReversed()) await api.kvSet({ key, value: bytes("v") });
  assert.deepEqual(await api.kvList({ page: 0, perPage: 0 }), keys.slice(0, 10));
  assert.deepEqual(await api.kvList({ page: 1, perPage: 5 }), keys.slice(5, 10));
  assert.deepEqual(await api.kvList({ page: 3, perPage: 5 }), []);

  const other = createPluginApi(emulator, "com.example.another");
  assert.deepEqual(await other.kvList({ page: 0, perPage: 10 }), [], "a plugin sees nobody else's keys");
  await other.kvSet({ key: "k00", value: bytes("theirs") });
  await api.kvDeleteAll();
  assert.equal(text(await other.kvGet({ key: "k00" })), "theirs");
  assert.deepEqual(await api.kvList({ page: 0, perPage: 10 }), []);
});
