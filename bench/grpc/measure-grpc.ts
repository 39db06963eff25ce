import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "../lib/figure.ts";
import type { BenchContext } from "./measures/bench-context.ts";
import { measureCalls } from "./measures/call-figures.ts";
import { measureCodec } from "./measures/codec.ts";
import { measureHttp } from "./measures/http.ts";
import { measureMemoryAfter } from "./measures/memory-after.ts";
import { type MemoryOver, measureMemoryOver } from "./measures/memory-over.ts";
import { measureStart } from "./measures/start.ts";
import { withPeers } from "./measures/with-peers.ts";
import { buildPeer } from "./peers/build-peer.ts";
import type { Sizes } from "./sizes.ts";

export interface GrpcOptions {
  readonly sizes: Sizes;
  /** Ends the run: its processes are killed, and it rejects. */
  readonly signal: AbortSignal;
  /** Told what is measured next. */
  readonly progress: (text: string) => void;
}

export interface GrpcResults {
  readonly figures: readonly Figure[];
  readonly memory: MemoryOver;
}

/** Measures everything. No process and no file of it is left, however it ends. */
export async function measureGrpc({ sizes, signal, progress }: GrpcOptions): Promise<GrpcResults> {
  const directory = await mkdtemp(join(tmpdir(), "mmp-bench-"));
  try {
    progress("codec");
    const codec = measureCodec(sizes.codec);
    const files = {
      base: await buildPeer("stock-connect", directory),
      ours: await buildPeer("ours", directory),
    };
    const context: BenchContext = { files, socketDir: directory, sizes, signal };
    progress("start");
    const start = await measureStart(context);
    progress("memory after some hooks");
    const memoryAfter = await measureMemoryAfter(context);
    const calls = await withPeers(context, async (pair) => {
      progress("hooks");
      const hooks = await measureCalls("Hook MessageWillBePosted", pair, sizes, (peer, spec) =>
        peer.load("postMessage", spec),
      );
      progress("API calls");
      const api = await measureCalls("API call KVGet of a plugin", pair, sizes, (peer, spec) => peer.apiLoad(spec));
      progress("HTTP");
      return [...hooks, ...api, ...(await measureHttp(pair, sizes))];
    });
    progress("memory over many hooks");
    const memory = await measureMemoryOver(context);
    return { figures: [...start, memoryAfter, ...calls, ...codec], memory };
  } finally {
    await rm(directory, { recursive: true });
  }
}
