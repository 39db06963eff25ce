import type { Bot } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { runeCount } from "../core/text.ts";
import { isValidUsername } from "../users/validate-user.ts";

/** Throws the server's error for the first field of a bot that can't be stored. */
export function validateBot(bot: Pick<Bot, "username" | "displayName" | "description" | "ownerId">): void {
  const invalid = (field: string): Error =>
    appError({ where: "Bot.IsValid", id: `model.bot.is_valid.${field}.app_error`, status: 400 });
  if (!isValidUsername(bot.username)) throw invalid("username");
  if (runeCount(bot.displayName) > 64) throw invalid("user_id");
  if (runeCount(bot.description) > 1024) throw invalid("description");
  if (bot.ownerId === "" || runeCount(bot.ownerId) > 190) throw invalid("creator_id");
}
