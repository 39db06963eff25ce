import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { posix } from "node:path";
import type { Manifest } from "@mattermost-plugin/manifest";
import { createBuildError } from "./build-error.ts";
import type { BundleFile } from "./bundle-file.ts";
import { collectFile, collectFolder } from "./collect-folder.ts";

/**
 * What the author puts into a bundle as it is: the folders assets and public, the folder of the web app's bundle, the icon, the licence.
 * Throws a BuildError for files that the manifest names and that are not there.
 */
export async function authorFiles(directory: string, manifest: Manifest): Promise<readonly BundleFile[]> {
  const files = [...(await collectFolder(directory, "assets")), ...(await collectFolder(directory, "public"))];
  const named: [field: string, path: string, add: (path: string) => Promise<BundleFile[]>][] = [];
  if (manifest.webapp)
    named.push([
      "webapp.bundle_path",
      manifest.webapp.bundle_path,
      (path) => collectFolder(directory, posix.dirname(path)),
    ]);
  if (manifest.icon_path)
    named.push(["icon_path", manifest.icon_path, async (path) => [await collectFile(directory, path)]]);
  for (const [field, declared, add] of named) {
    const path = posix.normalize(declared).replace(/^\/+/, "");
    if (path.startsWith("../") || posix.dirname(path) === "." || !existsSync(posix.join(directory, path))) {
      throw createBuildError(
        `${field} of plugin.json is ${declared}: there is no such file in a folder of ${directory}. Build it first, or mend the path.`,
      );
    }
    files.push(...(await add(path)));
  }
  for (const name of await readdir(directory)) {
    if (/^(licen[cs]e|notice)(\.(txt|md))?$/i.test(name)) files.push(await collectFile(directory, name));
  }
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
