import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApiTypes } from "@mattermost-plugin/gen";
import { type GobApiMethod, gobApi } from "@mattermost-plugin/gen/gob";
import { type GobValue, isValueError, type StructValue, writeValue } from "@mattermost-plugin/gob";
import { createSubject, encode, readWith } from "../../test/gob/subject.ts";

const subject = createSubject();

/** What a call sends, as Go reads it. */
function sent<M extends GobApiMethod>(method: M, input: ApiTypes[M]["input"], stream?: number): StructValue {
  const { args } = mapped(method);
  const bytes = encode(gobApi[method].argument(input, stream));
  return { ...(subject.decode(subject.goTypes.byName(args.struct.name), bytes) as StructValue) };
}

/** What a call answers when Go sends these results. */
function answer<M extends GobApiMethod>(method: M, results: StructValue) {
  const type = subject.goTypes.byName(mapped(method).returns.struct.name);
  const { registry } = subject.goTypes;
  const bytes = encode({ type, write: (w) => writeValue(w, registry, type, results, "results") });
  return readWith(bytes, (r, plans, id) => gobApi[method].readAnswer(r, plans, id));
}

function mapped(method: string) {
  const found = subject.mapped.api.find(({ rpc }) => rpc.name === method);
  if (!found) throw new Error(`${method} is not mapped`);
  return found;
}

function plain(value: GobValue | undefined): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function refused<M extends GobApiMethod>(method: M, input: unknown, message: RegExp): void {
  assert.throws(
    () => sent(method, input as ApiTypes[M]["input"]),
    (error) => isValueError(error) && message.test(error.message),
    `${message}`,
  );
}

test("parameters go by their order, results too", () => {
  assert.deepEqual(sent("kvSetWithExpiry", { key: "k", value: Uint8Array.of(1), expireInSeconds: 5 }), {
    A: "k",
    B: Uint8Array.of(1),
    C: 5,
  });
  assert.deepEqual(answer("getEmojiImage", { A: Uint8Array.of(1), B: "image/png" }), {
    answer: { image: Uint8Array.of(1), contentType: "image/png" },
  });
  assert.deepEqual(answer("kvGet", { A: Uint8Array.of(7) }), { answer: Uint8Array.of(7) });
  assert.deepEqual(answer("kvGet", {}), { answer: undefined });
  assert.deepEqual(answer("getServerVersion", { A: "11.0" }), { answer: "11.0" });
  assert.deepEqual(answer("getUser", {}), { answer: undefined });
});

test("the number of a stream stands for a file", () => {
  assert.deepEqual(sent("installPlugin", { replace: true }, 1001), { PluginStreamID: 1001, B: true });
  assert.deepEqual(plain(sent("uploadData", { uploadSession: { id: "u" } }, 7)), { A: { Id: "u" }, PluginStreamID: 7 });
});

test("a struct that is not given is sent empty: nil would end the server", () => {
  assert.deepEqual(plain(sent("createPost", {})), { A: {} });
  assert.deepEqual(plain(sent("publishWebSocketEvent", { event: "e" })), { A: "e", C: {} });
  assert.deepEqual(plain(sent("getUsers", {})), { A: {} });
  assert.deepEqual(plain(sent("hasPermissionTo", { userId: "u", permissionId: "p" })), { A: "u", B: { Id: "p" } });
  assert.deepEqual(plain(sent("getGroups", { page: 1 })), { A: 1, C: {} });
});

test("a document that is not given is refused: an empty one would overwrite everything", () => {
  refused("saveConfig", {}, /^config: expected a value/);
  refused(
    "saveConfig",
    { config: { ServiceSettings: { SiteUrl: "x" } } },
    /^config\.ServiceSettings\.SiteUrl: there is no/,
  );
  refused("saveConfig", { config: { ServiceSettings: { SiteURL: 5 } } }, /SiteURL: expected a string, got 5/);
  const { A } = sent("saveConfig", { config: { ServiceSettings: { SiteURL: "x", EnableTesting: false } } as never });
  assert.deepEqual(((A as StructValue).ServiceSettings as StructValue).SiteURL, "x");
});

test("settings that gob leaves out read as their zero, and not as missing", () => {
  const outcome = answer("getConfig", { A: { ServiceSettings: { SiteURL: "x" } } });
  assert.ok("answer" in outcome && outcome.answer);
  const { ServiceSettings, PluginSettings, FeatureFlags } = outcome.answer;
  assert.equal(ServiceSettings.SiteURL, "x");
  assert.equal(ServiceSettings.EnableTesting, false);
  assert.equal(ServiceSettings.ReadTimeout, 0);
  assert.equal(ServiceSettings.TLSCertFile, "");
  assert.equal(PluginSettings.Directory, "");
  assert.equal(PluginSettings.Plugins, null);
  assert.equal(FeatureFlags, undefined);
});

