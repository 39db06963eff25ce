import assert from "node:assert/strict";
import { test } from "node:test";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { isValueError } from "@mattermost-plugin/plain";
import { atField, createDecodeError, failDecode, isDecodeError } from "./decode-error.ts";
import { unknownEnumNumber } from "./enum-number.ts";
import { readString } from "./read-string.ts";
import { readWrapper } from "./read-wrapper.ts";
import { createReader, expectEnd, messageEnd, readBytes, readTag, skipField } from "./reader.ts";
import { createWriter } from "./writer.ts";

const reader = (hex: string) => createReader(Buffer.from(hex, "hex"));

test("bytes are views of what was read, never Buffers", () => {
  for (const bytes of [Uint8Array.of(3, 1, 2, 3), Buffer.of(3, 1, 2, 3), Buffer.of(9, 3, 1, 2, 3).subarray(1)]) {
    const read = readBytes(createReader(bytes));
    assert.deepStrictEqual(read, Uint8Array.of(1, 2, 3));
    assert.equal(read.buffer, bytes.buffer);
  }
});

test("text is read as UTF-8, and what is not UTF-8 is refused", () => {
  for (const text of [
    "",
    "short",
    "größe €",
    "x".repeat(50),
    `${"ü".repeat(40)}`,
    "\ufffd really",
    `${"\ufffd".repeat(20)}`,
  ]) {
    assert.equal(readString(createReader(new BinaryWriter().string(text).finish())), text);
  }
  for (const bytes of [Buffer.of(0xff), Buffer.concat([Buffer.alloc(50, "a"), Buffer.of(0xc3)])]) {
    const r = createReader(new BinaryWriter().bytes(bytes).finish());
    assert.throws(
      () => readString(r),
      (error) => atField(error, 10, "1:name").message === "name: is not valid UTF-8",
    );
  }
});

test("tags beyond 32 bits and tags without a number are refused", () => {
  assert.equal(readTag(reader("f8ffffff0f")), 2 ** 32 - 8);
  assert.throws(() => readTag(reader("f8ffffff1f")), /illegal tag/);
  assert.throws(() => readTag(reader("888080808001")), /illegal tag/);
  assert.throws(() => skipField(reader("00"), 2, ""), /^DecodeError: a field has the number 0$/);
});

test("unknown fields of every wire type are skipped, known ones of the wrong type refused", () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, "ffffffffffffffffff01"],
    [1, "0102030405060708"],
    [2, "03010203"],
    [3, "0a0161fc01"],
    [5, "01020304"],
  ];
  for (const [wireType, hex] of cases) {
    const r = reader(hex);
    skipField(r, 31 * 8 + wireType, "1:id 310:other");
    assert.equal(r.pos, r.len, `wire type ${wireType}`);
    assert.throws(() => skipField(reader(hex), 31 * 8 + wireType, "1:id 31:name"), /has wire type/);
  }
  for (const wireType of [4, 6, 7]) assert.throws(() => skipField(reader("0000"), 31 * 8 + wireType, ""), Error);
  assert.throws(() => skipField(reader("ffffffff0f"), 31 * 8 + 2, ""), RangeError);
  assert.throws(() => skipField(createReader(Buffer.alloc(500, 0x0b)), 11, ""), /recursion/);
});

test("lengths beyond the end are refused before anything is read", () => {
  assert.throws(() => messageEnd(reader("0102"), 3), /^DecodeError: the message ends in the middle$/);
  assert.throws(() => messageEnd(reader("0102"), 2 ** 32 - 1), isDecodeError);
  assert.equal(messageEnd(reader("0102"), 2), 2);
  assert.throws(() => expectEnd(reader("0102"), 1), isDecodeError);
});

test("an error tells its way from the outside in", () => {
  const inner = atField(failDecode("is wrong"), 16, "1:id 2:createAt");
  assert.equal(inner.message, "createAt: is wrong");
  const listed = atField(inner, 26, "3:posts", { posts: [{}, {}] });
  assert.equal(listed.message, "posts[2].createAt: is wrong");
  const outer = atField(listed, 10, "1:list");
  assert.equal(outer.path, "list.posts[2].createAt");
  assert.equal(atField(outer, 10, "1:").path, outer.path);
  assert.equal(atField(outer, 18, "1:").path, `field 2.${outer.path}`);
  assert.equal(atField(new RangeError("premature EOF"), 10, "1:id").message, "id: the message ends in the middle");
  assert.equal(atField(new Error("invalid varint"), 10, "1:id").message, "id: invalid varint");
});

test("the guards know errors of another copy of the package", () => {
  assert.ok(isDecodeError(Object.assign(new Error("x"), { name: "DecodeError", path: "", reason: "x" })));
  assert.ok(!isDecodeError(new Error("x")));
  assert.ok(isDecodeError(createDecodeError("a", "b")));
  assert.ok(isValueError(Object.assign(new Error("x"), { name: "ValueError", path: "" })));
  assert.ok(!isValueError(createDecodeError("a", "b")));
});

test("wrappers hold their zero if they are empty", () => {
  assert.equal(
    readWrapper(reader(""), 0, 8, (r) => r.int32(), 0),
    0,
  );
  assert.equal(
    readWrapper(reader("0805"), 2, 8, (r) => r.int32(), 0),
    5,
  );
  assert.equal(
    readWrapper(reader("08051001"), 4, 8, (r) => r.int32(), 0),
    5,
  );
  assert.throws(() => readWrapper(reader("0a0161"), 3, 8, (r) => r.int32(), 0), isDecodeError);
});

test("unknown values of an enum are decimal text", () => {
  const w = createWriter();
  assert.equal(unknownEnumNumber(w, "type", "77", '"open"'), 77);
  assert.equal(unknownEnumNumber(w, "type", "-2147483648", ""), -(2 ** 31));
  for (const wrong of ["2147483648", "opne", "", "1.5", " 1", "0x1", 5, undefined]) {
    assert.throws(
      () => unknownEnumNumber(w, "type", wrong as string, '"open"'),
      /^ValueError: type: expected one of "open", got /,
    );
  }
});
