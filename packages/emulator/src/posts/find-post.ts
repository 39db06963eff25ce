import type { Post } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow } from "../core/table.ts";
import { countedPostTable } from "./post-table.ts";

/** The post of this id with the count of replies in its thread; undefined if there is none or it was deleted. */
export function findPost(server: Server, postId: string): Post | undefined {
  return findRow(server.db, countedPostTable, `WHERE posts.id = ? AND posts."deleteAt" = 0`, postId);
}

/** As findPost, but throws the server's error; `where` is the place it names. */
export function getPost(server: Server, postId: string, where = "GetSinglePost"): Post {
  const post = findPost(server, postId);
  if (post) return post;
  throw appError({ where, id: "app.post.get.app_error", status: 404, detail: notFoundDetail("Post", postId) });
}
