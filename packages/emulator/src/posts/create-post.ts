import { mergeAnswer } from "@mattermost-plugin/carrier";
import type { Channel, Post, PostInit } from "@mattermost-plugin/gen";
import { getChannel } from "../channels/find-channel.ts";
import { appError, invalidInputDetail } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { insertRow } from "../core/table.ts";
import { attachFiles } from "../files/attach-files.ts";
import { askAboutChannel } from "../guards/ask-about-channel.ts";
import { getUser } from "../users/find-user.ts";
import { withWholeAttachments } from "./attachments.ts";
import { withChannelMentions } from "./channel-mentions.ts";
import { countPost } from "./count-post.ts";
import { findPost } from "./find-post.ts";
import { forPlugin } from "./for-plugin.ts";
import { hashtagsOf } from "./hashtags.ts";
import { emptyPost } from "./new-post.ts";
import { oncePerPendingId } from "./pending-posts.ts";
import { withMetadata } from "./post-metadata.ts";
import { postTable } from "./post-table.ts";
import { publishPosted } from "./publish-post.ts";
import { validatePost } from "./validate-post.ts";

const where = "createPost";

/**
 * Creates a post. Asks MessageWillBePosted first, which may change or refuse it, and fires MessageHasBeenPosted after.
 * Looks at no permissions. Answers the post as clients get it; throws the server's errors. `receivedId` is the id of a post that
 * comes from elsewhere.
 */
export async function createPost(server: Server, caller: Caller, init: PostInit, receivedId = ""): Promise<Post> {
  const channel = getChannel(server, init.channelId ?? "", "CreatePostMissingChannel");
  const given = { ...emptyPost, ...init } as Post;
  return oncePerPendingId(server, given.pendingPostId, async () => {
    const prepared = prepare(server, channel, given);
    const post = await askPlugins(server, caller, prepared);
    const stored = store(server, post, receivedId || server.newId());
    server.tell(caller, "messageHasBeenPosted", { post: forPlugin(stored) });
    const shown = withMetadata(server, { ...stored, fileIds: attachFiles(server, stored) });
    publishPosted(server, channel, shown);
    return shown;
  });
}

function prepare(server: Server, channel: Channel, given: Post): Post {
  const user = getUser(server, given.userId, "CreatePost");
  refuseWrongRoot(server, given);
  const post: Post = {
    ...given,
    hashtags: hashtagsOf(given.message),
    props: user.isBot ? { ...given.props, from_bot: "true" } : given.props,
    metadata: undefined,
  };
  const filled = withChannelMentions(server, channel, post);
  return filled.props ? { ...filled, props: withWholeAttachments(filled.props, server.newId) } : filled;
}

function refuseWrongRoot(server: Server, { rootId, channelId }: Post): void {
  if (rootId === "") return;
  const root = findPost(server, rootId);
  const id = "api.post.create_post.root_id.app_error";
  if (!root) throw appError({ where, id, status: 400 });
  if (root.channelId !== channelId) {
    throw appError({ where, id: "api.post.create_post.channel_root_id.app_error", status: 500 });
  }
  if (root.rootId !== "") throw appError({ where, id, status: 400 });
}

async function askPlugins(server: Server, caller: Caller, post: Post): Promise<Post> {
  const verdict = await askAboutChannel(server, caller, "messageWillBePosted", {
    channelId: post.channelId,
    where,
    args: { post },
    changed: (old, answer, by) => ({
      post: by === "guard" ? forPlugin(answer) : mergeAnswer(old.post, forPlugin(answer)),
    }),
  });
  switch (verdict.kind) {
    case "allow":
      return verdict.args.post;
    case "reject":
      throw refused(`Post rejected by plugin. ${verdict.reason}`);
    case "dismiss":
      throw refused("plugin.message_will_be_posted.dismiss_post");
  }
}

function store(server: Server, given: Post, id: string): Post {
  if (given.id !== "") {
    const detail = invalidInputDetail("Post", "id", given.id);
    throw appError({ where: "CreatePost", id: "app.post.save.existing.app_error", status: 400, detail });
  }
  const createAt = given.createAt || server.now();
  const post: Post = {
    ...given,
    id,
    createAt,
    updateAt: createAt,
    originalId: "",
    props: withWholeAttachments(given.props ?? {}, server.newId),
    fileIds: [...new Set(given.fileIds)],
  };
  validatePost(post);
  return server.db.transaction(() => {
    insertRow(server.db, postTable, post);
    countPost(server, post);
    return { ...post, replyCount: post.rootId === "" ? 0 : (findPost(server, post.id)?.replyCount ?? 0) };
  });
}

function refused(id: string): Error {
  return appError({ where, id, status: 400 });
}
