import { getChannel } from "../channels/find-channel.ts";
import type { Server } from "../core/server.ts";
import { deleteRow, findRows, upsertRow } from "../core/table.ts";
import { channelGuardTable } from "./channel-guard-table.ts";

/** Makes a plugin a guard of a channel. Again changes nothing. Throws the server's error if there is no such channel. */
export function registerChannelGuard(server: Server, pluginId: string, channelId: string): void {
  getChannel(server, channelId, "RegisterChannelGuard");
  upsertRow(server.db, channelGuardTable, { channelId, pluginId });
}

/** Ends a plugin's guard of a channel. None is no error. */
export function unregisterChannelGuard(server: Server, pluginId: string, channelId: string): void {
  deleteRow(server.db, channelGuardTable, channelId, pluginId);
}

/** The plugins that guard a channel, in the order in which they are asked. */
export function listChannelGuards(server: Server, channelId: string): string[] {
  const guards = findRows(server.db, channelGuardTable, `WHERE "channelId" = ? ORDER BY "pluginId"`, channelId);
  return guards.map(({ pluginId }) => pluginId);
}
