import type { Bot } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { insertRow } from "../core/table.ts";
import { insertUser } from "../users/create-user.ts";
import { emptyUser } from "../users/default-user.ts";
import { botTable } from "./bot-table.ts";

/** Stores a bot with its user. UserHasBeenCreated does not fire for bots. */
export function insertBot(
  server: Server,
  given: Pick<Bot, "username" | "displayName" | "description" | "ownerId">,
): Bot {
  return server.db.transaction(() => {
    const person = {
      ...emptyUser,
      username: given.username,
      firstName: given.displayName,
      email: `${given.username.toLowerCase()}@localhost`,
      roles: "system_user",
    };
    const user = insertUser(server, person, "CreateBot");
    const bot: Bot = {
      userId: user.id,
      username: user.username,
      displayName: given.displayName,
      description: given.description,
      ownerId: given.ownerId,
      createAt: user.createAt,
      updateAt: user.createAt,
      deleteAt: 0,
      lastIconUpdate: 0,
    };
    insertRow(server.db, botTable, bot);
    return bot;
  });
}
