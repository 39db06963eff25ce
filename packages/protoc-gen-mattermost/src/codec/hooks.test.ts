import assert from "node:assert/strict";
import { test } from "node:test";
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { isDecodeError, isValueError } from "@mattermost-plugin/protowire";
import fc from "fast-check";
import { fieldValue, initOf } from "../../test/codec/arbitrary.ts";
import { damagedBytes } from "../../test/codec/damage.ts";
import { descOf, realSubject, written } from "../../test/codec/subject.ts";
import { fieldsToMessage } from "../../test/codec/to-message.ts";
import { fieldsToPlain } from "../../test/codec/to-plain.ts";
import type { Field, Hook } from "../schema/contract.ts";

const subject = realSubject();
const list = subject.contract.hooks.filter((hook) => hook.class !== "http" && hook.class !== "runtime");
const { hooks } = subject;

function codecOf(hook: Hook) {
  const codec = hooks[hook.name];
  assert.ok(codec, hook.name);
  return codec;
}

function record(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  const keys = fields.map((field) => [
    field.modelName,
    field.optional ? fc.option(fieldValue(field), { nil: undefined }) : fieldValue(field),
  ]);
  return fc.record(Object.fromEntries(keys), { noNullPrototype: true }) as fc.Arbitrary<Record<string, unknown>>;
}

test("every hook has its codec and path", () => {
  assert.equal(list.length, 49);
  assert.deepEqual(
    Object.keys(hooks),
    list.map(({ name }) => name),
  );
  for (const hook of list) assert.equal(codecOf(hook).path, hook.path);
});

test("every hook writes and reads its arguments as protobuf-es does", () => {
  for (const hook of list) {
    const codec = codecOf(hook);
    const desc = descOf(subject, hook.request);
    const context =
      hook.pluginContextField === undefined
        ? fc.constant(undefined)
        : fc.option(fieldValue(hook.pluginContextField), { nil: undefined });
    fc.assert(
      fc.property(record(hook.args), context, (args, pluginContext) => {
        const plain =
          hook.pluginContextField === undefined
            ? args
            : { ...args, [hook.pluginContextField.modelName]: pluginContext };
        const init = fieldsToMessage(desc, hook.request.fields, plain);
        const bytes = written((w) => codec.encodeRequest(w, args, pluginContext));
        assert.equal(hex(bytes), hex(toBinary(desc, create(desc, init))));
        // Other hosts send a request context, which nobody reads.
        const reference = toBinary(desc, create(desc, { ...init, context: { pluginId: "p", requestId: "r" } }));
        const read = fieldsToPlain(desc, hook.request.fields, { ...fromBinary(desc, reference) });
        const contextField = hook.pluginContextField?.modelName;
        assert.deepStrictEqual(codec.decodeRequest(reference), {
          args: Object.fromEntries(hook.args.map(({ modelName }) => [modelName, read[modelName]])),
          pluginContext: contextField === undefined ? undefined : read[contextField],
        });
      }),
      { numRuns: 25 },
    );
  }
});

test("an argument that the host left out reads as an empty one, unless it may be absent", () => {
  const nothing = new Uint8Array(0);
  const { args } = codecOf(hookNamed("messageWillBePosted")).decodeRequest(nothing) as {
    args: { post: Record<string, unknown> };
  };
  assert.equal(args.post.id, "");
  assert.equal(args.post.props, undefined);
  assert.deepEqual(args.post.fileIds, []);
  assert.deepEqual(hooks.configurationWillBeSaved?.decodeRequest(nothing), {
    args: { newConfig: {} },
    pluginContext: undefined,
  });
  assert.deepEqual(hooks.onActivate?.decodeRequest(nothing), { args: {}, pluginContext: undefined });
  const joined = hooks.userHasJoinedTeam?.decodeRequest(nothing) as { args: Record<string, unknown> };
  assert.equal(joined.args.actor, undefined);
  assert.ok(joined.args.teamMember);
});

function outcome(hook: Hook, told: unknown): unknown {
  const codec = codecOf(hook);
  return codec.decodeResponse(written((w) => codec.encodeResponse(w, told)));
}

