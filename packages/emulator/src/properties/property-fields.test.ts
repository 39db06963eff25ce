import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { PropertyField, PropertyFieldInit } from "@mattermost-plugin/gen";
import { createPluginApi, createTestEmulator } from "../../test/support/test-emulator.ts";

async function setUp(t: TestContext) {
  let now = 1000;
  const { api, emulator } = createTestEmulator(t, { clock: () => now });
  const { id: groupId } = await api.registerPropertyGroup({ name: "tickets" });
  const create = (field: PropertyFieldInit): Promise<PropertyField> => {
    now++;
    return api.createPropertyField({ field: { groupId, type: "text", ...field } });
  };
  const tick = (): number => ++now;
  return { api, emulator, groupId, create, tick };
}

test("a group is made once, and found by its name", async (t) => {
  const { api, groupId } = await setUp(t);
  assert.deepEqual(
    await api.registerPropertyGroup({ name: "tickets" }),
    await api.getPropertyGroup({ name: "tickets" }),
  );
  assert.equal((await api.getPropertyGroup({ name: "tickets" })).id, groupId);
  assert.notEqual((await api.registerPropertyGroup({ name: "other" })).id, groupId);
  await assert.rejects(api.getPropertyGroup({ name: "nosuch" }), { statusCode: 404 });
  await assert.rejects(api.registerPropertyGroup({ name: "" }), { statusCode: 400 });
  for (const method of [api.registerPropertyGroup, api.getPropertyGroup]) {
    await assert.rejects(method({ name: "custom_profile_attributes" }), /deprecated/);
    await assert.rejects(method({ name: "access_control" }), /licence/);
  }
});

test("a field is made, read, changed and deleted, and then only its id finds it", async (t) => {
  const { api, groupId, create, tick } = await setUp(t);
  const options = [{ name: "open" }, { id: "mine", name: "closed" }];
  const field = await create({ name: "status", type: "select", attrs: { options, big: 2n ** 60n }, createdBy: "me" });
  assert.equal(field.createAt, field.updateAt);
  const kept = field.attrs?.options as { id: string; name: string }[];
  assert.match(kept[0]?.id ?? "", /^\w{26}$/);
  assert.equal(kept[1]?.id, "mine");
  assert.equal(field.attrs?.big, 2n ** 60n);
  const call = { groupId, fieldId: field.id };
  assert.deepEqual(await api.getPropertyField(call), field);
  assert.deepEqual(await api.getPropertyFieldByName({ groupId, targetId: "", name: "status" }), field);
  assert.deepEqual(await api.getPropertyFields({ groupId, ids: [field.id] }), [field]);

  const now = tick();
  const given = { ...field, name: "state", createAt: 5, deleteAt: 5, createdBy: "you", updatedBy: "you" };
  const changed = await api.updatePropertyField({ groupId, field: given });
  assert.deepEqual(changed, { ...field, name: "state", updateAt: now, updatedBy: "you" });

  const deletedAt = tick();
  await api.deletePropertyField(call);
  assert.equal((await api.getPropertyField(call)).deleteAt, deletedAt);
  await assert.rejects(api.getPropertyFieldByName({ groupId, targetId: "", name: "state" }), { statusCode: 404 });
  await assert.rejects(api.deletePropertyField(call), { statusCode: 404 });
  await assert.rejects(api.updatePropertyField({ groupId, field: changed }), { statusCode: 404 });
});

test("a group sees its own fields only", async (t) => {
  const { api, groupId, create } = await setUp(t);
  const field = await create({ name: "status" });
  const other = await api.registerPropertyGroup({ name: "other" });
  await assert.rejects(api.getPropertyField({ groupId: other.id, fieldId: field.id }), { statusCode: 404 });
  await assert.rejects(api.getPropertyFields({ groupId: other.id, ids: [field.id] }), { statusCode: 400 });
  await assert.rejects(api.deletePropertyField({ groupId: other.id, fieldId: field.id }), { statusCode: 404 });
  await assert.rejects(api.updatePropertyField({ groupId: other.id, field }), { statusCode: 404 });
  assert.equal(await api.countPropertyFields({ groupId: other.id, includeDeleted: true }), 0);
  assert.equal(await api.countPropertyFields({ groupId, includeDeleted: true }), 1);
});

