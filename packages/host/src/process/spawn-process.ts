import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

export interface ProcessExit {
  /** Absent when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process in a group of its own. */
export interface SpawnedProcess {
  readonly pid: number;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Settles when the process itself has ended, also while its children live on. Never rejects. */
  readonly exit: Promise<ProcessExit>;
  /** Settles once its output is read to the end as well, soon after `exit`. Never rejects. */
  readonly closed: Promise<ProcessExit>;
  /** How it ended; undefined while it lives. */
  ended(): ProcessExit | undefined;
  /** Sends a signal to the process and all its children. Does nothing after its end. */
  signal(signal: NodeJS.Signals): void;
}

export interface SpawnOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How long output is still read after the end of the process, when a child that escaped holds the pipes open. */
const lastWordsMs = 500;

/**
 * Starts a process with nothing on stdin. When it ends, what is left of its group is killed and its pipes are closed,
 * so that no child of it can keep the host waiting. Throws when it can't be started.
 */
export async function spawnProcess(options: SpawnOptions): Promise<SpawnedProcess> {
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  let ended: ProcessExit | undefined;
  const { promise: exit, resolve: onExit } = Promise.withResolvers<ProcessExit>();
  const { promise: closed, resolve: onClose } = Promise.withResolvers<ProcessExit>();
  child.once("exit", (code, signal) => {
    killGroup(child.pid);
    const report = { code, signal };
    ended = report;
    const pipes = setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    }, lastWordsMs);
    child.once("close", () => {
      clearTimeout(pipes);
      onClose(report);
    });
    onExit(report);
  });
  await once(child, "spawn");
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${options.command} started without a process id`);
  child.on("error", () => {});
  return {
    pid,
    stdout: child.stdout,
    stderr: child.stderr,
    exit,
    closed,
    ended: () => ended,
    signal(signal) {
      if (ended !== undefined) return;
      if (!signalGroup(pid, signal)) child.kill(signal);
    },
  };
}

/** In words, such as `exit code 1`. */
export function describeExit(exit: ProcessExit): string {
  return exit.signal === null ? `exit code ${exit.code}` : `signal ${exit.signal}`;
}

function killGroup(pid: number | undefined): void {
  if (pid !== undefined) signalGroup(pid, "SIGKILL");
}

/** False when there is no such group, or the system has none. */
function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
  if (process.platform === "win32") return false;
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}
