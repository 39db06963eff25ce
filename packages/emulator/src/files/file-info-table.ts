import type { FileInfo } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** What is known of a file that was uploaded, and where its content lies. */
export type FileInfoRow = FileInfo & { readonly path: string; readonly content: string };

export const fileInfoTable = defineTable<FileInfoRow>({
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
    content: "text",
  },
  computed: ["miniPreview"],
  select: `SELECT "fileInfos".* FROM "fileInfos"`,
  indexes: [["postId"]],
});

export function toFileInfo({ path: _, content: __, ...info }: FileInfoRow): FileInfo {
  return info;
}
