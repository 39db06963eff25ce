import {
  buildMattermostEnvironment,
  buildPluginEnvironment,
  type MattermostEnvironment,
  mattermostEnvironmentNames,
  variablesNotToInherit,
} from "@mattermost-plugin/go-plugin";

/**
 * The environment of a plugin's process: the given one, without what would reach the plugin by mistake, and over it what
 * go-plugin and Mattermost say, which always wins. `unixSocketDir` is where the plugin's socket belongs.
 */
export function pluginEnvironmentVariables(
  inherited: Readonly<Record<string, string | undefined>>,
  unixSocketDir: string,
  mattermost: MattermostEnvironment,
): Record<string, string> {
  const dropped = new Set([...variablesNotToInherit, ...mattermostEnvironmentNames]);
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(inherited)) {
    if (value !== undefined && !dropped.has(name)) env[name] = value;
  }
  return { ...env, ...buildPluginEnvironment({ unixSocketDir }), ...buildMattermostEnvironment(mattermost) };
}
