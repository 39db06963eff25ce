import type { Channel, ChannelInit, ChannelMember } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { DomainActions } from "../core/domain.ts";
import type { Server } from "../core/server.ts";
import { insertRow } from "../core/table.ts";
import {
  requireChannelPermission,
  requirePermission,
  requireTeamPermission,
} from "../permissions/require-permission.ts";
import { getUser } from "../users/find-user.ts";
import { addChannelMember } from "./add-member.ts";
import { channelMemberTable } from "./channel-table.ts";
import { createChannel } from "./create-channel.ts";
import { deleteChannel, restoreChannel } from "./delete-channel.ts";
import { openDirectChannel } from "./direct-channel.ts";
import { getChannel } from "./find-channel.ts";
import { findChannelMemberRow } from "./find-channel-member.ts";
import { openGroupChannel } from "./group-channel.ts";
import { postJoinedChannel } from "./member-messages.ts";
import { newChannelMember } from "./new-channel.ts";
import { type ChannelPatch, patchChannel } from "./patch-channel.ts";
import { removeFromChannel } from "./remove-member.ts";

export interface ChannelActions {
  /** Creates an open or private channel and joins it as its administrator. */
  createChannel(channel: ChannelInit): Promise<Channel>;
  /** The direct channel with another user. */
  openDirectChannel(otherUserId: string): Channel;
  /** The group channel of these users and oneself. */
  openGroupChannel(userIds: readonly string[]): Channel;
  /** Adds a user, or oneself, to a channel. */
  joinChannel(channelId: string, userId?: string): Promise<ChannelMember>;
  /** Takes a user, or oneself, out of a channel. */
  leaveChannel(channelId: string, userId?: string): Promise<void>;
  /** Changes display name, header or purpose, with a post that tells of each. */
  patchChannel(channelId: string, patch: ChannelPatch): Promise<Channel>;
  archiveChannel(channelId: string): Promise<void>;
  restoreChannel(channelId: string): Promise<void>;
}

export const channelActions: DomainActions<ChannelActions> = (server, request) => ({
  createChannel: async (channel) => {
    const caller = request();
    const teamId = channel.teamId ?? "";
    const kind = kindOf(channel.type);
    requireTeamPermission(server, caller, teamId, `create_${kind}_channel`);
    const created = createChannel(server, caller, { ...channel, creatorId: caller.userId });
    const row = newChannelMember(created.id, caller.userId, server.now(), { admin: true });
    insertRow(server.db, channelMemberTable, row);
    await postJoinedChannel(server, caller, created.id, getUser(server, caller.userId));
    server.events.publish("channel_created", { channel_id: created.id, team_id: teamId }, { userId: caller.userId });
    return created;
  },
  openDirectChannel: (otherUserId) => {
    const caller = request();
    requirePermission(server, caller, "create_direct_channel");
    return openDirectChannel(server, caller, caller.userId, otherUserId);
  },
  openGroupChannel: (userIds) => {
    const caller = request();
    requirePermission(server, caller, "create_group_channel");
    return openGroupChannel(server, [...new Set([...userIds, caller.userId])]);
  },
  joinChannel: (channelId, userId) => {
    const caller = request();
    const joining = userId ?? caller.userId;
    const channel = getChannel(server, channelId);
    if (joining === caller.userId && channel.type === "open") {
      requireTeamPermission(server, caller, channel.teamId, "join_public_channels");
    } else if (!findChannelMemberRow(server, channelId, joining)) {
      requireChannelPermission(server, caller, channelId, `manage_${kindOf(channel.type)}_channel_members`);
    }
    return addChannelMember(server, caller, channelId, joining, caller.userId);
  },
  leaveChannel: async (channelId, userId) => {
    const caller = request();
    const leaving = userId ?? caller.userId;
    const channel = getChannel(server, channelId);
    if (channel.type === "direct" || channel.type === "group") throw wrongType();
    if (leaving !== caller.userId) {
      requireChannelPermission(server, caller, channelId, `manage_${kindOf(channel.type)}_channel_members`);
    }
    await removeFromChannel(server, caller, channelId, leaving, caller.userId);
  },
  patchChannel: (channelId, patch) => {
    const caller = request();
    const kind = changeableKind(server, channelId);
    requireChannelPermission(server, caller, channelId, `manage_${kind}_channel_properties`);
    return patchChannel(server, caller, channelId, patch);
  },
  archiveChannel: async (channelId) => {
    const caller = request();
    requireChannelPermission(server, caller, channelId, `delete_${changeableKind(server, channelId)}_channel`);
    await deleteChannel(server, caller, channelId);
  },
  restoreChannel: async (channelId) => {
    const caller = request();
    requireTeamPermission(server, caller, getChannel(server, channelId).teamId, "manage_team");
    await restoreChannel(server, caller, channelId);
  },
});

function changeableKind(server: Server, channelId: string): "public" | "private" {
  return kindOf(getChannel(server, channelId).type);
}

function kindOf(type: Channel["type"]): "public" | "private" {
  return type === "open" ? "public" : "private";
}

function wrongType(): Error {
  const id = "api.channel.remove_channel_member.type.app_error";
  return appError({ where: "removeChannelMember", id, status: 400 });
}
