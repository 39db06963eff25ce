import type { PluginProtocol } from "@mattermost-plugin/go-plugin";

/** Milliseconds that a handler may take when nobody says otherwise. */
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

/** Milliseconds that a host waits for a hook before it goes on without the plugin; undefined if it waits for as long as it takes. */
export interface HostPatience {
  readonly hookMs: number | undefined;
  readonly deactivateMs: number;
}

/** How long hosts wait: over gRPC 30 s; a stock server has no limit but for OnDeactivate. */
export const hostPatience: Readonly<Record<PluginProtocol, HostPatience>> = {
  grpc: { hookMs: 30_000, deactivateMs: 10_000 },
  netrpc: { hookMs: undefined, deactivateMs: 10_000 },
};

/** What is left of a host's patience for the answer to arrive, in milliseconds. */
const marginMs = 1_000;

export interface HookLimitOptions {
  /** What the author set, by hook and under "default". */
  readonly own: Readonly<Record<string, number | undefined>>;
  readonly fromEnvironmentMs: number | undefined;
  readonly host: HostPatience;
  /** The plugin has an onDeactivate, for which hosts wait less than for others. */
  readonly deactivates: boolean;
}

export interface HookLimits {
  /** Milliseconds that a handler of this hook may take. */
  of(hook: string): number;
  /** Limits that were set but can't hold, for the log. */
  readonly problems: readonly string[];
}

/**
 * The limits of hooks: a hook's own, else the environment's, else the plugin's, else 25 s, and always less than the host waits: it would
 * go on as if the plugin had allowed everything.
 */
export function hookLimits({ own, fromEnvironmentMs, host, deactivates }: HookLimitOptions): HookLimits {
  const wished = (hook: string) => own[hook] ?? fromEnvironmentMs ?? own.default ?? defaultLimitMs;
  const waits = (hook: string) =>
    (hook === "onDeactivate" ? host.deactivateMs : host.hookMs) ?? Number.POSITIVE_INFINITY;
  const most = (hook: string) => waits(hook) - marginMs;
  const set: readonly (readonly [name: string, limitMs: number | undefined, hook: string])[] = [
    ...Object.entries(own).map(([hook, limitMs]) => [`timeoutMs.${hook}`, limitMs, hook] as const),
    [variable, fromEnvironmentMs, "default"],
  ];
  const forDeactivation =
    fromEnvironmentMs === undefined
      ? (["timeoutMs.default", own.default, "onDeactivate"] as const)
      : ([variable, fromEnvironmentMs, "onDeactivate"] as const);
  return {
    of: (hook) => Math.min(wished(hook), most(hook)),
    problems: (deactivates && own.onDeactivate === undefined ? [...set, forDeactivation] : set)
      .filter(([, limitMs = 0, hook]) => limitMs > most(hook))
      .map(
        ([name, limitMs, hook]) =>
          `${name} is ${limitMs} ms, but the host waits ${waits(hook)} ms${hook === "onDeactivate" ? " for onDeactivate" : ""} and then goes on as if there were no plugin. The limit is ${most(hook)} ms.`,
      ),
  };
}
