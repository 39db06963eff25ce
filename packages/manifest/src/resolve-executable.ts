import { isAbsolute, join, relative, resolve } from "node:path";
import type { Manifest } from "./manifest-schema.ts";

export interface Executable {
  /** As the manifest writes it. */
  readonly declared: string;
  /** Absolute, and inside the plugin's directory. Whether it exists was not looked at. */
  readonly path: string;
}

export type ExecutableResult =
  | { readonly ok: true; readonly executable: Executable }
  | { readonly ok: false; readonly reason: string };

export interface System {
  /** As `process.platform`. */
  readonly platform: string;
  /** As `process.arch`. */
  readonly arch: string;
}

/** Node's names where Go has others. */
const goNames: Readonly<Record<string, string>> = { win32: "windows", x64: "amd64", ia32: "386" };

/** A system as manifests name it, such as `linux-amd64`. */
export function systemName(system: System = process): string {
  return `${goNames[system.platform] ?? system.platform}-${goNames[system.arch] ?? system.arch}`;
}

/**
 * Chooses the executable for a system: `server.executables["os-arch"]`, else `server.executable`.
 * A leading slash means the plugin's directory, and a path that leaves the directory is refused. Never throws.
 */
export function resolveExecutable(
  manifest: Pick<Manifest, "server">,
  directory: string,
  system: System = process,
): ExecutableResult {
  const name = systemName(system);
  const { executables, executable = "" } = manifest.server ?? {};
  const listed = executables && Object.hasOwn(executables, name) ? executables[name] : undefined;
  const declared = listed ?? executable;
  if (declared === "") {
    return {
      ok: false,
      reason: `the manifest names no executable for ${name}; set server.executable or server.executables["${name}"]`,
    };
  }
  const inside = join(".", declared);
  const root = resolve(directory);
  const path = resolve(root, `./${inside}`);
  const way = relative(root, path);
  if (declared.includes("\0") || inside.startsWith("..") || way === "" || way.startsWith("..") || isAbsolute(way)) {
    return {
      ok: false,
      reason: `the executable ${JSON.stringify(declared)} is not a file inside the plugin's directory ${root}; name one by its path from there`,
    };
  }
  return { ok: true, executable: { declared, path } };
}
