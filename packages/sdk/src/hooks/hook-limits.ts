/** Milliseconds that a handler may take when nobody says otherwise; hosts wait 30 s. */
const defaultLimitMs = 25_000;
const variable = "MATTERMOST_PLUGIN_HOOK_TIMEOUT";

export type LimitFromEnvironment =
  | { readonly ok: true; readonly limitMs: number | undefined }
  | { readonly ok: false; readonly problem: string };

/** The limit that the host's environment sets for all hooks, in seconds there and in milliseconds here. */
export function limitFromEnvironment(env: Readonly<Record<string, string | undefined>>): LimitFromEnvironment {
  const text = env[variable]?.trim();
  if (text === undefined || text === "") return { ok: true, limitMs: undefined };
  const limitMs = Math.round(Number(text) * 1_000);
  if (limitMs >= 1 && limitMs < 2 ** 31) return { ok: true, limitMs };
  return { ok: false, problem: `${variable} is "${text}"; it takes seconds, such as 20. The limit stays as it was.` };
}

/** The limit of one hook: its own, else the environment's, else the plugin's, else 25 s. */
export function limitOf(
  hook: string,
  own: Readonly<Record<string, number | undefined>>,
  fromEnvironmentMs: number | undefined,
): number {
  return own[hook] ?? fromEnvironmentMs ?? own.default ?? defaultLimitMs;
}
