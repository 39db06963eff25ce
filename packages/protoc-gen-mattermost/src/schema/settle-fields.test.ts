import assert from "node:assert/strict";
import { test } from "node:test";
import { contractOf } from "../../test/contract-of.ts";
import type { Field } from "./contract.ts";

const option = (name: string, value: string) => `(mattermost.pluginoptions.v1.${name}) = "${value}"`;
const replaces = (name: string) => `[${option("replaces", name)}]`;
const twinOf = (name: string) => `[${option("exact_twin_of", name)}]`;

function brief({ modelName, name, standsFor, presence }: Field): string {
  const others = standsFor.length === 0 ? "" : ` for ${standsFor.join(" and ")}`;
  return `${modelName}: ${name}${others}${presence ? " absent" : ""}`;
}

test("a field that replaces another one has its place and its name in the model", async (t) => {
  const contract = await contractOf(
    t,
    `message Thing {
      string first = 1;
      string old = 2;
      bytes old_json = 3 [${option("json", "DynamicValue")}];
      string last = 4;
      repeated string new_list = 1000 ${replaces("old")};
      bool new_flag = 1001 ${replaces("old_json")};
    }`,
  );
  assert.deepEqual(contract.messages[0]?.fields.map(brief), [
    "first: first",
    "old: new_list for old",
    "old: new_flag for old_json",
    "last: last",
  ]);
});

test("a field that retires others keeps its name and has the place of the first of them", async (t) => {
  const contract = await contractOf(
    t,
    `message Page { int64 number = 1; }
    message Thing {
      bool page_number = 1;
      string last = 2;
      bool page_size = 3;
      optional Page page = 1000 [${option("retires", "page_number")}, ${option("retires", "page_size")}];
    }`,
  );
  assert.deepEqual(contract.messages[1]?.fields.map(brief), [
    "page: page for page_number and page_size absent",
    "last: last",
  ]);
});

test("a twin is a part of its field", async (t) => {
  const contract = await contractOf(
    t,
    `message Thing {
      google.protobuf.Struct object = 1;
      bytes object_json = 11 ${twinOf("object")};
      google.protobuf.Struct any = 2;
      bytes any_json = 12 [${option("exact_twin_of", "any")}, ${option("json", "DynamicValue")}];
      google.protobuf.Value value = 3;
      bytes value_json = 13 ${twinOf("value")};
      int32 size = 4;
      int64 size_exact = 14 ${twinOf("size")};
      int32 page = 5;
      optional int64 page_exact = 15 ${twinOf("page")};
      google.protobuf.Int32Value limit = 6;
      google.protobuf.Int64Value limit_exact = 16 ${twinOf("limit")};
      string name = 7;
      optional string name_exact = 17 ${twinOf("name")};
    }`,
  );
  const fields = contract.messages[0]?.fields ?? [];
  assert.deepEqual(
    fields.map(({ modelName, presence, twin }) => [modelName, presence, twin]),
    [
      ["object", true, { name: "object_json", number: 11, kind: "json", anyValue: false }],
      ["any", true, { name: "any_json", number: 12, kind: "json", anyValue: true }],
      ["value", true, { name: "value_json", number: 13, kind: "json", anyValue: true }],
      ["size", false, { name: "size_exact", number: 14, kind: "wide", zero: false }],
      ["page", true, { name: "page_exact", number: 15, kind: "wide", zero: true }],
      ["limit", true, { name: "limit_exact", number: 16, kind: "wideWrapper" }],
      ["name", true, { name: "name_exact", number: 17, kind: "zero" }],
    ],
  );
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  ["replaces what is not there", `string a = 1 ${replaces("b")};`, /Thing\.a: there is no other field b here/],
  ["replaces itself", `string a = 1 ${replaces("a")};`, /Thing\.a: there is no other field a here/],
  [
    "replaces what another field replaces",
    `string a = 1; string b = 2 ${replaces("a")}; string c = 3 ${replaces("a")};`,
    /Thing\.c: there is no other field a here/,
  ],
  ["is the twin of what is not there", `int64 a = 1 ${twinOf("b")};`, /Thing\.a: there is no other field b here/],
  [
    "is a second twin",
    `int32 a = 1; int64 b = 2 ${twinOf("a")}; int64 c = 3 ${twinOf("a")};`,
    /Thing\.c: a has the twin b already/,
  ],
  [
    "is the twin of another kind of field",
    `string a = 1; bytes b = 2 ${twinOf("a")};`,
    /Thing\.b: the option exact_twin_of has no meaning for these two types \(string bytes\)/,
  ],
  [
    "is the twin of a list",
    `repeated string a = 1; bytes b = 2 ${twinOf("a")};`,
    /Thing\.b: the option exact_twin_of has no meaning for these two types \(list bytes\)/,
  ],
];

for (const [what, fields, message] of refused) {
  test(`a field that ${what} is refused with its place`, async (t) => {
    await assert.rejects(contractOf(t, `message Thing { ${fields} }`), { message });
  });
}
