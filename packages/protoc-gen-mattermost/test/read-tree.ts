import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** The files under a directory by their path in it, sorted. */
export async function readTree(dir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.sort().map(async (path) => [relative(dir, path), await readFile(path, "utf8")] as const);
  return new Map(await Promise.all(files));
}
