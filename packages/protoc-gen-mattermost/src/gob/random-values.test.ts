import assert from "node:assert/strict";
import { test } from "node:test";
import { gobApi, gobHooks } from "@mattermost-plugin/gen/gob";
import { type EncodedValue, type StructValue, writeValue } from "@mattermost-plugin/gob";
import type { Plans, ValueReader } from "@mattermost-plugin/gob/wire";
import fc from "fast-check";
import { arbitraryStruct } from "../../test/gob/arbitrary-go.ts";
import { outcomeOf } from "../../test/gob/outcome-of.ts";
import { createSubject, encode, readWith } from "../../test/gob/subject.ts";
import { modelOf } from "../../test/gob/to-model.ts";
import type { GoStruct } from "./go-structs.ts";
import { structTypeName } from "./names.ts";

const subject = createSubject();

/** The bytes that Go sends for a struct. */
function fromGo(struct: GoStruct, value: StructValue): Buffer {
  const type = subject.goTypes.byName(struct.name);
  return encode({ type, write: (w) => writeValue(w, subject.goTypes.registry, type, value, "value") });
}

function toGo(struct: GoStruct, bytes: Buffer): StructValue {
  return subject.decode(subject.goTypes.byName(struct.name), bytes) as StructValue;
}

test("every struct is read as the model has it, and written so that it reads the same", () => {
  for (const { message, struct, mapping } of subject.mapped.messages) {
    const [read, write, type] = [`read${message.modelName}`, `write${message.modelName}`, structTypeName(struct)];
    const go = subject.structs.get(struct);
    fc.assert(
      fc.property(arbitraryStruct(subject, go.fields), (value) => {
        const model = modelOf(subject, message.fields, mapping.parts, value);
        assert.deepEqual(subject.read(read, type, fromGo(go, value)), model);
        const bytes = subject.write(write, type, model);
        assert.deepEqual(subject.read(read, type, bytes), model);
        assert.deepEqual(modelOf(subject, message.fields, mapping.parts, toGo(go, bytes)), model);
      }),
      { numRuns: 25 },
    );
  }
});

interface ApiCodec {
  argument(input: unknown, stream?: number): EncodedValue;
  readAnswer(r: ValueReader, plans: Plans, id: number): unknown;
}

test("every method sends its arguments whole, and answers what Go sends", () => {
  for (const { rpc, args, returns } of subject.mapped.api) {
    const codec = (gobApi as unknown as Readonly<Record<string, ApiCodec>>)[rpc.name] as ApiCodec;
    fc.assert(
      fc.property(arbitraryStruct(subject, returns.struct.fields), (value) => {
        const fields = modelOf(subject, rpc.response.fields, returns.mapping.parts, value);
        if (!fields) return;
        const read = readWith(fromGo(returns.struct, value), (r, plans, id) => codec.readAnswer(r, plans, id));
        assert.deepEqual(read, outcomeOf(rpc, fields), rpc.name);
      }),
      { numRuns: 10 },
    );
    const parts = args.mapping.parts.filter((part) => part.kind !== "field" || part.conversion.kind !== "pairs");
    const pointers = parts.map(({ go }) => go).filter(({ type }) => type.kind === "struct");
    fc.assert(
      fc.property(arbitraryStruct(subject, args.struct.fields), (value) => {
        const whole = { ...Object.fromEntries(pointers.map(({ name }) => [name, {}])), ...value };
        const input = modelOf(subject, rpc.request.fields, parts, whole);
        const sent = toGo(args.struct, encode(codec.argument(input, 1)));
        assert.deepEqual(modelOf(subject, rpc.request.fields, parts, sent), input, rpc.name);
      }),
      { numRuns: 10 },
    );
  }
});

interface HookCodec {
  readArguments(r: ValueReader, plans: Plans, id: number): { readonly args: object };
  answer(outcome: unknown, args: unknown): EncodedValue;
}

test("every hook reads its arguments, and answers with any value that Go may have", () => {
  for (const { rpc, args, returns } of subject.mapped.hooks) {
    const codec = (gobHooks as unknown as Readonly<Record<string, HookCodec>>)[rpc.name];
    if (!codec) continue;
    const structs = args.struct.fields.filter(({ type }) => type.kind === "struct");
    fc.assert(
      fc.property(arbitraryStruct(subject, args.struct.fields), (value) => {
        const whole = { ...Object.fromEntries(structs.map(({ name }) => [name, {}])), ...value };
        const expected = modelOf(subject, rpc.args, args.mapping.parts, whole);
        const call = readWith(fromGo(args.struct, whole), (r, plans, id) => codec.readArguments(r, plans, id));
        assert.deepEqual(call.args, { ...call.args, ...expected }, rpc.name);
      }),
      { numRuns: 10 },
    );
    const { answer } = rpc;
    if (answer.kind !== "field") continue;
    const { modelName } = answer.field;
    fc.assert(
      fc.property(arbitraryStruct(subject, returns.struct.fields), (value) => {
        const result = modelOf(subject, rpc.response.fields, returns.mapping.parts, value)?.[modelName];
        if (result === undefined) return;
        const sent = toGo(returns.struct, encode(codec.answer({ kind: "value", value: result }, {})));
        assert.deepEqual(
          modelOf(subject, rpc.response.fields, returns.mapping.parts, sent)?.[modelName],
          result,
          rpc.name,
        );
      }),
      { numRuns: 10 },
    );
  }
});
