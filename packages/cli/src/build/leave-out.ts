import type { Plugin } from "esbuild";

/** What the SDK imports only when it is not in a bundle: the entry has what the manifest says. */
export const notInBundles = /^@mattermost-plugin\/(manifest|cli)(\/.*)?$/;

/** What is not needed either when a plugin is only loaded. */
export const notWhenLoading = /^@mattermost-plugin\/(manifest|cli|grpc|netrpc)(\/.*)?$/;

/** Leaves out modules that are never got to. */
export function leaveOut(modules: RegExp): Plugin {
  return {
    name: "leave-out",
    setup(build) {
      build.onResolve({ filter: modules }, ({ path }) => ({ path, namespace: "left-out" }));
      build.onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({
        contents: `throw new Error(${JSON.stringify(`${path} is not part of a bundle`)});`,
      }));
    },
  };
}
