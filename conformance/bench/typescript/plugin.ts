// The plugin that is measured beside the one in ../native, which does the same in Go.
import { definePlugin } from "mattermost-plugin";

const bodyBytes = 64 * 1_024 * 1_024;

/** One piece of a body: as much as streams of files read at a time. */
const piece = new Uint8Array(65_536);

const decoder = new TextDecoder();

async function countBody(body: ReadableStream<Uint8Array> | null): Promise<string> {
  let length = 0;
  for await (const chunk of body ?? []) length += chunk.length;
  return String(length);
}

function createBody(): ReadableStream<Uint8Array> {
  let left = bodyBytes;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(piece);
      left -= piece.length;
      if (left === 0) controller.close();
    },
  });
}

export default definePlugin({
  hooks: {
    async messageWillBePosted({ post }, { api }) {
      if (post.type === "custom_kv") {
        return { ...post, message: decoder.decode(await api.kvGet({ key: "greeting" })) };
      }
      return { ...post, message: `${post.message}!` };
    },
    async serveHTTP(request) {
      switch (new URL(request.url).pathname) {
        case "/upload":
          return new Response(await countBody(request.body));
        case "/download":
          return new Response(createBody());
        default:
          return new Response("hello");
      }
    },
  },
});
