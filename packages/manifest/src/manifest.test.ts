import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { isManifestError, loadManifest, type Manifest, type ManifestProblem, parseManifest } from "./index.ts";

const smallest = { id: "com.example.a", name: "A" };

function problemsOf(value: unknown): readonly ManifestProblem[] {
  const result = parseManifest(JSON.stringify(value), "/p/plugin.json");
  assert.equal(result.ok, false, "the manifest was accepted");
  return result.ok ? [] : result.problems;
}

function accepted(value: unknown): Manifest {
  const result = parseManifest(JSON.stringify(value), "/p/plugin.json");
  assert.ok(result.ok, JSON.stringify(result));
  return result.manifest;
}

async function withFiles(files: Readonly<Record<string, string>>, run: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), "manifest-"));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
    await run(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const whole = {
  id: "com.example.a",
  name: "A",
  description: "d",
  homepage_url: "https://example.com",
  support_url: "http://example.com/s",
  release_notes_url: "https://example.com/r",
  icon_path: "assets/icon.svg",
  version: "1.2.3-rc.1+build",
  min_server_version: "9.11.0",
  server: { executables: { "linux-amd64": "server/a" }, executable: "server/b", runtime: "typescript" },
  webapp: { bundle_path: "webapp/dist/main.js" },
  settings_schema: {
    header: "h",
    footer: "f",
    settings: [
      {
        key: "Color",
        display_name: "Color",
        type: "dropdown",
        options: [{ display_name: "Red", value: "r" }],
        default: "r",
      },
      {
        key: "Token",
        type: "generated",
        regenerate_help_text: "again",
        placeholder: "p",
        secret: true,
        hosting: "on-prem",
      },
    ],
    sections: [{ key: "s", title: "t", settings: [{ key: "On", type: "bool", default: true }] }],
  },
  props: { anything: { goes: [1, null] } },
};

test("every field of the manifest comes through", () => {
  assert.deepEqual(accepted(whole), whole);
  assert.deepEqual(accepted(smallest), smallest);
});

test("keys that Mattermost does not know are left out, the id is lower-cased", () => {
  assert.deepEqual(accepted({ id: "Com.Example_A-1", name: "A", extra: 1 }), { id: "com.example_a-1", name: "A" });
});

test("empty and null optional parts are as if they were not there", () => {
  assert.equal(accepted({ ...smallest, version: "", min_server_version: "", homepage_url: "" }).version, "");
  assert.equal(accepted({ ...smallest, server: null, webapp: null, settings_schema: null, props: null }).server, null);
});

const refused: readonly (readonly [string, unknown, string, RegExp])[] = [
  ["no id", { name: "A" }, "id", /is missing; add it/],
  ["a short id", { id: "ab", name: "A" }, "id", /3 to 190/],
  ["a long id", { id: "a".repeat(191), name: "A" }, "id", /3 to 190/],
  ["an id with a slash", { id: "../../etc", name: "A" }, "id", /characters/],
  ["an id with a line break at its end", { id: "abc\n", name: "A" }, "id", /characters/],
  ["an id that is a number", { id: 123, name: "A" }, "id", /must be a string, but is 123/],
  ["no name", { id: "abc" }, "name", /is missing/],
  ["a blank name", { id: "abc", name: " \t" }, "name", /blank/],
  ["a version with v", { ...smallest, version: "v1.0.0" }, "version", /semver, no leading v/],
  ["a version of two numbers", { ...smallest, version: "1.0" }, "version", /three numbers/],
  ["a leading zero", { ...smallest, min_server_version: "1.02.0" }, "min_server_version", /three numbers/],
  ["another scheme", { ...smallest, homepage_url: "javascript:alert(1)" }, "homepage_url", /http/],
  ["no address", { ...smallest, support_url: "https://" }, "support_url", /http/],
  ["a server that is a text", { ...smallest, server: "x" }, "server", /must be an object/],
  ["a webapp without bundle", { ...smallest, webapp: {} }, "webapp.bundle_path", /is missing/],
  [
    "an executable that is no text",
    { ...smallest, server: { executables: { a: 1 } } },
    "server.executables.a",
    /string/,
  ],
];

for (const [name, value, field, message] of refused) {
  test(`refused: ${name}`, () => {
    const [problem] = problemsOf(value);
    assert.equal(problem?.file, "/p/plugin.json");
    assert.equal(problem?.field, field);
    assert.match(problem?.message ?? "", message);
  });
}

const settings: readonly (readonly [string, unknown, string, RegExp])[] = [
  ["an unknown type", { key: "a", type: "color" }, "type", /one of bool, dropdown, .* but is "color"/],
  ["no type", { key: "a" }, "type", /one of/],
  [
    "regenerate_help_text on text",
    { key: "a", type: "text", regenerate_help_text: "x" },
    "regenerate_help_text",
    /generated/,
  ],
  ["a placeholder on bool", { key: "a", type: "bool", placeholder: "x" }, "placeholder", /this one is bool/],
  ["a placeholder on radio", { key: "a", type: "radio", placeholder: "x" }, "placeholder", /take it out/],
  ["options on text", { key: "a", type: "text", options: [] }, "options", /radio, dropdown/],
  [
    "an option without value",
    { key: "a", type: "radio", options: [{ display_name: "x", value: "" }] },
    "options[0].value",
    /empty/,
  ],
  [
    "an option without name",
    { key: "a", type: "radio", options: [{ value: "x" }] },
    "options[0].display_name",
    /missing/,
  ],
];

for (const [name, setting, field, message] of settings) {
  test(`refused in settings and in sections: ${name}`, () => {
    const [plain] = problemsOf({ ...smallest, settings_schema: { settings: [setting] } });
    assert.equal(plain?.field, `settings_schema.settings[0].${field}`);
    assert.match(plain?.message ?? "", message);
    const [nested] = problemsOf({ ...smallest, settings_schema: { sections: [{ key: "s", settings: [setting] }] } });
    assert.equal(nested?.field, `settings_schema.sections[0].settings[0].${field}`);
  });
}

test("all problems are told at once", () => {
  assert.deepEqual(
    problemsOf({ id: "a", name: "", version: "1" }).map((problem) => problem.field),
    ["id", "name", "version"],
  );
});

test("only the first JSON document counts", () => {
  const text = `  ${JSON.stringify({ ...smallest, description: 'a } "quoted" { \\' })}\n{"id":"second"} trailing`;
  const result = parseManifest(text, "plugin.json");
  assert.equal(result.ok && result.manifest.id, "com.example.a");
});

for (const [name, text] of [
  ["broken", '{"id": '],
  ["empty", ""],
  ["an array", "[]"],
  ["null", "null"],
  ["not JSON", "id: a"],
] as const) {
  test(`JSON that is ${name} is a problem of the file`, () => {
    const result = parseManifest(text, "plugin.json");
    assert.equal(!result.ok && result.problems[0]?.field, "");
  });
}

test("YAML is read with the same keys and rules, its first document only", () => {
  const result = parseManifest(
    "id: com.example.a\nname: A\nserver:\n  executable: server/a\n---\nid: x\n",
    "plugin.yaml",
  );
  assert.deepEqual(result, {
    ok: true,
    manifest: { id: "com.example.a", name: "A", server: { executable: "server/a" } },
  });
});

for (const [name, text, message] of [
  ["broken", "id: [a", /not valid YAML/],
  ["empty", "", /is empty/],
  [
    "a bomb of aliases",
    `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
      .split("")
      .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefg"[i]}`)}]`)
      .join("\n")}\nid: abc\nname: A\n`,
    /alias/i,
  ],
] as const) {
  test(`YAML that is ${name} is a problem of the file`, () => {
    const result = parseManifest(text, "plugin.yml");
    assert.match((!result.ok && result.problems[0]?.message) || "", message);
  });
}

