import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { watchDirectory } from "./watch-directory.ts";

/** A watched directory with the folders `src`, `dist` and `node_modules`, and the changes that were told, one after the other. */
async function watched(t: TestContext, entry: string) {
  const directory = await mkdtemp(join(tmpdir(), "watch-"));
  for (const name of ["src", "dist", "node_modules"]) await mkdir(join(directory, name));
  const told: string[] = [];
  let next = Promise.withResolvers<void>();
  const stop = watchDirectory(directory, entry, (path) => {
    told.push(path);
    next.resolve();
  });
  t.after(async () => {
    stop();
    await rm(directory, { recursive: true });
  });
  return {
    told,
    write: (path: string) => writeFile(join(directory, path), "x"),
    async change() {
      await next.promise;
      next = Promise.withResolvers();
    },
  };
}

test("a change of a source file is told once the files are quiet, changes of built and installed ones are not", async (t) => {
  const { told, write, change } = await watched(t, "src/plugin.ts");
  await write("dist/plugin.js");
  await write("node_modules/a.js");
  await write("src/plugin.ts");
  await change();
  assert.deepEqual(told, [join("src", "plugin.ts")]);
});

test("built files count for a plugin that runs from them", async (t) => {
  const { told, write, change } = await watched(t, "dist/plugin.js");
  await write("node_modules/a.js");
  await write("dist/plugin.js");
  await change();
  assert.deepEqual(told, [join("dist", "plugin.js")]);
});
