import { type HookFacts, hooks as hookTable } from "@mattermost-plugin/gen";
import type { AnyPlugin } from "../plugin/plugin.ts";

/** A hook that the server never calls because it does not have it. */
export interface HookTooNew {
  readonly hook: string;
  /** The first version that has it. */
  readonly needs: string;
}

/** The plugin's hooks that a server of this version does not have. Empty for a version that is no version. */
export function hooksTooNew(plugin: AnyPlugin, server: string): readonly HookTooNew[] {
  const version = parts(server);
  if (version === undefined) return [];
  const table: Readonly<Record<string, HookFacts>> = hookTable;
  return Object.entries(plugin.hooks).flatMap(([hook, handler]) => {
    const needs = table[hook]?.minServerVersion ?? "";
    const least = parts(needs);
    return handler === undefined || least === undefined || !isOlder(version, least) ? [] : [{ hook, needs }];
  });
}

type Version = readonly [major: number, minor: number];

/** Hooks come with minor releases: what stands behind the second number does not count. */
function parts(text: string): Version | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(text) ?? [];
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}

function isOlder([major, minor]: Version, [leastMajor, leastMinor]: Version): boolean {
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}
