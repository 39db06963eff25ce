import { type HookFacts, type HookName, hooks as hookTable } from "@mattermost-plugin/gen";
import type { AnyPlugin } from "../plugin/plugin.ts";
import { type OnError, onErrorOf } from "./failure-outcome.ts";
import type { HookLimits } from "./hook-limits.ts";

/** A hook that the plugin has, with all that is decided before its first call. */
export interface ImplementedHook {
  readonly name: HookName;
  readonly facts: HookFacts;
  readonly handler: (...args: unknown[]) => unknown;
  readonly onError: OnError;
  readonly limitMs: number;
}

/** The plugin's unary hooks by name. */
export function implementedHooks(plugin: AnyPlugin, limits: HookLimits): ReadonlyMap<HookName, ImplementedHook> {
  const found = new Map<HookName, ImplementedHook>();
  for (const [name, handler] of Object.entries(plugin.hooks)) {
    if (handler === undefined || !isUnary(name)) continue;
    found.set(name, {
      name,
      facts: hookTable[name],
      handler,
      onError: onErrorOf(hookTable[name], plugin.onError[name]),
      limitMs: limits.of(name),
    });
  }
  return found;
}

/**
 * The Go names of the hooks that the host is to call, sorted. Settings and onConfigurationChange need the first
 * OnActivate, and settings every OnConfigurationChange, whether or not the author has functions for them.
 */
export function implementedGoNames(plugin: AnyPlugin): readonly string[] {
  const names = new Set(
    Object.keys(plugin.hooks).filter((name) => plugin.hooks[name as keyof AnyPlugin["hooks"]] !== undefined),
  );
  if (plugin.settings !== undefined) names.add("onConfigurationChange");
  if (names.has("onConfigurationChange")) names.add("onActivate");
  return Object.entries(hookTable)
    .filter(([name]) => names.has(name))
    .map(([, facts]) => facts.goName)
    .sort();
}

function isUnary(name: string): name is HookName {
  return Object.hasOwn(hookTable, name) && hookTable[name as HookName].class !== "http";
}
