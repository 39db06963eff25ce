import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { recordProcesses } from "../test/record-processes.ts";
import { type PluginProcess, startPlugin } from "./plugin-process.ts";

async function startProgram(t: TestContext, program: string): Promise<PluginProcess> {
  const socketDir = await mkdtemp(join(tmpdir(), "mmp-"));
  t.after(() => rm(socketDir, { recursive: true }));
  const file = join(socketDir, "plugin.mjs");
  await writeFile(file, program);
  const api = { apiTarget: "127.0.0.1:1", apiToken: undefined };
  return startPlugin({ file, socketDir, api, signal: new AbortController().signal });
}

test("a plugin that shakes hands is timed, its memory read, and ended also when it ignores SIGTERM", async (t) => {
  const processes = recordProcesses(t);
  const plugin = await startProgram(
    t,
    `process.on("SIGTERM", () => {});
     setInterval(() => {}, 1_000);
     process.stdout.write("1|1|unix|/tmp/nobody|grpc\\n");`,
  );
  assert.equal(plugin.socket, "/tmp/nobody");
  assert.ok(plugin.startMs > 0);
  assert.ok((await plugin.memory()) > 1);
  assert.deepEqual(processes(), { started: 1, living: 1 });
  await plugin.end();
  assert.deepEqual(processes(), { started: 1, living: 0 });
});

test("a plugin that ends before its handshake says what it wrote", async (t) => {
  const processes = recordProcesses(t);
  const started = startProgram(t, `console.error("no disk"); process.exit(3);`);
  await assert.rejects(started, /ended \(exit code 3\)[\s\S]*no disk/);
  assert.deepEqual(processes(), { started: 1, living: 0 });
});

test("a plugin whose first line is no handshake is ended", async (t) => {
  const processes = recordProcesses(t);
  await assert.rejects(startProgram(t, `console.log("hello"); setInterval(() => {}, 1_000);`), /no handshake/);
  assert.deepEqual(processes(), { started: 1, living: 0 });
});
