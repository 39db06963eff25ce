import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { root } from "./run.ts";

const limitMs = 20_000;

/** A child whose lines can be waited for. */
function watch(child: ChildProcess) {
  assert.ok(child.stdout);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  createInterface(child.stdout).on("line", (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  return {
    lines,
    /** Waits for a line that was not waited for before. */
    line: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no line like ${pattern} in:\n${lines.join("\n")}`)), limitMs);
        const look = () => {
          const index = lines.findIndex((line) => pattern.test(line));
          if (index < 0) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(lines.splice(0, index + 1).at(-1) ?? "");
        };
        waiting.add(look);
        look();
      }),
  };
}

let folder: string;
before(() => {
  folder = mkdtempSync(join(root, "examples", "dev-test-"));
  for (const name of ["plugin.json", "package.json", "src/plugin.ts"]) {
    cpSync(join(root, "examples", "moderator", name), join(folder, name), { recursive: true });
  }
  cpSync(join(root, "examples", "moderator", "node_modules"), join(folder, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
  });
});
after(() => rmSync(folder, { recursive: true }));

test("dev runs a plugin, starts it again when its file changes, survives a broken one, and stops cleanly", async () => {
  const bin = join(root, "packages", "sdk", "bin", "mattermost-plugin.mjs");
  const child = spawn(process.execPath, ["--import", "tsx", bin, "dev", folder, "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise<number | null>((resolve) => child.on("exit", resolve));
  try {
    const out = watch(child);
    const line = await out.line(/serves the plugin/);
    const url = /^\S+/.exec(line)?.[0] ?? "";
    assert.deepEqual(await (await fetch(`${url}rejected`)).json(), { rejected: 0 });

    const file = join(folder, "src", "plugin.ts");
    const source = readFileSync(file, "utf8");
    writeFileSync(file, source.replace("/rejected", "/changed"));
    await out.line(/changed: restarting/);
    await out.line(/is running with/);
    assert.deepEqual(await (await fetch(`${url}changed`)).json(), { rejected: 0 });

    writeFileSync(file, "this is no TypeScript");
    await out.line(/failed: /);
    assert.equal((await fetch(`${url}changed`)).status, 404);

    writeFileSync(file, source);
    await out.line(/is running with/);
    assert.equal((await fetch(`${url}rejected`)).status, 200);
  } finally {
    child.kill("SIGINT");
  }
  assert.equal(await exited, 0);
});

test("dev says what is wrong with a folder that is no plugin", async () => {
  const bin = join(root, "packages", "sdk", "bin", "mattermost-plugin.mjs");
  const child = spawn(process.execPath, ["--import", "tsx", bin, "dev", join(root, "docs")], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let text = "";
  child.stderr?.on("data", (chunk) => {
    text += chunk;
  });
  const status = await new Promise((resolve) => child.on("exit", resolve));
  assert.equal(status, 1);
  assert.match(text, /plugin\.json/);
});
