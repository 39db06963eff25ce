import assert from "node:assert/strict";
import { test } from "node:test";
import { isDifferenceError, isParanoid } from "@mattermost-plugin/carrier";
import { type ApiTypes, apiMethods, type HookName, type HookOutcome, hooks } from "@mattermost-plugin/gen";
import { type GobApiMethod, type GobHookName, gobApi, gobHooks, gobRegistry } from "@mattermost-plugin/gen/gob";
import { gobArgumentChecks } from "@mattermost-plugin/gen/gob/check";
import { createDecoder, type EncodedValue } from "@mattermost-plugin/gob";
import { skipTop } from "@mattermost-plugin/gob/wire";
import { createParanoia } from "./create-paranoia.ts";

function paranoid() {
  const lines: string[] = [];
  const paranoia = createParanoia((level, message) => lines.push(`${level}: ${message}`));
  lines.length = 0;
  const encoder = paranoia.encoder();
  return { paranoia, encoder, lines };
}

function argumentOf(method: GobApiMethod, input: object, stream: number): EncodedValue {
  return (gobApi[method].argument as (input: object, stream: number) => EncodedValue)(input, stream);
}

/** Reads the values of a stream in turn, as a server that knows nothing else would. */
function values(bytes: Buffer): number {
  const decoder = createDecoder({ registry: gobRegistry });
  decoder.push(bytes);
  let count = 0;
  while (decoder.read((reader, _plans, id) => skipTop(reader, id))) count += 1;
  assert.equal(decoder.pending, false);
  return count;
}

const post = {
  ...Object.fromEntries(hooks.messageWillBePosted.valueKeys.map((key) => [key, ""])),
  id: "p1",
  message: "hello",
  isPinned: true,
  hasReactions: false,
  ...Object.fromEntries(
    ["createAt", "updateAt", "editAt", "deleteAt", "replyCount", "lastReplyAt"].map((key) => [key, 5]),
  ),
  fileIds: ["f1", "f2"],
  filenames: [],
  participants: [],
  props: {
    text: "x",
    empty: "",
    list: [1, 2.5, null, [true]],
    big: 2n ** 60n,
    small: 5n,
    object: { a: { b: [] } },
    attachments: [
      {
        text: "t",
        fields: [{ title: "a", value: 5, short: true }],
        actions: [{ id: "x", integration: { url: "/u" } }],
      },
    ],
  },
} as unknown as ApiTypes["createPost"]["request"]["post"];

test("good values pass, and cross as without the check", () => {
  const { paranoia, encoder, lines } = paranoid();
  const inputs: { [M in GobApiMethod]?: ApiTypes[M]["input"] } = {
    createPost: { post },
    kvSet: { key: "k", value: Buffer.from("bytes") },
    kvGet: { key: "k" },
    logInfo: { msg: "m", keyValuePairs: [{ key: "a", value: { b: 1 } }, { key: "c", value: 5n }, { key: "d" }] },
    registerCommand: {
      command: {
        trigger: "t",
        autoComplete: true,
        autocompleteData: { trigger: "t", subCommands: [{ trigger: "s" }] },
      },
    },
    getUsers: { page: 0, perPage: 60, active: true },
    patchBot: { botUserId: "b", botPatch: { displayName: "", description: "d" } },
    publishWebSocketEvent: { event: "e", payload: { n: 1 }, broadcast: { omitUsers: ["u1", "u2"], channelId: "c" } },
    updateUserCustomStatus: { userId: "u", customStatus: { emoji: "e", expiresAt: 1_700_000_000_000 } },
    getServerVersion: {},
  };
  const plain: Buffer[] = [];
  for (const [method, input] of Object.entries(inputs)) {
    if (!(method in gobApi) || input === undefined) continue;
    const name = method as GobApiMethod;
    const written = argumentOf(name, input, 0);
    plain.push(encoder.encode(paranoia.argument(name, input, written)));
  }
  assert.equal(values(Buffer.concat(plain)), plain.length);
  assert.deepEqual(lines, []);
});

test("every method's argument that holds nothing passes", () => {
  const { paranoia, encoder } = paranoid();
  const left: string[] = [];
  for (const method of Object.keys(gobApi) as GobApiMethod[]) {
    try {
      encoder.encode(paranoia.argument(method, {}, argumentOf(method, {}, 3)));
    } catch (error) {
      assert.ok(!isDifferenceError(error), String(error));
      left.push(method);
    }
  }
  assert.deepEqual(
    left.filter((method) => !/missing|expected|required/i.test(method)),
    left,
  );
  assert.ok(left.length < 6, left.join());
  assert.deepEqual(Object.keys(gobArgumentChecks).sort(), Object.keys(gobApi).sort());
});

