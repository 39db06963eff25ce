import assert from "node:assert/strict";
import { access } from "node:fs/promises";
import { dirname } from "node:path";
import { test } from "node:test";
import { type SpawnOptions, spawnPlugin } from "./support/plugin-process.ts";
import { createPluginProject } from "./support/plugin-project.ts";

const target = { MATTERMOST_PLUGIN_API_TARGET: "127.0.0.1:1" };
const empty = 'import { definePlugin } from "mattermost-plugin";\nexport default definePlugin({ hooks: {} });\n';

/** Runs a project that can't start, and answers what it said. */
async function failToStart(files: Record<string, string>, options: Partial<SpawnOptions> = {}) {
  const project = await createPluginProject(files);
  const plugin = spawnPlugin({ directory: project.directory, env: target, ...options });
  try {
    const { code } = await plugin.exit;
    return { code, stdout: plugin.stdout(), stderr: plugin.stderr(), log: plugin.log(), directory: project.directory };
  } finally {
    await plugin.end();
    await project.remove();
  }
}

async function assertStartError(
  files: Record<string, string>,
  text: RegExp,
  options?: Partial<SpawnOptions>,
): Promise<void> {
  const { code, stdout, log, stderr } = await failToStart(files, options);
  assert.equal(code, 1, stderr);
  assert.equal(stdout, "");
  const [line, ...rest] = log.filter((each) => each["@level"] === "error");
  assert.ok(line !== undefined, stderr);
  assert.match(line["@message"], text);
  assert.deepEqual(rest, []);
}

test("without a host the process says what it is and how to run it", async () => {
  const { code, stdout, stderr } = await failToStart({ "plugin.ts": empty }, { withoutCookie: true });
  assert.equal(code, 1);
  assert.equal(stdout, "");
  assert.match(
    stderr,
    /^plugin\.ts is a Mattermost server plugin\. A Mattermost host starts it.*mattermost-plugin dev/s,
  );
});

