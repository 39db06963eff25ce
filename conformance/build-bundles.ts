// Builds the plugins of the judges, and every example, as authors build theirs: an archive each, for this system.
// Usage: node build-bundles.ts <folder>
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildBundle, parseTargets } from "@mattermost-plugin/cli";

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("Usage: node build-bundles.ts <folder>");

const targets = parseTargets(`${process.platform}-${process.arch === "x64" ? "amd64" : process.arch}`);
const examples = join(import.meta.dirname, "..", "examples");
const directories = [
  ...["plugin", "echo", "sockets", "twin"].map((name) => join(import.meta.dirname, name)),
  ...readdirSync(examples).map((name) => join(examples, name)),
];
await Promise.all(directories.map((directory) => buildBundle({ directory, targets, out })));
