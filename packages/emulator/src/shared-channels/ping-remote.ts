import type { RemoteCluster } from "@mattermost-plugin/gen";
import { serverCaller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { isRunning } from "../plugins/is-running.ts";

/** Asks a plugin, later, whether it and what stands behind its remote are well, and notes when it says so. */
export function pingRemote(server: Server, remoteCluster: RemoteCluster): void {
  const { remoteId, pluginId } = remoteCluster;
  if (!isRunning(server, pluginId)) return;
  server.later(`ping the remote ${remoteId}`, async () => {
    const outcome = await server.ask(serverCaller, "onSharedChannelsPing", { remoteCluster }, { pluginId });
    if (outcome.kind === "error" || (outcome.kind === "value" && !outcome.value)) return;
    server.db.run(`UPDATE "remoteClusters" SET "lastPingAt" = ? WHERE "remoteId" = ?`, server.now(), remoteId);
  });
}
