import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./run.ts";

const folder = join(root, "proto", "facts");
const facts = JSON.parse(await readFile(join(folder, "server-public.json"), "utf8"));

/** Without Go the tests that need it are left out, but where REQUIRE_GO says that it must be there. */
const withoutGo =
  spawnSync("go", ["version"]).status !== 0 && process.env.REQUIRE_GO !== "1" ? "Go is not installed" : false;

function runFacts(args: readonly string[], env = process.env) {
  const command = ["--import", "tsx", join("scripts", "facts.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8", env });
  return { status, text: stdout + stderr };
}

/** The named types in a Go type or in a gob form: `map[string]*model.Post` has model.Post. */
function namesIn(text: string): readonly string[] {
  return text.match(/\b[a-z]\w*\.[A-Z]\w*(?:\[.*\])?/g) ?? [];
}

test("the calls of the plugin API are all there", () => {
  assert.deepEqual(
    [facts.hooks, facts.api, facts.driver, facts.response_writer].map((calls) => calls.length),
    [52, 259, 20, 14],
  );
  for (const { name, min } of [...facts.hooks, ...facts.api]) {
    assert.ok(/^\d+\.\d+$/.test(min) || name === "PluginHTTPStream", `${name} has no minimum version`);
  }
});

test("every type that is named is described", () => {
  const calls = [facts.hooks, facts.api, facts.driver, facts.response_writer].flat();
  const tops = calls.flatMap(({ args, returns }) => [args, returns]);
  const described = [facts.structs, facts.named, facts.custom, facts.interfaces, tops].flat();
  const known = new Set(described.map(({ type }) => type));
  const fields = [...facts.structs, ...tops].flatMap((holder) => holder.fields ?? []);
  assert.ok(fields.length > 2000, `only ${fields.length} fields`);
  for (const { name, type, gob } of fields) {
    // The alias of a type has the type's own name in its gob form.
    if (gob === "-") continue;
    for (const named of namesIn(gob)) assert.ok(known.has(named), `${name} ${type}: ${named} is not described`);
  }
});

test("enums have their values", () => {
  const channelType = facts.enums.find((desc: { type: string }) => desc.type === "model.ChannelType");
  assert.deepEqual(
    channelType.values.map(({ value }: { value: string }) => value),
    ["O", "P", "D", "G", "S", "BO", "BP"],
  );
});

test("running the program again gives the committed file", { skip: withoutGo }, async (t) => {
  const output = await mkdtemp(join(tmpdir(), "facts-"));
  t.after(() => rm(output, { recursive: true }));
  const file = join(output, "facts.json");
  const { status, text } = runFacts(["--output", file, facts.source.server_public]);
  assert.equal(status, 0, text);
  assert.ok((await readFile(file, "utf8")) === (await readFile(join(folder, "server-public.json"), "utf8")));
});

test("the program is formatted and vetted", { skip: withoutGo }, () => {
  for (const [command, ...args] of [
    ["gofmt", "-l", "."],
    ["go", "vet", "./..."],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
    assert.deepEqual({ status, text: stdout + stderr }, { status: 0, text: "" });
  }
});

test("a version that does not exist is named", { skip: withoutGo }, () => {
  const { status, text } = runFacts(["--output", join(tmpdir(), "never-written.json"), "v0.0.0"]);
  assert.equal(status, 1);
  assert.match(text, /@v0\.0\.0: [\s\S]*The facts of server\/public v0\.0\.0 could not be read/);
});

test("without a version, and without Go, it says what to do", () => {
  assert.match(runFacts([]).text, /npm run facts -- v0\.4\.4[\s\S]*is of v\d/);
  const { status, text } = runFacts(["v0.4.4"], { ...process.env, PATH: "" });
  assert.equal(status, 1);
  assert.match(text, /Go is not installed/);
});
