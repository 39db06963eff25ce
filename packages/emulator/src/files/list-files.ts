import type { FileInfo, GetFileInfosOptions } from "@mattermost-plugin/gen";
import { appError, invalidInputDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { fileInfoTable } from "./file-info-table.ts";

const noOptions: GetFileInfosOptions = {
  userIds: [],
  channelIds: [],
  includeDeleted: false,
  sortBy: "",
  sortDescending: false,
  since: 0,
  onlyEmptyContent: false,
};

const sortColumns: Readonly<Record<string, string>> = { "": "createAt", CreateAt: "createAt", Size: "size" };

/** Files of everybody, or of some users or those posted in some channels, one page; by time of upload or by size. */
export function listFiles(
  server: Server,
  page: number,
  perPage: number,
  options: GetFileInfosOptions = noOptions,
): FileInfo[] {
  for (const [what, count] of Object.entries({ perPage, page })) {
    if (count >= 0) continue;
    const metadata = "value used in pagination while getting FileInfos";
    throw refused(`limit exceeded: what: ${what} count: ${count} metadata: ${metadata}`);
  }
  if (perPage === 0) return [];
  const column = sortColumns[options.sortBy];
  if (!column) throw refused(invalidInputDetail("FileInfo", "<sortOption>", options.sortBy));
  const order = options.sortDescending ? "DESC" : "ASC";
  const rest = `LEFT JOIN posts ON posts.id = "fileInfos"."postId"
    WHERE (? = '[]' OR "fileInfos"."creatorId" IN (SELECT value FROM json_each(?)))
      AND (? = '[]' OR posts."channelId" IN (SELECT value FROM json_each(?)))
      AND (? = 1 OR "fileInfos"."deleteAt" = 0) AND "fileInfos"."createAt" >= ?
      AND (? = 0 OR "fileInfos".content = '')
    ORDER BY "fileInfos"."${column}" ${order}, "fileInfos".rowid ${order} LIMIT ? OFFSET ?`;
  const users = JSON.stringify(options.userIds);
  const channels = JSON.stringify(options.channelIds);
  const flags = [options.includeDeleted ? 1 : 0, options.since, options.onlyEmptyContent ? 1 : 0] as const;
  const filters = [users, users, channels, channels, ...flags] as const;
  return findRows(server.db, fileInfoTable, rest, ...filters, perPage, page * perPage);
}

function refused(detail: string): Error {
  return appError({ where: "GetFileInfos", id: "app.file_info.get_with_options.app_error", status: 400, detail });
}
