import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { generate } from "../test/generate.ts";
import { root } from "../test/paths.ts";
import { readTree } from "../test/read-tree.ts";
import { tempDir } from "../test/temp-dir.ts";

test("generating again gives the same files with the same bytes, and removes what is no longer generated", async (t) => {
  const [first, second] = [await tempDir(t), await tempDir(t)];
  for (const stale of ["gen/src/model/stale.ts", "docs/reference/api/stale.md"]) {
    await mkdir(dirname(join(second, stale)), { recursive: true });
    await writeFile(join(second, stale), "");
  }
  await generate(join(root, "proto"), first);
  await generate(join(root, "proto"), second);
  const [one, two] = [await readTree(first), await readTree(second)];
  assert.ok(one.size > 100, `only ${one.size} files`);
  assert.deepEqual([...two.keys()], [...one.keys()]);
  for (const [path, text] of one) assert.ok(two.get(path) === text, `${path} differs`);
});
