import type { Post, PostInit } from "@mattermost-plugin/gen";
import type { DomainActions } from "../core/domain.ts";
import { requireChannelPermission } from "../permissions/require-permission.ts";
import { createPost } from "./create-post.ts";

export interface PostActions {
  /** Posts in one's own name. */
  createPost(post: PostInit): Promise<Post>;
}

export const postActions: DomainActions<PostActions> = (server, request) => ({
  createPost: async (post) => {
    const caller = request();
    requireChannelPermission(server, caller, post.channelId ?? "", "create_post");
    return createPost(server, caller, { ...post, userId: caller.userId });
  },
});
