import type { Post, PostInit } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { insertRow } from "../core/table.ts";
import { getUser } from "../users/find-user.ts";
import { countPost } from "./count-post.ts";
import { emptyPost } from "./new-post.ts";
import { postTable } from "./post-table.ts";

/**
 * Creates a post. Asks MessageWillBePosted first, which may change or refuse it, and fires MessageHasBeenPosted after.
 * Throws the server's errors.
 */
export async function createPost(server: Server, caller: Caller, init: PostInit): Promise<Post> {
  const user = getUser(server, init.userId ?? "");
  const props = user.isBot ? { ...init.props, from_bot: "true" } : init.props;
  const given = { ...emptyPost, ...init, props } as Post;
  const post = await askPlugins(server, caller, given);
  const now = server.now();
  const stored: Post = {
    ...post,
    id: server.newId(),
    createAt: post.createAt || now,
    updateAt: post.createAt || now,
    props: post.props ?? {},
  };
  server.db.transaction(() => {
    insertRow(server.db, postTable, stored);
    countPost(server, stored);
  });
  server.tell(caller, "messageHasBeenPosted", { post: stored });
  return stored;
}

async function askPlugins(server: Server, caller: Caller, post: Post): Promise<Post> {
  const outcome = await server.ask(caller, "messageWillBePosted", { post });
  switch (outcome.kind) {
    case "value":
      return outcome.value;
    case "reject":
      throw refused(`Post rejected by plugin. ${outcome.reason}`);
    case "dismiss":
      throw refused("plugin.message_will_be_posted.dismiss_post");
    default:
      return post;
  }
}

function refused(id: string): Error {
  return appError({ where: "createPost", id, status: 400 });
}
