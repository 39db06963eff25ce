import type { DynamicObject } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { sectionOf } from "./config-values.ts";

/** The settings that clients get, by their name there. */
const shown: readonly (readonly [name: string, section: string, key: string])[] = [
  ["EnableCommands", "ServiceSettings", "EnableCommands"],
  ["EnableCustomEmoji", "ServiceSettings", "EnableCustomEmoji"],
  ["EnableDeveloper", "ServiceSettings", "EnableDeveloper"],
  ["EnableFileAttachments", "FileSettings", "EnableFileAttachments"],
  ["EnablePublicLink", "FileSettings", "EnablePublicLink"],
  ["EnableTesting", "ServiceSettings", "EnableTesting"],
  ["EnableUserAccessTokens", "ServiceSettings", "EnableUserAccessTokens"],
  ["MaxFileSize", "FileSettings", "MaxFileSize"],
  ["PluginsEnabled", "PluginSettings", "Enable"],
  ["PostEditTimeLimit", "ServiceSettings", "PostEditTimeLimit"],
  ["SiteName", "TeamSettings", "SiteName"],
  ["SiteURL", "ServiceSettings", "SiteURL"],
  ["TeammateNameDisplay", "TeamSettings", "TeammateNameDisplay"],
];

/** What clients are told of the configuration, all of it as texts. */
export function clientConfig(server: Server, config: DynamicObject): DynamicObject {
  const settings = shown.map(([name, section, key]) => [name, String(sectionOf(config, section)[key] ?? "")]);
  return { ...Object.fromEntries(settings), Version: server.settings.version };
}
