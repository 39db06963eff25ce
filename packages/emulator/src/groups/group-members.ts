import type { GroupMember } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { updateRow, upsertRow } from "../core/table.ts";
import { getUser } from "../users/find-user.ts";
import { findGroupMember, getActiveGroup } from "./find-group.ts";
import { groupError } from "./group-error.ts";
import { groupMemberTable } from "./group-tables.ts";

/**
 * Puts users into a group, all or none. One who is in it stays as it is, one who left comes back. Teams and channels do not
 * follow by themselves.
 */
export function upsertGroupMembers(
  server: Server,
  groupId: string,
  userIds: readonly string[],
  where: string,
): GroupMember[] {
  const upsert = (userId: string): GroupMember => {
    getUser(server, userId, where);
    const present = findGroupMember(server, groupId, userId);
    if (present && present.deleteAt === 0) return present;
    const member = { groupId, userId, createAt: server.now(), deleteAt: 0 };
    upsertRow(server.db, groupMemberTable, member);
    return member;
  };
  getActiveGroup(server, groupId, where);
  return server.db.transaction(() => userIds.map(upsert));
}

/** Takes a user out of a group and answers the membership that was. */
export function deleteGroupMember(server: Server, groupId: string, userId: string): GroupMember {
  const where = "DeleteGroupMember";
  const present = findGroupMember(server, groupId, userId);
  if (present?.deleteAt !== 0) {
    throw groupError(where, "missing", `the user "${userId}" is not in the group "${groupId}"`);
  }
  const member = { ...present, deleteAt: server.now() };
  updateRow(server.db, groupMemberTable, member);
  return member;
}
