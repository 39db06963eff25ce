import type { Post, PostInit } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { withWholeAttachments } from "./attachments.ts";
import { emptyPost } from "./new-post.ts";
import { postJson } from "./post-json.ts";
import { withMetadata } from "./post-metadata.ts";

const type = "system_ephemeral";

/** Shows a user a post that is not stored. Neither user nor channel need to exist; no hook fires. */
export function sendEphemeralPost(server: Server, userId: string, init: PostInit): Post {
  const given = { ...emptyPost, ...init } as Post;
  const post = show(server, {
    ...given,
    type,
    id: given.id || server.newId(),
    createAt: given.createAt || server.now(),
  });
  publish(server, "ephemeral_message", userId, post);
  return post;
}

/** Changes what a user sees of a post that is not stored. */
export function updateEphemeralPost(server: Server, userId: string, given: Post): Post {
  const post = show(server, { ...given, type, updateAt: server.now() });
  publish(server, "post_edited", userId, post);
  return post;
}

/** Takes a post that is not stored away from a user. */
export function deleteEphemeralPost(server: Server, userId: string, postId: string): void {
  const now = server.now();
  publish(server, "post_deleted", userId, { ...emptyPost, id: postId, userId, type, deleteAt: now, updateAt: now });
}

function show(server: Server, post: Post): Post {
  return withMetadata(server, { ...post, props: withWholeAttachments(post.props ?? {}, server.newId) });
}

function publish(server: Server, event: string, userId: string, post: Post): void {
  server.events.publish(event, { post: postJson(post) }, { userId, channelId: post.channelId });
}
