import type { Status } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { emptyRow, findRow, upsertRow } from "../core/table.ts";
import { type StatusRow, statusTable } from "./status-table.ts";

/** The stored status of a user; undefined for one who never had any. A timed "do not disturb" that is over has ended. */
export function findStatus(server: Server, userId: string): StatusRow | undefined {
  const row = findRow(server.db, statusTable, `WHERE "userId" = ?`, userId);
  if (row?.status !== "dnd" || row.dndEndTime === 0 || row.dndEndTime * 1000 > server.now()) return row;
  const ended: StatusRow = {
    ...row,
    status: row.prevStatus || "online",
    prevStatus: "dnd",
    dndEndTime: 0,
    manual: false,
  };
  upsertRow(server.db, statusTable, ended);
  return ended;
}

/** The status of a user. A user who never had any is an error, as on a stock server. */
export function getStatus(server: Server, userId: string): Status {
  const row = findStatus(server, userId);
  if (row) return row;
  const id = "app.status.get.missing.app_error";
  throw appError({ where: "GetStatus", id, status: 404, detail: notFoundDetail("Status", `userId=${userId}`) });
}

/** The statuses of users: of those who have any, then "offline" for the others. */
export function getStatuses(server: Server, userIds: readonly string[]): Status[] {
  const found = userIds.flatMap((userId) => findStatus(server, userId) ?? []);
  const known = new Set(found.map(({ userId }) => userId));
  const others = userIds.filter((userId) => !known.has(userId));
  return [...found, ...others.map((userId) => ({ ...emptyRow(statusTable), userId, status: "offline" }))];
}
