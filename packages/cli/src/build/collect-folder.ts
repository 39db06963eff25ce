import { existsSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { createBuildError } from "./build-error.ts";
import type { BundleFile } from "./bundle-file.ts";

/**
 * The files of a folder of the plugin, all the way down; none when there is no such folder. Links to files are followed, as servers take
 * regular files only. Throws a BuildError for what is neither file nor folder, and for links that lead in circles.
 */
export async function collectFolder(directory: string, folder: string): Promise<BundleFile[]> {
  if (!existsSync(join(directory, folder))) return [];
  return collect(directory, folder, []);
}

/** One file of the plugin by its path from the directory. */
export async function collectFile(directory: string, path: string): Promise<BundleFile> {
  const file = join(directory, path);
  const found = await stat(file);
  return { path, executable: (found.mode & 0o100) !== 0, content: { kind: "file", file, size: found.size } };
}

async function collect(directory: string, folder: string, above: readonly string[]): Promise<BundleFile[]> {
  const real = await realpath(join(directory, folder));
  if (above.includes(real))
    throw createBuildError(
      `${join(directory, folder)} is a link to a folder that it lies in; a bundle can't hold that.`,
    );
  const files: BundleFile[] = [];
  for (const name of await readdir(real)) {
    const path = `${folder}/${name}`;
    const found = await stat(join(directory, path)).catch((error: Error) => {
      throw createBuildError(`${join(directory, path)} can't be put into the bundle: ${error.message}`, error);
    });
    if (found.isFile()) files.push(await collectFile(directory, path));
    else if (found.isDirectory()) files.push(...(await collect(directory, path, [...above, real])));
    else throw createBuildError(`${join(directory, path)} is neither a file nor a folder; a bundle can't hold it.`);
  }
  return files;
}
