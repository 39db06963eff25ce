// Measures plugins beside stock Connect and writes bench/RESULTS.md. With --quick it only shows that everything is measured, and writes nothing.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { resultsPage } from "../bench/report/results-page.ts";
import { terminalTable } from "../bench/report/terminal-table.ts";
import { runBench } from "../bench/run-bench.ts";
import { fullSizes, quickSizes } from "../bench/sizes.ts";
import { root } from "./run.ts";

const { quick } = parseArgs({ options: { quick: { type: "boolean", default: false } } }).values;
const sizes = quick ? quickSizes : fullSizes;

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());

try {
  const results = await runBench({
    sizes,
    signal: interrupted.signal,
    progress: (text) => console.error(`measuring: ${text}`),
  });
  console.log(`\n${terminalTable(results)}`);
  if (quick) {
    console.log("\nA quick run shows that everything is measured. Its figures mean nothing.");
  } else {
    const file = join(root, "bench", "RESULTS.md");
    writeFileSync(file, resultsPage(results, sizes, "npm run bench"));
    console.log(`\nWritten to ${file}`);
  }
} catch (error) {
  if (!interrupted.signal.aborted) throw error;
  console.error("interrupted");
  process.exitCode = 130;
}
