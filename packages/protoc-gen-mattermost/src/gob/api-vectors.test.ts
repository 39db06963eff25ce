import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApiMethodName } from "@mattermost-plugin/gen";
import { gobApi } from "@mattermost-plugin/gen/gob";
import type { EncodedValue, StructValue } from "@mattermost-plugin/gob";
import type { Plans, ValueReader } from "@mattermost-plugin/gob/wire";
import { lastValue } from "../../../gob/testdata/last-value.ts";
import { fromJson, readVectors, type Vector } from "../../../gob/testdata/vectors.ts";
import { isLossless } from "../../test/gob/is-lossless.ts";
import { outcomeOf } from "../../test/gob/outcome-of.ts";
import { createSubject, encode, readWith } from "../../test/gob/subject.ts";
import { modelOf } from "../../test/gob/to-model.ts";
import type { ApiMethod } from "../schema/contract.ts";
import type { MappedStruct } from "./map-method.ts";
import type { MappedMethod } from "./method-codec.ts";

interface Codec {
  readonly method: string;
  argument(input: unknown, stream?: number): EncodedValue;
  readAnswer(r: ValueReader, plans: Plans, id: number): unknown;
}

const subject = createSubject();
const vectors = Map.groupBy(readVectors("args"), ({ type }) => type);

function codecOf(method: MappedMethod<ApiMethod>): Codec {
  return gobApi[method.rpc.name as Exclude<ApiMethodName, "pluginHTTP">] as unknown as Codec;
}

function cases(side: MappedStruct): { vector: Vector; value: StructValue }[] {
  const type = subject.goTypes.byName(side.struct.name);
  return (vectors.get(side.struct.name) ?? []).map((vector) => ({
    vector,
    value: fromJson(type, vector.json, subject.goTypes.registry) as StructValue,
  }));
}

test("every method of the plugin API but that with an HTTP request has a codec, under the name that servers know", () => {
  const names = subject.contract.api.filter(({ http }) => !http).map(({ name, goName }) => [name, `Plugin.${goName}`]);
  assert.deepEqual(
    Object.entries(gobApi).map(([name, { method }]) => [name, method]),
    names,
  );
  assert.ok(names.length > 250);
});

test("every answer that a Go program wrote is read as the model has it", () => {
  let read = 0;
  for (const method of subject.mapped.api) {
    const { rpc, returns } = method;
    for (const { vector, value } of cases(returns)) {
      const expected = modelOf(subject, rpc.response.fields, returns.mapping.parts, value);
      const readAnswer = () =>
        readWith(Buffer.from(vector.gob, "base64"), (r, plans, id) => codecOf(method).readAnswer(r, plans, id));
      if (expected) assert.deepEqual(readAnswer(), outcomeOf(rpc, expected), vector.id);
      else assert.throws(readAnswer, /beyond 2\^53|JSON document/, vector.id);
      read += 1;
    }
  }
  assert.ok(read > 500, `only ${read}`);
});

test("every argument is written as Go writes it, to the byte where that is determined", () => {
  let compared = 0;
  for (const method of subject.mapped.api) {
    const { rpc, args } = method;
    const { parts } = args.mapping;
    const type = subject.goTypes.byName(args.struct.name);
    for (const { vector, value } of cases(args)) {
      const input = modelOf(subject, rpc.request.fields, parts, value);
      if (!input || parts.some((part) => part.kind === "field" && part.conversion.kind === "pairs")) continue;
      const [streamField] = args.streams;
      const stream = Number(value[streamField?.name ?? ""] ?? 0);
      const missing = parts.some(({ go }) => go.type.kind === "struct" && value[go.name] === undefined);
      const isDocument = parts.some((part) => part.kind === "field" && part.conversion.kind === "document");
      if (missing && isDocument) {
        assert.throws(() => encode(codecOf(method).argument(input)), /expected a value/, vector.id);
        continue;
      }
      const bytes = encode(codecOf(method).argument(input, stream));
      const sent = subject.decode(type, bytes) as StructValue;
      if (!missing) assert.deepEqual(modelOf(subject, rpc.request.fields, parts, sent), input, vector.id);
      if (missing || !vector.det || !isLossless(subject, parts, value)) continue;
      assert.ok(
        lastValue(bytes).equals(lastValue(Buffer.from(vector.gob, "base64"))),
        `${vector.id}: other bytes than Go's`,
      );
      compared += 1;
    }
  }
  assert.ok(compared > 200, `only ${compared}`);
});
