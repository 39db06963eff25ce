import type { FileInfo } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** What is known of files that were uploaded. Their content lies in the storage under their path. */
export const fileInfoTable = defineTable<FileInfo>({
  name: "fileInfos",
  key: ["id"],
  columns: {
    id: "text",
    creatorId: "text",
    postId: "text",
    channelId: "text",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    name: "text",
    extension: "text",
    size: "integer",
    mimeType: "text",
    width: "integer",
    height: "integer",
    hasPreviewImage: "boolean",
    miniPreview: "json?",
    remoteId: "text?",
    archived: "boolean",
    path: "text",
    thumbnailPath: "text",
    previewPath: "text",
    content: "text",
  },
  computed: ["miniPreview"],
  select: `SELECT "fileInfos".* FROM "fileInfos"`,
  indexes: [["postId"]],
});

/** What clients are told of a file: not where the server keeps it, and not the text that it found in it. */
export function forClient(info: FileInfo): FileInfo {
  return { ...info, path: "", thumbnailPath: "", previewPath: "", content: "" };
}
