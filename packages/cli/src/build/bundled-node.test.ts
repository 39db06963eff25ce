import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { launcherTargets } from "@mattermost-plugin/launcher";
import { systemName } from "@mattermost-plugin/manifest";
import { handshakeOf, listArchive, runToEnd, unpack } from "../../test/run-bundle.ts";
import { type BuiltBundle, buildBundle } from "./build-bundle.ts";
import { uploadLimitBytes } from "./report.ts";

const example = join(import.meta.dirname, "../../../../examples/moderator");
const target = launcherTargets.find((name) => name === systemName());

/** The loader of glibc, at the paths that Node.js asks for, and the libraries of glibc that it needs, where Debian and Red Hat have them. */
const loaders = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"];
const libraries = ["libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0"];
const libraryFolders = ["/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/lib64"];

const notAsRoot =
  process.platform !== "linux" || process.getuid?.() !== 0
    ? "NOT RUN: only root on Linux may change the root of a process; in a container, tests run as root"
    : false;

let folder = "";
let built: BuiltBundle;
let plugin = "";

before(async () => {
  assert.ok(target, `there is no launcher for ${systemName()}`);
  folder = await mkdtemp(join(tmpdir(), "bundled-"));
  built = await buildBundle({ directory: example, targets: [target], out: folder });
  unpack(built.archive, folder);
  plugin = join(folder, `com.example.moderator/server/${target}/plugin`);
});
after(() => rm(folder, { recursive: true }));

test("the bundle has Node.js, its libraries and their licences, and fits a server's upload limit", () => {
  const lines = listArchive(built.archive);
  const modes = new Map(
    lines.map((line) => [line.slice(line.indexOf("com.example.moderator/") + 22), line.slice(0, 10)]),
  );
  assert.equal(modes.get(`server/${target}/plugin`), "-rwxr-xr-x");
  assert.equal(modes.get(`server/${target}/node`), "-rwxr-xr-x");
  assert.equal(modes.get("server/plugin.mjs"), "-rw-r--r--");
  assert.equal(modes.has(`server/${target}/lib/libstdc++.so.6`), process.platform === "linux");
  assert.ok(built.archiveBytes < uploadLimitBytes, `${built.archiveBytes} bytes`);
  const notices = built.files.find(({ path }) => path === "THIRD-PARTY-NOTICES.txt")?.content;
  assert.ok(notices?.kind === "bytes");
  const text = Buffer.from(notices.bytes).toString();
  assert.match(text, /^Node\.js 24\.[\d.]+ \(server\/[\w-]+\/node\)\n\nNode\.js is licensed for use/m);
  assert.match(text, /GCC RUNTIME LIBRARY EXCEPTION/);
  assert.match(text, /GNU GENERAL PUBLIC LICENSE\s+Version 3/);
});

test("without a host it says what it is and how to run it", async () => {
  const { status, stdout, stderr } = await runToEnd([plugin]);
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(stderr, /^Moderator is a Mattermost server plugin\./);
});

test("a host gets the line of net/rpc; the environment may ask for gRPC", async (t) => {
  assert.match(await handshakeOf(t, [plugin]), /^1\|1\|unix\|[^|]+\|netrpc\|?\n$/);
  assert.match(
    await handshakeOf(t, [plugin], { MATTERMOST_PLUGIN_PROTOCOL: "grpc" }),
    /^1\|1\|unix\|[^|]+\|grpc\|?\n$/,
  );
});

test("what was compiled is kept for the next start, where the folder can be written", async (t) => {
  const compiled = join(dirname(plugin), "../compiled");
  await rm(compiled, { recursive: true, force: true });
  const kept = async () => {
    const files = await readdir(compiled, { recursive: true, withFileTypes: true });
    const stats = files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name)));
    return (await Promise.all(stats)).map(({ ino, size }) => `${ino} ${size}`).sort();
  };
  await handshakeOf(t, [plugin]);
  const first = await kept();
  assert.ok(first.length > 0);
  assert.equal((await stat(compiled)).mode & 0o777, 0o700, "nobody else may put something there");
  await handshakeOf(t, [plugin]);
  assert.deepEqual(await kept(), first, "it is used, not made again");

  await rm(compiled, { recursive: true });
  await writeFile(compiled, "no folder");
  assert.match(await handshakeOf(t, [plugin]), /netrpc/);
  await rm(compiled);
});

test("it runs in a root that holds nothing but glibc", { skip: notAsRoot }, async (t) => {
  const root = join(folder, "root");
  await mkdir(join(root, "tmp"), { recursive: true });
  const places = libraryFolders.flatMap((library) => libraries.map((name) => join(library, name)));
  for (const file of [...loaders, ...places]) if (existsSync(file)) await copyInto(root, file);
  unpack(built.archive, root);
  const path = { PATH: process.env.PATH ?? "" };
  const inside = `/com.example.moderator/server/${basename(dirname(plugin))}/plugin`;
  assert.match(await handshakeOf(t, ["chroot", root, inside], path), /^1\|1\|unix\|\/tmp\/[^|]+\|netrpc/);

  const bare = join(folder, "bare");
  await mkdir(bare);
  unpack(built.archive, bare);
  const { status, stderr } = await runToEnd(["chroot", bare, inside], path);
  assert.equal(status, 1);
  assert.match(JSON.parse(stderr)["@message"], /needs glibc 2\.28 or newer, and this system has none/);
});

async function copyInto(root: string, file: string): Promise<void> {
  const copy = join(root, file);
  await mkdir(dirname(copy), { recursive: true });
  await copyFile(file, copy);
}
