import type { UploadSession } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** Uploads that come in several parts. What has come lies in the storage under their path. */
export const uploadSessionTable = defineTable<UploadSession>({
  name: "uploadSessions",
  key: ["id"],
  columns: {
    id: "text",
    type: "text",
    createAt: "integer",
    userId: "text",
    channelId: "text",
    filename: "text",
    path: "text",
    fileSize: "integer",
    fileOffset: "integer",
    remoteId: "text",
    reqFileId: "text",
  },
});
