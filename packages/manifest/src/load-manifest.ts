import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createManifestError } from "./manifest-problem.ts";
import type { Manifest } from "./manifest-schema.ts";
import { parseManifest } from "./parse-manifest.ts";

export interface LoadedManifest {
  readonly manifest: Manifest;
  /** Absolute path of the file. */
  readonly file: string;
  /** Absolute path of the plugin's directory. */
  readonly directory: string;
}

/** Where Mattermost looks, in its order. */
const names = ["plugin.yml", "plugin.yaml", "plugin.json"] as const;

/** Reads the manifest of a plugin's directory. Throws a ManifestError when there is none or it is not valid. */
export async function loadManifest(directory: string): Promise<LoadedManifest> {
  const absolute = resolve(directory);
  for (const name of names) {
    const file = join(absolute, name);
    const text = await readIfThere(file);
    if (text === undefined) continue;
    const result = parseManifest(text, file);
    if (!result.ok) throw createManifestError(result.problems);
    return { manifest: result.manifest, file, directory: absolute };
  }
  throw createManifestError([
    {
      file: absolute,
      field: "",
      message: `has no manifest; add a plugin.json with at least an id and a name (looked for ${names.join(", ")})`,
    },
  ]);
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    const why = error instanceof Error ? error.message : String(error);
    throw createManifestError([{ file, field: "", message: `can't be read: ${why}` }]);
  }
}
