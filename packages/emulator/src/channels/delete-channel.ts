import type { User } from "@mattermost-plugin/gen";
import { getSystemBot } from "../bots/system-bot.ts";
import { appError } from "../core/app-error.ts";
import { askPlugins } from "../core/ask-plugins.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { askAboutChannel } from "../guards/ask-about-channel.ts";
import { requireAllowed } from "../guards/require-allowed.ts";
import { postSystemMessage } from "../posts/system-message.ts";
import { getUser } from "../users/find-user.ts";
import { channelTable } from "./channel-table.ts";
import { townSquare } from "./default-channels.ts";
import { getChannel } from "./find-channel.ts";

/** Archives a channel unless ChannelWillBeArchived refuses it, with a post that tells of it: by the acting user, or by the server's bot. */
export async function deleteChannel(server: Server, caller: Caller, channelId: string): Promise<void> {
  const where = "deleteChannel";
  const channel = getChannel(server, channelId);
  if (channel.deleteAt > 0) {
    throw appError({ where, id: "api.channel.delete_channel.deleted.app_error", status: 400 });
  }
  if (channel.name === townSquare) {
    const params = { Channel: townSquare };
    throw appError({ where, id: "api.channel.delete_channel.cannot.app_error", status: 400, params });
  }
  const refusal = { where: "DeleteChannel", id: "app.channel.delete_channel.rejected_by_plugin" };
  await askPlugins(server, caller, "channelWillBeArchived", { channel }, refusal);
  const actor: User = caller.userId === "" ? getSystemBot(server) : getUser(server, caller.userId);
  await postSystemMessage(server, caller, {
    channelId,
    userId: actor.id,
    type: "system_channel_deleted",
    message: `${actor.username} archived the channel.`,
    props: { username: actor.username },
  });
  const now = server.now();
  updateRow(server.db, channelTable, { ...getChannel(server, channelId), deleteAt: now, updateAt: now });
  server.events.publish("channel_deleted", { channel_id: channelId, delete_at: now }, { teamId: channel.teamId });
}

/** Brings an archived channel back unless ChannelWillBeRestored refuses it, with a post that tells of it. */
export async function restoreChannel(server: Server, caller: Caller, channelId: string): Promise<void> {
  const channel = getChannel(server, channelId);
  if (channel.deleteAt === 0) {
    const id = "api.channel.restore_channel.restored.app_error";
    throw appError({ where: "restoreChannel", id, status: 400 });
  }
  const refusal = { where: "RestoreChannel", id: "app.channel.restore_channel.rejected_by_plugin" };
  const verdict = await askAboutChannel(server, caller, "channelWillBeRestored", {
    channelId,
    where: refusal.where,
    args: { channel },
    changed: (args) => args,
  });
  requireAllowed(verdict, refusal);
  updateRow(server.db, channelTable, { ...channel, deleteAt: 0, updateAt: server.now() });
  server.events.publish("channel_restored", { channel_id: channelId }, { teamId: channel.teamId });
  const actor: User = caller.userId === "" ? getSystemBot(server) : getUser(server, caller.userId);
  await postSystemMessage(server, caller, {
    channelId,
    userId: actor.id,
    type: "system_channel_restored",
    message: `${actor.username} unarchived the channel.`,
    props: { username: actor.username },
  });
}
