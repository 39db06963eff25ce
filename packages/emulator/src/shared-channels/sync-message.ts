import type {
  DynamicValue,
  Post,
  PostJson,
  Reaction,
  ReactionJson,
  SyncMsg,
  User,
  UserJson,
} from "@mattermost-plugin/gen";
import { decodeJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { postJson, reactionModel } from "../posts/post-json.ts";
import { countedPostTable } from "../posts/post-table.ts";
import { reactionTable } from "../reactions/reaction-table.ts";
import { findUsers } from "../users/find-user.ts";
import { profileOf } from "../users/sanitize-user.ts";
import { userModel } from "../users/user-model.ts";
import type { InvitedRemote } from "./shared-channel-tables.ts";

/** The news of a channel for one remote. */
export interface News {
  readonly message: SyncMsg;
  /** The posts in the message, in the order of their changes. */
  readonly posts: readonly Post[];
  readonly users: readonly User[];
}

const mostPosts = 100;

/** What has changed in a channel after a remote's cursor, and did not come from that remote. Undefined if nothing has. */
export function collectNews(server: Server, { channelId, remoteId, ...cursor }: InvitedRemote): News | undefined {
  const { lastPostUpdateAt, lastPostId } = cursor;
  const rest = `WHERE posts."channelId" = ? AND posts."originalId" = '' AND COALESCE(posts."remoteId", '') <> ?
    AND (posts."updateAt" > ? OR (posts."updateAt" = ? AND posts.id > ?))
    ORDER BY posts."updateAt", posts.id LIMIT ${mostPosts}`;
  const since = [lastPostUpdateAt, lastPostUpdateAt, lastPostId] as const;
  const posts = findRows(server.db, countedPostTable, rest, channelId, remoteId, ...since);
  if (posts.length === 0) return undefined;
  const reactions = reactionsTo(server, posts, remoteId, lastPostUpdateAt);
  const authors = new Set([...posts, ...reactions].map(({ userId }) => userId));
  const users = findUsers(server, [...authors]).filter((user) => user.remoteId !== remoteId);
  const message: SyncMsg = {
    id: server.newId(),
    channel_id: channelId,
    users: Object.fromEntries(users.map((user) => [user.id, model<UserJson>(userModel(profileOf(user)))])),
    posts: posts.map((post) => decodeJson(postJson(post)) as PostJson),
    ...(reactions.length > 0 && {
      reactions: reactions.map((reaction) => model<ReactionJson>(reactionModel(reaction))),
    }),
  };
  return { message, posts, users };
}

function reactionsTo(server: Server, posts: readonly Post[], remoteId: string, since: number): Reaction[] {
  const rest = `WHERE "postId" IN (SELECT value FROM json_each(?)) AND "updateAt" >= ? AND COALESCE("remoteId", '') <> ?
    ORDER BY "updateAt", rowid`;
  return findRows(server.db, reactionTable, rest, JSON.stringify(posts.map(({ id }) => id)), since, remoteId);
}

/** What has the keys of Go's JSON has the form of the document. */
function model<Document>(value: DynamicValue): Document {
  return value as Document;
}
