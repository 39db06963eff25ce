import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import type { TestContext } from "node:test";

const cookie = { MATTERMOST_PLUGIN: "Securely message teams, anywhere.", PLUGIN_PROTOCOL_VERSIONS: "1" };

/** Milliseconds after which a process that tells nothing is given up. */
const limitMs = 20_000;

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end with nothing but the given environment. */
export async function runToEnd(command: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limitMs,
    killSignal: "SIGKILL",
  });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const [status] = await once(child, "close");
  return { status, stdout: stdout(), stderr: stderr() };
}

/** Starts a plugin as a server would, answers the line that it prints, and ends it. */
export async function handshakeOf(
  t: TestContext,
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { env: { ...cookie, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  t.after(() => endChild(child));
  const stderr = collect(child.stderr);
  const stdout = collect(child.stdout);
  const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  clearTimeout(timer);
  const line = stdout();
  await endChild(child);
  if (line === "") throw new Error(`the plugin printed no line: ${stderr()}`);
  return line;
}

/** Starts a plugin that is expected to fail, as a server would. */
export function failedStart(command: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return runToEnd(command, { ...cookie, ...env });
}

/** Unpacks an archive into a folder with the system's own tar, which shares nothing with the code under test. */
export function unpack(archive: string, folder: string): void {
  execFileSync("tar", ["-xzpf", archive, "-C", folder]);
}

/** What the system's tar lists of an archive, a line for each entry. */
export function listArchive(archive: string): readonly string[] {
  return execFileSync("tar", ["--full-time", "--utc", "--numeric-owner", "-tvzf", archive], { encoding: "utf8" })
    .trim()
    .split("\n");
}

/** Ends a plugin as a supervisor would, so that it removes its socket. */
async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
  await gone;
  clearTimeout(timer);
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
