import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** The memory of a running process that is in RAM, in MiB. Throws when the process or the system does not tell. */
export async function residentMemory(pid: number): Promise<number> {
  const kib = process.platform === "linux" ? await fromProc(pid) : await fromPs(pid);
  if (!(kib > 0)) throw new Error(`the resident memory of process ${pid} can't be read`);
  return kib / 1_024;
}

async function fromProc(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
}

async function fromPs(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout.trim());
}
