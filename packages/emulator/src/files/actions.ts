import type { FileInfo, UploadSession } from "@mattermost-plugin/gen";
import { booleanSetting, numberSetting } from "../config/read-config.ts";
import { appError } from "../core/app-error.ts";
import { askPlugins } from "../core/ask-plugins.ts";
import { streamOf } from "../core/byte-stream.ts";
import type { Caller } from "../core/caller.ts";
import type { DomainActions } from "../core/domain.ts";
import type { Server } from "../core/server.ts";
import { requireChannelPermission } from "../permissions/require-permission.ts";
import { findPost } from "../posts/find-post.ts";
import { forClient } from "./file-info-table.ts";
import { getFileInfo, readFile } from "./find-file.ts";
import { uploadFileOfUser } from "./upload-file.ts";
import { createUploadSession, getUploadSession, uploadData } from "./upload-session.ts";

export interface FileActions {
  /** Uploads a file, to be attached to a post by its id. */
  uploadFile(channelId: string, name: string, data: Uint8Array): Promise<FileInfo>;
  /** Begins an upload in several parts. */
  createUpload(channelId: string, name: string, size: number): UploadSession;
  /** Uploads the next part. Answers nothing until all has come. */
  uploadPart(uploadId: string, data: Uint8Array): Promise<FileInfo | undefined>;
  getFileInfo(fileId: string): FileInfo;
  /** The content of a file, unless FileWillBeDownloaded refuses it. */
  readFile(fileId: string): Promise<Uint8Array>;
}

export const fileActions: DomainActions<FileActions> = (server, request) => ({
  uploadFile: async (channelId, name, data) => {
    const caller = permitted(server, request(), channelId);
    if (data.length > numberSetting(server, "FileSettings", "MaxFileSize")) {
      const params = {
        Filename: name,
        Length: data.length,
        Limit: numberSetting(server, "FileSettings", "MaxFileSize"),
      };
      const id = "api.file.upload_file.too_large_detailed.app_error";
      throw appError({ where: "uploadFileSimple", id, status: 413, params });
    }
    return forClient(await uploadFileOfUser(server, caller, data, channelId, name));
  },
  createUpload: (channelId, filename, fileSize) => {
    const { userId } = permitted(server, request(), channelId);
    return createUploadSession(server, {
      id: server.newId(),
      type: "attachment",
      createAt: 0,
      userId,
      channelId,
      filename,
      path: "",
      fileSize,
      fileOffset: 0,
      remoteId: "",
      reqFileId: "",
    });
  },
  uploadPart: async (uploadId, data) => {
    const caller = request();
    const session = getUploadSession(server, uploadId);
    if (session.userId !== caller.userId) {
      throw appError({ where: "uploadData", id: "api.context.permissions.app_error", status: 403 });
    }
    const info = await uploadData(server, caller, session, streamOf(data));
    return info && forClient(info);
  },
  getFileInfo: (fileId) => forClient(getReadable(server, request(), fileId)),
  readFile: async (fileId) => {
    const caller = request();
    const fileInfo = getReadable(server, caller, fileId);
    const args = { fileInfo, userId: caller.userId, downloadType: "file" };
    const refusal = { where: "getFile", id: "api.file.get_file.rejected_by_plugin", status: 403 };
    await askPlugins(server, caller, "fileWillBeDownloaded", args, refusal);
    return readFile(server, fileInfo.path);
  },
});

function permitted(server: Server, caller: Caller, channelId: string): Caller {
  if (!booleanSetting(server, "FileSettings", "EnableFileAttachments")) {
    const id = "api.file.attachments.disabled.app_error";
    throw appError({ where: "uploadFileSimple", id, status: 501 });
  }
  requireChannelPermission(server, caller, channelId, "upload_file");
  return caller;
}

function getReadable(server: Server, caller: Caller, fileId: string): FileInfo {
  const row = getFileInfo(server, fileId);
  if (row.creatorId === caller.userId) return row;
  requireChannelPermission(server, caller, findPost(server, row.postId)?.channelId ?? "", "read_channel");
  return row;
}
