import type { LoadSpec } from "../../lib/load.ts";
import type { PeerFiles } from "./build-peer.ts";
import type { DrivenCall } from "./host-driver.ts";
import type { HostRequest, MeasuredLoad } from "./host-messages.ts";
import { startHost } from "./host-process.ts";
import { startPlugin } from "./plugin-process.ts";

export interface PeerOptions {
  readonly files: PeerFiles;
  readonly socketDir: string;
  readonly signal: AbortSignal;
}

/** A host and a plugin that are connected, each in a process of its own. */
export interface Peer {
  /** The host calls the plugin. */
  load(call: DrivenCall, spec: LoadSpec): Promise<MeasuredLoad>;
  /** The plugin calls the API. */
  apiLoad(spec: LoadSpec): Promise<MeasuredLoad>;
  /** Resident memory of the plugin in MiB. */
  memory(): Promise<number>;
  /** Ends both processes. */
  end(): Promise<void>;
}

export async function startPeer({ files, socketDir, signal }: PeerOptions): Promise<Peer> {
  await using stack = new AsyncDisposableStack();
  const host = await startHost({ file: files.host, socketDir, signal });
  stack.defer(host.end);
  const plugin = await startPlugin({ file: files.plugin, socketDir, api: host.api, signal });
  stack.defer(plugin.end);
  await host.request({ kind: "connect", socket: plugin.socket });

  const measured = async (request: HostRequest): Promise<MeasuredLoad> => {
    const load = await host.request(request);
    if (load === undefined) throw new Error(`${request.kind} was not measured`);
    return load;
  };
  const processes = stack.move();
  return {
    load: (call, spec) => measured({ kind: "load", call, spec }),
    apiLoad: (spec) => measured({ kind: "api-load", spec }),
    memory: plugin.memory,
    end: () => processes.disposeAsync(),
  };
}
