import type { Bot, BotGetOptions } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { botTable } from "./bot-table.ts";

/** The bot of this id. Throws the server's error if there is none, or only a deactivated one. */
export function getBot(server: Server, userId: string, includeDeleted: boolean): Bot {
  const rest = `WHERE bots."userId" = ? AND (? = 1 OR bots."deleteAt" = 0)`;
  const bot = findRow(server.db, botTable, rest, userId, includeDeleted ? 1 : 0);
  if (bot) return bot;
  throw appError({ where: "SqlBotStore.Get", id: "store.sql_bot.get.missing.app_error", status: 404 });
}

/** Bots in the order of their creation, one page. Orphaned ones belong to a user who is deactivated. */
export function listBots(server: Server, options: BotGetOptions): Bot[] {
  const { ownerId, includeDeleted, onlyOrphaned, page, perPage } = options;
  const rest = `WHERE (? = '' OR bots."ownerId" = ?) AND (? = 1 OR bots."deleteAt" = 0)
    AND (? = 0 OR bots."ownerId" IN (SELECT id FROM users WHERE "deleteAt" <> 0))
    ORDER BY bots."createAt", bots.rowid LIMIT ? OFFSET ?`;
  const filters = [ownerId, ownerId, includeDeleted ? 1 : 0, onlyOrphaned ? 1 : 0] as const;
  return findRows(server.db, botTable, rest, ...filters, Math.max(0, perPage), Math.max(0, page * perPage));
}
