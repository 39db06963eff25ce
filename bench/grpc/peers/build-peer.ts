import { join } from "node:path";
import { build, stop } from "esbuild";

/** The two programs of a peer. */
export interface PeerFiles {
  readonly plugin: string;
  readonly host: string;
}

/** Bundles plugin and host of a peer. What they import dynamically stays in files of its own, as plugins are best shipped. */
export async function buildPeer(peer: "ours" | "stock-connect", outdir: string): Promise<PeerFiles> {
  const bundle = async (program: keyof PeerFiles): Promise<string> => {
    const directory = join(outdir, peer, program);
    await build({
      entryPoints: [join(import.meta.dirname, peer, `${program}.ts`)],
      outdir: directory,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      target: "node24",
      logLevel: "warning",
    });
    return join(directory, `${program}.mjs`);
  };
  try {
    return { plugin: await bundle("plugin"), host: await bundle("host") };
  } finally {
    await stop();
  }
}
