import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createValueError,
  fieldPath,
  isPlainObject,
  isValueError,
  problemAt,
  setKey,
  tooDeep,
  wrongType,
} from "./index.ts";

test("the way to a part of a value is written as in JavaScript", () => {
  assert.equal(fieldPath(["post", "fileIds", 2]), "post.fileIds[2]");
  assert.equal(fieldPath(["props", "my key", "__proto__"]), 'props["my key"].__proto__');
  assert.equal(fieldPath(["", "a"]), "a");
  assert.equal(fieldPath([]), "");
});

test("an error names the place, what was expected and what was found, but no text, which may be secret", () => {
  const place = { path: ["post", "props", "left over"], depth: 2 };
  assert.equal(problemAt(place, "x", "no").message, "post.props.x: no");
  assert.equal(createValueError("", "no").message, "no");
  for (const [found, words] of [
    ["secret", "a string"],
    [null, "null"],
    [5, "5"],
    [5n, "the bigint 5"],
    [[], "a list"],
    [{}, "an object"],
    [new Map(), "an instance of Map"],
    [undefined, "undefined"],
    [() => {}, "a function"],
  ] as const) {
    assert.equal(wrongType(place, "x", "a bool", found).message, `post.props.x: expected a bool, got ${words}`);
  }
  const deep = tooDeep({ path: Array(200).fill("a"), depth: 200 }, 100);
  assert.equal(deep.message, "a.a.a.a.a.a: what is in it goes more than 100 levels deep, or it holds itself");
});

test("errors of another copy of this package are known, others are not", () => {
  assert.ok(isValueError(Object.assign(new Error("x"), { name: "ValueError", path: "" })));
  assert.ok(!isValueError(new Error("x")));
  assert.ok(!isValueError({ name: "ValueError", path: "" }));
});

test("plain objects are told from instances, and every key is data", () => {
  for (const plain of [{}, Object.create(null), structuredClone({})]) assert.ok(isPlainObject(plain));
  for (const other of [[], new Date(0), new Map(), null, "x", Object.create({})]) assert.ok(!isPlainObject(other));
  const object: { [key: string]: number } = {};
  setKey(object, "__proto__", 1);
  setKey(object, "a", 2);
  assert.deepEqual(Object.entries(object), [
    ["__proto__", 1],
    ["a", 2],
  ]);
  assert.equal(Object.getPrototypeOf(object), Object.prototype);
});
