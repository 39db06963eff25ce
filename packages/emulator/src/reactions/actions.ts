import type { Reaction } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { DomainActions } from "../core/domain.ts";
import type { Server } from "../core/server.ts";
import { requireChannelPermission } from "../permissions/require-permission.ts";
import { getPost } from "../posts/find-post.ts";
import { addReaction, removeReaction } from "./change-reactions.ts";
import { listReactions } from "./find-reactions.ts";

export interface ReactionActions {
  /** Reacts to a post with an emoji, by its name without colons. */
  addReaction(postId: string, emojiName: string): Reaction;
  /** Takes one's own reaction back. */
  removeReaction(postId: string, emojiName: string): void;
  getReactions(postId: string): Reaction[];
}

export const reactionActions: DomainActions<ReactionActions> = (server, request) => ({
  addReaction: (postId, emojiName) => {
    const caller = permitted(server, request(), postId, "add_reaction");
    return addReaction(server, caller, ownReaction(caller, postId, emojiName));
  },
  removeReaction: (postId, emojiName) => {
    const caller = permitted(server, request(), postId, "remove_reaction");
    removeReaction(server, caller, ownReaction(caller, postId, emojiName));
  },
  getReactions: (postId) => {
    permitted(server, request(), postId, "read_channel");
    return listReactions(server, postId);
  },
});

function permitted(server: Server, caller: Caller, postId: string, permission: string): Caller {
  requireChannelPermission(server, caller, getPost(server, postId).channelId, permission);
  return caller;
}

function ownReaction(caller: Caller, postId: string, emojiName: string): Reaction {
  return {
    userId: caller.userId,
    postId,
    emojiName,
    createAt: 0,
    updateAt: 0,
    deleteAt: 0,
    remoteId: undefined,
    channelId: undefined,
  };
}
