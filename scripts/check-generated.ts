// Generates everything again and fails if that changes what is committed: somebody edited the protos or a generator
// without running `npm run generate`, or edited generated files by hand.
import { execFileSync } from "node:child_process";
import { fidelityFile, writeFidelity } from "./contract/write-fidelity.ts";
import { root, run } from "./run.ts";

run("buf", "generate");
writeFidelity();
const changed = execFileSync("git", ["status", "--porcelain", "--", "gen", "docs/reference", fidelityFile], {
  cwd: root,
  encoding: "utf8",
});
if (changed !== "") {
  console.error(
    `Generated files differ from what is committed. Run \`npm run generate\` and commit these:\n${changed.trimEnd()}`,
  );
  process.exit(1);
}
