import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { copyFileInfos } from "./copy-files.ts";
import { getFileLink } from "./file-link.ts";
import { getFileInfo, readFile } from "./find-file.ts";
import { listFiles } from "./list-files.ts";
import { uploadFileOfPlugin } from "./upload-file.ts";
import { createUploadSession, getUploadSession, uploadData } from "./upload-session.ts";

export const filesApi = ((server) => ({
  uploadFile: ({ data, channelId, filename }, call) =>
    uploadFileOfPlugin(server, pluginCaller(call), data, channelId, filename),
  copyFileInfos: ({ userId, fileIds }) => copyFileInfos(server, userId, fileIds),
  getFileInfo: ({ fileId }) => getFileInfo(server, fileId),
  getFileInfos: ({ page, perPage, options }) => listFiles(server, page, perPage, options),
  getFile: ({ fileId }) => readFile(server, getFileInfo(server, fileId).path),
  getFileLink: ({ fileId }) => getFileLink(server, fileId),
  readFile: ({ path }) => readFile(server, path),
  setFileSearchableContent: ({ fileId, content }) => {
    getFileInfo(server, fileId);
    server.db.run(`UPDATE "fileInfos" SET content = ? WHERE id = ?`, content, fileId);
  },
  createUploadSession: ({ uploadSession }) => createUploadSession(server, required(uploadSession, "upload_session")),
  getUploadSession: ({ uploadId }) => getUploadSession(server, uploadId),
  uploadData: ({ uploadSession, data }, call) =>
    uploadData(server, pluginCaller(call), required(uploadSession, "upload_session"), data),
})) satisfies DomainApi;
