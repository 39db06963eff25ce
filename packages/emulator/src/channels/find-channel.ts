import type { Channel } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow } from "../core/table.ts";
import { channelTable } from "./channel-table.ts";

/** The channel of this id, also an archived one; undefined if there is none. */
export function findChannel(server: Server, channelId: string): Channel | undefined {
  return findRow(server.db, channelTable, "WHERE id = ?", channelId);
}

/** As findChannel, but throws the server's error; `where` is the place it names. */
export function getChannel(server: Server, channelId: string, where = "GetChannel"): Channel {
  const channel = findChannel(server, channelId);
  if (channel) return channel;
  throw unknownChannel(channelId, where);
}

/** As getChannel, but a channel of another type is unknown too. */
export function getChannelOfType(server: Server, channelId: string, type: Channel["type"]): Channel {
  const channel = findChannel(server, channelId);
  if (channel && channel.type === type) return channel;
  throw unknownChannel(channelId, "GetChannelOfType");
}

function unknownChannel(channelId: string, where: string): Error {
  const id = "app.channel.get.existing.app_error";
  return appError({ where, id, status: 404, detail: notFoundDetail("Channel", channelId) });
}

/** The channel of exactly this name in a team; in no team for direct and group channels. */
export function findChannelByName(
  server: Server,
  teamId: string,
  name: string,
  includeDeleted: boolean,
): Channel | undefined {
  const rest = `WHERE name = ? AND "teamId" = ? AND (? = 1 OR "deleteAt" = 0)`;
  return findRow(server.db, channelTable, rest, name, teamId, includeDeleted ? 1 : 0);
}

/** As findChannelByName, but throws the server's error; `where` is the place it names. */
export function getChannelByName(
  server: Server,
  teamId: string,
  name: string,
  includeDeleted: boolean,
  where = "GetChannelByName",
): Channel {
  const channel = findChannelByName(server, teamId, name, includeDeleted);
  if (channel) return channel;
  const id = "app.channel.get_by_name.missing.app_error";
  throw appError({ where, id, status: 404, detail: notFoundDetail("Channel", `TeamId=${teamId}&Name=${name}`) });
}
