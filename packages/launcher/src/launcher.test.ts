import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { buildLaunchers, type Checksums, goVersion } from "./build-launchers.ts";
import { launcherFile, launcherTargets } from "./launcher-file.ts";

const source = join(import.meta.dirname, "..");
const committed: Checksums = JSON.parse(await readFile(join(source, "prebuilt", "checksums.json"), "utf8"));
const go = goVersion();
const required = process.env.REQUIRE_GO === "1";

/** Why the Go side is left out; false when it runs. */
const withoutGo = go === undefined && !required ? "GO IS NOT INSTALLED: the launcher's own tests did not run" : false;

test("each launcher is the one that was built and checked, for its system", async () => {
  const magic: Record<string, string> = { linux: "7f454c46", darwin: "cffaedfe" };
  for (const target of launcherTargets) {
    const content = await readFile(launcherFile(target));
    assert.equal(createHash("sha256").update(content).digest("hex"), committed.sha256[target], target);
    assert.equal(content.subarray(0, 4).toString("hex"), magic[target.split("-", 1)[0] ?? ""]);
    assert.ok(content.length < 2_000_000, `${target} has ${content.length} bytes`);
  }
});

test("the Go sources are formatted and vetted, and their tests pass", { skip: withoutGo }, () => {
  assert.equal(run("gofmt", "-l", "."), "");
  run("go", "vet", "./...");
  const output = run("go", "test", "-count=1", "-v", "./...");
  assert.match(output, /^--- PASS: TestNodeTakesTheProcessOver/m);
  const skipped = output.split("\n").filter((line) => line.includes("NOT RUN"));
  for (const line of new Set(skipped)) console.warn(`launcher: ${line.trim()}`);
});

test("building again gives the same bytes", { skip: withoutGo || otherGo() }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "launcher-"));
  t.after(() => rm(folder, { recursive: true }));
  assert.deepEqual(buildLaunchers(folder), committed);
});

function otherGo(): string | false {
  return go === committed.go
    ? false
    : `the launchers were built with ${committed.go}, and this is ${go}: the bytes can't be compared`;
}

function run(command: string, ...args: string[]): string {
  const env = { ...process.env, LAUNCHER_TEST_NODE: process.execPath };
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: source, encoding: "utf8", env });
  if (error) throw error;
  assert.equal(status, 0, `${command} ${args.join(" ")}:\n${stdout}${stderr}`);
  return stdout;
}
