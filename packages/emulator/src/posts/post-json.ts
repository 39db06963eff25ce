import type { DynamicObject, FileInfo, Post, PostMetadata, Reaction } from "@mattermost-plugin/gen";
import { encodeGoJson } from "../core/json.ts";

/** A post as the JSON text that clients get over their WebSockets. */
export function postJson(post: Post): string {
  return encodeGoJson({
    id: post.id,
    create_at: post.createAt,
    update_at: post.updateAt,
    edit_at: post.editAt,
    delete_at: post.deleteAt,
    is_pinned: post.isPinned,
    user_id: post.userId,
    channel_id: post.channelId,
    root_id: post.rootId,
    original_id: post.originalId,
    message: post.message,
    type: post.type,
    props: post.props ?? null,
    hashtags: post.hashtags,
    file_ids: post.fileIds.length > 0 ? post.fileIds : undefined,
    pending_post_id: post.pendingPostId,
    has_reactions: post.hasReactions || undefined,
    remote_id: post.remoteId,
    reply_count: post.replyCount,
    last_reply_at: post.lastReplyAt,
    participants: null,
    is_following: post.isFollowing,
    metadata: post.metadata && metadataModel(post.metadata),
  });
}

/** A reaction as the JSON text that clients get over their WebSockets. */
export function reactionJson(reaction: Reaction): string {
  return encodeGoJson(reactionModel(reaction));
}

function metadataModel({ embeds, files, reactions }: PostMetadata): DynamicObject {
  const model: DynamicObject = {};
  if (embeds.length > 0) {
    model.embeds = embeds.map(({ type, url, data }) => ({ type, ...(url && { url }), ...(data && { data }) }));
  }
  if (files.length > 0) model.files = files.map(fileInfoModel);
  if (reactions.length > 0) model.reactions = reactions.map(reactionModel);
  return model;
}

/** A reaction with the keys of Go's JSON form. */
export function reactionModel(reaction: Reaction): DynamicObject {
  return {
    user_id: reaction.userId,
    post_id: reaction.postId,
    emoji_name: reaction.emojiName,
    create_at: reaction.createAt,
    update_at: reaction.updateAt,
    delete_at: reaction.deleteAt,
    remote_id: reaction.remoteId ?? "",
    channel_id: reaction.channelId ?? "",
  };
}

function fileInfoModel(info: FileInfo): DynamicObject {
  return {
    id: info.id,
    user_id: info.creatorId,
    ...(info.postId && { post_id: info.postId }),
    channel_id: info.channelId,
    create_at: info.createAt,
    update_at: info.updateAt,
    delete_at: info.deleteAt,
    name: info.name,
    extension: info.extension,
    size: info.size,
    mime_type: info.mimeType,
    ...(info.width && { width: info.width }),
    ...(info.height && { height: info.height }),
    ...(info.hasPreviewImage && { has_preview_image: true }),
    mini_preview: null,
    remote_id: info.remoteId ?? null,
  };
}
