import { createHash } from "node:crypto";
import { booleanSetting, textSetting } from "../config/read-config.ts";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { getFileInfo } from "./find-file.ts";

/** The public address of a file that a post has. Throws the server's error if public links are off. */
export function getFileLink(server: Server, fileId: string): string {
  const where = "GetFileLink";
  if (!booleanSetting(server, "FileSettings", "EnablePublicLink")) {
    throw appError({ where, id: "plugin_api.get_file_link.disabled.app_error", status: 501 });
  }
  const info = getFileInfo(server, fileId);
  if (info.postId === "") {
    const detail = `file_id=${fileId}`;
    throw appError({ where, id: "plugin_api.get_file_link.no_post.app_error", status: 400, detail });
  }
  const salt = textSetting(server, "FileSettings", "PublicLinkSalt");
  const hash = createHash("sha256").update(salt).update(fileId).digest("base64url");
  return `${textSetting(server, "ServiceSettings", "SiteURL")}/files/${fileId}/public?h=${hash}`;
}
