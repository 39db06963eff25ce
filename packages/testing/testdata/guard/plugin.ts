// Guards the channel that a request names.
import { definePlugin } from "mattermost-plugin";

export default definePlugin({
  hooks: {
    messageWillBePosted({ post }) {
      if (post.message === "break") throw new Error("no idea what to say");
      return post.message === "bare" ? { ...post, props: undefined } : undefined;
    },
    async serveHTTP(request, { api }) {
      const channelId = new URL(request.url).pathname.slice(1);
      if (request.method === "DELETE") await api.unregisterChannelGuard({ channelId });
      else await api.registerChannelGuard({ channelId });
      return new Response(null, { status: 204 });
    },
  },
});
