import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { pinnedImage } from "./contract/contract.ts";
import { createScratchProto, type ProtoEdit, runBuf } from "./contract/scratch-proto.ts";
import { root } from "./run.ts";

/** Runs the check as `npm run breaking` does. */
function runCheck(...args: string[]) {
  const command = ["--import", "tsx", join("scripts", "breaking.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  return { status, text: stdout + stderr };
}

/** Writes a folder with one proto file of another repository. */
async function createOther(t: TestContext, message: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "other-"));
  t.after(() => rm(folder, { recursive: true }));
  const head = 'syntax = "proto3";\npackage mattermost.pluginapi.v1;\noption go_package = "example.com/pluginapiv1";\n';
  await writeFile(join(folder, "bot.proto"), head + message);
  return folder;
}

test("proto/ does not break the pinned contract", () => {
  assert.deepEqual(runCheck(), { status: 0, text: "" });
});

test("--against names another contract", async (t) => {
  const older = await createOther(t, "message GetBotRequest { string bot_user_id = 1; }");
  assert.deepEqual(runCheck("--against", older), { status: 0, text: "" });
  const other = await createOther(t, "message GetBotRequest { string bot_user_id = 7; }");
  const { status, text } = runCheck("--against", other);
  assert.notEqual(status, 0);
  assert.match(text, /"7" with name "bot_user_id" on message "GetBotRequest"/);
});

const breaks: [name: string, edit: ProtoEdit, finding: RegExp][] = [
  [
    "a renumbered field",
    { file: "api_bot.proto", from: "bool include_deleted = 2;", to: "bool include_deleted = 3;" },
    /"2" with name "include_deleted" on message "GetBotRequest" was deleted/,
  ],
  [
    "a renumbered field with a free number in the reserve",
    { file: "api_bot.proto", from: "bool include_deleted = 2;", to: "bool include_deleted = 1000;" },
    /"2" with name "include_deleted" on message "GetBotRequest" was deleted/,
  ],
  [
    "a retyped field",
    { file: "api_bot.proto", from: "bool include_deleted = 2;", to: "string include_deleted = 2;" },
    /"include_deleted" on message "GetBotRequest" changed type from "bool" to "string"/,
  ],
  [
    "a retyped message field",
    { file: "api_bot.proto", from: "BotPatch bot_patch = 2;", to: "Bot bot_patch = 2;" },
    /"bot_patch" on message "PatchBotRequest" changed type from "mattermost\.pluginapi\.v1\.BotPatch"/,
  ],
  [
    "a renamed field",
    { file: "api_bot.proto", from: "bool include_deleted = 2;", to: "bool with_deleted = 2;" },
    /"2" on message "GetBotRequest" changed name from "include_deleted" to "with_deleted"/,
  ],
  [
    "a removed field",
    { file: "api_bot.proto", from: "bool include_deleted = 2;", to: "" },
    /"2" with name "include_deleted" on message "GetBotRequest" was deleted/,
  ],
  [
    "a removed and reserved field",
    { file: "api_bot.proto", from: "bool include_deleted = 2;", to: 'reserved 2;\n  reserved "include_deleted";' },
    /"2" with name "include_deleted" on message "GetBotRequest" was deleted/,
  ],
  [
    "a list that becomes a single value",
    { file: "api_group.proto", from: "repeated string user_ids = 2;", to: "string user_ids = 2;" },
    /"user_ids" on message "UpsertGroupMembersRequest" changed cardinality/,
  ],
  [
    "a field that loses its presence",
    { file: "bot.proto", from: /optional string username\b/, to: "string username" },
    /"username" on message "BotPatch" changed cardinality/,
  ],
  [
    "a map with another value type",
    { file: "api_channel.proto", from: "map<string, string> notifications", to: "map<string, int64> notifications" },
    /"value" on message "NotificationsEntry" changed type from "string" to "int64"/,
  ],
  ["a removed message", { file: "common.proto", from: "message Empty {}", to: "" }, /message "Empty" was deleted/],
  [
    "a renumbered enum value",
    { file: "team.proto", from: "TEAM_TYPE_INVITE = 2", to: "TEAM_TYPE_INVITE = 3" },
    /enum value "2"[^\n]*"TeamType"/,
  ],
  [
    "a removed rpc",
    { file: "api.proto", from: /rpc KVGet\([^}]*\}/, to: "" },
    /RPC "KVGet" on service "PluginAPI" was deleted/,
  ],
  [
    "a unary rpc that streams",
    { file: "api.proto", from: "returns (KVGetResponse)", to: "returns (stream KVGetResponse)" },
    /"KVGet" on service "PluginAPI" changed from server unary to server streaming/,
  ],
  [
    "a stream that becomes unary",
    { file: "hooks.proto", from: "rpc ServeHTTP(stream ", to: "rpc ServeHTTP(" },
    /"ServeHTTP" on service "PluginHooks" changed from client streaming to client unary/,
  ],
  [
    "an rpc with another response",
    { file: "api.proto", from: "returns (KVGetResponse)", to: "returns (KVListResponse)" },
    /"KVGet" on service "PluginAPI" changed response type/,
  ],
];
for (const [name, edit, finding] of breaks) {
  test(`${name} is a break`, async (t) => {
    const { status, text } = runBuf("breaking", await createScratchProto(t, edit), "--against", pinnedImage);
    assert.notEqual(status, 0);
    assert.match(text, finding);
  });
}
