import { type LoadResult, type LoadSpec, runLoad } from "../../lib/load.ts";

/** Asks a plugin for the processor time that it has used, in microseconds. */
export const cpuCommand = "/cpu";

const loadCommand = "/load ";

/** Asks a plugin to call the API. */
export function apiLoadCommand(spec: LoadSpec): string {
  return loadCommand + JSON.stringify(spec);
}

export function readLoadAnswer(text: string): LoadResult {
  return JSON.parse(text);
}

/** What both plugins answer to ExecuteCommand. `callApi` makes one API call. */
export async function answerCommand(command: string, callApi: () => Promise<void>): Promise<string> {
  if (command === cpuCommand) {
    const { user, system } = process.cpuUsage();
    return String(user + system);
  }
  if (command.startsWith(loadCommand)) {
    return JSON.stringify(await runLoad(callApi, JSON.parse(command.slice(loadCommand.length))));
  }
  throw new Error(`unknown command ${command}`);
}
