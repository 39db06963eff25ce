import { type HookName, hooks } from "@mattermost-plugin/gen";

/** How the host calls hooks, where it shall not be the default. */
export interface HookOptions {
  /** The limit of a hook, in milliseconds. */
  readonly timeoutsMs?: { readonly [H in HookName]?: number } | undefined;
  /** What counts when a plugin does not answer: as if it had allowed, or as if it had rejected. Default: the contract's, see the hook table. */
  readonly onError?: { readonly [H in HookName]?: "allow" | "reject" } | undefined;
}

export interface HookPolicy {
  readonly timeoutMs: number;
  readonly onError: "allow" | "reject" | "error";
}

function isUnary(hook: keyof typeof hooks): hook is HookName {
  return hooks[hook].class !== "http";
}

/** The limit and the failure policy of each hook. */
export function hookPolicies(options: HookOptions, hookMs: number): ReadonlyMap<HookName, HookPolicy> {
  const policies = new Map<HookName, HookPolicy>();
  for (const hook of Object.keys(hooks) as (keyof typeof hooks)[]) {
    if (!isUnary(hook)) continue;
    policies.set(hook, {
      timeoutMs: options.timeoutsMs?.[hook] ?? hookMs,
      onError: options.onError?.[hook] ?? hooks[hook].onError,
    });
  }
  return policies;
}
