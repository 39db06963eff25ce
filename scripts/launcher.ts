// Builds packages/launcher for every system, into packages/launcher/prebuilt: programs that are committed, so that nobody else needs Go.
import { join } from "node:path";
import { buildLaunchers } from "../packages/launcher/src/build-launchers.ts";
import { root } from "./run.ts";

const { go, sha256 } = buildLaunchers(join(root, "packages", "launcher", "prebuilt"));
for (const [target, sum] of Object.entries(sha256)) console.log(`${target.padEnd(13)} ${sum}`);
console.log(`built with ${go}`);
