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

/** Lists what `less` says and `more` does not, with the place. Prose on custom encodings does not count. */
function missing(less: unknown, more: unknown, place = ""): string[] {
  if (Array.isArray(less) && Array.isArray(more)) {
    if (less.length !== more.length) return [`${place}: ${more.length} instead of ${less.length}`];
    return less.flatMap((item, i) => missing(item, more[i], `${place}[${item?.name ?? item?.type ?? i}]`));
  }
  if (typeof less === "object" && less !== null && typeof more === "object" && more !== null) {
    return Object.entries(less).flatMap(([key, value]) =>
      key === "form" ? [] : missing(value, (more as Record<string, unknown>)[key], `${place}.${key}`),
    );
  }
  return Object.is(less, more) ? [] : [`${place}: ${JSON.stringify(more)} instead of ${JSON.stringify(less)}`];
}

test("the facts say no less than the description that the gob vectors were made with", async () => {
  const described = JSON.parse(await readFile(join(root, "packages/gob/testdata/go-rpc.json"), "utf8"));
  assert.deepEqual(missing(described, facts), []);
});

test("what is missing is found", () => {
  const described = { structs: [{ type: "A", fields: [{ name: "X", gob: "string" }] }] };
  assert.deepEqual(missing(described, { structs: [{ type: "A", fields: [{ name: "X", gob: "int64" }] }], more: 1 }), [
    '.structs[A].fields[X].gob: "int64" instead of "string"',
  ]);
  assert.deepEqual(missing(described, { structs: [] }), [".structs: 0 instead of 1"]);
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
