import type { Post } from "@mattermost-plugin/gen";
import { findChannel } from "../channels/find-channel.ts";
import type { Server } from "../core/server.ts";
import { findUserByUsername } from "../users/find-user.ts";
import { isMemberMessage } from "./new-post.ts";

/** Counts a new post in its channel and, if it mentions members, in their memberships. */
export function countPost(server: Server, post: Post): void {
  const counted = isMemberMessage(post.type) ? 0 : 1;
  const root = post.rootId === "" ? 1 : 0;
  server.db.run(
    `UPDATE channels SET "lastPostAt" = MAX("lastPostAt", ?), "totalMsgCount" = "totalMsgCount" + ?,
       "lastRootPostAt" = MAX("lastRootPostAt", ?), "totalMsgCountRoot" = "totalMsgCountRoot" + ?
     WHERE id = ?`,
    post.createAt,
    counted,
    root * post.createAt,
    counted * root,
    post.channelId,
  );
  server.db.run(
    `UPDATE "channelMembers" SET "mentionCount" = "mentionCount" + 1, "mentionCountRoot" = "mentionCountRoot" + ?,
       "lastUpdateAt" = ?
     WHERE "channelId" = ? AND "userId" IN (SELECT value FROM json_each(?))`,
    root,
    post.createAt,
    post.channelId,
    JSON.stringify(mentionedUsers(server, post)),
  );
}

/** The ids of the users whom a post mentions; its author is not one of them. */
export function mentionedUsers(server: Server, post: Post): string[] {
  const mentioned = new Set<string>();
  if (post.type === "system_add_to_channel") mentioned.add(String(post.props?.addedUserId ?? ""));
  if (!post.type.startsWith("system_")) {
    for (const [, name = ""] of post.message.matchAll(/@([a-z0-9._-]+)/gi)) {
      const user = findUserByUsername(server, name) ?? findUserByUsername(server, name.replace(/[._-]+$/, ""));
      if (user) mentioned.add(user.id);
    }
    if (findChannel(server, post.channelId)?.type === "direct") {
      const rows = server.db.all(`SELECT "userId" FROM "channelMembers" WHERE "channelId" = ?`, post.channelId);
      for (const row of rows) mentioned.add(String(row.userId));
    }
  }
  mentioned.delete(post.userId);
  mentioned.delete("");
  return [...mentioned];
}