test("errors of both kinds are AppErrors", () => {
  const appError = { Id: "app.x", Message: "No.", StatusCode: 404, Where: "GetUser" };
  const failed = answer("getUser", { B: appError });
  assert.ok("error" in failed);
  assert.equal(failed.error.id, "app.x");
  assert.equal(failed.error.statusCode, 404);
  for (const [held, message] of [
    [{ name: "*plugin.ErrorString", value: { Err: "no luck" } }, "no luck"],
    [{ name: "*pq.Error", value: { Message: "no table" } }, "pq: no table"],
  ] as const) {
    const outcome = answer("getBundlePath", { B: held });
    assert.ok("error" in outcome);
    const { message: text, detailedError, statusCode } = outcome.error;
    assert.deepEqual([text, detailedError, statusCode], [message, message, 500]);
  }
  const kept = answer("getBundlePath", { B: { name: "*model.AppError", value: appError } });
  assert.ok("error" in kept && kept.error.id === "app.x");
});

test("what Go can't take is refused with the way to it", () => {
  refused("createPost", { post: { createAt: 2 ** 53 } }, /^post\.createAt: 9007199254740992 is beyond 2\^53/);
  refused("createPost", { post: { createAt: 1.5 } }, /^post\.createAt: expected a whole number, got 1\.5/);
  refused("createPost", { post: { message: 5 } }, /^post\.message: expected a string, got 5/);
  refused("createPost", { post: { isPinned: "yes" } }, /^post\.isPinned: expected true or false, got a string/);
  refused("createPost", { post: { fileIds: ["a", 1] } }, /^post\.fileIds\[1\]: expected a string, got 1/);
  refused(
    "createPost",
    { post: { metadata: { files: [{}, null] } } },
    /^post\.metadata\.files\[1\]: expected an object/,
  );
  refused("createPost", { post: { props: { x: [1, () => 1] } } }, /^post\.props\.x\[1\]: expected plain data/);
  refused(
    "createPost",
    { post: { props: { x: new Date() } } },
    /^post\.props\.x: expected plain data.*an instance of Date/,
  );
  refused("createPost", { post: { props: [] } }, /^post\.props: expected an object of plain data, got a list/);
  refused("createPost", { post: null }, /^post: expected an object, got null/);
  refused("kvSet", { key: "k", value: "text" }, /^value: expected bytes, got a string/);
  refused("getUsersByIds", { userIds: "u1" }, /^userIds: expected a list, got a string/);
  refused("patchChannelMembersNotifications", { notifyProps: { a: 1 } }, /^notifyProps\.a: expected a string, got 1/);
  refused("createPost", undefined, /^expected an object/);
});

test("log lines are keys and values in turn, all of them text", () => {
  const pairs = [
    { key: "a", value: "text" },
    { key: "b", value: 5 },
    { key: "c", value: { d: [1n, null] } },
  ];
  const { B } = sent("logInfo", { msg: "m", keyValuePairs: pairs });
  const held = ["a", "text", "b", "5", "c", '{"d":["1",null]}'];
  assert.deepEqual(
    plain(B),
    held.map((value) => ({ name: "string", value })),
  );
});

test("times are milliseconds, sets are lists, choices are what Go registers", () => {
  const { B } = sent("updateUserCustomStatus", { userId: "u", customStatus: { expiresAt: 1_700_000_000_123 } });
  assert.equal(Buffer.from((B as StructValue).ExpiresAt as Uint8Array).length, 15);
  const { C } = sent("publishWebSocketEvent", { broadcast: { omitUsers: ["u1", "u2", "u1"] } });
  assert.deepEqual(plain((C as StructValue).OmitUsers), { u1: true, u2: true });
  const argument = { type: "TextInput", text: { hint: "[text]" } };
  const { A } = sent("registerCommand", { command: { autocompleteData: { arguments: [argument] } } });
  const [first] = (A as { AutocompleteData: { Arguments: StructValue[] } }).AutocompleteData.Arguments;
  assert.deepEqual(plain(first?.Data), { name: "*model.AutocompleteTextArg", value: { Hint: "[text]" } });
});

test("enums cross as Go's texts, known or not", () => {
  assert.deepEqual(plain(sent("createChannel", { channel: { type: "private" } })), { A: { Type: "P" } });
  assert.deepEqual(plain(sent("createChannel", { channel: { type: "ZZ" } })), { A: { Type: "ZZ" } });
  const typeOf = (Type: string) => {
    const outcome = answer("getChannel", { A: { Id: "c", Type } });
    return "answer" in outcome ? outcome.answer?.type : undefined;
  };
  assert.deepEqual(["O", "BP", "ZZ", ""].map(typeOf), ["open", "private_board", "ZZ", undefined]);
});
