import type { Post, PostSearchResults, SearchParameter, SearchParams } from "@mattermost-plugin/gen";
import { findChannelByName } from "../channels/find-channel.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { countedPostTable } from "../posts/post-table.ts";
import { findUserByUsername } from "../users/find-user.ts";
import { parseSearch, type SearchQuery, type TimeRange, timeRange } from "./parse-search.ts";
import { hasTerms, parseTerm, type SearchTerm } from "./search-words.ts";

const maxFound = 100;

/**
 * What a user finds in the channels that the user is in: those of a team, and the direct and group channels. Newest
 * first, at most 100 on one page; there are no others.
 */
export function searchPostsOfUser(
  server: Server,
  teamId: string,
  userId: string,
  search: Partial<SearchParameter> = {},
): PostSearchResults {
  const { isOrSearch = false, timeZoneOffset = 0, includeDeletedChannels = false } = search;
  const parsed = parseSearch(search.terms ?? "", { isOrSearch, timeZoneOffset, includeDeletedChannels });
  const query = withIds(server, teamId, parsed);
  const found = (search.page ?? 0) > 0 ? [] : findPosts(server, { teamId, userId }, query);
  return {
    order: found.map(({ id }) => id),
    posts: Object.fromEntries(found.map((post) => [post.id, post])),
    matches: {},
    nextPostId: "",
    prevPostId: "",
    hasNext: undefined,
    firstInaccessiblePostTime: 0,
    burnOnReadPosts: {},
  };
}

/** What there is in the channels of a team, whoever is in them: for each of the searches, newest first, at most 100. */
export function searchPostsInTeam(server: Server, teamId: string, searches: readonly SearchParams[]): Post[] {
  const found = searches.flatMap((search) => findPosts(server, { teamId, userId: undefined }, toQuery(search)));
  return [...new Map(found.map((post) => [post.id, post])).values()];
}

interface Scope {
  readonly teamId: string;
  /** Only in channels of this user. */
  readonly userId: string | undefined;
}

function findPosts(server: Server, scope: Scope, query: SearchQuery): Post[] {
  const { terms, excludedTerms, fromUsers, inChannels, times } = query;
  if ([terms, excludedTerms, fromUsers, inChannels, times].every(({ length }) => length === 0)) return [];
  const channelIds = channelsOf(server, scope, query.includeDeletedChannels);
  const rest = `WHERE posts."deleteAt" = 0 AND type NOT LIKE 'system\\_%' ESCAPE '\\'
    AND "channelId" IN (SELECT value FROM json_each(?)) ORDER BY "createAt" DESC, posts.rowid DESC`;
  const posts = findRows(server.db, countedPostTable, rest, JSON.stringify(channelIds));
  return posts.filter((post) => isFound(post, query)).slice(0, maxFound);
}

function isFound(post: Post, query: SearchQuery): boolean {
  const within = ({ start, end }: TimeRange): boolean => post.createAt >= start && post.createAt < end;
  return (
    (query.fromUsers.length === 0 || query.fromUsers.includes(post.userId)) &&
    !query.excludedUsers.includes(post.userId) &&
    (query.inChannels.length === 0 || query.inChannels.includes(post.channelId)) &&
    !query.excludedChannels.includes(post.channelId) &&
    query.times.every(within) &&
    !query.excludedTimes.some(within) &&
    (query.terms.length === 0 || hasTerms(post, query.terms, query.any)) &&
    !hasTerms(post, query.excludedTerms, true)
  );
}

function channelsOf(server: Server, { teamId, userId }: Scope, includeDeleted: boolean): string[] {
  const sql = `SELECT id FROM channels WHERE (? = 1 OR "deleteAt" = 0) AND ("teamId" = ? OR (? = 1 AND "teamId" = ''))
    AND (? = 0 OR id IN (SELECT "channelId" FROM "channelMembers" WHERE "userId" = ?))`;
  const byUser = userId === undefined ? 0 : 1;
  return server.db.all(sql, includeDeleted ? 1 : 0, teamId, byUser, byUser, userId ?? "").map((row) => String(row.id));
}

function withIds(server: Server, teamId: string, query: SearchQuery): SearchQuery {
  const userId = (name: string): string => findUserByUsername(server, name)?.id ?? name;
  const channelId = (name: string): string => findChannelByName(server, teamId, name, true)?.id ?? name;
  return {
    ...query,
    fromUsers: query.fromUsers.map(userId),
    excludedUsers: query.excludedUsers.map(userId),
    inChannels: query.inChannels.map(channelId),
    excludedChannels: query.excludedChannels.map(channelId),
  };
}

function toQuery(search: SearchParams): SearchQuery {
  const ranges = (flag: string, date: string): TimeRange[] => {
    const range = date === "" ? undefined : timeRange(flag, date, search.timeZoneOffset);
    return range === undefined ? [] : [range];
  };
  const terms = (text: string): SearchTerm[] =>
    [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = ""]) => ({
      ...parseTerm(quoted ?? word),
      ...(search.isHashtag && { isHashtag: true }),
    }));
  return {
    terms: terms(search.terms),
    excludedTerms: terms(search.excludedTerms),
    any: search.isOrSearch,
    fromUsers: search.fromUsers,
    excludedUsers: search.excludedUsers,
    inChannels: search.inChannels,
    excludedChannels: search.excludedChannels,
    times: [
      ...ranges("before", search.beforeDate),
      ...ranges("after", search.afterDate),
      ...ranges("on", search.onDate),
    ],
    excludedTimes: [
      ...ranges("before", search.excludedBeforeDate),
      ...ranges("after", search.excludedAfterDate),
      ...ranges("on", search.excludedDate),
    ],
    includeDeletedChannels: search.includeDeletedChannels,
  };
}
