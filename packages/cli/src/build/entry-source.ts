import { dirname, extname } from "node:path";
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

/** A module of ours that every bundle holds. It is TypeScript in this repository and JavaScript in the published package. */
function inBundle(name: string): string {
  return fileURLToPath(new URL(`../in-bundle/${name}${extname(import.meta.url)}`, import.meta.url));
}

/** The source of a bundle's first file. Its imports are run in their order: the log is there before the plugin's own modules. */
export const entrySource = `import { loaded, running } from "bundle:begin";
import plugin from "bundle:plugin";
loaded(plugin);
await running;
`;

/**
 * The source of what begins to serve. Nothing is imported with import(): esbuild would put what lies behind it, which is nearly
 * everything, into functions that are parsed twice, and could leave nothing of it out.
 */
function beginSource({ info, protocol }: EntryOptions): string {
  const { id, name, version } = info;
  const options = JSON.stringify({ info: { id, name, version }, protocol, program: name });
  return `import { keepCompiled } from "bundle:keep-compiled";
import { mapStacks } from "bundle:map-stacks";
import { open } from "bundle:protocol";
import { run } from "mattermost-plugin";
mapStacks(import.meta);
keepCompiled();
const { promise, resolve } = Promise.withResolvers();
export const running = run(() => promise, { ...${options}, open });
export const loaded = resolve;
if (process.exitCode !== undefined) process.exit();
`;
}

/** Leads the made-up names of what serves the plugin to sources and files, so that no path of the machine is in the source. */
export function beginModules(directory: string, options: EntryOptions): Plugin {
  const sources: ReadonlyMap<string, string> = new Map([
    ["bundle:begin", beginSource(options)],
    ["bundle:protocol", protocolSource(options.protocol)],
  ]);
  return {
    name: "begin-modules",
    setup(build) {
      build.onResolve({ filter: /^bundle:(map-stacks|keep-compiled)$/ }, ({ path }) => ({
        path: inBundle(path.slice("bundle:".length)),
      }));
      build.onResolve({ filter: /^bundle:(begin|protocol)$/ }, ({ path }) => ({ path, namespace: "bundle" }));
      build.onLoad({ filter: /.*/, namespace: "bundle" }, async ({ path }) => {
        const contents = sources.get(path) ?? "";
        if (path === "bundle:begin") return { contents, resolveDir: directory };
        // The protocol's package is a dependency of the SDK, which need not lie where the plugin would find it.
        const sdk = await build.resolve("mattermost-plugin", { resolveDir: directory, kind: "import-statement" });
        return { contents, resolveDir: dirname(sdk.path), errors: sdk.errors };
      });
    },
  };
}

function protocolSource(protocol: PluginProtocol): string {
  return protocol === "netrpc"
    ? 'export { openNetrpc as open } from "@mattermost-plugin/netrpc";'
    : 'export { openGrpc as open } from "@mattermost-plugin/grpc/plugin";';
}

/** Leads the made-up name of the plugin to its file. */
export function pluginModule(entry: string): Plugin {
  return {
    name: "plugin-module",
    setup(build) {
      build.onResolve({ filter: /^bundle:plugin$/ }, () => ({ path: entry }));
    },
  };
}
