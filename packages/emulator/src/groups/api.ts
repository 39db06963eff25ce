import type { GroupMember } from "@mattermost-plugin/gen";
import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { deleteConstrainedMemberships } from "./constrained-memberships.ts";
import {
  getGroup,
  getGroupByName,
  getGroupByRemoteId,
  listGroupsOfSource,
  listGroupsOfUser,
  listGroupUsers,
} from "./find-group.ts";
import { deleteGroupMember, upsertGroupMembers } from "./group-members.ts";
import {
  deleteGroupSyncable,
  getGroupSyncable,
  listGroupSyncables,
  updateGroupSyncable,
  upsertGroupSyncable,
} from "./group-syncables.ts";
import { searchGroups } from "./search-groups.ts";
import { createDefaultMemberships } from "./sync-memberships.ts";
import { createGroup, deleteGroup, restoreGroup, updateGroup } from "./write-group.ts";

export const groupsApi = ((server) => ({
  getGroup: ({ groupId }) => getGroup(server, groupId),
  getGroupByName: ({ name }) => getGroupByName(server, name),
  getGroupByRemoteID: ({ remoteId, groupSource }) => getGroupByRemoteId(server, remoteId, groupSource),
  getGroups: ({ page, perPage, opts }) => searchGroups(server, page, perPage, required(opts, "opts")),
  getGroupsBySource: ({ groupSource }) => listGroupsOfSource(server, groupSource),
  getGroupsForUser: ({ userId }) => listGroupsOfUser(server, userId),
  createGroup: ({ group }) => createGroup(server, required(group, "group")),
  updateGroup: ({ group }) => updateGroup(server, required(group, "group")),
  deleteGroup: ({ groupId }) => deleteGroup(server, groupId),
  restoreGroup: ({ groupId }) => restoreGroup(server, groupId),

  getGroupMemberUsers: ({ groupId, page, perPage }) => listGroupUsers(server, groupId, page, perPage),
  upsertGroupMember: ({ groupId, userId }) =>
    upsertGroupMembers(server, groupId, [userId], "UpsertGroupMember")[0] as GroupMember,
  upsertGroupMembers: ({ groupId, userIds }) => upsertGroupMembers(server, groupId, userIds, "UpsertGroupMembers"),
  deleteGroupMember: ({ groupId, userId }) => deleteGroupMember(server, groupId, userId),

  getGroupSyncable: ({ groupId, syncableId, syncableType }) =>
    getGroupSyncable(server, groupId, syncableId, syncableType),
  getGroupSyncables: ({ groupId, syncableType }) => listGroupSyncables(server, groupId, syncableType),
  upsertGroupSyncable: ({ groupSyncable }) => upsertGroupSyncable(server, required(groupSyncable, "group_syncable")),
  updateGroupSyncable: ({ groupSyncable }) => updateGroupSyncable(server, required(groupSyncable, "group_syncable")),
  deleteGroupSyncable: ({ groupId, syncableId, syncableType }) =>
    deleteGroupSyncable(server, groupId, syncableId, syncableType),
  createDefaultSyncableMemberships: ({ params }, call) =>
    createDefaultMemberships(server, pluginCaller(call), required(params, "params")),
  deleteGroupConstrainedMemberships: (_request, call) => deleteConstrainedMemberships(server, pluginCaller(call)),
})) satisfies DomainApi;
