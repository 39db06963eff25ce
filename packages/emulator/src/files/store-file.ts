import type { FileInfo } from "@mattermost-plugin/gen";
import { appError, conflictDetail } from "../core/app-error.ts";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { emptyRow, findRow, insertRow } from "../core/table.ts";
import { fileInfoTable } from "./file-info-table.ts";
import { writeStoredFile } from "./file-store.ts";
import { baseName, extensionOf, mimeTypeOf } from "./file-type.ts";
import { imageSize } from "./image-size.ts";

const longestName = 255;
const longestText = 1024 * 1024;

/** What a server finds out about a file before it stores it. */
export function describeFile(name: string, data: Uint8Array): FileInfo {
  const extension = extensionOf(name);
  const mimeType = mimeTypeOf(extension);
  const size = mimeType.startsWith("image/") ? imageSize(data) : undefined;
  return {
    ...emptyRow(fileInfoTable),
    name,
    extension,
    size: data.length,
    mimeType,
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    hasPreviewImage: size !== undefined,
  };
}

/** A file with the paths where the server puts it and its previews. */
export function withPaths(info: FileInfo, path: string): FileInfo {
  if (!info.hasPreviewImage) return { ...info, path };
  const stem = path.replace(/\.[^./]*$/, "");
  return { ...info, path, thumbnailPath: `${stem}_thumb.jpg`, previewPath: `${stem}_preview.jpg` };
}

/**
 * Stores a file under its path, and what is known of it with the text in it, which the answer does not have yet.
 * Throws the server's errors for what can't be stored.
 */
export function storeFile(server: Server, given: FileInfo, data: Uint8Array): FileInfo {
  refuseLongName(server, given.path);
  const content = given.mimeType.startsWith("text/") ? Buffer.from(data.subarray(0, longestText)).toString() : "";
  return server.db.transaction(() => {
    writeStoredFile(server.db, given.path, data);
    return { ...insertFileInfo(server, { ...given, size: data.length, content }), content: "" };
  });
}

/** Stores what is known of a file whose content is there already. */
export function insertFileInfo(server: Server, given: FileInfo): FileInfo {
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
  insertRow(server.db, fileInfoTable, info);
  return info;
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
