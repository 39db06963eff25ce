import type { Command } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import { plainError } from "../core/plain-error.ts";
import type { Server } from "../core/server.ts";
import { findRow, findRows, insertRow, updateRow } from "../core/table.ts";
import { isBuiltIn } from "./built-in-commands.ts";
import { commandTable } from "./command-table.ts";
import { validateCommand } from "./validate-command.ts";

/** Creates a command for which the server calls an address. `owner` is the plugin or the user who creates it. */
export function createCommand(server: Server, given: Command, owner: Pick<Command, "pluginId" | "creatorId">): Command {
  const now = server.now();
  const command: Command = {
    ...given,
    ...owner,
    id: server.newId(),
    token: server.newId(),
    createAt: now,
    updateAt: now,
    deleteAt: 0,
    trigger: given.trigger.toLowerCase(),
  };
  const isTaken = ({ trigger }: Command): boolean => trigger === command.trigger;
  if (isBuiltIn(command.trigger) || listCommandsOfTeam(server, command.teamId).some(isTaken)) {
    throw appError({ where: "CreateCommand", id: "api.command.duplicate_trigger.app_error", status: 400 });
  }
  validateCommand(command);
  insertRow(server.db, commandTable, command);
  return command;
}

/** The command of this id. One that does not exist or was deleted is an error without an id, as on a stock server. */
export function getCommand(server: Server, commandId: string): Command {
  const command = findRow(server.db, commandTable, `WHERE id = ? AND "deleteAt" = 0`, commandId);
  if (command) return command;
  throw plainError(notFoundDetail("Command", commandId));
}

/** Changes a command to what is given; what is left empty becomes empty, but for the team. */
export function updateCommand(server: Server, commandId: string, given: Command, pluginId: string): Command {
  const old = getCommand(server, commandId);
  const command: Command = {
    ...given,
    id: old.id,
    token: old.token,
    createAt: old.createAt,
    updateAt: server.now(),
    deleteAt: old.deleteAt,
    creatorId: old.creatorId,
    pluginId,
    teamId: given.teamId || old.teamId,
    trigger: given.trigger.toLowerCase(),
  };
  validateCommand(command);
  updateRow(server.db, commandTable, command);
  return command;
}

/** Deletes a command; one that does not exist is no error. */
export function deleteCommand(server: Server, commandId: string): void {
  const sql = `UPDATE commands SET "deleteAt" = ?, "updateAt" = ? WHERE id = ? AND "deleteAt" = 0`;
  server.db.run(sql, server.now(), server.now(), commandId);
}

export function listCommandsOfTeam(server: Server, teamId: string): Command[] {
  return findRows(server.db, commandTable, `WHERE "teamId" = ? AND "deleteAt" = 0 ORDER BY rowid`, teamId);
}
