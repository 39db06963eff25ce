import type { PluginProtocol } from "@mattermost-plugin/go-plugin";
import type { Plugin } from "esbuild";
import { leftOut } from "./leave-out.ts";

/** Where the SDK imports a protocol. */
export interface ProtocolImport {
  readonly specifier: string;
  /** The folder of the importing file. */
  readonly importedIn: string;
  /** The file that the import leads to in the bundle. */
  readonly file: string;
}

/**
 * Keeps the protocol that is not pinned out of plugin.mjs: its import leads to a file of its own, which is loaded only when the
 * environment asks for that protocol. What was found is added to `found`. The import of the pinned one leads to nothing: it is there
 * already.
 */
export function otherProtocolApart(pinned: PluginProtocol, found: ProtocolImport[]): Plugin {
  return {
    name: "other-protocol-apart",
    setup(build) {
      build.onResolve({ filter: /^@mattermost-plugin\/(grpc|netrpc)(\/plugin)?$/ }, ({ path, kind, resolveDir }) => {
        const protocol = path.split("/")[1];
        if (kind !== "dynamic-import") return undefined;
        if (protocol === pinned) return leftOut(path);
        const file = `protocol-${protocol}.mjs`;
        if (!found.some((other) => other.file === file)) found.push({ specifier: path, importedIn: resolveDir, file });
        return { path: `./${file}`, external: true };
      });
    },
  };
}
