import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { PluginProtocol } from "@mattermost-plugin/go-plugin";
import type { Plugin } from "esbuild";

export interface EntryOptions {
  /** Absolute path of the file whose default export is the plugin. */
  readonly entry: string;
  /** What the running plugin knows of its manifest. */
  readonly info: { readonly id: string; readonly name: string; readonly version: string };
  /** What it speaks unless the environment says otherwise. */
  readonly protocol: PluginProtocol;
}

/** The module of ours that every bundle holds. It is TypeScript in this repository and JavaScript in the published package. */
const mapStacks = fileURLToPath(new URL(`../in-bundle/map-stacks${extname(import.meta.url)}`, import.meta.url));

/** The source of a bundle's first file: it serves the plugin, whose own modules are run once the log is there. */
export function entrySource({ info, protocol }: EntryOptions): string {
  const { id, name, version } = info;
  const options = JSON.stringify({ info: { id, name, version }, protocol, program: name });
  return `import { mapStacks } from "bundle:map-stacks";
import { run } from "mattermost-plugin";
mapStacks(import.meta);
await run(() => import("bundle:plugin").then((file) => file.default), ${options});
`;
}

/** Leads the made-up names to files, so that no path of the machine is in the source. */
export function entryModules(entry: string): Plugin {
  return {
    name: "entry-modules",
    setup(build) {
      build.onResolve({ filter: /^bundle:plugin$/ }, () => ({ path: entry }));
      build.onResolve({ filter: /^bundle:map-stacks$/ }, () => ({ path: mapStacks }));
    },
  };
}
