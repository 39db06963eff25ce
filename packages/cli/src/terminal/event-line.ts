import { inspect } from "node:util";
import type { HostEvent, PluginState } from "@mattermost-plugin/embedded";

/** A host event as one line for the terminal, or undefined for what is of no interest there. */
export function eventLine(event: HostEvent): string | undefined {
  if (event.kind === "state") return stateLine(event.pluginId, event.state);
  const { level, pluginId, message, fields } = event.entry;
  const text = Object.entries(fields)
    .filter(([key, value]) => key !== "module" || value !== pluginId)
    .map(
      ([key, value]) =>
        ` ${key}=${typeof value === "string" ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY })}`,
    )
    .join("");
  return `${level.padEnd(5)} ${pluginId}: ${message}${text}`;
}

function stateLine(pluginId: string, state: PluginState): string | undefined {
  switch (state.kind) {
    case "running":
      return `${pluginId} is running with ${state.implemented.length === 1 ? "one hook" : `${state.implemented.length} hooks`}: ${state.implemented.join(", ")}`;
    case "failed":
      // The log has the reason already.
      return state.restartAt === undefined
        ? undefined
        : `${pluginId} is started again in ${(state.restartAt - state.since) / 1000} s`;
    default:
      return undefined;
  }
}