test("what would arrive as something else is refused with its place, nothing leaves, and the stream goes on", () => {
  const { paranoia, encoder, lines } = paranoid();
  const wrong = { ...post, message: "hullo" } as typeof post;
  const sent: Buffer[] = [];
  const send = (input: ApiTypes["createPost"]["input"], value: EncodedValue): void => {
    sent.push(encoder.encode(paranoia.argument("createPost", input, value)));
  };
  assert.throws(
    () => send({ post }, gobApi.createPost.argument({ post: wrong })),
    /^DifferenceError: CreatePost: post\.message would arrive as something else than it is\. Nothing was sent/,
  );
  assert.match(lines[0] ?? "", /^error: CreatePost: post\.message/);
  const deep = { ...post, props: { list: [1, { x: "a" }] } } as typeof post;
  const other = { ...post, props: { list: [1, { x: "b" }] } } as typeof post;
  assert.throws(
    () => send({ post: deep }, gobApi.createPost.argument({ post: other })),
    /post\.props\.list\[1\]\.x would/,
  );
  assert.throws(
    () => send({ post, more: 1 } as never, gobApi.createPost.argument({ post })),
    /CreatePost: more would arrive as something else/,
  );
  assert.deepEqual(sent, []);
  send({ post }, gobApi.createPost.argument({ post }));
  send({ post: deep }, gobApi.createPost.argument({ post: deep }));
  assert.equal(values(Buffer.concat(sent)), 2);
});

test("what does not read at all is refused", () => {
  const { encoder } = paranoid();
  const { type } = gobApi.kvGet.argument({ key: "k" });
  const garbage: EncodedValue = {
    type,
    write(w) {
      w.bytes.fill(0x7f, w.position, w.position + 3);
      w.position += 3;
    },
  };
  assert.throws(() => encoder.encode(garbage), Error);
  assert.equal(values(encoder.encode(gobApi.kvGet.argument({ key: "k" }))), 1);
});

/** Encodes an answer as the outcome of a hook, whatever was written. */
function answer(hook: GobHookName, outcome: HookOutcome<unknown>, args: object, written = outcome): Buffer {
  const { paranoia, encoder } = paranoid();
  const write = gobHooks[hook].answer as (outcome: HookOutcome<unknown>, args: object) => EncodedValue;
  const value = write(written, args);
  return encoder.encode(paranoia.answer(hook, outcome, args, value));
}

const outcomes: readonly (readonly [GobHookName, HookOutcome<unknown>])[] = [
  ["messageWillBePosted", { kind: "nothing" }],
  ["messageWillBePosted", { kind: "value", value: post }],
  ["messageWillBePosted", { kind: "reject", reason: "no" }],
  ["messageWillBePosted", { kind: "dismiss" }],
  ["messageWillBeUpdated", { kind: "nothing" }],
  ["messagesWillBeConsumed", { kind: "value", value: [post] }],
  ["onSharedChannelsPing", { kind: "nothing" }],
  ["onSharedChannelsPing", { kind: "value", value: false }],
  ["onSharedChannelsPing", { kind: "error", error: appError("broken") }],
  ["runDataRetention", { kind: "value", value: 12 }],
  ["executeCommand", { kind: "value", value: { text: "t", attachments: [{ text: "a" }], props: { n: 1 } } }],
  ["executeCommand", { kind: "error", error: appError("broken", "app.id") }],
  ["onActivate", { kind: "error", error: appError("broken") }],
  ["userWillLogIn", { kind: "reject", reason: "no" }],
  ["onSAMLLogin", { kind: "reject", reason: "no" }],
  ["userHasLoggedIn", { kind: "nothing" }],
];

function appError(message: string, id = "") {
  return {
    id,
    message,
    detailedError: message,
    statusCode: 500,
    where: "w",
    requestId: "",
    params: undefined,
    skipTranslation: false,
  };
}

test("answers of every kind pass, and one that says something else is refused", () => {
  const args = { post, newPost: post, oldPost: post };
  for (const [hook, outcome] of outcomes)
    assert.equal(values(answer(hook, outcome, args)), 1, `${hook} ${outcome.kind}`);
  const swapped: readonly (readonly [GobHookName, HookOutcome<unknown>, HookOutcome<unknown>, string])[] = [
    ["messageWillBePosted", { kind: "reject", reason: "no" }, { kind: "reject", reason: "yes" }, "reason"],
    ["messageWillBePosted", { kind: "reject", reason: "no" }, { kind: "nothing" }, "reason"],
    ["messageWillBePosted", { kind: "nothing" }, { kind: "value", value: post }, "answer"],
    [
      "messageWillBeUpdated",
      { kind: "nothing" },
      { kind: "value", value: { ...post, message: "x" } },
      "answer.message",
    ],
    ["onSharedChannelsPing", { kind: "value", value: true }, { kind: "value", value: false }, "answer"],
    ["executeCommand", { kind: "error", error: appError("a") }, { kind: "error", error: appError("b") }, "error.text"],
    ["onSAMLLogin", { kind: "reject", reason: "no" }, { kind: "nothing" }, "error"],
  ];
  for (const [hook, outcome, written, path] of swapped) {
    assert.throws(
      () => answer(hook, outcome, args, written),
      (error) => isDifferenceError(error) && error.path === path && error.message.includes(hooks[hook].goName),
      `${hook} ${path}`,
    );
  }
});

test("every unary hook's nothing passes", () => {
  const args = { newPost: post };
  for (const hook of Object.keys(gobHooks) as (GobHookName & HookName)[])
    assert.equal(values(answer(hook, { kind: "nothing" }, args)), 1, hook);
});

test("it is asked for by the environment", () => {
  assert.deepEqual(
    ["1", "true", "0", "", undefined].map((text) => isParanoid({ MATTERMOST_PLUGIN_PARANOID: text })),
    [true, true, false, false, false],
  );
  assert.ok(Object.keys(apiMethods).length > 250);
});
