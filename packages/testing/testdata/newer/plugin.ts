// Would start on a server of the far future.
import { definePlugin } from "mattermost-plugin";

export default definePlugin({ hooks: {} });
