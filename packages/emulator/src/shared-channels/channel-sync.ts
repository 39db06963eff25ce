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
    shareDirectMessages(server, channelId);
    if (findSharedChannel(server, channelId)) request(channelId);
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

/** Shares a direct or group channel in which something was said with the remotes that want them all. */
function shareDirectMessages(server: Server, channelId: string): void {
  const channel = findChannel(server, channelId);
  if (channel?.type !== "direct" && channel?.type !== "group") return;
  for (const { remoteId, creatorId } of listRemotesWith(server, "autoShareDms")) {
    if (!findSharedChannel(server, channelId)) shareChannel(server, sharedBy(channel, creatorId));
    insertInvitation(server, channelId, remoteId, creatorId, channel.lastPostAt - 1);
  }
}
