import type { Post } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { defineTable, deleteRow, findRow, upsertRow } from "../core/table.ts";
import { getPost } from "./find-post.ts";

interface PendingPost {
  readonly pendingPostId: string;
  /** Empty while the post is being made. */
  readonly postId: string;
  readonly createAt: number;
}

/** The ids that clients gave to posts which they were about to make. */
export const pendingPostTable = defineTable<PendingPost>({
  name: "pendingPosts",
  key: ["pendingPostId"],
  columns: { pendingPostId: "text", postId: "text", createAt: "integer" },
});

const rememberedMs = 30_000;

/**
 * Makes a post only once for one pending id: a second request within 30 s gets the post of the first, or an error
 * while that one is still being made. Without a pending id it always makes it.
 */
export async function oncePerPendingId(
  server: Server,
  pendingPostId: string,
  make: () => Promise<Post>,
): Promise<Post> {
  if (pendingPostId === "") return make();
  const earlier = findRow(server.db, pendingPostTable, `WHERE "pendingPostId" = ?`, pendingPostId);
  if (earlier && earlier.createAt > server.now() - rememberedMs) {
    if (earlier.postId !== "") return getPost(server, earlier.postId);
    const id = "api.post.deduplicate_create_post.pending";
    throw appError({ where: "deduplicateCreatePost", id, status: 500 });
  }
  const remember = (postId: string): void =>
    upsertRow(server.db, pendingPostTable, { pendingPostId, postId, createAt: server.now() });
  remember("");
  try {
    const post = await make();
    remember(post.id);
    return post;
  } catch (error) {
    deleteRow(server.db, pendingPostTable, pendingPostId);
    throw error;
  }
}
