import { parseTerm, type SearchTerm } from "./search-words.ts";

/** What somebody looks for. Users and channels by name or id, times in ms since the epoch. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  readonly excludedTerms: readonly SearchTerm[];
  /** One of the terms is enough. */
  readonly any: boolean;
  readonly fromUsers: readonly string[];
  readonly excludedUsers: readonly string[];
  readonly inChannels: readonly string[];
  readonly excludedChannels: readonly string[];
  readonly times: readonly TimeRange[];
  readonly excludedTimes: readonly TimeRange[];
  readonly includeDeletedChannels: boolean;
}

/** From `start` to just before `end`. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

export interface SearchOptions {
  readonly isOrSearch: boolean;
  /** s east of Greenwich. */
  readonly timeZoneOffset: number;
  readonly includeDeletedChannels: boolean;
}

/** Reads what somebody typed to search: words, "words in quotes", #hashtags, from: in: before: after: on:, and - for not. */
export function parseSearch(text: string, options: SearchOptions): SearchQuery {
  const query = {
    terms: [] as SearchTerm[],
    excludedTerms: [] as SearchTerm[],
    fromUsers: [] as string[],
    excludedUsers: [] as string[],
    inChannels: [] as string[],
    excludedChannels: [] as string[],
    times: [] as TimeRange[],
    excludedTimes: [] as TimeRange[],
  };
  for (const [, minus, flag = "", value = "", quoted, word = ""] of text.matchAll(pattern)) {
    const range = timeRange(flag, value, options.timeZoneOffset);
    if (flag === "from") (minus ? query.excludedUsers : query.fromUsers).push(value.replace(/^@/, ""));
    else if (flag !== "" && !range) (minus ? query.excludedChannels : query.inChannels).push(value.replace(/^~/, ""));
    else if (range) (minus ? query.excludedTimes : query.times).push(range);
    else (minus ? query.excludedTerms : query.terms).push(parseTerm(quoted ?? word));
  }
  return { ...query, any: options.isOrSearch, includeDeletedChannels: options.includeDeletedChannels };
}

/** The day of a flag such as `before:2024-01-31`, and all before or after it; undefined for another flag or no date. */
export function timeRange(flag: string, date: string, timeZoneOffset: number): TimeRange | undefined {
  if (!["before", "after", "on"].includes(flag)) return undefined;
  const start = Date.parse(`${date}T00:00:00Z`) - timeZoneOffset * 1000;
  if (Number.isNaN(start)) return undefined;
  const end = start + dayMs;
  if (flag === "before") return { start: Number.NEGATIVE_INFINITY, end: start };
  return flag === "after" ? { start: end, end: Number.POSITIVE_INFINITY } : { start, end };
}

const dayMs = 24 * 60 * 60 * 1000;

const pattern = /(-)?(?:(from|in|channel|before|after|on):\s*(\S+)|"([^"]*)"|(\S+))/gi;
