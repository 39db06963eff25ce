import type {
  DynamicObject,
  DynamicValue,
  Manifest,
  PluginSetting,
  PluginSettingsSchema,
} from "@mattermost-plugin/gen";
import type { Manifest as ManifestFile } from "@mattermost-plugin/manifest";

type SettingFile = NonNullable<NonNullable<ManifestFile["settings_schema"]>["settings"]>[number];

/** A plugin's manifest as the API hands it out, from the one in its file. */
export function manifestValue(file: ManifestFile): Manifest {
  return {
    id: file.id,
    name: file.name,
    description: file.description ?? "",
    homepageUrl: file.homepage_url ?? "",
    supportUrl: file.support_url ?? "",
    releaseNotesUrl: file.release_notes_url ?? "",
    iconPath: file.icon_path ?? "",
    version: file.version ?? "",
    minServerVersion: file.min_server_version ?? "",
    server: file.server
      ? { executables: file.server.executables ?? {}, executable: file.server.executable ?? "" }
      : undefined,
    webapp: file.webapp ? { bundlePath: file.webapp.bundle_path, bundleHash: new Uint8Array(0) } : undefined,
    settingsSchema: file.settings_schema ? settingsSchema(file.settings_schema) : undefined,
    props: (file.props as DynamicObject | null | undefined) ?? undefined,
  };
}

function settingsSchema(file: NonNullable<ManifestFile["settings_schema"]>): PluginSettingsSchema {
  return {
    header: file.header ?? "",
    footer: file.footer ?? "",
    settings: (file.settings ?? []).map(setting),
    sections: (file.sections ?? []).map((section) => ({
      key: section.key,
      title: section.title ?? "",
      subtitle: section.subtitle ?? "",
      settings: (section.settings ?? []).map(setting),
      header: section.header ?? "",
      footer: section.footer ?? "",
      custom: section.custom ?? false,
      fallback: section.fallback ?? false,
    })),
  };
}

function setting(file: SettingFile): PluginSetting {
  return {
    key: file.key,
    displayName: file.display_name ?? "",
    type: file.type,
    helpText: file.help_text ?? "",
    regenerateHelpText: file.regenerate_help_text ?? "",
    placeholder: file.placeholder ?? "",
    default: file.default as DynamicValue | undefined,
    options: (file.options ?? []).map(({ display_name, value }) => ({ displayName: display_name, value })),
    hosting: file.hosting ?? "",
    secret: file.secret ?? false,
  };
}
