import type { User } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findUserByUsername, getUser } from "../users/find-user.ts";
import { insertBot } from "./insert-bot.ts";

const username = "system-bot";

/** The user through whom the server itself posts; made when it is needed first, and owned by an administrator. */
export function getSystemBot(server: Server): User {
  const existing = findUserByUsername(server, username);
  if (existing) return existing;
  const admin = server.db.get(
    `SELECT id FROM users WHERE instr(roles, 'system_admin') > 0 AND "deleteAt" = 0 ORDER BY username LIMIT 1`,
  );
  if (!admin) {
    throw appError({ where: "GetSystemBot", id: "app.bot.get_system_bot.empty_admin_list.app_error", status: 500 });
  }
  const bot = insertBot(server, { username, displayName: "System", description: "", ownerId: String(admin.id) });
  return getUser(server, bot.userId);
}
