import assert from "node:assert/strict";
import { test } from "node:test";
import { keptByMerge, mergeAnswer } from "./merge-answer.ts";

test("values replace, zero values don't", () => {
  const original = { text: "a", count: 1, flag: true, list: ["x"], bytes: new Uint8Array([1]), extra: "kept" };
  assert.deepEqual(mergeAnswer(original, { ...original, text: "b", count: 2, list: ["y", "z"] }), {
    ...original,
    text: "b",
    count: 2,
    list: ["y", "z"],
  });
  assert.deepEqual(
    mergeAnswer(original, { text: "", count: 0, flag: false, list: [], bytes: new Uint8Array(), extra: "" }),
    original,
  );
});

test("a dropped key of a map comes back, a changed one is taken whole", () => {
  const original = { props: { a: 1, b: { x: 1 }, c: 0 } as Record<string, unknown> | undefined };
  assert.deepEqual(mergeAnswer(original, { props: { b: { y: 2 }, c: false, d: "" } }).props, {
    a: 1,
    b: { y: 2 },
    c: false,
    d: "",
  });
  assert.deepEqual(mergeAnswer(original, { props: undefined }), original);
  assert.deepEqual(mergeAnswer({ props: undefined as unknown }, { props: { a: 1 } }), { props: { a: 1 } });
});

test("neither input is changed", () => {
  const original = Object.freeze({ props: Object.freeze({ a: 1 }) as Record<string, number> });
  const answer = Object.freeze({ props: Object.freeze({ b: 2 }) as Record<string, number> });
  assert.deepEqual(mergeAnswer(original, answer), { props: { a: 1, b: 2 } });
});

test("what an answer can't empty or drop is found", () => {
  const original = { text: "a", count: 1, list: ["x"], props: { a: 1, b: 2 } as Record<string, unknown>, none: "" };
  assert.deepEqual(keptByMerge(original, { ...original, text: "b", none: "c" }), []);
  assert.deepEqual(keptByMerge(original, { ...original, props: { a: null, b: "" } }), []);
  const emptied = { text: "", count: 0, list: [], props: { a: 1 }, none: "" };
  assert.deepEqual(keptByMerge(original, emptied), ["text", "count", "list", "props.b"]);
  assert.deepEqual(keptByMerge(original, { ...original, props: undefined }), ["props"]);
  const merged = mergeAnswer(original, emptied as unknown as typeof original);
  assert.deepEqual(merged, original);
});
