import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder } from "../../test/plugin-folder.ts";
import { listArchive, unpack } from "../../test/run-bundle.ts";
import { writeArchive } from "./archive.ts";
import { type BundleFile, textFile } from "./bundle-file.ts";

const longPath = `public/${"folder/".repeat(30)}${"x".repeat(120)}.txt`;

test("files of any name and size arrive as they were, regular and with their modes", async (t) => {
  const folder = await temporaryFolder(t);
  const large = Buffer.alloc(3 * 1024 * 1024 + 1, "0123456789");
  await writeFile(join(folder, "large"), large);
  const files: BundleFile[] = [
    textFile("plugin.json", "{}"),
    textFile("assets/empty", ""),
    textFile("assets/exactly-a-block", "b".repeat(512)),
    textFile("assets/größe 🙂.txt", "ü"),
    textFile(longPath, "long"),
    {
      path: "server/plugin",
      executable: true,
      content: { kind: "file", file: join(folder, "large"), size: large.length },
    },
  ];
  const archive = join(folder, "out/x.tar.gz");
  await writeArchive(archive, "com.example.x", files);

  const lines = listArchive(archive);
  assert.equal(lines.length, files.length);
  for (const line of lines) assert.match(line, /^-rw[x-]r-[x-]r-[x-] 0\/0 +\d+ 1980-01-01 00:00:00 com\.example\.x\//);
  unpack(archive, folder);
  for (const { path, executable, content } of files) {
    const file = join(folder, "com.example.x", path);
    assert.equal((await stat(file)).mode & 0o777, executable ? 0o755 : 0o644, path);
    const expected = content.kind === "bytes" ? Buffer.from(content.bytes) : large;
    assert.ok(expected.equals(await readFile(file)), path);
  }
});

test("the same files make the same bytes, whatever their order, times and modes", async (t) => {
  const folder = await temporaryFolder(t);
  const source = join(folder, "source");
  await writeFile(source, "content");
  const onDisk: BundleFile = { path: "a", executable: true, content: { kind: "file", file: source, size: 7 } };
  const files = [onDisk, textFile("b", "b"), textFile("c/d", "d")];
  await writeArchive(join(folder, "1"), "x", files);
  await utimes(source, 1, 1);
  await chmod(source, 0o600);
  await writeArchive(join(folder, "2"), "x", files.toReversed());
  assert.equal(await digest(join(folder, "1")), await digest(join(folder, "2")));
});

test("a file that changes meanwhile fails the build and leaves nothing behind", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, "source"), "longer than it was");
  const file: BundleFile = {
    path: "a",
    executable: false,
    content: { kind: "file", file: join(folder, "source"), size: 3 },
  };
  await assert.rejects(writeArchive(join(folder, "out", "x"), "x", [file]), /a changed while the bundle was written/);
  const missing: BundleFile = {
    path: "a",
    executable: false,
    content: { kind: "file", file: join(folder, "none"), size: 3 },
  };
  await assert.rejects(writeArchive(join(folder, "out", "x"), "x", [missing]), /ENOENT/);
  assert.ok(existsSync(join(folder, "out")));
  assert.deepEqual(await readdir(join(folder, "out")), []);
});

async function digest(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
}
