import type { Group } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { emptyRow, insertRow, updateRow } from "../core/table.ts";
import { getActiveGroup, getGroup } from "./find-group.ts";
import { groupError } from "./group-error.ts";
import { groupTable } from "./group-tables.ts";
import { validateGroup } from "./validate-group.ts";

const emptyGroup: Readonly<Group> = emptyRow(groupTable);

/** Makes a group with a new id. */
export function createGroup(server: Server, given: Group): Group {
  const where = "CreateGroup";
  if (given.id !== "") throw groupError(where, "invalid", "a group gets its id from the server");
  const now = server.now();
  const group = { ...stored(given), id: server.newId(), createAt: now, updateAt: now, deleteAt: 0 };
  server.db.transaction(() => {
    validateGroup(server, group, where);
    insertRow(server.db, groupTable, group);
  });
  return group;
}

/** Stores a group as it is given; its times of making and deleting stay as they were. */
export function updateGroup(server: Server, given: Group): Group {
  const where = "UpdateGroup";
  const { createAt, deleteAt } = getGroup(server, given.id, where);
  const group = { ...stored(given), createAt, deleteAt, updateAt: server.now() };
  server.db.transaction(() => {
    validateGroup(server, group, where);
    updateRow(server.db, groupTable, group);
  });
  return getGroup(server, group.id, where);
}

/** Marks a group as deleted. Its members and ties stay, without effect until it is restored. */
export function deleteGroup(server: Server, groupId: string): Group {
  const now = server.now();
  const group = { ...getActiveGroup(server, groupId, "DeleteGroup"), deleteAt: now, updateAt: now };
  updateRow(server.db, groupTable, group);
  return group;
}

/** Brings a deleted group back. */
export function restoreGroup(server: Server, groupId: string): Group {
  const where = "RestoreGroup";
  const old = getGroup(server, groupId, where);
  if (old.deleteAt === 0) throw groupError(where, "missing", `the group ${groupId} is not deleted`);
  const group = { ...old, deleteAt: 0, updateAt: server.now() };
  updateRow(server.db, groupTable, group);
  return group;
}

/** What of a given group is stored. */
function stored({ id, name, displayName, description, source, remoteId, allowReference }: Group): Group {
  return { ...emptyGroup, id, name, displayName, description, source, remoteId, allowReference };
}
