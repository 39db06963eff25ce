import assert from "node:assert/strict";
import { stripTypeScriptTypes } from "node:module";
import { test } from "node:test";
import { type PluginProcess, spawnPlugin } from "./support/plugin-process.ts";
import { createPluginProject, type PluginProject } from "./support/plugin-project.ts";

const source = `
enum Colour { Red, Green }
interface Wrong { readonly colour: Colour }

export function fail(wrong: Wrong): never {
  throw new TypeError(\`no \${Colour[wrong.colour]}\`);
}

fail({ colour: Colour.Green });
`;

/** A built plugin: its entry, which a build generates, and compiled code with a source map. */
async function runEntry(
  entry: string,
  check: (plugin: PluginProcess, project: PluginProject) => Promise<void>,
): Promise<void> {
  const compiled = stripTypeScriptTypes(source, { mode: "transform", sourceMap: true, sourceUrl: "plugin.ts" });
  const project = await createPluginProject({ "entry.js": entry, "built.js": compiled });
  const plugin = spawnPlugin({
    directory: project.directory,
    program: "entry.js",
    env: { MATTERMOST_PLUGIN_API_TARGET: "127.0.0.1:1" },
  });
  try {
    await check(plugin, project);
  } finally {
    await plugin.end();
    await project.remove();
  }
}

test("an entry that imports the built plugin gets stacks of its TypeScript source", () =>
  runEntry(
    'import { run } from "mattermost-plugin";\nawait run(() => import("./built.js").then((built) => built.default));',
    async (plugin) => {
      assert.deepEqual(await plugin.exit, { code: 1, signal: null });
      const [line] = plugin.log();
      assert.equal(line?.["@message"], "the plugin can't start: TypeError: no Green");
      assert.match(
        String(line?.error),
        /^TypeError: no Green\n {4}at fail \(.*plugin\.ts:6:9\)\n {4}at .*plugin\.ts:9:1/,
      );
    },
  ));

test("an entry may bring the manifest and pin the protocol", () =>
  runEntry(
    `import { definePlugin, run } from "mattermost-plugin";
await run(definePlugin({ hooks: {} }), { protocol: "netrpc", info: { id: "com.example.pinned", name: "Pinned", version: "9.9.9" } });`,
    async (plugin) => assert.match(await plugin.handshake, /^1\|1\|unix\|[^|]+\|netrpc$/),
  ));

test("what is not a plugin is refused", () =>
  runEntry('import { run } from "mattermost-plugin";\nawait run({ hooks: {} });', async (plugin) => {
    assert.deepEqual(await plugin.exit, { code: 1, signal: null });
    assert.match(
      plugin.log()[0]?.["@message"] ?? "",
      /run takes what definePlugin returns, not an object with the keys hooks/,
    );
  }));

test("the environment's protocol wins over a pinned one", () =>
  runEntry(
    `import { definePlugin, run } from "mattermost-plugin";
process.env.MATTERMOST_PLUGIN_PROTOCOL = "grpc";
await run(definePlugin({ hooks: {} }), { protocol: "netrpc", info: { id: "com.example.pinned", name: "Pinned", version: "9.9.9" } });`,
    async (plugin) => {
      assert.match(await plugin.handshake, /\|grpc$/);
      const started = await plugin.logged((line) => line["@message"] === "plugin started");
      assert.deepEqual([started["@module"], started.plugin_version], ["com.example.pinned", "9.9.9"]);
    },
  ));
