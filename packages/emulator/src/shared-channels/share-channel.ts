import type { Channel, SharedChannel } from "@mattermost-plugin/gen";
import { getChannel } from "../channels/find-channel.ts";
import { toGoType } from "../core/go-model.ts";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { deleteRow, findRow, insertRow, updateRow } from "../core/table.ts";
import { runeCount } from "../core/text.ts";
import { sharedChannelError } from "./shared-channel-error.ts";
import { sharedChannelTable } from "./shared-channel-tables.ts";

const longest = { shareName: 64, shareDisplayName: 64, sharePurpose: 250, shareHeader: 1024 } as const;

/** What is stored about the sharing of a channel; undefined if it is not shared. */
export function findSharedChannel(server: Server, channelId: string): SharedChannel | undefined {
  return findRow(server.db, sharedChannelTable, `WHERE "channelId" = ?`, channelId);
}

export function getSharedChannel(server: Server, channelId: string, where: string): SharedChannel {
  const shared = findSharedChannel(server, channelId);
  if (shared) return shared;
  throw sharedChannelError(where, "missing", `the channel "${channelId}" is not shared; ShareChannel shares it`);
}

/** Makes a channel a shared one, without any remote yet. */
export function shareChannel(server: Server, given: SharedChannel, where = "ShareChannel"): SharedChannel {
  const channel = getChannel(server, given.channelId, where);
  if (findSharedChannel(server, channel.id)) {
    throw sharedChannelError(
      where,
      "conflict",
      `the channel "${channel.id}" is shared already; UpdateSharedChannel changes it`,
    );
  }
  const now = server.now();
  const shared: SharedChannel = { ...given, ...takenFrom(channel), createAt: now, updateAt: now };
  validate(shared, where);
  server.db.transaction(() => {
    insertRow(server.db, sharedChannelTable, shared);
    markChannel(server, channel.id, true);
  });
  return shared;
}

/** Stores what is given about the sharing of a channel. Channel, team, type and time of sharing stay as they were. */
export function updateSharedChannel(server: Server, given: SharedChannel): SharedChannel {
  const where = "UpdateSharedChannel";
  const { createAt, teamId, type } = getSharedChannel(server, given.channelId, where);
  const shared = { ...given, createAt, teamId, type, updateAt: server.now() };
  validate(shared, where);
  updateRow(server.db, sharedChannelTable, shared);
  return shared;
}

/** Ends the sharing of a channel with all remotes. Answers whether it was shared. */
export function unshareChannel(server: Server, channelId: string): boolean {
  return server.db.transaction(() => {
    server.db.run(`DELETE FROM "sharedChannelRemotes" WHERE "channelId" = ?`, channelId);
    markChannel(server, channelId, false);
    return deleteRow(server.db, sharedChannelTable, channelId);
  });
}

/** What is stored of a channel that is shared by an invitation. */
export function sharedBy(channel: Channel, creatorId: string): SharedChannel {
  return {
    ...takenFrom(channel),
    home: true,
    readOnly: false,
    shareName: channel.name,
    shareDisplayName: channel.displayName,
    sharePurpose: channel.purpose,
    shareHeader: channel.header,
    creatorId,
    createAt: 0,
    updateAt: 0,
    remoteId: "",
  };
}

function takenFrom(channel: Channel): Pick<SharedChannel, "channelId" | "teamId" | "type"> {
  return { channelId: channel.id, teamId: channel.teamId, type: toGoType(channel.type) };
}

function validate(shared: SharedChannel, where: string): void {
  const invalid = (reason: string): Error => sharedChannelError(where, "invalid", reason);
  if (shared.home && shared.remoteId !== "") throw invalid("a channel that is at home here has no remoteId");
  if (!shared.home && !isId(shared.remoteId)) throw invalid("a channel needs home, or the remoteId that it comes from");
  if (!isId(shared.creatorId)) throw invalid("creatorId must be the id of a user or bot");
  if (shared.shareName === "") throw invalid("a shared channel needs a shareName");
  for (const key of ["shareName", "shareDisplayName", "sharePurpose", "shareHeader"] as const) {
    if (runeCount(shared[key]) > longest[key]) throw invalid(`${key} has ${longest[key]} characters at most`);
  }
}

function markChannel(server: Server, channelId: string, shared: boolean): void {
  server.db.run("UPDATE channels SET shared = ? WHERE id = ?", shared ? 1 : 0, channelId);
}
