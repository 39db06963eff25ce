import type { Channel, Reaction } from "@mattermost-plugin/gen";
import { getChannel } from "../channels/find-channel.ts";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { findRow, updateRow, upsertRow } from "../core/table.ts";
import { getPost } from "../posts/find-post.ts";
import { reactionJson } from "../posts/post-json.ts";
import { listReactions } from "./find-reactions.ts";
import { reactionTable } from "./reaction-table.ts";

/** Adds a reaction to a post and fires ReactionHasBeenAdded. One that is there already stays one. */
export function addReaction(server: Server, caller: Caller, given: Reaction): Reaction {
  const channel = channelOf(server, given, "SaveReactionForPost", "api.reaction.save.archived_channel.app_error");
  const now = server.now();
  const reaction: Reaction = {
    ...given,
    createAt: given.createAt || now,
    updateAt: now,
    deleteAt: 0,
    remoteId: given.remoteId ?? "",
    channelId: channel.id,
  };
  validateReaction(reaction);
  server.db.transaction(() => {
    upsertRow(server.db, reactionTable, reaction);
    markPost(server, reaction.postId);
  });
  server.tell(caller, "reactionHasBeenAdded", { reaction });
  publish(server, "reaction_added", reaction);
  return reaction;
}

/** Takes a reaction back and fires ReactionHasBeenRemoved, also if there was none, as on a stock server. */
export function removeReaction(server: Server, caller: Caller, given: Reaction): void {
  const where = "DeleteReactionForPost";
  const channel = channelOf(server, given, where, "api.reaction.delete.archived_channel.app_error");
  const now = server.now();
  const { postId, userId, emojiName } = given;
  const reaction: Reaction = { ...given, updateAt: now, remoteId: given.remoteId ?? "", channelId: channel.id };
  server.db.transaction(() => {
    const rest = `WHERE "postId" = ? AND "userId" = ? AND "emojiName" = ?`;
    const stored = findRow(server.db, reactionTable, rest, postId, userId, emojiName);
    if (stored) updateRow(server.db, reactionTable, { ...stored, updateAt: now, deleteAt: now });
    markPost(server, postId);
  });
  server.tell(caller, "reactionHasBeenRemoved", { reaction });
  publish(server, "reaction_removed", reaction);
}

function channelOf(server: Server, { postId }: Reaction, where: string, archivedId: string): Channel {
  const channel = getChannel(server, getPost(server, postId).channelId);
  if (channel.deleteAt > 0) throw appError({ where, id: archivedId, status: 403 });
  return channel;
}

function markPost(server: Server, postId: string): void {
  const hasReactions = listReactions(server, postId).length > 0 ? 1 : 0;
  const sql = `UPDATE posts SET "hasReactions" = ?, "updateAt" = ? WHERE id = ?`;
  server.db.run(sql, hasReactions, server.now(), postId);
}

function validateReaction({ userId, postId, emojiName }: Reaction): void {
  const invalid = (field: string, value: string): Error =>
    appError({
      where: "Reaction.IsValid",
      id: `model.reaction.is_valid.${field}.app_error`,
      status: 400,
      detail: `${field}=${value}`,
    });
  if (!isId(userId)) throw invalid("user_id", userId);
  if (!isId(postId)) throw invalid("post_id", postId);
  if (!/^[a-zA-Z0-9\-+_]{1,64}$/.test(emojiName)) throw invalid("emoji_name", emojiName);
}

function publish(server: Server, event: string, reaction: Reaction): void {
  const channelId = reaction.channelId ?? "";
  server.events.publish(event, { reaction: reactionJson(reaction) }, { channelId });
}
