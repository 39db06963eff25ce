import assert from "node:assert/strict";
import { test } from "node:test";
import { isAlive } from "../../test/is-alive.ts";
import type { PluginLog } from "../host-event.ts";
import { endProcess } from "./end-process.ts";
import { logStderr } from "./log-stderr.ts";
import { describeExit, type SpawnedProcess, spawnProcess } from "./spawn-process.ts";
import { type FirstLine, readStdout } from "./stdout-reader.ts";

const limits = { exitMs: 20, terminateMs: 10_000, killMs: 10_000 };

function run(script: string): Promise<SpawnedProcess> {
  return spawnProcess({ command: process.execPath, args: ["-e", script], cwd: process.cwd(), env: {} });
}

async function firstLine(script: string): Promise<{ first: FirstLine; strays: string[]; spawned: SpawnedProcess }> {
  const spawned = await run(script);
  const strays: string[] = [];
  const first = await readStdout(spawned.stdout, (beginning) => strays.push(beginning));
  return { first, strays, spawned };
}

test("a program that does not exist is an error, not a crash", async () => {
  await assert.rejects(spawnProcess({ command: "/no/such/program", args: [], cwd: "/", env: {} }), { code: "ENOENT" });
  await assert.rejects(spawnProcess({ command: process.execPath, args: [], cwd: "/no/such/dir", env: {} }), {
    code: "ENOENT",
  });
});

test("the end is told with code or signal", async () => {
  const coded = await run("process.exit(3)");
  assert.deepEqual(await coded.exit, { code: 3, signal: null });
  assert.deepEqual(coded.ended(), { code: 3, signal: null });
  assert.equal(describeExit({ code: 3, signal: null }), "exit code 3");
  const waiting = await run("setInterval(() => {}, 1000)");
  assert.equal(waiting.ended(), undefined);
  waiting.signal("SIGKILL");
  assert.deepEqual(await waiting.exit, { code: null, signal: "SIGKILL" });
  assert.equal(describeExit({ code: null, signal: "SIGKILL" }), "signal SIGKILL");
  waiting.signal("SIGTERM");
});

test("nothing comes in on stdin", async () => {
  const { first } = await firstLine("process.stdin.on('end', () => console.log('ended')).resume()");
  assert.deepEqual(first, { ok: true, line: "ended" });
});

test("ending: by itself, by SIGTERM, by SIGKILL", async () => {
  const quick = await run("");
  assert.equal(await endProcess(quick, { ...limits, exitMs: 10_000 }), "by itself");
  const polite = await run("setInterval(() => {}, 1000)");
  assert.equal(await endProcess(polite, limits), "SIGTERM");
  const { spawned: deaf } = await firstLine(
    "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up')",
  );
  assert.equal(await endProcess(deaf, { ...limits, terminateMs: 50 }), "SIGKILL");
});

const withChild = (detached: boolean) => `
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit", detached: ${detached} });
  console.log(child.pid);
  setTimeout(() => process.exit(0), 50);`;

test("children die with their parent", async () => {
  const { first, spawned } = await firstLine(withChild(false));
  await spawned.closed;
  const pid = Number(first.ok && first.line);
  assert.ok(pid > 0);
  while (isAlive(pid)) await new Promise(setImmediate);
});

test("a child that left the group and holds the pipes does not keep the host waiting", async () => {
  const { first, spawned } = await firstLine(withChild(true));
  const pid = Number(first.ok && first.line);
  try {
    await spawned.closed;
    assert.ok(isAlive(pid));
    assert.ok(spawned.stdout.destroyed && spawned.stderr.destroyed);
  } finally {
    process.kill(pid, "SIGKILL");
  }
});

test("the first line is found in whatever pieces it comes, the rest is drained and told once", async () => {
  const { first, strays, spawned } = await firstLine(`
    process.stdout.write("1|1|tcp|");
    setTimeout(() => process.stdout.write("127.0.0.1:1|grpc\\nsecond\\nthird\\n"), 20);
    setTimeout(() => process.stdout.write("x".repeat(1048576), () => process.exit(0)), 40);`);
  assert.deepEqual(first, { ok: true, line: "1|1|tcp|127.0.0.1:1|grpc" });
  assert.deepEqual(await spawned.closed, { code: 0, signal: null });
  assert.deepEqual(strays, ["second\nthird"]);
});

test("a first line without an end counts once stdout is closed", async () => {
  assert.deepEqual((await firstLine("process.stdout.write('abc')")).first, { ok: true, line: "abc" });
});

test("no line at all and a line without end are refused", async () => {
  const { first: none } = await firstLine("");
  assert.match((!none.ok && none.reason) || "", /closed before the handshake line/);
  const { first: long, spawned } = await firstLine("process.stdout.write('x'.repeat(1048576), () => process.exit(0))");
  assert.match((!long.ok && long.reason) || "", /more than 65536 bytes/);
  assert.deepEqual(await spawned.closed, { code: 0, signal: null });
});

function recorder(): { log: PluginLog; entries: { level: string; message: string; fields: unknown }[] } {
  const entries: { level: string; message: string; fields: unknown }[] = [];
  return { entries, log: (level, message, fields) => void entries.push({ level, message, fields }) };
}

test("stderr is logged with the levels and fields of its lines", async () => {
  const { log, entries } = recorder();
  const spawned = await run(`
    process.stderr.write("plain\\n[WARN] careful\\n");
    process.stderr.write('{"@level":"info","@message":"hi","@module":"m","@timestamp":"t","n":1}\\n');
    process.stderr.write("panic: boom\\ngoroutine 1");`);
  const stderr = logStderr(spawned.stderr, log);
  await spawned.closed;
  assert.deepEqual(entries, [
    { level: "debug", message: "plain", fields: {} },
    { level: "warn", message: "careful", fields: {} },
    { level: "info", message: "hi", fields: { n: 1, module: "m" } },
    { level: "error", message: "panic: boom", fields: {} },
    { level: "error", message: "goroutine 1", fields: {} },
  ]);
  assert.equal(stderr.lastLines(), "plain\ncareful\nhi\npanic: boom\ngoroutine 1");
});

test("a flood of lines arrives whole, in slices between which the host does other things", async () => {
  let count = 0;
  let turns = 0;
  const spawned = await run(`
    const line = "y".repeat(1023) + "\\n";
    for (let i = 0; i < 16384; i++) require("node:fs").writeSync(2, line);`);
  logStderr(spawned.stderr, () => {
    count++;
  });
  const timer = setInterval(() => turns++, 5);
  await spawned.closed;
  clearInterval(timer);
  assert.equal(count, 16_384);
  assert.ok(turns > 20);
});

test("a line of many megabytes is logged in pieces", async () => {
  const { log, entries } = recorder();
  const spawned = await run("process.stderr.write('z'.repeat(3000000) + '\\nend\\n')");
  const stderr = logStderr(spawned.stderr, log);
  await spawned.closed;
  assert.equal(
    entries.slice(0, -1).reduce((sum, { message }) => sum + message.length, 0),
    3_000_000,
  );
  assert.ok(entries.every(({ message }) => message.length <= 65_536));
  assert.ok(stderr.lastLines().length < 20 * 401);
});
