import assert from "node:assert/strict";
import { PassThrough, Writable } from "node:stream";
import { test } from "node:test";
import { createRecordedLog } from "../../test/support/recorded-log.ts";
import { createLogger } from "./create-logger.ts";
import { guardStdout } from "./guard-stdout.ts";
import { createLogOutput } from "./log-output.ts";
import { type ConsoleLike, redirectConsole } from "./redirect-console.ts";

test("children add their fields, errors keep stack and cause", () => {
  const { log, entries } = createRecordedLog();
  const child = log.child({ part: "sync" }).child({ run: 1 });
  child.warn("slow", { ms: 5, part: "own" });
  child.info("plain");
  log.error("broken", new Error("outer", { cause: new Error("inner") }));
  log.error("broken", { why: new TypeError("x") });
  assert.deepEqual(entries[0], { level: "warn", message: "slow", fields: { part: "own", run: 1, ms: 5 } });
  assert.deepEqual(entries[1]?.fields, { part: "sync", run: 1 });
  assert.match(String(entries[2]?.fields?.error), /^Error: outer\n {4}at .*\[cause\]: Error: inner/s);
  assert.match(String(entries[3]?.fields?.why), /^TypeError: x\n/);
});

test("a logger's functions stand alone, and what can't be shown does no harm", () => {
  const { log, entries } = createRecordedLog();
  const { info } = log;
  info(5 as never);
  const error = new Error("x");
  Object.defineProperty(error, "stack", { get: () => assert.fail("no stack") });
  log.error("bad", { error });
  assert.equal(entries[0]?.message, "5");
  assert.equal(typeof entries[1]?.fields?.error, "string");
});

test("lines below the level go nowhere", () => {
  const levels: string[] = [];
  const log = createLogger({ level: "warn", write: (level) => levels.push(level) });
  for (const each of [log, log.child({ a: 1 })]) {
    each.debug("x");
    each.info("x");
    each.warn("x");
    each.error("x");
  }
  assert.deepEqual(levels, ["warn", "error", "warn", "error"]);
});

test("output is go-plugin's JSON, a line each, cut at 64 KiB", async () => {
  const stream = new PassThrough();
  const write = createLogOutput(stream).writeAs("com.example");
  write("info", "hello", { a: 1, big: 1n, cycle: undefined });
  write("error", "x".repeat(100_000), undefined);
  stream.end();
  const lines = (await stream.toArray()).join("").trimEnd().split("\n");
  assert.equal(lines.length, 2);
  const first = JSON.parse(lines[0] ?? "");
  assert.equal(first["@level"], "info");
  assert.equal(first["@message"], "hello");
  assert.equal(first["@module"], "com.example");
  assert.equal(first.a, 1);
  assert.ok(Buffer.byteLength(lines[1] ?? "") < 65_536);
  assert.match(JSON.parse(lines[1] ?? "")["@message"], /^x+\.\.\.$/);
});

test("a host that does not read costs lines, not memory, and is told how many", async () => {
  const held: (() => void)[] = [];
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      held.push(done);
    },
  });
  const write = createLogOutput(stream).writeAs("m");
  const text = "x".repeat(60_000);
  for (let index = 0; index < 1_000; index += 1) write("info", text, undefined);
  assert.ok(stream.writableLength < 10_000_000, `${stream.writableLength}`);
  for (let next = held.shift(); next !== undefined; next = held.shift()) {
    next();
    await new Promise(setImmediate);
  }
  write("info", "again", undefined);
  for (let next = held.shift(); next !== undefined; next = held.shift()) {
    next();
    await new Promise(setImmediate);
  }
  const messages = written.map((line) => JSON.parse(line));
  assert.equal(messages.at(-1)["@message"], "again");
  assert.match(messages.at(-2)["@message"], /^log lines were lost/);
  assert.equal(messages.at(-2).lines + messages.length - 2, 1_000);
});

test("flushing ends with the last line, or with its limit", async () => {
  const stuck = new Writable({ write() {} });
  const output = createLogOutput(stuck);
  output.writeAs("m")("info", "x", undefined);
  await output.flush(5);
  const flowing = new PassThrough().resume();
  await createLogOutput(flowing).flush(60_000);
});

test("a broken stream does not end the plugin", async () => {
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error("EPIPE")) });
  const write = createLogOutput(stream).writeAs("m");
  const closed = Promise.withResolvers<void>();
  stream.once("close", closed.resolve);
  write("info", "x", undefined);
  await closed.promise;
  write("info", "y", undefined);
});

test("the console goes to the log with its level, and can be put back", () => {
  const { log, entries } = createRecordedLog();
  const before = { debug() {}, log() {}, info() {}, warn() {}, error() {} };
  const target: ConsoleLike = { ...before };
  const restore = redirectConsole(target, log);
  target.log("a %s %d", "b", 1, { c: [1] });
  target.debug("d");
  target.info("i");
  target.warn("w");
  target.error(new Error("e"));
  restore();
  target.log("not any more");
  assert.deepEqual(
    entries.map(({ level }) => level),
    ["info", "debug", "info", "warn", "error"],
  );
  assert.equal(entries[0]?.message, "a b 1 { c: [ 1 ] }");
  assert.match(entries[4]?.message ?? "", /^Error: e\n {4}at/);
  assert.deepEqual(target, before);
});

test("what is written to a guarded stdout goes to the log in lines, and only the guard writes through", async () => {
  const { log, entries } = createRecordedLog();
  const stream = new PassThrough();
  const guard = guardStdout(stream as unknown as NodeJS.WriteStream, log);
  stream.write("one\ntwo");
  stream.write(new TextEncoder().encode(" more\nüb"));
  const bytes = Buffer.from("ü\n");
  stream.write(bytes.subarray(0, 1));
  await new Promise<void>((resolve) => {
    stream.write(bytes.subarray(1), () => resolve());
  });
  await guard.writeThrough("handshake\n");
  stream.write("x".repeat(40_000));
  stream.write("rest");
  guard.flush();
  guard.flush();
  guard.release();
  stream.end("free");
  assert.deepEqual(
    entries.map(({ message }) => message.slice(0, 8)),
    ["one", "two more", "übü", "xxxxxxxx", "rest"],
  );
  assert.deepEqual(entries[0]?.fields, { source: "stdout" });
  assert.equal((await stream.toArray()).join(""), "handshake\nfree");
});

test("a stdout that is closed fails the handshake", async () => {
  const { log } = createRecordedLog();
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error("EPIPE")) });
  await assert.rejects(guardStdout(stream as unknown as NodeJS.WriteStream, log).writeThrough("line\n"), /EPIPE/);
});
