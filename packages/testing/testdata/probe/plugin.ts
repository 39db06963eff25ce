// What the test kit is tested with: tells what it sees.
import { definePlugin } from "mattermost-plugin";
import { z } from "zod";

export default definePlugin({
  settings: z.object({ mood: z.string() }),
  hooks: {
    onConfigurationChange({ log, settings }) {
      log.info("configured", { mood: settings.mood });
    },
    messageWillBePosted({ post }) {
      post.message = "changed in place";
    },
    messageHasBeenPosted({ post }, { log }) {
      log.info(`posted: ${post.message}`);
    },
    async serveHTTP(request, { api, settings }) {
      const { pathname } = new URL(request.url);
      if (pathname === "/mood") return new Response(settings.mood);
      if (pathname === "/ask") return api.pluginHTTP(new Request("http://plugin/com.example.other/answer"));
      if (pathname === "/say") {
        await api.logWarn({ msg: "said through the API", keyValuePairs: [{ key: "n", value: 5 }] });
        return new Response(null, { status: 204 });
      }
      if (pathname === "/typing") {
        await api.publishWebSocketEvent({ event: "typing", payload: { by: "probe" }, broadcast: {} });
        return new Response(null, { status: 204 });
      }
      return new Response(request.headers.get("Mattermost-User-Id"));
    },
  },
});
