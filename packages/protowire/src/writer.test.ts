import assert from "node:assert/strict";
import { test } from "node:test";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { isValueError } from "@mattermost-plugin/plain";
import fc from "fast-check";
import { hex, written } from "../test/written.ts";
import { writeBytes } from "./write-bytes.ts";
import { beginMessage, endMessage, enter, expectList, expectObject, keysOf, leave } from "./write-message.ts";
import { writeString } from "./write-string.ts";
import { writeBool, writeUint32 } from "./write-varint.ts";
import { createWriter, finishWriter, resetWriter } from "./writer.ts";

test("a message inside another gets its length, whatever its size", () => {
  for (const size of [0, 1, 126, 127, 128, 129, 16_382, 16_383, 16_384, 2 ** 21 - 1, 2 ** 21, 9_000_000]) {
    const content = new Uint8Array(size).fill(7);
    const bytes = written((w) => {
      const outer = beginMessage(w, 10, "outer");
      const inner = beginMessage(w, 18, "inner");
      writeBytes(w, 0, "", content);
      endMessage(w, inner);
      writeUint32(w, 24, "", 300);
      endMessage(w, outer);
    });
    const reference = new BinaryWriter()
      .tag(1, 2)
      .fork()
      .tag(2, 2)
      .fork()
      .bytes(content)
      .join()
      .tag(3, 0)
      .uint32(300)
      .join();
    assert.ok(bytes === hex(reference.finish()), `${size} bytes`);
  }
});

test("the buffer grows at every place where it may be full", () => {
  // From any position before the end of the first buffer on, each kind of write fits.
  for (let start = 8100; start <= 8192; start++) {
    const fill = "x".repeat(start);
    const bytes = written((w) => {
      writeString(w, 10, "", fill);
      const at = beginMessage(w, 2 ** 32 - 6, "");
      writeUint32(w, 2 ** 32 - 8, "", 2 ** 32 - 1);
      writeBool(w, 8, "", true);
      writeString(w, 10, "", "short");
      writeString(w, 10, "", "é".repeat(70));
      endMessage(w, at);
    });
    const reference = new BinaryWriter()
      .tag(1, 2)
      .string(fill)
      .tag(2 ** 29 - 1, 2)
      .fork();
    reference
      .tag(2 ** 29 - 1, 0)
      .uint32(2 ** 32 - 1)
      .tag(1, 0)
      .bool(true)
      .tag(1, 2)
      .string("short")
      .tag(1, 2)
      .string("é".repeat(70))
      .join();
    assert.ok(bytes === hex(reference.finish()), `from ${start}`);
  }
});

test("a writer is used again, with room for a frame if that is wanted", () => {
  const w = createWriter();
  writeString(w, 0, "", "first");
  assert.equal(finishWriter(w).toString("latin1"), "\x05first");
  resetWriter(w, 5);
  writeString(w, 0, "", "second");
  const framed = finishWriter(w);
  assert.equal(framed.length, 12);
  assert.equal(framed.subarray(5).toString("latin1"), "\x06second");
});

test("what is finished does not change with the next message", () => {
  const w = createWriter();
  writeString(w, 0, "", "aaaa");
  const first = finishWriter(w);
  writeString(w, 0, "", "bbbb");
  finishWriter(w);
  assert.equal(first.toString("latin1"), "\x04aaaa");
});

test("a large buffer is not kept", () => {
  const w = createWriter();
  writeBytes(w, 0, "", new Uint8Array(5_000_000));
  assert.ok(w.bytes.length >= 5_000_000);
  finishWriter(w);
  assert.ok(w.bytes.length < 1_000_000);
  writeString(w, 0, "", "still works");
  assert.equal(finishWriter(w).length, 12);
});

test("after an error a writer is good again once it is reset", () => {
  const w = createWriter();
  beginMessage(w, 10, "post");
  enter(w, "fileIds");
  assert.throws(
    () => writeString(w, 10, 2, null as never),
    /^ValueError: post\.fileIds\[2\]: expected a string, got null$/,
  );
  resetWriter(w);
  assert.throws(() => writeString(w, 10, "id", null as never), /^ValueError: id: expected/);
});

test("paths name keys as JavaScript does", () => {
  const w = createWriter();
  for (const name of ["posts", "a b", 3, "", "x-y", "größe"]) enter(w, name);
  assert.throws(
    () => expectObject(w, "x"),
    (error) => isValueError(error) && error.path === 'posts["a b"][3]["x-y"].größe',
  );
  leave(w);
  assert.throws(
    () => expectObject(w, null),
    /^ValueError: posts\["a b"\]\[3\]\["x-y"\]: expected an object, got null$/,
  );
});

test("objects, lists and maps are told from each other", () => {
  const w = createWriter();
  for (const wrong of [undefined, null, 1, "a", true, [], () => {}])
    assert.throws(() => expectObject(w, wrong), isValueError);
  for (const wrong of [undefined, null, 1, "abc", {}, new Set()])
    assert.throws(() => expectList(w, "l", wrong), isValueError);
  for (const wrong of [undefined, null, 1, "abc", [], new Map()])
    assert.throws(() => keysOf(w, wrong as never), isValueError);
  assert.deepEqual(keysOf(w, Object.create(null, { a: { value: 1, enumerable: true } })), ["a"]);
  assert.throws(() => writeString(w, 0, "s", new Date(0) as never), /got an instance of Date$/);
});

test("bytes are written from any view, also part of a larger buffer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (content, from) => {
      const view = content.subarray(Math.min(from, content.length));
      assert.equal(
        written((w) => writeBytes(w, 10, "", view)),
        hex(new BinaryWriter().tag(1, 2).bytes(view).finish()),
      );
    }),
  );
  assert.throws(
    () => written((w) => writeBytes(w, 10, "b", [1, 2] as never)),
    /^ValueError: b: expected a Uint8Array, got a list$/,
  );
  assert.throws(() => written((w) => writeBytes(w, 10, "b", new ArrayBuffer(2) as never)), isValueError);
});
