import assert from "node:assert/strict";
import { test } from "node:test";
import type { AppError, HookOutcome, HookTypes, Post } from "@mattermost-plugin/gen";
import { type GobHookName, gobHooks, readPost } from "@mattermost-plugin/gen/gob";
import { isValueError, type StructValue } from "@mattermost-plugin/gob";
import { readNothing } from "@mattermost-plugin/gob/wire";
import { createSubject, encode } from "../../test/gob/subject.ts";
import type { Hook } from "../schema/contract.ts";

const subject = createSubject();
const post: Post = { ...readNothing(readPost), id: "p1", message: "hello" };

/** What a hook's answer is for Go. */
function answered<H extends GobHookName>(
  hook: H,
  outcome: HookOutcome<HookTypes[H]["valueInit"]>,
  args: Partial<HookTypes[H]["args"]> = {},
): StructValue {
  const returns = subject.mapped.hooks.find(({ rpc }) => rpc.name === hook)?.returns;
  const bytes = encode(gobHooks[hook].answer(outcome, args as HookTypes[H]["args"]));
  return { ...(subject.decode(subject.goTypes.byName(returns?.struct.name ?? ""), bytes) as StructValue) };
}

const error: AppError = {
  id: "app.broken",
  message: "It broke.",
  detailedError: "badly",
  requestId: "",
  statusCode: 418,
  where: "here",
  params: undefined,
  skipTranslation: false,
};

test("nothing leaves everything as it is", () => {
  assert.deepEqual(answered("messageWillBePosted", { kind: "nothing" }), {});
  assert.deepEqual(answered("channelMemberWillBeAdded", { kind: "nothing" }), {});
  assert.deepEqual(answered("userWillLogIn", { kind: "nothing" }), {});
  assert.deepEqual(answered("onActivate", { kind: "nothing" }), {});
  assert.deepEqual(answered("messagesWillBeConsumed", { kind: "nothing" }), {});
  assert.deepEqual(answered("configurationWillBeSaved", { kind: "nothing" }), {});
});

test("an update that nobody changes is answered with the post itself: none would be a rejection", () => {
  const { A, B } = answered("messageWillBeUpdated", { kind: "nothing" }, { newPost: post });
  assert.deepEqual({ ...(A as StructValue) }, { Id: "p1", Message: "hello" });
  assert.equal(B, undefined);
});

test("a ping that says nothing is healthy", () => {
  assert.deepEqual(answered("onSharedChannelsPing", { kind: "nothing" }), { A: true });
  assert.deepEqual(answered("onSharedChannelsPing", { kind: "value", value: false }), {});
});

test("a reason stands where the server looks for it, and no value beside it", () => {
  assert.deepEqual(answered("messageWillBePosted", { kind: "reject", reason: "no" }), { B: "no" });
  assert.deepEqual(answered("messageWillBeUpdated", { kind: "reject", reason: "no" }, { newPost: post }), { B: "no" });
  assert.deepEqual(answered("userWillLogIn", { kind: "reject", reason: "no" }), { A: "no" });
  assert.deepEqual(answered("messageWillBePosted", { kind: "dismiss" }), {
    B: "plugin.message_will_be_posted.dismiss_post",
  });
});

test("a hook that has only an error to answer with rejects by it", () => {
  const expected = { A: { name: "*plugin.ErrorString", value: { Err: "no" } } };
  assert.deepEqual(JSON.parse(JSON.stringify(answered("onSAMLLogin", { kind: "reject", reason: "no" }))), expected);
});

test("an error with an id stays what it is, another one is its text", () => {
  const plain = { ...error, id: "" };
  const sent = JSON.parse(JSON.stringify(answered("onActivate", { kind: "error", error })));
  assert.equal(sent.A.name, "*model.AppError");
  assert.deepEqual(sent.A.value, {
    Id: "app.broken",
    Message: "It broke.",
    DetailedError: "badly",
    StatusCode: 418,
    Where: "here",
  });
  assert.deepEqual(JSON.parse(JSON.stringify(answered("onActivate", { kind: "error", error: plain }))), {
    A: { name: "*plugin.ErrorString", value: { Err: "It broke." } },
  });
  const command = answered("executeCommand", { kind: "error", error });
  assert.equal((command.B as StructValue).Id, "app.broken");
});

test("a hook without a place for an error gives its text as the reason, and events say nothing", () => {
  assert.deepEqual(answered("messageWillBePosted", { kind: "error", error }), { B: "It broke." });
  assert.deepEqual(answered("messageHasBeenPosted", { kind: "error", error }), {});
  assert.deepEqual(answered("messagesWillBeConsumed", { kind: "error", error }), {});
});

test("an empty reason, a missing value and a verdict that the hook does not have are refused", () => {
  const refused = (hook: GobHookName, outcome: unknown, text: RegExp) =>
    assert.throws(
      () => answered(hook, outcome as never, {}),
      (error) => isValueError(error) && text.test(error.message),
      `${hook} ${JSON.stringify(outcome)}`,
    );
  refused("messageWillBePosted", { kind: "reject", reason: "" }, /can't reject without one/);
  refused("onSAMLLogin", { kind: "reject", reason: "" }, /can't reject without one/);
  refused("messageWillBePosted", { kind: "value", value: undefined }, /result: expected a value/);
  refused("messageHasBeenPosted", { kind: "value", value: post }, /messageHasBeenPosted can't answer with "value"/);
  refused("userWillLogIn", { kind: "dismiss" }, /can't answer with "dismiss"/);
  refused(
    "messagesWillBeConsumed",
    { kind: "value", value: [post, null] },
    /result\[1\]: expected an object, got null/,
  );
});

test("each hook answers each outcome that its class allows", () => {
  for (const { rpc } of subject.mapped.hooks) {
    if (!(rpc.name in gobHooks)) continue;
    const hook = rpc.name as GobHookName;
    for (const outcome of outcomesOf(rpc))
      assert.ok(answered(hook, outcome as never, { newPost: post } as never), rpc.name);
  }
});

function outcomesOf(hook: Hook): readonly unknown[] {
  const rejects = hook.class === "gate" || hook.class === "change";
  return [
    { kind: "nothing" },
    { kind: "error", error },
    ...(rejects ? [{ kind: "reject", reason: "no" }] : []),
    ...(hook.dismissReason === undefined ? [] : [{ kind: "dismiss" }]),
  ];
}
