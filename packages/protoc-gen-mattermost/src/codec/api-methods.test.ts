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
import type { ApiMethod } from "../schema/contract.ts";

const subject = realSubject();
const methods = subject.contract.api.filter((method) => !method.http);
const { api } = subject;

function codecOf(method: ApiMethod) {
  const codec = api[method.name];
  assert.ok(codec, method.name);
  return codec;
}

test("every method has its codec and path", () => {
  assert.deepEqual(
    Object.keys(api),
    methods.map(({ name }) => name),
  );
  for (const method of methods) assert.equal(codecOf(method).path, method.path);
  assert.equal(api.kvGet?.path, "/mattermost.pluginapi.v1.PluginAPI/KVGet");
});

test("every method writes and reads its request as the message", () => {
  for (const method of methods) {
    const codec = codecOf(method);
    fc.assert(
      fc.property(initOf(method.request), (input) => {
        const bytes = written((w) => codec.encodeRequest(w, input));
        assert.deepEqual(bytes, subject.encode(method.request, input));
        assert.deepStrictEqual(codec.decodeRequest(bytes), subject.decode(method.request, bytes));
      }),
      { numRuns: 5 },
    );
  }
});

/** What a method may answer, as the model has it, and the plain fields of the response that carry it. */
function answers(method: ApiMethod): fc.Arbitrary<{ answer: unknown; fields: Record<string, unknown> }> {
  const { answer } = method;
  switch (answer.kind) {
    case "field":
      return fc
        .option(fieldValue(answer.field), { nil: undefined, freq: answer.optional || answer.field.optional ? 4 : 1e9 })
        .map((value) => ({ answer: value, fields: { [answer.field.modelName]: value } }));
    case "object":
      return initOf({ ...method.response, fields: answer.fields }).map((value) => ({
        answer: value,
        fields: value as Record<string, unknown>,
      }));
    default:
      return fc.constant({ answer: undefined, fields: {} });
  }
}

function answerIn(method: ApiMethod, bytes: Uint8Array): unknown {
  const desc = descOf(subject, method.response);
  const plain = fieldsToPlain(desc, method.response.fields, { ...fromBinary(desc, new Uint8Array(bytes)) });
  const { answer } = method;
  if (answer.kind === "object") {
    return Object.fromEntries(answer.fields.map(({ modelName }) => [modelName, plain[modelName]]));
  }
  if (answer.kind !== "field") return undefined;
  const value = plain[answer.field.modelName];
  return answer.optional && value instanceof Uint8Array && value.length === 0 ? undefined : value;
}

test("every method writes and reads its answer as protobuf-es does", () => {
  for (const method of methods) {
    const codec = codecOf(method);
    const desc = descOf(subject, method.response);
    fc.assert(
      fc.property(answers(method), ({ answer, fields }) => {
        const bytes = written((w) => codec.encodeResponse(w, { answer }));
        const reference = toBinary(desc, create(desc, fieldsToMessage(desc, method.response.fields, fields)));
        assert.equal(Buffer.from(bytes).toString("hex"), Buffer.from(reference).toString("hex"));
        assert.deepStrictEqual(codec.decodeResponse(reference), { answer: answerIn(method, reference) });
      }),
      { numRuns: 15 },
    );
  }
});

test("every method writes and reads an error", () => {
  const appError = subject.contract.messages.find(({ name }) => name === "AppError");
  assert.ok(appError);
  for (const method of methods) {
    const codec = codecOf(method);
    fc.assert(
      fc.property(initOf(appError), (init) => {
        const bytes = written((w) => codec.encodeResponse(w, { error: init }));
        const error = subject.decode(appError, subject.encode(appError, init)) as Record<string, unknown>;
        const isEmpty = !error.id && !error.message && !error.detailedError && !error.statusCode;
        const expected = isEmpty ? { answer: answerIn(method, new Uint8Array(0)) } : { error };
        assert.deepStrictEqual(codec.decodeResponse(bytes), expected);
      }),
      { numRuns: 5 },
    );
  }
});

test("an answer that the host left out is undefined, empty or zero", () => {
  const nothing = new Uint8Array(0);
  assert.deepEqual(api.getUser?.decodeResponse(nothing), { answer: undefined });
  assert.deepEqual(api.getUsers?.decodeResponse(nothing), { answer: [] });
  assert.deepEqual(api.getServerVersion?.decodeResponse(nothing), { answer: "" });
  assert.deepEqual(api.kvGet?.decodeResponse(nothing), { answer: undefined });
  assert.deepEqual(api.kvDelete?.decodeResponse(nothing), { answer: undefined });
  assert.deepEqual(api.getConfig?.decodeResponse(nothing), { answer: undefined });
  assert.deepEqual(api.getProfileImage?.decodeResponse(nothing), { answer: new Uint8Array(0) });
});

test("an answer that has to be there can't be undefined", () => {
  const refused: readonly (readonly [string, unknown, RegExp])[] = [
    ["getUser", undefined, /^result: expected an object, got undefined$/],
    ["getUsers", undefined, /^result: expected a list, got undefined$/],
    ["getUsers", [{ id: "a" }, { id: 5 }], /^result\[1\]\.id: expected a string, got 5$/],
    ["getServerVersion", undefined, /^result: expected a string, got undefined$/],
    ["getConfig", undefined, /^result: expected an object of plain data, got undefined$/],
    ["getProfileImage", "png", /^result: expected a Uint8Array, got a string$/],
  ];
  for (const [name, answer, message] of refused) {
    assert.throws(
      () => written((w) => api[name]?.encodeResponse(w, { answer })),
      (error) => isValueError(error) && message.test(error.message),
    );
  }
});

test("a damaged response is refused or read, and nothing else", () => {
  for (const method of methods) {
    const codec = codecOf(method);
    const bytes = answers(method).map(({ answer }) => written((w) => codec.encodeResponse(w, { answer })));
    fc.assert(
      fc.property(bytes.chain(damagedBytes), (damaged) => {
        try {
          codec.decodeResponse(damaged);
        } catch (error) {
          assert.ok(isDecodeError(error), String(error));
        }
      }),
      { numRuns: 15 },
    );
  }
});
