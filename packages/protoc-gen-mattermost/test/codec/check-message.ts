import assert from "node:assert/strict";
import { type DescMessage, fromBinary, toBinary } from "@bufbuild/protobuf";
import { isDecodeError } from "@mattermost-plugin/protowire";
import fc from "fast-check";
import type { Message } from "../../src/schema/contract.ts";
import { initOf } from "./arbitrary.ts";
import { damagedBytes, unknownFields } from "./damage.ts";
import { descOf, type Subject } from "./subject.ts";
import { toMessage } from "./to-message.ts";
import { toPlain } from "./to-plain.ts";

/** Writes and reads any value as protobuf-es does, byte for byte, with every key present and in its order. */
export function checkSameAsReference(subject: Subject, message: Message, numRuns: number): void {
  const desc = descOf(subject, message);
  fc.assert(
    fc.property(initOf(message), (init) => {
      const bytes = subject.encode(message, init);
      const reference = toBinary(desc, toMessage(desc, message, init));
      assert.equal(hex(bytes), hex(reference));
      const value = subject.decode(message, reference);
      assert.deepStrictEqual(value, toPlain(desc, message, fromBinary(desc, reference)));
      if (!message.unwrap)
        assert.deepEqual(
          Object.keys(value as object),
          message.fields.map(({ modelName }) => modelName),
        );
      if (value !== undefined) assert.equal(hex(subject.encode(message, value)), hex(bytes));
    }),
    { numRuns },
  );
}

/**
 * Reads two messages in a row as one: scalars of the last win, messages are merged, lists go on. Not for values with a twin, which
 * are read once their own message has ended.
 */
export function checkMerging(subject: Subject, message: Message, numRuns: number): void {
  const desc = descOf(subject, message);
  fc.assert(
    fc.property(initOf(message), initOf(message), (first, second) => {
      if ([first, second].some((init) => hasTwin(message, desc, toMessage(desc, message, init)))) return;
      const bytes = Buffer.concat([subject.encode(message, first), subject.encode(message, second)]);
      assert.deepStrictEqual(
        subject.decode(message, bytes),
        toPlain(desc, message, fromBinary(desc, new Uint8Array(bytes))),
      );
    }),
    { numRuns },
  );
}

/** Whether a message or one inside it holds the twin of a field. */
function hasTwin(message: Message, desc: DescMessage, read: Readable): boolean {
  return message.fields.some((field) => {
    const at = (number: number | undefined) => desc.fields.find((other) => other.number === number);
    const twin = at(field.twin?.number);
    const held = twin && read[twin.localName];
    const absent = held === undefined || (held instanceof Uint8Array && held.length === 0);
    if (!absent && (held !== 0n || (field.twin?.kind === "wide" && field.twin.zero))) return true;
    const source = at(field.number);
    if (field.value.kind !== "message" || !source?.message) return false;
    const inside = read[source.localName];
    const parts = field.label === "one" ? [inside] : Object.values((inside ?? {}) as object);
    const { message: part } = field.value;
    const { message: partDesc } = source;
    return parts.some((value) => value !== undefined && hasTwin(part, partDesc, value as Readable));
  });
}

type Readable = Readonly<Record<string, unknown>>;

/** Reads over fields that it does not know, wherever they stand and whatever they hold. */
export function checkUnknownFields(subject: Subject, message: Message, numRuns: number): void {
  fc.assert(
    fc.property(initOf(message), unknownFields, unknownFields, (init, before, after) => {
      const bytes = subject.encode(message, init);
      const value = subject.decode(message, bytes);
      assert.deepStrictEqual(subject.decode(message, Buffer.concat([before, bytes, after])), value);
    }),
    { numRuns },
  );
}

/** Refuses bytes that are cut or changed with a DecodeError, or reads them as protobuf-es does. */
export function checkDamage(subject: Subject, message: Message, numRuns: number): void {
  const desc = descOf(subject, message);
  const written = initOf(message).map((init) => subject.encode(message, init));
  fc.assert(
    fc.property(written.chain(damagedBytes), (bytes) => {
      let value: unknown;
      try {
        value = subject.decode(message, bytes);
      } catch (error) {
        assert.ok(isDecodeError(error), String(error));
        return;
      }
      let reference: DescMessageValue;
      try {
        reference = fromBinary(desc, new Uint8Array(bytes));
      } catch (error) {
        assert.ok(passesOver(message, desc), `protobuf-es refuses what was read: ${error}`);
        return;
      }
      if (!hasTwin(message, desc, reference)) assert.deepStrictEqual(value, toPlain(desc, message, reference));
    }),
    { numRuns },
  );
}

type DescMessageValue = ReturnType<typeof fromBinary>;

/** Whether a message or one inside it has fields that another one replaces: they are passed over, whatever they hold. */
function passesOver(message: Message, desc: DescMessage, seen: ReadonlySet<Message> = new Set()): boolean {
  if (seen.has(message)) return false;
  const numbers = new Set(message.fields.flatMap(({ number, twin }) => [number, twin?.number]));
  if (desc.fields.some(({ number }) => !numbers.has(number))) return true;
  const inside = new Set([...seen, message]);
  return message.fields.some(({ number, value }) => {
    const part = desc.fields.find((other) => other.number === number)?.message;
    return value.kind === "message" && part !== undefined && passesOver(value.message, part, inside);
  });
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
