import type { Post, PostList } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { forPlugin } from "./for-plugin.ts";
import { withMetadata } from "./post-metadata.ts";

const consumingHooks = ["messagesWillBeConsumed", "messagesWillBeConsumedWithContext"] as const;

/**
 * A list of posts as a client gets it. Asks MessagesWillBeConsumed and MessagesWillBeConsumedWithContext, which may
 * change posts; one that they leave out is shown as it is.
 */
export async function consumeList(server: Server, caller: Caller, list: PostList): Promise<PostList> {
  let posts = Object.values(list.posts);
  for (const hook of consumingHooks) {
    const changed = new Map((await askFor(server, caller, hook, posts)).map((post) => [post.id, post]));
    posts = posts.map((post) => changed.get(post.id) ?? post);
  }
  const shown = posts.map((post) => withMetadata(server, post));
  return { ...list, posts: Object.fromEntries(shown.map((post) => [post.id, post])) };
}

/** A single post as a client gets it: the first one that MessagesWillBeConsumed or its sibling answers. */
export async function consumePost(server: Server, caller: Caller, post: Post): Promise<Post> {
  let shown = post;
  for (const hook of consumingHooks) shown = (await askFor(server, caller, hook, [shown]))[0] ?? shown;
  return withMetadata(server, shown);
}

/** The posts that the plugins answer; none if they leave all as they are. */
async function askFor(
  server: Server,
  caller: Caller,
  hook: (typeof consumingHooks)[number],
  posts: readonly Post[],
): Promise<readonly Post[]> {
  if (posts.length === 0) return [];
  const outcome = await server.ask(caller, hook, { posts: posts.map(forPlugin) });
  return outcome.kind === "value" ? outcome.value : [];
}
