import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { PluginProtocol } from "@mattermost-plugin/go-plugin";
import { launcherLicenseFile } from "@mattermost-plugin/launcher";
import { loadManifest, type Manifest, resolveExecutable } from "@mattermost-plugin/manifest";
import { runtimeLibraries, runtimeLibraryLicenseFiles } from "@mattermost-plugin/runtime-libs";
import { writeArchive } from "./archive.ts";
import { authorFiles } from "./author-files.ts";
import { createBuildError } from "./build-error.ts";
import { type BundleFile, textFile } from "./bundle-file.ts";
import { bundleManifest } from "./bundle-manifest.ts";
import { type Compiled, compile } from "./compile.ts";
import { inspectPlugin } from "./inspect-plugin.ts";
import type { Runtime } from "./launch-conf.ts";
import { findNodeRuntimes, type NodeRuntime } from "./node-runtime.ts";
import { fileNotice, type Notice, noticesText, packageNotices } from "./notices.ts";
import { pluginVersion } from "./plugin-version.ts";
import { serverFiles } from "./server-files.ts";
import { defaultTargets, type Target } from "./targets.ts";

export interface BuildOptions {
  /** The plugin's directory, with its plugin.json. */
  readonly directory: string;
  /** Systems that the bundle is for. Default: linux-amd64. */
  readonly targets?: readonly Target[] | undefined;
  /** Whether Node.js is in the bundle. Default: "bundled". */
  readonly runtime?: Runtime | undefined;
  /** What the bundle speaks unless the environment says otherwise. Default: "netrpc", which released servers speak. */
  readonly protocol?: PluginProtocol | undefined;
  /** The folder for the archive, from the plugin's directory. Default: dist. */
  readonly out?: string | undefined;
}

export interface BuiltBundle {
  /** Absolute path of the archive. */
  readonly archive: string;
  readonly archiveBytes: number;
  readonly manifest: Manifest;
  readonly files: readonly BundleFile[];
  readonly compiled: Compiled;
  /** What the author should know, a sentence each. */
  readonly notes: readonly string[];
}

/** Builds the bundle of a plugin, an archive that servers take as it is. Throws a BuildError or a ManifestError that says what to mend. */
export async function buildBundle(options: BuildOptions): Promise<BuiltBundle> {
  const { targets = defaultTargets, runtime = "bundled", protocol = "netrpc", out = "dist" } = options;
  const loaded = await loadManifest(options.directory);
  const { directory } = loaded;
  const manifest = { ...loaded.manifest, version: await pluginVersion(directory, loaded.manifest) };
  const entry = entryOf(manifest, directory);
  const ownFiles = await authorFiles(directory, manifest);
  const nodes = runtime === "bundled" ? findNodeRuntimes(targets, directory) : [];
  const facts = await inspectPlugin(directory, entry);
  const completed = bundleManifest({ manifest, facts, targets });
  const compiled = await compile(directory, { entry, info: manifest, protocol });
  const notices = await collectNotices(directory, compiled, nodes);
  const files = [
    textFile("plugin.json", completed.text),
    textFile("THIRD-PARTY-NOTICES.txt", noticesText(notices)),
    ...(await serverFiles({ compiled: compiled.files, targets, runtime, nodes })),
    ...ownFiles,
  ];
  const archive = resolve(directory, out, `${manifest.id}-${manifest.version}.tar.gz`);
  await writeArchive(archive, manifest.id, files);
  const { size: archiveBytes } = await stat(archive);
  return {
    archive,
    archiveBytes,
    manifest: completed.manifest,
    files,
    compiled,
    notes: [...completed.notes, ...compiled.warnings],
  };
}

const scripts: readonly string[] = [".ts", ".mts", ".js", ".mjs"];

function entryOf(manifest: Manifest, directory: string): string {
  const result = resolveExecutable(manifest, directory);
  if (!result.ok) throw createBuildError(result.reason);
  const { path, declared } = result.executable;
  if (scripts.includes(extname(path))) return path;
  throw createBuildError(
    `server.executable of plugin.json is ${declared}; build takes the plugin's source, a file that ends in ${scripts.join(", ")}.`,
  );
}

async function collectNotices(
  directory: string,
  compiled: Compiled,
  nodes: readonly NodeRuntime[],
): Promise<readonly Notice[]> {
  const metafiles = [compiled.main, ...(compiled.other ? [compiled.other] : [])];
  const libraries = nodes.some(({ target }) => runtimeLibraries(target).length > 0);
  return [
    ...(await packageNotices(directory, metafiles)),
    await fileNotice("The launcher (server/*/plugin) holds the runtime of Go", [launcherLicenseFile]),
    ...(await Promise.all(
      nodes.map(({ target, version, licenseFile }) =>
        fileNotice(`Node.js ${version} (server/${target}/node)`, [licenseFile]),
      ),
    )),
    ...(libraries
      ? [
          await fileNotice(
            "libstdc++ and libgcc_s of GCC 12.2.0 (server/*/lib), see @mattermost-plugin/runtime-libs for their source",
            runtimeLibraryLicenseFiles,
          ),
        ]
      : []),
  ];
}
