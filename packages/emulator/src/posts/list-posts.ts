import type { Post, PostList } from "@mattermost-plugin/gen";
import { appError, invalidInputDetail, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { findPost } from "./find-post.ts";
import { countedPostTable, postTable } from "./post-table.ts";

const maxPerPage = 1000;

/** A list of posts in this order; `others` come with it but are not part of the order. */
export function toPostList(ordered: readonly Post[], others: readonly Post[] = []): PostList {
  return {
    order: ordered.map(({ id }) => id),
    posts: Object.fromEntries([...ordered, ...others].map((post) => [post.id, post])),
    nextPostId: "",
    prevPostId: "",
    firstInaccessiblePostTime: 0,
    hasNext: undefined,
    burnOnReadPosts: {},
  };
}

/** The posts of a channel, newest first, one page, with the threads that they belong to. */
export function listPostsOfChannel(server: Server, channelId: string, page: number, perPage: number): PostList {
  if (perPage > maxPerPage) {
    const detail = invalidInputDetail("Post", "<options.PerPage>", String(perPage));
    throw appError({ where: "GetPostsPage", id: "app.post.get_posts.app_error", status: 400, detail });
  }
  const rest = `WHERE "channelId" = ? AND "deleteAt" = 0 ORDER BY "createAt" DESC, posts.rowid DESC LIMIT ? OFFSET ?`;
  const posts = findRows(server.db, postTable, rest, channelId, Math.max(0, perPage), Math.max(0, page * perPage));
  return toPostList(posts, threadsOf(server, channelId, posts));
}

/** The posts of a channel before or after another, newest first, one page, with the threads that they belong to. */
export function listPostsAround(
  server: Server,
  direction: "before" | "after",
  request: { channelId: string; postId: string; page: number; perPage: number },
): PostList {
  const { channelId, postId, page, perPage } = request;
  const [compare, order] = direction === "before" ? ["<", "DESC"] : [">", "ASC"];
  const rest = `WHERE "channelId" = ? AND "deleteAt" = 0
    AND ("createAt", posts.rowid) ${compare} (SELECT "createAt", rowid FROM posts WHERE id = ?)
    ORDER BY "createAt" ${order}, posts.rowid ${order} LIMIT ? OFFSET ?`;
  const values = [channelId, postId, Math.max(0, perPage), Math.max(0, page * perPage)] as const;
  const posts = findRows(server.db, postTable, rest, ...values);
  return toPostList(direction === "before" ? posts : posts.reverse(), threadsOf(server, channelId, posts));
}

/** The posts of a channel that were made, changed or deleted after a time, ms since the epoch; newest first, at most 1000. */
export function listPostsSince(server: Server, channelId: string, time: number): PostList {
  const rest = `WHERE "channelId" = ? AND "updateAt" > ? ORDER BY "createAt" DESC, posts.rowid DESC LIMIT ${maxPerPage}`;
  const posts = findRows(server.db, postTable, rest, channelId, time);
  const rootIds = posts.map(({ rootId }) => rootId).filter((id) => id !== "");
  const roots = findRows(server.db, postTable, "WHERE id IN (SELECT value FROM json_each(?))", JSON.stringify(rootIds));
  return toPostList(posts, roots);
}

/** A post with the thread that it belongs to: the post itself comes first and then once more, as on a stock server. */
export function getThread(server: Server, postId: string): PostList {
  const where = "GetPostThread";
  const id = "app.post.get.app_error";
  if (postId === "") {
    throw appError({ where, id, status: 400, detail: invalidInputDetail("Post", "id", "") });
  }
  const post = findPost(server, postId);
  if (!post) throw appError({ where, id, status: 404, detail: notFoundDetail("Post", postId) });
  const rootId = post.rootId || post.id;
  const rest = `WHERE "deleteAt" = 0 AND (posts.id = ? OR "rootId" = ?)
    ORDER BY posts.id = ?, "createAt", posts.rowid`;
  return toPostList([post, ...findRows(server.db, countedPostTable, rest, rootId, rootId, rootId)]);
}

function threadsOf(server: Server, channelId: string, posts: readonly Post[]): Post[] {
  const rootIds = JSON.stringify(posts.map(({ rootId }) => rootId).filter((id) => id !== ""));
  const rest = `WHERE "channelId" = ? AND "deleteAt" = 0 AND (id IN (SELECT value FROM json_each(?))
    OR "rootId" IN (SELECT value FROM json_each(?))) ORDER BY "createAt"`;
  return findRows(server.db, postTable, rest, channelId, rootIds, rootIds);
}
