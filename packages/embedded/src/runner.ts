import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Runner } from "@mattermost-plugin/host";

/** Finds the bin of the SDK that a plugin itself depends on. */
function findSdkBin(directory: string): string {
  const require = createRequire(join(directory, "package.json"));
  for (const root of require.resolve.paths("mattermost-plugin") ?? []) {
    const bin = join(root, "mattermost-plugin", "bin", "mattermost-plugin.mjs");
    if (existsSync(bin)) return bin;
  }
  throw new Error(
    `the plugin in ${directory} has no mattermost-plugin in its node_modules; add it with: npm install mattermost-plugin`,
  );
}

/** Runs TypeScript and JavaScript plugins with `mattermost-plugin run`, TypeScript through tsx. */
export function createRunner(nodeFlags: readonly string[] = []): Runner {
  const tsx = import.meta.resolve("tsx");
  return ({ node, file, directory }) => {
    const typescript = /\.[cm]?ts$/.test(file);
    return [node, ...nodeFlags, ...(typescript ? ["--import", tsx] : []), findSdkBin(directory), "run", file];
  };
}
