import type { Channel, DynamicObject, Post } from "@mattermost-plugin/gen";
import { findChannelByName } from "../channels/find-channel.ts";
import type { Server } from "../core/server.ts";
import { findTeam } from "../teams/find-team.ts";

/** The props of a post with the open channels that its message mentions as `~name`, and without a claim of others. */
export function withChannelMentions(server: Server, channel: Channel, post: Post): Post {
  const mentions: DynamicObject = {};
  for (const [, name = ""] of post.message.matchAll(/\B~([a-zA-Z0-9\-_]+)/g)) {
    const mentioned = findChannelByName(server, channel.teamId, name, false);
    if (mentioned?.type !== "open") continue;
    const team = findTeam(server, mentioned.teamId);
    mentions[name] = { display_name: mentioned.displayName, ...(team && { team_name: team.name }) };
  }
  if (Object.keys(mentions).length > 0) return { ...post, props: { ...post.props, channel_mentions: mentions } };
  if (!post.props || !("channel_mentions" in post.props)) return post;
  const { channel_mentions: _, ...props } = post.props;
  return { ...post, props };
}
