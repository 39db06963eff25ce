// Checks the packages as they are published: builds and packs them, asks publint and attw, then makes the plugin of
// docs/getting-started.md with them, in a project outside of this repository, and runs its tests.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { packageManager, root, run, turbo } from "./run.ts";

const checkers = { publint: "publint@0.3.25", attw: "@arethetypeswrong/cli@0.18.5" };

/** What an author writes in a tsconfig.json that asks for much. */
const strict = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    target: "es2024",
    module: "nodenext",
    types: ["node"],
    noEmit: true,
  },
};

run(...turbo, "run", "build", "--output-logs=errors-only");
const folder = mkdtempSync(join(tmpdir(), "packages-"));
let failed = false;

// Ctrl+C ends the command that runs; what is to be removed is removed all the same.
process.on("SIGINT", () => {});

/** Runs a command and shows its output if it fails. Throws when it was interrupted. */
function check(what: string, cwd: string, command: string, ...args: readonly string[]): void {
  const { status, signal, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (signal === "SIGINT" || status === 130) throw new Error(`${what}: interrupted`);
  console.log(`${status === 0 ? "✔" : "✖"} ${what}`);
  if (status === 0) return;
  console.error(stdout + stderr);
  failed = true;
}

/** The fenced blocks of a page in a language. */
function blocks(page: string, language: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(([, code = ""]) => code);
}

/** The version of a package that the repository itself uses. */
function catalogVersion(name: string): string {
  const text = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  return new RegExp(`^ {2}"?${name}"?: (\\S+)$`, "m").exec(text)?.[1] ?? "latest";
}

/** Makes the project of docs/getting-started.md, with the packed packages instead of published ones. */
function makeProject(project: string, tarballs: readonly string[]): void {
  const files = tarballs.map((file): [string, string] => {
    const name = basename(file).replace(/-\d+\.\d+\.\d+.*$/, "");
    return [name === "mattermost-plugin" ? name : name.replace("mattermost-plugin-", "@mattermost-plugin/"), file];
  });
  const from = Object.fromEntries(files.map(([name, file]) => [name, `file:${file}`]));
  const { "mattermost-plugin": sdk, "@mattermost-plugin/testing": testing, ...overrides } = from;
  const [plugin = "", test = ""] = blocks("docs/getting-started.md", "ts");
  const [manifest = ""] = blocks("docs/getting-started.md", "json");
  const json = (value: unknown) => JSON.stringify(value, undefined, 2);
  mkdirSync(project);
  const write = (name: string, text: string) => writeFileSync(join(project, name), text);
  write("plugin.ts", plugin);
  write("plugin.test.ts", test);
  write("plugin.json", manifest);
  write("tsconfig.json", json(strict));
  const published = ["tsx", "typescript", "@types/node"].map((name) => [name, catalogVersion(name)]);
  write(
    "package.json",
    json({
      name: "greeter",
      private: true,
      type: "module",
      dependencies: { "mattermost-plugin": sdk, zod: catalogVersion("zod") },
      devDependencies: { "@mattermost-plugin/testing": testing, ...Object.fromEntries(published) },
      overrides,
    }),
  );
}

try {
  const filters = ["--filter", "./gen", "--filter", "./packages/*"];
  check("pack", root, "npx", "-y", packageManager, "--recursive", ...filters, "pack", "--pack-destination", folder);
  const tarballs = readdirSync(folder).map((name) => join(folder, name));
  for (const tarball of tarballs) {
    const name = basename(tarball, ".tgz");
    check(`publint ${name}`, folder, "npx", "-y", checkers.publint, "--strict", tarball);
    check(`attw ${name}`, folder, "npx", "-y", checkers.attw, "--profile", "esm-only", tarball);
  }
  const project = join(folder, "greeter");
  makeProject(project, tarballs);
  check("install the plugin of docs/getting-started.md", project, "npm", "install", "--no-audit", "--no-fund");
  check("its types", project, join(project, "node_modules", ".bin", "tsc"), "--project", project);
  check("its command", project, join(project, "node_modules", ".bin", "mattermost-plugin"), "--version");
  check("its tests", project, process.execPath, "--import", "tsx", "--test", "plugin.test.ts");
} finally {
  rmSync(folder, { recursive: true });
}
if (failed) process.exitCode = 1;
