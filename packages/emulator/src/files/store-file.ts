import type { FileInfo } from "@mattermost-plugin/gen";
import { appError, conflictDetail } from "../core/app-error.ts";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { findRow, insertRow } from "../core/table.ts";
import { fileInfoTable, toFileInfo } from "./file-info-table.ts";
import { writeStoredFile } from "./file-store.ts";
import { baseName, extensionOf, mimeTypeOf } from "./file-type.ts";
import { imageSize } from "./image-size.ts";

const longestName = 255;

/** What a server finds out about a file before it stores it. */
export function describeFile(name: string, data: Uint8Array): FileInfo {
  const extension = extensionOf(name);
  const mimeType = mimeTypeOf(extension);
  const size = mimeType.startsWith("image/") ? imageSize(data) : undefined;
  return {
    id: "",
    creatorId: "",
    postId: "",
    channelId: "",
    createAt: 0,
    updateAt: 0,
    deleteAt: 0,
    name,
    extension,
    size: data.length,
    mimeType,
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    hasPreviewImage: size !== undefined,
    miniPreview: undefined,
    remoteId: undefined,
    archived: false,
  };
}

/** Stores a file and what is known of it. Throws the server's errors for what can't be stored. */
export function storeFile(server: Server, given: FileInfo, path: string, data: Uint8Array): FileInfo {
  refuseLongName(server, path);
  return server.db.transaction(() => {
    writeStoredFile(server.db, path, data);
    return insertFileInfo(server, { ...given, size: data.length }, path);
  });
}

/** Stores what is known of a file whose content is there already. */
export function insertFileInfo(server: Server, given: FileInfo, path: string, content?: string): FileInfo {
  const createAt = given.createAt || server.now();
  const info: FileInfo = {
    ...given,
    id: given.id || server.newId(),
    createAt,
    updateAt: Math.max(given.updateAt, createAt),
  };
  if (!isId(info.creatorId) && info.creatorId !== "nouser") {
    const id = "model.file_info.is_valid.user_id.app_error";
    throw appError({ where: "FileInfo.IsValid", id, status: 400, detail: `id=${info.id}` });
  }
  if (findRow(server.db, fileInfoTable, "WHERE id = ?", info.id)) {
    const detail = conflictDetail("FileInfo", info.id, "fileinfo_pkey");
    throw appError({ where: "DoUploadFile", id: "app.file_info.save.app_error", status: 500, detail });
  }
  const row = { ...info, path, content: content ?? "" };
  insertRow(server.db, fileInfoTable, row);
  return toFileInfo(row);
}

/** Where the server puts a file: a folder for each day, channel, user and file. */
export function filePath(now: number, channelId: string, userId: string, fileId: string, name: string): string {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll("-", "");
  return `${day}/teams/noteam/channels/${baseName(channelId)}/users/${baseName(userId)}/${fileId}/${name}`;
}

function refuseLongName(server: Server, path: string): void {
  if (Buffer.byteLength(baseName(path)) <= longestName) return;
  const full = `${server.settings.dataPath}/${path}`;
  throw appError({
    where: "WriteFile",
    id: "api.file.write_file.app_error",
    status: 500,
    detail: `unable to open the file ${full} to write the data: open ${full}: file name too long`,
  });
}
