import type { FileInfo } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { fileInfoTable } from "./file-info-table.ts";
import { readStoredFile } from "./file-store.ts";

/** The file of this id. Throws the server's error if there is none or it was deleted; `where` is the place it names. */
export function getFileInfo(server: Server, fileId: string, where = "GetFileInfo"): FileInfo {
  const row = findRow(server.db, fileInfoTable, `WHERE id = ? AND "deleteAt" = 0`, fileId);
  if (row) return row;
  const detail = notFoundDetail("FileInfo", fileId);
  throw appError({ where, id: "app.file_info.get.app_error", status: 404, detail });
}

/** The files that are attached to a post, in the order of their upload. */
export function listFilesOfPost(server: Server, postId: string): FileInfo[] {
  const rest = `WHERE "postId" = ? AND "deleteAt" = 0 ORDER BY "createAt", rowid`;
  return findRows(server.db, fileInfoTable, rest, postId);
}

/** The content under a path of the server's storage. Throws the server's error if there is no file. */
export function readFile(server: Server, path: string): Uint8Array {
  const data = readStoredFile(server.db, path);
  if (data) return data;
  const full = path === "" ? server.settings.dataPath : `${server.settings.dataPath}/${path}`;
  const isFolder =
    path === "" ||
    server.db.get(`SELECT 1 FROM "storedFiles" WHERE path >= ? AND path < ? LIMIT 1`, `${path}/`, `${path}0`);
  const reason = isFolder ? `read ${full}: is a directory` : `open ${full}: no such file or directory`;
  throw appError({
    where: "ReadFile",
    id: "api.file.read_file.app_error",
    status: 500,
    detail: `unable to read file ${path}: ${reason}`,
  });
}
