import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { runtimeLibraries } from "@mattermost-plugin/runtime-libs";
import { temporaryFolder } from "../../test/plugin-folder.ts";
import { runToEnd } from "../../test/run-bundle.ts";
import type { BundleFile } from "./bundle-file.ts";
import { glibcFloor, newerGlibc } from "./glibc-floor.ts";
import { compare, serverFloor } from "./min-server-version.ts";
import { megabytes, reportLines, uploadLimitBytes } from "./report.ts";
import { requireNodeSource } from "./require-node-source.ts";
import { parseTargets } from "./targets.ts";

test("targets are read in any order and refused by name", () => {
  assert.deepEqual(parseTargets("linux-arm64, linux-amd64"), ["linux-amd64", "linux-arm64"]);
  assert.throws(
    () => parseTargets("linux-amd64,windows-amd64"),
    /there is no "windows-amd64"\. Targets: linux-amd64, linux-arm64/,
  );
  assert.throws(() => parseTargets(""), /there is no ""/);
});

test("the newest hook decides which servers a plugin runs on", () => {
  assert.equal(serverFloor([]), undefined);
  assert.equal(serverFloor(["noSuchHook"]), undefined);
  assert.deepEqual(serverFloor(["messageWillBePosted"]), { version: "5.2.0", hooks: ["messageWillBePosted"] });
  assert.deepEqual(serverFloor(["messageWillBePosted", "serveMetrics"]), { version: "9.2.0", hooks: ["serveMetrics"] });
  const newest = serverFloor(["channelWillBeUpdated", "messageWillBePosted", "draftWillBeUpserted"]);
  assert.deepEqual(newest, { version: "11.9.0", hooks: ["channelWillBeUpdated", "draftWillBeUpserted"] });
  assert.ok(compare("10.0.0", "9.11.0") > 0);
});

test("the glibc that a program needs is read from it", {
  skip: process.platform !== "linux" && "only Linux programs ask for glibc",
}, async (t) => {
  assert.equal(await glibcFloor(process.execPath), "2.28");
  const floors = await Promise.all(runtimeLibraries("linux-arm64").map(({ file }) => glibcFloor(file)));
  assert.deepEqual(floors, ["2.36", "2.35"]);
  const other = join(await temporaryFolder(t), "x");
  await writeFile(other, "GLIBC_2.99x GLIBC_ GLIBC_PRIVATE\0");
  assert.equal(await glibcFloor(other), undefined);
});

test("glibc versions compare by their numbers", () => {
  assert.equal(newerGlibc("2.9", "2.28"), "2.28");
  assert.equal(newerGlibc("2.36", "2.28"), "2.36");
  assert.equal(newerGlibc(undefined, "2.28"), "2.28");
  assert.equal(newerGlibc(undefined, undefined), undefined);
});

test("a Node.js that is too old is named in a line that servers log", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, "start.mjs"), requireNodeSource(999));
  await writeFile(join(folder, "plugin.mjs"), 'process.stdout.write("started");');
  const old = await runToEnd([process.execPath, join(folder, "start.mjs")]);
  assert.equal(old.status, 1);
  assert.equal(old.stdout, "");
  const line = JSON.parse(old.stderr);
  assert.equal(line["@level"], "error");
  assert.match(line["@message"], /needs Node\.js 999 or newer, and \/.* is 24\..*--runtime bundled/);

  await writeFile(join(folder, "start.mjs"), requireNodeSource(24));
  assert.deepEqual(await runToEnd([process.execPath, join(folder, "start.mjs")]), {
    status: 0,
    stdout: "started",
    stderr: "",
  });
});

test("the report groups files and says when a bundle is too large", () => {
  const file = (path: string, size: number): BundleFile => ({
    path,
    executable: false,
    content: { kind: "file", file: "", size },
  });
  const files = [
    file("plugin.json", 700),
    file("public/a.css", 2_000_000),
    file("public/b/c.js", 97_152),
    file("server/linux-amd64/lib/x", 10),
    file("server/linux-amd64/node", 5 << 20),
  ];
  const small = reportLines({
    archive: "dist/x.tar.gz",
    archiveBytes: uploadLimitBytes,
    files,
    targets: ["linux-amd64"],
    notes: ["look out."],
  });
  assert.deepEqual(small, [
    "  plugin.json                  1 kB",
    "  public/                    2.0 MB  2 files",
    "  server/linux-amd64/lib/      1 kB",
    "  server/linux-amd64/node    5.0 MB",
    "dist/x.tar.gz  100.0 MB for linux-amd64",
    "Note: look out.",
  ]);
  const large = (targets: string[]) =>
    reportLines({ archive: "x", archiveBytes: uploadLimitBytes + 1, files, targets, notes: [] }).at(-1) ?? "";
  assert.match(
    large(["linux-amd64"]),
    /^Too large: .* Either leave Node\.js out \(--runtime system\), or raise FileSettings\.MaxFileSize/,
  );
  assert.match(large(["linux-amd64", "linux-arm64"]), /Either build a bundle for each system/);
  assert.equal(megabytes(1), "1 kB");
});
