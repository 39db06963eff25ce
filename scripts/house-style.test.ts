import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { root } from "./run.ts";

/** Files of the house: written by hand, TypeScript or Go. */
const files = spawnSync("git", ["ls-files", "-z", "--", "*.ts", "*.mjs", "*.go"], { cwd: root, encoding: "utf8" })
  .stdout.split("\0")
  .filter((file) => file !== "" && !file.startsWith("gen/src/"))
  .flatMap((file) => {
    try {
      return [{ file, text: readFileSync(join(root, file), "utf8") }];
    } catch {
      return []; // Deleted, but not yet for git.
    }
  });

const isTest = (file: string): boolean => /\.test\.ts$|_test\.go$|\/(test|testdata)\//.test(file);

test("files are short: half of them below 100 lines, nine tenths below 275, none above 500", () => {
  const lines = files.map(({ file, text }) => ({ file, count: text.split("\n").length - 1 }));
  const sources = lines.filter(({ file }) => !isTest(file)).map(({ count }) => count);
  sources.sort((a, b) => a - b);
  assert.ok(sources.length > 300, `${sources.length} files`);
  const at = (share: number) => sources[Math.floor(sources.length * share)] ?? 0;
  assert.ok(at(0.5) <= 100 && at(0.9) <= 275, `median ${at(0.5)}, p90 ${at(0.9)}`);
  assert.deepEqual(
    lines.filter(({ count }) => count > 500),
    [],
  );
});

test("files have names in kebab case, and nothing that is left for later", () => {
  for (const { file, text } of files) {
    if (file.endsWith(".go")) assert.match(basename(file), /^[a-z0-9_]+\.go$/);
    else assert.match(basename(file), /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(ts|mjs)$/, file);
    assert.ok(!/(\/\/|^\s*\*|\/\*+)\s*(TODO|FIXME|XXX|HACK)\b/m.test(text), file);
  }
});

test("there are no classes in what is shipped", () => {
  for (const { file, text } of files) {
    if (!file.endsWith(".ts") || isTest(file)) continue;
    const code = text.replaceAll(/`(?:[^`\\]|\\.)*`|\/\*.*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/gs, "");
    assert.ok(!/\bclass\s+[A-Z]|\bclass\s*(extends\s|\{)/.test(code), file);
  }
});
