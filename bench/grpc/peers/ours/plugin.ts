import { definePlugin, run } from "mattermost-plugin";
import { bodyBytes, piece, pieceBytes, smallText } from "../../http-bodies.ts";
import { changedMessage, checkValue, storedKey } from "../checked.ts";
import { answerCommand } from "../plugin-command.ts";

const plugin = definePlugin({
  hooks: {
    messageWillBePosted: ({ post }) => ({ ...post, message: changedMessage(post.message) }),
    async executeCommand({ args }, { api }) {
      return { text: await answerCommand(args.command, async () => checkValue(await api.kvGet({ key: storedKey }))) };
    },
    async serveHTTP(request) {
      switch (new URL(request.url).pathname) {
        case "/upload":
          return new Response(await countBody(request.body));
        case "/download":
          return new Response(createBody());
        default:
          return new Response(smallText);
      }
    },
  },
});

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
      left -= pieceBytes;
      if (left === 0) controller.close();
    },
  });
}

await run(plugin, { info: { id: "com.example.bench", name: "Bench", version: "1.0.0" } });
