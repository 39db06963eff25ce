import type { FileInfo } from "@mattermost-plugin/gen";
import { findChannel } from "../channels/find-channel.ts";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { askUpload } from "./ask-upload.ts";
import { baseName } from "./file-type.ts";
import { describeFile, filePath, storeFile, withPaths } from "./store-file.ts";

const nobody = "nouser";

/**
 * Uploads a file for a plugin. It belongs to nobody until a post has it. Asks FileWillBeUploaded first, which may change
 * or refuse it. The server's limits do not hold for plugins.
 */
export function uploadFileOfPlugin(
  server: Server,
  caller: Caller,
  data: Uint8Array,
  channelId: string,
  name: string,
): Promise<FileInfo> {
  if (channelId !== "" && !findChannel(server, channelId)) {
    const params = { channelId };
    const id = "api.file.upload_file.incorrect_channelId.app_error";
    throw appError({ where: "UploadFile", id, status: 400, params });
  }
  return upload(server, caller, nobody, data, channelId, name, (reason) =>
    appError({ where: "DoUploadFile", id: `File rejected by plugin. ${reason}`, status: 400 }),
  );
}

/** Uploads a file of the calling user. Asks FileWillBeUploaded first, which may change or refuse it. */
export function uploadFileOfUser(
  server: Server,
  caller: Caller,
  data: Uint8Array,
  channelId: string,
  name: string,
): Promise<FileInfo> {
  return upload(server, caller, caller.userId, data, channelId, name, (reason) => rejectedUpload(name, reason));
}

/** What a user is told if a plugin refuses a file. */
export function rejectedUpload(name: string, reason: string): Error {
  const params = { Filename: name, Reason: reason };
  return appError({ where: "runPluginsHook", id: "app.upload.run_plugins_hook.rejected", status: 400, params });
}

async function upload(
  server: Server,
  caller: Caller,
  userId: string,
  data: Uint8Array,
  channelId: string,
  givenName: string,
  refused: (reason: string) => Error,
): Promise<FileInfo> {
  const name = baseName(givenName);
  const known = { ...describeFile(name, data), id: server.newId(), creatorId: userId, createAt: server.now() };
  const info = withPaths(known, filePath(known.createAt, channelId, userId, known.id, name));
  const asked = await askUpload(server, caller, { info, data }, refused);
  return storeFile(server, asked.info, asked.data);
}
