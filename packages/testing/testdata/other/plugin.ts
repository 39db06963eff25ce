// Answers another plugin.
import { definePlugin } from "mattermost-plugin";

export default definePlugin({
  hooks: { serveHTTP: (request) => new Response(`asked by ${request.headers.get("Mattermost-Plugin-ID")}`) },
});
