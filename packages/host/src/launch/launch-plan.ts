import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { type Manifest, resolveExecutable } from "@mattermost-plugin/manifest";
import { findNode, isExecutable } from "./find-node.ts";
import { findPython } from "./find-python.ts";

/** A plugin's file and the Node.js that was found for it. */
export interface NodeLaunch {
  /** Absolute path of the Node.js to use. */
  readonly node: string;
  /** Absolute path of the plugin's entry. */
  readonly file: string;
  readonly directory: string;
}

/** Makes the command that runs a TypeScript or JavaScript plugin: program first, then its arguments. What it throws is why the plugin can't start. */
export type Runner = (launch: NodeLaunch) => readonly string[];

/** How to start a plugin. */
export interface LaunchPlan {
  /** `node`: a TypeScript or JavaScript file that the runner serves. `python`: for an interpreter. `native`: a program of its own. */
  readonly runtime: "node" | "python" | "native";
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

export type LaunchResult =
  | { readonly ok: true; readonly plan: LaunchPlan }
  | { readonly ok: false; readonly reason: string };

const nodeRuntimes: readonly string[] = ["typescript", "javascript", "node"];
const nodeExtensions: readonly string[] = [".ts", ".mts", ".cts", ".js", ".mjs", ".cjs"];

/**
 * Decides how to start a plugin: `server.runtime` of its manifest, else the extension of its executable, tells whether the
 * runner serves it or Python runs it; anything else is started as it is. Never throws.
 */
export async function planLaunch(
  manifest: Pick<Manifest, "server">,
  directory: string,
  runner: Runner,
): Promise<LaunchResult> {
  const resolved = resolveExecutable(manifest, directory);
  if (!resolved.ok) return resolved;
  const { path, declared } = resolved.executable;
  const runtime = runtimeOf(manifest.server?.runtime, path);
  if (!(await isFile(path))) {
    return {
      ok: false,
      reason: `the executable ${declared} of the manifest does not exist (${path}); build the plugin first`,
    };
  }
  if (runtime === "native") {
    if (!(await isExecutable(path))) {
      return {
        ok: false,
        reason: `the executable ${declared} may not be run (${path}); set its executable bit (chmod +x)`,
      };
    }
    return { ok: true, plan: { runtime, command: path, args: [], cwd: directory } };
  }
  if (runtime === "python") {
    const python = await findPython(directory);
    if (python === undefined) {
      return {
        ok: false,
        reason: `no Python for ${declared}; make a venv in the plugin's directory or put python3 on the PATH`,
      };
    }
    return { ok: true, plan: { runtime, command: python, args: [declared], cwd: directory } };
  }
  try {
    const [command, ...args] = runner({ node: await findNode(directory), file: path, directory });
    if (command === undefined) return { ok: false, reason: "the host's runner for TypeScript plugins gave no command" };
    return { ok: true, plan: { runtime, command, args, cwd: directory } };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function runtimeOf(declared: string | undefined, path: string): LaunchPlan["runtime"] {
  if (declared === "python" || extname(path) === ".py") return "python";
  if (declared) return nodeRuntimes.includes(declared) ? "node" : "native";
  return nodeExtensions.includes(extname(path)) ? "node" : "native";
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
