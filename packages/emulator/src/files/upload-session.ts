import type { ByteStream, FileInfo, UploadSession } from "@mattermost-plugin/gen";
import { getChannel } from "../channels/find-channel.ts";
import { numberSetting } from "../config/read-config.ts";
import { appError, notFoundDetail } from "../core/app-error.ts";
import { readBytes } from "../core/byte-stream.ts";
import type { Caller } from "../core/caller.ts";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { deleteRow, findRow, insertRow, updateRow } from "../core/table.ts";
import { askUpload } from "./ask-upload.ts";
import { readStoredFile, writeStoredFile } from "./file-store.ts";
import { baseName } from "./file-type.ts";
import { describeFile, filePath, storeFile, withPaths } from "./store-file.ts";
import { rejectedUpload } from "./upload-file.ts";
import { uploadSessionTable } from "./upload-session-table.ts";

/** Begins an upload in several parts. The caller chooses its id, as on a stock server. */
export function createUploadSession(server: Server, given: UploadSession): UploadSession {
  const where = "CreateUploadSession";
  if (given.fileSize > numberSetting(server, "FileSettings", "MaxFileSize")) {
    const params = { channelId: given.channelId };
    throw appError({ where, id: "app.upload.create.upload_too_large.app_error", status: 413, params });
  }
  const createAt = server.now();
  const path = filePath(createAt, given.channelId, given.userId, given.id, baseName(given.filename));
  const session: UploadSession = { ...given, createAt, fileOffset: 0, path };
  validateSession(session);
  if (getChannel(server, session.channelId).deleteAt !== 0) {
    const id = "app.upload.create.cannot_upload_to_deleted_channel.app_error";
    throw appError({ where, id, status: 400, params: { ChannelId: session.channelId } });
  }
  insertRow(server.db, uploadSessionTable, session);
  return session;
}

export function getUploadSession(server: Server, uploadId: string): UploadSession {
  const session = findRow(server.db, uploadSessionTable, "WHERE id = ?", uploadId);
  if (session) return session;
  const detail = notFoundDetail("UploadSession", uploadId);
  throw appError({ where: "GetUpload", id: "app.upload.get.app_error", status: 404, detail });
}

/**
 * Takes the next part of an upload. Answers nothing until all of it has come; then asks FileWillBeUploaded and answers
 * the file. More than the size that was said at the beginning is left unread.
 */
export async function uploadData(
  server: Server,
  caller: Caller,
  given: UploadSession,
  data: ByteStream,
): Promise<FileInfo | undefined> {
  const session = getUploadSession(server, given.id);
  if (given.fileOffset !== session.fileOffset) {
    const id = "app.upload.upload_data.concurrent.app_error";
    throw appError({ where: "UploadData", id, status: 400, detail: "FileOffset mismatch" });
  }
  const part = await readBytes(data, session.fileSize - session.fileOffset);
  const whole = Buffer.concat([readStoredFile(server.db, session.path) ?? new Uint8Array(), part]);
  server.db.transaction(() => {
    writeStoredFile(server.db, session.path, whole);
    updateRow(server.db, uploadSessionTable, { ...session, fileOffset: whole.length });
  });
  if (whole.length < session.fileSize) return undefined;

  const known = { ...describeFile(session.filename, whole), id: session.reqFileId, creatorId: session.userId };
  const info = { ...known, path: session.path };
  const asked = await askUpload(server, caller, { info, data: whole }, (reason) =>
    rejectedUpload(session.filename, reason),
  );
  return server.db.transaction(() => {
    deleteRow(server.db, uploadSessionTable, session.id);
    return storeFile(server, withPaths(asked.info, asked.info.path), asked.data);
  });
}

function validateSession(session: UploadSession): void {
  const invalid = (field: string): Error =>
    appError({
      where: "UploadSession.IsValid",
      id: `model.upload_session.is_valid.${field}.app_error`,
      status: 400,
      detail: `id=${session.id}`,
    });
  if (!isId(session.id)) throw invalid("id");
  if (session.type !== "attachment") throw invalid("type");
  if (!isId(session.userId) && session.userId !== "nouser") throw invalid("user_id");
  if (!isId(session.channelId)) throw invalid("channel_id");
  if (session.filename === "") throw invalid("filename");
  if (session.fileSize <= 0) throw invalid("file_size");
}
