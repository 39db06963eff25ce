import type { Post, PostList } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { forPlugin } from "./for-plugin.ts";
import { withMetadata } from "./post-metadata.ts";

/**
 * A list of posts as a client gets it. Asks MessagesWillBeConsumed, which may change posts; one that it leaves out is
 * shown as it is.
 */
export async function consumeList(server: Server, caller: Caller, list: PostList): Promise<PostList> {
  const posts = Object.values(list.posts);
  const changed = new Map((await askPlugins(server, caller, posts)).map((post) => [post.id, post]));
  const shown = posts.map((post) => withMetadata(server, changed.get(post.id) ?? post));
  return { ...list, posts: Object.fromEntries(shown.map((post) => [post.id, post])) };
}

/** A single post as a client gets it: the first one that MessagesWillBeConsumed answers. */
export async function consumePost(server: Server, caller: Caller, post: Post): Promise<Post> {
  const [changed = post] = await askPlugins(server, caller, [post]);
  return withMetadata(server, changed);
}

async function askPlugins(server: Server, caller: Caller, posts: readonly Post[]): Promise<readonly Post[]> {
  if (posts.length === 0) return posts;
  const outcome = await server.ask(caller, "messagesWillBeConsumed", { posts: posts.map(forPlugin) });
  return outcome.kind === "value" ? outcome.value : posts;
}
