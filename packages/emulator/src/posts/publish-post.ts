import type { Channel, DynamicObject, Post } from "@mattermost-plugin/gen";
import { toGoType } from "../core/go-model.ts";
import type { Server } from "../core/server.ts";
import { findUser } from "../users/find-user.ts";
import { mentionedUsers } from "./count-post.ts";
import { postJson } from "./post-json.ts";

/** Tells the members of a channel about a new post. */
export function publishPosted(server: Server, channel: Channel, post: Post): void {
  const sender = senderName(server, post);
  const data: DynamicObject = {
    channel_display_name: channel.type === "direct" ? sender : channel.displayName,
    channel_name: channel.name,
    channel_type: toGoType(channel.type),
    post: postJson(post),
    sender_name: sender,
    set_online: true,
    team_id: channel.teamId,
  };
  const mentions = mentionedUsers(server, post);
  if (mentions.length > 0) data.mentions = JSON.stringify(mentions);
  const files = post.metadata?.files ?? [];
  if (files.length > 0) data.otherFile = "true";
  if (files.some((file) => file.mimeType.startsWith("image/"))) data.image = "true";
  server.events.publish("posted", data, { channelId: channel.id });
}

/** Tells the members of a channel that a post was edited or deleted. */
export function publishPostChange(server: Server, event: "post_edited" | "post_deleted", post: Post): void {
  server.events.publish(event, { post: postJson(post) }, { channelId: post.channelId });
}

function senderName(server: Server, post: Post): string {
  if (post.type.startsWith("system_")) return "System";
  return `@${findUser(server, post.userId)?.username ?? ""}`;
}
