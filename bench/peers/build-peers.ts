import { join } from "node:path";
import { build } from "esbuild";

export const peerNames = ["stock-connect", "ours"] as const;
export type PeerName = (typeof peerNames)[number];

/** The two programs of a peer, each a single file. */
export interface PeerFiles {
  readonly plugin: string;
  readonly host: string;
}

/** Bundles plugin and host of each peer, both peers alike, as plugins are shipped. */
export async function buildPeers(outdir: string): Promise<Readonly<Record<PeerName, PeerFiles>>> {
  await build({
    entryPoints: peerNames.flatMap((peer) => [`${peer}/plugin.ts`, `${peer}/host.ts`]),
    absWorkingDir: import.meta.dirname,
    outdir,
    outbase: import.meta.dirname,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    logLevel: "warning",
  });
  const filesOf = (peer: PeerName): PeerFiles => ({
    plugin: join(outdir, peer, "plugin.mjs"),
    host: join(outdir, peer, "host.mjs"),
  });
  return { "stock-connect": filesOf("stock-connect"), ours: filesOf("ours") };
}
