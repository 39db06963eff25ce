import type { DynamicObject } from "@mattermost-plugin/gen";
import type { Emulator } from "../../src/index.ts";

const call = { pluginId: "com.example.recorder", signal: new AbortController().signal };

/** The settings with which the recorded server began, as far as calls show them. */
export const recordedConfig: DynamicObject = {
  ServiceSettings: { SiteURL: "http://127.0.0.1:8065", EnableUserAccessTokens: true },
  TeamSettings: { MaxUsersPerTeam: 1000 },
  SqlSettings: {
    AtRestEncryptKey: "key",
    DataSource: "postgres://mmuser@127.0.0.1:1/mattermost?sslmode=disable&connect_timeout=10",
  },
  FileSettings: { EnablePublicLink: true, PublicLinkSalt: "a".repeat(32) },
  EmailSettings: { SMTPServer: "127.0.0.1" },
  PluginSettings: {
    PluginStates: {
      "com.example.other": { Enable: true },
      "com.example.recorder": { Enable: true },
      "com.mattermost.apps": { Enable: false },
      "com.mattermost.nps": { Enable: false },
      focalboard: { Enable: false },
      playbooks: { Enable: false },
    },
  },
};

/** What SaveConfig was called with: a configuration that was read just before, with some settings changed. */
export async function configToSave(emulator: Emulator, [given]: readonly unknown[]): Promise<DynamicObject> {
  const { $patch, $sanitized } = given as { $patch: Readonly<Record<string, DynamicObject>>; $sanitized?: boolean };
  const read = $sanitized ? emulator.hostApi.getConfig : emulator.hostApi.getUnsanitizedConfig;
  const config = { ...(await read({}, call)) } as unknown as DynamicObject;
  for (const [section, fields] of Object.entries($patch)) {
    const value = Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, field === "<s x 31>" ? "s".repeat(31) : field]),
    );
    config[section] = { ...(config[section] as DynamicObject), ...value };
  }
  return config;
}

/** The settings of a configuration that the recording kept. */
export function selectedSettings(config: unknown, paths: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    paths.map((path) => {
      const [section = "", key = ""] = path.split(".");
      return [path, (config as Record<string, Record<string, unknown>>)[section]?.[key]];
    }),
  );
}
