import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadManifest, type Manifest, parseManifest } from "@mattermost-plugin/manifest";
import { list } from "tar";
import { pluginVersion } from "../build/plugin-version.ts";
import { createDeployError } from "./deploy-error.ts";

export interface BundleOnDisk {
  /** Absolute path of the archive. */
  readonly file: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

/** Finds the bundle to deploy (default: what build has made of this directory) and reads its manifest. Throws a DeployError or a ManifestError. */
export async function readBundle(path: string | undefined, directory: string): Promise<BundleOnDisk> {
  const file = resolve(directory, path ?? (await defaultPath(directory)));
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw createDeployError(`There is no bundle ${file}. Make it with: mattermost-plugin build`);
  const contents: Promise<Buffer[]>[] = [];
  await list({
    file,
    filter: (entry) => /^[^/]+\/plugin\.json$/.test(entry) || entry === "plugin.json",
    onReadEntry(entry) {
      contents.push(entry.collect());
    },
  }).catch((error: Error) => {
    throw createDeployError(`${file} is not a bundle: ${error.message}`, error);
  });
  const [content] = await Promise.all(contents);
  if (content === undefined)
    throw createDeployError(
      `${file} is not a bundle: there is no plugin.json in it. Make it with: mattermost-plugin build`,
    );
  const result = parseManifest(Buffer.concat(content).toString(), "plugin.json");
  if (!result.ok)
    throw createDeployError(
      `${file} has a plugin.json that is not valid: ${result.problems.map(({ field, message }) => `${field} ${message}`).join("; ")}`,
    );
  return { file, bytes: found.size, manifest: result.manifest };
}

/** Where build puts the bundle of a directory. The version may come from package.json, as it does there. */
async function defaultPath(directory: string): Promise<string> {
  const { manifest } = await loadManifest(directory);
  return join("dist", `${manifest.id}-${await pluginVersion(directory, manifest)}.tar.gz`);
}
