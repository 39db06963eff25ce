import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { contractIn, contractOf } from "../../test/contract-of.ts";
import { root } from "../../test/paths.ts";
import { coverageOf } from "./coverage.ts";
import { type Facts, type GoField, readFacts } from "./facts.ts";
import { notCarried, reasonFor } from "./not-carried.ts";
import { snakeCase } from "./snake-case.ts";

const facts = readFacts(join(root, "proto/facts/server-public.json"));
const contract = await contractIn(join(root, "proto"));
const coverage = coverageOf(contract, facts);

test("every hook, method and field of the Go API is carried, or listed with the reason why not", () => {
  assert.ok(coverage.fields.length > 1900, `only ${coverage.fields.length} fields, parameters and results`);
  const unexplained = coverage.missing.filter((place) => reasonFor(place) === undefined);
  assert.deepEqual(unexplained, []);
});

test("nothing is listed that is carried or that does not exist", () => {
  const used = new Set(coverage.missing.map((place) => reasonFor(place)));
  assert.deepEqual(
    notCarried.filter((entry) => !used.has(entry)),
    [],
  );
});

test("every rpc is a method of Go, with the minimum version that Go names", () => {
  for (const [rpcs, calls] of [
    [contract.api, facts.api],
    [contract.hooks, facts.hooks],
  ] as const) {
    for (const rpc of rpcs) {
      const call = calls.find(({ name }) => name === rpc.goName);
      assert.equal(rpc.minServerVersion, call?.min, rpc.goName);
      const signature = `${rpc.goName}(${(call?.params ?? []).map(({ name, type }) => `${name} ${type}`).join(", ")})`;
      const line = rpc.doc.split("\n").findLast((text) => text.startsWith("Go: `")) ?? "";
      assert.equal(line.replace(/\.\.\.(?=any)/, "[]").slice(5, 5 + signature.length), signature);
    }
  }
});

test("what the go options name exists", () => {
  const structs = new Set(facts.structs.map(({ type }) => type));
  for (const { goStruct, name, fields } of contract.messages) {
    if (goStruct !== undefined) assert.ok(structs.has(goStruct), `${name}: ${goStruct}`);
    for (const { goType, goField, name: field } of fields) {
      const type = goType?.replace(/^\*/, "");
      assert.ok(type === undefined || structs.has(type), `${name}.${field}: ${goType}`);
      assert.notEqual(goField, "", `${name}.${field}`);
    }
  }
  const used = new Set(coverage.fields.flatMap(({ by }) => by.map(({ field }) => field)));
  const unused = contract.messages.flatMap(({ name, fields }) =>
    fields.filter((field) => field.goField !== undefined && !used.has(field)).map((field) => `${name}.${field.name}`),
  );
  assert.deepEqual(unused, [], "their go_field names nothing that exists");
});

test("enum values stand for the texts that Go has", () => {
  const channelType = contract.enums.find(({ name }) => name === "ChannelType");
  const goValues = channelType?.values.filter(({ number }) => number !== 0).map(({ goValue }) => goValue);
  const known = facts.enums.find(({ type }) => type === "model.ChannelType")?.values.map(({ value }) => value);
  assert.deepEqual(goValues?.sort(), known?.map(String).sort());
});

test("a Go name gives the name of a field", () => {
  const names = {
    Id: "id",
    ID: "id",
    UserId: "user_id",
    userID: "user_id",
    IPAddress: "ip_address",
    DNDEndTime: "dnd_end_time",
    SiteURL: "site_url",
    MemberIDs: "member_ids",
    TargetIDs: "target_ids",
    AutoShareDMs: "auto_share_dms",
    SkipSlackParsing: "skip_slack_parsing",
    FileIds: "file_ids",
  };
  for (const [go, proto] of Object.entries(names)) assert.equal(snakeCase(go), proto);
});

/** Facts of one struct, of a method that takes it, and nothing else. */
function factsOf(fields: readonly GoField[], more: Partial<Facts> = {}): Facts {
  return {
    source: { server_public: "v0.0.0" },
    hooks: [],
    api: [],
    driver: [],
    response_writer: [],
    structs: [{ type: "model.Thing", fields }],
    named: [],
    enums: [],
    custom: [],
    interfaces: [],
    registered: [],
    ...more,
  };
}

const lossy: readonly (readonly [what: string, proto: string, field: GoField])[] = [
  ["a field that is missing", "string id = 1;", { name: "Name", type: "string", gob: "string" }],
  ["a number as a text", "string size = 1;", { name: "Size", type: "int64", gob: "int64" }],
  ["a pointer without presence", "string name = 1;", { name: "Name", type: "*string", gob: "*string" }],
  ["a list as one value", "string ids = 1;", { name: "IDs", type: "[]string", gob: "slice(string)" }],
  [
    "a message of another struct",
    "AppError next = 1;",
    { name: "Next", type: "model.Thing", gob: "struct(model.Thing)" },
  ],
  [
    "any values without a twin",
    "google.protobuf.Struct props = 1;",
    { name: "Props", type: "map[string]any", gob: "map(string,interface(any))" },
  ],
];

for (const [what, proto, field] of lossy) {
  test(`${what} is found`, async (t) => {
    const scratch = await contractOf(t, `message AppError { string id = 1; } message Thing { ${proto} }`);
    assert.deepEqual(coverageOf(scratch, factsOf([field])).missing, [`model.Thing.${field.name}`]);
  });
}

test("a method and a struct that nothing carries are found", async (t) => {
  const scratch = await contractOf(t, "message Other { string id = 1; }");
  const top = { type: "struct{}", gob: "struct()", fields: [] };
  const call = {
    name: "GetThing",
    origin: "generated",
    min: "1.0",
    params: [],
    results: [],
    args: top,
    returns: top,
  } as const;
  const field = { name: "Name", type: "string", gob: "string" };
  assert.deepEqual(coverageOf(scratch, factsOf([field], { api: [call] })).missing, ["GetThing", "model.Thing"]);
});

test("a parameter of another kind than its field is found, and one that lies flat is not", async (t) => {
  const scratch = await contractOf(
    t,
    `service PluginAPI { rpc FindThing(FindThingRequest) returns (FindThingResponse); }
    message FindThingRequest {
      string name = 1 [(mattermost.pluginoptions.v1.go_field) = "like.Name"];
      string page = 2;
    }
    message FindThingResponse {}`,
  );
  const params = [
    { name: "like", type: "*model.Thing" },
    { name: "page", type: "int" },
  ];
  const fields = [
    { name: "A", type: "*model.Thing", gob: "*struct(model.Thing)" },
    { name: "B", type: "int", gob: "int64" },
  ];
  const returns = { type: "struct{}", gob: "struct()", fields: [] };
  const args = { type: "plugin.Z_FindThingArgs", gob: "struct(plugin.Z_FindThingArgs)", fields };
  const call = { name: "FindThing", origin: "generated", min: "", params, results: [], args, returns } as const;
  const name = { name: "Name", type: "string", gob: "string" };
  assert.deepEqual(coverageOf(scratch, factsOf([name], { api: [call] })).missing, ["FindThing(page)"]);
});
