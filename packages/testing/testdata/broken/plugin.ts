// Does not start.
import { definePlugin } from "mattermost-plugin";

export default definePlugin({
  hooks: {
    onActivate() {
      throw new Error("the moon is in the wrong place");
    },
  },
});
