import type { Post } from "@mattermost-plugin/gen";
import { emptyRow } from "../core/table.ts";
import { postTable } from "./post-table.ts";

/** A post in which nothing is set. */
export const emptyPost: Readonly<Post> = emptyRow(postTable);

const memberMessages = new Set([
  "system_join_leave",
  "system_add_remove",
  "system_join_channel",
  "system_leave_channel",
  "system_join_team",
  "system_leave_team",
  "system_add_to_channel",
  "system_remove_from_channel",
  "system_add_to_team",
  "system_remove_from_team",
]);

/** Tells whether a post only tells who came or went. Such posts do not count as messages of a channel. */
export function isMemberMessage(type: string): boolean {
  return memberMessages.has(type);
}
