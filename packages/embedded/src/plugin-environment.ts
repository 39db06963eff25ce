import { createAppError } from "@mattermost-plugin/carrier";
import { type InstalledPlugin, type PluginEnvironment, pluginState } from "@mattermost-plugin/emulator";
import type { DynamicValue } from "@mattermost-plugin/gen";
import type { Environment, PluginStatus } from "@mattermost-plugin/host";
import { manifestValue } from "./manifest-value.ts";

/** Lets the emulator see and steer the plugins of an environment, which is made after the emulator. */
export function createPluginEnvironment(environment: () => Environment): PluginEnvironment {
  return {
    list: () => environment().statuses().map(installed),
    async sync(isWanted) {
      const { statuses, activate, deactivate } = environment();
      // A plugin that does not start is in the log already, and its state says so.
      const changes = statuses().map(({ id }) => (isWanted(id) ? activate(id).catch(() => {}) : deactivate(id)));
      await Promise.all(changes);
    },
    install() {
      throw createAppError({
        id: "app.plugin.upload_disabled.app_error",
        message: "The embedded server takes no bundles: give it the directories of its plugins when it starts.",
        where: "InstallPlugin",
        statusCode: 501,
      });
    },
    remove: (pluginId) => environment().remove(pluginId),
    serveHTTP() {
      throw new Error("requests between plugins go through the host, which answers PluginHTTP itself");
    },
  };
}

function installed({ manifest, directory, state }: PluginStatus): InstalledPlugin {
  const sections = manifest.settings_schema?.sections ?? [];
  const settings = [
    ...(manifest.settings_schema?.settings ?? []),
    ...sections.flatMap((section) => section.settings ?? []),
  ];
  return {
    manifest: manifestValue(manifest),
    path: directory,
    state: goState(state),
    settings: settings.map((setting) => ({
      key: setting.key,
      default: setting.default as DynamicValue | undefined,
      secret: setting.secret,
    })),
  };
}

function goState(state: PluginStatus["state"]): InstalledPlugin["state"] {
  switch (state.kind) {
    case "inactive":
      return pluginState.notRunning;
    case "starting":
      return pluginState.starting;
    case "running":
      return pluginState.running;
    case "stopping":
      return pluginState.stopping;
    case "failed":
      return pluginState.failedToStayRunning;
  }
}
