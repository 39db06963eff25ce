import { join } from "node:path";
import { root } from "./paths.ts";
import { runTool } from "./run-tool.ts";

/** Runs the repository's own buf.gen.yaml on a directory of protos, with its output under another directory. */
export async function generate(protos: string, output: string): Promise<void> {
  await runTool("buf", ["generate", protos, "--template", join(root, "buf.gen.yaml"), "--output", output]);
}
