import { isAppError } from "@mattermost-plugin/carrier";
import type { DynamicObject } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { createPost } from "./create-post.ts";

export interface SystemMessage {
  readonly channelId: string;
  /** The user who is shown as the author. */
  readonly userId: string;
  /** Such as `system_join_channel`. */
  readonly type: string;
  readonly message: string;
  readonly props: DynamicObject;
}

/** Posts what the server tells of a change. If a plugin refuses the post the change stays; that is only logged. */
export async function postSystemMessage(server: Server, caller: Caller, message: SystemMessage): Promise<void> {
  try {
    await createPost(server, caller, message);
  } catch (error) {
    if (!isAppError(error)) throw error;
    server.log({ level: "error", message: "A system message was not posted", pluginId: "", fields: { error } });
  }
}
