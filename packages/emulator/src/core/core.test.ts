import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { appError, appErrorText } from "./app-error.ts";
import { openDatabase } from "./database.ts";
import { isId, newId } from "./id.ts";
import { decodeJson, encodeGoJson, encodeJson } from "./json.ts";
import { applySchema } from "./schema.ts";
import { defineTable, deleteRow, findRow, findRows, insertRow, updateRow, upsertRow } from "./table.ts";

interface Thing {
  id: string;
  note: string | undefined;
  count: number;
  active: boolean;
  maybe: boolean | undefined;
  tags: string[];
  data: Uint8Array;
}

const things = defineTable<Thing>({
  name: "things",
  key: ["id"],
  columns: {
    id: "text",
    note: "text?",
    count: "integer",
    active: "boolean",
    maybe: "boolean?",
    tags: "list",
    data: "blob",
  },
  indexes: [["count"]],
});

const anyThing = fc.record<Thing>({
  id: fc.string({ minLength: 1 }),
  note: fc.option(fc.string(), { nil: undefined }),
  count: fc.integer(),
  active: fc.boolean(),
  maybe: fc.option(fc.boolean(), { nil: undefined }),
  tags: fc.array(fc.string()),
  data: fc.uint8Array(),
});

async function tempFile(t: { after(run: () => Promise<void>): void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "emulator-"));
  t.after(() => rm(folder, { recursive: true }));
  return join(folder, "mattermost.db");
}

test("ids have the form of the server's and are never the same", () => {
  const ids = Array.from({ length: 1000 }, newId);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[ybndrfg8ejkmcpqxot1uwisza345h769]{26}$/);
  assert.equal(isId(ids[0] ?? ""), true);
  assert.equal(isId("not an id"), false);
});

test("JSON keeps whole numbers beyond 2^53", () => {
  const value = { big: 9007199254740993n, small: 1, text: "9007199254740993", list: [-9007199254740993n, 1.5] };
  assert.deepEqual(decodeJson(encodeJson(value)), value);
});

test("Go's JSON escapes what HTML could read", () => {
  assert.equal(encodeGoJson(["<a>", "b & c"]), '["\\u003ca\\u003e","b \\u0026 c"]');
});

test("a row comes back as it went in, whatever its texts say", () => {
  const db = openDatabase(":memory:");
  applySchema(db, ":memory:", [things as never]);
  fc.assert(
    fc.property(anyThing, (thing) => {
      upsertRow(db, things, thing);
      const found = findRow(db, things, "WHERE id = ?", thing.id);
      assert.deepEqual(found && { ...found, data: [...found.data] }, { ...thing, data: [...thing.data] });
    }),
  );
  assert.throws(() => insertRow(db, things, findRows(db, things, "LIMIT 1")[0] as Thing), /UNIQUE/);
  db.close();
});

test("a row can be updated and deleted, and a missing one is reported", () => {
  const db = openDatabase(":memory:");
  applySchema(db, ":memory:", [things as never]);
  const thing: Thing = { id: "a'--", note: "n", count: 1, active: true, maybe: true, tags: [], data: new Uint8Array() };
  assert.equal(updateRow(db, things, thing), false);
  insertRow(db, things, thing);
  assert.equal(updateRow(db, things, { ...thing, note: undefined }), true);
  assert.equal(findRow(db, things, "WHERE id = ?", thing.id)?.note, undefined);
  assert.equal(deleteRow(db, things, thing.id), true);
  assert.equal(deleteRow(db, things, thing.id), false);
  db.close();
});

test("a transaction that throws leaves nothing, also from an inner one", () => {
  const db = openDatabase(":memory:");
  applySchema(db, ":memory:", [things as never]);
  const thing: Thing = { id: "a", note: "", count: 1, active: true, maybe: true, tags: [], data: new Uint8Array() };
  assert.throws(
    () =>
      db.transaction(() => {
        insertRow(db, things, thing);
        db.transaction(() => insertRow(db, things, { ...thing, id: "b" }));
        throw new Error("no");
      }),
    /no/,
  );
  assert.deepEqual(findRows(db, things, ""), []);
  db.transaction(() => insertRow(db, things, thing));
  assert.equal(findRows(db, things, "").length, 1);
  db.close();
});

test("a database of an older version gains the columns it lacks and keeps its rows", async (t) => {
  const path = await tempFile(t);
  const old = defineTable<Pick<Thing, "id" | "count">>({
    name: "things",
    key: ["id"],
    columns: { id: "text", count: "integer" },
  });
  const before = openDatabase(path);
  applySchema(before, path, [old as never]);
  insertRow(before, old, { id: "kept", count: 7 });
  before.close();

  const db = openDatabase(path);
  t.after(async () => db.close());
  applySchema(db, path, [things as never]);
  applySchema(db, path, [things as never]);
  const kept = findRow(db, things, "WHERE id = ?", "kept");
  assert.deepEqual(
    { ...kept, data: [], tags: [] },
    {
      id: "kept",
      note: undefined,
      count: 7,
      active: false,
      maybe: undefined,
      tags: [],
      data: [],
    },
  );
});

test("a database of a newer version is refused", async (t) => {
  const path = await tempFile(t);
  const db = openDatabase(path);
  t.after(async () => db.close());
  db.run("PRAGMA user_version = 99");
  assert.throws(() => applySchema(db, path, [things as never]), /schema 99.*Use the version/s);
});

test("an AppError has the English text of its id, with its values, or the id itself", () => {
  const known = appError({
    where: "deleteChannel",
    id: "api.channel.delete_channel.cannot.app_error",
    status: 400,
    params: { Channel: "town-square" },
  });
  assert.equal(known.message, "Unable to delete the default channel town-square.");
  assert.equal(appErrorText(known), "deleteChannel: Unable to delete the default channel town-square., ");
  assert.equal(appError({ where: "x", id: "no.such.id", status: 500 }).message, "no.such.id");
});
