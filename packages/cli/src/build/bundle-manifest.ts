import { type Manifest, parseManifest } from "@mattermost-plugin/manifest";
import { createBuildError } from "./build-error.ts";
import type { PluginFacts } from "./inspect-plugin.ts";
import { fieldsOf } from "./json-schema.ts";
import { compare, serverFloor } from "./min-server-version.ts";
import { settingsFromSchema } from "./settings-from-schema.ts";
import type { Target } from "./targets.ts";

export interface BundleManifest {
  readonly manifest: Manifest;
  /** The text of plugin.json. */
  readonly text: string;
  /** What the author should know of it, a sentence each. */
  readonly notes: readonly string[];
}

export interface BundleManifestOptions {
  /** As the author wrote it, with a version. */
  readonly manifest: Manifest & { readonly version: string };
  readonly facts: PluginFacts;
  readonly targets: readonly Target[];
}

/** Completes a manifest for a bundle, in the order that the server's documentation has. Throws a BuildError if that is not valid. */
export function bundleManifest({ manifest, facts, targets }: BundleManifestOptions): BundleManifest {
  const { id, name, description, homepage_url, support_url, release_notes_url, icon_path, version, webapp, props } =
    manifest;
  const floor = chooseFloor(manifest, facts.hooks);
  const settings = chooseSettings(manifest, facts.settings);
  const executables = Object.fromEntries(targets.map((target) => [target, `server/${target}/plugin`]));
  const completed: Manifest = {
    id,
    name,
    description,
    homepage_url,
    support_url,
    release_notes_url,
    icon_path,
    version,
    min_server_version: floor.version,
    server: { executables },
    webapp,
    settings_schema: settings.schema,
    props,
  };
  const text = `${JSON.stringify(completed, null, 2)}\n`;
  const result = parseManifest(text, "plugin.json");
  if (!result.ok) {
    const problems = result.problems.map(({ field, message }) => `${field} ${message}`.trim());
    throw createBuildError(`the bundle's plugin.json would not be valid: ${problems.join("; ")}`);
  }
  return { manifest: result.manifest, text, notes: [...floor.notes, ...settings.notes] };
}

function chooseFloor(
  manifest: Manifest,
  hooks: readonly string[],
): { version: string | undefined; notes: readonly string[] } {
  const wanted = manifest.min_server_version || undefined;
  const floor = serverFloor(hooks);
  if (floor === undefined || (wanted !== undefined && compare(wanted, floor.version) >= 0))
    return { version: wanted, notes: [] };
  const why = `min_server_version is ${floor.version}, for ${floor.hooks.join(", ")}`;
  return { version: floor.version, notes: [wanted === undefined ? why : `${why}; plugin.json says ${wanted}`] };
}

function chooseSettings(
  manifest: Manifest,
  facts: PluginFacts["settings"],
): { schema: Manifest["settings_schema"]; notes: readonly string[] } {
  const own = manifest.settings_schema ?? undefined;
  switch (facts.kind) {
    case "none":
      return { schema: own, notes: [] };
    case "opaque": {
      const note = `there is no settings_schema, because the schema of the settings can't be read: ${facts.reason}. Write one into plugin.json.`;
      return { schema: own, notes: own === undefined ? [note] : [] };
    }
    case "schema": {
      if (own !== undefined) return { schema: own, notes: missingKeys(own, [...fieldsOf(facts.schema).keys()]) };
      const { settings, notes } = settingsFromSchema(facts.schema);
      return { schema: settings, notes };
    }
  }
}

function missingKeys(own: NonNullable<Manifest["settings_schema"]>, keys: readonly string[]): readonly string[] {
  const listed = [...(own.settings ?? []), ...(own.sections ?? []).flatMap((section) => section.settings ?? [])];
  const known = new Set(listed.map(({ key }) => key.toLowerCase()));
  const missing = keys.filter((key) => !known.has(key.toLowerCase()));
  if (missing.length === 0) return [];
  return [
    `plugin.json has a settings_schema of its own, without ${missing.join(", ")}: admins can't set ${missing.length === 1 ? "it" : "them"}.`,
  ];
}
