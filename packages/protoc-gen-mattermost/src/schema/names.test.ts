import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { enumText, memberName, messageName, subjectOf } from "./names.ts";

test("a Go name loses its leading capital, and a leading run of capitals is one word", () => {
  const names = {
    CreateUser: "createUser",
    KVGet: "kvGet",
    KVSetWithOptions: "kvSetWithOptions",
    ServeHTTP: "serveHTTP",
    OnSAMLLogin: "onSAMLLogin",
    PluginHTTP: "pluginHTTP",
    GetPluginID: "getPluginID",
    GetLDAPUserAttributes: "getLDAPUserAttributes",
    SetUserStatusTimedDND: "setUserStatusTimedDND",
    CreateOAuthApp: "createOAuthApp",
    OAuthApp: "oAuthApp",
    HTTP: "http",
    HTTPHeader: "httpHeader",
    S3Get: "s3Get",
    X: "x",
  };
  for (const [go, ts] of Object.entries(names)) assert.equal(memberName(go), ts);
});

test("of the names of the contract only KV is a run of capitals, and no two names become one", () => {
  const names = contractNames();
  assert.equal(names.length, 278);
  for (const name of names) {
    const first = name.startsWith("KV") ? "KV" : name.charAt(0);
    assert.equal(memberName(name), first.toLowerCase() + name.slice(first.length));
  }
  assert.equal(new Set(names.map(memberName)).size, names.length);
});

test("an enum value loses the prefix of its enum", () => {
  assert.equal(enumText("CHANNEL_TYPE_OPEN", "channel_type_"), "open");
  assert.equal(enumText("TEAM_TYPE_INVITE_ONLY", "team_type_"), "invite_only");
  assert.equal(enumText("OPEN", undefined), "open");
});

test("a message whose name is that of another's init type is called a head", () => {
  const names = new Set(["ServeHTTPRequest", "ServeHTTPRequestInit", "Reinit", "BotInit"]);
  assert.equal(messageName("ServeHTTPRequestInit", names), "ServeHTTPRequestHead");
  assert.equal(messageName("ServeHTTPRequest", names), "ServeHTTPRequest");
  assert.equal(messageName("BotInit", names), "BotInit");
  assert.equal(messageName("Reinit", names), "Reinit");
});

test("the subject of a file does not depend on which side its messages are of", () => {
  assert.deepEqual(["api_shared_channel", "hooks_shared_channel", "shared_channel"].map(subjectOf), [
    "shared_channel",
    "shared_channel",
    "shared_channel",
  ]);
});

function contractNames(): string[] {
  const table = readFileSync(join(import.meta.dirname, "../../../../proto/baseline/rpcs.tsv"), "utf8");
  return table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[2] ?? "");
}
