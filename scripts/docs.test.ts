import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./run.ts";

const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** The TypeScript modules in a page: fenced blocks that import something. */
function modules(page: string): string[] {
  const blocks = readFileSync(join(root, page), "utf8").matchAll(/^```ts\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, code = ""]) => (code.includes("import ") ? [code] : []));
}

test("every module in the documentation compiles", () => {
  // Below an example, so that packages resolve as they do for an author.
  const folder = mkdtempSync(join(root, "examples", "hono-app", ".docs-"));
  try {
    let count = 0;
    for (const page of pages) {
      for (const code of modules(page)) {
        count += 1;
        writeFileSync(join(folder, `${page.replaceAll(/[^a-z]/gi, "-")}-${count}.ts`), code);
      }
    }
    assert.ok(count >= 8, `${count} modules found`);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["*.ts"] }),
    );
    const result = spawnSync("tsc", ["--project", folder], { encoding: "utf8" });
    assert.equal(result.status, 0, result.stdout + result.stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every link in the documentation leads to a file", () => {
  for (const page of pages) {
    for (const [, target = ""] of readFileSync(join(root, page), "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      assert.ok(existsSync(join(root, page, "..", target)), `${page} links to ${target}, which is not there`);
    }
  }
});
