import type { AutocompleteArg, AutocompleteData, Command } from "@mattermost-plugin/gen";
import { plainError } from "../core/plain-error.ts";

const roles = new Set(["", "system_admin", "system_guest", "system_user"]);

/**
 * How a command that a plugin registers is completed: as it says, with the addresses of lists under the plugin's own; or
 * from its trigger, hint and description. Throws the server's errors for what it says.
 */
export function autocompleteOf(pluginId: string, command: Command): AutocompleteData {
  const { autocompleteData: given, trigger, autoCompleteHint: hint, autoCompleteDesc: helpText } = command;
  if (!given) return { trigger, hint, helpText, roleId: "system_user", arguments: [], subCommands: [] };
  const problem = problemOf(given);
  if (problem !== undefined) throw plainError(`invalid autocomplete data in command: ${problem}`);
  return withAddresses(given, `/plugins/${pluginId}`);
}

function problemOf(data: AutocompleteData): string | undefined {
  if (data.trigger === "") return "An empty command name in the autocomplete data";
  if (data.trigger !== data.trigger.toLowerCase()) return "Command should be lowercase";
  if (!roles.has(data.roleId)) return "Wrong role in the autocomplete data";
  if (data.arguments.length > 0 && data.subCommands.length > 0) return "Command can't have arguments and subcommands";
  const named = data.arguments.findIndex(({ name }) => name !== "");
  if (named >= 0 && data.arguments.slice(named).some(({ name }) => name === "")) {
    return "Named argument should not be before positional argument";
  }
  return firstProblem(data.arguments, argumentProblem) ?? firstProblem(data.subCommands, problemOf);
}

function argumentProblem({ type, dynamicList, staticList }: AutocompleteArg): string | undefined {
  if (type === "DynamicList" && !dynamicList?.fetchUrl) return "Absolute or relative URL should be provided";
  if (type !== "StaticList") return undefined;
  const items = staticList?.possibleArguments ?? [];
  return items.some(({ item }) => item === "") ? "Possible argument name not set in StaticList argument" : undefined;
}

function firstProblem<T>(items: readonly T[], problem: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = problem(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withAddresses(data: AutocompleteData, base: string): AutocompleteData {
  return {
    ...data,
    arguments: data.arguments.map((argument) => {
      const url = argument.dynamicList?.fetchUrl ?? "";
      if (url === "" || url.startsWith("builtin:") || URL.canParse(url)) return argument;
      return { ...argument, dynamicList: { fetchUrl: `${base}/${url.replace(/^\/+/, "")}` } };
    }),
    subCommands: data.subCommands.map((subCommand) => withAddresses(subCommand, base)),
  };
}
