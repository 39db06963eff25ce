import type { User } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { postSystemMessage } from "../posts/system-message.ts";

/** Posts that a user has joined a channel. */
export function postJoinedChannel(server: Server, caller: Caller, channelId: string, user: User): Promise<void> {
  return postSystemMessage(server, caller, {
    channelId,
    userId: user.id,
    type: "system_join_channel",
    message: `${user.username} joined the channel.`,
    props: { username: user.username },
  });
}

/** Posts that one user has added another to a channel. */
export function postAddedToChannel(
  server: Server,
  caller: Caller,
  channelId: string,
  added: User,
  by: User,
): Promise<void> {
  return postSystemMessage(server, caller, {
    channelId,
    userId: by.id,
    type: "system_add_to_channel",
    message: `${added.username} added to the channel by ${by.username}.`,
    props: { userId: by.id, username: by.username, addedUserId: added.id, addedUsername: added.username },
  });
}

/** Posts that a user has left a channel. */
export function postLeftChannel(server: Server, caller: Caller, channelId: string, user: User): Promise<void> {
  return postSystemMessage(server, caller, {
    channelId,
    userId: user.id,
    type: "system_leave_channel",
    message: `@${user.username} left the channel.`,
    props: { username: user.username },
  });
}

/** Posts that one user has taken another out of a channel. */
export function postRemovedFromChannel(
  server: Server,
  caller: Caller,
  channelId: string,
  removed: User,
  removerId: string,
): Promise<void> {
  return postSystemMessage(server, caller, {
    channelId,
    userId: removerId,
    type: "system_remove_from_channel",
    message: `@${removed.username} removed from the channel.`,
    props: { removedUserId: removed.id, removedUsername: removed.username },
  });
}
