import type { SearchUsersRequest, User } from "@mattermost-plugin/gen";
import type { SqlValue } from "../core/database.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { escapeLike, fields } from "../core/text.ts";
import { profileOf } from "./sanitize-user.ts";
import { userTable } from "./user-table.ts";

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * Finds users by the beginnings of name and nickname. Every word must match. A limit of 0 finds nobody, as on a stock
 * server. Of the places to search in, the first that is set counts, in the order of the server.
 */
export function searchUsers(server: Server, request: SearchUsersRequest): User[] {
  const conditions = [placeOf(request), ...fields(request.term).map(wordCondition)];
  if (!request.allowInactive) conditions.push({ sql: `users."deleteAt" = 0`, values: [] });
  const rest = `WHERE ${conditions.map(({ sql }) => sql).join(" AND ")} ORDER BY users.username LIMIT ?`;
  const values = conditions.flatMap((condition) => condition.values);
  return findRows(server.db, userTable, rest, ...values, Math.max(0, request.limit)).map(profileOf);
}

function wordCondition(word: string): Condition {
  const pattern = `${escapeLike(word.replace(/^@+/, ""))}%`;
  return {
    sql: `(users.username LIKE ? ESCAPE '\\' OR users.nickname LIKE ? ESCAPE '\\')`,
    values: [pattern, pattern],
  };
}

const inTeam = `EXISTS (SELECT 1 FROM "teamMembers" AS m
  WHERE m."userId" = users.id AND m."deleteAt" = 0 AND m."teamId" = ?)`;
const inAnyTeam = `EXISTS (SELECT 1 FROM "teamMembers" AS m WHERE m."userId" = users.id AND m."deleteAt" = 0)`;
const inChannel = `EXISTS (SELECT 1 FROM "channelMembers" AS m WHERE m."userId" = users.id AND m."channelId" = ?)`;

function placeOf(request: SearchUsersRequest): Condition {
  if (request.withoutTeam) return { sql: `NOT ${inAnyTeam}`, values: [] };
  if (request.inChannelId !== "") return { sql: inChannel, values: [request.inChannelId] };
  if (request.notInChannelId !== "") {
    const outside: Condition = { sql: `NOT ${inChannel}`, values: [request.notInChannelId] };
    if (request.teamId === "") return outside;
    return { sql: `${outside.sql} AND ${inTeam}`, values: [...outside.values, request.teamId] };
  }
  if (request.notInTeamId !== "") return { sql: `NOT ${inTeam}`, values: [request.notInTeamId] };
  if (request.teamId !== "") return { sql: inTeam, values: [request.teamId] };
  return { sql: "TRUE", values: [] };
}
