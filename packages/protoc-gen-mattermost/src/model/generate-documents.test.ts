import assert from "node:assert/strict";
import { test } from "node:test";
import { contractOf } from "../../test/contract-of.ts";
import type { Facts, GoField, GoStruct } from "../facts/facts.ts";
import { createModules } from "../output/modules.ts";
import { generateDocuments } from "./generate-documents.ts";

const json = '(mattermost.pluginoptions.v1.json) = "Settings"';

function factsOf(structs: readonly GoStruct[], more: Partial<Facts> = {}): Facts {
  return {
    source: { server_public: "v0.0.0" },
    hooks: [],
    api: [],
    driver: [],
    response_writer: [],
    structs,
    named: [],
    enums: [],
    custom: [],
    interfaces: [],
    registered: [],
    ...more,
  };
}

const go = (name: string, type: string, tag?: string): GoField => ({
  name,
  type,
  gob: "string",
  ...(tag === undefined ? {} : { json: tag }),
});

/** The declarations that come out for a contract with one document, without comments. */
function declared(facts: Facts | undefined, contract: Awaited<ReturnType<typeof contractOf>>): string {
  const modules = createModules();
  const values = modules.module("model/values.ts");
  for (const name of ["JsonObject", "DynamicValue"]) values.exportType(name);
  generateDocuments(modules, contract, facts);
  let text = "";
  modules.write((path, content) => {
    if (path === "model/documents.ts") text = content;
  });
  return text.replace(/\/\*\*[\s\S]*?\*\/\n|^\/\/.*\n|^import.*\n/gm, "").trim();
}

test("a document has the keys and types of Go's JSON", async (t) => {
  const contract = await contractOf(t, `message A { bytes settings_json = 1 [${json}]; }`);
  const settings = [
    go("Name", "string"),
    go("Size", "*int", "size"),
    go("On", "*bool", "on,omitempty"),
    go("Tags", "[]string", "tags"),
    go("Extra", "[]string", "extra,omitempty"),
    go("Hash", "[]byte", "hash"),
    go("ByName", "map[string]*model.Part", "by-name"),
    go("Part", "model.Part", "part"),
    go("Next", "*model.Settings", "next"),
    go("Raw", "json.RawMessage", "raw"),
    go("Any", "map[string]any", "any"),
    go("At", "time.Time", "at"),
    go("Count", "int64", "count,string"),
    go("Color", "model.Color", "color"),
    go("Words", "model.StringArray", "words"),
    go("Hidden", "string", "-"),
    go("Call", "func()", "call"),
    { ...go("Base", "model.Base"), embedded: true },
  ];
  const facts = factsOf(
    [
      { type: "model.Settings", fields: settings },
      { type: "model.Part", fields: [go("ID", "string", "id")] },
      { type: "model.Base", fields: [go("Flat", "bool", "flat")] },
    ],
    {
      named: [
        { type: "model.Color", underlying: "string", gob: "string" },
        { type: "model.StringArray", underlying: "[]string", gob: "slice(string)" },
      ],
      enums: [{ type: "model.Color", values: [{ name: "Red", value: "red" }] }],
    },
  );
  assert.equal(
    declared(facts, contract),
    `export interface Settings {
  Name: string;
  size: number;
  on?: boolean | undefined;
  tags: string[] | null;
  extra?: string[] | undefined;
  hash: string;
  "by-name": Record<string, Part> | null;
  part: Part;
  next: Settings | null;
  raw: DynamicValue;
  any: Record<string, DynamicValue> | null;
  at: string;
  count: string;
  color: "red" | (string & {});
  words: string[] | null;
  flat: boolean;
}

export interface Part {
  id: string;
}`,
  );
});

test("a type inside of a document does not take the name of a message or of another package's type", async (t) => {
  const contract = await contractOf(
    t,
    `message Part { string id = 1; }
    message A {
      bytes a_json = 1 [${json}, (mattermost.pluginoptions.v1.go_type) = "saml.Info"];
    }`,
  );
  const facts = factsOf([
    { type: "saml.Info", fields: [go("A", "model.Part"), go("B", "saml.Part")] },
    { type: "model.Part", fields: [] },
    { type: "saml.Part", fields: [] },
  ]);
  assert.equal(
    declared(facts, contract),
    "export interface Settings {\n  A: PartJson;\n  B: SamlPart;\n}\n\nexport interface PartJson {\n}\n\nexport interface SamlPart {\n}",
  );
});

test("without facts a document is any object", async (t) => {
  const contract = await contractOf(t, `message A { bytes settings_json = 1 [${json}]; }`);
  assert.equal(declared(undefined, contract), "export type Settings = JsonObject;");
});

test("facts that lack a type are refused", async (t) => {
  const contract = await contractOf(t, `message A { bytes settings_json = 1 [${json}]; }`);
  assert.throws(() => declared(factsOf([]), contract), /do not describe model\.Settings, the type of a JSON document/);
  const facts = factsOf([{ type: "model.Settings", fields: [go("A", "model.Odd")] }]);
  assert.throws(() => declared(facts, contract), /do not describe model\.Odd, which is in a JSON document/);
});
