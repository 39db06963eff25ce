import { dirname, relative, resolve, sep } from "node:path";
import { type PackageOnDisk, packageOf } from "./package-of.ts";

/**
 * Names sources so that they say the same on every machine: files of the plugin from its directory (`src/plugin.ts`), those of packages by
 * the package (`node_modules/zod/...`), wherever they were installed.
 */
export function createSourceNames(directory: string): (file: string) => string {
  const packages = new Map<string, PackageOnDisk | undefined>();

  function cachedPackageOf(folder: string): PackageOnDisk | undefined {
    if (!packages.has(folder)) packages.set(folder, packageOf(folder));
    return packages.get(folder);
  }

  return (file) => {
    const own = relative(directory, file);
    if (!own.startsWith("..") && !own.includes("node_modules")) return own.split(sep).join("/");
    const found = cachedPackageOf(dirname(file));
    if (found === undefined) return file;
    return ["node_modules", found.name, ...relative(found.folder, file).split(sep)].join("/");
  };
}

/** A source map with other names for its sources, which lie beside the folder that the map is in. */
export function renameSources(map: Uint8Array, mapFolder: string, nameOf: (file: string) => string): Uint8Array {
  const parsed = JSON.parse(Buffer.from(map).toString()) as { readonly sources: readonly string[] };
  const sources = parsed.sources.map((source) =>
    /^[\w-]+:/.test(source) ? source : `../${nameOf(resolve(mapFolder, source))}`,
  );
  return Buffer.from(JSON.stringify({ ...parsed, sources }));
}
