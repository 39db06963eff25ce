import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./run.ts";

/** What each package may know of the others. Whatever points the other way, or sideways, is in the wrong place. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  // Leaves: bytes, processes and files, nothing of Mattermost's messages.
  plain: [],
  protowire: ["plain"],
  gob: ["plain"],
  "go-plugin": [],
  manifest: [],
  launcher: [],
  "runtime-libs": [],
  "protoc-gen-mattermost": [],
  // What is generated, and what protocols carry.
  gen: ["protowire", "gob"],
  carrier: ["gen"],
  // The protocols know neither each other nor authors nor hosts.
  grpc: ["carrier", "gen", "go-plugin", "protowire"],
  netrpc: ["carrier", "gen", "go-plugin", "gob"],
  // The two sides do not know each other.
  "mattermost-plugin": ["carrier", "gen", "go-plugin", "manifest", "grpc", "netrpc", "cli"],
  host: ["carrier", "gen", "go-plugin", "manifest", "grpc"],
  emulator: ["carrier", "gen"],
  // What puts them together.
  embedded: ["carrier", "gen", "go-plugin", "manifest", "host", "emulator"],
  testing: ["embedded"],
  cli: ["embedded", "gen", "go-plugin", "manifest", "host", "launcher", "runtime-libs"],
};

/** Packages that are loaded only when they are used: a plugin on a stock server never loads gRPC, a running plugin no command. */
const lazy: Readonly<Record<string, readonly string[]>> = { "mattermost-plugin": ["grpc", "netrpc", "cli"] };

interface Package {
  readonly name: string;
  readonly folder: string;
  readonly runtime: ReadonlySet<string>;
  readonly development: ReadonlySet<string>;
}

const short = (name: string): string => name.replace("@mattermost-plugin/", "");

function readPackage(folder: string): Package {
  const read = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const names = (...fields: string[]) => new Set(fields.flatMap((field) => Object.keys(read[field] ?? {})));
  return {
    name: read.name,
    folder,
    runtime: names("dependencies", "peerDependencies", "optionalDependencies"),
    development: names("devDependencies"),
  };
}

const packages = ["gen", ...readdirSync(join(root, "packages")).map((name) => join("packages", name))]
  .filter((folder) => existsSync(join(root, folder, "package.json")))
  .map(readPackage);
const workspace = new Set(packages.map(({ name }) => name));

interface Import {
  readonly file: string;
  readonly name: string;
  readonly dynamic: boolean;
  readonly types: boolean;
}

const packageName = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** The packages that a module imports; what stands in template literals is somebody else's module. */
function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(root, file), "utf8").replaceAll(/`(?:[^`\\]|\\.)*`/gs, "``");
  const statements = code.matchAll(
    /^(?:import|export(?=[^;"'=]*\sfrom\s))\s+(type\s+)?(?:[^;"'=]*?\sfrom\s+)?["']([^"'\n]+)["'];?$/gm,
  );
  const calls = code.matchAll(/\bimport\(\s*["']([^"'\n]+)["']/g);
  return [
    ...[...statements].map(([, types, from = ""]) => ({
      file,
      name: from,
      dynamic: false,
      types: types !== undefined,
    })),
    ...[...calls].map(([, from = ""]) => ({ file, name: from, dynamic: true, types: false })),
  ]
    .filter(({ name }) => !name.startsWith(".") && !name.startsWith("node:"))
    .map((each) => ({ ...each, name: packageName(each.name) }));
}

function typeScriptFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist"].includes(entry.name) ? [] : typeScriptFiles(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}

function modules(folder: string): { readonly sources: readonly Import[]; readonly tests: readonly Import[] } {
  const files = typeScriptFiles(folder);
  const isTest = (file: string) => !file.startsWith(join(folder, "src/")) || file.endsWith(".test.ts");
  const imports = (wanted: boolean) => files.filter((file) => isTest(file) === wanted).flatMap(importsOf);
  return { sources: imports(false), tests: imports(true) };
}

test("imports are found in all their forms", () => {
  const all = importsOf("scripts/dependencies.test.ts");
  assert.deepEqual(all, []);
  const sdk = modules("packages/sdk").sources;
  assert.ok(sdk.some(({ name, dynamic }) => name === "@mattermost-plugin/grpc" && dynamic));
  assert.ok(sdk.some(({ name, types }) => name === "@mattermost-plugin/gen" && types));
  assert.ok(sdk.length > 30, `${sdk.length} imports`);
});

test("every package has its place", () => {
  assert.deepEqual(packages.map(({ name }) => short(name)).sort(), Object.keys(mayKnow).sort());
});

for (const { name, folder, runtime, development } of packages) {
  test(`${short(name)} knows only what it may`, () => {
    const allowed = new Set(mayKnow[short(name)]);
    const declared = [...runtime].filter((each) => workspace.has(each)).map(short);
    assert.deepEqual(
      declared.filter((each) => !allowed.has(each)),
      [],
      "dependencies in package.json",
    );
    const { sources, tests } = modules(folder);
    const unlisted = [
      ...sources.filter((each) => !runtime.has(each.name)),
      ...tests.filter((each) => !runtime.has(each.name) && !development.has(each.name) && each.name !== name),
    ];
    assert.deepEqual(
      unlisted.map(({ file, name: from }) => `${file} imports ${from}, which package.json does not list`),
      [],
    );
    const eager = sources.filter(
      (each) => lazy[short(name)]?.includes(short(each.name)) && !each.dynamic && !each.types,
    );
    assert.deepEqual(
      eager.map(({ file, name: from }) => `${file} loads ${from} always; import() it where it is used`),
      [],
    );
  });
}
