import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { partMarkdown } from "../report/part-markdown.ts";
import { partText } from "../report/part-text.ts";
import { type GrpcOptions, type GrpcResults, measureGrpc } from "./measure-grpc.ts";
import { presentGrpc } from "./present-grpc.ts";
import { quickSizes } from "./sizes.ts";
import { recordProcesses } from "./test/record-processes.ts";

/** Runs the benchmark with a directory of its own for temporary files, and checks that no file and no process of it is left. */
async function runAlone(t: TestContext, options: Partial<GrpcOptions>): Promise<PromiseSettledResult<GrpcResults>> {
  const directory = await mkdtemp(join(tmpdir(), "mmp-"));
  const { TMPDIR } = process.env;
  const processes = recordProcesses(t);
  process.env.TMPDIR = directory;
  t.after(async () => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(directory, { recursive: true });
  });
  const { signal } = new AbortController();
  const [result] = await Promise.allSettled([
    measureGrpc({ sizes: quickSizes, signal, progress: () => {}, ...options }),
  ]);
  assert.deepEqual(await readdir(directory), []);
  assert.ok(processes().started > 0);
  assert.equal(processes().living, 0);
  return result;
}

const calls = [
  "p50, 1 in flight",
  "p99, 1 in flight",
  "calls, 1 in flight",
  "calls, 16 in flight",
  "calls, 64 in flight",
  "CPU of both ends, 64 in flight",
];
const expected = {
  Process: ["start to handshake", "memory at the handshake", "memory after 200 hooks"],
  "Hook MessageWillBePosted": calls,
  "API call KVGet of a plugin": calls,
  ServeHTTP: ["small GET, 1 in flight", "small GET, 16 in flight", "request body", "response body"],
  "Codec: a post of 795 bytes": ["encode", "decode"],
};

test("every figure is measured, and shown on the terminal and in the page", async (t) => {
  const run = await runAlone(t, {});
  if (run.status === "rejected") throw run.reason;
  const { figures, memory } = run.value;
  const names = Object.entries(expected).flatMap(([section, own]) => own.map((name) => `${section}: ${name}`));
  assert.deepEqual(
    figures.map(({ section, name }) => `${section}: ${name}`),
    names,
  );
  for (const { name, base, ours, ratio, low, high } of figures) {
    for (const value of [base, ours, ratio, low, high]) assert.ok(value > 0 && Number.isFinite(value), name);
  }
  for (const { samples, growth } of [memory.base, memory.ours]) {
    assert.equal(samples.length, 11);
    assert.ok(samples.every((sample) => sample > 1));
    assert.ok(Number.isFinite(growth));
  }
  const results = presentGrpc(run.value, quickSizes);
  const table = partText(results);
  const page = partMarkdown(results, "the command");
  for (const text of [table, page]) {
    for (const { name, unit } of figures) assert.ok(text.includes(name) && text.includes(unit), name);
    assert.ok(text.includes("Memory over 1,000 hooks"));
    assert.match(text, /Ours is worse in[: ].*\nNoise: /);
  }
  assert.match(page, /Written by `the command`\. Machine: \d+ cores .* Node v\d/);
});

for (const moment of ["start", "hooks"]) {
  test(`a run that is interrupted while it measures "${moment}" ends at once and leaves nothing`, async (t) => {
    const interruption = new AbortController();
    let reached = false;
    const run = await runAlone(t, {
      signal: interruption.signal,
      sizes: { ...quickSizes, starts: 0, memoryAfter: { hooks: 1, rounds: 0 }, blockMs: 60_000 },
      progress: (text) => {
        if (text !== moment) return;
        reached = true;
        setImmediate(() => interruption.abort());
      },
    });
    assert.ok(reached);
    assert.equal(run.status, "rejected");
  });
}
