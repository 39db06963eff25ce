import { inspect } from "node:util";
import type { Client4 } from "@mattermost/client";
import { explainServerError } from "./explain-server-error.ts";

export interface PluginLog {
  /** The plugin's lines since the last call, ready to be shown. The first call answers none: it marks the beginning. Throws a DeployError. */
  next(): Promise<readonly string[]>;
}

/** Lines that are read at once. What a server writes beyond that between two calls is missed. */
const pageLines = 1_000;

/** The lines of a server's log file that are a plugin's. */
export function createPluginLog(client: Pick<Client4, "getPlainLogs">, id: string): PluginLog {
  let last: string | undefined;
  let begun = false;

  return {
    async next() {
      const lines = await readLines(client);
      const mark = last === undefined ? -1 : lines.lastIndexOf(last);
      const fresh = begun ? lines.slice(mark + 1) : [];
      begun = true;
      last = lines.at(-1) ?? last;
      return fresh.map((line) => pluginLine(line, id)).filter((line) => line !== undefined);
    },
  };
}

async function readLines(client: Pick<Client4, "getPlainLogs">): Promise<readonly string[]> {
  try {
    const lines: unknown = await client.getPlainLogs(0, pageLines);
    // Some versions answer the list with a type of content that the client does not read as JSON.
    const list: unknown = typeof lines === "string" ? JSON.parse(lines) : lines;
    return Array.isArray(list) ? list.map((line) => String(line).trim()).filter((line) => line !== "") : [];
  } catch (error) {
    throw explainServerError("read the server's log", error);
  }
}

/** A line of a plugin as it is shown, such as `info  a message user=ann`; undefined for other lines of the log. */
export function pluginLine(line: string, id: string): string | undefined {
  const entry = parseObject(line);
  if (entry === undefined || entry.plugin_id !== id) return undefined;
  const { timestamp: _time, level, msg, caller: _caller, plugin_id: _id, ...fields } = entry;
  const rest = Object.entries(fields).map(
    ([key, value]) =>
      ` ${key}=${typeof value === "string" ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY })}`,
  );
  return `${String(level ?? "").padEnd(5)} ${String(msg ?? "")}${rest.join("")}`;
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
