import { defineCommands, definePlugin, reject } from "mattermost-plugin";
import { z } from "zod";

const commands = defineCommands({
  "server-check": {
    description: "Answers what conformance/server asks",
    hint: "<text>",
    run: async ({ text, args }, { api }) => {
      const { username } = await api.getUser({ userId: args.userId });
      return `${username} said ${text}`;
    },
  },
});

export default definePlugin({
  settings: z.object({ mark: z.string().default("checked") }),
  hooks: {
    onActivate: ({ api }) => commands.register(api),
    executeCommand: commands.execute,
    messageWillBePosted({ post }, { settings }) {
      if (post.message.includes("refuse-this")) return reject("That is refused.");
      if (!post.message.includes("change-this")) return;
      return { ...post, message: `${post.message} (${settings.mark})`, props: { ...post.props, checked: true } };
    },
    async messageHasBeenPosted({ post }, { kv }) {
      if (post.message.includes("change-this")) await kv.set(`post-${post.id}`, { message: post.message });
    },
    async serveHTTP(request, { kv }) {
      const { pathname } = new URL(request.url);
      if (pathname === "/echo")
        return new Response(request.body, { headers: { "X-User": request.headers.get("Mattermost-User-Id") ?? "" } });
      const [, id] = /^\/posts\/(\w+)$/.exec(pathname) ?? [];
      return id === undefined
        ? new Response("no such page", { status: 404 })
        : Response.json((await kv.get(`post-${id}`)) ?? null);
    },
  },
});
