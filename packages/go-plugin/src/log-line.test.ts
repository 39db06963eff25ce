import assert from "node:assert/strict";
import { test } from "node:test";
import { createLogLineParser, formatLogLine, longestLogLine } from "./index.ts";

test("a line is hclog's JSON and is read back with level, module and fields", () => {
  const line = formatLogLine({
    level: "warn",
    message: "disk is full\nalmost",
    module: "com.example",
    time: new Date("2026-01-02T03:04:05.678Z"),
    fields: { free: 12, path: "/tmp", nested: { a: [1, null] }, "@level": "no" },
  });
  assert.equal(line.indexOf("\n"), line.length - 1);
  assert.equal(JSON.parse(line)["@timestamp"], "2026-01-02T03:04:05.678000Z");
  assert.deepEqual(createLogLineParser()(line.trimEnd()), {
    level: "warn",
    message: "disk is full\nalmost",
    module: "com.example",
    timestamp: "2026-01-02T03:04:05.678000Z",
    fields: { free: 12, path: "/tmp", nested: { a: [1, null] }, "_@level": "no" },
  });
});

test("values that JSON can't hold become text", () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  const hostile = {
    toJSON() {
      throw new Error("no");
    },
  };
  const line = formatLogLine({
    level: "info",
    message: "m",
    module: "t",
    fields: { big: 2n ** 64n, cycle, fn: test, none: undefined, error: new TypeError("bad"), hostile, list: [1n] },
  });
  const parsed = JSON.parse(line);
  assert.equal(parsed.big, "18446744073709551616");
  assert.match(parsed.cycle, /Circular/);
  assert.match(parsed.fn, /Function/);
  assert.equal(parsed.none, "undefined");
  assert.match(parsed.error, /^TypeError: bad\n {4}at /);
  assert.equal(typeof parsed.hostile, "string");
  assert.deepEqual(parsed.list, ["1"]);
});

test("a line at the limit is whole, one byte more is cut and says so", () => {
  const bare = Buffer.byteLength(formatLogLine({ level: "info", message: "", module: "t" }));
  const fits = formatLogLine({ level: "info", message: "x".repeat(longestLogLine - bare), module: "t" });
  assert.equal(Buffer.byteLength(fits), longestLogLine);
  assert.equal(JSON.parse(fits)["@cut"], undefined);
  const cut = formatLogLine({ level: "info", message: "x".repeat(longestLogLine - bare + 1), module: "t" });
  assert.ok(Buffer.byteLength(cut) <= longestLogLine);
  assert.equal(JSON.parse(cut)["@cut"], true);
  assert.match(JSON.parse(cut)["@message"], /^x+\.\.\.$/);
});

for (const [name, unit] of [
  ["two bytes", "é"],
  ["three bytes", "語"],
  ["surrogate pairs", "😀"],
  ["lone surrogates", "\ud800"],
  ["escapes", '\u0001"\\'],
] as const) {
  test(`long text of ${name} is cut between characters, in message and fields`, () => {
    for (let shift = 0; shift < 4; shift++) {
      const text = "a".repeat(shift) + unit.repeat(100_000);
      const line = formatLogLine({ level: "error", message: text, module: "t", fields: { a: text, b: { c: text } } });
      assert.ok(Buffer.byteLength(line) <= longestLogLine);
      const parsed = JSON.parse(line);
      assert.ok(text.startsWith(parsed["@message"].slice(0, -3)));
      assert.ok(parsed["@message"].length > 3_000);
      assert.ok(text.startsWith(parsed.a.slice(0, -3)));
      assert.ok(!line.includes("\ufffd"));
    }
  });
}

test("thousands of fields and huge names stay within the limit", () => {
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`field${i}`, i]));
  const line = formatLogLine({ level: "info", message: "m", module: "m".repeat(70_000), fields: many });
  assert.ok(Buffer.byteLength(line) <= longestLogLine);
  assert.equal(JSON.parse(line).field0, 0);
  const named = formatLogLine({ level: "info", message: "m", module: "t", fields: { ["n".repeat(70_000)]: 1 } });
  assert.ok(Buffer.byteLength(named) <= longestLogLine);
  assert.equal(Object.keys(JSON.parse(named)).length, 6);
});

test("plain lines are levelled by their prefix, else debug", () => {
  const parse = createLogLineParser();
  const seen = [
    "[TRACE] t",
    "[DEBUG] d",
    "[INFO] i",
    "[WARN]w",
    "[ERROR] e",
    "plain",
    "[NOTICE] n",
    "",
    "{not json",
    "[1]",
  ]
    .map(parse)
    .map(({ level, message }) => [level, message]);
  assert.deepEqual(seen, [
    ["trace", "t"],
    ["debug", "d"],
    ["info", "i"],
    ["warn", "w"],
    ["error", "e"],
    ["debug", "plain"],
    ["debug", "[NOTICE] n"],
    ["debug", ""],
    ["debug", "{not json"],
    ["debug", "[1]"],
  ]);
});

test("JSON that is no log line of hclog is passed on as text", () => {
  const parse = createLogLineParser();
  for (const line of ["{}", '{"@level":"info"}', '{"@message":1}']) {
    assert.deepEqual([parse(line).level, parse(line).message], ["debug", line]);
  }
  assert.deepEqual(parse('{"@message":"m","@level":"odd","@timestamp":5}'), {
    level: "debug",
    message: "m",
    module: undefined,
    timestamp: undefined,
    fields: {},
  });
  assert.equal(parse('{"@message":"m","__proto__":{"x":1}}').message, "m");
  assert.equal(({} as { x?: unknown }).x, undefined);
});

for (const start of ["panic: boom", "fatal error: all goroutines are asleep"]) {
  test(`everything after "${start}" is an error, JSON keeps its level`, () => {
    const parse = createLogLineParser();
    assert.equal(parse("before").level, "debug");
    assert.deepEqual(
      [start, "goroutine 1 [running]:", "[INFO] x", '{"@message":"m","@level":"info"}'].map(
        (line) => parse(line).level,
      ),
      ["error", "error", "error", "info"],
    );
  });
}
