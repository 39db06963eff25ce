import assert from "node:assert/strict";
import { test } from "node:test";
import { parseManifest } from "@mattermost-plugin/manifest";
import { z } from "zod";
import type { JsonSchema } from "./json-schema.ts";
import { settingsFromSchema } from "./settings-from-schema.ts";

function derive(schema: z.ZodType) {
  const derived = settingsFromSchema(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema);
  const manifest = { id: "com.example.x", name: "X", settings_schema: derived.settings };
  const parsed = parseManifest(JSON.stringify(manifest), "plugin.json");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return derived;
}

test("each kind of field has its type, its title and its default", () => {
  const { settings, notes } = derive(
    z.object({
      bannedWords: z.string().default("").describe("Words separated by commas."),
      max_length: z.number().int().default(10),
      enabled: z.boolean().default(true),
      mode: z.enum(["allow", "warn"]).default("warn"),
      level: z.union([z.literal("low"), z.literal("high")]),
      siteURL: z.url().meta({ title: "Address", setting: { placeholder: "https://..." } }),
      notes: z
        .string()
        .optional()
        .meta({ setting: { type: "longtext" } }),
      apiKey: z
        .string()
        .nullable()
        .meta({ setting: { secret: true } }),
    }),
  );
  assert.deepEqual(notes, []);
  const options = (...values: string[]) => values.map((value) => ({ display_name: value, value }));
  assert.deepEqual(settings.settings, [
    {
      key: "bannedWords",
      display_name: "Banned words",
      type: "text",
      help_text: "Words separated by commas.",
      default: "",
    },
    { key: "max_length", display_name: "Max length", type: "number", default: 10 },
    { key: "enabled", display_name: "Enabled", type: "bool", default: true },
    { key: "mode", display_name: "Mode", type: "dropdown", options: options("allow", "warn"), default: "warn" },
    { key: "level", display_name: "Level", type: "dropdown", options: options("low", "high") },
    { key: "siteURL", display_name: "Address", type: "text", placeholder: "https://..." },
    { key: "notes", display_name: "Notes", type: "longtext" },
    { key: "apiKey", display_name: "Api key", type: "text", secret: true },
  ]);
});

test("fields are found through wrappers, and have the type of what admins enter", () => {
  const { settings } = derive(
    z
      .object({
        words: z.string().transform((text) => text.split(",")),
        count: z.coerce.number().default(3),
        on: z.stringbool(),
      })
      .and(z.object({ more: z.boolean() })),
  );
  const types = Object.fromEntries((settings.settings ?? []).map(({ key, type }) => [key, type]));
  assert.deepEqual(types, { words: "text", count: "number", on: "text", more: "bool" });
});

test("what the System Console has no field for is left out, and said", () => {
  const { settings, notes } = derive(
    z.object({
      list: z.array(z.string()),
      object: z.object({}),
      both: z.union([z.string(), z.number()]),
      ok: z.boolean(),
    }),
  );
  assert.deepEqual(
    settings.settings?.map(({ key }) => key),
    ["ok"],
  );
  assert.equal(notes.length, 3);
  assert.match(notes[0] ?? "", /settings\.list is left out .* no field for array/);
  assert.match(notes[2] ?? "", /settings\.both/);
});

test("keys that differ only in case are refused", () => {
  assert.throws(
    () => derive(z.object({ siteUrl: z.string(), siteURL: z.string() })),
    /siteUrl and siteURL differ only in case/,
  );
});

test("a schema without fields has no settings", () => {
  assert.deepEqual(derive(z.record(z.string(), z.string())).settings, { settings: [] });
});