const failure = {
  id: "some.id",
  message: "it failed",
  detailedError: "why",
  requestId: "",
  statusCode: 418,
  where: "there",
  params: { a: 1 },
};

test("every hook tells the outcomes that it can have, and refuses the others", () => {
  for (const hook of list) {
    const refuses = (told: unknown): void =>
      assert.throws(
        () => outcome(hook, told),
        (error) => isValueError(error) && error.message.includes(hook.name),
        hook.name,
      );
    const canReject = hook.class === "gate" || hook.class === "change";

    if (hook.class !== "value") assert.deepEqual(outcome(hook, { kind: "nothing" }), { kind: "nothing" });

    if (canReject) {
      assert.deepEqual(outcome(hook, { kind: "reject", reason: "no" }), { kind: "reject", reason: "no" });
      assert.throws(() => outcome(hook, { kind: "reject", reason: "" }), isValueError);
    } else refuses({ kind: "reject", reason: "no" });

    if (hook.name === "messageWillBePosted") assert.deepEqual(outcome(hook, { kind: "dismiss" }), { kind: "dismiss" });
    else refuses({ kind: "dismiss" });

    if (hook.answer.kind === "none") refuses({ kind: "value", value: {} });

    if (hook.errorField !== undefined) {
      const told = outcome(hook, { kind: "error", error: failure }) as { kind: string; error: object };
      assert.equal(told.kind, "error");
      assert.deepEqual({ ...told.error, ...failure }, told.error);
    } else if (canReject)
      assert.deepEqual(outcome(hook, { kind: "error", error: failure }), { kind: "reject", reason: "it failed" });
    else
      assert.deepEqual(
        codecOf(hook).decodeResponse(new Uint8Array(0)),
        outcome(hook, { kind: "error", error: failure }),
      );

    refuses({ kind: "other" });
  }
});

test("nothing is the zero of a hook that has to answer", () => {
  assert.deepEqual(outcome(hookNamed("runDataRetention"), { kind: "nothing" }), { kind: "value", value: 0 });
  assert.deepEqual(outcome(hookNamed("generateSupportData"), { kind: "nothing" }), { kind: "value", value: [] });
  assert.deepEqual(outcome(hookNamed("onSharedChannelsPing"), { kind: "nothing" }), { kind: "value", value: true });
  assert.deepEqual(outcome(hookNamed("onSharedChannelsPing"), { kind: "error", error: failure }), {
    kind: "value",
    value: false,
  });
  assert.deepEqual(outcome(hookNamed("executeCommand"), { kind: "nothing" }), { kind: "nothing" });
  assert.deepEqual(outcome(hookNamed("onSharedChannelsSyncMsg"), { kind: "nothing" }), { kind: "nothing" });
});

test("a rejection stands where a host finds it that drops an error's message", () => {
  const codec = codecOf(hookNamed("onSAMLLogin"));
  const bytes = written((w) => codec.encodeResponse(w, { kind: "reject", reason: "not today" }));
  const desc = descOf(subject, hookNamed("onSAMLLogin").response);
  const { error } = fromBinary(desc, bytes) as unknown as { error: Record<string, unknown> };
  assert.equal(error.id, "plugin.on_saml_login.rejected");
  assert.equal(error.message, "not today");
  assert.equal(error.detailedError, "not today");
  assert.equal(error.where, "OnSAMLLogin");
  assert.equal(error.statusCode, 400);
});

test("the dismissal is the constant that the server knows", () => {
  const bytes = written((w) => hooks.messageWillBePosted?.encodeResponse(w, { kind: "dismiss" }));
  const desc = descOf(subject, hookNamed("messageWillBePosted").response);
  const read = fromBinary(desc, bytes) as unknown as { rejectionReason: string; modifiedPost: unknown };
  assert.equal(read.rejectionReason, "plugin.message_will_be_posted.dismiss_post");
  assert.equal(read.modifiedPost, undefined);
});

