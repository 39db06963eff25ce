import { isAppError } from "@mattermost-plugin/carrier";
import type { Bot } from "@mattermost-plugin/gen";
import { openDirectChannel } from "../channels/direct-channel.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { createPost } from "../posts/create-post.ts";
import { findUser } from "../users/find-user.ts";
import { insertBot } from "./insert-bot.ts";
import { validateBot } from "./validate-bot.ts";

type NewBot = Pick<Bot, "username" | "displayName" | "description" | "ownerId">;

const welcome =
  "Please add me to teams and channels you want me to interact in. " +
  "To do this, use the browser or Mattermost Desktop App.";

/** Creates a bot with its user. If a user owns it, the bot writes to that user. */
export async function createBot(server: Server, caller: Caller, given: NewBot): Promise<Bot> {
  validateBot(given);
  const bot = insertBot(server, given);
  if (findUser(server, given.ownerId)) await greetOwner(server, caller, bot);
  return bot;
}

async function greetOwner(server: Server, caller: Caller, { userId, ownerId }: Bot): Promise<void> {
  const channel = openDirectChannel(server, caller, userId, ownerId);
  const message = { channelId: channel.id, userId, type: "add_bot_teams_channels", message: welcome };
  try {
    await createPost(server, caller, message);
  } catch (error) {
    if (!isAppError(error)) throw error;
    server.log({ level: "error", message: "A bot could not write to its owner", pluginId: "", fields: { error } });
  }
}
