import type { Server } from "../core/server.ts";
import { getFileInfo } from "./find-file.ts";
import { insertFileInfo } from "./store-file.ts";

/** Makes copies of files that belong to a user, who need not exist, and to no post. Answers their ids. */
export function copyFileInfos(server: Server, userId: string, fileIds: readonly string[]): string[] {
  return server.db.transaction(() =>
    fileIds.map((fileId) => {
      const info = getFileInfo(server, fileId, "CopyFileInfos");
      const now = server.now();
      const copy = { ...info, id: "", creatorId: userId, postId: "", createAt: now, updateAt: now };
      return insertFileInfo(server, copy).id;
    }),
  );
}
