import type { PluginInfo } from "../context/plugin-info.ts";
import { createStartError } from "./start-error.ts";

/** Reads what the process needs of the manifest. Throws a StartError that names the file and what is wrong in it. */
export async function readPluginInfo(directory: string): Promise<PluginInfo> {
  const { isManifestError, loadManifest } = await import("@mattermost-plugin/manifest");
  try {
    const { manifest } = await loadManifest(directory);
    return Object.freeze({ id: manifest.id, name: manifest.name, version: manifest.version ?? "" });
  } catch (error) {
    if (isManifestError(error)) throw createStartError(error.message);
    throw error;
  }
}
