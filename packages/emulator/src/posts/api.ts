import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { searchPostsInTeam, searchPostsOfUser } from "../search/search-posts.ts";
import { createPost } from "./create-post.ts";
import { deletePost } from "./delete-post.ts";
import { deleteEphemeralPost, sendEphemeralPost, updateEphemeralPost } from "./ephemeral-post.ts";
import { getPost } from "./find-post.ts";
import { forPlugin } from "./for-plugin.ts";
import { getThread, listPostsAround, listPostsOfChannel, listPostsSince } from "./list-posts.ts";
import { updatePost } from "./update-post.ts";

export const postsApi = ((server) => ({
  createPost: async (request, call) => {
    const post = required(request.post, "post");
    const props = { ...post.props, from_plugin: "true" };
    return forPlugin(await createPost(server, pluginCaller(call), { ...post, props }));
  },
  updatePost: async (request, call) => {
    const post = required(request.post, "post");
    return forPlugin(await updatePost(server, pluginCaller(call), post.id, post));
  },
  deletePost: ({ postId }, call) => deletePost(server, pluginCaller(call), postId, call.pluginId),
  sendEphemeralPost: ({ userId, post }) => forPlugin(sendEphemeralPost(server, userId, required(post, "post"))),
  updateEphemeralPost: ({ userId, post }) => forPlugin(updateEphemeralPost(server, userId, required(post, "post"))),
  deleteEphemeralPost: ({ userId, postId }) => deleteEphemeralPost(server, userId, postId),
  getPost: ({ postId }) => getPost(server, postId),
  getPostThread: ({ postId }) => getThread(server, postId),
  getPostsForChannel: ({ channelId, page, perPage }) => listPostsOfChannel(server, channelId, page, perPage),
  getPostsSince: ({ channelId, time }) => listPostsSince(server, channelId, time),
  getPostsBefore: (request) => listPostsAround(server, "before", request),
  getPostsAfter: (request) => listPostsAround(server, "after", request),
  searchPostsInTeam: ({ teamId, paramsList }) => searchPostsInTeam(server, teamId, paramsList),
  searchPostsInTeamForUser: ({ teamId, userId, searchParams }) =>
    searchPostsOfUser(server, teamId, userId, searchParams),
})) satisfies DomainApi;
