import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { magicCookieKey, magicCookieValue } from "@mattermost-plugin/go-plugin";

export interface LogLine {
  readonly [field: string]: unknown;
  readonly "@level": string;
  readonly "@message": string;
}

/** A plugin's process as a host sees it. */
export interface PluginProcess {
  readonly child: ChildProcess;
  /** All of stdout so far. */
  stdout(): string;
  /** All of stderr so far. */
  stderr(): string;
  /** The log lines so far; what is no JSON is left out. */
  log(): LogLine[];
  /** The first line of stdout; rejects if the process ends without one. */
  readonly handshake: Promise<string>;
  /** Resolves with the first log line that matches, one that came before included; rejects when the process ends without one. */
  logged(matches: (line: LogLine) => boolean): Promise<LogLine>;
  /** Exit code and signal, once stdout and stderr are read to the end. */
  readonly exit: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Kills it if it lives, and waits. */
  end(): Promise<void>;
}

export interface SpawnOptions {
  readonly directory: string;
  readonly args?: readonly string[];
  /** What to run. Default: the mattermost-plugin command. */
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeFlags?: readonly string[];
  /** Leaves go-plugin's cookie out. */
  readonly withoutCookie?: boolean;
}

const bin = resolve(import.meta.dirname, "../../bin/mattermost-plugin.mjs");

/** Starts `mattermost-plugin run plugin.ts`, or other arguments, with a host's environment. */
export function spawnPlugin(options: SpawnOptions): PluginProcess {
  const cookie = options.withoutCookie ? {} : { [magicCookieKey]: magicCookieValue, PLUGIN_PROTOCOL_VERSIONS: "1" };
  const { PATH = "", TMPDIR = "" } = process.env;
  const args = options.program === undefined ? [bin, ...(options.args ?? ["run", "plugin.ts"])] : [options.program];
  const child = spawn(process.execPath, [...(options.nodeFlags ?? []), ...args], {
    cwd: options.directory,
    env: {
      PATH,
      ...(TMPDIR && { TMPDIR }),
      NODE_NO_WARNINGS: "1",
      PLUGIN_UNIX_SOCKET_DIR: options.directory,
      ...cookie,
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return watchProcess(child);
}

/** Collects what a process prints. */
export function watchProcess(child: ChildProcess): PluginProcess {
  let stdout = "";
  let stderr = "";
  const firstLine = Promise.withResolvers<string>();
  firstLine.promise.catch(() => {});
  const watchers = new Set<() => void>();
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    const [line, ...rest] = stdout.split("\n");
    if (rest.length > 0 && line !== undefined) firstLine.resolve(line);
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    for (const watcher of watchers) watcher();
  });
  const log = () => stderr.split("\n").slice(0, -1).flatMap(parseLine);
  const exit = once(child, "close").then(([code, signal]) => {
    firstLine.reject(new Error(`the process ended (${code ?? signal}) before a handshake:\n${stderr}`));
    for (const watcher of watchers) watcher();
    return { code, signal };
  });

  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    log,
    handshake: firstLine.promise,
    logged(matches) {
      const found = Promise.withResolvers<LogLine>();
      const look = () => {
        const line = log().find(matches);
        if (line !== undefined) found.resolve(line);
        else if (child.exitCode !== null || child.signalCode !== null)
          found.reject(new Error(`never logged:\n${stderr}`));
        else return;
        watchers.delete(look);
      };
      watchers.add(look);
      look();
      return found.promise;
    },
    exit,
    async end() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}

function parseLine(text: string): LogLine[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
