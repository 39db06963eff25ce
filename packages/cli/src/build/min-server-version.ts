import { type HookFacts, hooks as hookTable } from "@mattermost-plugin/gen";
import { compareSemver, parseSemver } from "@mattermost-plugin/manifest";

export interface ServerFloor {
  /** Strict semver, such as `9.5.0`. */
  readonly version: string;
  /** The hooks that ask for it. */
  readonly hooks: readonly string[];
}

/** The oldest server that has all of a plugin's hooks; undefined if that is not known of any. */
export function serverFloor(hookNames: readonly string[]): ServerFloor | undefined {
  let floor: ServerFloor | undefined;
  const table: Readonly<Record<string, HookFacts>> = hookTable;
  for (const name of hookNames) {
    const version = strictVersion(table[name]?.minServerVersion ?? "");
    if (version === undefined) continue;
    const order = floor === undefined ? 1 : compare(version, floor.version);
    if (order > 0) floor = { version, hooks: [name] };
    else if (order === 0 && floor !== undefined) floor = { version, hooks: [...floor.hooks, name] };
  }
  return floor;
}

/** Below zero when `a` is older than `b`. Both must be strict semver. */
export function compare(a: string, b: string): number {
  const [x, y] = [parseSemver(a), parseSemver(b)];
  return x === undefined || y === undefined ? 0 : compareSemver(x, y);
}

/** The table has versions as the server's documentation writes them: `9.5`, `11.00`. */
function strictVersion(text: string): string | undefined {
  if (!/^\d+(\.\d+){0,2}$/.test(text)) return undefined;
  const [major, minor = 0, patch = 0] = text.split(".").map(Number);
  return `${major}.${minor}.${patch}`;
}
