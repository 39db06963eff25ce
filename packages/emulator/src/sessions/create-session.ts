import type { Session, SessionInit } from "@mattermost-plugin/gen";
import { appError, invalidInputDetail } from "../core/app-error.ts";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { insertRow, updateRow } from "../core/table.ts";
import { findSession, missingSession, withTeams } from "./find-session.ts";
import { sessionTable } from "./session-table.ts";

/** Creates a session with a token of its own. The user need not exist or be active, as on a stock server. */
export function createSession(server: Server, given: SessionInit): Session {
  const where = "CreateSession";
  if (given.id) {
    const detail = invalidInputDetail("Session", "id", given.id);
    throw appError({ where, id: "app.session.save.existing.app_error", status: 400, detail });
  }
  if (!isId(given.userId ?? "")) {
    const detail = "Session.IsValid: Invalid UserId field for session., ";
    throw appError({ where, id: "app.session.save.app_error", status: 500, detail });
  }
  const now = server.now();
  const session: Session = {
    id: server.newId(),
    token: server.newId(),
    createAt: now,
    expiresAt: given.expiresAt ?? 0,
    lastActivityAt: now,
    userId: given.userId ?? "",
    deviceId: given.deviceId ?? "",
    roles: given.roles ?? "",
    isOauth: given.isOauth ?? false,
    expiredNotify: given.expiredNotify ?? false,
    props: given.props ?? {},
    teamMembers: [],
    local: false,
    voipDeviceId: given.voipDeviceId ?? "",
  };
  insertRow(server.db, sessionTable, session);
  return withTeams(server, session);
}

/** Sets when a session ends, ms since the epoch; 0 is never. */
export function extendSession(server: Server, sessionId: string, expiresAt: number): void {
  const session = findSession(server, sessionId);
  if (session) {
    updateRow(server.db, sessionTable, { ...session, expiresAt });
    return;
  }
  const id = "app.session.get_sessions.app_error";
  throw appError({ where: "extendSessionExpiry", id, status: 500, detail: missingSession(sessionId) });
}
