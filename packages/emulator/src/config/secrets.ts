import type { DynamicObject } from "@mattermost-plugin/gen";
import type { InstalledPlugin } from "../plugins/plugin-environment.ts";
import { asObject, sectionOf } from "./config-values.ts";

/** What stands in the place of a secret. */
export const fakeSetting = "*".repeat(32);

const secrets: readonly (readonly [section: string, key: string])[] = [
  ["EmailSettings", "SMTPPassword"],
  ["ElasticsearchSettings", "Password"],
  ["FileSettings", "AmazonS3SecretAccessKey"],
  ["FileSettings", "PublicLinkSalt"],
  ["GitLabSettings", "Secret"],
  ["GoogleSettings", "Secret"],
  ["LdapSettings", "BindPassword"],
  ["Office365Settings", "Secret"],
  ["OpenIdSettings", "Secret"],
  ["ServiceSettings", "SplitKey"],
  ["SqlSettings", "AtRestEncryptKey"],
  ["SqlSettings", "DataSource"],
];

/** A configuration with its secrets hidden, those in the settings of plugins included. An empty one stays empty. */
export function withoutSecrets(config: DynamicObject, plugins: readonly InstalledPlugin[]): DynamicObject {
  return mapSecrets(config, plugins, (value) => (value === "" ? value : fakeSetting));
}

/** A configuration with the secrets of another where its own are hidden. */
export function withSecretsOf(
  config: DynamicObject,
  other: DynamicObject,
  plugins: readonly InstalledPlugin[],
): DynamicObject {
  return mapSecrets(config, plugins, (value, place) => (value === fakeSetting ? valueAt(other, place) : value));
}

function mapSecrets(
  config: DynamicObject,
  plugins: readonly InstalledPlugin[],
  change: (value: string, place: readonly string[]) => string,
): DynamicObject {
  const changed = structuredClone(config);
  const places = [...secrets, ...plugins.flatMap((plugin) => pluginSecrets(changed, plugin))];
  for (const place of places) {
    const owner = ownerOf(changed, place);
    const key = place.at(-1) ?? "";
    const value = owner[key];
    if (typeof value === "string") owner[key] = change(value, place);
  }
  return changed;
}

function pluginSecrets(config: DynamicObject, { manifest, settings }: InstalledPlugin): string[][] {
  const saved = Object.keys(ownerOf(config, ["PluginSettings", "Plugins", manifest.id, ""]));
  const secret = new Set(settings.filter((setting) => setting.secret).map(({ key }) => key.toLowerCase()));
  return saved
    .filter((key) => secret.has(key.toLowerCase()))
    .map((key) => ["PluginSettings", "Plugins", manifest.id, key]);
}

function valueAt(config: DynamicObject, place: readonly string[]): string {
  const value = ownerOf(config, place)[place.at(-1) ?? ""];
  return typeof value === "string" ? value : "";
}

function ownerOf(config: DynamicObject, place: readonly string[]) {
  const [section = "", ...rest] = place.slice(0, -1);
  return rest.reduce((owner, key) => asObject(owner[key]), sectionOf(config, section));
}
