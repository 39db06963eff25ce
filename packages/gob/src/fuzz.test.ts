import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzz, mutate, type Random } from "../testdata/fuzz.ts";
import { readGoTypes } from "../testdata/go-types.ts";
import { messagesOf, streamOf } from "../testdata/messages.ts";
import { readVectors, type Vector } from "../testdata/vectors.ts";
import { createDecoder, type Decoder, type GobType, type GobValue, isGobError } from "./index.ts";

const types = readGoTypes();

/** Streams that are changed: large ones would only make it slow. */
const vectors = ["structs", "args", "edge", "streams", "tolerance", "malformed"]
  .flatMap(readVectors)
  .filter(({ gob }) => gob.length < 12_000);

/** Those that are whole messages. */
const framed = vectors.filter(({ error }) => error === undefined);

function typeNames({ type, types: several }: Vector): readonly string[] {
  return several ?? (type === undefined ? [] : [type]);
}

/** How many values there are in a value, itself and the characters of texts included. */
function weigh(value: GobValue): number {
  if (typeof value === "string" || value instanceof Uint8Array) return 1 + value.length;
  if (typeof value !== "object" || value === null) return 1;
  const parts = value instanceof Map ? [...value].flat() : Array.isArray(value) ? value : Object.values(value);
  let weight = 1;
  for (const part of parts) weight += weigh(part as GobValue);
  return weight;
}

function decoderOf(stream: Buffer): Decoder {
  const decoder = createDecoder({ registry: types.registry });
  decoder.push(stream);
  return decoder;
}

/** What must hold for any stream: values, an error of this package, or the wait for more; and nothing larger than the stream. */
function survive(stream: Buffer, wanted: readonly GobType[]): void {
  try {
    const decoder = decoderOf(stream);
    for (const type of wanted) {
      const read = decoder.readAs(type);
      if (!read) break;
      assert.ok(
        weigh(read.value) <= 4 * stream.length + 16,
        `a value of ${weigh(read.value)} in ${stream.length} bytes`,
      );
    }
  } catch (error) {
    if (!isGobError(error)) throw error;
  }
  try {
    const decoder = decoderOf(stream);
    while (decoder.skip());
  } catch (error) {
    if (!isGobError(error)) throw error;
  }
}

function choose(random: Random, from = vectors): { stream: Buffer; wanted: readonly GobType[] } {
  const vector = random.pick(from);
  // Now and then another type is expected than the one that comes.
  const named = random.below(8) === 0 ? random.pick(vectors) : vector;
  return { stream: Buffer.from(vector.gob, "base64"), wanted: typeNames(named).map(types.byName) };
}

test("bytes of streams changed at random give values or an error", async () => {
  await fuzz(6000, (random) => {
    const { stream, wanted } = choose(random);
    survive(mutate(stream, random), wanted);
  });
});

test("messages changed at random, in frames that fit, give values or an error", async () => {
  await fuzz(12_000, (random) => {
    const { stream, wanted } = choose(random, framed);
    const messages = messagesOf(stream).map((message) => (random.below(3) === 0 ? mutate(message, random) : message));
    const at = random.below(messages.length);
    switch (random.below(6)) {
      case 0:
        messages.splice(at, 1);
        break;
      case 1:
        messages.splice(at, 0, ...messagesOf(choose(random, framed).stream));
        break;
      case 2:
        messages.push(...messages.splice(at, 1));
    }
    survive(streamOf(messages.filter((message) => message.length > 0)), wanted);
  });
});

test("a stream that ends at any byte has no value, and no error", () => {
  const short = framed.filter(({ gob }) => gob.length < 4000);
  for (const vector of short) {
    const [name, ...others] = typeNames(vector);
    if (name === undefined || others.length > 0) continue;
    const stream = Buffer.from(vector.gob, "base64");
    const decoder = createDecoder({ registry: types.registry });
    for (let at = 0; at < stream.length; at += 1) {
      assert.equal(decoder.readAs(types.byName(name)), undefined, `${vector.id} at byte ${at}`);
      decoder.push(stream.subarray(at, at + 1));
    }
    assert.ok(decoder.readAs(types.byName(name)), vector.id);
  }
});

test("messages that end inside a value give the rest of it as zeros, or an error", async () => {
  await fuzz(6000, (random) => {
    const { stream, wanted } = choose(random, framed);
    const messages = messagesOf(stream);
    const at = random.below(messages.length);
    const message = messages[at] ?? stream;
    messages[at] = message.subarray(0, 1 + random.below(message.length));
    survive(streamOf(messages), wanted);
  });
});
