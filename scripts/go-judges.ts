// Formats, vets and runs the judges in conformance/: Go programs with the real go-plugin and server/public. A judge with further
// module files (server-<version>.mod) is vetted and run with each of them: the same judge, other releases of server/public.
// The bundles that judges put into servers are built once for all of them.
// Without Go they are left out with a loud note; with REQUIRE_GO=1 that is a failure.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
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

let current: ChildProcess | undefined;
let interrupted = false;
process.on("SIGINT", () => {
  interrupted = true;
});
process.on("SIGTERM", () => {
  interrupted = true;
  current?.kill("SIGTERM");
});

interface Ended {
  readonly status: number;
  readonly output: string;
}

/** Runs a command to its end and shows what it says. Ctrl+C reaches it by itself and is waited for; SIGTERM is handed on. */
function run(cwd: string, command: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, TMPDIR: temporary, JUDGE_BUNDLES: bundles };
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    current = child;
    let output = "";
    const show = (text: string) => {
      output += text;
      process.stdout.write(text);
    };
    child.stdout.setEncoding("utf8").on("data", show);
    child.stderr.setEncoding("utf8").on("data", show);
    child.on("error", reject);
    child.on("close", (code) => {
      if (interrupted) process.exit(130);
      resolve({ status: code ?? 1, output });
    });
  });
}

if (spawnSync("go", ["version"]).status !== 0) {
  const note =
    "Go is not installed: the judges in conformance/ did NOT run. They are what proves this against the real go-plugin.";
  console.error(`\n${"!".repeat(note.length)}\n${note}\n${"!".repeat(note.length)}\n`);
  process.exit(process.env.REQUIRE_GO === "1" ? 1 : 0);
}

let failed = false;
let tests = 0;
const built = await run(conformance, process.execPath, "build-bundles.ts", bundles);
if (built.status !== 0) throw new Error("the bundles could not be built");
for (const folder of modules) {
  const format = await run(folder, "gofmt", "-l", ".");
  if (format.output.trim() !== "") {
    console.error(`not formatted with gofmt in ${folder}`);
    failed = true;
  }
  const others = readdirSync(folder).filter((name) => /^server-.*\.mod$/.test(name));
  for (const module of ["go.mod", ...others.sort()]) {
    for (const args of [
      ["vet", `-modfile=${module}`, "./..."],
      ["test", `-modfile=${module}`, "-count=1", "-v", "./..."],
    ]) {
      const { status, output } = await run(folder, "go", ...args);
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
if (failed) process.exitCode = 1;
