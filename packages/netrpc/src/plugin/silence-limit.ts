import type { TransportLog } from "@mattermost-plugin/carrier";

const variable = "MATTERMOST_PLUGIN_API_SILENCE";

/** Milliseconds without an answer of the API after which it counts as dead, if nobody says otherwise. */
const defaultLimitMs = 60_000;

/** The limit that the environment sets in seconds, in milliseconds. What is no limit is logged, and the default holds. */
export function silenceLimit(env: Readonly<Record<string, string | undefined>>, log: TransportLog): number {
  const text = env[variable]?.trim();
  if (text === undefined || text === "") return defaultLimitMs;
  const limitMs = Math.round(Number(text) * 1000);
  if (limitMs >= 100 && limitMs < 2 ** 31) return limitMs;
  log("warn", `${variable} is "${text}"; it takes seconds, such as 60. The limit stays at ${defaultLimitMs / 1000} s.`);
  return defaultLimitMs;
}