test("the files are looked for in Mattermost's order", () =>
  withFiles(
    {
      "plugin.json": '{"id":"from-json","name":"A"}',
      "plugin.yaml": "id: from-yaml\nname: A",
      "plugin.yml": "id: from-yml\nname: A",
    },
    async (dir) => {
      for (const [name, id] of [
        ["plugin.yml", "from-yml"],
        ["plugin.yaml", "from-yaml"],
        ["plugin.json", "from-json"],
      ] as const) {
        const loaded = await loadManifest(dir);
        assert.deepEqual([loaded.manifest.id, loaded.file, loaded.directory], [id, join(dir, name), dir]);
        await rm(join(dir, name));
      }
      await assert.rejects(loadManifest(dir), (error: unknown) => {
        assert.ok(isManifestError(error));
        assert.match(error.message, /has no manifest; add a plugin\.json .*plugin\.yml, plugin\.yaml, plugin\.json/);
        return true;
      });
    },
  ));

test("an invalid manifest is an error with every problem and the file in its text", () =>
  withFiles({ "plugin.json": '{"id":"a"}' }, async (dir) => {
    await assert.rejects(loadManifest(dir), (error: unknown) => {
      assert.ok(isManifestError(error));
      assert.equal(error.problems.length, 2);
      assert.ok(error.message.startsWith(`${join(dir, "plugin.json")}: id must be`));
      return true;
    });
  }));

test("a manifest that can't be read says why", () =>
  withFiles({}, async (dir) => {
    await mkdir(join(dir, "plugin.json"));
    await assert.rejects(loadManifest(dir), /plugin\.json: can't be read: EISDIR/);
  }));
