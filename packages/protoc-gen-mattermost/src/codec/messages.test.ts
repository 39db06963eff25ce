import assert from "node:assert/strict";
import { test } from "node:test";
import { checkDamage, checkMerging, checkSameAsReference, checkUnknownFields } from "../../test/codec/check-message.ts";
import { plainMessages, realSubject } from "../../test/codec/subject.ts";

const subject = realSubject();
const messages = plainMessages(subject);

test("there are codecs to test", () => {
  assert.ok(messages.length > 280, `only ${messages.length} messages`);
});

test("every message is written and read as protobuf-es does", () => {
  for (const message of messages) checkSameAsReference(subject, message, 40);
});

test("every message goes on with what came before", () => {
  for (const message of messages) checkMerging(subject, message, 15);
});

test("every message skips fields that it does not know", () => {
  for (const message of messages) checkUnknownFields(subject, message, 5);
});

test("every message refuses damaged bytes, or reads them as protobuf-es does", () => {
  for (const message of messages) checkDamage(subject, message, 40);
});
