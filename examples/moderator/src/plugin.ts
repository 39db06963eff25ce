import { defineCommands, definePlugin, dismiss, type Kv, reject } from "mattermost-plugin";
import { z } from "zod";

/** The settings as the System Console keeps them: see settings_schema in plugin.json. */
const settings = z.object({
  banned: z
    .string()
    .default("")
    .transform((text) => text.split(",").flatMap((word) => word.trim().toLowerCase() || [])),
});

/** What moderation makes of a text: the word that rejects it, or the text as it may be posted. */
export function moderate(message: string, banned: readonly string[]): { rejectedFor: string } | { message: string } {
  const words = new Set(message.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const rejectedFor = banned.find((word) => words.has(word));
  if (rejectedFor !== undefined) return { rejectedFor };
  return { message: message.replace(/!{3,}/g, "!") };
}

const countRejected = async (kv: Kv): Promise<number> => (await kv.get("rejected", z.number())) ?? 0;

const commands = defineCommands({
  moderation: {
    description: "Tells how many posts were rejected",
    run: async (_call, { kv }) => `Posts rejected so far: ${await countRejected(kv)}`,
  },
});

export default definePlugin({
  settings,
  hooks: {
    async onActivate({ api, log, settings }) {
      await commands.register(api);
      log.info("moderating", { words: settings.banned.length });
    },

    async messageWillBePosted({ post }, { settings, kv, log }) {
      if (post.message.trim() === "") return dismiss();
      const verdict = moderate(post.message, settings.banned);
      if ("rejectedFor" in verdict) {
        await kv.update<number>("rejected", (count = 0) => count + 1);
        log.warn("rejected a post", { user_id: post.userId, word: verdict.rejectedFor });
        return reject(`The word "${verdict.rejectedFor}" is not allowed here.`);
      }
      return verdict.message === post.message ? undefined : { ...post, message: verdict.message };
    },

    executeCommand: commands.execute,

    async serveHTTP(request, { kv }) {
      const { pathname } = new URL(request.url);
      if (pathname !== "/rejected") return new Response("not found", { status: 404 });
      return Response.json({ rejected: await countRejected(kv) });
    },
  },
});
