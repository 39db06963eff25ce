import assert from "node:assert/strict";
import { test } from "node:test";
import { isDifferenceError } from "@mattermost-plugin/carrier";
import { type HookName, type HookOutcome, hooks } from "@mattermost-plugin/gen";
import { type ApiWireTypes, apiCodecs, hookCodecs } from "@mattermost-plugin/gen/grpc";
import { createWriter, type Writer } from "@mattermost-plugin/protowire";
import { beginFrame, type Frame, finishFrame } from "../frame/frame.ts";
import { type Paranoia, paranoiaOf } from "./paranoia.ts";

const writer = createWriter();

function framed(encode: (w: Writer) => void): Frame {
  beginFrame(writer);
  encode(writer);
  return finishFrame(writer);
}

function paranoid() {
  const lines: string[] = [];
  const paranoia = paranoiaOf({ MATTERMOST_PLUGIN_PARANOID: "1" }, (level, text) => lines.push(`${level}: ${text}`));
  return { paranoia: paranoia as Paranoia, lines };
}

const post = {
  id: "p1",
  message: "hello",
  createAt: 5,
  fileIds: ["f"],
  props: { big: 2n ** 60n, list: [1, null, "x"] },
};

function request(given: object, written: object): string[] {
  const { paranoia, lines } = paranoid();
  paranoia.request(
    "createPost",
    given,
    framed((w) => apiCodecs.createPost.encodeRequest(w, written)),
  );
  return lines;
}

test("a request that reads as it was given passes, another is refused with its place and logged", () => {
  assert.equal(request({ post }, { post }).length, 1);
  const changed = { post: { ...post, props: { ...post.props, list: [1, null, "y"] } } };
  assert.throws(() => request({ post }, changed), /^DifferenceError: CreatePost: post\.props\.list\[2\] would arrive/);
  assert.throws(() => request({ post, more: 1 }, { post }), /CreatePost: more would/);
  const { paranoia, lines } = paranoid();
  assert.throws(() =>
    paranoia.request(
      "kvGet",
      { key: "a" },
      framed((w) => apiCodecs.kvGet.encodeRequest(w, { key: "b" })),
    ),
  );
  assert.match(lines.at(-1) ?? "", /^error: KVGet: key would/);
});

test("every method's empty request passes", () => {
  const { paranoia } = paranoid();
  for (const method of Object.keys(apiCodecs) as (keyof ApiWireTypes)[]) {
    const encode = apiCodecs[method].encodeRequest as (w: Writer, input: object) => void;
    paranoia.request(
      method,
      {},
      framed((w) => encode(w, {})),
    );
  }
});

function answer(hook: HookName, outcome: HookOutcome<unknown>, written = outcome): void {
  const encode = hookCodecs[hook].encodeResponse as (w: Writer, outcome: HookOutcome<unknown>) => void;
  paranoid().paranoia.answer(
    hook,
    outcome,
    framed((w) => encode(w, written)),
  );
}

test("answers are read back, too", () => {
  const error = { id: "app.x", message: "m", detailedError: "d", statusCode: 500, where: "w" } as never;
  for (const hook of Object.keys(hookCodecs) as HookName[]) {
    answer(hook, { kind: "nothing" });
    if (hooks[hook].answersError) answer(hook, { kind: "error", error });
    if (hooks[hook].class === "gate" || hooks[hook].class === "change") answer(hook, { kind: "reject", reason: "no" });
  }
  answer("messageWillBePosted", { kind: "dismiss" });
  answer("messageWillBePosted", { kind: "value", value: post });
  answer("onSharedChannelsPing", { kind: "value", value: false });
  const refused: readonly (readonly [HookName, HookOutcome<unknown>, HookOutcome<unknown>, string])[] = [
    [
      "messageWillBePosted",
      { kind: "value", value: post },
      { kind: "value", value: { ...post, id: "p2" } },
      "value.id",
    ],
    ["messageWillBePosted", { kind: "reject", reason: "no" }, { kind: "nothing" }, "kind"],
    ["userWillLogIn", { kind: "reject", reason: "no" }, { kind: "reject", reason: "yes" }, "reason"],
    ["onSharedChannelsPing", { kind: "value", value: true }, { kind: "value", value: false }, "value"],
  ];
  for (const [hook, outcome, written, path] of refused) {
    assert.throws(
      () => answer(hook, outcome, written),
      (thrown) => isDifferenceError(thrown) && thrown.path === path,
      `${hook} ${path}`,
    );
  }
});

test("nobody is checked who did not ask for it", () => {
  assert.equal(
    paranoiaOf({}, () => {}),
    undefined,
  );
});
