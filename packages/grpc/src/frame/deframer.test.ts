import assert from "node:assert/strict";
import { test } from "node:test";
import { createDeframer, type Deframed } from "./deframer.ts";
import { frameOf } from "./frame.ts";

function framed(message: Uint8Array): Buffer {
  return Buffer.from(frameOf(message));
}

function readAll(bytes: Buffer, pieces: number, maxBytes = 10_000_000): Deframed[] {
  const deframer = createDeframer(maxBytes);
  const read: Deframed[] = [];
  for (let at = 0; at < bytes.length; at += pieces) {
    deframer.push(bytes.subarray(at, at + pieces));
    for (let next = deframer.next(); next.kind !== "incomplete"; next = deframer.next()) {
      read.push(next);
      if (next.kind === "error") return read;
    }
  }
  assert.equal(deframer.pending(), false);
  return read;
}

test("messages come out however the bytes are cut", () => {
  const messages = [0, 1, 4, 5, 6, 300, 70_000].map((length) => Buffer.alloc(length, length % 251));
  const bytes = Buffer.concat(messages.map(framed));
  for (const pieces of [1, 2, 3, 5, 7, 1_000, 65_536, bytes.length]) {
    const read = readAll(bytes, pieces);
    assert.equal(read.length, messages.length, `pieces of ${pieces}`);
    for (const [i, next] of read.entries()) {
      assert.ok(next.kind === "message" && messages[i]?.equals(next.bytes), `message ${i} in pieces of ${pieces}`);
    }
  }
});

test("a message is a Uint8Array, not a Buffer", () => {
  const [next] = readAll(framed(Buffer.from("abc")), 100);
  assert.ok(next?.kind === "message");
  assert.equal(Object.getPrototypeOf(next.bytes), Uint8Array.prototype);
});

test("large messages are put together in place, and what follows them is kept", () => {
  const large = Buffer.alloc(5_000_000, 7);
  const bytes = Buffer.concat([framed(large), framed(Buffer.from("after")), framed(large)]);
  for (const pieces of [16_384, 3_000_001, bytes.length]) {
    const read = readAll(bytes, pieces);
    const texts = read.map((next) => (next.kind === "message" ? next.bytes.length : next.kind));
    assert.deepEqual(texts, [5_000_000, 5, 5_000_000]);
    const [first] = read;
    assert.ok(first?.kind === "message" && large.equals(first.bytes));
  }
});

test("a message above the limit is an error from its header on", () => {
  const deframer = createDeframer(100);
  deframer.push(framed(Buffer.alloc(101)).subarray(0, 5));
  const next = deframer.next();
  assert.ok(next.kind === "error");
  assert.equal(next.error.code, "RESOURCE_EXHAUSTED");
  assert.match(next.error.message, /101 bytes.*limit of 100/);
  deframer.push(framed(Buffer.alloc(1)));
  assert.equal(deframer.next(), next);
});

test("a length of 4 GiB sets no memory aside", () => {
  const before = process.memoryUsage().arrayBuffers;
  const deframers = Array.from({ length: 100 }, () => {
    const deframer = createDeframer(0xffff_ffff);
    deframer.push(Buffer.from([0, 0xff, 0xff, 0xff, 0xff, 1, 2, 3]));
    assert.equal(deframer.next().kind, "incomplete");
    return deframer;
  });
  assert.ok(deframers.every((deframer) => deframer.pending()));
  assert.ok(process.memoryUsage().arrayBuffers - before < 1_000_000);
});

test("compressed messages and unknown flags are errors", () => {
  for (const [flag, text] of [
    [1, /compressed/],
    [2, /unknown flags \(2\)/],
    [0x80, /unknown flags \(128\)/],
  ] as const) {
    const [next] = readAll(Buffer.from([flag, 0, 0, 0, 1, 0]), 100);
    assert.ok(next?.kind === "error");
    assert.equal(next.error.code, "INTERNAL");
    assert.match(next.error.message, text);
  }
});

test("half a header and half a message are pending", () => {
  const deframer = createDeframer(100);
  assert.equal(deframer.pending(), false);
  deframer.push(Buffer.from([0, 0, 0]));
  assert.equal(deframer.next().kind, "incomplete");
  assert.equal(deframer.pending(), true);
  deframer.push(Buffer.from([0, 2, 9]));
  assert.equal(deframer.next().kind, "incomplete");
  assert.equal(deframer.pending(), true);
  deframer.push(Buffer.from([9]));
  assert.equal(deframer.next().kind, "message");
  assert.equal(deframer.pending(), false);
});
