import type { BotGetOptions } from "@mattermost-plugin/gen";
import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { patchBot, permanentDeleteBot, updateBotActive } from "./change-bot.ts";
import { createBot } from "./create-bot.ts";
import { ensureBotUser } from "./ensure-bot.ts";
import { getBot, listBots } from "./find-bot.ts";

const noOptions: BotGetOptions = { ownerId: "", includeDeleted: false, onlyOrphaned: false, page: 0, perPage: 0 };
const noPatch = { username: undefined, displayName: undefined, description: undefined };

export const botsApi = ((server) => ({
  createBot: (request, call) => {
    const bot = required(request.bot, "bot");
    return createBot(server, pluginCaller(call), { ...bot, ownerId: bot.ownerId || call.pluginId });
  },
  patchBot: ({ botUserId, botPatch }) => patchBot(server, botUserId, botPatch ?? noPatch),
  getBot: ({ botUserId, includeDeleted }) => getBot(server, botUserId, includeDeleted),
  getBots: ({ options }) => listBots(server, options ?? noOptions),
  updateBotActive: ({ botUserId, active }, call) => updateBotActive(server, pluginCaller(call), botUserId, active),
  permanentDeleteBot: ({ botUserId }) => permanentDeleteBot(server, botUserId),
  ensureBotUser: ({ bot }, call) => ensureBotUser(server, pluginCaller(call), required(bot, "bot")),
})) satisfies DomainApi;