test("a name is taken once for each target, and free again when its field is deleted", async (t) => {
  const { api, groupId, create } = await setUp(t);
  const first = await create({ name: "status", targetType: "channel", targetId: "one" });
  await create({ name: "status", targetType: "channel", targetId: "two" });
  await create({ name: "status", targetType: "channel", targetId: "one", objectType: "post" });
  const again = { name: "status", targetType: "channel", targetId: "one" };
  await assert.rejects(create(again), { statusCode: 409, id: "emulator.property.conflict.app_error" });
  const other = await create({ ...again, name: "other" });
  await assert.rejects(api.updatePropertyField({ groupId, field: { ...other, name: "status" } }), { statusCode: 409 });
  const target = { groupId, targetType: "channel", targetId: "one" };
  assert.equal(await api.countPropertyFieldsForTarget({ ...target, includeDeleted: false }), 3);
  await api.deletePropertyField({ groupId, fieldId: first.id });
  await create(again);
  assert.equal(await api.countPropertyFieldsForTarget({ ...target, includeDeleted: false }), 3);
  assert.equal(await api.countPropertyFieldsForTarget({ ...target, includeDeleted: true }), 4);
});

test("what can't be stored is refused, and of several changes none is kept", async (t) => {
  const { api, groupId, create } = await setUp(t);
  for (const field of [
    { name: "" },
    { name: "x".repeat(256) },
    { name: "a", type: "colour" },
    { name: "a", targetId: "x".repeat(256) },
    { name: "a", objectType: "ship" },
    { name: "a", permissionValues: "anybody" },
    { name: "a", groupId: "nosuch" },
    { name: "a", id: "short" },
  ]) {
    await assert.rejects(create(field), { statusCode: 400 }, JSON.stringify(field).slice(0, 60));
  }
  const [a, b] = [await create({ name: "a" }), await create({ name: "ü".repeat(255) })];
  const fields = [
    { ...a, name: "changed" },
    { ...b, type: "colour" },
  ];
  await assert.rejects(api.updatePropertyFields({ groupId, fields }), { statusCode: 400 });
  assert.equal((await api.getPropertyField({ groupId, fieldId: a.id })).name, "a");
  const swapped = await api.updatePropertyFields({
    groupId,
    fields: [
      { ...a, name: "c" },
      { ...b, name: "a" },
    ],
  });
  assert.deepEqual(
    swapped.map(({ name }) => name),
    ["c", "a"],
  );
});

test("pages go on after the cursor, in the order of making or of changes", async (t) => {
  const { api, groupId, create, tick } = await setUp(t);
  const made: PropertyField[] = [];
  for (const name of ["a", "b", "c", "d", "e"]) made.push(await create({ name }));
  const names = (fields: readonly PropertyField[]): string => fields.map(({ name }) => name).join("");
  const search = (opts: object) => api.searchPropertyFields({ groupId, opts: { perPage: 2, ...opts } });
  let seen = "";
  for (let page = await search({}); page.length > 0; ) {
    seen += names(page);
    const last = page.at(-1) as PropertyField;
    page = await search({ cursor: { propertyFieldId: last.id, createAt: last.createAt } });
  }
  assert.equal(seen, "abcde");

  const since = made[4]?.updateAt ?? 0;
  tick();
  await api.updatePropertyField({ groupId, field: { ...(made[3] as PropertyField), type: "date" } });
  tick();
  await api.deletePropertyField({ groupId, fieldId: made[0]?.id ?? "" });
  const changes = await search({ sinceUpdateAt: since });
  assert.equal(names(changes), "da", "the deleted one is among the changes");
  const first = changes[0] as PropertyField;
  const next = { sinceUpdateAt: since, cursor: { propertyFieldId: first.id, updateAt: first.updateAt } };
  assert.equal(names(await search(next)), "a");
  assert.equal(names(await search({ perPage: 9 })), "bcde");
  assert.equal(names(await search({ perPage: 9, includeDeleted: true })), "abcde");

  for (const opts of [
    { perPage: 0 },
    { cursor: { propertyFieldId: first.id } },
    { cursor: { propertyFieldId: "short", createAt: 1 } },
    { cursor: { propertyFieldId: first.id, updateAt: 1 } },
    { cursor: { propertyFieldId: first.id, createAt: 1, updateAt: 1 } },
    { sinceUpdateAt: 1, cursor: { propertyFieldId: first.id, createAt: 1 } },
    { objectType: "post", objectTypes: ["user"] },
    { objectTypes: ["ship"] },
    { channelId: "c" },
    { teamId: "t", targetType: "team" },
  ]) {
    await assert.rejects(search(opts), { statusCode: 400 }, JSON.stringify(opts));
  }
});

test("fields made in the same millisecond are neither lost nor listed twice", async (t) => {
  const { api } = createTestEmulator(t, { clock: () => 7 });
  const { id: groupId } = await api.registerPropertyGroup({ name: "g" });
  for (let i = 0; i < 7; i++) await api.createPropertyField({ field: { groupId, name: `f${i}`, type: "text" } });
  const seen: string[] = [];
  let cursor: { propertyFieldId: string; createAt: number } | undefined;
  for (;;) {
    const page = await api.searchPropertyFields({ groupId, opts: { perPage: 3, cursor } });
    const last = page.at(-1);
    if (!last) break;
    seen.push(...page.map(({ name }) => name));
    cursor = { propertyFieldId: last.id, createAt: last.createAt };
  }
  assert.deepEqual(seen.sort(), ["f0", "f1", "f2", "f3", "f4", "f5", "f6"]);
});

