import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { runtimeLibraries, runtimeLibraryLicenseFiles } from "./index.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const x86 = 62;
const arm = 183;

test("the libraries are shared objects for their system, and those that the README tells of", async () => {
  for (const [target, machine] of [
    ["linux-amd64", x86],
    ["linux-arm64", arm],
  ] as const) {
    const libraries = runtimeLibraries(target);
    assert.deepEqual(
      libraries.map(({ name }) => name),
      ["libstdc++.so.6", "libgcc_s.so.1"],
    );
    for (const { file } of libraries) {
      const content = await readFile(file);
      assert.equal(content.subarray(0, 5).toString("hex"), "7f454c4602", file);
      assert.equal(content.readUInt16LE(18), machine, file);
      assert.ok(
        readme.includes(createHash("sha256").update(content).digest("hex")),
        `the README has another sum for ${file}`,
      );
    }
  }
});

test("systems whose Node.js is complete have none", () => {
  assert.deepEqual(runtimeLibraries("darwin-arm64"), []);
  assert.deepEqual(runtimeLibraries("../linux-amd64"), []);
});

test("the licence and its exception are there", async () => {
  const texts = await Promise.all(runtimeLibraryLicenseFiles.map((file) => readFile(file, "utf8")));
  assert.match(texts.join("\n"), /GCC RUNTIME LIBRARY EXCEPTION[\s\S]*GNU GENERAL PUBLIC LICENSE\s+Version 3/);
});
