import type { StderrLog } from "../process/log-stderr.ts";
import { describeExit, type SpawnedProcess } from "../process/spawn-process.ts";
import { within } from "../within.ts";

/** The message of a step that only failed because there is no process any more. */
export const processEnded = "the process ended";

/** A process that breaks off is noticed first by its sockets and pipes, and only then by its end. */
const noticeMs = 200;

/** Puts into words why a start failed: what was wrong, how the process ended if it did, and what it said last. */
export async function explainStart(error: unknown, spawned: SpawnedProcess, stderr: StderrLog): Promise<string> {
  const message = error instanceof Error ? error.message : String(error);
  await within(noticeMs, spawned.exit);
  const exit = spawned.ended();
  if (exit === undefined) return message;
  await spawned.closed;
  const last = stderr.lastLines();
  const end = `the process ended with ${describeExit(exit)}${last === "" ? "" : `, and said last:\n${last}`}`;
  return message === processEnded ? end : `${message}; ${end}`;
}
