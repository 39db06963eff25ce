import assert from "node:assert/strict";
import { test } from "node:test";
import { isDecodeError, isValueError } from "@mattermost-plugin/protowire";
import { checkDamage, checkMerging, checkSameAsReference, checkUnknownFields } from "../../test/codec/check-message.ts";
import { scratchSubject } from "../../test/codec/scratch-subject.ts";
import { plainMessages } from "../../test/codec/subject.ts";

test("a field of every type and label", async (t) => {
  const subject = await scratchSubject(t);
  const messages = plainMessages(subject).filter(({ file }) => file === "every_type");
  assert.equal(messages.length, 9);
  for (const message of messages) {
    await t.test(message.name, () => {
      checkSameAsReference(subject, message, 300);
      checkMerging(subject, message, 100);
      checkUnknownFields(subject, message, 20);
      checkDamage(subject, message, 300);
    });
  }

  const tree = messages.find(({ name }) => name === "Tree");
  assert.ok(tree);
  await t.test("a message that holds itself can't be written", () => {
    const value: Record<string, unknown> = { label: "a" };
    value.left = value;
    assert.throws(
      () => subject.encode(tree, value),
      (error) =>
        isValueError(error) && /^left\.left\..*more than 1000 levels deep, or it holds itself$/.test(error.message),
    );
  });
  await t.test("a message that is nested without end is refused", () => {
    assert.throws(
      () => subject.decode(tree, nested(100_000)),
      (error) => isDecodeError(error) && error.message.length < 2000 && /is nested too deep$/.test(error.message),
    );
  });
});

/** The bytes of trees inside each other. */
function nested(levels: number): Uint8Array {
  const lengths = [0];
  for (let i = 1; i < levels; i++) {
    const inner = lengths[i - 1] ?? 0;
    lengths.push(1 + varint(inner).length + inner);
  }
  return Buffer.concat(lengths.toReversed().flatMap((length) => [Buffer.of(18), varint(length)]));
}

function varint(value: number): Uint8Array {
  const bytes = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Uint8Array.from([...bytes, rest]);
}
