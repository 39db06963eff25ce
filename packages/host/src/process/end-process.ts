import type { HostLimits } from "../limits.ts";
import { within } from "../within.ts";
import type { SpawnedProcess } from "./spawn-process.ts";

/** What it took to end a process. `never`: it outlived SIGKILL within the limit. */
export type ProcessEnd = "by itself" | "SIGTERM" | "SIGKILL" | "never";

type EndLimits = Pick<HostLimits, "exitMs" | "terminateMs" | "killMs">;

/** Waits for a process that was asked to end, then tells it with SIGTERM, then with SIGKILL. Never rejects. */
export async function endProcess(spawned: SpawnedProcess, limits: EndLimits): Promise<ProcessEnd> {
  if ((await within(limits.exitMs, spawned.exit)).done) return "by itself";
  spawned.signal("SIGTERM");
  if ((await within(limits.terminateMs, spawned.exit)).done) return "SIGTERM";
  spawned.signal("SIGKILL");
  return (await within(limits.killMs, spawned.exit)).done ? "SIGKILL" : "never";
}
