import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** An npm package on disk. */
export interface PackageOnDisk {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** What its package.json says of its licence, such as `MIT`. */
  readonly license: string | undefined;
}

/** The package that a folder belongs to. A package.json without a name and a version only says how files are read. */
export function packageOf(folder: string): PackageOnDisk | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = readPackage(at);
    if (found !== undefined) return found;
    if (dirname(at) === at) return undefined;
  }
}

function readPackage(folder: string): PackageOnDisk | undefined {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  const { name, version, license } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  if (typeof name !== "string" || typeof version !== "string") return undefined;
  return {
    folder,
    name,
    version,
    license: typeof license === "string" ? license.replace(/^\((.*)\)$/, "$1") : undefined,
  };
}
