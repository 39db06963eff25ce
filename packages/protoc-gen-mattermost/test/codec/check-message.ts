import assert from "node:assert/strict";
import { fromBinary, toBinary } from "@bufbuild/protobuf";
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

/** Reads two messages in a row as one: scalars of the last win, messages are merged, lists go on. */
export function checkMerging(subject: Subject, message: Message, numRuns: number): void {
  const desc = descOf(subject, message);
  fc.assert(
    fc.property(initOf(message), initOf(message), (first, second) => {
      const bytes = Buffer.concat([subject.encode(message, first), subject.encode(message, second)]);
      assert.deepStrictEqual(
        subject.decode(message, bytes),
        toPlain(desc, message, fromBinary(desc, new Uint8Array(bytes))),
      );
    }),
    { numRuns },
  );
}

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
      assert.deepStrictEqual(value, toPlain(desc, message, fromBinary(desc, new Uint8Array(bytes))));
    }),
    { numRuns },
  );
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