test("every hook writes and reads its value as protobuf-es does", () => {
  for (const hook of list) {
    const { answer } = hook;
    if (answer.kind !== "field" && answer.kind !== "object") continue;
    const codec = codecOf(hook);
    const desc = descOf(subject, hook.response);
    const values =
      answer.kind === "field" ? fieldValue(answer.field) : initOf({ ...hook.response, fields: answer.fields });
    fc.assert(
      fc.property(values, (value) => {
        const fields =
          answer.kind === "field" ? { [answer.field.modelName]: value } : (value as Record<string, unknown>);
        const reference = toBinary(desc, create(desc, fieldsToMessage(desc, hook.response.fields, fields)));
        const bytes = written((w) => codec.encodeResponse(w, { kind: "value", value }));
        assert.equal(hex(bytes), hex(reference));
        const read = fieldsToPlain(desc, hook.response.fields, { ...fromBinary(desc, reference) });
        assert.deepStrictEqual(codec.decodeResponse(bytes), expectedOutcome(hook, read));
      }),
      { numRuns: 40 },
    );
  }
});

/** A value that says nothing is none where it would replace something. */
function expectedOutcome(hook: Hook, read: Record<string, unknown>): unknown {
  if (hook.answer.kind === "object") {
    const { fileInfo, content } = read as { fileInfo: unknown; content: Uint8Array };
    const changed = content.length === 0 ? undefined : content;
    return fileInfo === undefined && changed === undefined
      ? { kind: "nothing" }
      : { kind: "value", value: { fileInfo, content: changed } };
  }
  assert.equal(hook.answer.kind, "field");
  const value = hook.answer.kind === "field" ? read[hook.answer.field.modelName] : undefined;
  const isEmpty = value === undefined || (hook.class !== "value" && Array.isArray(value) && value.length === 0);
  return isEmpty ? { kind: "nothing" } : { kind: "value", value };
}

test("a wrong value is refused with the place", () => {
  const refused: readonly (readonly [string, unknown, string])[] = [
    ["messageWillBePosted", { message: 5 }, "result.message: expected a string, got 5"],
    ["messageWillBePosted", "text", "result: expected an object, got a string"],
    [
      "messageWillBePosted",
      { createAt: 2 ** 53 },
      "result.createAt: 9007199254740992 is beyond 2^53 - 1, up to which whole numbers are exact",
    ],
    [
      "messageWillBePosted",
      { props: { x: [1, 2, undefined] } },
      "result.props.x[2]: expected plain data (null, true, false, a number, a string, a list or an object), got undefined",
    ],
    [
      "messageWillBePosted",
      { participants: [{}, { notifyProps: { email: true } }] },
      "result.participants[1].notifyProps.email: expected a string, got true",
    ],
    ["messagesWillBeConsumed", [{}, null], "result[1]: expected an object, got null"],
    ["runDataRetention", 1.5, "result: expected a whole number, got 1.5"],
    ["onSharedChannelsPing", "yes", "result: expected true or false, got a string"],
    ["fileWillBeUploaded", { content: "text" }, "result.content: expected a Uint8Array, got a string"],
    [
      "configurationWillBeSaved",
      { A: new Date(0) },
      "result.A: expected plain data (null, true, false, a number, a string, a list or an object), got an instance of Date",
    ],
  ];
  for (const [name, value, message] of refused) {
    assert.throws(
      () => written((w) => hooks[name]?.encodeResponse(w, { kind: "value", value })),
      (error) => isValueError(error) && assert.equal(error.message, message) === undefined,
    );
  }
});

test("damaged requests and responses are refused or read, and nothing else", () => {
  for (const hook of list) {
    const codec = codecOf(hook);
    const request = record(hook.args).map((args) => written((w) => codec.encodeRequest(w, args)));
    fc.assert(
      fc.property(request.chain(damagedBytes), (damaged) => {
        for (const decode of [codec.decodeRequest, codec.decodeResponse]) {
          try {
            decode(damaged);
          } catch (error) {
            assert.ok(isDecodeError(error), String(error));
          }
        }
      }),
      { numRuns: 30 },
    );
  }
});

function hookNamed(name: string): Hook {
  const found = list.find((hook) => hook.name === name);
  assert.ok(found, name);
  return found;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
