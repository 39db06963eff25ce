import type { Post, PostInit, PostList } from "@mattermost-plugin/gen";
import { getChannel } from "../channels/find-channel.ts";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { DomainActions } from "../core/domain.ts";
import type { Server } from "../core/server.ts";
import { hasChannelPermission } from "../permissions/has-permission.ts";
import { requireChannelPermission, requirePermission } from "../permissions/require-permission.ts";
import { consumeList, consumePost } from "./consume-posts.ts";
import { createPost } from "./create-post.ts";
import { deletePost } from "./delete-post.ts";
import { sendEphemeralPost } from "./ephemeral-post.ts";
import { getPost } from "./find-post.ts";
import { getThread, listPostsOfChannel, listPostsSince } from "./list-posts.ts";
import { markRead } from "./mark-read.ts";
import { type PostChange, updatePost } from "./update-post.ts";

export interface PostActions {
  /** Posts in one's own name. */
  createPost(post: PostInit): Promise<Post>;
  /** Gives a post another text and other props; without props it has none then. */
  editPost(postId: string, post: Partial<PostChange>): Promise<Post>;
  /** Changes only what is given. */
  patchPost(postId: string, patch: Partial<PostChange>): Promise<Post>;
  /** Pins a post to its channel, or takes the pin away. */
  pinPost(postId: string, isPinned?: boolean): Promise<void>;
  /** Deletes a post with its replies. */
  deletePost(postId: string): void;
  /** Shows a post to one user only. For administrators. */
  sendEphemeralPost(userId: string, post: PostInit): Post;
  getPost(postId: string): Promise<Post>;
  getPostThread(postId: string): Promise<PostList>;
  getPostsForChannel(channelId: string, page?: number, perPage?: number): Promise<PostList>;
  /** The posts of a channel that have changed since `time`, ms since the epoch. */
  getPostsSince(channelId: string, time: number): Promise<PostList>;
}

const noChange: PostChange = { message: "", isPinned: false, hasReactions: false, fileIds: [], props: undefined };

export const postActions: DomainActions<PostActions> = (server, request) => ({
  createPost: async (given) => {
    const caller = request();
    const channelId = given.channelId ?? "";
    requireChannelPermission(server, caller, channelId, "create_post");
    refuseForUsers(server, channelId, given);
    const isAdmin = hasChannelPermission(server, caller.userId, channelId, "manage_system");
    const createAt = isAdmin ? (given.createAt ?? 0) : 0;
    const post = await createPost(server, caller, { ...given, userId: caller.userId, createAt });
    markRead(server, channelId, caller.userId);
    return post;
  },
  editPost: async (postId, given) =>
    updatePost(server, mayEdit(server, request(), postId), postId, { ...noChange, ...given }),
  patchPost: async (postId, patch) => {
    const caller = mayEdit(server, request(), postId);
    return updatePost(server, caller, postId, { ...getPost(server, postId), ...patch });
  },
  pinPost: async (postId, isPinned = true) => {
    const post = getPost(server, postId);
    const caller = mayRead(server, request(), post.channelId);
    await updatePost(server, caller, postId, { ...post, isPinned });
  },
  deletePost: (postId) => {
    const caller = request();
    const { channelId, userId } = getPost(server, postId);
    const permission = userId === caller.userId ? "delete_post" : "delete_others_posts";
    requireChannelPermission(server, caller, channelId, permission);
    deletePost(server, caller, postId, caller.userId);
  },
  sendEphemeralPost: (userId, post) => {
    const caller = request();
    requirePermission(server, caller, "create_post_ephemeral");
    return sendEphemeralPost(server, userId, { ...post, userId: caller.userId });
  },
  getPost: async (postId) => {
    const post = getPost(server, postId);
    return consumePost(server, mayRead(server, request(), post.channelId), post);
  },
  getPostThread: async (postId) => {
    const caller = mayRead(server, request(), getPost(server, postId).channelId);
    return consumeList(server, caller, getThread(server, postId));
  },
  getPostsForChannel: async (channelId, page = 0, perPage = 60) =>
    consumeList(server, mayRead(server, request(), channelId), listPostsOfChannel(server, channelId, page, perPage)),
  getPostsSince: async (channelId, time) =>
    consumeList(server, mayRead(server, request(), channelId), listPostsSince(server, channelId, time)),
});

function refuseForUsers(server: Server, channelId: string, post: PostInit): void {
  if (getChannel(server, channelId).deleteAt !== 0) {
    const id = "api.post.create_post.can_not_post_to_deleted.error";
    throw appError({ where: "createPost", id, status: 400 });
  }
  if (post.type?.startsWith("system_")) {
    const params = { Name: "post.type" };
    throw appError({ where: "CreatePostAsUser", id: "api.context.invalid_param.app_error", status: 400, params });
  }
}

function mayRead(server: Server, caller: Caller, channelId: string): Caller {
  requireChannelPermission(server, caller, channelId, "read_channel");
  return caller;
}

function mayEdit(server: Server, caller: Caller, postId: string): Caller {
  const { channelId, userId } = getPost(server, postId);
  requireChannelPermission(server, caller, channelId, "edit_post");
  if (userId !== caller.userId) requireChannelPermission(server, caller, channelId, "edit_others_posts");
  return caller;
}
