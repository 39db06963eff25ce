import type { Status } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { emptyRow, upsertRow } from "../core/table.ts";
import { findStatus, getStatus } from "./find-status.ts";
import { type StatusRow, statusTable } from "./status-table.ts";

/** Sets the status of a user by its name: online, offline, away or dnd. The user need not exist. */
export function setStatus(server: Server, userId: string, status: string): Status {
  switch (status) {
    case "online":
      setStatusOnline(server, userId);
      break;
    case "offline":
      setStatusOffline(server, userId, true);
      break;
    case "away":
    case "dnd":
      change(server, userId, { status, manual: true });
      break;
    default:
      throw appError({
        where: "UpdateUserStatus",
        id: "plugin.api.update_user_status.bad_status",
        status: 400,
        detail: "unrecognized status",
      });
  }
  return getStatus(server, userId);
}

/** Sets "do not disturb" until `endTime`, s since the epoch, cut to the minute. Then the status before comes back. */
export function setStatusTimedDnd(server: Server, userId: string, endTime: number): Status {
  const before = findStatus(server, userId)?.status ?? "offline";
  const dndEndTime = Math.floor(endTime / 60) * 60;
  change(server, userId, { status: "dnd", manual: true, dndEndTime, prevStatus: before });
  return getStatus(server, userId);
}

/** Marks a user as present now. */
export function setStatusOnline(server: Server, userId: string): void {
  change(server, userId, { status: "online", manual: false, lastActivityAt: server.now() });
}

/** Marks a user as gone. Unless it is by hand, a status that was set by hand stays. */
export function setStatusOffline(server: Server, userId: string, manual: boolean): void {
  if (!manual && findStatus(server, userId)?.manual) return;
  const lastActivityAt = server.now();
  change(server, userId, { status: "offline", manual, lastActivityAt, dndEndTime: 0, prevStatus: "" });
}

function change(server: Server, userId: string, patch: Partial<StatusRow>): void {
  const before = findStatus(server, userId);
  const row: StatusRow = { ...emptyRow(statusTable), userId, status: "offline", ...before, ...patch };
  upsertRow(server.db, statusTable, row);
  if (before?.status === row.status) return;
  server.events.publish("status_change", { status: row.status, user_id: userId }, { userId });
}
