import type { OnResolveResult, Plugin } from "esbuild";

/** What the SDK imports only when it is not in a bundle: the entry has what the manifest says. */
export const notInBundles = /^@mattermost-plugin\/(manifest|cli)(\/.*)?$/;

/** What is not needed either when a plugin is only loaded. */
export const notWhenLoading = /^@mattermost-plugin\/(manifest|cli|grpc|netrpc)(\/.*)?$/;

/** What the import of a module resolves to that is left out: a module that throws. */
export function leftOut(path: string): OnResolveResult {
  const text = `throw new Error(${JSON.stringify(`${path} is not part of a bundle`)});`;
  return { path: `data:text/javascript,${encodeURIComponent(text)}`, external: true };
}

/** Leaves out modules that are never got to. */
export function leaveOut(modules: RegExp): Plugin {
  return {
    name: "leave-out",
    setup(build) {
      build.onResolve({ filter: modules }, ({ path }) => leftOut(path));
    },
  };
}
