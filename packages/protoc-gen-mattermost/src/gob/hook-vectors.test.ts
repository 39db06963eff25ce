import assert from "node:assert/strict";
import { test } from "node:test";
import { gobFileWillBeUploaded, gobHooks } from "@mattermost-plugin/gen/gob";
import type { EncodedValue, StructValue } from "@mattermost-plugin/gob";
import type { Plans, ValueReader } from "@mattermost-plugin/gob/wire";
import { lastValue } from "../../../gob/testdata/last-value.ts";
import { fromJson, readVectors, type Vector } from "../../../gob/testdata/vectors.ts";
import { isLossless } from "../../test/gob/is-lossless.ts";
import { createSubject, encode, readWith } from "../../test/gob/subject.ts";
import { toDocument } from "../../test/gob/to-document.ts";
import { modelOf, toModel } from "../../test/gob/to-model.ts";
import { unaryHooks } from "../hooks/hook-shape.ts";
import { argMayBeAbsent } from "../model/type-text.ts";
import type { Field, Hook } from "../schema/contract.ts";
import { unchangedArg } from "./hook-codec.ts";
import type { MappedStruct } from "./map-method.ts";
import type { MappedMethod } from "./method-codec.ts";

interface Call {
  readonly args: unknown;
  readonly pluginContext: unknown;
  readonly streams?: Readonly<Record<string, number>>;
}

interface Codec {
  readArguments(r: ValueReader, plans: Plans, id: number): Call;
  answer(outcome: unknown, args?: unknown): EncodedValue;
}

type Fields = Readonly<Record<string, unknown>>;

const subject = createSubject();
const vectors = Map.groupBy(readVectors("args"), ({ type }) => type);

function codecOf({ rpc }: MappedMethod<Hook>): Codec {
  const codecs: Readonly<Record<string, unknown>> = { ...gobHooks, fileWillBeUploaded: gobFileWillBeUploaded };
  return codecs[rpc.name] as Codec;
}

function cases(side: MappedStruct): { vector: Vector; value: StructValue }[] {
  const type = subject.goTypes.byName(side.struct.name);
  return (vectors.get(side.struct.name) ?? []).map((vector) => ({
    vector,
    value: fromJson(type, vector.json, subject.goTypes.registry) as StructValue,
  }));
}

test("every hook that takes and returns values has a codec", () => {
  const names = unaryHooks(subject.contract).map(({ name }) => name);
  assert.deepEqual([...Object.keys(gobHooks), "fileWillBeUploaded"].sort(), names.sort());
});

test("the arguments that a Go program wrote are read as the model has them", () => {
  let read = 0;
  for (const method of subject.mapped.hooks) {
    const { rpc, args } = method;
    const { pluginContextField: context } = rpc;
    const plain = rpc.args.filter((field) => field.value.kind !== "stream");
    const fields = context ? [...plain, context] : plain;
    for (const { vector, value } of cases(args)) {
      const expected = modelOf(subject, fields, args.mapping.parts, value);
      const readCall = () =>
        readWith(Buffer.from(vector.gob, "base64"), (r, plans, id) => codecOf(method).readArguments(r, plans, id));
      read += 1;
      if (!expected) {
        assert.throws(readCall, /beyond 2\^53/, vector.id);
        continue;
      }
      const call = readCall();
      assert.deepEqual(call.pluginContext, context && expected[context.modelName], vector.id);
      assert.deepEqual(call.args, argsOf(plain, expected), vector.id);
      for (const { name } of args.streams) {
        const key = name.charAt(0).toLowerCase() + name.slice(1);
        assert.equal(call.streams?.[key], value[name] ?? 0, vector.id);
      }
    }
  }
  assert.ok(read > 60, `only ${read}`);
});

/** A message or document that Go left out reads as an empty one. */
function argsOf(fields: readonly Field[], values: Fields): Fields {
  return Object.fromEntries(
    fields.map((field) => {
      const value = values[field.modelName];
      return [field.modelName, value === undefined && !argMayBeAbsent(field) ? emptyOf(field) : value];
    }),
  );
}

function emptyOf({ value }: Field): unknown {
  if (value.kind !== "message") return value.kind === "struct" ? {} : undefined;
  const mapped = subject.mapped.messages.find(({ message }) => message === value.message);
  if (mapped) {
    const pointers = mapped.mapping.parts.filter(({ go }) => go.type.kind !== "struct" || go.type.pointer);
    return toModel(subject, mapped.message.fields, pointers, {});
  }
  const [only] = value.message.fields;
  if (only?.value.kind !== "json") return undefined;
  const name = only.goType ?? `model.${only.value.type}`;
  return toDocument(subject, { kind: "struct", name, pointer: true }, "", {});
}

test("every answer is written as Go writes it, to the byte where that is determined", () => {
  let compared = 0;
  for (const method of subject.mapped.hooks) {
    const { rpc, returns } = method;
    const { parts } = returns.mapping;
    const fields = rpc.response.fields.filter((field) => field.value.kind !== "stream");
    for (const { vector, value } of cases(returns)) {
      const expected = modelOf(subject, fields, parts, value);
      if (!expected) continue;
      const { outcome, whole } = outcomeOf(rpc, expected);
      if (outcome.kind === "nothing" && unchangedArg(rpc)) continue;
      const bytes = encode(codecOf(method).answer(outcome, {}));
      const sent = subject.decode(subject.goTypes.byName(returns.struct.name), bytes) as StructValue;
      const { outcome: found } = outcomeOf(rpc, toModel(subject, fields, parts, sent));
      assert.deepEqual(found, outcome, vector.id);
      if (!whole || !vector.det || !isLossless(subject, parts, value)) continue;
      assert.ok(
        lastValue(bytes).equals(lastValue(Buffer.from(vector.gob, "base64"))),
        `${vector.id}: other bytes than Go's`,
      );
      compared += 1;
    }
  }
  assert.ok(compared > 20, `only ${compared}`);
});

/** The outcome that says what a Go plugin answered; `whole` if nothing beside it was answered. */
function outcomeOf(
  { errorField, reasonField, answer }: Hook,
  fields: Fields,
): { outcome: { kind: string }; whole: boolean } {
  const error = errorField && fields[errorField.modelName];
  const reason = reasonField && fields[reasonField.modelName];
  const value = answer.kind === "field" ? fields[answer.field.modelName] : undefined;
  if (error !== undefined) return { outcome: { kind: "error", error } as never, whole: value === undefined };
  if (reason) return { outcome: { kind: "reject", reason } as never, whole: value === undefined };
  if (answer.kind === "object") {
    const content = Object.fromEntries(answer.fields.map(({ modelName }) => [modelName, fields[modelName]]));
    return { outcome: { kind: "value", value: content } as never, whole: true };
  }
  if (value === undefined) return { outcome: { kind: "nothing" }, whole: true };
  return { outcome: { kind: "value", value } as never, whole: true };
}
