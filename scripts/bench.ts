// Measures plugins on a stock server beside a native Go plugin, on gRPC beside stock Connect, and gob beside other encodings, and writes
// bench/RESULTS.md. Usage: npm run bench [-- [netrpc] [grpc] [gob] [--quick] [--figures post,kv,...]]
// A part that is not named stays in the file as it is. --quick only shows that everything is measured; --figures measures some of what
// netrpc measures. Both write nothing.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Part, parts } from "../bench/parts.ts";
import { partMarkdown } from "../bench/report/part-markdown.ts";
import { partText } from "../bench/report/part-text.ts";
import { type PagePart, resultsPage } from "../bench/report/results-page.ts";
import { driverFigures } from "../bench/stock-server/driver-block.ts";
import { root } from "./run.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false }, figures: { type: "string" } },
});
const wanted = positionals.map((name) => oneOf(parts, (part) => part.name, name));
const figures = values.figures?.split(",").map((name) => oneOf(driverFigures, (figure) => figure, name));

const missing: string[] = [];
const runnable = (wanted.length === 0 ? parts : wanted).filter((part) => {
  const reason = part.unable();
  if (reason !== undefined) missing.push(`The part ${part.name} of the benchmark is NOT measured: ${reason}.`);
  return reason === undefined;
});
sayMissing();

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => interrupted.abort());

try {
  const measured: PagePart[] = [];
  for (const part of runnable) measured.push(await measure(part));
  const whole = !values.quick && figures === undefined;
  if (measured.length > 0 && !whole) console.log("\nNothing was written: that takes a whole run of a part.");
  if (measured.length > 0 && whole) {
    const file = join(root, "bench", "RESULTS.md");
    const old = existsSync(file) ? readFileSync(file, "utf8") : "";
    const titles = parts.map(({ title }) => title);
    writeFileSync(file, resultsPage(old, titles, measured));
    console.log(`\nWritten to ${file}`);
  }
  sayMissing();
  if (wanted.length > 0 && missing.length > 0) process.exitCode = 1;
} catch (error) {
  if (!interrupted.signal.aborted) throw error;
  console.error("interrupted");
  process.exitCode = 130;
}

async function measure({ name, title, run }: Part): Promise<PagePart> {
  const results = await run({
    quick: values.quick,
    figures,
    signal: interrupted.signal,
    progress: (text) => console.error(`measuring ${name}: ${text}`),
  });
  console.log(`\n${title}\n\n${partText(results)}\n`);
  const command = ["npm run bench", ...(wanted.length === 0 ? [] : ["--", ...wanted.map((part) => part.name)])].join(
    " ",
  );
  return { title, text: partMarkdown(results, command) };
}

function oneOf<T>(all: readonly T[], nameOf: (one: T) => string, name: string): T {
  const found = all.find((one) => nameOf(one) === name);
  if (found !== undefined) return found;
  console.error(`There is no ${JSON.stringify(name)} to measure. There are: ${all.map(nameOf).join(", ")}.`);
  process.exit(1);
}

function sayMissing(): void {
  for (const note of missing) console.error(`\n${"!".repeat(note.length)}\n${note}\n${"!".repeat(note.length)}\n`);
}
