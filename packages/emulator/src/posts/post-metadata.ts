import type { Post } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { forClient } from "../files/file-info-table.ts";
import { listFilesOfPost } from "../files/find-file.ts";
import { listReactions } from "../reactions/find-reactions.ts";
import { attachmentsOf, withoutIntegrations } from "./attachments.ts";

/** A post as clients get it: with its files, its reactions and how to show its attachments. */
export function withMetadata(server: Server, post: Post): Post {
  return {
    ...post,
    props: post.props && withoutIntegrations(post.props),
    metadata: {
      embeds: attachmentsOf(post.props).length > 0 ? [{ type: "message_attachment", url: "", data: undefined }] : [],
      reactions: post.hasReactions ? listReactions(server, post.id) : [],
      files: post.fileIds.length > 0 ? listFilesOfPost(server, post.id).map(forClient) : [],
      images: {},
      priority: undefined,
      acknowledgements: [],
      emojis: [],
      redactedFileCount: 0,
      translations: {},
      expireAt: 0,
      recipients: [],
    },
  };
}
