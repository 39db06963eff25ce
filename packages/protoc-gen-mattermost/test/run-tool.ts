import { execFile } from "node:child_process";
import { delimiter } from "node:path";
import { promisify } from "node:util";
import { bin, root } from "./paths.ts";

const execute = promisify(execFile);

/** Runs one of the repository's tools in its root. Rejects with what the tool said if it fails. */
export async function runTool(tool: string, args: readonly string[], cwd = root): Promise<Buffer> {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };
  try {
    const { stdout } = await execute(tool, args, {
      cwd,
      env,
      encoding: "buffer",
      maxBuffer: 64 << 20,
      timeout: 120_000,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`${tool} ${args.join(" ")} failed:\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}
