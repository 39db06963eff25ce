import type { FileInfo, GetFileInfosOptions } from "@mattermost-plugin/gen";
import { appError, invalidInputDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { fileInfoTable, toFileInfo } from "./file-info-table.ts";

const noOptions: GetFileInfosOptions = {
  userId: "",
  channelId: "",
  includeDeleted: false,
  sortBy: "",
  sortOrder: "",
};

const sortColumns: Readonly<Record<string, string>> = { "": "createAt", CreateAt: "createAt", Size: "size" };

/** Files of everybody, or of one user or those posted in one channel, one page; by time of upload or by size. */
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
  const order = options.sortOrder === "desc" ? "DESC" : "ASC";
  const rest = `LEFT JOIN posts ON posts.id = "fileInfos"."postId"
    WHERE (? = '' OR "fileInfos"."creatorId" = ?) AND (? = '' OR posts."channelId" = ?)
      AND (? = 1 OR "fileInfos"."deleteAt" = 0)
    ORDER BY "fileInfos"."${column}" ${order}, "fileInfos".rowid ${order} LIMIT ? OFFSET ?`;
  const { userId, channelId, includeDeleted } = options;
  const filters = [userId, userId, channelId, channelId, includeDeleted ? 1 : 0] as const;
  return findRows(server.db, fileInfoTable, rest, ...filters, perPage, page * perPage).map(toFileInfo);
}

function refused(detail: string): Error {
  return appError({ where: "GetFileInfos", id: "app.file_info.get_with_options.app_error", status: 400, detail });
}
