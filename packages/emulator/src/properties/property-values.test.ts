import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { DynamicValue, PropertyFieldInit, PropertyValue, PropertyValueInit } from "@mattermost-plugin/gen";
import { createPluginApi, createTestEmulator } from "../../test/support/test-emulator.ts";

async function setUp(t: TestContext, field: PropertyFieldInit = {}) {
  let now = 1000;
  const { api, emulator } = createTestEmulator(t, { clock: () => now });
  const { id: groupId } = await api.registerPropertyGroup({ name: "tickets" });
  const createField = (init: PropertyFieldInit) =>
    api.createPropertyField({ field: { groupId, name: "status", type: "text", ...init } });
  const { id: fieldId } = await createField(field);
  const valueFor = (targetId: string, value: DynamicValue): PropertyValueInit => {
    now++;
    return { groupId, fieldId, targetType: "post", targetId, value };
  };
  const create = (targetId: string, value: DynamicValue): Promise<PropertyValue> =>
    api.createPropertyValue({ value: valueFor(targetId, value) });
  const search = (opts: object = {}) => api.searchPropertyValues({ groupId, opts: { perPage: 50, ...opts } });
  return { api, emulator, groupId, fieldId, createField, valueFor, create, search, tick: () => ++now };
}

const targets = (values: readonly PropertyValue[]): string => values.map(({ targetId }) => targetId).join(" ");

test("a value is made once for each thing and field, then changed", async (t) => {
  const { api, groupId, valueFor, create, createField, tick } = await setUp(t);
  const value = await create("p1", { deep: [1, "two", null, 2n ** 60n] });
  assert.deepEqual(await api.getPropertyValue({ groupId, valueId: value.id }), value);
  assert.deepEqual(value.value, { deep: [1, "two", null, 2n ** 60n] });
  await assert.rejects(create("p1", "again"), { statusCode: 409 });
  await create("p2", "other");
  const second = await createField({ name: "second" });
  await api.createPropertyValue({ value: { ...valueFor("p1", "x"), fieldId: second.id } });

  const now = tick();
  const changed = await api.updatePropertyValue({ groupId, value: { ...value, value: false, updatedBy: "me" } });
  assert.deepEqual(changed, { ...value, value: false, updatedBy: "me", updateAt: now });
  await assert.rejects(api.updatePropertyValue({ groupId, value: { ...value, targetId: "p9" } }), /targetId/);
  assert.deepEqual((await api.getPropertyValues({ groupId, ids: [value.id] }))[0], changed);
  await assert.rejects(api.getPropertyValues({ groupId, ids: [value.id, "nosuch"] }), { statusCode: 400 });
  await assert.rejects(api.getPropertyValue({ groupId: "other", valueId: value.id }), { statusCode: 404 });
});

test("upserting changes what is there and makes what is not, all or none", async (t) => {
  const { api, valueFor, create, search, tick } = await setUp(t);
  const old = await create("p1", "old");
  const now = tick();
  const [changed, made] = await api.upsertPropertyValues({
    values: [{ ...valueFor("p1", "new"), id: "" }, valueFor("p2", "made")],
  });
  assert.deepEqual([changed?.id, changed?.createAt, changed?.value], [old.id, old.createAt, "new"]);
  assert.ok((changed?.updateAt ?? 0) > now && made?.id !== old.id);
  const values = [valueFor("p1", "not kept"), { ...valueFor("p3", "x"), fieldId: "nosuch" }];
  await assert.rejects(api.upsertPropertyValues({ values }), { statusCode: 404 });
  assert.deepEqual(
    (await search()).map(({ targetId, value }) => [targetId, value]),
    [
      ["p1", "new"],
      ["p2", "made"],
    ],
  );
  const again = await api.upsertPropertyValue({ value: valueFor("p1", null) });
  assert.equal(again.id, old.id);
  assert.equal(again.value, null);
});

test("what has no target is refused, and of several changes none is kept", async (t) => {
  const { api, groupId, valueFor, create } = await setUp(t);
  for (const bad of [{ targetId: "" }, { targetType: "" }, { targetId: "x".repeat(256) }, { id: "short" }]) {
    await assert.rejects(api.upsertPropertyValue({ value: { ...valueFor("p", 1), ...bad } }), { statusCode: 400 });
  }
  const [a, b] = [await create("a", 1), await create("b", 2)];
  const values = [
    { ...a, value: 9 },
    { ...b, value: 9, fieldId: "other" },
  ];
  await assert.rejects(api.updatePropertyValues({ groupId, values }), { statusCode: 400 });
  assert.equal((await api.getPropertyValue({ groupId, valueId: a.id })).value, 1);
  const both = await api.updatePropertyValues({ groupId, values: [a, b].map((v) => ({ ...v, value: 9 })) });
  assert.deepEqual(
    both.map(({ value }) => value),
    [9, 9],
  );
});

