import type { DynamicObject, DynamicValue } from "@mattermost-plugin/gen";

/** The sections whose fields are plain values in Go, not pointers: their zeros are told from nothing. */
const plainSections = new Set(["FeatureFlags"]);

/** Fills in what a configuration lacks, or has as null, from another. Maps and lists are taken whole. */
export function withDefaults(config: DynamicObject, defaults: DynamicObject): DynamicObject {
  const sections = Object.keys({ ...defaults, ...config });
  return Object.fromEntries(
    sections.map((name) => {
      const section = sectionOf(config, name);
      const given = Object.entries(section).filter(([, value]) => value !== null);
      return [name, { ...sectionOf(defaults, name), ...Object.fromEntries(given) }];
    }),
  );
}

/** A configuration with the given fields changed. Of the settings and states of plugins each plugin's is taken whole. */
export function patchConfig(config: DynamicObject, patch: DynamicObject): DynamicObject {
  const patched = withDefaults(patch, config);
  const before = sectionOf(config, "PluginSettings");
  const given = sectionOf(patch, "PluginSettings");
  const PluginSettings: DynamicObject = { ...sectionOf(patched, "PluginSettings") };
  for (const key of ["Plugins", "PluginStates"]) {
    PluginSettings[key] = { ...asObject(before[key]), ...asObject(given[key]) };
  }
  return { ...patched, PluginSettings };
}

/** A configuration as a plugin gets it: what is zero or empty is null, because that does not cross as a Go pointer. */
export function withoutZeros(config: DynamicObject): DynamicObject {
  return Object.fromEntries(
    Object.entries(config).map(([name, section]) => {
      if (plainSections.has(name)) return [name, section];
      const fields = Object.entries(asObject(section)).map(([key, value]) => [key, isZero(value) ? null : value]);
      return [name, Object.fromEntries(fields)];
    }),
  );
}

export function sectionOf(config: DynamicObject, name: string): DynamicObject {
  return asObject(config[name]);
}

export function asObject(value: DynamicValue | undefined): DynamicObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function isZero(value: DynamicValue): boolean {
  return value === "" || value === 0 || value === false || (Array.isArray(value) && value.length === 0);
}
