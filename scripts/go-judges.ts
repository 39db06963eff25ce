// Formats, vets and runs the judges in conformance/: Go programs with the real go-plugin and server/public. A judge with further
// module files (server-<version>.mod) is vetted and run with each of them: the same judge, other releases of server/public.
// The bundles that judges put into servers are built once for all of them.
// Without Go they are left out with a loud note; with REQUIRE_GO=1 that is a failure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run.ts";

const conformance = join(root, "conformance");
const modules = readdirSync(conformance)
  .map((name) => join(conformance, name))
  .filter((folder) => existsSync(join(folder, "go.mod")));

/** Where the judges and their plugins put what is temporary: those that a judge kills can't remove it themselves. */
const temporary = mkdtempSync(join(tmpdir(), "judges-"));
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
const bundles = join(temporary, "bundles");

function run(folder: string, command: string, ...args: string[]): { status: number; output: string } {
  const result = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, TMPDIR: temporary, JUDGE_BUNDLES: bundles },
  });
  if (result.error) throw result.error;
  return { status: result.status ?? 1, output: result.stdout + result.stderr };
}

if (spawnSync("go", ["version"]).status !== 0) {
  const note =
    "Go is not installed: the judges in conformance/ did NOT run. They are what proves this against the real go-plugin.";
  console.error(`\n${"!".repeat(note.length)}\n${note}\n${"!".repeat(note.length)}\n`);
  process.exit(process.env.REQUIRE_GO === "1" ? 1 : 0);
}

let failed = false;
let tests = 0;
const built = run(conformance, process.execPath, "build-bundles.ts", bundles);
if (built.status !== 0) {
  console.error(`the bundles could not be built:\n${built.output}`);
  process.exit(1);
}
for (const folder of modules) {
  const format = run(folder, "gofmt", "-l", ".");
  if (format.output.trim() !== "") {
    console.error(`not formatted with gofmt in ${folder}:\n${format.output}`);
    failed = true;
  }
  const others = readdirSync(folder).filter((name) => /^server-.*\.mod$/.test(name));
  for (const module of ["go.mod", ...others.sort()]) {
    for (const args of [
      ["vet", `-modfile=${module}`, "./..."],
      ["test", `-modfile=${module}`, "-count=1", "-v", "./..."],
    ]) {
      const { status, output } = run(folder, "go", ...args);
      process.stdout.write(output);
      tests += output.match(/^\s*--- PASS/gm)?.length ?? 0;
      if (status !== 0) {
        console.error(`go ${args.join(" ")} failed in ${folder}`);
        failed = true;
      }
    }
  }
}
if (tests === 0) {
  console.error("the judges in conformance/ ran no test");
  failed = true;
}
console.log(`ℹ tests ${tests}`);
process.exit(failed ? 1 : 0);
