import type { Server } from "../core/server.ts";

/** Tells the others in a channel that a user is typing, in a thread if `parentId` is not empty. */
export function publishTyping(server: Server, userId: string, channelId: string, parentId: string): void {
  server.events.publish("typing", { parent_id: parentId, user_id: userId }, { channelId, omitUsers: [userId] });
}
