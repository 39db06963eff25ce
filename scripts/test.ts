// Runs every test of the repository: the packages and examples (turbo), the scripts, and the Go judges in conformance/.
// Fails when a part or a package ran no test at all, for a set-up that runs nothing must not look green, and when tests left files behind.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, turbo } from "./run.ts";
import { createTestCount, type TestCount } from "./test-count.ts";

interface Part {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What to say at the end when the part left all its tests out, which it may. */
  readonly leftOut?: string;
}

const node = process.execPath;
const parts: readonly Part[] = [
  {
    name: "packages and examples",
    command: [...turbo, "run", "test", "--output-logs=full", "--log-order=grouped", "--concurrency=2", "--continue"],
  },
  {
    name: "Go judges",
    command: [node, "--import", "tsx", "scripts/go-judges.ts"],
    ...(process.env.REQUIRE_GO !== "1" && { leftOut: "The Go judges did NOT run: Go is not installed." }),
  },
  { name: "scripts", command: [node, "--import", "tsx", "--test", "scripts/**/*.test.ts"] },
];

/** Where all tests put their temporary files, and what tools may leave there. */
const temporary = mkdtempSync(join(tmpdir(), "mmt-"));
const caches = /^(tsx-\d+|node-compile-cache|v8-compile-cache.*)$/;
const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };

let interrupted = false;
process.on("SIGINT", () => {
  interrupted = true;
});

/** Runs a part with its output shown. Ctrl+C reaches the part by itself and is waited for; SIGTERM is handed on. */
function runPart({ command: [command, ...args] }: Part): Promise<{ status: number; count: TestCount }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
    const count = createTestCount();
    const terminate = () => {
      interrupted = true;
      child.kill("SIGTERM");
    };
    process.once("SIGTERM", terminate);
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text: string) => {
      process.stdout.write(text);
      count.read(text);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("SIGTERM", terminate);
      resolve({ status: code ?? 1, count });
    });
  });
}

const failures: string[] = [];
const notes: string[] = [];
let total = 0;
for (const part of parts) {
  const { status, count } = await runPart(part);
  if (interrupted) break;
  total += count.total();
  if (status !== 0) failures.push(`${part.name}: failed with status ${status}`);
  if (count.total() > 0) failures.push(...count.withoutTests().map((name) => `${part.name}: ${name} ran no test`));
  else if (part.leftOut === undefined) failures.push(`${part.name}: ran no test`);
  else if (status === 0) notes.push(part.leftOut);
}
const left = readdirSync(temporary).filter((name) => !caches.test(name));
rmSync(temporary, { recursive: true, force: true });
if (interrupted) process.exit(130);
if (left.length > 0) failures.push(`left behind in the directory for temporary files: ${left.join(", ")}`);
console.log(`\n${total} tests in ${parts.length - notes.length} of ${parts.length} parts`);
for (const note of notes) console.error(`\n${"!".repeat(note.length)}\n${note}\n${"!".repeat(note.length)}`);
if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exit(1);
}
