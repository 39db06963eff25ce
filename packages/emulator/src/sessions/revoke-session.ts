import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { deleteRow } from "../core/table.ts";
import { findSession, missingSession } from "./find-session.ts";
import { sessionTable } from "./session-table.ts";

/** Ends the session of this id or token. */
export function revokeSession(server: Server, idOrToken: string): void {
  const session = findSession(server, idOrToken);
  if (session) {
    deleteRow(server.db, sessionTable, session.id);
    return;
  }
  throw appError({
    where: "RevokeSessionById",
    id: "app.session.get.app_error",
    status: 400,
    detail: `GetSessionById: We encountered an error finding the session., ${missingSession(idOrToken)}`,
  });
}

/** Ends all sessions of a user. */
export function revokeAllSessions(server: Server, userId: string): void {
  server.db.run(`DELETE FROM sessions WHERE "userId" = ?`, userId);
}
