import type { Channel, RemoteCluster } from "@mattermost-plugin/gen";
import { findChannel } from "../channels/find-channel.ts";
import type { Server } from "../core/server.ts";
import { insertInvitation } from "./invitations.ts";
import { listRemotesWith } from "./remotes.ts";
import { findSharedChannel, shareChannel, sharedBy } from "./share-channel.ts";
import { syncChannel } from "./sync-remote.ts";

export interface ChannelSync {
  /** Has a channel's news sent, later. While they are being sent, what comes is sent after them. */
  request(channelId: string): void;
}

/** Tells remotes of shared channels what happens there. It follows the server's events. */
export function createChannelSync(server: Server): ChannelSync {
  const states = new Map<string, "sending" | "again">();

  const request = (channelId: string): void => {
    const state = states.get(channelId);
    states.set(channelId, state === undefined ? "sending" : "again");
    if (state !== undefined) return;
    server.later(`sync the shared channel ${channelId}`, async () => {
      try {
        do {
          states.set(channelId, "sending");
          await syncChannel(server, channelId);
        } while (states.get(channelId) === "again");
      } finally {
        states.delete(channelId);
      }
    });
  };

  server.events.subscribe(({ event, broadcast: { channelId } }) => {
    if (!contentEvents.has(event)) return;
    const remotes = listRemotesWith(server, "autoShareDms");
    const channel = remotes.length === 0 ? undefined : findChannel(server, channelId);
    if (channel?.type === "direct" || channel?.type === "group") {
      server.later(`share the channel ${channelId}`, async () => {
        for (const remote of remotes) shareWith(server, channel, remote);
        request(channelId);
      });
    } else if (findSharedChannel(server, channelId)) request(channelId);
  });
  return { request };
}

const contentEvents: ReadonlySet<string> = new Set([
  "posted",
  "post_edited",
  "post_deleted",
  "reaction_added",
  "reaction_removed",
]);

/** Shares a direct or group channel with a remote that wants them all, what has just been said there included. */
function shareWith(server: Server, channel: Channel, { remoteId, creatorId }: RemoteCluster): void {
  if (!findSharedChannel(server, channel.id)) shareChannel(server, sharedBy(channel, creatorId));
  insertInvitation(server, channel.id, remoteId, creatorId, channel.lastPostAt - 1);
}
