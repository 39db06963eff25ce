// Runs every test of the repository: the packages and examples (turbo), the scripts, and the Go judges in conformance/.
// Fails when a part ran no test at all: a set-up that runs nothing must not look green.
import { spawn } from "node:child_process";
import { root } from "./run.ts";

interface Part {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Whether the part may leave its tests out; it then says so itself. */
  readonly optional?: boolean;
}

const parts: readonly Part[] = [
  {
    name: "packages and examples",
    command: "turbo",
    args: ["run", "test", "--output-logs=full", "--log-order=grouped", "--concurrency=2", "--continue"],
  },
  { name: "Go judges", command: process.execPath, args: ["--import", "tsx", "scripts/go-judges.ts"], optional: true },
  { name: "scripts", command: process.execPath, args: ["--import", "tsx", "--test", "scripts/**/*.test.ts"] },
];

/** Runs a part with its output shown; answers its exit status and how many tests node's reporter counted. */
function runPart({ command, args }: Part): Promise<{ status: number; tests: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    let tests = 0;
    let rest = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text: string) => {
      process.stdout.write(text);
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) tests += Number(/(?:ℹ|#) tests (\d+)/.exec(line)?.[1] ?? 0);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ status: code ?? 1, tests }));
  });
}

const failures: string[] = [];
let total = 0;
for (const part of parts) {
  const { status, tests } = await runPart(part);
  total += tests;
  if (status !== 0) failures.push(`${part.name}: failed with status ${status}`);
  if (tests === 0 && !part.optional) failures.push(`${part.name}: ran no test`);
}
console.log(`\n${total} tests in ${parts.length} parts`);
if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exit(1);
}
