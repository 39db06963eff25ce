import { isAppError } from "@mattermost-plugin/carrier";
import type { Bot } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import { plainError } from "../core/plain-error.ts";
import type { Server } from "../core/server.ts";
import { getEntry } from "../kv/read-entry.ts";
import { noOptions, setEntry } from "../kv/write-entry.ts";
import { findUserByUsername } from "../users/find-user.ts";
import { patchBot } from "./change-bot.ts";
import { createBot } from "./create-bot.ts";

/** The key under which a plugin's store holds the id of its bot. */
const key = "mmi_botid";

/**
 * The id of a plugin's bot: the one it has, brought to these names; else a bot of this name; else a new one. The plugin's
 * key-value store remembers it.
 */
export async function ensureBotUser(server: Server, caller: Caller, bot: Bot): Promise<string> {
  const { pluginId } = caller;
  const { username, displayName, description } = bot;
  if (username === "") throw plainError("passed a bot with no username");
  const known = getEntry(server, pluginId, key);
  if (known) {
    const botId = Buffer.from(known).toString();
    patchKnown(server, pluginId, botId, { username, displayName, description });
    return botId;
  }
  const existing = findUserByUsername(server, username);
  if (existing?.isBot) return remember(server, pluginId, existing.id);
  if (existing) {
    const message = `Plugin attempted to use an account that already exists: ${username} is not a bot`;
    server.log({ level: "error", message, pluginId, fields: { username } });
  }
  const created = await createBot(server, caller, { username, displayName, description, ownerId: pluginId });
  return remember(server, pluginId, created.userId);
}

function patchKnown(
  server: Server,
  pluginId: string,
  botId: string,
  names: Pick<Bot, "username" | "displayName" | "description">,
): void {
  try {
    patchBot(server, botId, names);
  } catch (error) {
    if (!isAppError(error)) throw error;
    server.log({ level: "error", message: "Failed to update the bot", pluginId, fields: { error } });
  }
}

function remember(server: Server, pluginId: string, botId: string): string {
  setEntry(server, pluginId, key, Buffer.from(botId), noOptions);
  return botId;
}
