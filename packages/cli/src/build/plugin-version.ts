import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "@mattermost-plugin/manifest";
import { createBuildError } from "./build-error.ts";

/** The version of a plugin: its manifest's, else that of the package.json beside it. Throws a BuildError when neither has one. */
export async function pluginVersion(directory: string, manifest: Manifest): Promise<string> {
  if (manifest.version) return manifest.version;
  const text = await readFile(join(directory, "package.json"), "utf8").catch(() => "{}");
  const { version } = JSON.parse(text) as { version?: unknown };
  if (typeof version === "string") return version;
  throw createBuildError(
    `neither plugin.json nor package.json in ${directory} has a version; add one such as "1.0.0".`,
  );
}
