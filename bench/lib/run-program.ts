import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** What a program wrote last to stderr, at most. */
const keptText = 8_000;

/** How long a program that is asked to end may clean up. */
const cleanUpMs = 20_000;

export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Asks the program to end when it aborts. */
  readonly signal: AbortSignal;
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a program until it ends, and hands on the lines that it writes. Rejects, with what it wrote last to stderr, if it can't be
 * started or fails, and when the signal aborts. The program has ended by then.
 */
export async function runProgram(command: string, args: readonly string[], options: ProgramOptions): Promise<void> {
  const { cwd, env, signal, onLine = () => {} } = options;
  signal.throwIfAborted();
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = Promise.withResolvers<string | undefined>();
  child.on("error", (error) => ended.resolve(error.message));
  child.on("close", (code, by) => ended.resolve(code === 0 ? undefined : (by ?? `exit code ${code}`)));
  createInterface(child.stdout).on("line", onLine);
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-keptText);
  });
  let killer: NodeJS.Timeout | undefined;
  const end = (): void => {
    child.kill("SIGTERM");
    killer = setTimeout(() => child.kill("SIGKILL"), cleanUpMs);
  };
  signal.addEventListener("abort", end);
  const failure = await ended.promise;
  signal.removeEventListener("abort", end);
  clearTimeout(killer);
  signal.throwIfAborted();
  if (failure !== undefined) throw new Error(`${command} failed (${failure}). It last wrote:\n${words}`);
}
