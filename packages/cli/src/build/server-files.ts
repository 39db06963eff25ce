import { stat } from "node:fs/promises";
import { launcherFile } from "@mattermost-plugin/launcher";
import { runtimeLibraries } from "@mattermost-plugin/runtime-libs";
import { type BundleFile, textFile } from "./bundle-file.ts";
import { glibcFloor, newerGlibc } from "./glibc-floor.ts";
import { launchConf, type Runtime } from "./launch-conf.ts";
import { minimumNodeMajor, type NodeRuntime } from "./node-runtime.ts";
import { requireNodeSource } from "./require-node-source.ts";
import type { Target } from "./targets.ts";

export interface ServerFilesOptions {
  readonly compiled: ReadonlyMap<string, Uint8Array>;
  readonly targets: readonly Target[];
  readonly runtime: Runtime;
  /** Node.js for each target; none with the runtime of the system. */
  readonly nodes: readonly NodeRuntime[];
}

/** The server folder of a bundle: what the launcher reads and starts, see packages/launcher. */
export async function serverFiles({ compiled, targets, runtime, nodes }: ServerFilesOptions): Promise<BundleFile[]> {
  const files = [...compiled].map(
    ([name, bytes]): BundleFile => ({ path: `server/${name}`, executable: false, content: { kind: "bytes", bytes } }),
  );
  for (const target of targets) files.push(await diskFile(`server/${target}/plugin`, launcherFile(target), true));
  let glibc: string | undefined;
  let glibcForLibraries: string | undefined;
  for (const { target, file } of nodes) {
    files.push(await diskFile(`server/${target}/node`, file, true));
    if (target.startsWith("linux-")) glibc = newerGlibc(glibc, await glibcFloor(file));
    for (const library of runtimeLibraries(target)) {
      files.push(await diskFile(`server/${target}/lib/${library.name}`, library.file, false));
      glibcForLibraries = newerGlibc(glibcForLibraries, await glibcFloor(library.file));
    }
  }
  files.push(textFile("server/launch.conf", launchConf({ runtime, glibc, glibcForLibraries })));
  if (runtime === "system") files.push(textFile("server/start.mjs", requireNodeSource(minimumNodeMajor)));
  return files;
}

async function diskFile(path: string, file: string, executable: boolean): Promise<BundleFile> {
  return { path, executable, content: { kind: "file", file, size: (await stat(file)).size } };
}
