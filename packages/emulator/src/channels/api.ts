import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { getTeamByName } from "../teams/find-team.ts";
import { addChannelMember } from "./add-member.ts";
import { getChannelStats } from "./channel-stats.ts";
import { createChannel } from "./create-channel.ts";
import { deleteChannel, restoreChannel } from "./delete-channel.ts";
import { openDirectChannel } from "./direct-channel.ts";
import { getChannel, getChannelByName, getChannelOfType } from "./find-channel.ts";
import {
  getChannelMemberRow,
  listChannelMembers,
  listChannelMembersByIds,
  listChannelMembersOfUser,
  toChannelMember,
} from "./find-channel-member.ts";
import { openGroupChannel } from "./group-channel.ts";
import { listChannelsOfUser, listPublicChannels, searchChannels } from "./list-channels.ts";
import { leaveChannel } from "./remove-member.ts";
import { updateChannel } from "./update-channel.ts";
import { updateChannelMemberRoles, updateNotifications } from "./update-member.ts";

export const channelsApi = ((server) => ({
  createChannel: (request, call) => createChannel(server, pluginCaller(call), required(request.channel, "channel")),
  deleteChannel: (request, call) => deleteChannel(server, pluginCaller(call), request.channelId),
  restoreChannel: (request, call) => restoreChannel(server, pluginCaller(call), request.channelId),
  getPublicChannelsForTeam: (request) => listPublicChannels(server, request.teamId, request.page, request.perPage),
  getChannel: (request) => getChannel(server, request.channelId),
  getChannelOfType: ({ channelId, channelType }) => getChannelOfType(server, channelId, channelType),
  getChannelByName: (request) => getChannelByName(server, request.teamId, request.name, request.includeDeleted),
  getChannelByNameForTeamName: (request) => {
    const where = "GetChannelByNameForTeamName";
    const team = getTeamByName(server, request.teamName, where);
    return getChannelByName(server, team.id, request.channelName, request.includeDeleted, where);
  },
  getChannelsForTeamForUser: (request) =>
    listChannelsOfUser(server, request.teamId, request.userId, request.includeDeleted),
  getChannelStats: (request) => getChannelStats(server, request.channelId),
  getDirectChannel: (request, call) => openDirectChannel(server, pluginCaller(call), request.userId1, request.userId2),
  getGroupChannel: (request) => openGroupChannel(server, request.userIds),
  updateChannel: (request, call) => updateChannel(server, pluginCaller(call), required(request.channel, "channel")),
  searchChannels: (request) => searchChannels(server, request.teamId, request.term),
  addChannelMember: (request, call) => addChannelMember(server, pluginCaller(call), request.channelId, request.userId),
  addUserToChannel: ({ channelId, userId, asUserId }, call) =>
    addChannelMember(server, pluginCaller(call), channelId, userId, asUserId),
  getChannelMember: (request) => toChannelMember(getChannelMemberRow(server, request.channelId, request.userId)),
  getChannelMembers: (request) => listChannelMembers(server, request.channelId, request.page, request.perPage),
  getChannelMembersByIds: (request) => listChannelMembersByIds(server, request.channelId, request.userIds),
  getChannelMembersForUser: (request) =>
    listChannelMembersOfUser(server, request.userId, request.page, request.perPage),
  updateChannelMemberRoles: (request) =>
    updateChannelMemberRoles(server, request.channelId, request.userId, request.newRoles),
  updateChannelMemberNotifications: (request) =>
    updateNotifications(server, request.channelId, request.userId, request.notifications),
  patchChannelMembersNotifications: (request) => {
    server.db.transaction(() => {
      for (const { channelId, userId } of request.members) {
        updateNotifications(server, channelId, userId, request.notifyProps, "PatchChannelMembersNotifyProps");
      }
    });
  },
  deleteChannelMember: (request, call) => leaveChannel(server, pluginCaller(call), request.channelId, request.userId),
})) satisfies DomainApi;
