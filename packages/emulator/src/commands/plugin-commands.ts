import type { Command } from "@mattermost-plugin/gen";

/** A command that a plugin answers. */
export interface PluginCommand {
  readonly pluginId: string;
  readonly command: Command;
}

/** The commands that plugins have registered, for as long as those run. */
export interface PluginCommands {
  /** Adds a command, or replaces the one that the same plugin has for the same team and trigger. */
  register(pluginId: string, command: Command): void;
  /** Removes the commands of all plugins with this trigger in this team; an empty team stands for all teams. */
  unregister(teamId: string, trigger: string): void;
  /** Removes all commands of a plugin. */
  forget(pluginId: string): void;
  /** The commands that can be used in a team, in the order of their registration. */
  ofTeam(teamId: string): PluginCommand[];
}

export function createPluginCommands(): PluginCommands {
  let commands: readonly PluginCommand[] = [];
  return {
    register: (pluginId, command) => {
      const isSame = (other: PluginCommand): boolean =>
        other.pluginId === pluginId && isFor(other.command, command.teamId, command.trigger);
      const registered = { pluginId, command };
      commands = commands.some(isSame)
        ? commands.map((other) => (isSame(other) ? registered : other))
        : [...commands, registered];
    },
    unregister: (teamId, trigger) => {
      commands = commands.filter(({ command }) => !isFor(command, teamId, trigger));
    },
    forget: (pluginId) => {
      commands = commands.filter((other) => other.pluginId !== pluginId);
    },
    ofTeam: (teamId) => commands.filter(({ command }) => command.teamId === "" || command.teamId === teamId),
  };
}

function isFor(command: Command, teamId: string, trigger: string): boolean {
  return command.teamId === teamId && command.trigger === trigger;
}
