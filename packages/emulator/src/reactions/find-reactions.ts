import type { Reaction } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { reactionTable } from "./reaction-table.ts";

/** The reactions to a post, oldest first; none if there is no such post. */
export function listReactions(server: Server, postId: string): Reaction[] {
  const rest = `WHERE "postId" = ? AND "deleteAt" = 0 ORDER BY "createAt", rowid`;
  return findRows(server.db, reactionTable, rest, postId);
}