test("fields are found by what they are for", async (t) => {
  const { api, groupId, create } = await setUp(t);
  await create({ name: "system", objectType: "post", targetType: "system" });
  await create({ name: "team", objectType: "post", targetType: "team", targetId: "t1" });
  await create({ name: "channel", objectType: "channel", targetType: "channel", targetId: "c1" });
  await create({ name: "elsewhere", objectType: "user", targetType: "channel", targetId: "c2" });
  const search = async (opts: object): Promise<string> => {
    const found = await api.searchPropertyFields({ groupId, opts: { perPage: 9, ...opts } });
    return found.map(({ name }) => name).join(" ");
  };
  assert.equal(await search({ objectType: "post" }), "system team");
  assert.equal(await search({ objectTypes: ["channel", "user"] }), "channel elsewhere");
  assert.equal(await search({ targetType: "channel" }), "channel elsewhere");
  assert.equal(await search({ targetIds: ["t1", "c2"] }), "team elsewhere");
  assert.equal(await search({ teamId: "t1" }), "system team");
  assert.equal(await search({ teamId: "t1", channelId: "c1" }), "system team channel");
  assert.equal(await search({ teamId: "t2", channelId: "c1", objectType: "channel" }), "channel");
});

test("a linked field follows its template", async (t) => {
  const { api, groupId, create } = await setUp(t);
  const options = [{ id: "a", name: "A" }];
  const template = await create({ name: "t", type: "select", objectType: "template", attrs: { options } });
  const plain = await create({ name: "plain", objectType: "post" });
  const linkedFieldId = template.id;
  const linked = await create({ name: "l", objectType: "post", attrs: { order: 1 }, linkedFieldId });
  assert.deepEqual([linked.type, linked.attrs], ["select", { order: 1, options }]);
  await assert.rejects(create({ name: "x", linkedFieldId: plain.id }), /no template/);
  await assert.rejects(create({ name: "x", linkedFieldId: linked.id }), { statusCode: 400 });
  await assert.rejects(create({ name: "x", linkedFieldId: "nosuch" }), { statusCode: 404 });
  await assert.rejects(api.updatePropertyField({ groupId, field: { ...linked, type: "text" } }), { statusCode: 400 });
  await assert.rejects(api.updatePropertyField({ groupId, field: { ...plain, linkedFieldId } }), { statusCode: 400 });
  await assert.rejects(api.deletePropertyField({ groupId, fieldId: template.id }), { statusCode: 409 });
  assert.equal((await api.searchPropertyFields({ groupId, opts: { perPage: 9, linkedFieldId } })).length, 1);

  const more = [...options, { id: "b", name: "B" }];
  await api.updatePropertyField({ groupId, field: { ...template, type: "multiselect", attrs: { options: more } } });
  const followed = await api.getPropertyField({ groupId, fieldId: linked.id });
  assert.deepEqual([followed.type, followed.attrs], ["multiselect", { order: 1, options: more }]);

  const free = await api.updatePropertyField({ groupId, field: { ...followed, type: "text", linkedFieldId: "" } });
  assert.deepEqual([free.type, free.linkedFieldId], ["text", undefined]);
  await api.deletePropertyField({ groupId, fieldId: template.id });
  await assert.rejects(create({ name: "x", linkedFieldId }), { statusCode: 404 });
});

test("a protected field is changed by the plugin that made it, one with owners by these", async (t) => {
  const { api, emulator, groupId, create } = await setUp(t);
  const other = createPluginApi(emulator, "com.example.other");
  const guarded = await create({ name: "p", protected: true });
  const refused = { statusCode: 403, id: "emulator.property.forbidden.app_error" };
  await assert.rejects(other.updatePropertyField({ groupId, field: { ...guarded, protected: false } }), refused);
  await assert.rejects(other.deletePropertyField({ groupId, fieldId: guarded.id }), refused);
  assert.equal((await api.updatePropertyField({ groupId, field: { ...guarded, name: "q" } })).name, "q");

  const owners = [{ id: "com.example.other", type: "plugin", scopes: [] }];
  const owned = await create({ name: "o", protected: true, attrs: { owners } });
  await assert.rejects(api.updatePropertyField({ groupId, field: owned }), refused);
  assert.equal((await other.updatePropertyField({ groupId, field: { ...owned, name: "r" } })).name, "r");
  await other.deletePropertyField({ groupId, fieldId: owned.id });
});
