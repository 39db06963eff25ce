import type { Post } from "@mattermost-plugin/gen";

/** A post as plugins get it: without what the server adds for clients. */
export function forPlugin(post: Post): Post {
  return { ...post, metadata: undefined };
}
