import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { generate } from "../test/generate.ts";
import { root } from "../test/paths.ts";
import { readTree } from "../test/read-tree.ts";
import { tempDir } from "../test/temp-dir.ts";

test("generating twice gives the same files with the same bytes", async (t) => {
  const [first, second] = [await tempDir(t), await tempDir(t)];
  await generate(join(root, "proto"), first);
  await generate(join(root, "proto"), second);
  const [one, two] = [await readTree(first), await readTree(second)];
  assert.ok(one.size > 100, `only ${one.size} files`);
  assert.deepEqual([...two.keys()], [...one.keys()]);
  for (const [path, text] of one) assert.ok(two.get(path) === text, `${path} differs`);
});

test("a file that is no longer generated goes away", async (t) => {
  const output = await tempDir(t);
  const stale = join(output, "gen/src/model/stale.ts");
  await mkdir(dirname(stale), { recursive: true });
  await writeFile(stale, "");
  await generate(join(root, "proto"), output);
  assert.equal(existsSync(stale), false);
});
