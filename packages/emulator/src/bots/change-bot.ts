import type { Bot, BotPatch } from "@mattermost-plugin/gen";
import { appError, conflictDetail } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { findUserByUsername, getUser } from "../users/find-user.ts";
import { publishUserUpdated } from "../users/publish-user.ts";
import { updateActive } from "../users/update-active.ts";
import { patchUser } from "../users/update-user.ts";
import { validateUser } from "../users/validate-user.ts";
import { botTable } from "./bot-table.ts";
import { getBot } from "./find-bot.ts";

/** Changes names and description of a bot, whoever owns it. What is undefined stays. */
export function patchBot(server: Server, userId: string, patch: BotPatch): Bot {
  const old = getBot(server, userId, true);
  const bot: Bot = {
    ...old,
    username: patch.username ?? old.username,
    displayName: patch.displayName ?? old.displayName,
    description: patch.description ?? old.description,
  };
  const { username, displayName, description } = bot;
  if (username === old.username && displayName === old.displayName && description === old.description) return old;
  const user = getUser(server, userId);
  const named = { username, email: `${username}@localhost`, firstName: displayName };
  validateUser({ ...user, ...named, password: "" });
  const other = findUserByUsername(server, username);
  if (other && other.id !== userId) {
    const detail = conflictDetail("Username", username, "users_username_key");
    throw appError({ where: "PatchBot", id: "app.user.save.username_exists.app_error", status: 400, detail });
  }
  const updated = server.db.transaction(() => {
    updateRow(server.db, botTable, { ...bot, updateAt: server.now() });
    return patchUser(server, user, named);
  });
  publishUserUpdated(server, updated);
  return getBot(server, userId, true);
}

/**
 * Activates or deactivates a bot with its user. An ordinary user is activated or deactivated too, and only then it is
 * an error that this is no bot, as on a stock server.
 */
export function updateBotActive(server: Server, caller: Caller, userId: string, active: boolean): Bot {
  getUser(server, userId, "PatchBot");
  updateActive(server, caller, userId, active);
  const bot = getBot(server, userId, true);
  if (active === (bot.deleteAt === 0)) return bot;
  const now = server.now();
  const updated = { ...bot, updateAt: now, deleteAt: active ? 0 : now };
  updateRow(server.db, botTable, updated);
  return updated;
}

/** Removes a bot and its user for good; an ordinary user too, as on a stock server. None there is no error. */
export function permanentDeleteBot(server: Server, userId: string): void {
  server.db.transaction(() => {
    server.db.run(`DELETE FROM bots WHERE "userId" = ?`, userId);
    server.db.run("DELETE FROM users WHERE id = ?", userId);
  });
}
