import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { buildMattermostEnvironment, buildPluginEnvironment, parseHandshake } from "@mattermost-plugin/go-plugin";
import { residentMemory } from "../../lib/resident-memory.ts";
import { within } from "../../lib/within.ts";
import { watchChild } from "./child-end.ts";
import type { HostAddress } from "./host-messages.ts";

const handshakeMs = 30_000;

export interface PluginProcessOptions {
  readonly file: string;
  readonly socketDir: string;
  readonly api: HostAddress;
  /** Kills the process when it aborts. */
  readonly signal: AbortSignal;
}

/** A plugin that has shaken hands. */
export interface PluginProcess {
  readonly socket: string;
  /** Milliseconds from the start of the process to its handshake. */
  readonly startMs: number;
  /** Resident memory in MiB. */
  memory(): Promise<number>;
  end(): Promise<void>;
}

/** Starts a plugin as a host does. Rejects when it does not shake hands; it then runs no more. */
export async function startPlugin({ file, socketDir, api, signal }: PluginProcessOptions): Promise<PluginProcess> {
  const begun = performance.now();
  const child = spawn(process.execPath, [file], {
    env: {
      ...buildPluginEnvironment(),
      ...buildMattermostEnvironment({ ...api, pluginId: "com.example.bench", protocol: "grpc", logLevel: "warn" }),
      PLUGIN_UNIX_SOCKET_DIR: socketDir,
    },
    stdio: ["ignore", "pipe", "pipe"],
    signal,
    killSignal: "SIGKILL",
  });
  const end = watchChild(child, `the plugin ${file}`);
  try {
    const line = once(createInterface(child.stdout), "line").then(([text]) => String(text));
    const text = await within(Promise.race([line, end.failed]), handshakeMs, `the handshake of ${file}`);
    const startMs = performance.now() - begun;
    const parsed = parseHandshake(text, { appVersions: [1], protocols: ["grpc"] });
    if (!parsed.ok) throw new Error(parsed.reason);
    return {
      socket: parsed.handshake.address,
      startMs,
      memory: () => residentMemory(child.pid ?? Number.NaN),
      end: end.end,
    };
  } catch (error) {
    await end.end();
    throw error;
  }
}
