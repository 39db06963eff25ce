import assert from "node:assert/strict";
import { test } from "node:test";
import { firstDifference, isDifferenceError, refuseDifference } from "./first-difference.ts";

test("what a host can't tell apart is the same", () => {
  const given = {
    id: "p",
    count: 5n,
    half: 0.5,
    big: 2n ** 60n,
    list: ["a", { x: 1 }],
    bytes: Buffer.from("ab"),
    left: undefined,
  };
  const read = {
    id: "p",
    count: 5,
    half: 0.5,
    big: 2n ** 60n,
    list: ["a", { x: 1, y: "" }],
    bytes: new Uint8Array([97, 98]),
    more: "",
    nested: { deep: { zero: 0, list: [], at: "0001-01-01T00:00:00Z" } },
  };
  assert.equal(firstDifference(given, read), undefined);
  assert.equal(firstDifference(read, given), undefined);
  assert.equal(firstDifference(Number.NaN, Number.NaN), undefined);
});

test("a difference is found at its place", () => {
  const post = { message: "a", props: { x: [1, 2, { y: "z" }] }, fileIds: ["f"], at: 5 };
  const changed: readonly [unknown, string][] = [
    [{ ...post, message: "b" }, "message"],
    [{ ...post, message: undefined }, "message"],
    [{ ...post, props: { x: [1, 2, { y: "w" }] } }, "props.x[2].y"],
    [{ ...post, props: { x: [1, 2] } }, "props.x.length"],
    [{ ...post, props: { ...post.props, more: 1 } }, "props.more"],
    [{ ...post, fileIds: "f" }, "fileIds"],
    [{ ...post, at: 5.5 }, "at"],
    [{ ...post, at: "5" }, "at"],
    [{ ...post, at: 6n }, "at"],
    [undefined, ""],
  ];
  for (const [read, path] of changed) {
    assert.equal(firstDifference(post, read), path);
    assert.equal(firstDifference(read, post), path);
  }
  assert.equal(firstDifference({ big: 2n ** 60n + 1n }, { big: Number(2n ** 60n) }), "big");
  assert.equal(firstDifference({ a: new Uint8Array([1]) }, { a: new Uint8Array([2]) }), "a");
  const own = JSON.parse('{"__proto__": 1, "toString": 2}');
  assert.equal(firstDifference(own, JSON.parse('{"__proto__": 1}')), "toString");
  assert.equal(firstDifference(own, JSON.parse('{"toString": 2}')), "__proto__");
});

test("the error names what would be wrong where", () => {
  refuseDifference("KVSet", { key: "a" }, { key: "a" });
  assert.throws(
    () => refuseDifference("KVSet", { key: "a" }, { key: "b" }),
    (error) =>
      isDifferenceError(error) &&
      error.path === "key" &&
      error.message.startsWith("KVSet: key would arrive as something else than it is. Nothing was sent"),
  );
});
