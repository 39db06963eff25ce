import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import {
  type Contract,
  type ContractField,
  type ContractRpc,
  parseContract,
  pinnedImage,
  readPinnedContract,
} from "./contract.ts";
import { contractDifferences } from "./contract-differences.ts";
import { createContractImage } from "./contract-image.ts";
import { contractOf } from "./contract-of.ts";
import { createScratchProto, type ProtoEdit, runBuf } from "./scratch-proto.ts";

const pinned = readPinnedContract();

/** The contract that the protos of a folder hold, as buf compiles them. */
function compile(folder: string) {
  const { status, output, text } = runBuf("build", folder, "--as-file-descriptor-set", "-o", "-");
  assert.equal(status, 0, text);
  return contractOf(output);
}

test("the tables hold 236 API rpcs and 42 hook rpcs, and every message that these name", () => {
  assert.deepEqual(
    [...pinned.services].map(([name, rpcs]) => [name, rpcs.length]),
    [
      ["PluginAPI", 236],
      ["PluginHooks", 42],
    ],
  );
  for (const { name, request, response } of [...pinned.services.values()].flat()) {
    assert.ok(pinned.messages.has(request) && pinned.messages.has(response), name);
  }
});

test("the committed image is what the tables give, and holds all that they say", async () => {
  assert.deepEqual(await readFile(pinnedImage), Buffer.from(createContractImage(pinned)), "run `npm run baseline`");
  assert.deepEqual(contractOf(await readFile(pinnedImage)), pinned);
});

test("proto/ carries exactly the tables", () => {
  assert.deepEqual(contractDifferences(pinned, compile(".")), []);
});

test("more messages, rpcs, and fields from 1000 on are allowed", async (t) => {
  const folder = await createScratchProto(
    t,
    {
      file: "api_bot.proto",
      from: "message GetBotRequest {",
      to: "message NewRequest {}\n\nmessage NewResponse {}\n\nmessage GetBotRequest {\n  string added = 1000;",
    },
    {
      file: "api.proto",
      from: "service PluginAPI {",
      to: "service PluginAPI {\n  rpc New(NewRequest) returns (NewResponse);\n",
    },
    { file: "team.proto", from: "TEAM_TYPE_INVITE = 2", to: "TEAM_TYPE_ADDED = 1000;\n  TEAM_TYPE_INVITE = 2" },
  );
  assert.deepEqual(contractDifferences(pinned, compile(folder)), []);
});

const additionsBelow1000: [name: string, edit: ProtoEdit, difference: string][] = [
  [
    "a field",
    { file: "api_bot.proto", from: "message GetBotRequest {", to: "message GetBotRequest {\n  string added = 999;" },
    "message GetBotRequest: added = 999 is new and below 1000",
  ],
  [
    "an enum value",
    { file: "team.proto", from: "TEAM_TYPE_INVITE = 2", to: "TEAM_TYPE_ADDED = 3;\n  TEAM_TYPE_INVITE = 2" },
    "enum TeamType: TEAM_TYPE_ADDED = 3 is new and below 1000",
  ],
];
for (const [name, edit, difference] of additionsBelow1000) {
  test(`${name} added below 1000 is found`, async (t) => {
    assert.deepEqual(contractDifferences(pinned, compile(await createScratchProto(t, edit))), [difference]);
  });
}

test("whatever of the tables is not there as it should be is named", () => {
  const image = contractOf(createContractImage(pinned));
  const withMessage = (name: string, fields: readonly ContractField[]) => ({
    ...image,
    messages: new Map(image.messages).set(name, fields),
  });
  const [userId, ...rest] = pinned.messages.get("HasPermissionToRequest") ?? [];
  assert.ok(userId);
  const found = (actual: Contract) => contractDifferences(pinned, actual);
  assert.deepEqual(found(withMessage("HasPermissionToRequest", rest)), [
    "message HasPermissionToRequest: user_id is missing",
  ]);
  assert.deepEqual(found(withMessage("HasPermissionToRequest", [...rest, userId])), []);
  for (const change of [{ number: 1000 }, { type: "bytes" }, { label: "optional" }] as const) {
    const [difference] = found(withMessage("HasPermissionToRequest", [{ ...userId, ...change }, ...rest]));
    assert.match(difference ?? "", /^message HasPermissionToRequest: user_id is .*, not .*"string","label":"implicit"/);
  }
  const messages = new Map(image.messages);
  messages.delete("Empty");
  assert.deepEqual(found({ ...image, messages }), ["message Empty is missing"]);
  assert.deepEqual(found({ ...image, enums: new Map() }), ["enum TeamType is missing", "enum ChannelType is missing"]);
  const [first, ...others] = pinned.services.get("PluginHooks") ?? [];
  assert.ok(first);
  const withHooks = (rpcs: readonly ContractRpc[]) => ({
    ...image,
    services: new Map(image.services).set("PluginHooks", rpcs),
  });
  assert.deepEqual(found(withHooks(others)), [`service PluginHooks: ${first.name} is missing`]);
  for (const change of [{ kind: "server" }, { request: "Empty" }, { response: "Empty" }] as const) {
    assert.equal(found(withHooks([{ ...first, ...change }, ...others])).length, 1);
  }
});

test("a table with a broken header, width, label or kind is refused", () => {
  const messages = "file\tkind\tname\tmember\tnumber\ttype\tlabel\n";
  const rpcs = "file\tservice\trpc\trequest\tresponse\tkind\n";
  assert.throws(() => parseContract("kind\n", rpcs), /messages\.tsv: the first line/);
  assert.throws(() => parseContract(`${messages}a.proto\tmessage\n`, rpcs), /messages\.tsv line 2: not 7 columns/);
  assert.throws(() => parseContract(`${messages}a.proto\tmessage\tA\ta\t1\tstring\tplain\n`, rpcs), /A\.a is neither/);
  assert.throws(
    () => parseContract(messages, `${rpcs}a.proto\tS\tR\tA\tB\tone-way\n`),
    /S\.R has the unknown kind one-way/,
  );
});
