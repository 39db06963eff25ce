import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { root } from "../run.ts";

/** A change of one file of the contract: the text that `from` finds becomes `to`. */
export interface ProtoEdit {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** Copies proto/ and its configuration to a folder that the end of the test removes, makes the edits there and answers the folder. */
export async function createScratchProto(t: TestContext, ...edits: ProtoEdit[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "proto-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(join(root, "proto"), join(folder, "proto"), { recursive: true });
  await cp(join(root, "buf.yaml"), join(folder, "buf.yaml"));
  for (const { file, from, to } of edits) {
    const path = join(folder, "proto", "mattermost", "pluginapi", "v1", file);
    const before = await readFile(path, "utf8");
    const after = before.replace(from, to);
    assert.notEqual(after, before, `${file} has no ${from}`);
    await writeFile(path, after);
  }
  return folder;
}

/** Runs buf and answers its exit status and what it printed. */
export function runBuf(...args: string[]): { status: number | null; output: Buffer; text: string } {
  const { status, stdout, stderr, error } = spawnSync("buf", args, { cwd: root, maxBuffer: 1 << 26 });
  if (error) throw error;
  return { status, output: stdout, text: `${stdout}${stderr}` };
}
