import { minimumNodeMajor } from "./node-runtime.ts";

/** Where the Node.js of a running plugin comes from. */
export type Runtime = "bundled" | "system";

export interface LaunchOptions {
  readonly runtime: Runtime;
  readonly glibc: string | undefined;
  readonly glibcForLibraries: string | undefined;
}

/**
 * Flags for every plugin, from measurements: a small young generation takes a third to a half of the memory under load and costs some
 * percent of speed.
 */
const nodeFlags = ["--max-semi-space-size=2"];

/** The file that Node.js is given. */
export function entryOf(runtime: Runtime): string {
  return runtime === "bundled" ? "plugin.mjs" : "start.mjs";
}

/** The text of server/launch.conf, see packages/launcher. */
export function launchConf({ runtime, glibc, glibcForLibraries }: LaunchOptions): string {
  const lines = [
    "# Written by mattermost-plugin build, read by the launcher.",
    `runtime ${runtime}`,
    `node ${minimumNodeMajor}`,
    ...(glibc === undefined ? [] : [`glibc ${glibc}`]),
    ...(glibcForLibraries === undefined ? [] : [`glibc-for-libraries ${glibcForLibraries}`]),
    ...nodeFlags.map((flag) => `flag ${flag}`),
    "compiled compiled",
    `entry ${entryOf(runtime)}`,
  ];
  return `${lines.join("\n")}\n`;
}
