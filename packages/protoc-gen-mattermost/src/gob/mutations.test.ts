import assert from "node:assert/strict";
import { test } from "node:test";
import { gobApi, gobFileWillBeUploaded, gobHooks } from "@mattermost-plugin/gen/gob";
import { isGobError, writeValue } from "@mattermost-plugin/gob";
import type { Plans, ValueReader } from "@mattermost-plugin/gob/wire";
import fc from "fast-check";
import { createRandom, fuzz, mutate, type Random } from "../../../gob/testdata/fuzz.ts";
import { messagesOf, streamOf } from "../../../gob/testdata/messages.ts";
import { readVectors } from "../../../gob/testdata/vectors.ts";
import { arbitraryStruct } from "../../test/gob/arbitrary-go.ts";
import { createSubject, encode, readWith } from "../../test/gob/subject.ts";
import type { GoStruct } from "./go-structs.ts";
import { structTypeName } from "./names.ts";

const subject = createSubject();
const vectors = Map.groupBy([...readVectors("structs"), ...readVectors("args")], ({ type }) => type);

/** Something that generated code reads, and streams of it. */
interface Target {
  readonly name: string;
  readonly streams: readonly Buffer[];
  readonly read: (stream: Buffer) => unknown;
}

interface Codec {
  readArguments(r: ValueReader, plans: Plans, id: number): unknown;
  readAnswer(r: ValueReader, plans: Plans, id: number): unknown;
}

/** Streams that Go wrote, and streams of generated values. */
function streamsOf(struct: GoStruct, seed: number): Buffer[] {
  const written = (vectors.get(struct.name) ?? []).map(({ gob }) => Buffer.from(gob, "base64"));
  const type = subject.goTypes.byName(struct.name);
  const values = fc.sample(arbitraryStruct(subject, struct.fields), { numRuns: 3, seed });
  const generated = values.map((value) =>
    encode({ type, write: (w) => writeValue(w, subject.goTypes.registry, type, value, "value") }),
  );
  return [...written.filter(({ length }) => length < 20_000), ...generated];
}

function codecOf(codecs: object, name: string): Codec | undefined {
  return (codecs as Readonly<Record<string, Codec>>)[name];
}

const structs = subject.mapped.messages.map(({ message, struct, mapping }, seed): Target => {
  const go = subject.structs.get(struct);
  return {
    name: mapping.parts.length > 0 ? message.modelName : struct,
    streams: streamsOf(go, seed),
    read: (stream) => subject.read(`read${message.modelName}`, structTypeName(struct), stream),
  };
});

const answers = subject.mapped.api.flatMap(({ rpc, returns }, seed): Target[] => {
  const codec = codecOf(gobApi, rpc.name);
  if (!codec) return [];
  const read = (r: ValueReader, plans: Plans, id: number) => codec.readAnswer(r, plans, id);
  return [{ name: rpc.name, streams: streamsOf(returns.struct, seed), read: (stream) => readWith(stream, read) }];
});

const calls = subject.mapped.hooks.flatMap(({ rpc, args }, seed): Target[] => {
  const codec = codecOf({ ...gobHooks, fileWillBeUploaded: gobFileWillBeUploaded }, rpc.name);
  if (!codec) return [];
  const read = (r: ValueReader, plans: Plans, id: number) => codec.readArguments(r, plans, id);
  return [{ name: rpc.name, streams: streamsOf(args.struct, seed), read: (stream) => readWith(stream, read) }];
});

/** How many values there are in a value, itself and the characters of texts included. */
function weigh(value: unknown): number {
  if (typeof value === "string" || value instanceof Uint8Array) return 1 + value.length;
  if (typeof value !== "object" || value === null) return 1;
  let weight = 1;
  for (const part of Object.values(value)) weight += weigh(part);
  return weight;
}

/** What one byte may become: a struct without any field has all keys of its model. */
const keysAByte = 300;

function change(stream: Buffer, random: Random): Buffer {
  if (random.below(4) === 0) return mutate(stream, random);
  const messages = messagesOf(stream);
  // The value comes last: it is changed more often than the definitions in front of it.
  const at = random.below(2) === 0 ? messages.length - 1 : random.below(messages.length);
  messages[at] = mutate(messages[at] ?? stream, random);
  return streamOf(messages.filter(({ length }) => length > 0));
}

/** Answers whether a value was read. */
function survive({ name, read }: Target, stream: Buffer): boolean {
  try {
    const weight = weigh(read(stream));
    assert.ok(weight <= keysAByte * stream.length, `${name}: a value of ${weight} in ${stream.length} bytes`);
    return true;
  } catch (error) {
    if (isGobError(error) || (error as Error).message === "the stream ends before its value") return false;
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

for (const [what, targets] of Object.entries({ structs, answers, calls })) {
  test(`changed at random, ${what} are read as values or refused`, async () => {
    assert.ok(targets.length > 40, `only ${targets.length}`);
    for (const target of targets)
      assert.ok(
        target.streams.some((stream) => survive(target, stream)),
        target.name,
      );
    await fuzz(100, (random) => {
      for (const target of targets) survive(target, change(random.pick(target.streams), random));
    });
  });
}

test("what is changed is changed the same way in every run", () => {
  const stream = Buffer.from("a stream that is changed");
  assert.deepEqual(mutate(stream, createRandom(7)), mutate(stream, createRandom(7)));
  assert.notDeepEqual(mutate(stream, createRandom(7)), mutate(stream, createRandom(8)));
});