test("a deleted value stays as a trace, and its thing can have a new one", async (t) => {
  const { api, groupId, fieldId, valueFor, create, search, tick } = await setUp(t);
  const first = await create("p1", 1);
  const deletedAt = tick();
  await api.deletePropertyValue({ groupId, valueId: first.id });
  await assert.rejects(api.deletePropertyValue({ groupId, valueId: first.id }), { statusCode: 404 });
  await assert.rejects(api.updatePropertyValue({ groupId, value: first }), { statusCode: 404 });
  assert.equal((await api.getPropertyValue({ groupId, valueId: first.id })).deleteAt, deletedAt);
  const second = await api.upsertPropertyValue({ value: valueFor("p1", 2) });
  assert.notEqual(second.id, first.id);
  assert.deepEqual(await search(), [second]);
  assert.equal((await search({ includeDeleted: true })).length, 2);
  assert.deepEqual(targets(await search({ sinceUpdateAt: deletedAt - 1 })), "p1 p1");

  await create("p2", 3);
  await api.deletePropertyValuesForTarget({ groupId, targetType: "user", targetId: "p2" });
  assert.equal(targets(await search()), "p1 p2", "another kind of thing");
  await api.deletePropertyValuesForTarget({ groupId, targetType: "post", targetId: "p2" });
  assert.equal(targets(await search()), "p1");
  await api.deletePropertyValuesForField({ groupId, fieldId });
  assert.deepEqual(await search(), []);
});

test("a deleted field takes its values along and takes no new ones", async (t) => {
  const { api, groupId, fieldId, create, createField, valueFor, search } = await setUp(t);
  await create("p1", 1);
  const other = await createField({ name: "other" });
  await api.createPropertyValue({ value: { ...valueFor("p1", 2), fieldId: other.id } });
  await api.deletePropertyField({ groupId, fieldId });
  assert.deepEqual(
    (await search()).map(({ value }) => value),
    [2],
  );
  await assert.rejects(create("p2", 1), { statusCode: 404 });
});

test("values are found by thing, field and content, page by page", async (t) => {
  const { create, search, fieldId } = await setUp(t);
  await create("text", "a");
  await create("list", ["a", 1, true, null, { k: "v" }]);
  await create("number", 1);
  await create("truth", true);
  assert.equal(targets(await search({ value: "a" })), "text list");
  assert.equal(targets(await search({ value: 1 })), "list number");
  assert.equal(targets(await search({ value: true })), "list truth");
  assert.equal(targets(await search({ value: null })), "list");
  assert.equal(targets(await search({ value: { k: "v" } })), "list");
  assert.equal(targets(await search({ value: "1" })), "");
  assert.equal(targets(await search({ targetIds: ["text", "truth"] })), "text truth");
  assert.equal(targets(await search({ fieldId })), "text list number truth");
  assert.equal(targets(await search({ fieldId: "other" })), "");
  assert.equal(targets(await search({ targetType: "user" })), "");
  const page = await search({ perPage: 3 });
  assert.equal(targets(page), "text list number");
  const last = page.at(-1);
  const cursor = { propertyValueId: last?.id, createAt: last?.createAt };
  assert.equal(targets(await search({ perPage: 3, cursor })), "truth");
  await assert.rejects(search({ perPage: -1 }), { statusCode: 400 });
  await assert.rejects(search({ cursor: { ...cursor, updateAt: 1 } }), { statusCode: 400 });
});

test("only an owner acting in one of its scopes writes values of a field that has owners", async (t) => {
  const plugin = "com.example.plugin";
  const owners = [
    { id: plugin, type: "plugin", scopes: ["entra", "okta"] },
    { id: "com.example.free", type: "plugin", scopes: [] },
    { id: "com.example.service", type: "service", scopes: [] },
  ];
  const { api, emulator, groupId, fieldId, valueFor, search } = await setUp(t, { attrs: { owners } });
  const value = valueFor("u1", "x");
  const refused = { statusCode: 403 };
  const options = { actingAsScope: "entra" };
  await assert.rejects(api.upsertPropertyValue({ value }), refused);
  await assert.rejects(api.upsertPropertyValueWithOptions({ value, options: { actingAsScope: "ldap" } }), refused);
  await assert.rejects(api.createPropertyValue({ value }), refused);
  const { id: valueId } = await api.upsertPropertyValueWithOptions({ value, options });
  await assert.rejects(api.deletePropertyValue({ groupId, valueId }), refused);
  await assert.rejects(api.deletePropertyValuesForField({ groupId, fieldId }), refused);
  const target = { groupId, targetType: "post", targetId: "u1" };
  await assert.rejects(api.deletePropertyValuesForTarget(target), refused);
  for (const id of ["com.example.service", "com.example.stranger"]) {
    const stranger = createPluginApi(emulator, id);
    await assert.rejects(stranger.upsertPropertyValuesWithOptions({ values: [value], options }), refused, id);
  }
  await createPluginApi(emulator, "com.example.free").upsertPropertyValue({ value });
  await api.deletePropertyValueWithOptions({ groupId, valueId, options });
  assert.deepEqual(await search(), []);
  await api.upsertPropertyValuesWithOptions({ values: [value], options });
  await api.deletePropertyValuesForTargetWithOptions({ ...target, options });
  assert.deepEqual(await search(), []);
  await api.upsertPropertyValuesWithOptions({ values: [value], options });
  await api.deletePropertyValuesForFieldWithOptions({ groupId, fieldId, options });
  assert.deepEqual(await search(), []);
});

test("values of a protected field are the maker's", async (t) => {
  const { emulator, api, valueFor } = await setUp(t, { protected: true });
  const value = valueFor("u1", "x");
  await assert.rejects(createPluginApi(emulator, "com.example.other").upsertPropertyValue({ value }), {
    statusCode: 403,
  });
  assert.equal((await api.upsertPropertyValue({ value })).value, "x");
});
