import type { GroupSyncable } from "@mattermost-plugin/gen";
import { getChannel } from "../channels/find-channel.ts";
import { toGoType } from "../core/go-model.ts";
import type { Server } from "../core/server.ts";
import { emptyRow, findRow, findRows, upsertRow } from "../core/table.ts";
import { findTeam, getTeam } from "../teams/find-team.ts";
import { getActiveGroup } from "./find-group.ts";
import { groupError } from "./group-error.ts";
import { isSyncable } from "./group-source.ts";
import { groupSyncableTable } from "./group-tables.ts";

const emptySyncable: Readonly<GroupSyncable> = emptyRow(groupSyncableTable);

/** What ties a group to a team or channel. Throws an error if nothing does any more, or ever did. */
export function getGroupSyncable(
  server: Server,
  groupId: string,
  syncableId: string,
  type: string,
  where = "GetGroupSyncable",
): GroupSyncable {
  requireType(type, where);
  const row = findSyncable(server, groupId, syncableId, type);
  if (row && row.deleteAt === 0) return row;
  throw groupError(where, "missing", `the group "${groupId}" is not tied to the ${type} "${syncableId}"`);
}

/** The ties of a group to teams, or to channels, with the names and types of these. */
export function listGroupSyncables(server: Server, groupId: string, type: string): GroupSyncable[] {
  requireType(type, "GetGroupSyncables");
  const rest = `WHERE "groupId" = ? AND "syncableType" = ? AND "deleteAt" = 0 ORDER BY "createAt", "syncableId"`;
  const rows = findRows(server.db, groupSyncableTable, rest, groupId, type);
  return rows.map((row) => (type === "Team" ? withTeam(server, row, row.syncableId) : withChannel(server, row)));
}

/** Ties a group to a team or channel, or changes what ties them. */
export function upsertGroupSyncable(server: Server, given: GroupSyncable): GroupSyncable {
  const where = "UpsertGroupSyncable";
  const { groupId, syncableId, syncableType } = given;
  requireType(syncableType, where);
  const { source } = getActiveGroup(server, groupId, where);
  if (!isSyncable(source)) {
    throw groupError(where, "invalid", `nothing can be tied to groups of the source "${source}"`);
  }
  if (syncableType === "Team") getTeam(server, syncableId, where);
  else getChannel(server, syncableId, where);
  const now = server.now();
  const createAt = findSyncable(server, groupId, syncableId, syncableType)?.createAt ?? now;
  return store(server, given, createAt, 0);
}

/** Changes what ties a group to a team or channel. */
export function updateGroupSyncable(server: Server, given: GroupSyncable): GroupSyncable {
  const { groupId, syncableId, syncableType } = given;
  const old = getGroupSyncable(server, groupId, syncableId, syncableType, "UpdateGroupSyncable");
  return store(server, given, old.createAt, 0);
}

/** Unties a group from a team or channel. Memberships stay. */
export function deleteGroupSyncable(server: Server, groupId: string, syncableId: string, type: string): GroupSyncable {
  const old = getGroupSyncable(server, groupId, syncableId, type, "DeleteGroupSyncable");
  return store(server, old, old.createAt, server.now());
}

function store(server: Server, given: GroupSyncable, createAt: number, deleteAt: number): GroupSyncable {
  const { groupId, syncableId, syncableType, autoAdd, schemeAdmin } = given;
  const times = { createAt, deleteAt, updateAt: server.now() };
  const row = { ...emptySyncable, groupId, syncableId, syncableType, autoAdd, schemeAdmin, ...times };
  upsertRow(server.db, groupSyncableTable, row);
  return row;
}

function findSyncable(server: Server, groupId: string, syncableId: string, type: string): GroupSyncable | undefined {
  const rest = `WHERE "groupId" = ? AND "syncableType" = ? AND "syncableId" = ?`;
  return findRow(server.db, groupSyncableTable, rest, groupId, type, syncableId);
}

function requireType(type: string, where: string): void {
  if (type === "Team" || type === "Channel") return;
  throw groupError(where, "invalid", `groups are tied to a "Team" or a "Channel", not to a "${type}"`);
}

function withTeam(server: Server, row: GroupSyncable, teamId: string): GroupSyncable {
  const team = findTeam(server, teamId);
  return { ...row, teamDisplayName: team?.displayName ?? "", teamType: toGoType(team?.type) };
}

function withChannel(server: Server, row: GroupSyncable): GroupSyncable {
  const { displayName, type, teamId } = getChannel(server, row.syncableId);
  const joined = { ...row, channelDisplayName: displayName, channelType: toGoType(type), teamId };
  return withTeam(server, joined, teamId);
}
