import type { Contestants } from "../../lib/alternate.ts";
import { type Peer, startPeer } from "../peers/start-peer.ts";
import type { BenchContext } from "./bench-context.ts";

/** Runs a measurement with a fresh peer of each kind, and ends them whatever happens. */
export async function withPeers<T>(
  { files, socketDir, signal }: BenchContext,
  measure: (peers: Contestants<Peer>) => Promise<T>,
): Promise<T> {
  await using stack = new AsyncDisposableStack();
  const start = async (peerFiles: BenchContext["files"]["ours"]): Promise<Peer> => {
    const peer = await startPeer({ files: peerFiles, socketDir, signal });
    stack.defer(peer.end);
    return peer;
  };
  return await measure({ base: await start(files.base), ours: await start(files.ours) });
}