test("a file that is not there", () =>
  assertStartError({}, /plugin\.ts: there is no such file\. Give the plugin's entry/));

test("no default export", () =>
  assertStartError(
    { "plugin.ts": "export const plugin = 1;" },
    /plugin\.ts has no default export \(it exports plugin\)\. Write: export default definePlugin/,
  ));

test("a default export that is no plugin", () =>
  assertStartError(
    { "plugin.ts": "export default { hooks: {} };" },
    /plugin\.ts: the default export is an object with the keys hooks, not what definePlugin returns\. Write: export default/,
  ));

test("a default export that is a promise", () =>
  assertStartError(
    { "plugin.ts": "export default Promise.resolve(1);" },
    /the default export is a promise\. Await it/,
  ));

test("a syntax error is named with its file and line", async () => {
  await assertStartError({ "plugin.js": "export default 1;\nconst = 2;\n" }, /\/plugin\.js:2: Unexpected token '='/, {
    args: ["run", "plugin.js"],
  });
  await assertStartError(
    { "plugin.ts": "export default 1;\nconst = 2;\n" },
    /plugin\.ts.*can't be loaded|plugin\.ts:2/,
  );
  await assertStartError({ "plugin.ts": 'import "./other.ts";', "other.ts": "\n\nlet let = 1;" }, /\/other\.ts:3: /);
  const imported = { "plugin.js": 'import "./other.js";', "other.js": "let let = 1;" };
  await assertStartError(imported, /\/plugin\.js, or a file that it imports: Unexpected strict mode reserved word/, {
    args: ["run", "plugin.js"],
  });
});

test("TypeScript that Node can't run is named with what to do", () =>
  assertStartError(
    { "plugin.ts": "enum Colour { Red }\nexport default Colour;" },
    /enum.*"erasableSyntaxOnly" in tsconfig\.json/,
  ));

test("a package that is not installed", () =>
  assertStartError(
    { "plugin.ts": 'import "not-installed-anywhere";' },
    /Cannot find package 'not-installed-anywhere'.*Install the package/,
  ));

test("an import without its ending", () =>
  assertStartError(
    { "plugin.ts": 'import "./other";', "other.ts": "" },
    /Cannot find module.*files are imported with their ending/,
  ));

test("a file of an unknown kind", () =>
  assertStartError({ "plugin.css": "a {}" }, /The entry is a \.ts, \.mts, \.js or \.mjs file/, {
    args: ["run", "plugin.css"],
  }));

test("a file that throws while it is loaded, with its stack in the source", async () => {
  const source =
    'type A = { a: string };\n\nfunction broken(): A {\n  throw new TypeError("out of milk");\n}\nbroken();\n';
  const { log, directory } = await failToStart({ "plugin.ts": source });
  assert.match(log[0]?.["@message"] ?? "", /plugin\.ts threw while it was loaded: out of milk/);
  assert.ok(String(log[0]?.error).includes(`${directory}/plugin.ts:4:9`), String(log[0]?.error));
});

test("what definePlugin refuses is said as it is", () =>
  assertStartError(
    {
      "plugin.ts":
        'import { definePlugin } from "mattermost-plugin";\nexport default definePlugin({ hooks: { onActivat() {} } as never });',
    },
    /there is no hook "onActivat"\. Did you mean onActivate\?/,
  ));

test("a bad manifest is named with its field", async () => {
  await assertStartError(
    { "plugin.ts": empty, "plugin.json": '{ "id": "x", "name": "y" }' },
    /plugin\.json: id must be 3 to 190/,
  );
  await assertStartError({ "plugin.ts": empty, "plugin.json": "{" }, /plugin\.json: is not valid JSON/);
});

test("a protocol and a network that do not exist, and a host that asks for TLS, are named", async () => {
  const wrong: readonly [Record<string, string>, RegExp][] = [
    [{ MATTERMOST_PLUGIN_PROTOCOL: "soap" }, /MATTERMOST_PLUGIN_PROTOCOL is "soap"; it may be grpc or netrpc/],
    [{ MATTERMOST_PLUGIN_NETWORK: "udp" }, /MATTERMOST_PLUGIN_NETWORK is "udp"; it may be unix or tcp/],
    [{ PLUGIN_CLIENT_CERT: "-----BEGIN" }, /asks for mutual TLS \(PLUGIN_CLIENT_CERT\).*Turn AutoMTLS off/],
  ];
  for (const [env, text] of wrong) await assertStartError({ "plugin.ts": empty }, text, { env: { ...target, ...env } });
});

test("the environment chooses the protocol, and TCP on a port of the range", async () => {
  const project = await createPluginProject({ "plugin.ts": empty });
  const range = { PLUGIN_MIN_PORT: "20000", PLUGIN_MAX_PORT: "24999" };
  const chosen: readonly [Record<string, string>, RegExp][] = [
    [target, /^1\|1\|unix\|\/.+\|grpc$/],
    [{}, /^1\|1\|unix\|\/[^|]+(\|netrpc)?$/],
    [{ ...target, MATTERMOST_PLUGIN_PROTOCOL: "netrpc" }, /^1\|1\|unix\|\/[^|]+(\|netrpc)?$/],
    [{ ...target, ...range, MATTERMOST_PLUGIN_NETWORK: "tcp" }, /^1\|1\|tcp\|127\.0\.0\.1:2[0-4]\d{3}\|grpc$/],
  ];
  try {
    for (const [env, line] of chosen) {
      const plugin = spawnPlugin({ directory: project.directory, env });
      const handshake = await plugin.handshake.finally(plugin.end);
      assert.match(handshake, line);
    }
  } finally {
    await project.remove();
  }
});

test("the handshake is alone on stdout, whatever the plugin prints while it loads", async () => {
  const source = `console.log("from the console");\nprocess.stdout.write("straight to stdout\\n");\n${empty}console.error(new Error("printed"));\n`;
  const project = await createPluginProject({ "plugin.ts": source });
  const plugin = spawnPlugin({ directory: project.directory, env: { ...target, MATTERMOST_LOG_LEVEL: "debug" } });
  try {
    assert.match(await plugin.handshake, /^1\|1\|unix\|\/.+\|grpc$/);
    const started = await plugin.logged((line) => line["@message"] === "plugin started");
    assert.equal(started["@module"], "com.example.test");
    assert.equal(started["@level"], "info");
    assert.equal(started.plugin_version, "1.2.3");
    assert.equal(started.node, process.version);
    assert.equal(started.protocol, "grpc");
    assert.match(String(started.server_version), /^unknown: /);
    assert.match(String(started.sdk), /^\d+\.\d+\.\d+$/);
    assert.deepEqual(
      plugin.log().map((line) => [line["@level"], line["@message"].split("\n")[0]]),
      [
        ["info", "from the console"],
        ["info", "straight to stdout"],
        ["error", "Error: printed"],
        ["info", "plugin started"],
      ],
    );
    assert.match(plugin.stdout(), /^[^\n]+\n$/);
  } finally {
    await plugin.end();
    await project.remove();
  }
});

test("a CommonJS build of a plugin runs too", async () => {
  const source =
    'exports.__esModule = true;\nexports.default = require("mattermost-plugin").definePlugin({ hooks: {} });\n';
  const project = await createPluginProject({ "plugin.cjs": source });
  const plugin = spawnPlugin({ directory: project.directory, env: target, args: ["run", "plugin.cjs"] });
  try {
    assert.match(await plugin.handshake, /\|grpc$/);
  } finally {
    await plugin.end();
    await project.remove();
  }
});

test("--inspect leaves stdout to the handshake", async () => {
  const project = await createPluginProject({ "plugin.ts": empty });
  const plugin = spawnPlugin({ directory: project.directory, env: target, nodeFlags: ["--inspect=127.0.0.1:0"] });
  try {
    assert.match(await plugin.handshake, /^1\|1\|unix\|/);
    assert.match(plugin.stderr(), /Debugger listening on ws:/);
  } finally {
    await plugin.end();
    await project.remove();
  }
});

test("the socket is gone after the stop", async () => {
  const project = await createPluginProject({ "plugin.ts": empty });
  const plugin = spawnPlugin({ directory: project.directory, env: target });
  try {
    const address = (await plugin.handshake).split("|")[3] ?? "";
    await access(address);
    plugin.child.kill("SIGTERM");
    assert.deepEqual(await plugin.exit, { code: 0, signal: null });
    await assert.rejects(access(address));
    await assert.rejects(access(dirname(address)));
  } finally {
    await plugin.end();
    await project.remove();
  }
});
