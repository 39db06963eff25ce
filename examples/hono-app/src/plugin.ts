import { definePlugin } from "mattermost-plugin";
import { app } from "./app.ts";

export default definePlugin({
  hooks: {
    serveHTTP: (request, { api }) => app.fetch(request, { api }),
  },
});
